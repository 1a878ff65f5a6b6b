import assert from "node:assert/strict";
import * as api from "../../api.json" with { type: "json" };
import { collectionOf } from "../../lib/catalogue/collection.ts";
import { operations, type Property } from "../../lib/catalogue/mod.ts";
import { send } from "../../lib/fbx.ts";
import { thingsFor } from "../../lib/cli/args/references.ts";
import { boxAndClient } from "../support/box.ts";

/** Every `refers` that the catalogue has. */
const referred = new Set<string>(
  JSON.stringify(api).match(/"refers":"(?:[^"\\]|\\.)+"/g)?.map((pair) =>
    JSON.parse(`{${pair}}`).refers
  ),
);

Deno.test("everything that refers to a list finds it, with what its things are called", () => {
  assert.ok(referred.size > 40, `only ${referred.size}`);
  for (const refers of referred) {
    const collection = collectionOf({ type: "any", refers });
    assert.ok(collection, `${refers} leads nowhere`);
    assert.equal(collection.list.verb, "GET", refers);
  }
});

Deno.test("a parameter that is an id of something listed refers to the list", () => {
  // in a path, what follows a list's own path is one of that list
  const lists = new Map(
    operations().filter(({ verb }) => verb === "GET").map((each) => [
      each.path.replace(/\/$/, ""),
      each,
    ]),
  );
  for (const { path, params, subsystem, name } of operations()) {
    for (const [param, { refers, type }] of Object.entries(params)) {
      const before = path.slice(0, path.indexOf(`{${param}}`)).replace(/\/$/, "");
      const list = lists.get(before);
      if (list === undefined || !/\[\]$/.test(String(list.result)) || type === "enum") continue;
      assert.ok(refers, `${subsystem.name}.${name}: ${param} is one of ${list.path}`);
    }
  }
});

Deno.test("the things of every list of the simulated box have ids, and most have names", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  let named = 0;
  let filled = 0;
  for (const refers of referred) {
    const property: Property = { type: "any", refers };
    const things = await thingsFor(property, new Map(), (call) => send(f, call))
      .catch(() => []); // what needs the id of something that this box has none of
    if (things.length === 0) continue;
    filled++;
    assert.ok(things.every(({ id }) => id !== ""), refers);
    if (things.some(({ names }) => names.length > 0)) named++;
  }
  assert.ok(filled > 25, `only ${filled} lists have something in them`);
  assert.ok(named >= filled - 2, `${named} of ${filled} have names`);
});
