import assert from "node:assert/strict";
import { methodEntries, search } from "../../lib/help/search.ts";
import { frenchCatalogue } from "../../lib/catalogue/french.ts";
import { fbx } from "../support/io.ts";

Deno.test("search() finds by meaning, in English and in French, best first", () => {
  const first = (words: string) =>
    search(words.split(" "), methodEntries(undefined, frenchCatalogue))[0]?.command;
  const wanted: Record<string, string> = {
    "reboot": "fbx system reboot",
    "redémarrer": "fbx system reboot",
    "guest": "fbx wifi custom-keys",
    "invité": "fbx wifi custom-keys",
    "port forwarding": "fbx nat redirects",
    "devices": "fbx lan hosts",
    "appareils": "fbx lan hosts",
    "speed": "fbx connection status",
    "débit": "fbx connection status",
    "REDIRECTIONS de PORT": "fbx nat redirects",
    "delete voicemail": "fbx call delete-voicemail",
    "disque": "fbx storage disks",
    "outage": "fbx connection logs",
    "panne": "fbx connection logs",
    "télécommande": "fbx player press-key",
    "répéteur": "fbx repeater list",
    "qui est connecté": "fbx lan hosts",
    "who is connected": "fbx lan hosts",
    "appareils connectés": "fbx lan hosts",
    "mot de passe wifi": "fbx wifi custom-keys",
    "adresse IP publique": "fbx connection status",
    "speedtest": "fbx connection status",
    "contrôle parental": "fbx parental config",
    "luminosité": "fbx lcd set-config",
    "uptime": "fbx system info",
    "wifi off": "fbx wifi set-config",
    "who": "fbx lan hosts",
  };
  for (const [words, command] of Object.entries(wanted)) assert.equal(first(words), command, words);
  assert.deepEqual(search(["xyzzy"], methodEntries()), []);
  assert.deepEqual(search(["the"], methodEntries()), []);
});

Deno.test("fbx help WORDS lists the commands that they describe", async () => {
  const { code, out } = await fbx(["help", "port", "forwarding"]);
  assert.equal(code, 0);
  assert.match(out, /^Commands about “port forwarding”:\n\n {2}fbx nat redirects /);
  const nothing = await fbx(["help", "xyzzy"]);
  assert.equal(nothing.code, 2);
  assert.match(nothing.err, /There is nothing called “xyzzy”/);
});

Deno.test("an unknown command suggests the right one, by spelling or by meaning", async () => {
  const wanted: [words: string[], suggestion: string][] = [
    [["nat", "create-redirect"], "fbx nat add-redirect"],
    [["wifi", "gest"], "fbx wifi guest"],
    [["wifi", "disable"], "fbx wifi off"],
    [["lan", "wol"], "fbx lan wake-on-lan"],
    [["restart"], "fbx reboot"],
    [["device"], "fbx devices"],
    [["speed"], "fbx connection status"],
    [["lann"], "fbx lan"],
    [["led"], "fbx lcd config"],
    [["lan", "hosst"], "fbx lan hosts"],
  ];
  for (const [words, suggestion] of wanted) {
    const { code, err } = await fbx(words);
    assert.equal(code, 2);
    const [, suggested] = /(?:Did you mean (?=fbx)|one of these\?\n {2})(fbx [a-z-]+(?: [a-z-]+)?)/
      .exec(err.replaceAll("\u00a0", " ")) ?? [];
    assert.equal(suggested?.trim(), suggestion, err);
  }
});

Deno.test("an unknown command does not print the values of options", async () => {
  const { err } = await fbx(["rebot", "-t", "secret-token", "--url", "127.0.0.1:9"]);
  assert.doesNotMatch(err, /secret-token/);
});
