import assert from "node:assert/strict";
import "../../support/english.ts";
import { matching, type Named, pick } from "../../../lib/cli/tasks/find.ts";
import { household } from "../../support/household.ts";

Deno.test("fbx devices lists names, addresses, links and signals; those here come first", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const all = await see("en", ["devices"]);
  assert.deepEqual([all.code, all.err], [0, ""]);
  const [head = "", ...rows] = all.out.trimEnd().split("\n");
  assert.match(head, /^Name +Address +Link +Signal +Last seen +Maker$/);
  assert.equal(rows.length, (await f.lan.hosts("pub")).length);
  assert.match(all.out, /^iPhone-de-Sandy +192\.168\.1\.21 +Wi-Fi +-47 dBm /m);
  assert.match(all.out, /^nas +192\.168\.1\.18 +cable +\S+.* Synology/m);
  const list: { reachable: boolean }[] = JSON.parse((await run(["devices"])).out);
  const here = list.map(({ reachable }) => reachable);
  assert.deepEqual(here, here.toSorted((a, b) => Number(b) - Number(a)));
  const french = await see("fr", ["appareils", "--wifi"]);
  assert.match(french.out, /^Nom +Adresse +Lien +Signal/);
  assert.doesNotMatch(french.out, /câble/);
});

Deno.test("fbx devices --online, --wifi and --new leave the others out", async () => {
  await using home = await household();
  const { box, run, see } = home;
  const names = async (...flags: string[]): Promise<string[]> =>
    JSON.parse((await run(["devices", ...flags, "-j"])).out)
      .map((device: { primary_name: string }) => device.primary_name);
  const hosts = box.box.store.list("lan/browser/pub");
  const nas = hosts.find(({ primary_name }) => primary_name === "nas");
  assert.ok(nas);
  assert.ok((await names("--online")).includes("nas"));
  nas.reachable = false;
  assert.ok(!(await names("--online")).includes("nas"));
  assert.ok(!(await names("--wifi")).includes("nas"));
  assert.equal(
    (await see("fr", ["appareils", "--new"])).out,
    "Il n’y a aucun appareil de ce genre.\n",
  );
  nas.first_activity = Math.floor(Date.now() / 1000) - 3600;
  assert.deepEqual(await names("--new"), ["nas"]);
});

Deno.test("fbx devices NAME shows one device, by a part of its name, its address or its MAC", async () => {
  await using home = await household();
  for (const word of ["nas", "NA", "192.168.1.18", "02:00:00:00:00:12"]) {
    const { out } = await home.see("en", ["devices", word]);
    assert.match(out, /^Name {8}nas\n/, word);
    assert.match(out, /^Link {8}cable, 1 Gbit\/s, through a repeater$/m);
    assert.match(out, /^Reserved {4}192\.168\.1\.18$/m);
    assert.match(out, /^Forwarded {3}5001\/tcp$/m);
  }
  const french = await home.see("fr", ["appareils", "tablette"]);
  assert.match(french.out, /^Profil {5}Zoé, autorisé/m);
  assert.match(french.out, /^Lien {7}Wi-Fi, 5.GHz, Freebox-0200, -61 dBm$/m);
  const several = await home.run(["devices", "sandy"]);
  assert.deepEqual(several, {
    code: 2,
    out: "",
    err: "“sandy” matches several devices. Give one of these names or addresses:\n" +
      "  iPhone-de-Sandy   02:00:00:00:00:15 192.168.1.21 ether-02:00:00:00:00:15\n" +
      "  MacBook-de-Sandy  02:00:00:00:00:16 192.168.1.22 ether-02:00:00:00:00:16",
  });
  const unknown = await home.see("fr", ["appareils", "nass"]);
  assert.equal(unknown.code, 2);
  assert.match(
    unknown.err,
    /Aucun appareil ne s’appelle «\u00a0nass\u00a0»\. .*«\u00a0nas\u00a0»/,
  );
});

Deno.test("matching() prefers ids, then the very name, then one without accents, then a part", () => {
  const thing = (...names: string[]): Named<string> => ({
    thing: names[0]!,
    names,
    ids: [`#${names[0]}`],
  });
  const things = [thing("Zoé"), thing("zoe"), thing("Zoé et Max"), thing("Max", "tour de Max")];
  const found = (word: string) => matching(word, things).map(({ thing }) => thing);
  assert.deepEqual(found("Zoé"), ["Zoé"]);
  assert.deepEqual(found("zoe"), ["zoe"]);
  assert.deepEqual(found("ZOE"), ["Zoé", "zoe"]);
  assert.deepEqual(found("et"), ["Zoé et Max"]);
  assert.deepEqual(found("max"), ["Max"]);
  assert.deepEqual(found("#Max"), ["Max"]);
  assert.deepEqual(found(""), []);
  const kind = {
    none: (word: string) => `none ${word}`,
    several: (word: string) => `several ${word}`,
  };
  assert.equal(pick("tour", things, kind), "Max");
  assert.throws(() => pick("ZOE", things, kind), { name: "UsageError", message: /^several ZOE\n/ });
  assert.throws(() => pick("Mix", things, kind), { message: /^none Mix .*Max/ });
});

Deno.test("fbx status shows the line, the Wi-Fi, who is here, and what is wrong", async () => {
  await using home = await household();
  const { box, f, run, see } = home;
  const well = await see("en", ["status"]);
  assert.match(well.out, /^Internet {2}FTTH, active, 8 Gbit\/s down, 8 Gbit\/s up$/m);
  assert.match(well.out, /^Wi-Fi {5}on: Freebox-0200; \d devices on it$/m);
  assert.match(well.out, /^Here {6}\d of 9 devices: /m);
  assert.match(well.out, /\n\nAll is well\.\n$/);
  await f.wifi.setConfig({ enabled: false });
  box.box.store.object("connection").state = "down";
  const ill = await see("fr", ["état"]);
  assert.match(ill.out, /^Wi-Fi +désactivé$/m);
  assert.match(
    ill.out,
    /\n\nIl n’y a pas de connexion à Internet\.\nLe Wi-Fi est coupé\. fbx wifi on l’active\.\n$/,
  );
  const { problems, wifi } = JSON.parse((await run(["status", "-j"])).out);
  assert.deepEqual([problems.length, wifi.enabled], [2, false]);
});

Deno.test("fbx status leaves out what the application may not see", async () => {
  await using home = await household({ permissions: ["settings"] });
  const { code, out } = await home.see("en", ["status"]);
  assert.equal(code, 0);
  assert.match(out, /^Internet /m);
  assert.doesNotMatch(out, /^Calls/m);
});
