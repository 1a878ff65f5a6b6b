import assert from "node:assert/strict";
import { follow, parseTemplate, waysIn } from "../../lib/catalogue/template.ts";
import { fill } from "../../lib/catalogue/fill.ts";

const items = [
  {
    id: "a",
    via: "b",
    ports: [{ kind: "in", on: true, at: 1 }, { kind: "in", on: false, at: 2 }, {
      kind: "out",
      at: 3,
    }],
    from: 80,
    to: 90,
  },
  { id: "b", name: "Bea", via: "", from: 80, to: 80 },
];

/** A template filled in with one of the items. */
function filled(text: string, index = 0): string {
  return fill(
    parseTemplate(text),
    items[index],
    undefined,
    items,
    ({ value }) => value === undefined ? "" : [value].flat().join(","),
  );
}

Deno.test("parseTemplate() takes fields, fields of fields, and those of items that have a value", () => {
  assert.equal(filled("from"), "80");
  assert.equal(filled("ports.at"), "1,2,3");
  assert.equal(filled("ports[kind=in].at"), "1,2");
  assert.equal(filled("ports[kind=in,on=true].at"), "1");
  assert.equal(filled("ports[kind=none].at|from"), "80");
});

Deno.test("fill() joins fields in a text, and leaves it empty where one has no value", () => {
  assert.equal(filled("{id}/{from}"), "a/80");
  assert.equal(filled("{name}/{from}"), "");
  assert.equal(filled("{name|id}/{from}"), "a/80");
  assert.equal(filled("{from-to}/tcp"), "80–90/tcp");
  assert.equal(filled("{from-to}/tcp", 1), "80/tcp");
});

Deno.test("follow() finds the item that a field names", () => {
  assert.equal(filled("via@id:name"), "Bea");
  assert.equal(filled("via@id:name", 1), "", "an empty id has no name");
  const [way] = waysIn(parseTemplate("via@id:name"));
  assert.ok(way);
  assert.equal(follow(way, items[0], undefined, []).value, undefined);
});
