import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { login } from "./client.ts";
import { fillPath } from "./fill.ts";
import { ABSENT, furnish, readable } from "./furnish.ts";

Deno.test("everything that the catalogue can read is there", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await furnish(freebox, call);
  const reads = readable(16);
  const refused: string[] = [];
  for (const operation of reads) {
    const path = await fillPath(operation, call);
    const name = `${operation.subsystem.alias}.${operation.name}`;
    const reply = await call("GET", path ?? operation.path);
    if (reply.success) continue;
    refused.push(name);
    assert.ok(name in ABSENT, `${name} GET ${path}: ${JSON.stringify(reply)}`);
  }
  assert.deepEqual(refused.sort(), Object.keys(ABSENT).sort());
  assert.ok(refused.length <= reads.length * 0.05);
});

Deno.test("an old box can be read too", async () => {
  for (const major of [4, 8, 12]) {
    await using freebox = await simulate({ apiVersion: `${major}.0` });
    const call = await login(freebox);
    for (const { path } of readable(major).filter(({ path }) => !path.includes("{"))) {
      const { status } = await call("GET", path);
      assert.equal(status, 200, `API ${major}: GET ${path}`);
    }
  }
});
