import assert from "node:assert/strict";
import { modelTable } from "../../lib/catalogue/mod.ts";
import {
  applySettings,
  exportSettings,
  planSettings,
  readSettings,
  type SettingsDocument,
  settingsText,
} from "../../lib/settings/mod.ts";
import type { Fbx } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { seedFactory } from "../support/factory.ts";

/** The settings of a box as a file has them. */
async function backup(f: Fbx): Promise<string> {
  return await settingsText(await exportSettings(f, { secrets: true }));
}

async function restore(f: Fbx, document: SettingsDocument): Promise<number> {
  const plan = await planSettings(f, document, { prune: true });
  await applySettings(f, plan);
  return plan.steps.length;
}

for (const model of Object.keys(modelTable)) {
  Deno.test(`a factory-new ${model} has the settings of another one after a restore, and nothing is left to do`, async () => {
    await using old = await boxAndClient({ model });
    await furnish(old.f);
    const saved = await backup(old.f);
    await using fresh = await boxAndClient({ model, fixtures: seedFactory });
    assert.notEqual(await backup(fresh.f), saved);
    const document = await readSettings(saved, "saved.yaml");
    assert.ok(await restore(fresh.f, document) > 20);
    assert.deepEqual((await backup(fresh.f)).split("\n"), saved.split("\n"));
    assert.equal(await restore(fresh.f, document), 0);
  });
}

for (const apiVersion of ["4.0", "6.0", "8.0", "12.0"]) {
  Deno.test(`a box of API ${apiVersion} is saved and restored as far as it goes`, async () => {
    await using old = await boxAndClient({ apiVersion });
    const saved = await backup(old.f);
    await using fresh = await boxAndClient({ apiVersion, fixtures: seedFactory });
    await restore(fresh.f, await readSettings(saved, "saved.yaml"));
    assert.deepEqual((await backup(fresh.f)).split("\n"), saved.split("\n"));
  });
}

/** Settings of the kinds that the household lacks. */
async function furnish(f: Fbx): Promise<void> {
  await f.lan.setRoutes([
    { prefix: "10.0.0.0/8", gateway: "192.168.1.18", enabled: true, description: "Attic" },
    { prefix: "172.16.0.0/12", gateway: "192.168.1.18", enabled: false, description: "" },
  ]);
  await f.lan.updateHost("pub", "ether-02:00:00:00:00:12", { primary_name: "The NAS" });
  await f.wifi.addMacFilter({ mac: "02:00:00:00:00:99", type: "blacklist", comment: "stranger" });
  await f.wifi.addCustomKey({ description: "Guests", key: "soleil-de-minuit", duration: 0 });
  await f.share.create({ path: "/Freebox/Photos" });
  await f.contacts.create({
    display_name: "Mamie Kipic",
    numbers: [{ type: "fixed", number: "0199000103" }],
  });
}
