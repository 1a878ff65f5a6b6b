import assert from "node:assert/strict";
import { parseDocument } from "npm:yaml@^2.8.0";
import {
  hasPart,
  methodNames,
  part,
  subsystemNames,
  subsystemPart,
  typePart,
} from "../../lib/catalogue/api.ts";

const api: unknown = JSON.parse(
  await Deno.readTextFile(new URL("../../api.json", import.meta.url)),
);

interface Raw {
  about: string;
  operations?: Record<string, { alias: string; also?: string[] }>;
  types?: Record<string, unknown>;
}

Deno.test("every part of api.json equals the whole", () => {
  const { subsystems, ...rest } = api as { subsystems: Record<string, Raw> };
  for (const [key, value] of Object.entries(rest)) assert.deepEqual(part(key), value, key);
  assert.deepEqual(subsystemNames(), Object.keys(subsystems));
  for (const [name, subsystem] of Object.entries(subsystems)) {
    for (const [key, value] of Object.entries(subsystem)) {
      assert.deepEqual(subsystemPart(name, key), value, `${name}.${key}`);
    }
    for (const key of ["about", "permission", "errors", "operations", "types", "events"]) {
      assert.equal(hasPart(name, key), key in subsystem, `${name}.${key}`);
    }
    const names = Object.entries(subsystem.operations ?? {}).map(([name, { alias, also = [] }]) => [
      name,
      alias,
      ...also,
    ]);
    assert.deepEqual(methodNames(name), names, name);
    for (const [type, value] of Object.entries(subsystem.types ?? {})) {
      assert.deepEqual(typePart(type), value, type);
    }
  }
  assert.equal(part("nothing"), undefined);
  assert.equal(subsystemPart("Lan", "events"), undefined);
  assert.equal(typePart("Nothing"), undefined);
});

Deno.test("api.json is ASCII, which V8 takes as it is: other characters are escaped", async () => {
  const text = await Deno.readTextFile(new URL("../../api.json", import.meta.url));
  // deno-lint-ignore no-control-regex -- the range of ASCII
  assert.equal(/[^\x00-\x7f]/.exec(text), null);
});

Deno.test("no object of api.json has a key twice, of which only the last would count", async () => {
  for (const name of ["api.json", "api.fr.json"]) {
    const text = await Deno.readTextFile(new URL(`../../${name}`, import.meta.url));
    const { errors } = parseDocument(text, { uniqueKeys: true });
    assert.deepEqual(errors.map(({ message }) => message), [], name);
  }
});
