import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { simulate, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { seedFactory } from "../support/factory.ts";
import { fbx } from "../support/io.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";

/** A box, and a user of the command with a folder for files. */
async function home(options: SimulatorOptions = {}) {
  const box = await simulate(options);
  const folder = await Deno.makeTempDir();
  const own = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
  return {
    box,
    file: (name: string) => `${folder}/${name}`,
    run: (words: readonly string[], io: Partial<Io> = {}) => fbx([...own, ...words], io),
    async [Symbol.asyncDispose]() {
      await Deno.remove(folder, { recursive: true });
      await box.close();
    },
  };
}

/** A user at the terminal who answers that. */
const answering = (answer: string): Partial<Io> => ({
  interactive: true,
  ask: () => Promise.resolve(answer),
});

Deno.test("fbx backup writes a file for its owner alone, without secrets, and reports what it lacks", async () => {
  await using at = await home();
  const file = at.file("a.yaml");
  const { code, err } = await at.run(["backup", file]);
  assert.equal(code, 0, err);
  assert.match(err, /^The settings of Freebox Server \(Freebox Ultra\) are in .*a\.yaml\.$/m);
  assert.match(err, /^Left out: ledstrip planning: this box does not have it \(notsupp\)$/m);
  assert.match(err, /^Left out without --secrets: .*wifi bsses 5g config\.key/m);
  assert.match(err, /^Never given back by the box.*: .*vpn users sandy password/m);
  const text = await Deno.readTextFile(file);
  assert.match(text, /^ {2}# port forwardings$/m);
  assert.match(text, /^ {8}# key: a secret, left out$/m);
  assert.match(text, /^ {2}hosts: \{\}$/m); // no device was given a name
  assert.doesNotMatch(text, /tournesol-lavande-mistral/);
  if (Deno.build.os !== "windows") assert.equal((await Deno.stat(file)).mode! & 0o777, 0o600);
  const again = await at.run(["backup", file]);
  assert.deepEqual([again.code, /already exists/.test(again.err)], [2, true]);
  assert.equal((await at.run(["backup", "--secrets", "--force", file])).code, 0);
  assert.match(await Deno.readTextFile(file), /^ {8}key: tournesol-lavande-mistral$/m);
});

Deno.test("fbx backup prints on stdout without a file, JSON with -j, and --only some of it", async () => {
  await using at = await home();
  const { out } = await at.run(["backup", "-j", "--only", "lang,dhcp.config"]);
  const { freebox, ...rest } = JSON.parse(out);
  assert.deepEqual(freebox.only, ["lang", "dhcp.config"]);
  assert.deepEqual(Object.keys(rest), ["dhcp", "lang"]);
  assert.deepEqual(Object.keys(rest.dhcp), ["config"]);
  const wrong = await at.run(["backup", "--only", "lan,dchp"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--only takes settings, .* not “dchp”\. Did you mean “dhcp”\?/);
});

Deno.test("fbx diff exits with 0 where nothing differs and with 1 where something does", async () => {
  await using at = await home();
  const file = at.file("a.yaml");
  await at.run(["backup", file]);
  assert.deepEqual(await at.run(["diff", file]), { code: 0, out: "", err: "" });
  await using f = await Fbx(at.box.access);
  await f.lan.setConfig({ name: "Attic" });
  await f.dhcp.addStaticLease({ mac: "02:00:00:00:00:50", ip: "192.168.1.50" });
  await f.contacts.delete((await f.contacts.list())[0]?.id ?? 0);
  const { code, out } = await at.run(["diff", file]);
  assert.equal(code, 1);
  assert.equal(
    out,
    [
      `--- ${file}`,
      "+++ Attic (Freebox Ultra)",
      `- contacts list Sandy Kilo: only in ${file}`,
      "~ lan config",
      "    name: Freebox Server → Attic",
      "+ dhcp static-leases 02:00:00:00:00:50: only in Attic (Freebox Ultra)",
      "",
    ].join("\n"),
  );
  const only = await at.run(["diff", file, "--only", "lan", "-j"]);
  assert.deepEqual(JSON.parse(only.out), [
    { setting: "lan config", field: "name", from: "Freebox Server", to: "Attic" },
  ]);
});

Deno.test("fbx diff compares two files and two boxes, and masks what is secret", async () => {
  await using at = await home();
  await using other = await home({ model: "pop", name: "Cellar", seed: 2 });
  const [one, two] = [at.file("a.yaml"), at.file("b.yaml")];
  await at.run(["backup", "--secrets", "--only", "wifi.bsses", one]);
  const text = await Deno.readTextFile(one);
  await Deno.writeTextFile(two, text.replaceAll("tournesol-lavande-mistral", "autre-chose"));
  const masked = await fbx(["diff", one, two]);
  assert.equal(masked.code, 1);
  assert.match(masked.out, /^ {4}config\.key: ••• → •••$/m);
  const shown = await fbx(["diff", one, two, "--show-secrets"]);
  assert.match(shown.out, /^ {4}config\.key: tournesol-lavande-mistral → autre-chose$/m);
  const env: Record<string, string> = { HOME: at.file("") };
  const run = (...words: string[]) => fbx(words, { env: (name) => env[name] });
  await run("register", "--box", "attic", "-u", at.box.url);
  await run("register", "--box", "cellar", "-u", other.box.url);
  const { code, out, err } = await run("diff", "box:attic", "box:cellar", "--only", "wifi.bsses");
  assert.equal(code, 1, err);
  assert.match(out, /^--- attic\n\+\+\+ cellar\n/);
  assert.match(out, /^- wifi bsses 6g: only in attic$/m);
});

Deno.test("fbx diff exits with 2, not 1, where the box refuses", async () => {
  await using at = await home();
  await Deno.writeTextFile(at.file("a.yaml"), "lang: {status: {lang: fra}}");
  at.box.sessions.setAppsAllowed(false);
  const { code } = await at.run(["diff", at.file("a.yaml")]);
  assert.notEqual(code, 1);
});

Deno.test("fbx restore shows the plan, asks, does it step by step, and has nothing to do the next time", async () => {
  await using at = await home();
  const file = at.file("a.yaml");
  await at.run(["backup", "--secrets", file]);
  await using fresh = await home({ fixtures: seedFactory });
  const dry = await fresh.run(["restore", file, "--dry-run"]);
  assert.equal(dry.code, 0);
  assert.match(
    dry.out,
    /^For Freebox Server \(Freebox Ultra\), from Freebox Server \(Freebox Ultra\):$/m,
  );
  assert.match(dry.out, /^\+ nat redirects 5001\/tcp: .*lan_ip 192\.168\.1\.18/m);
  assert.match(dry.out, /^~ wifi config: enabled false → true, /m);
  assert.doesNotMatch(dry.out, /tournesol/);
  const before = (await fresh.run(["backup"])).out;
  const refused = await fresh.run(["restore", file]);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /This makes \d+ changes; .* Not sent\. Pass --yes \(-y\) to confirm\./);
  const declined = await fresh.run(["restore", file], answering("n"));
  assert.equal(declined.code, 1);
  assert.equal((await fresh.run(["backup"])).out, before);
  const done = await fresh.run(["restore", file], answering("y"));
  assert.equal(done.code, 0, done.err);
  const steps = done.err.match(/^(\d+)\/\d+ [+~±-] .*$/gm) ?? [];
  assert.ok(steps.length > 20);
  assert.match(steps.at(-1) ?? "", / wifi /);
  assert.match(done.err, new RegExp(`^Done, ${steps.length} changes\\.$`, "m"));
  assert.equal((await fresh.run(["diff", file])).code, 0);
  const again = await fresh.run(["apply", file, "--yes"], { errIsTerminal: true });
  assert.deepEqual([again.code, /^There is nothing to change\.$/m.test(again.err)], [0, true]);
  assert.deepEqual(await fresh.run(["apply", file, "--yes"]), { code: 0, out: "", err: "" }); // cron
});

Deno.test("fbx apply keeps a box as a file by hand describes it, and leaves the rest alone", async () => {
  await using at = await home();
  const file = at.file("house.yaml");
  await Deno.writeTextFile(
    file,
    "dhcp:\n  static-leases:\n    - {mac: 02:00:00:00:00:50, ip: 192.168.1.50}\n",
  );
  assert.equal((await at.run(["diff", file])).code, 1);
  assert.equal((await at.run(["apply", file, "--yes"])).code, 0);
  assert.equal((await at.run(["diff", file])).code, 0);
  await using f = await Fbx(at.box.access);
  assert.equal((await f.dhcp.staticLeases()).length, 3);
  await f.dhcp.updateStaticLease("02:00:00:00:00:50", {
    ip: "192.168.1.51",
    mac: "02:00:00:00:00:50",
  });
  const { out } = await at.run(["apply", file, "--dry-run", "-j"]);
  const { steps, impossible } = JSON.parse(out);
  assert.deepEqual([steps.length, impossible], [1, []]);
  assert.deepEqual(steps[0].changes, [{ field: "ip", from: "192.168.1.51", to: "192.168.1.50" }]);
  assert.equal((await at.run(["apply", file, "--prune", "--yes"])).code, 0);
  assert.deepEqual((await f.dhcp.staticLeases()).map(({ ip }) => ip), ["192.168.1.50"]);
});

Deno.test("fbx apply refuses a file with a slip before it asks the box anything", async () => {
  await using at = await home();
  const file = at.file("house.yaml");
  await Deno.writeTextFile(file, "lan:\n  config:\n    nmae: Attic\n");
  const { code, err } = await at.run(["apply", file, "--yes"]);
  assert.equal(code, 2);
  assert.match(
    err,
    /house\.yaml:3:5: lan\.config\.nmae is not a known field\. Did you mean “name”\?/,
  );
  assert.equal(at.box.requests.count, 0);
  const absent = await at.run(["apply", at.file("nowhere.yaml"), "--yes"]);
  assert.deepEqual([absent.code, /there is no such file/.test(absent.err)], [2, true]);
});

Deno.test("fbx restore reports what this box does not have, what it kept not, and where it stopped", async () => {
  await using at = await home({ model: "pop" });
  const file = at.file("house.yaml");
  const text = (net: number) =>
    "lcd: {config: {led_strip_enabled: true}}\nvm: {list: [{name: debian, memory: 512}]}\n" +
    "wifi:\n  aps: [{config: {band: 6g}}]\n  custom-keys: [{description: Guests}]\n" +
    `dhcp: {static-leases: [{mac: 02:00:00:00:00:50, ip: 192.168.${net}.50}]}\n`;
  await Deno.writeTextFile(file, text(2));
  const { code, err } = await at.run(["restore", file, "--yes"]);
  assert.equal(code, 1);
  assert.match(err, /^! lcd config: this box does not have led_strip_enabled$/m);
  assert.match(err, /^! vm list: this box does not have it \(invalid_request\)$/m);
  assert.match(err, /^! wifi aps 6g: this box does not have it, and it cannot be created$/m);
  assert.match(err, /^! wifi custom-keys Guests: to be created it needs key$/m);
  assert.match(err, /^Stopped at step 1 of 1 \(dhcp static-leases 02:00:00:00:00:50\): /m);
  assert.match(err, /To do the rest without it: --except dhcp\.static-leases$/m);
  const without = await at.run(["restore", file, "--yes", "--except", "dhcp.static-leases"]);
  assert.deepEqual([without.code, /Stopped/.test(without.err)], [0, false]);
  await Deno.writeTextFile(file, text(1));
  const mended = await at.run(["restore", file, "--yes"]);
  assert.deepEqual([mended.code, /^Done, 1 change\.$/m.test(mended.err)], [0, true], mended.err);
});

Deno.test("fbx settings lists what is saved and what is not; schema is a JSON Schema", async () => {
  const { code, out } = await fbx(["settings"]);
  assert.equal(code, 0);
  assert.match(out, /^ {2}nat redirects +port forwardings$/m);
  assert.match(out, /^ {2}notif list +made by the app on each phone/m);
  const schema = JSON.parse((await fbx(["settings", "schema"])).out);
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  const { properties } = schema.properties.nat.properties.redirects.items;
  assert.deepEqual(properties.ip_proto.enum, ["tcp", "udp"]);
  assert.equal((await fbx(["settings", "shcema"])).code, 2);
});
