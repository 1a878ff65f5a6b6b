import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import { fbx } from "../../support/io.ts";
import { user } from "../../support/user.ts";

function register(box: SimulatedFreebox, ...words: string[]): string[] {
  return ["-u", box.url, "register", ...words];
}

async function permissionBits(path: string): Promise<string> {
  return ((await Deno.stat(path)).mode ?? 0).toString(8).slice(-3);
}

Deno.test("after fbx register, every command knows the box", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  const registered = await person.run(register(box));
  assert.equal(registered.code, 0, registered.err);
  assert.equal(registered.out, "");
  assert.match(registered.err, /Registered as “freebox-server”/);
  const status = await person.run(["-j", "connection", "status"]);
  assert.equal(status.code, 0, status.err);
  assert.equal(JSON.parse(status.out).state, "up");
  assert.equal((await person.run(["-j", "-c", "Lan.config()['mode']"])).out, '"router"\n');
  assert.equal((await person.run(["-j", "api", "GET", "connection/"])).code, 0);
});

Deno.test("what is kept is for its owner alone, in the folder of XDG_CONFIG_HOME if there is one", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  const config = `${person.home}/elsewhere`;
  const { code } = await person.run(register(box, "--box", "attic"), { XDG_CONFIG_HOME: config });
  assert.equal(code, 0);
  const kept = JSON.parse(await Deno.readTextFile(`${config}/fbx/boxes/attic.json`));
  assert.deepEqual([kept.app_id, kept.uid, kept.url], ["fbx", box.uid, box.url]);
  await person.run(["connection", "status"], { XDG_CONFIG_HOME: config });
  assert.equal(await permissionBits(`${config}/fbx`), "700");
  assert.equal(await permissionBits(`${config}/fbx/boxes/attic.json`), "600");
  assert.equal(await permissionBits(`${config}/fbx/state/attic.json`), "600");
  const names = (await Array.fromAsync(Deno.readDir(`${config}/fbx/boxes`))).map(({ name }) =>
    name
  );
  assert.deepEqual(names, ["attic.json"]); // no drafts are left behind
});

Deno.test("the next command goes on with the session of the last one", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box));
  await person.run(["connection", "status"]);
  const { err } = await person.run(["-v", "connection", "status"]);
  assert.equal(err.split("\n").filter((line) => line.startsWith("> ")).length, 1, err);
});

Deno.test("-t, -u and the environment win over what is kept", async () => {
  await using known = await simulate({ grantAfter: 20 });
  await using other = await simulate({ seed: 2, apiVersion: "8.0" });
  await using person = await user();
  await person.run(register(known));
  const version = async (words: string[], env: Record<string, string> = {}) => {
    const { out, err } = await person.run(["-v", ...words, "connection", "status"], env);
    assert.notEqual(out, "", err);
    return /\/api\/v(\d+)\/connection/.exec(err)?.[1];
  };
  const own = { FBX_URL: other.url, FBX_APP_ID: other.appId, FBX_TOKEN: other.appToken };
  assert.equal(await version([]), "16");
  assert.equal(await version(["-u", other.url, "-a", other.appId, "-t", other.appToken]), "8");
  assert.equal(await version([], own), "8");
  assert.equal(await version(["--box", "freebox-server"], { FBX_URL: other.url }), "16");
  const wrong = await person.run(["-t", "wrong", "-u", known.url, "connection", "status"]);
  assert.equal(wrong.code, 4);
  assert.doesNotMatch(wrong.err + wrong.out, /wrong/);
});

Deno.test("several boxes go by name", async () => {
  await using first = await simulate({ grantAfter: 20, name: "Salon" });
  await using second = await simulate({ grantAfter: 20, seed: 2, name: "Grenier à foin" });
  await using person = await user();
  await person.run(register(first));
  const { err } = await person.run(register(second));
  assert.match(err, /“grenier-a-foin”.*fbx --box grenier-a-foin status/s);
  const uidOf = async (words: string[], env: Record<string, string> = {}) => {
    const { err } = await person.run(["-v", ...words, "connection", "status"], env);
    return [first, second].findIndex(({ url }) => err.includes(`${url}/`)) + 1;
  };
  assert.equal(await uidOf([]), 1);
  assert.equal(await uidOf(["--box", "grenier-a-foin"]), 2);
  assert.equal(await uidOf([], { FBX_BOX: "grenier-a-foin" }), 2);
  assert.equal((await person.run(["login", "use", "grenier-a-foin"])).code, 0);
  assert.equal(await uidOf([]), 2);
  assert.equal(await uidOf(["--box", "salon"]), 1);
  const unknown = await person.run(["--box", "saloon", "connection", "status"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /Did you mean “salon”\? Registered: grenier-a-foin, salon/);
  await Deno.remove(`${person.folder}/default`);
  const either = await person.run(["connection", "status"]);
  assert.equal(either.code, 2);
  assert.match(
    either.err,
    /Several boxes are registered: grenier-a-foin, salon\. Choose one with --box NAME/,
  );
});

Deno.test("fbx register --box gives a box that is known another name", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box));
  const renamed = await person.run(register(box, "--box", "attic"));
  assert.equal(renamed.code, 0);
  assert.match(renamed.err, /already registered as “attic”, and its token is valid/);
  const [only, ...others] = JSON.parse((await person.run(["login", "status", "-j"])).out);
  assert.deepEqual([only.name, only.default, only.works, others], ["attic", true, true, []]);
});

Deno.test("capital letters make no other name: some systems take both files for one", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using other = await simulate({ grantAfter: 20, seed: 2 });
  await using person = await user();
  assert.equal((await person.run(register(box, "--box", "Attic"))).code, 0);
  const second = await person.run(register(other, "--box", "ATTIC"));
  assert.equal(second.code, 2);
  assert.match(second.err, /“attic” is the name of another box/);
  assert.equal((await person.run(["--box", "aTTic", "connection", "status"])).code, 0);
  assert.match((await person.run(["--box", "ATTIC", "login", "status"])).out, /^attic\n/);
  assert.equal((await person.run(["forget", "Attic", "--yes"])).code, 0);
});

Deno.test("fbx login without a word lists what is known, and looks for no box", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  const none = await person.run(["login"]);
  assert.deepEqual([none.code, none.out], [4, ""]);
  assert.match(none.err, /No box is registered yet\. Run fbx register/);
  await person.run(register(box));
  const listed = await person.run(["login"]);
  assert.deepEqual(listed, await person.run(["login", "status"]));
  assert.match(listed.out, /token +valid/);
});

Deno.test("fbx login status shows for each box whether its token is valid, and its permissions", async () => {
  await using box = await simulate({ grantAfter: 20, permissions: ["calls", "contacts"] });
  await using person = await user();
  const none = await person.run(["login", "status"]);
  assert.deepEqual([none.code, none.out], [4, ""]);
  assert.match(none.err, /No box is registered yet\. Run fbx register/);
  await person.run(register(box));
  const { code, out } = await person.run(["login", "status"]);
  assert.equal(code, 0);
  assert.match(out, /token +valid\n +permitted +calls, contacts\n/);
  const file = `${person.folder}/boxes/freebox-server.json`;
  const kept = JSON.parse(await Deno.readTextFile(file));
  await Deno.writeTextFile(file, JSON.stringify({ ...kept, app_token: "taken-back" }));
  const bad = await person.run(["login", "status", "-j"]);
  assert.equal(bad.code, 4);
  const [status] = JSON.parse(bad.out);
  assert.deepEqual([status.works, status.default, status.uid], [false, true, box.uid]);
  assert.doesNotMatch(bad.out + bad.err, /taken-back/);
});

Deno.test("fbx register keeps a valid stored token, and replaces an invalid one", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box));
  const again = await person.run(register(box));
  assert.match(again.err, /already registered as “freebox-server”, and its token is valid/);
  const file = `${person.folder}/boxes/freebox-server.json`;
  const kept = await Deno.readTextFile(file);
  await Deno.writeTextFile(file, kept.replace(/"app_token": "[^"]*"/, '"app_token": "bad"'));
  const renewed = await person.run(register(box));
  assert.equal(renewed.code, 0, renewed.err);
  assert.equal((await person.run(["connection", "status"])).code, 0);
  const left = async () =>
    await Deno.readTextFile(`${person.folder}/state/freebox-server.json`).catch(() => "");
  const { sessionToken } = JSON.parse(await left());
  const forced = await person.run(register(box, "--force"));
  assert.match(forced.err, /Allowed/);
  assert.equal((await left()).includes(sessionToken), false, "a session of the old token is kept");
});

Deno.test("a name is not given to two boxes, and a refused registration loses nothing", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using no = await simulate({ grantAfter: 20, grant: "deny", seed: 3 });
  await using person = await user();
  await person.run(register(box, "--box", "home"));
  const before = await Deno.readTextFile(`${person.folder}/boxes/home.json`);
  const taken = await person.run(register(no, "--box", "home"));
  assert.equal(taken.code, 2);
  assert.match(taken.err, /“home” is the name of another box/);
  assert.equal((await person.run(register(no, "--box", "other"))).code, 4);
  assert.equal((await person.run(register(no, "--box", "../x"))).code, 2);
  assert.equal(await Deno.readTextFile(`${person.folder}/boxes/home.json`), before);
});

Deno.test("fbx logout ends the session and keeps the token, fbx forget throws it away", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box));
  await person.run(["connection", "status"]);
  const state = () => Deno.readTextFile(`${person.folder}/state/freebox-server.json`);
  const { sessionToken } = JSON.parse(await state());
  assert.equal((await person.run(["logout"])).code, 0);
  const headers = { "X-Fbx-App-Auth": sessionToken };
  const answer = await (await fetch(`${box.url}/api/v16/connection/`, { headers })).json();
  assert.equal(answer.error_code, "auth_required");
  assert.equal((await person.run(["connection", "status"])).code, 0);
  const asked = await person.run(["forget", "freebox-server"]);
  assert.equal(asked.code, 2);
  assert.match(asked.err, /deletes the stored token of “freebox-server”.*Pass --yes/);
  const forgotten = await person.run(["forget", "freebox-server", "--yes"]);
  assert.equal(forgotten.code, 0, forgotten.err);
  assert.match(forgotten.err, /Gestion des accès/);
  assert.deepEqual((await person.run(["login", "status", "-j"])).out, "[]\n");
});

Deno.test("fbx forget of the default box makes another one the default", async () => {
  await using person = await user();
  for (const [index, name] of ["attic", "cellar", "den"].entries()) {
    await using box = await simulate({ grantAfter: 20, seed: index + 1 });
    assert.equal((await person.run(register(box, "--box", name))).code, 0);
  }
  const defaultBox = () => Deno.readTextFile(`${person.folder}/default`);
  assert.equal(await defaultBox(), "attic\n");
  await person.run(["forget", "den", "--yes"]);
  assert.equal(await defaultBox(), "attic\n");
  await person.run(["forget", "attic", "--yes"]);
  assert.equal(await defaultBox(), "cellar\n");
  await person.run(["forget", "cellar", "--yes"]);
  await assert.rejects(defaultBox(), Deno.errors.NotFound);
});

Deno.test("fbx register prints the token and how to store it where nothing may be written", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const { code, out, err } = await fbx(register(box));
  assert.equal(code, 0);
  assert.match(out, /^\S{20,}\nfbx\n$/);
  assert.match(err, /fbx cannot find your settings folder \(add --allow-env=HOME,XDG_CONFIG_HOME/);
});

Deno.test("a broken file of a box is an error, not a missing box", async () => {
  await using person = await user();
  await Deno.mkdir(`${person.folder}/boxes`, { recursive: true });
  await Deno.writeTextFile(`${person.folder}/boxes/home.json`, "{");
  const { code, err } = await person.run(["connection", "status"]);
  assert.equal(code, 2);
  assert.match(err, /boxes\/home\.json is broken.*fbx register --force --box home/s);
});

Deno.test("a broken file of a box is replaced as the error suggests, and does not affect other boxes", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box, "--box", "attic"));
  await Deno.writeTextFile(`${person.folder}/boxes/broken.json`, "{");
  await Deno.mkdir(`${person.folder}/boxes/folder.json`);
  await Deno.writeTextFile(`${person.folder}/boxes/no name.json`, "{");
  assert.equal((await person.run(["-u", box.url, "connection", "status"])).code, 0);
  await Deno.writeTextFile(`${person.folder}/default`, "../x");
  const several = await person.run(["connection", "status"]);
  assert.match(several.err, /Several boxes are registered: attic, broken, folder\. Choose/);
  assert.equal((await person.run(["--box", "folder", "connection", "status"])).code, 2);
  await Deno.remove(`${person.folder}/boxes/folder.json`);
  const status = await person.run(["login", "status"]);
  assert.match(status.out, /attic\n[^]*token\s+valid/);
  assert.match(status.out, /broken\.json is\s+broken[^]*fbx register\s+--force --box\s+broken/);
  const forgotten = await person.run(["forget", "broken", "-y"]);
  assert.equal(forgotten.code, 0, forgotten.err);
  assert.equal((await person.run(["login", "status"])).code, 0);
  await person.run(["-u", box.url, "register", "--force", "--box", "broken"]);
  assert.equal((await person.run(["--box", "broken", "connection", "status"])).code, 0);
});

Deno.test("a broken state, or one that cannot be read or kept, costs a login and no more", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box, "--box", "attic"));
  await person.run(["connection", "status"]);
  const file = `${person.folder}/state/attic.json`;
  const state = JSON.parse(await Deno.readTextFile(file));
  const broken = [
    "",
    "{",
    "null",
    ...[
      { origin: "foo:bar" },
      { origin: 7 },
      { sessionToken: 7 },
      { sessionToken: "a\nb" },
      { address: {} },
      { discovery: null },
    ].map((fault) => JSON.stringify({ ...state, ...fault })),
  ];
  for (const text of broken) {
    await Deno.writeTextFile(file, text);
    const { code, err } = await person.run(["connection", "status"]);
    assert.equal(code, 0, `${text}: ${err}`);
  }
  await Deno.remove(file);
  await Deno.mkdir(`${file}/x`, { recursive: true });
  const { code, err } = await person.run(["-v", "connection", "status"]);
  assert.deepEqual([code, /fault of its own/.test(err)], [0, false], err);
  assert.match(err, /POST \S+login\/logout/); // that session could not be reused
});

Deno.test("fbx register fails before the button is pressed where nothing can be written", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await Deno.mkdir(`${person.home}/.config`);
  await Deno.writeTextFile(person.folder, "a file");
  const { code, out, err } = await person.run(register(box));
  assert.equal(code, 0, err);
  assert.match(out, /^\S{20,}\nfbx\n$/);
  assert.match(err, /^Cannot store anything in \S+\/fbx: .*not stored/);
});

Deno.test("--box names the token, -u the place, -a another application", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using other = await simulate({ seed: 2 });
  await using person = await user();
  await person.run(register(box, "--box", "attic"));
  await person.run(["connection", "status"]);
  const named = ["--box", "attic", "connection", "status"];
  const env = { FBX_TOKEN: "wrong", FBX_APP_ID: "other" };
  assert.equal((await person.run(named, env)).code, 0);
  assert.equal((await person.run(["login", "status"], env)).code, 0);
  const elsewhere = await person.run(["-u", other.url, ...named]);
  assert.equal(elsewhere.code, 3);
  assert.match(elsewhere.err, /is another one/);
  const renamed = await person.run(["-a", "fr.example.other", "-v", ...named]);
  assert.equal(renamed.code, 0, renamed.err);
  assert.match(renamed.err, /Allow “fr\.example\.other”/);
});

Deno.test("a revoked token is an error that explains how to get another, which works", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box, "--box", "attic"));
  const file = `${person.folder}/boxes/attic.json`;
  const kept = JSON.parse(await Deno.readTextFile(file));
  await Deno.writeTextFile(file, JSON.stringify({ ...kept, app_token: "revoked" }));
  const refused = await person.run(["connection", "status"]);
  assert.equal(refused.code, 4);
  assert.match(
    refused.err,
    /stored token of “attic” is no longer valid.*: fbx register --force --box attic$/,
  );
  const { out } = await person.run(["login", "status", "-j"]);
  assert.match(JSON.parse(out)[0].error, /fbx register --force --box attic/);
  const given = await person.run(["-u", box.url, "-t", "wrong", "connection", "status"]);
  assert.doesNotMatch(given.err, /attic/);
  const again = await person.run(["register", "--force", "--box", "attic", "-n"]);
  assert.equal(again.code, 0, again.err);
  assert.equal((await person.run(["connection", "status"])).code, 0);
});

Deno.test("a session that the next command could not go on with is ended", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  // 0.0.0.0 is this device too, but nothing that a session may be taken to
  await person.run(["-u", box.url.replace("127.0.0.1", "0.0.0.0"), "register", "--box", "afar"]);
  const { code, err } = await person.run(["-v", "connection", "status"]);
  assert.equal(code, 0);
  assert.match(err, /POST \S+login\/logout/);
  assert.doesNotMatch(await Deno.readTextFile(`${person.folder}/state/afar.json`), /sessionToken/);
});

Deno.test("Ctrl-C ends a call of a known box at once, and forgets nothing", async () => {
  await using person = await user();
  const forever = Promise.withResolvers<Response>();
  const asked = Promise.withResolvers<void>();
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, () => {
    asked.resolve();
    return forever.promise;
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  const discovery = { uid: "u", api_version: "16.0", api_base_url: "/api/" };
  const state = JSON.stringify({ origin: url, discovery, sessionToken: "s" });
  const box = JSON.stringify({ app_id: "fbx", app_token: "t", uid: "u", url });
  await Deno.mkdir(`${person.folder}/boxes`, { recursive: true });
  await Deno.mkdir(`${person.folder}/state`);
  await Deno.writeTextFile(`${person.folder}/boxes/attic.json`, box);
  await Deno.writeTextFile(`${person.folder}/state/attic.json`, state);
  const controller = new AbortController();
  asked.promise.then(() => controller.abort());
  const started = performance.now();
  const env = (name: string) => name === "HOME" ? person.home : undefined;
  const { code } = await fbx(["connection", "status"], { env, signal: controller.signal });
  assert.equal(code, 130);
  assert.ok(performance.now() - started < 2000);
  assert.equal(await Deno.readTextFile(`${person.folder}/state/attic.json`), state);
  forever.resolve(new Response());
  await server.shutdown();
});

Deno.test("a registration that times out ends with exit code 4, as a denied one", async () => {
  await using box = await simulate({ grantAfter: 20, grant: "timeout" });
  await using person = await user();
  const { code, err } = await person.run(register(box));
  assert.deepEqual([code, /was not confirmed/.test(err)], [4, true]);
  assert.equal((await person.run(["login", "status", "-j"])).out, "[]\n");
});

Deno.test("control characters in a refusal of the box are escaped", async () => {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, ({ url }) => {
    const discovery = { api_version: "16.0", api_base_url: "/api/" };
    if (url.endsWith("/api_version")) return Response.json(discovery);
    const msg = "\x1b]0;title\x07 \x9b31m";
    return Response.json({ success: false, error_code: "no\x1b[31m", msg });
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  const { code, err } = await fbx(["-u", url, "-t", "t", "-vv", "connection", "status"]);
  assert.deepEqual([code, /title/.test(err)], [1, true]);
  assert.doesNotMatch(err, /(?!\n)\p{Cc}/u);
  await server.shutdown();
});

Deno.test("readings carry the name under which fbx knows the box", async () => {
  await using box = await simulate({ grantAfter: 20 });
  await using person = await user();
  await person.run(register(box, "--box", "attic"));
  const file = `${person.home}/readings.ndjson`;
  const { code, err } = await person.run(["-s", `file:${file}`, "connection", "status"]);
  assert.equal(code, 0, err);
  const reading = JSON.parse(await Deno.readTextFile(file));
  assert.equal(reading.box, "attic");
});
