import assert from "node:assert/strict";
import { language } from "../../lib/text/language.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { fbx, type Outcome } from "../support/io.ts";
import { run, testWith } from "../support/programs.ts";
import { until } from "../support/until.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** Runs the command as a process with this environment only. */
async function process(
  variables: Record<string, string>,
  words: readonly string[],
  permissions: readonly string[] = ["-A"],
): Promise<Outcome> {
  const kept = ["PATH", "HOME", "DENO_DIR"].map((name) => [name, Deno.env.get(name)] as const);
  const env = Object.fromEntries(kept.filter((each): each is [string, string] => !!each[1]));
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", ...permissions, cli, ...words],
    clearEnv: true,
    env: { ...env, ...variables },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

const french = { LANG: "fr_FR.UTF-8" };

Deno.test("help, errors and questions are French where the locale is", async () => {
  const help = await process(french, ["--help"]);
  assert.match(help.out, /^usage : fbx \[options\] SOUS-SYSTÈME MÉTHODE/);
  assert.match(help.out, /^ {2}forget +supprimer le jeton enregistré d’une Freebox$/m);
  const [unknown, wrong, asked] = await Promise.all([
    process(french, ["connectoin", "status"]),
    process(french, ["-u", "http://127.0.0.1:1", "wifi", "set-config", "--enabled", "peut-être"]),
    process(french, ["-u", "http://127.0.0.1:1", "contacts", "delete", "3"]),
  ]);
  assert.equal(
    unknown.err,
    "La commande fbx connectoin n’existe pas. Vouliez-vous dire fbx connection ? " +
      "Toutes les commandes : fbx help\n",
  );
  assert.equal(wrong.err, "enabled attend true ou false, et non « peut-être »\n");
  assert.match(asked.err, /^Cette commande supprime le contact 3 .*\. Rien n’a été envoyé\. /);
  assert.deepEqual([unknown.code, wrong.code, asked.code], [2, 2, 2]);
});

Deno.test("FBX_LANG wins, then LC_ALL, LC_MESSAGES and LANG; C is English", async () => {
  const speaks = async (variables: Record<string, string>, permissions?: string[]) =>
    (await process(variables, ["nonsense"], permissions)).err.startsWith("La commande")
      ? "fr"
      : "en";
  assert.equal(await speaks({ LANG: "en_US.UTF-8" }), "en");
  assert.equal(await speaks({ ...french, LC_ALL: "C" }), "en");
  assert.equal(await speaks({ ...french, LC_MESSAGES: "POSIX" }), "en");
  assert.equal(await speaks({ LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "fr_CA" }), "fr");
  assert.equal(await speaks({ ...french, FBX_LANG: "en" }), "en");
  assert.equal(await speaks({ LC_ALL: "C", FBX_LANG: "fr" }), "fr");
  assert.equal(await speaks({ LANG: "de_DE.UTF-8" }), "en");
  assert.equal(await speaks(french, []), "fr", "also where no variable may be known");
});

Deno.test({
  name: "a variable that is no text is as one that is not there",
  ignore: Deno.build.os === "windows",
  async fn() {
    const script = 'LC_ALL=$(printf "\\377") exec "$0" run -A --quiet "$1" --version';
    const { code, stderr } = await new Deno.Command("sh", {
      args: ["-c", script, Deno.execPath(), new URL("../../cli.ts", import.meta.url).pathname],
    }).output();
    assert.equal(code, 0, new TextDecoder().decode(stderr));
  },
});

Deno.test("what the system is set to serves where no variable is", async () => {
  const nothing = await fbx(["nonsense"], { locale: () => "fr-FR" });
  assert.match(nothing.err, /^La commande fbx nonsense n’existe pas/);
  assert.equal(language(), "fr");
  const english = await fbx(["nonsense"], { locale: () => "en-GB" });
  assert.match(english.err, /^There is no command fbx nonsense/);
  assert.equal(language(), "en");
});

Deno.test("errors of the local disk are in French too", async () => {
  await using box = await simulate({ behaviours: [] });
  const french = { locale: () => "fr-FR" };
  const asked = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken, "connection", "status"];
  for (const words of [["-t", "f:/nowhere"], ["-o", "/nowhere/file"], ["--ca-cert", "/nowhere"]]) {
    const { err } = await fbx([...asked, ...words], french);
    assert.match(err, /ce fichier ou ce dossier n’existe pas/, words.join(" "));
    assert.doesNotMatch(err, /ENOENT|No such|stumbled/, words.join(" "));
  }
});

Deno.test("the help on a method is in French, its notes too", async () => {
  const help = await process(french, ["help", "rrd", "fetch"]);
  assert.match(help.out, /base à lire \[obligatoire\]/);
  assert.doesNotMatch(help.out, /\[(required|optional)/);
});

Deno.test("French elides before a vowel", async () => {
  await using box = await simulate({ behaviours: [] });
  const address = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const missing = await process(french, [...address, "-c", "Lan.hosts()"]);
  assert.equal(
    missing.err,
    "il manque interface à Lan.Getting_the_list_of_hosts_on_a_given_interface\n",
  );
  const denied = await process(french, [...address, "connection", "status"], []);
  assert.match(denied.err, /^Deno n’autorise pas fbx à contacter http/m);
});

Deno.test("a table has French numbers and words; data has none of them", async () => {
  await using box = await simulate({ behaviours: [] });
  const words = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
  const table = await process(french, [...words, "--format", "table", "lan", "config"]);
  const info = await process(french, [...words, "--format", "table", "connection", "status"]);
  assert.match(info.out, /^bytes_down +\d+,\d+ Gio$/m);
  assert.match(table.out, /^mode +routeur$/m);
  const [here, there] = await Promise.all(
    [french, { LANG: "C" }].map((variables) =>
      process(variables, [...words, "-j", "lan", "config"])
    ),
  );
  assert.equal(here?.out, there?.out);
});

Deno.test("who registers is asked in French to press the button", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const home = await Deno.makeTempDir();
  try {
    const { err } = await process({ ...french, XDG_CONFIG_HOME: home }, register(box));
    assert.deepEqual(err.split("\n"), [
      "Autorisez « fbx » sur l’afficheur de la Freebox : appuyez sur ▶ (ou ✓). En attente…",
      "Accès autorisé.",
      "fbx connaît désormais cette Freebox sous le nom « salon ». " +
      "Essayez : fbx état",
      "",
    ]);
  } finally {
    await Deno.remove(home, { recursive: true });
  }
});

await testWith(["tmux"], "in a terminal, a French question takes a French answer", async () => {
  await using box = await simulate({ behaviours: [] });
  const server = ["-L", `fbx-locale-${crypto.randomUUID()}`, "-f", "/dev/null"];
  const tmux = async (...words: string[]) => (await run("tmux", [...server, ...words])).out;
  const shows = async (pattern: RegExp) => {
    let text = "";
    await until(`${pattern}`, async () => {
      text = await tmux("capture-pane", "-p", "-J");
      return pattern.test(text);
    });
    return text;
  };
  const command = [Deno.execPath(), "run", "-A", "--no-check", cli, "-u", box.url];
  const words = [...command, "-a", box.appId, "-t", box.appToken, "call", "delete-all"].join(" ");
  try {
    await tmux(
      "new-session",
      "-d",
      "-x",
      "120",
      "-y",
      "20",
      "env PS1=ready FBX_LANG= LC_ALL=fr_FR.UTF-8 sh",
    );
    await tmux("send-keys", `clear; ${words}; echo code $?`, "Enter");
    await shows(/^Cette commande supprime tous les appels du journal\. Continuer \? \[o\/N\]/m);
    await tmux("send-keys", "n", "Enter");
    await shows(/Rien n’a été modifié\.\ncode 1/);
    await tmux("send-keys", `clear; ${words}; echo code $?`, "Enter");
    await shows(/^Cette commande [^]*\[o\/N\] ?$/m);
    await tmux("send-keys", "o", "Enter");
    await shows(/code 0/);
  } finally {
    await tmux("kill-server");
  }
});

function register(box: SimulatedFreebox): string[] {
  return ["-u", box.url, "register", "--box", "salon"];
}
