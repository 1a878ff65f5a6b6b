import assert from "node:assert/strict";
import { operations, type } from "../../lib/catalogue.ts";
import { type Item, simulate } from "../../lib/simulator/mod.ts";
import { type Caller, login, type Reply } from "./client.ts";
import { fillPath } from "./fill.ts";

/** What a real box refuses too, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  "Connection.aggregation": "no 4G on this box",
  "Connection.lte": "no 4G on this box",
  "Connection.xdsl": "service_down: the line is a fibre",
  "Ledstrip.planning": "this model has no LED strip",
  "Ledstrip.status": "this model has no LED strip",
};

/** Puts something where the household has nothing, so that all that can be read is there. */
async function furnish(call: Caller): Promise<void> {
  const mac = "02:00:00:00:00:99";
  const folder: string = (await call("GET", "fs/ls/")).result.entries[0].path;
  await call("POST", "fw/redir/", { lan_ip: "192.168.1.50", lan_port: 80, wan_port_start: 8080 });
  await call("POST", "wifi/mac_filter/", { mac, type: "blacklist", comment: "" });
  await call("POST", "wifi/custom_key/", { description: "guest", key: "guestguest" });
  await call("POST", "share_link/", { path: folder, expire: 0 });
  await call("POST", "network_control/1/rules/", { name: "night", mode: "denied" });
  await call("POST", "vpn/user/", { login: "alex", type: "standard", password: "a long one" });
  await call("POST", "vm/disk/create", {
    disk_path: btoa(atob(folder) + "/test.qcow2"),
    disk_type: "qcow2",
    size: 1_000_000_000,
  });
  await call("POST", "home/pairing/1", { op: "start" });
  await call("POST", "storage/raid/", { name: "pair", level: "raid1", members: [] });
}

Deno.test("everything that the catalogue can read is there", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await furnish(call);
  // Uploads come by WebSocket.
  freebox.box.store.list("upload").push(structuredClone(type("FileUpload")?.example) as Item);
  const reads = operations().filter(({ verb, resultFormat, until = Infinity }) =>
    verb === "GET" && resultFormat !== "websocket" && until > 16
  );
  const refused: string[] = [];
  const unexpected: string[] = [];
  for (const operation of reads) {
    const path = await fillPath(operation, call);
    const name = `${operation.subsystem.alias}.${operation.name}`;
    const reply: Reply = await call("GET", path ?? operation.path);
    if (reply.success) continue;
    refused.push(name);
    if (!(name in REFUSED)) unexpected.push(`${name} GET ${path}: ${JSON.stringify(reply)}`);
  }
  assert.deepEqual(unexpected, []);
  assert.ok(refused.length <= reads.length * 0.05, `refused: ${refused.join(", ")}`);
});

Deno.test("an old box can be read too", async () => {
  for (const major of [4, 8, 12]) {
    await using freebox = await simulate({ apiVersion: `${major}.0` });
    const call = await login(freebox);
    const reads = operations().filter(({ verb, since = 0, params, resultFormat }) =>
      verb === "GET" && since <= major && Object.keys(params).length === 0 &&
      resultFormat !== "websocket"
    );
    for (const operation of reads) {
      const { status } = await call("GET", operation.path);
      assert.equal(status, 200, `API ${major}: GET ${operation.path}`);
    }
  }
});
