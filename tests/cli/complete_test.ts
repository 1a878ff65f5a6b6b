import assert from "node:assert/strict";
import { completeCommand } from "../../lib/cli/completion/complete.ts";
import { commands } from "../../lib/cli/commands.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { terminal } from "../../lib/cli/terminal/deno.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { Fbx } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { fbx } from "../support/io.ts";

/** What a shell would show for the last of some words, and its meaning. */
async function complete(words: string[], io: Partial<Io> = {}, within = 20_000) {
  const [head = "", ...rows] = await answer("fish", words, io, within);
  const [local, before] = head.split("\t");
  const found = new Map(
    rows.map((row) => row.split("\t")).map(([word = "", about]) => [word, about]),
  );
  return { local, before, found, words: [...found.keys()] };
}

async function answer(shell: string, words: string[], io: Partial<Io> = {}, within = 20_000) {
  let out = "";
  const world: Io = {
    ...terminal(new AbortController().signal),
    out: (data) => void (out += data),
    err: (line) => assert.fail(`said: ${line}`),
    status: (line) => assert.fail(`said: ${line}`),
    ask: () => assert.fail("asked"),
    env: () => undefined,
    ...io,
  };
  assert.equal(await completeCommand([shell, ...words], world, within), 0);
  return out.split("\n").slice(0, -1);
}

/** A line as bash hands it over, the cursor at its end. */
async function bash(line: string, io: Partial<Io> = {}): Promise<string[]> {
  return (await answer("bash", [line, " \t\n\"'@><=;|&(:"], io)).slice(1);
}

function at(box: SimulatedFreebox): string[] {
  return ["-u", box.url, "-a", box.appId, "-t", box.appToken];
}

Deno.test("the first word completes to commands and subsystems with one-line descriptions", async () => {
  const { found } = await complete([""]);
  assert.equal(found.get("discover"), "list every Freebox on the network");
  assert.match(found.get("wifi") ?? "", /^Wi-Fi settings/);
  for (const name of Object.keys(commands)) assert.ok(found.has(name.split(" ")[0] ?? ""), name);
  assert.equal(found.has("__complete"), false);
});

Deno.test("descriptions are in the language of the shell", async () => {
  const locale: Partial<Io> = { env: (name) => name === "LANG" ? "fr_FR.UTF-8" : undefined };
  try {
    const first = await complete([""], locale);
    assert.equal(first.found.get("discover"), "lister les Freebox du réseau");
    assert.match(first.found.get("lan") ?? "", /réseau local/);
    const methods = await complete(["wifi", ""], locale);
    assert.equal(methods.found.get("config"), "Afficher la configuration du Wi-Fi");
    const flags = await complete(["lan", "wake-on-lan", "--"], locale);
    assert.match(flags.found.get("--mac") ?? "", /^adresse MAC/);
    const values = await complete(["wifi", "set-config", "--mac-filter-state", ""], locale);
    assert.equal(values.found.get("disabled"), "pas de filtrage");
    const events = await complete(["events", ""], locale);
    assert.match(events.found.get("vm_state_changed") ?? "", /^changement d’état/);
  } finally {
    const { found } = await complete([""], { env: () => "en" });
    assert.equal(found.get("discover"), "list every Freebox on the network");
  }
});

Deno.test("methods, their flags, and the values of flags come from the catalogue", async () => {
  const methods = await complete(["lan", ""]);
  assert.equal(methods.found.get("wake-on-lan"), "Wake a device (Wake-on-LAN)");
  const flags = await complete(["wifi", "set-config", "--"]);
  for (const flag of ["--enabled", "--no-enabled", "--mac-filter-state", "--dry-run", "--body"]) {
    assert.ok(flags.found.has(flag), flag);
  }
  assert.match(flags.found.get("--mac-filter-state") ?? "", /\[disabled\|whitelist\|blacklist\]$/);
  const values = ["disabled", "whitelist", "blacklist"];
  assert.deepEqual(
    (await complete(["wifi", "set-config", "--mac-filter-state", ""])).words,
    values,
  );
  const attached = await complete(["wifi", "set-config", "--mac-filter-state="]);
  assert.deepEqual(attached.words, values.map((value) => `--mac-filter-state=${value}`));
  assert.deepEqual((await complete(["connection", "lte", ""])).words.length > 0, true);
});

Deno.test("a switch may have true or false after it, but --no-… has neither", async () => {
  assert.deepEqual((await complete(["wifi", "set-config", "--enabled", ""])).words, [
    "true",
    "false",
  ]);
  const none = await complete(["wifi", "set-config", "--no-enabled", ""]);
  assert.equal(none.found.has("true"), false);
  assert.equal(none.found.has("--enabled"), false); // it was given
});

Deno.test("a flag is offered once, unless it may be repeated", async () => {
  const { found } = await complete(["-v", "-j", "lan", "set-config", "--mode", "router", "--"]);
  assert.deepEqual([found.has("--mode"), found.has("--json"), found.has("--verbose")], [
    false,
    false,
    true,
  ]);
});

Deno.test("a command's own words, options and values", async () => {
  assert.ok((await complete(["login", ""])).found.has("status"));
  assert.deepEqual((await complete(["completions", ""])).words, ["bash", "zsh", "fish"]);
  assert.deepEqual((await complete(["simulate", "--grant", ""])).words, [
    "auto",
    "deny",
    "timeout",
    "manual",
  ]);
  const options = await complete(["register", "-"]);
  assert.ok(options.found.has("--save") && options.found.has("--url"));
  assert.equal(options.found.has("--select"), false);
  assert.ok((await complete(["events", "vm_"])).found.has("vm_state_changed"));
  const formats = ["json", "ndjson", "csv", "yaml", "table"];
  assert.deepEqual((await complete(["--format", ""])).words, formats);
  assert.deepEqual(
    (await complete(["--format="])).words,
    formats.map((each) => `--format=${each}`),
  );
});

Deno.test("help goes from a subsystem to its methods, and download may be either", async () => {
  assert.ok((await complete(["help", "lan", ""])).found.has("set-config"));
  assert.ok((await complete(["help", ""])).found.has("download"));
  assert.ok((await complete(["download", ""])).found.has("list"));
  assert.ok((await complete(["download", "list", "-"])).found.has("--select"));
  assert.ok((await complete(["download", "/Freebox/a", "-"])).found.has("--parallel"));
});

Deno.test("files of this machine are left to the shell", async () => {
  assert.equal((await complete(["monitor", ""])).local, "files");
  assert.equal((await complete(["simulate", "--files", ""])).local, "folders");
  assert.equal((await complete(["upload", ""])).local, "files");
  const token = await complete(["-t", "f:tok"]);
  assert.deepEqual([token.local, token.before], ["files", "f:"]);
  const attached = await complete(["--ca-cert=/etc/"]);
  assert.deepEqual([attached.local, attached.before], ["files", "--ca-cert="]);
  const body = await complete(["lan", "set-config", "--body", "@x"]);
  assert.deepEqual([body.local, body.before], ["files", "@"]);
  assert.equal((await complete(["lan", ""])).local, "words");
});

Deno.test("expressions go from subsystem to method to field", async () => {
  assert.ok((await complete(["-c", ""])).found.has("Connection."));
  const short = await complete(["-c", "Connection."]);
  assert.equal(short.found.get("Connection.status()"), "Get the connection status");
  assert.ok(short.found.has("Connection.lte(id="));
  const long = await complete(["-c", "Connection.Get_the"]);
  assert.ok(long.found.has("Connection.Get_the_current_Connection_status()"));
  const field = await complete(["-c", "Connection.status()."]);
  assert.ok(field.found.has("Connection.status().rate_up"));
});

Deno.test("--select names the fields of the method's result, however deep", async () => {
  const { found } = await complete(["lan", "hosts", "pub", "--select", "primary_name,l2ident."]);
  assert.deepEqual([...found.keys()], ["primary_name,l2ident.id", "primary_name,l2ident.type"]);
  const call = await complete(["-c", "Connection.status()", "--select", ""]);
  assert.match(call.found.get("rate_up") ?? "", /byte\/s/);
});

Deno.test("api completes verbs, and paths a segment at a time", async () => {
  assert.deepEqual((await complete(["api", ""])).words, ["GET", "PUT", "POST", "DELETE"]);
  const top = await complete(["api", "GET", ""]);
  assert.ok(top.found.has("lan/") && top.found.has("connection/"));
  const lan = await complete(["api", "PUT", "lan/"]);
  assert.equal(lan.found.get("lan/config/"), "Update the LAN configuration");
  assert.equal(lan.found.has("lan/wol/"), false); // that is a POST
});

Deno.test("names come from the box, and ids where they are begun: hosts, interfaces, whatever is listed", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const own = at(box);
  const interfaces = await complete([...own, "lan", "hosts", ""]);
  assert.deepEqual(interfaces.words, ["pub", "wifiguest"]);
  const hosts = await complete([...own, "lan", "host", "pub", ""]);
  const byId = await complete([...own, "lan", "host", "pub", "ether"]);
  for (const { id, primary_name } of await f.lan.hosts("pub")) {
    assert.equal(hosts.found.get(primary_name), id);
    assert.equal(byId.found.get(id), primary_name); // who begins with the id goes on with it
  }
  const contacts = await f.contacts.list();
  const named = await complete([...own, "contacts", "delete", ""]);
  assert.deepEqual(named.words, contacts.map(({ display_name }) => display_name));
  const numbered = await complete([...own, "contacts", "delete", String(contacts[0]!.id)]);
  assert.ok(numbered.words.includes(String(contacts[0]!.id)));
  const path = await complete([...own, "api", "GET", "lan/browser/pub/"]);
  assert.ok(path.words.some((word) => word.startsWith("lan/browser/pub/ether-")));
});

Deno.test("paths on the box, for commands and for fields that are paths; folders end in /", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.fs.mkdir({ parent: "/Freebox", dirname: "Été à l'eau" });
  await f.fs.upload("/Freebox/Été à l'eau/a:b=$c.mkv", new Blob(["x"]));
  await f.fs.upload("/Freebox/Été à l'eau/.hidden", new Blob(["x"]));
  const own = at(box);
  const cases = [
    ["download"],
    ["fs", "list"],
    ["fs", "mkdir"],
    ["fs", "mv", "/Freebox/a"],
    ["fs", "mkdir", "--parent"],
    ["upload", "film.mkv"],
  ];
  for (const words of cases) {
    const folders = await complete([...own, ...words, "/Freebox/É"]);
    assert.ok(folders.found.has("/Freebox/Été à l'eau/"), words.join(" "));
  }
  assert.ok((await complete([...own, "fs", "list", ""])).found.has("/Freebox/"));
  const inside = "/Freebox/Été à l'eau/";
  assert.deepEqual((await complete([...own, "fs", "list", inside])).words, [`${inside}a:b=$c.mkv`]);
  assert.ok((await complete([...own, "download", `${inside}.`])).found.has(`${inside}.hidden`));
  assert.deepEqual(await bash(`fbx ${own.join(" ")} download /nowhere/`), []);
});

Deno.test("bash gets words that fit the quotes, and only what follows its breaks", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  for (const name of ["l'été.mkv", 'say "hi" $HOME!.txt', "a:b=c.txt"]) {
    await f.fs.upload(`/Freebox/${name}`, new Blob(["x"]));
  }
  const own = `fbx ${at(box).join(" ")} download `;
  assert.deepEqual(await bash(`${own}/Freebox/l`), ["/Freebox/l\\'été.mkv "]);
  assert.deepEqual(await bash(`${own}/Freebox/l\\'`), ["/Freebox/l\\'été.mkv "]);
  assert.deepEqual(await bash(`${own}"/Freebox/l`), ["/Freebox/l'été.mkv"]);
  assert.deepEqual(await bash(`${own}'/Freebox/l`), ["/Freebox/l'\\''été.mkv"]);
  assert.deepEqual(await bash(`${own}"/Freebox/l'"`), [`"/Freebox/l'été.mkv" `]);
  assert.deepEqual(await bash(`${own}/Freebox/say`), [
    '/Freebox/say\\ \\"hi\\"\\ \\$HOME\\!.txt ',
  ]);
  assert.deepEqual(await bash(`${own}"/Freebox/say`), [
    `/Freebox/say \\"hi\\" \\$HOME"'!'".txt`,
  ]);
  assert.deepEqual(await bash(`${own}/Freebox/a:`), ["b=c.txt "]);
  assert.deepEqual(await bash(`${own}/Freebox/a\\:`), ["/Freebox/a:b=c.txt "]);
  assert.deepEqual(await bash(`${own}"/Freebox/a:`), ["/Freebox/a:b=c.txt"]);
  assert.deepEqual(await bash("fbx --format=ya"), ["yaml "]);
  assert.deepEqual(await bash("fbx lan set-config --mod"), ["--mode "]);
  assert.deepEqual(await bash("fbx -c 'Lan.wake"), ["Lan.wakeOnLan(interface="]);
  assert.deepEqual(await bash("fbx -c Lan.wake"), ["Lan.wakeOnLan\\(interface="]);
  assert.equal((await answer("bash", ["fbx lan hosts > f", ""]))[0], "files");
  assert.deepEqual(await bash("fbx 2>log lan set-conf"), ["set-config "]);
});

Deno.test("bash's own reading of what it is given is the name on the box", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const names = [
    "l'été.mkv",
    'a "b" $HOME `c` \\d!e*?[x]{y}~#&|;<>().txt',
    "-é 東京 🎬",
    "a=b:c@d",
  ];
  await f.fs.mkdir({ parent: "/Freebox", dirname: "q" });
  for (const name of names) await f.fs.upload(`/Freebox/q/${name}`, new Blob(["x"]));
  for (const quote of ["", "'", '"']) {
    const line = `fbx ${at(box).join(" ")} download ${quote}/Freebox/q/`;
    const typed = (await bash(line)).map((word) => `${quote}${word}${quote}`);
    const script = `printf '%s\\n' ${typed.join(" ")}`;
    const { stdout } = await new Deno.Command("bash", { args: ["-c", script] }).output();
    const read = new TextDecoder().decode(stdout).trimEnd().split("\n");
    assert.deepEqual(read.sort(), names.map((name) => `/Freebox/q/${name}`).sort());
  }
});

Deno.test("zsh completions mark where no space follows, and escape its special characters", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.fs.upload("/Freebox/a:b\\c", new Blob(["x"]));
  const rows = await answer("zsh", [...at(box), "fs", "list", "/Freebox/"]);
  assert.ok(rows.includes("=/Freebox/a\\:b\\\\c"));
  assert.ok(rows.some((row) => /^\+\/Freebox\/.*\/$/.test(row)));
});

Deno.test("paths on a box whose lists of files are bare", async () => {
  await using pair = await boxAndClient({ apiVersion: "14.0" });
  const { found } = await complete([...at(pair.box), "fs", "list", "/Freebox/V"]);
  assert.ok(found.has("/Freebox/Vidéos/"));
});

Deno.test("control characters in names of devices are escaped in completions", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  Object.assign(box.box.store.list("lan/browser/pub")[0] ?? {}, {
    primary_name: "\x1b[31m\u202eevil\u009b2J",
  });
  await f.fs.upload("/Freebox/\u009b2J", new Blob(["x"]));
  for (const shell of ["zsh", "fish"]) {
    const words = ["lan", "host", "pub", ""];
    const shown = (await answer(shell, [...at(box), ...words])).join("\n");
    assert.match(shown, /\[31mevil2J/);
    const files = (await answer(shell, [...at(box), "fs", "list", "/Freebox/"])).join("\n");
    assert.doesNotMatch(shown + files, /(?![\n\t])[\p{Cc}\p{Cf}]/u);
  }
});

Deno.test("completion neither searches nor prints errors without a stored box or an answer", async () => {
  const question = ["lan", "hosts", ""];
  const begun = performance.now();
  assert.equal((await complete(question)).found.has("pub"), false);
  const token = ["-a", "fbx", "-t", "token"];
  assert.equal((await complete([...token, ...question])).found.has("pub"), false);
  assert.equal(
    (await complete(["-u", "not an address", ...token, ...question])).words.length > 0,
    true,
  );
  assert.ok(performance.now() - begun < 1000, "it looked for a box");
  await complete(["-u", "http://127.0.0.1:1", ...token, ...question]);
  await complete(["-t", "f:/no/such/file", "-u", "http://127.0.0.1:1", ...question]);
  await complete(["--box", "unknown", ...question]);
  await complete(["--no-such-option", "--format", "nonsense", "no-such-subsystem", ""]);
  await using box = await simulate({ latency: 2000 });
  const started = performance.now();
  assert.equal((await complete([...at(box), ...question], {}, 100)).found.has("pub"), false);
  assert.ok(performance.now() - started < 1500);
});

Deno.test("Tab never registers, with or without a token that is good", async () => {
  await using box = await simulate({ grantAfter: 0 });
  await complete(["-u", box.url, "lan", "hosts", ""]);
  await complete([...at(box).slice(0, 4), "-t", "wrong", "lan", "hosts", ""]);
  await using f = await Fbx({ url: box.url, appId: box.appId, token: box.appToken });
  const apps = (await f.login.authorizations()).map(({ app_id }) => app_id);
  assert.deepEqual(apps.filter((id) => id === "fbx"), []);
});

Deno.test("completion reads the environment for the box, as every command does", async () => {
  await using box = await simulate();
  const env: Record<string, string> = {
    FBX_URL: box.url,
    FBX_APP_ID: box.appId,
    FBX_TOKEN: box.appToken,
  };
  const found = await complete(["lan", "hosts", ""], { env: (name) => env[name] });
  assert.deepEqual(found.words, ["pub", "wifiguest"]);
});

Deno.test("the kept session is used and kept, and one that ended is renewed and kept", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const home = await Deno.makeTempDir();
  try {
    const io = { env: (name: string) => ({ HOME: home })[name] };
    assert.equal((await fbx(["-u", box.url, "register", "--box", "attic"], io)).code, 0);
    await fbx(["connection", "status"], io);
    const file = `${home}/.config/fbx/state/attic.json`;
    const before = await Deno.readTextFile(file);
    assert.deepEqual((await complete(["lan", "hosts", ""], io)).words, ["pub", "wifiguest"]);
    assert.equal(await Deno.readTextFile(file), before);
    const named = await complete(["--box", "attic", "lan", "hosts", ""], io);
    assert.deepEqual(named.words, ["pub", "wifiguest"]);
    assert.deepEqual((await complete(["--box", ""], io)).words, ["attic"]);
    const { sessionToken } = JSON.parse(before);
    await Deno.writeTextFile(file, before.replace(sessionToken, "ended"));
    assert.deepEqual((await complete(["lan", "hosts", ""], io)).words, ["pub", "wifiguest"]);
    assert.notEqual(JSON.parse(await Deno.readTextFile(file)).sessionToken, "ended");
    await Deno.writeTextFile(file, "{ broken");
    assert.deepEqual((await complete(["lan", "hosts", ""], io)).words, ["pub", "wifiguest"]);
    const kept = await Deno.readTextFile(file);
    await box.close();
    const begun = performance.now();
    assert.equal((await complete(["lan", "hosts", ""], io)).found.has("pub"), false);
    assert.ok(performance.now() - begun < 1000, "it looked for the box elsewhere");
    assert.equal(await Deno.readTextFile(file), kept);
    await Deno.writeTextFile(`${home}/.config/fbx/boxes/attic.json`, "{ broken");
    assert.equal((await complete(["lan", "hosts", ""], io)).found.has("pub"), false);
  } finally {
    await Deno.remove(home, { recursive: true });
  }
});

Deno.test("a Tab is over soon after 300 ms, however slow the box", async () => {
  await using box = await simulate({ latency: 5000 });
  const cli = new URL("../../cli.ts", import.meta.url).pathname;
  const begun = performance.now();
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", cli, "__complete", "fish", ...at(box), "lan", "hosts", ""],
  }).output();
  assert.ok(performance.now() - begun < 3000); // of a machine that has other work
  assert.deepEqual([code, stderr.length], [0, 0]);
  assert.match(new TextDecoder().decode(stdout), /^words\t\n/);
});

Deno.test("without permissions, completion uses the catalogue only, without a prompt", async () => {
  await using box = await simulate();
  const cli = new URL("../../cli.ts", import.meta.url).pathname;
  const run = async (permissions: string[], ...words: string[]) => {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", ...permissions, cli, "__complete", "fish", ...words],
      stdin: "null",
    }).output();
    const [out = "", err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    assert.deepEqual([code, err], [0, ""]);
    return out;
  };
  assert.match(await run([], "lan", ""), /^hosts\tList the devices/m);
  assert.doesNotMatch(await run([], ...at(box), "lan", "hosts", ""), /^pub$/m);
  const unread = ["-u", box.url, "-t", "f:token", "lan", "hosts", ""];
  assert.doesNotMatch(await run([], ...unread), /^pub$/m);
});

Deno.test("fbx completions prints a script for each shell, and lists the shells", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, out } = await fbx(["completions", shell]);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`__complete ${shell}\\b`));
  }
  const { code, err } = await fbx(["completions", "bsh"]);
  assert.equal(code, 2);
  assert.match(err, /Did you mean “bash”\? There are for bash, zsh, fish/);
});
