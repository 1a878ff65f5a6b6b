/**
 * Columns of lists and the display of values, checked against their types.
 */
import assert from "node:assert/strict";
import {
  baseType,
  fieldsOf,
  operations,
  type Property,
  type Shape,
  type,
  types,
} from "../../lib/catalogue/mod.ts";
import { columnsNamed, propertyOf } from "../../lib/catalogue/shape.ts";
import { isKnownWay, parseTemplate, waysIn } from "../../lib/catalogue/template.ts";

/** Every object that a shape holds, however deep, by its type or where it is described in place. */
function* objects(shape: Shape, where: string, seen: Set<string>): Generator<[string, Property]> {
  const property = propertyOf(shape) ?? { type: "any" };
  const name = baseType(property.type);
  if (type(name)) where = name;
  if (seen.has(where)) return;
  seen.add(where);
  if (Object.keys(fieldsOf(property)).length === 0) return;
  yield [where, property];
  for (const [field, inner] of Object.entries(fieldsOf(property))) {
    yield* objects(inner, `${where}.${field}`, seen);
  }
}

/** What the box is asked for, and what it answers. */
function results(): [where: string, shape: Shape][] {
  return operations().filter(({ resultFormat }) => resultFormat === "json").flatMap((operation) =>
    operation.result === undefined
      ? []
      : [[`${operation.subsystem.name}.${operation.name}`, operation.result]]
  );
}

/** Lists of objects, and maps of them, that are a result or part of one. */
function lists(): Map<string, Property> {
  const found = new Map<string, Property>();
  const add = (where: string, property: Property) => {
    const name = baseType(property.type);
    // items that are maps have the fields that were asked for: samples of statistics
    const isList = /^\w+\[\]$|^map<\w+>$/.test(property.type.split("|")[0] ?? "");
    if (isList && Object.keys(fieldsOf({ ...property, type: name })).length > 0) {
      found.set(type(name) ? name : where, property);
    }
  };
  const seen = new Set<string>();
  for (const [where, shape] of results()) {
    add(where, propertyOf(shape) ?? { type: "any" });
    for (const [owner, property] of objects(shape, where, seen)) {
      for (const [field, inner] of Object.entries(fieldsOf(property))) {
        add(`${owner}.${field}`, inner);
      }
    }
  }
  return found;
}

Deno.test("every list has columns", () => {
  const all = lists();
  assert.ok(all.size > 70, String(all.size));
  const without = [...all].filter(([, property]) => columnsNamed(property) === undefined);
  assert.deepEqual(without.map(([name]) => name), []);
});

Deno.test("columns name fields that there are, each under one heading", () => {
  const named = types().map(({ name }): [string, Property] => [name, { type: name }]);
  const inPlace = [...lists()].filter(([, { columns }]) => columns)
    .map(([where, { type, ...rest }]): [string, Property] => [
      where,
      { ...rest, type: type.replace(/\[\]$/, "") },
    ]);
  for (const [where, property] of [...named, ...inPlace]) {
    for (const [heading, text] of Object.entries(columnsNamed(property) ?? {})) {
      const ways = waysIn(parseTemplate(text));
      assert.ok(ways.length > 0, `${where}: ${heading}`);
      for (const way of ways) assert.ok(isKnownWay(way, property), `${where}: ${text}`);
    }
  }
});

Deno.test("what shows a field in its own way is a form that there is, of fields that there are", () => {
  const forms = new Set(["time", "date", "weekdays", "range", "raw"]);
  let count = 0;
  for (const { name, fields } of types()) {
    for (const [field, { shows }] of Object.entries(fields)) {
      if (shows === undefined) continue;
      count++;
      if (forms.has(shows)) continue;
      const ways = waysIn(parseTemplate(shows));
      assert.ok(ways.length > 0, `${name}.${field}: ${shows}`);
      for (const way of ways) assert.ok(isKnownWay(way, { type: name }), `${name}.${field}`);
    }
  }
  assert.ok(count > 5);
});
