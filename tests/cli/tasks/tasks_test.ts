import assert from "node:assert/strict";
import "../../support/english.ts";
import { findMethod, findSubsystem } from "../../../lib/catalogue/mod.ts";
import { commands } from "../../../lib/cli/commands.ts";
import { commandNamed } from "../../../lib/cli/command.ts";
import { completeCommand } from "../../../lib/cli/completion/complete.ts";
import { tasks } from "../../../lib/cli/tasks/mod.ts";
import { things } from "../../../lib/cli/tasks/things.ts";
import { terminal } from "../../../lib/cli/terminal/deno.ts";
import { fbx } from "../../support/io.ts";
import { household } from "../../support/household.ts";

/** All names of all tasks, with the task that each names. */
const spellings = Object.entries(tasks).flatMap(([name, { french = [] }]) =>
  [...new Set([name, ...french])].map((spelling) => [spelling, name] as const)
);

Deno.test("every name of a task, in either language, names it and no method", () => {
  for (const [spelling, name] of spellings) {
    const words = spelling.split(" ");
    assert.equal(commandNamed([...words, "x"], commands)?.name, name, spelling);
    const bare = spelling.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().split(" ");
    assert.equal(commandNamed(bare, commands)?.name, name, `${spelling} without its accents`);
    assert.equal(findMethod(words[0], words[1]), undefined, spelling);
    // what follows distinguishes them: fbx share /Freebox/a, fbx share list
    const isShared = name === "share";
    if (words.length === 1 && !isShared) assert.equal(findSubsystem(spelling), undefined, spelling);
  }
  assert.equal(new Set(spellings.map(([spelling]) => spelling)).size, spellings.length);
});

Deno.test("what a task that only reads sends changes nothing, and --dry-run sends no change", async () => {
  await using home = await household();
  const { run, f } = home;
  const { id } = await f.wifi.addCustomKey({ key: "our visitors", description: "Mamie" });
  assert.ok(id > 0);
  const before = home.changes();
  const words: Record<string, string[]> = {
    wake: ["nas"],
    "wifi guest rm": ["Mamie"],
    forward: ["8080", "nas:80"],
    "forward rm": ["5001"],
    reserve: ["iphone"],
    "reserve rm": ["nas"],
    pause: ["Zoé", "1h"],
    resume: ["Zoé"],
    cat: ["/Freebox/Documents/courses.txt"],
    cp: [import.meta.filename ?? "", "box:/Freebox/"],
    mv: ["/Freebox/Documents/courses.txt", "/Freebox/Musique"],
    rm: ["/Freebox/Documents"],
    mkdir: ["/Freebox/new"],
    sync: [import.meta.dirname ?? "", "box:/Freebox/new"],
    share: ["/Freebox/Documents"],
    get: ["https://example.org/a.iso"],
    "downloads pause": ["amd64"],
    "downloads resume": ["amd64"],
    "downloads rm": ["amd64"],
  };
  for (const [name, { takes }] of Object.entries(tasks)) {
    const isChange = takes.includes("dry-run");
    const typed = [...name.split(" "), ...words[name] ?? [], ...isChange ? ["--dry-run"] : []];
    const { code, out, err } = await run(typed);
    assert.equal(code, 0, `${name}: ${err}`);
    if (isChange) assert.match(out, /^((PUT|POST|DELETE) http|copy |\+ )/, name);
    assert.deepEqual(home.changes(), before, name);
  }
});

Deno.test("--dry-run names the request in the version of the box, and what it would do", async () => {
  await using home = await household({ apiVersion: "8.0" });
  const { out, err } = await home.run(["forward", "rm", "5001", "--dry-run"]);
  assert.equal(out, `DELETE ${home.box.url}/api/v8/fw/redir/1\n`);
  assert.match(err, /^Without --dry-run, this ends the forwarding of port 5001\/tcp: nas/);
  const json = JSON.parse((await home.run(["wake", "nas", "--dry-run", "-j"])).out);
  assert.deepEqual([json.verb, json.body.mac], ["POST", "02:00:00:00:00:12"]);
});

Deno.test("a word that is a subsystem's too lists what it can mean, tasks first", async () => {
  const wifi = await fbx(["wifi"]);
  assert.equal(wifi.code, 0);
  const lines = wifi.out.replaceAll("\u00a0", " ").split("\n");
  const task = lines.findIndex((line) => line.includes("fbx wifi guest "));
  const method = lines.findIndex((line) => line.includes("fbx wifi set-config "));
  assert.ok(task > 0 && method > task);
  const download = await fbx(["download"]);
  assert.equal(download.code, 0);
  assert.match(
    download.out.replaceAll("\u00a0", " "),
    /fbx download \/PATH[^]*Methods:[^]*fbx download list/,
  );
  const french = await fbx(["wifi"], { env: (name) => name === "FBX_LANG" ? "fr" : undefined });
  assert.match(french.out.replaceAll("\u00a0", " "), /fbx wifi invité [^]*Méthodes\s:/);
  const slip = await fbx(["wifi", "gest"]);
  assert.equal(slip.code, 2);
  assert.match(slip.err, /There is no command fbx wifi gest\. Did you mean fbx wifi guest\?/);
});

Deno.test("the help of a task is in the language of the reader, and so is its name", async () => {
  const env = (name: string) => name === "FBX_LANG" ? "fr" : undefined;
  for (const words of [["wake", "--help"], ["help", "wake"], ["help", "reveiller"]]) {
    const { out } = await fbx(words, { env });
    assert.match(out, /^usage\s: fbx réveiller NOM \[options\]\nAutre nom\s: fbx wake\n/);
    assert.match(out, /^ {2}fbx réveiller nas {2}l’appareil/m);
  }
  assert.match(
    (await fbx(["wifi", "guest", "rm", "--help"])).out,
    /^usage: fbx wifi guest rm NAME/,
  );
  assert.match((await fbx(["help", "wifi", "guest"])).out, /^usage: fbx wifi guest \[--for TIME\]/);
  assert.match((await fbx(["help", "redémarrer"])).out, /^usage: fbx reboot/);
  const off = await fbx(["wifi", "off", "--help"], { env });
  assert.match(off.out, /^Autre nom\s: fbx wifi éteindre, fbx wifi couper$/m);
  assert.doesNotMatch((await fbx(["wake", "--help"])).out, /réveiller/);
  const usage = await fbx(["--help"], { env });
  assert.match(usage.out, /L’essentiel\s:\n {2}état/);
  const missing = await fbx(["reveiller"], { env });
  assert.match(missing.err, /^usage\s: fbx réveiller NOM\n/);
});

Deno.test("Tab offers tasks, their next words, and the names of what the box has", async () => {
  await using home = await household();
  const { box, f } = home;
  await f.wifi.addCustomKey({ key: "our visitors", description: "Mamie" });
  const at = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
  let speaking = "en";
  const tab = async (...words: string[]) => {
    let out = "";
    const io = ioOf((text) => out += text, speaking);
    await completeCommand(["fish", ...words], io, 5000);
    return out.split("\n").slice(1).map((line) => line.split("\t")[0] ?? "");
  };
  const first = await tab("");
  for (const word of ["status", "devices", "forward", "wifi"]) {
    assert.ok(first.includes(word), word);
  }
  assert.equal(first.filter((word) => word === "forward").length, 1);
  const wifi = await tab("wifi", "");
  for (const word of ["on", "off", "guest", "set-config"]) assert.ok(wifi.includes(word), word);
  assert.ok((await tab("forward", "")).includes("rm"));
  const wanted: [words: string[], name: string][] = [
    [["wake"], "nas"],
    [["réveiller"], "nas"],
    [["devices"], "iPhone-de-Sandy"],
    [["forward", "8080"], "nas"],
    [["forward", "rm"], "5001/tcp"],
    [["reserve", "rm"], "nas"],
    [["pause"], "Zoé"],
    [["wifi", "guest", "rm"], "Mamie"],
    [["wifi", "share"], "Freebox-0200"],
  ];
  for (const [words, name] of wanted) {
    assert.ok((await tab(...at, ...words, "")).includes(name), words.join(" "));
  }
  assert.ok((await tab("wifi", "off", "--")).includes("--for"));
  const french = await tab("");
  assert.ok(!french.includes("redémarrer"), "French names are for those who speak it");
  speaking = "fr";
  for (const word of ["redémarrer", "reboot"]) assert.ok((await tab("")).includes(word), word);
  assert.ok((await tab("wifi", "")).includes("invité"));
});

Deno.test("whatever a task may name is of a kind that Tab can list", () => {
  const known = new Set([
    "nothing",
    "file",
    "folder",
    "box-path",
    "any-path",
    "copy-path",
    "box-name",
  ]);
  for (const [name, { kinds = [] }] of Object.entries(tasks)) {
    for (const kind of kinds) {
      if (typeof kind !== "string" || known.has(kind)) continue;
      assert.ok(Object.hasOwn(things, kind), `${name}: ${kind}`);
    }
  }
});

Deno.test("docs/tasks.md has a row for each task, with its French name", async () => {
  const page = await Deno.readTextFile(new URL("../../../docs/tasks.md", import.meta.url));
  for (const [name, { french = [] }] of Object.entries(tasks)) {
    if (name === "ring stop") assert.ok(page.includes("`fbx ring stop`"));
    else {assert.match(
        page,
        new RegExp(`^\\| \`fbx ${name}[^|]*\\| \`fbx ${french.join("|fbx ")}\``, "m"),
      );}
  }
});

/** The world of a Tab: what it prints, in which language. */
function ioOf(out: (text: string) => void, language: string) {
  return {
    ...terminal(new AbortController().signal),
    out: (data: string | Uint8Array) => out(String(data)),
    err: () => {},
    env: (name: string) => name === "FBX_LANG" ? language : undefined,
  };
}
