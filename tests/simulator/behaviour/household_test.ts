import assert from "node:assert/strict";
import { operations } from "../../../lib/catalogue/mod.ts";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { type Caller, insist, login } from "../client.ts";
import { fillPath } from "../fill.ts";
import { faultsOf } from "./conformance.ts";

const models = ["fbxgw-r2/full", "fbxgw7-r1/full", "fbxgw8-r1/full", "fbxgw9-r1"];

Deno.test("every answer of the box has its catalogue type", async () => {
  for (const model of models) {
    await using freebox = await simulate({ model });
    const call = await login(freebox);
    const faults: string[] = [];
    for (const operation of operations()) {
      const { verb, resultFormat, result, until = Infinity } = operation;
      if (verb !== "GET" || resultFormat !== "json" || !result || until <= 16) continue;
      const path = await fillPath(operation, call);
      const reply = await call("GET", path ?? operation.path);
      if (reply.result === undefined) continue;
      faults.push(
        ...faultsOf(result, reply.result, `${operation.subsystem.alias}.${operation.name}`),
      );
    }
    assert.deepEqual(faults, [], model);
  }
});

/** Every MAC and IP address of the LAN within a value. */
function addressesIn(value: unknown): { macs: Set<string>; ips: Set<string> } {
  const text = JSON.stringify(value ?? null);
  const macs = text.match(/\b02:00:00:00:00:[0-9a-f]{2}\b/gi) ?? [];
  const ips = text.match(/\b192\.168\.1\.\d+\b/g) ?? [];
  return { macs: new Set(macs.map((mac) => mac.toLowerCase())), ips: new Set(ips) };
}

Deno.test("every device named by any part of the box is on the LAN", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const known = addressesIn(await insist(call, "GET", "lan/browser/pub/"));
  const { mac } = await insist(call, "GET", "system/");
  const { ip } = await insist(call, "GET", "lan/config/");
  for (const path of await pathsWithDevices(call)) {
    const { macs, ips } = addressesIn(await insist(call, "GET", path));
    assert.ok(macs.size > 0 || ips.size > 0, `${path} names no device`);
    for (const address of macs) {
      assert.ok(known.macs.has(address) || address === mac, path + address);
    }
    for (const address of ips) assert.ok(known.ips.has(address) || address === ip, path + address);
  }
});

async function pathsWithDevices(call: Caller): Promise<string[]> {
  const aps = await insist(call, "GET", "wifi/ap/");
  return [
    "dhcp/dynamic_lease/",
    "dhcp/static_lease/",
    "switch/status/",
    "network_control",
    "fw/redir/",
    "upnpigd/redir/",
    "player",
    "camera/",
    ...aps.map(({ id }: Item) => `wifi/ap/${id}/stations/`),
  ];
}

Deno.test("the interfaces count the hosts that they list", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  for (const { name, host_count } of await insist(call, "GET", "lan/browser/interfaces/")) {
    const hosts = await insist(call, "GET", `lan/browser/${name}/`) ?? [];
    assert.equal(hosts.length, host_count, name);
  }
});

Deno.test("each host is one object wherever it is shown", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const id = "ether-02:00:00:00:00:12";
  await insist(call, "PUT", `lan/browser/pub/${id}/`, { primary_name: "Le coffre" });
  const leases = await insist(call, "GET", "dhcp/static_lease/");
  const lease = leases.find(({ host }: { host: Item }) => host.id === id);
  assert.equal(lease.host.primary_name, "Le coffre");
});

/** Size of all files at or below a path. */
async function measure(call: Caller, path: string): Promise<number> {
  const { entries } = await insist(call, "GET", `fs/ls/${path}`);
  let size = 0;
  for (const entry of entries) {
    size += entry.type === "dir" ? await measure(call, entry.path) : entry.size;
  }
  return size;
}

Deno.test("the partition holds what its files add up to", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const partition = await insist(call, "GET", "storage/partition/1001");
  const size = await measure(call, partition.path);
  assert.ok(size > 0);
  assert.equal(partition.used_bytes, size);
  assert.equal(partition.free_bytes, partition.total_bytes - size);
  const { partitions } = await insist(call, "GET", "storage/disk/1000");
  assert.deepEqual(partitions, [partition]);
});

Deno.test("tiles, endpoints, cameras and nodes of the home agree", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const nodes = await insist(call, "GET", "home/nodes");
  const adapters = await insist(call, "GET", "home/adapters");
  for (const node of nodes) assert.ok(adapters.some(({ id }: Item) => id === node.adapter));
  for (const tile of await insist(call, "GET", "home/tileset/all")) {
    const node = nodes.find(({ id }: Item) => id === tile.node_id);
    assert.equal(tile.label, node.label);
    for (const { ep_id, value } of tile.data) {
      // What a camera shows is a stream, and no endpoint.
      if (tile.type === "camera") {
        assert.equal(value, node.props.Stream);
        continue;
      }
      const endpoint = await insist(call, "GET", `home/endpoints/${node.id}/${ep_id}`);
      assert.equal(endpoint.value, value);
    }
  }
  const [camera] = await insist(call, "GET", "camera/");
  assert.ok(nodes.some(({ id }: Item) => id === camera.node_id));
});

Deno.test("downloads that are done are files on the disk", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  for (const task of await insist(call, "GET", "downloads/")) {
    if (task.status !== "done" && task.status !== "seeding") continue;
    for (const file of await insist(call, "GET", `downloads/${task.id}/files`)) {
      const { size } = await insist(call, "GET", `fs/info/${file.filepath}`);
      assert.equal(size, file.size, file.name);
    }
  }
});

Deno.test("the check of conformance sees what is wrong", () => {
  const faults = (name: string, value: unknown) => [...faultsOf(name, value, "x")];
  assert.equal(faults("Download", { status: "dancing" }).length, 1);
  assert.equal(faults("Download", { size: "12" }).length, 1);
  assert.equal(faults("Download", { colour: "red" }).length, 1);
  assert.equal(faults("LanHost[]", [{ l3connectivities: [{ af: "ipx" }] }]).length, 1);
  assert.equal(faults("LanHost[]", {}).length, 1);
  assert.deepEqual(faults("DhcpConfig", { options: {} }), []);
});
