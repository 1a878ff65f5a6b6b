import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { version } from "../../lib/core/version.ts";
import config from "../../deno.json" with { type: "json" };
import { operations } from "../../lib/catalogue/mod.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

const status = "Connection.Get_the_current_Connection_status()";

Deno.test("fbx --version, --help and help answer without a box", async () => {
  assert.equal(version, config.version);
  assert.equal((await fbx(["--version"])).out, `fbx ${version} (Freebox OS API 16.0)\n`);
  for (const args of [["--help"], ["help"], ["-h"]]) {
    const { code, out } = await fbx(args);
    assert.equal(code, 0);
    assert.match(out, /Exit codes:\n +0 +done\n +1 +the box refused/);
  }
  assert.match(
    (await fbx(["help", "lan"])).out,
    /fbx lan wake-on-lan \[INTERFACE\] +Wake a device/,
  );
  for (
    const topic of [["lan.setConfig"], ["lan", "set-config"], [
      "Lan.Update_the_current_Lan_configuration",
    ]]
  ) {
    assert.match((await fbx(["help", ...topic])).out, /PUT lan\/config\//);
  }
  assert.match((await fbx(["lan", "set-config", "--help"])).out, /Post data: LanConfig/);
});

Deno.test("fbx help --json prints the catalogue for programs", async () => {
  const listed = JSON.parse((await fbx(["help", "--json"])).out);
  assert.equal(listed.length, operations().length);
  const [first] = listed.filter((each: { name: string; subsystem: string }) =>
    each.subsystem === "contacts" && each.name === "create"
  );
  assert.deepEqual([
    first.alias,
    first.verb,
    first.path,
    first.permission,
    first.unstable,
    first.body,
    first.result,
  ], [
    "Create_a_contact",
    "POST",
    "contact/",
    "contacts",
    false,
    "ContactEntry",
    "ContactEntry",
  ]);
});

Deno.test("every example of pyfbx's documentation works", async () => {
  await using box = await simulate();
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, `${box.appToken}\n${box.appId}\n`);
  await Deno.chmod(file, 0o600);
  const place = ["-n", "-u", box.url];
  try {
    const registered = await fbx([...place, "-a", "SuperAppId"]);
    assert.equal(registered.code, 0, registered.err);
    assert.match(registered.out, /"firmware_version"/);
    const token = /secret\): (\S+)/.exec(registered.err)?.[1] ?? "";
    assert.match(
      (await fbx([...place, "-t", token, "-a", "SuperAppId"])).out,
      /"firmware_version"/,
    );
    assert.match((await fbx([...place, "-t", `f:${file}`, "-c", status])).out, /"rate_up"/);
    const created = await fbx([
      ...place,
      "-t",
      `f:${file}`,
      "-c",
      'Contacts.Create_a_contact(post_data={"display_name": "Sandy Kilo", "first_name": "Sandy", "last_name":"Kilo"})',
    ]);
    assert.equal(JSON.parse(created.out).last_name, "Kilo");
    const rate = await fbx([...place, "-t", `f:${file}`, "-c", `${status}['rate_up']`]);
    assert.match(rate.out, /^\d+\n$/);
    assert.equal(rate.err, "");
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("-c repeats, and -j prints a line for each", async () => {
  await using box = await simulate();
  const { out, code } = await fbx([
    ...at(box),
    "-j",
    "-c",
    status,
    "-c",
    "Lan.routes()",
    "-c",
    "Contacts.count()",
  ]);
  assert.equal(code, 0);
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(lines.length, 3);
  assert.equal(lines[0].state, "up");
  assert.deepEqual(lines[1], []);
});

Deno.test("-c takes path parameters by place and by name", async () => {
  await using box = await simulate();
  for (
    const call of [
      'Lan.host("pub", "ether-02:00:00:00:00:14")',
      "Lan.host(hostid='ether-02:00:00:00:00:14', interface='pub')",
    ]
  ) {
    const { out } = await fbx([...at(box), "-j", "-c", `${call}.l2ident['id']`]);
    assert.equal(out, '"02:00:00:00:00:14"\n');
  }
  const limited = await fbx([...at(box), "-j", "-c", "Contacts.list(limit=1)"]);
  assert.equal(JSON.parse(limited.out).length, 1);
});

Deno.test("-d keeps the beat, whatever a call takes, and ends cleanly", async () => {
  await using box = await simulate({ latency: 200 });
  const controller = new AbortController();
  const beats: number[] = [];
  const out = () => {
    beats.push(performance.now());
    if (beats.length === 6) controller.abort();
  };
  const { code, err } = await fbx([...at(box), "-j", "-d", "0.3", "-c", status], {
    out,
    signal: controller.signal,
  });
  assert.deepEqual([code, err], [0, ""]);
  assert.equal(beats.length, 6);
  const [first = 0] = beats;
  const last = (beats.at(-1) ?? 0) - first;
  // a pause of 0.3 s after each call would make it 2500 ms
  assert.ok(last >= 1440 && last < 2200, `the sixth beat came ${last} ms after the first`);
});

Deno.test("-d continues when the box fails, and logs it", async () => {
  await using box = await simulate();
  const controller = new AbortController();
  let results = 0;
  const out = () => {
    results++;
    if (results === 1) box.failNext("html", 1, /connection/);
    if (results === 2) controller.abort();
  };
  const { code, err } = await fbx([...at(box), "-d", "0.1", "-c", status], {
    out,
    signal: controller.signal,
  });
  assert.equal(code, 0);
  assert.match(err, /does not come from a Freebox/);
});

Deno.test("-s posts each result as JSON, and a result that was not taken makes the exit code 1", async () => {
  await using box = await simulate();
  const received: { type: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => body += chunk).on("end", () => {
      received.push({ type: request.headers["content-type"], body });
      response.writeHead(received.length === 1 ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const words = [
    "-j",
    "-s",
    `http://127.0.0.1:${port}/telegraf`,
    "-c",
    status,
    "-c",
    "Lan.interfaces()",
  ];
  const { code, out, err } = await fbx([...at(box), ...words]);
  server.close();
  server.closeAllConnections();
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /did not accept the result: HTTP 503[^]*accepts results again/);
  assert.equal(received.length, 2);
  assert.equal(received[0]?.type, "application/json");
  assert.equal(JSON.parse(received[0]?.body ?? "").state, "up");
  assert.equal(JSON.parse(received[1]?.body ?? "")[0].name, "pub");
});

Deno.test("-v shows what is sent and received, secrets masked", async () => {
  await using box = await simulate();
  const { err } = await fbx([...at(box), "-v", "-c", status]);
  assert.match(err, /^> \d+ GET http:\/\/127\.0\.0\.1:\d+\/api\/v16\/connection\/$/m);
  assert.match(err, /^< \d+ HTTP 200, [\d.]+ ms \{"success":true/m);
  assert.equal(err.includes(box.appToken), false);
});

Deno.test("fbx SUBSYSTEM METHOD takes arguments and fields", async () => {
  await using box = await simulate();
  const run = async (...words: string[]) => {
    const { out, err, code } = await fbx([...at(box), "-j", ...words]);
    assert.equal(code, 0, err);
    return JSON.parse(out);
  };
  assert.equal((await run("connection", "status")).state, "up");
  assert.equal(
    (await run("lan", "host", "pub", "ether-02:00:00:00:00:14")).id,
    "ether-02:00:00:00:00:14",
  );
  const { id } = await run(
    "contacts",
    "create",
    "--display-name",
    "Sandy Kilo",
    "--first-name=Sandy",
  );
  assert.equal((await run("contacts", "update", String(id), "--company", "Acme")).company, "Acme");
  assert.equal((await run("lcd", "set-config", "--brightness", "42")).brightness, 42);
  assert.equal((await run("connection", "set-config", "--no-ping")).ping, false);
  assert.equal((await run("connection", "set-config", "--ping")).ping, true);
  assert.equal((await run("connection", "set-config", "--ping", "false")).ping, false);
  assert.equal((await run("contacts", "list", "--limit", "1")).length, 1);
  assert.equal((await run("lan", "set-config", "--body", '{"name": "Home"}')).name, "Home");
  assert.equal((await run("Lan", "Get_the_current_Lan_configuration")).name, "Home");
  assert.ok((await run("fs", "list", "/Freebox")).entries.length > 0);
  const feed = await run("download-feeds", "create", "--url", "http://127.0.0.1/feed.rss");
  assert.equal(feed.url, "http://127.0.0.1/feed.rss");
});

Deno.test("a subsystem alone, and --help anywhere, list its methods with examples", async () => {
  for (const words of [["lan"], ["lan", "--help"], ["--help", "lan"], ["help", "lan"]]) {
    const { code, out, err } = await fbx(words);
    assert.deepEqual([code, err], [0, ""], words.join(" "));
    assert.match(
      out,
      /fbx lan hosts \[INTERFACE\] .*\nExamples:\n {2}fbx lan config\n {2}fbx lan hosts pub\n/s,
    );
  }
});

Deno.test("fbx api calls any path", async () => {
  await using box = await simulate();
  const put = await fbx([...at(box), "-j", "api", "PUT", "lan/config/", "--body", "-"], {
    stdin: () => Promise.resolve('{"name": "Home"}'),
  });
  assert.equal(JSON.parse(put.out).name, "Home");
  const list = await fbx([...at(box), "-j", "api", "GET", "contact/", "--query", "limit=1"]);
  assert.equal(JSON.parse(list.out).length, 1);
});

Deno.test("wrong usage explains what to do, and ends with 2", async () => {
  await using box = await simulate();
  const wrong: [words: string[], says: RegExp][] = [
    [["conection"], /Did you mean fbx connection\?/],
    [["lan", "hots"], /Did you mean fbx lan hosts\?/],
    [["lan", "host", "pub"], /usage: fbx lan host \[INTERFACE\] HOSTID\nhostid is missing/],
    [
      ["lan", "set-config", "--nam", "x"],
      /fbx lan set-config has no option --nam\. Did you mean --name\?/,
    ],
    [["lcd", "set-config", "--brightness", "bright"], /--brightness takes a number/],
    [["connection", "set-config", "--ping=maybe"], /takes true or false/],
    [["connection", "status", "extra"], /unexpected argument “extra”/],
    [["--dlay", "3"], /Did you mean --delay/],
    [["-d", "soon"], /--delay takes seconds/],
    [["-t"], /needs a value/],
    [["-s", "localhost"], /-s takes an address/],
    [["-t", "f:/nowhere/token.txt"], /cannot be read[^]*fbx register --save/],
    [["--ca-cert", "/nowhere/ca.pem", "lan", "config"], /^--ca-cert \/nowhere.*no such file/],
    [["contacts", "create", "--body", "@/nowhere"], /^--body @\/nowhere: there is no such file/],
    [["-c", "Connection.status(1+2)"], /\n\s*\^/],
    [["-c", "Connection.statu()"], /Did you mean “status”/],
    [["-c", "Lan.host('pub')"], /needs hostid/],
    [["-c", "Lan.config(nothing=1)"], /has no argument “nothing”/],
    [["api", "GET"], /usage: fbx api VERB PATH/],
    [["api", "GET", "../x"], /not a path of the API/],
    [["api", "PUT", "lan/config/", "--body", "{"], /--body is not JSON/],
  ];
  for (const [words, says] of wrong) {
    const { code, err, out } = await fbx([...at(box), ...words]);
    assert.equal(code, 2, `${words}: ${err}`);
    assert.match(err, says);
    if (words.length > 1) assert.equal(out, "");
  }
});

Deno.test("exit codes distinguish refusals, missing boxes and missing permissions", async () => {
  await using box = await simulate({ permissions: [] });
  const refused = await fbx([...at(box), "lan", "host", "pub", "ether-00:00:00:00:00:99"]);
  assert.deepEqual([refused.code, refused.out], [1, ""]);
  assert.match(
    refused.err,
    /fbx lan host: nohost: no device with this id \(LAN browser\): ether-00:00:00:00:00:99 /,
  );
  const rights = await fbx([...at(box), "lan", "set-config", "--name", "x"]);
  assert.equal(rights.code, 4);
  assert.match(rights.err, /“settings”/);
  const token = await fbx(["-n", "-u", box.url, "-t", "wrong", "connection", "status"]);
  assert.equal(token.code, 4);
  assert.match(token.err, /^fbx: invalid_token: /);
  await box.close();
  assert.equal((await fbx([...at(box), "connection", "status"])).code, 3);
});

Deno.test("an accessor that fails lists what is there", async () => {
  await using box = await simulate();
  const { code, err } = await fbx([...at(box), "-c", `${status}['rate_upp']`]);
  assert.equal(code, 2);
  assert.match(err, /rate_upp[^]*rate_up/);
});

Deno.test("fbx register --save keeps the token to its owner, and replaces no file", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const folder = await Deno.makeTempDir();
  const path = `${folder}/token.txt`;
  const place = ["-n", "-u", box.url];
  try {
    const saved = await fbx([...place, "register", "-a", "my.app", "--save", path]);
    assert.deepEqual([saved.code, saved.out], [0, ""], saved.err);
    assert.equal(((await Deno.stat(path)).mode ?? 0) & 0o777, 0o600);
    const [token, appId] = (await Deno.readTextFile(path)).split("\n");
    assert.equal(appId, "my.app");
    assert.equal(saved.err.includes(token ?? ""), false);
    assert.equal((await fbx([...place, "-t", `f:${path}`, "connection", "status"])).code, 0);
    const again = await fbx([...place, "register", "--save", path]);
    assert.equal(again.code, 2);
    assert.match(again.err, /already exists/);
    assert.equal((await fbx([...place, "register", "--save", path, "--force"])).code, 0);
    assert.equal((await Deno.readTextFile(path)).split("\n").length, 3);
    await Deno.chmod(path, 0o644);
    const open = await fbx([...place, "-t", `f:${path}`, "connection", "status"]);
    assert.equal(open.code, 0);
    assert.match(open.err, /other users can read the token file/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx register leaves no file when the request is denied", async () => {
  await using box = await simulate({ grant: "deny", grantAfter: 20 });
  const folder = await Deno.makeTempDir();
  try {
    const { code, err } = await fbx(["-n", "-u", box.url, "register", "--save", `${folder}/token`]);
    assert.equal(code, 4);
    assert.match(err, /was denied/);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("bytes are not poured on a terminal", async () => {
  await using box = await simulate();
  const [message] = JSON.parse((await fbx([...at(box), "-j", "call", "voicemails"])).out);
  const words = [...at(box), "call", "voicemail-audio", message.id];
  assert.ok((await fbx(words)).out.length > 0);
  const refused = await fbx(words, { outIsTerminal: true });
  assert.equal(refused.code, 2);
  assert.match(refused.err, /-o FILE/);
});

Deno.test("fbx -v shows the box's API version and the one it uses; --api pins another", async () => {
  await using box = await simulate();
  const answer = await (await fetch(`${box.url}/api_version`)).json();
  const discovery = { ...answer, api_version: "17.1" };
  await using door = await openDoor({ behind: box.url, discovery });
  const found = await fbx(["discover", "-u", door.url]);
  assert.match(found.out, / 17\.1 \(16 used\) /);
  const [json] = JSON.parse((await fbx(["discover", "-u", door.url, "-j"])).out);
  assert.deepEqual([json.api_version, json.called_version], ["17.1", 16]);
  const pinned = await fbx(["--api", "8", "--dry-run", "connection", "status"]);
  assert.match(pinned.out, /\/v8\/connection\//);
  const called = await fbx([...at(box), "--api", "8", "connection", "status", "-v"]);
  assert.match(called.err, /\/api\/v8\/connection\//);
  assert.match((await fbx(["--api", "x", "connection", "status"])).err, /a major version/);
});
