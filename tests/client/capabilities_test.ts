import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { modelTable } from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";

Deno.test("capabilities() returns what each model, version and application can do", async () => {
  for (const model of Object.keys(modelTable)) {
    await using box = await simulate({ model });
    await using f = await Fbx(box.access);
    const found = await f.capabilities();
    assert.equal(found.modelName, modelTable[model]?.name);
    const hasVm = modelTable[model]?.info.has_vm === true;
    assert.equal(found.modules.vm?.available, hasVm, model);
    assert.equal(found.modules.connection?.available, true, model);
  }
  await using old = await simulate({ apiVersion: "8.0", permissions: ["calls"] });
  await using f = await Fbx(old.access);
  const { calledVersion, modules } = await f.capabilities();
  assert.equal(calledVersion, 8);
  assert.deepEqual(modules.call, { available: true });
  assert.deepEqual(modules.contacts, {
    available: false,
    reason: "permission",
    permission: "contacts",
  });
  const newer = Object.values(modules).filter(({ reason }) => reason === "version");
  assert.ok(newer.length > 0 && newer.every(({ since }) => (since ?? 0) > 8));
});

Deno.test("capabilities() does not take a box that does not answer for one that can do nothing", async () => {
  const box = await simulate();
  await using f = await Fbx({ ...box.access, retries: 0 });
  await box.close();
  await assert.rejects(f.capabilities(), { code: "network" });
});
