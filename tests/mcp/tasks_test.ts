import assert from "node:assert/strict";
import { connected } from "../support/mcp.ts";

Deno.test("tasks that only read are tools, and the others where something is allowed", async () => {
  {
    await using house = await connected();
    const { tools } = await house.client.listTools();
    const devices = tools.find(({ name }) => name === "devices");
    assert.equal(devices?.annotations?.readOnlyHint, true);
    assert.ok(!tools.some(({ name }) => ["reboot", "forward", "open"].includes(name)));
    const { json } = await house.call("devices", { words: ["nas"] });
    assert.equal(json.data.primary_name, "nas");
    const { json: online } = await house.call("devices", { online: true });
    assert.ok(online.data.length > 0);
    assert.ok(online.data.every(({ reachable }: { reachable: boolean }) => reachable));
  }
  await using house = await connected({ words: ["--allow", "contacts"] });
  const { tools } = await house.client.listTools();
  const forward = tools.find(({ name }) => name === "forward");
  assert.equal(forward?.annotations?.readOnlyHint, false);
});

Deno.test("a task needs the permission of its calls, and a confirmation for what is final", async () => {
  {
    await using house = await connected({ words: ["--allow", "contacts"], person: "yes" });
    const { isError, json } = await house.call("reboot");
    assert.deepEqual([isError, json.data.code], [true, "not_allowed"]);
    assert.deepEqual(house.questions, []);
  }
  await using house = await connected({ words: ["--allow", "settings"], person: "no" });
  const { json } = await house.call("reboot");
  assert.equal(json.data.code, "not_confirmed");
  assert.equal(house.questions.length, 1);
  assert.equal((await house.call("forward", { words: ["8080", "nas:80"] })).isError, false);
  const { json: redirects } = await house.call("read", { operation: "nat.redirects" });
  assert.ok(redirects.data.some((each: Record<string, unknown>) => each.wan_port_start === 8080));
  const { json: wrong } = await house.call("forward", { words: ["8080", "nothing-here:80"] });
  assert.equal(wrong.data.code, "bad_argument");
});

Deno.test("no task returns a key, in whatever form", async () => {
  await using house = await connected({ words: ["--allow", "settings"], person: "yes" });
  const key = 'pass;word:with,"all"\\of it';
  const { text, isError, json } = await house.call("wifi_guest", { key, for: "6h" });
  assert.equal(isError, false, text);
  assert.match(json.data.says, /\*\*\*/);
  assert.doesNotMatch(text, /pass|word:with/);
  const { text: shared } = await house.call("wifi_share");
  const [bss] = (await (await import("../../mod.ts")).Fbx(house.box.access)
    .then(async (f) => [await f.wifi.bsses(), await f.close()] as const))[0];
  assert.ok(bss && bss.config.key.length > 4);
  assert.ok(!shared.includes(bss.config.key));
  assert.match(shared, /WIFI:/);
});
