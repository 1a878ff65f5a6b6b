import assert from "node:assert/strict";
import { exportSettings, settingsText } from "../../lib/settings/mod.ts";
import { Fbx } from "../../mod.ts";
import { connected } from "../support/mcp.ts";

Deno.test("doctor checks the parts that are asked for", async () => {
  await using house = await connected();
  const { json, isError } = await house.call("doctor", { only: ["wifi", "line"] });
  assert.equal(isError, false);
  const { findings, counts } = json.data;
  assert.ok(counts.ok > 0);
  assert.deepEqual(
    new Set(findings.map(({ section }: { section: string }) => section)),
    new Set(["wifi", "line"]),
  );
  assert.equal((await house.call("doctor", { only: ["cellar"] })).json.data.code, "bad_argument");
});

Deno.test("plan returns what a file of settings would change, and changes nothing", async () => {
  await using house = await connected({ words: ["--allow", "settings"] });
  const settings = "lang:\n  status:\n    lang: eng\n";
  const { json } = await house.call("plan", { settings });
  assert.deepEqual(json.data.steps[0].changes, [{ field: "lang", from: "fra", to: "eng" }]);
  const { json: now } = await house.call("read", { operation: "lang.status" });
  assert.equal(now.data.lang, "fra");
  const { json: wrong } = await house.call("plan", { settings: "lang: [" });
  assert.equal(wrong.data.code, "bad_argument");
  const { json: slip } = await house.call("plan", { settings: "lung: {}" });
  assert.equal(slip.data.code, "bad_argument");
});

Deno.test("plan returns no key, neither the present one nor the new one", async () => {
  await using house = await connected();
  await using f = await Fbx(house.box.access);
  const keys = (await f.wifi.bsses()).map(({ config }) => config.key).filter((key) => key !== "");
  assert.ok(keys.length > 0);
  const there = await settingsText(await exportSettings(f, { secrets: true }));
  assert.ok(there.includes(keys[0]!));
  const settings = there.replaceAll(keys[0]!, "another-key-for-wifi");
  const { text, json } = await house.call("plan", { settings });
  assert.ok(json.data.steps.length > 0, text);
  for (const key of [...keys, "another-key-for-wifi"]) assert.ok(!text.includes(key));
});
