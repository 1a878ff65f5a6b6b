import assert from "node:assert/strict";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";

Deno.test("fbx pause takes the Internet from a profile until the box gives it back", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const before = Date.now() / 1000;
  const { code, out } = await see("en", ["pause", "zoe", "1h"]);
  assert.equal(code, 0);
  assert.match(out, /^Zoé has no Internet until \d\d:\d\d \(1 h\)\.\n$/);
  const paused = await f.profile.networkControl(1);
  assert.deepEqual([paused.override, paused.current_mode], [true, "denied"]);
  assert.ok(Math.abs((paused.override_until ?? 0) - before - 3600) < 5, "the box ends it");
  const resumed = await see("fr", ["reprendre", "ZOE"]);
  assert.equal(resumed.out, "Zoé a de nouveau Internet.\n");
  assert.equal((await f.profile.networkControl(1)).override, false);
  const forGood = JSON.parse((await run(["pause", "Zoé", "-j"])).out);
  assert.deepEqual([forGood.current_mode, forGood.override_until], ["denied", 0]);
});

Deno.test("fbx pause takes a time of day, and refuses what is neither", async () => {
  await using home = await household();
  const { f, run } = home;
  assert.equal((await run(["pause", "Zoé", "21:00"])).code, 0);
  const { override_until = 0 } = await f.profile.networkControl(1);
  const at = new Date(override_until * 1000);
  assert.deepEqual([at.getHours(), at.getMinutes()], [21, 0]);
  assert.ok(at.getTime() > Date.now() && at.getTime() < Date.now() + 86_400_000);
  const { code, err } = await run(["pause", "Zoé", "soon"]);
  assert.equal(code, 2);
  assert.match(err, /“soon” is neither a length of time, such as 1h, nor a time, such as 21:00/);
});

Deno.test("a device is paused with its profile: fbx asks before that changes others", async () => {
  await using home = await household();
  const { f, run } = home;
  assert.match((await run(["pause", "tablette", "1h"])).out, /^tablette-de-Zoé has no Internet/);
  assert.equal((await f.profile.networkControl(1)).current_mode, "denied");
  assert.match((await run(["resume", "tablette"])).out, /^tablette-de-Zoé has Internet again/);
  const { macs } = await f.profile.networkControl(1);
  await f.profile.updateNetworkControl(1, { macs: [...macs, "02:00:00:00:00:14"] });
  const { asked, io } = person("n");
  assert.equal((await run(["pause", "tablette", "1h"], io)).code, 1);
  assert.deepEqual(asked, [
    "This pauses the profile “Zoé”, and so pc-de-xavier too. Go on? [y/N] ",
  ]);
  assert.equal((await f.profile.networkControl(1)).current_mode, "allowed");
});

Deno.test("a device without a profile gets one, once that is agreed to", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const refused = await run(["pause", "nas", "1h"]);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /^This makes a profile “nas” for this device, .*Pass --yes/);
  assert.deepEqual(home.changes(), []);
  assert.match((await run(["pause", "nas", "1h", "-y"])).out, /^nas has no Internet until/);
  const made = (await f.profile.list()).find(({ name }) => name === "nas");
  const control = await f.profile.networkControl(made?.id ?? 0);
  assert.deepEqual([control.macs, control.current_mode], [["02:00:00:00:00:12"], "denied"]);
  assert.match((await run(["resume", "nas"])).out, /^nas has Internet again/);
  const never = await see("fr", ["reprendre", "pc-de"]);
  assert.deepEqual([never.code, never.err], [
    2,
    "pc-de-xavier n’est pas en pause\u00a0: il n’appartient à aucun profil.",
  ]);
  const nobody = await run(["pause", "grand-mère", "1h"]);
  assert.equal(nobody.code, 2);
  assert.match(nobody.err, /^No profile and no device is called “grand-mère”/);
});
