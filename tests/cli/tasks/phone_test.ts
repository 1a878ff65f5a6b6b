import assert from "node:assert/strict";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";
import { until } from "../../support/until.ts";

Deno.test("fbx calls lists calls, the latest first; --missed and --new leave others out", async () => {
  await using home = await household();
  const { see, run } = home;
  const english = await see("en", ["calls"]);
  assert.match(english.out, /^Call +Name +Number +Date +Length\n/);
  const french = await see("fr", ["appels", "--missed"]);
  assert.match(french.out, /^manqué +Romain Bureau +0102030405 /m);
  assert.doesNotMatch(french.out, /sortant|reçu/);
  const dates: number[] = JSON.parse((await run(["calls", "-j"])).out)
    .map(({ datetime }: { datetime: number }) => datetime);
  assert.deepEqual(dates, dates.toSorted((a, b) => b - a));
  await home.f.call.markAllAsRead();
  assert.equal((await see("en", ["calls", "--new"])).out, "There are no such calls.\n");
});

Deno.test("fbx ring rings every phone and stops, by itself or at Ctrl-C, and does not ask", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const ringing = async () => (await f.phone.list()).map(({ is_ringing }) => is_ringing);
  const stop = new AbortController();
  const { asked, io } = person();
  const running = run(["ring", "--for", "10min"], { ...io, signal: stop.signal });
  await until("both ring", async () => (await ringing()).every(Boolean));
  stop.abort();
  const { code, out, err } = await running;
  assert.deepEqual([code, out], [0, "The telephones are silent again.\n"]);
  assert.match(err, /^Ringing for 10 min\. Ctrl-C stops it\./);
  assert.deepEqual([await ringing(), asked], [[false, false], []]);
  const start = Date.now();
  const french = await see("fr", ["sonner", "--for", "1s"]);
  assert.ok(Date.now() - start >= 1000);
  assert.equal(french.out, "Les téléphones ne sonnent plus.\n");
  await f.phone.startRinging();
  assert.match((await see("fr", ["sonner", "stop"])).out, /^Les téléphones ne sonnent pas/);
  assert.deepEqual(await ringing(), [false, false]);
});

Deno.test("a box without telephones has nothing to ring", async () => {
  await using home = await household();
  home.box.box.store.set("phone", []);
  const { code, err } = await home.run(["ring"]);
  assert.deepEqual([code, err], [2, "This box has no telephone that can ring."]);
  assert.deepEqual(home.changes(), []);
});

Deno.test("fbx wake, reboot and open", async () => {
  await using home = await household();
  const { run, see, changes } = home;
  assert.equal(
    (await see("en", ["wake", "nas"])).out,
    "nas has been sent the packet that wakes it.\n",
  );
  assert.deepEqual(changes(), ["POST lan/wol/pub/"]);
  const { asked, io } = person("non");
  assert.equal((await see("fr", ["redémarrer"], io)).code, 1);
  assert.match(asked.join(), /^Cette commande redémarre la Freebox/);
  assert.deepEqual(changes(), ["POST lan/wol/pub/"]);
  assert.match((await see("fr", ["redemarrer", "-y"])).out, /^La Freebox redémarre\./);
  assert.deepEqual(changes().at(-1), "POST system/reboot/");
  const launched: string[] = [];
  const opened = await run(["open"], {
    launch: (_program, [url = ""]) => Promise.resolve(launched.push(url) > 0),
  });
  assert.deepEqual([launched, opened.out], [[home.box.url], `Opened ${home.box.url}\n`]);
  assert.match((await run(["open"])).out, /^Open this address in a browser: http/);
});
