/** The schema of settings in the hands of a validator, as editors have one. */
import assert from "node:assert/strict";
import { modelTable } from "../../lib/catalogue/mod.ts";
import { exportSettings, settingsSchema, settingsText } from "../../lib/settings/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { npmObstacle } from "../support/npm.ts";
import { parse } from "npm:yaml@^2.8.0";

const obstacle = await npmObstacle();

Deno.test({
  name: `a validator takes the backup of every model, and finds a slip${obstacle}`,
  ignore: obstacle !== "",
  async fn() {
    const { Ajv2020 } = await import("npm:ajv@^8.17.1/dist/2020.js");
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(settingsSchema());
    for (const model of Object.keys(modelTable)) {
      await using both = await boxAndClient({ model });
      const text = await settingsText(await exportSettings(both.f, { secrets: true }));
      assert.ok(validate(parse(text)), `${model}: ${JSON.stringify(validate.errors, null, 1)}`);
    }
    for (
      const slip of ["dhcp: {config: {enabled: 1}}", "dhcp: {config: {enabeld: true}}", "dhpc: {}"]
    ) {
      assert.equal(validate(parse(slip)), false, slip);
    }
  },
});
