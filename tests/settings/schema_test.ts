import assert from "node:assert/strict";
import { allSettings, nameOf } from "../../lib/settings/catalogue.ts";
import { settingsSchema } from "../../lib/settings/mod.ts";
import { at } from "../../lib/settings/value.ts";

Deno.test("the schema has every setting with the fields that can be set, and nothing else", () => {
  const schema = settingsSchema();
  for (const setting of allSettings()) {
    const [subsystem, name] = setting.path;
    const own = at(schema, ["properties", subsystem, "properties", name]) as Schema;
    assert.ok(own, nameOf(setting));
    const placed = setting.parent === undefined
      ? own
      : own.additionalProperties || Object.values(own.properties ?? {})[0];
    const object = (setting.item === undefined ? placed : (placed as Schema).items) as Schema;
    const fields = Object.keys(setting.shape.fields ?? {});
    assert.deepEqual(Object.keys(object.properties ?? {}), fields, nameOf(setting));
    if (fields.length > 0) assert.equal(object.additionalProperties, false, nameOf(setting));
  }
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}
