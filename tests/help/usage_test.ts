import assert from "node:assert/strict";
import { operationNamed } from "../../lib/catalogue/mod.ts";
import { commandUsage } from "../../lib/help/example.ts";

Deno.test("commandUsage() brackets what need not be sent: to change, no field of a type must", () => {
  const usage = (label: string) => commandUsage(operationNamed(label)).replaceAll("\u00a0", " ");
  assert.match(usage("Dhcp.addStaticLease"), /^fbx dhcp add-static-lease (?:.* )?--mac \S+/);
  assert.match(usage("Dhcp.updateStaticLease"), /^fbx dhcp update-static-lease ID .*\[--mac \S+\]/);
});
