import assert from "node:assert/strict";
import { levelOf } from "../../lib/catalogue/good.ts";
import { fieldsOf, operations, type Property, types } from "../../lib/catalogue/mod.ts";
import { part } from "../../lib/catalogue/api.ts";

type Fields = Readonly<Record<string, Property>>;

/** Every field with what is good for it, and the fields beside it. */
function judged(): [name: string, property: Property, beside: Fields][] {
  const owners: [owner: string, fields: Fields][] = [
    ...types().map(({ name, fields }): [string, Fields] => [name, fields]),
    ...operations().map(({ subsystem, name, result }): [string, Fields] => [
      `${subsystem.name}.${name}`,
      typeof result === "string" ? {} : fieldsOf(result),
    ]),
  ];
  return owners.flatMap(([owner, fields]) =>
    Object.entries(fields).filter(([, { good }]) => good !== undefined)
      .map(([name, property]): [string, Property, Fields] => [
        `${owner}.${name}`,
        property,
        fields,
      ])
  );
}

Deno.test("what is good is a range or values of the field, and usable where it is good", () => {
  const all = judged();
  assert.ok(all.length > 20, String(all.length));
  for (const [name, property, beside] of all) {
    const { good = [], usable, shareOf, per, values = {}, valuesOf } = property;
    const isRange = good.some((limit) => typeof limit === "number");
    if (isRange) {
      assert.equal(good.length, 2, name);
      for (const limit of good) {
        if (typeof limit === "number") {
          assert.equal(levelOf(property, limit), "ok", name);
          if (usable) assert.equal(levelOf({ ...property, good: usable }, limit), "ok", name);
        }
      }
    } else {
      for (const value of [...good, ...usable ?? []]) {
        assert.ok(valuesOf !== undefined || String(value) in values, `${name}: ${value}`);
      }
    }
    if (shareOf !== undefined) assert.ok(shareOf in beside, name);
    if (per !== undefined) assert.ok(isRange && per > 0, name);
  }
});

Deno.test("levelOf() distinguishes good, usable and neither", () => {
  const range: Property = { type: "int", good: [-25, -8], usable: [-27, -8] };
  const levels = [-25, -8, -26, -27, -28, -7].map((value) => levelOf(range, value));
  assert.deepEqual(levels, ["ok", "ok", "warning", "warning", "problem", "problem"]);
  const open: Property = { type: "int", good: [null, 90] };
  assert.deepEqual([levelOf(open, 90), levelOf(open, 91)], ["ok", "warning"]);
  const words: Property = { type: "enum", good: ["a"], usable: [] };
  assert.deepEqual([levelOf(words, "a"), levelOf(words, "b")], ["ok", "problem"]);
  assert.equal(levelOf({ type: "int" }, 5), "ok");
});

Deno.test("every threshold has its source", () => {
  const missing: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    const { good, note } = value as { good?: unknown; note?: unknown };
    const isRange = Array.isArray(good) && good.some((limit) => typeof limit === "number");
    if (isRange && typeof note !== "string") missing.push(path);
    for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
  };
  visit(part("subsystems"), "subsystems");
  assert.deepEqual(missing, []);
});
