import assert from "node:assert/strict";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { type Caller, insist, login, until } from "../client.ts";

/** The home of a box as its clients see it: endpoints by category, direction and name. */
async function homeOf(call: Caller) {
  const nodes: Item[] = await insist(call, "GET", "home/nodes");
  const pathOf = (category: string, kind: string, name: string) => {
    const node = nodes.find((node) => node.category === category);
    const { endpoints } = node?.type as { endpoints: Item[] };
    const found = endpoints.find((ep) => ep.ep_type === kind && ep.name === name);
    return `home/endpoints/${node?.id}/${found?.id}`;
  };
  return {
    nodes,
    push: (category: string, name: string, value: unknown) =>
      insist(call, "PUT", pathOf(category, "slot", name), { value }),
    read: async (category: string, name: string) =>
      (await insist(call, "GET", pathOf(category, "signal", name))).value,
  };
}

Deno.test("nodes are as real boxes send them", async () => {
  await using freebox = await simulate();
  const { nodes } = await homeOf(await login(freebox));
  const categories = nodes.map(({ category }) => category);
  const expected = ["alarm", "dws", "pir", "kfb", "opener", "camera", "basic_shutter"];
  assert.deepEqual(categories, expected);
  for (const { type, group, props, show_endpoints } of nodes as Record<string, Item>[]) {
    assert.equal(typeof group?.label, "string");
    assert.equal(typeof props, "object");
    const { inherit, abstract, generic, params, endpoints } = type as { endpoints: Item[] } & Item;
    assert.match(String(inherit), /^node::/);
    assert.deepEqual([abstract, generic, params], [false, false, {}]);
    const shown = show_endpoints as unknown as Item[];
    for (const { name, label, value, value_type, ui, refresh, ep_type } of shown) {
      assert.ok(name && label && value_type && ui && value !== undefined);
      assert.equal(refresh, ep_type === "signal" ? 2000 : undefined);
    }
    const internal = endpoints.filter(({ visibility }) => visibility === "internal");
    const ids = new Set(shown.map(({ id }) => id));
    assert.ok(internal.every(({ id }) => !ids.has(id)));
    assert.equal(shown.length + internal.length, endpoints.length);
  }
});

Deno.test("the alarm is armed, skips its delay, rings and is disarmed", async () => {
  await using freebox = await simulate();
  const { push, read } = await homeOf(await login(freebox));
  await push("alarm", "timeout1", 1);
  assert.equal(await read("alarm", "timeout1"), 1);
  await push("alarm", "alarm1", null);
  assert.equal(await read("alarm", "state"), "alarm1_arming");
  await until(async () => await read("alarm", "state") === "alarm1_armed");
  await push("alarm", "off", null);
  assert.equal(await read("alarm", "state"), "idle");
  await push("alarm", "trigger", null);
  assert.equal(await read("alarm", "state"), "idle");
  await push("alarm", "alarm2", null);
  await push("alarm", "skip", null);
  assert.equal(await read("alarm", "state"), "alarm2_armed");
  await push("alarm", "timeout2", 0);
  await push("alarm", "trigger", null);
  await until(async () => await read("alarm", "state") === "alert");
});

Deno.test("an alarm that was disarmed is not armed by its old delay", async () => {
  await using freebox = await simulate();
  const { push, read } = await homeOf(await login(freebox));
  await push("alarm", "timeout1", 1);
  await push("alarm", "alarm1", null);
  await push("alarm", "off", null);
  await push("alarm", "timeout1", 60);
  await push("alarm", "alarm1", null);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  assert.equal(await read("alarm", "state"), "alarm1_arming");
});

Deno.test("shutters move, and a node shows what its endpoints have now", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const { push, read } = await homeOf(call);
  assert.equal(await read("basic_shutter", "state"), null);
  await push("basic_shutter", "down", null);
  assert.equal(await read("basic_shutter", "state"), true);
  await push("opener", "position_set", "40");
  assert.equal(await read("opener", "position_set"), 40);
  await push("opener", "toggle", null);
  assert.equal(await read("opener", "position_set"), 0);
  const node = (await insist(call, "GET", "home/nodes")).find(({ category }: Item) =>
    category === "opener"
  );
  const [slot] = node.show_endpoints;
  assert.deepEqual([slot.name, slot.value], ["position_set", 40]);
  assert.deepEqual(await insist(call, "GET", `home/nodes/${node.id}`), node);
});
