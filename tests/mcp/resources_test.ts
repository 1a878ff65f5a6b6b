import assert from "node:assert/strict";
import { type Connected, connected } from "../support/mcp.ts";
import { limited, until, wait } from "../support/until.ts";

async function textOf({ client }: Connected, uri: string) {
  const { contents: [content] } = await client.readResource({ uri });
  assert.equal(content?.mimeType, "application/json");
  return JSON.parse((content as { text: string }).text);
}

Deno.test("everything that can be read is a resource, and most of it can be read", async () => {
  await using house = await connected();
  const { resources } = await house.client.listResources();
  const uris = resources.map(({ uri }) => uri);
  assert.equal(new Set(uris).size, uris.length);
  assert.deepEqual(uris.slice(0, 2), ["fbx://house", "fbx://events"]);
  assert.ok(uris.includes("fbx://connection/status"));
  assert.ok(!uris.includes("fbx://login/challenge") && !uris.includes("fbx://login/session"));
  let read = 0;
  for (const uri of uris) {
    const { notice, data } = await textOf(house, uri).catch(() => ({ notice: undefined, data: 0 }));
    if (notice === undefined) continue;
    assert.ok(data !== undefined, uri);
    read++;
  }
  assert.ok(read > 0.9 * uris.length, `${read} of ${uris.length}`);
});

Deno.test("a template has what is read by a name", async () => {
  await using house = await connected();
  const { resourceTemplates } = await house.client.listResourceTemplates();
  const templates = resourceTemplates.map(({ uriTemplate }) => uriTemplate);
  assert.ok(templates.includes("fbx://lan/host/{interface}/{hostid}"));
  const uri = `fbx://lan/host/pub/${encodeURIComponent("ether-02:00:00:00:00:14")}`;
  assert.equal((await textOf(house, uri)).data.primary_name, "pc-de-xavier");
  const listed = await textOf(house, `fbx://fs/list/${encodeURIComponent("/Freebox")}`);
  assert.ok(listed.data.entries.length > 0);
});

Deno.test("fbx://house has what matters at a moment", async () => {
  await using house = await connected();
  const { data } = await textOf(house, "fbx://house");
  assert.equal(data.line.state, "up");
  assert.ok(data.hosts.known > 5);
  assert.ok(data.wifi.radios.length > 0);
});

Deno.test("what is no resource is refused, also where it is subscribed to", async () => {
  await using house = await connected({ words: ["--allow", "contacts"] });
  const wrong = [
    "fbx://nothing/here",
    "fbx://lan/hosts",
    "fbx://lan/hosts/pub/more",
    "fbx://contacts/create",
    "fbx://login/challenge",
    "fbx://fs/list/%ff",
    "fbx://lan/hosts/..%2f..%2flogin",
    "file:///etc/passwd",
    "fbx://constructor/name",
  ];
  for (const uri of wrong) {
    await assert.rejects(
      house.client.readResource({ uri }),
      /no resource|malformed|lan\.hosts/i,
    );
    if (uri.includes("%")) continue;
    await assert.rejects(house.client.subscribeResource({ uri }), /no resource/);
  }
});

Deno.test("a client is notified when a resource that it subscribed to changes, and not otherwise", async () => {
  await using house = await connected({ words: ["--allow", "contacts", "-d", "0.2"] });
  const uri = "fbx://contacts/list";
  await house.client.subscribeResource({ uri });
  await wait(700);
  assert.deepEqual(house.updated, []);
  const body = { display_name: "Sandy Kilo", first_name: "Sandy" };
  await house.call("change", { operation: "contacts.create", body });
  await until("the change arrives", () => house.updated.length > 0);
  assert.deepEqual(house.updated, [uri]);
  await house.client.unsubscribeResource({ uri });
  await house.call("change", { operation: "contacts.create", body });
  await wait(700);
  assert.deepEqual(house.updated, [uri]);
});

Deno.test("a box that goes is a change of what was subscribed to", async () => {
  await using house = await connected({ words: ["-d", "0.2"] });
  await house.client.subscribeResource({ uri: "fbx://lan/config" });
  await house.box.close();
  await until("it arrives", () => house.updated.length > 0);
});

Deno.test("fbx://events has the latest events, and notifies its subscribers of each", async () => {
  await using house = await connected();
  const uri = "fbx://events";
  await limited(house.client.subscribeResource({ uri }));
  house.box.box.emit("vm_state_changed", { id: 3, status: "running" });
  await until("it arrives", () => house.updated.includes(uri));
  const { data } = await textOf(house, uri);
  assert.equal(
    data.find(({ name }: { name: string }) => name === "vm_state_changed").result.status,
    "running",
  );
});
