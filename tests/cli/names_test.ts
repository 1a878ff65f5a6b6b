/**
 * Questions and errors that name things, over a real socket, in both languages.
 */
import assert from "node:assert/strict";
import "../support/english.ts";
import { fbx } from "../support/io.ts";
import { household, person } from "../support/household.ts";

Deno.test("a question has the name of the thing, in both languages", async () => {
  await using home = await household();
  const questions: [words: string[], english: string, french: string][] = [
    [
      ["contacts", "delete", "3"],
      "This deletes contact 3 (Romain Bureau) with its numbers, addresses, URLs and emails. Go on? [y/N] ",
      "Cette commande supprime le contact 3 (Romain Bureau) avec ses numéros, adresses, URL et e-mails. Continuer ? [o/N] ",
    ],
    [
      ["api", "DELETE", "contact/3"],
      "This deletes contact 3 (Romain Bureau) with its numbers, addresses, URLs and emails. Go on? [y/N] ",
      "Cette commande supprime le contact 3 (Romain Bureau) avec ses numéros, adresses, URL et e-mails. Continuer ? [o/N] ",
    ],
    [
      ["-c", "Vm.delete(0)"],
      "This deletes VM 0 (debian). Go on? [y/N] ",
      "Cette commande supprime la VM 0 (debian). Continuer ? [o/N] ",
    ],
    [
      ["-d", "1", "lan", "delete-host", "pub", "ether-02:00:00:00:00:12"],
      "This forgets device ether-02:00:00:00:00:12 (nas): its name and its type are lost. Go on? [y/N] ",
      "Cette commande oublie l’appareil ether-02:00:00:00:00:12 (nas) : son nom et son type sont perdus. Continuer ? [o/N] ",
    ],
    [ // an id that is a name is written once
      ["vpn", "delete-user", "sandy"],
      "This deletes VPN user sandy. Go on? [y/N] ",
      "Cette commande supprime l’utilisateur VPN sandy. Continuer ? [o/N] ",
    ],
  ];
  for (const [words, english, french] of questions) {
    const { asked, io } = person("n", "n");
    await home.see("en", words, io);
    await home.see("fr", words, io);
    assert.deepEqual(asked, [english, french]);
  }
  assert.deepEqual(home.changes(), []);
});

Deno.test("a question has the id alone where the name cannot be read", async () => {
  await using home = await household();
  const { asked, io } = person("n", "n");
  await home.run(["contacts", "delete", "999"], io);
  const nowhere = ["-n", "-u", "http://127.0.0.1:1", "-t", "x"];
  assert.equal((await fbx(["contacts", "delete", "3", ...nowhere], io)).code, 1);
  const words = "with its numbers, addresses, URLs and emails. Go on? [y/N] ";
  assert.deepEqual(asked, [`This deletes contact 999 ${words}`, `This deletes contact 3 ${words}`]);
});

Deno.test("--yes and --dry-run read no names", async () => {
  await using home = await household();
  const before = home.box.requests.recent.length;
  const { asked, io } = person();
  await home.run(["contacts", "delete", "3", "--dry-run"], io);
  assert.equal(home.box.requests.recent.length, before);
  assert.equal((await home.run(["contacts", "delete", "3", "--yes"], io)).code, 0);
  const sent = home.box.requests.recent.slice(before).map(({ verb, path }) =>
    `${verb} ${path.replace(/^\/api\/v\d+\//, "")}`
  );
  assert.deepEqual(sent.filter((line) => line.includes("contact")), ["DELETE contact/3"]);
  assert.deepEqual(asked, []);
});

Deno.test("an absent id is an error with the ids and names that there are", async () => {
  await using home = await household();
  const has = async (language: "en" | "fr", ...words: string[]) =>
    (await home.see(language, words)).err.split("\n").at(-1);
  assert.equal(
    await has("en", "contacts", "get", "999"),
    "The box has: 1 (Sandy Kilo), 2 (Mamie Kipic), 3 (Romain Bureau).",
  );
  assert.equal(await has("fr", "profile", "get", "77"), "Sur la Freebox : 1 (Zoé), 2 (Sandy).");
  // of many, the nearest
  const mac = "ether-02:00:00:00:00:22";
  assert.equal(
    await has("en", "lan", "host", "pub", mac),
    "Did you mean ether-02:00:00:00:00:12 (nas)? fbx lan hosts [INTERFACE] lists them.",
  );
  await home.f.vm.delete(0);
  assert.equal(await has("en", "vm", "get", "9"), "The box has none.");
  const { code, err } = await home.run(["contacts", "get", "999"]);
  assert.equal(code, 1);
  assert.match(err, /^fbx contacts get: noent: no entry with this id: 999 /);
});

Deno.test("errors begin with the command that was typed", async () => {
  await using home = await household();
  const { err } = await home.run(["download", "/nope"]);
  assert.match(err, /^fbx download: path_not_found: file or folder not found: \/nope /);
  assert.match((await home.run(["fs", "info", "/nope"])).err, /^fbx fs info: path_not_found: /);
  const pyfbx = await home.run(["-c", "Fs.info('/nope')"]);
  assert.match(pyfbx.err, /^Fs\.info: path_not_found: /);
});
