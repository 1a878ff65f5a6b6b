import assert from "node:assert/strict";
import { simulateCommand } from "../../lib/cli/commands/simulate.ts";
import { wordsOf } from "../support/io.ts";
import { EXIT, type Io } from "../../lib/cli/terminal/io.ts";
import { main } from "../../lib/cli/main.ts";
import { terminal } from "../../lib/cli/terminal/deno.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { caller, insist, openSession, until } from "./client.ts";

/** A terminal that records what was written, and gives these answers. */
function desk(answer?: string) {
  const ctrlC = new AbortController();
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (line: string) => void err.push(line),
    ask: (question: string) => {
      err.push(question);
      return Promise.resolve(answer);
    },
    env: () => undefined,
    locale: () => "en-US",
    files: terminal(ctrlC.signal).files,
    signal: ctrlC.signal,
  } as unknown as Io;
  return { io, out, err, stop: () => ctrlC.abort() };
}

Deno.test("fbx simulate --json prints one line when it is ready, and ends on a signal", async () => {
  const { io, out, err, stop } = desk();
  const code = simulateCommand(
    wordsOf("simulate", ["--json", "--port", "0", "--api-version", "8.0"]),
    io,
  );
  await until(() => out.length > 0);
  assert.equal(out.length, 1);
  assert.ok(out[0]?.endsWith("}\n"));
  const ready = JSON.parse(out[0] ?? "");
  assert.equal(ready.api_version, "8.0");
  assert.equal(ready.box_model, "fbxgw7-r1/full");
  assert.ok((await openSession(ready, ready.app_id, ready.app_token)).success);
  assert.deepEqual(err, []);
  stop();
  assert.equal(await code, EXIT.done);
  await assert.rejects(fetch(ready.url));
});

Deno.test("fbx simulate keeps its root certificate in a file for as long as it runs", async () => {
  const folder = await Deno.makeTempDir();
  for (const words of [[], ["--ca-file", `${folder}/root.pem`]]) {
    const { io, out, err, stop } = desk();
    const code = simulateCommand(wordsOf("simulate", ["--json", ...words]), io);
    await until(() => out.length > 0);
    const { https_url, ca_file, uid } = JSON.parse(out[0] ?? "");
    if (words.length > 0) assert.equal(ca_file, words[1]);
    const client = Deno.createHttpClient({ caCerts: [await Deno.readTextFile(ca_file)] });
    const about = await fetch(`${https_url}/api_version`, { client });
    assert.equal((await about.json()).uid, uid);
    client.close();
    stop();
    assert.equal(await code, EXIT.done);
    assert.deepEqual(err, []);
    await assert.rejects(Deno.stat(ca_file), Deno.errors.NotFound);
  }
  await Deno.remove(folder);
});

Deno.test("fbx simulate --no-https has neither a certificate nor a file", async () => {
  const { io, out, stop } = desk();
  const code = simulateCommand(wordsOf("simulate", ["--json", "--no-https"]), io);
  await until(() => out.length > 0);
  const { url, https_url, ca_file } = JSON.parse(out[0] ?? "");
  assert.deepEqual([https_url, ca_file], [null, null]);
  assert.equal((await (await fetch(`${url}/api_version`)).json()).https_available, false);
  stop();
  await code;
});

Deno.test("fbx simulate --box makes several boxes, which share a root and differ in all else", async () => {
  const { io, out, stop } = desk();
  const boxes = ["", "name=Salon,api-version=8.0", " seed=7, model=fbxgw8-r1 "];
  const own = boxes.flatMap((box) => ["--box", box]);
  const code = simulateCommand(
    wordsOf("simulate", ["--json", "--permissions", "calls", ...own]),
    io,
  );
  await until(() => out.length === 3);
  const ready = out.map((line) => JSON.parse(line));
  for (const key of ["url", "https_url", "uid", "app_token", "device_name", "api_domain"]) {
    assert.equal(new Set(ready.map((one) => one[key])).size, 3, key);
  }
  assert.equal(new Set(ready.map((one) => one.ca_file)).size, 1);
  assert.deepEqual(
    ready.map((one) => [one.device_name, one.api_version, one.box_model]),
    [
      ["Freebox Server", "16.0", "fbxgw9-r1"],
      ["Salon", "8.0", "fbxgw7-r1/full"],
      ["Freebox Server (3)", "16.0", "fbxgw8-r1"],
    ],
  );
  for (const { url, uid, app_id, app_token } of ready) {
    assert.equal((await (await fetch(`${url}/api_version`)).json()).uid, uid);
    const { result } = await openSession({ url }, app_id, app_token);
    assert.equal(result.permissions.calls, true);
    assert.notEqual(result.permissions.settings, true);
  }
  stop();
  assert.equal(await code, EXIT.done);
});

Deno.test("fbx simulate starts all boxes or none", async () => {
  await using taken = await simulate();
  const free = await simulate().then(async (one) => (await one.close(), one));
  const { io, err, out } = desk();
  const boxes = ["--box", `port=${free.port}`, "--box", `port=${taken.port}`];
  assert.equal(await simulateCommand(wordsOf("simulate", ["--json", ...boxes]), io), EXIT.refused);
  assert.match(err.join(), new RegExp(`Port ${taken.port} is taken`));
  assert.deepEqual(out, []);
  await assert.rejects(fetch(free.url));
});

Deno.test("fbx simulate prints the address of the box on stderr", async () => {
  const { io, out, err, stop } = desk();
  const code = simulateCommand(wordsOf("simulate", []), io);
  await until(() => err.length > 0);
  stop();
  assert.equal(await code, EXIT.done);
  assert.deepEqual(out, []);
  assert.match(
    err.join("\n"),
    /url +http:\/\/127\.0\.0\.1:\d+\n.*https_url.*\n.*ca_file.*\n.*app_id/,
  );
});

Deno.test("fbx simulate --grant manual asks on the terminal", async () => {
  for (const [answer, status] of [["y", "granted"], ["", "denied"], [undefined, "denied"]]) {
    const { io, out, err, stop } = desk(answer);
    const code = simulateCommand(wordsOf("simulate", ["--json", "--grant", "manual"]), io);
    await until(() => out.length > 0);
    const call = caller(JSON.parse(out[0] ?? ""));
    const app = { app_id: "x", app_name: "My app", app_version: "1", device_name: "My laptop" };
    const { track_id } = await insist(call, "POST", "login/authorize/", app);
    await until(async () =>
      (await insist(call, "GET", `login/authorize/${track_id}`)).status === status
    );
    assert.equal(err[0], "“My app” on “My laptop” asks for access. Grant? [y/N] ");
    stop();
    await code;
  }
});

Deno.test("fbx simulate refuses options that make no sense", async () => {
  const wrong: [words: string[], message: RegExp][] = [
    [["--api-version", "3.0"], /--api-version .*4\.0.*16\.0/],
    [["--big-file", "film.mkv"], /--big-file takes NAME=BYTES/],
    [["--files", "/nowhere"], /--files cannot be "\/nowhere"/],
    [["--files", ".", "--upload-sink"], /--files cannot be together/],
    [["--rate", "0"], /--rate cannot be 0/],
    [["--port", "many"], /--port needs a number/],
    [["--grant", "perhaps"], /--grant .*auto, deny, timeout, manual/],
    [["--permissions", "calls,all"], /--permissions .*"all".*contacts/],
    [["--model", "minitel"], /--model .*fbxgw7-r1/],
    [["--session-tll", "1"], /session-tll.*--help/],
    [["now"], /now.*--help/],
    [["--https-port", "99999"], /--https-port .*65535/],
    [["--name", ""], /--name needs a value/],
    [["--box", "colour=red"], /--box .*“colour=red”.*api-version/],
    [["--box", "salon"], /--box .*“salon”.*api-version/],
    [["--model", "constructor"], /--model .*fbxgw7-r1/],
    [["--permissions", "toString"], /--permissions .*"toString".*contacts/],
    [["--port", "1.5"], /--port cannot be 1\.5, only 0 to 65535/],
    [["--box", "model=minitel"], /--model .*fbxgw7-r1/],
  ];
  for (const [words, message] of wrong) {
    const { io, err } = desk();
    assert.equal(await main(["simulate", ...words], io), EXIT.usage, words.join(" "));
    assert.match(err.join("\n"), message);
  }
});

Deno.test("fbx simulate reports that its port is taken", async () => {
  await using freebox = await simulate();
  const { io, err } = desk();
  assert.equal(
    await simulateCommand(wordsOf("simulate", ["--port", String(freebox.port)]), io),
    EXIT.refused,
  );
  assert.match(err.join(), new RegExp(`Port ${freebox.port} is taken`));
});

Deno.test("fbx simulate makes files up, keeps a disk small, and cuts the line", async () => {
  const { io, out, stop } = desk();
  const words = ["--big-file", "a=b.mkv=5000", "--cut-after", "4000", "--disk-size", "100000"];
  const code = simulateCommand(wordsOf("simulate", ["--json", "--no-https", ...words]), io);
  await until(() => out.length > 0);
  const ready = JSON.parse(out[0] ?? "");
  const { result } = await openSession(ready, ready.app_id, ready.app_token);
  const headers = { "X-Fbx-App-Auth": result.session_token };
  const film = await fetch(`${ready.url}/api/v8/dl/${btoa("/Freebox/a=b.mkv")}`, { headers });
  assert.equal(film.headers.get("content-length"), "5000");
  await assert.rejects(film.arrayBuffer());
  const call = caller(ready, result.session_token);
  assert.equal((await insist(call, "GET", "storage/partition/1001")).total_bytes, 100_000);
  stop();
  await code;
});

Deno.test("fbx simulate --help names every option, and shows a login", async () => {
  const { io, out } = desk();
  assert.equal(await main(["simulate", "--help"], io), EXIT.done);
  for (
    const word of [
      "--port",
      "--https-port",
      "--ca-file",
      "--mdns",
      "--box",
      "--grant",
      "--seed",
      "--json",
      "openssl",
      "hmac",
      "X-Fbx-App-Auth",
    ]
  ) {
    assert.ok(out.join().includes(word), word);
  }
});
