import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { fbx, type Outcome } from "../support/io.ts";
import { startReceiver } from "../support/receiver.ts";
import { until, wait } from "../support/until.ts";

/** A folder with tokens and a configuration, which goes. */
async function folderFor(boxes: Record<string, SimulatedFreebox>) {
  const folder = await Deno.makeTempDir();
  for (const [name, box] of Object.entries(boxes)) {
    await Deno.writeTextFile(`${folder}/${name}.token`, `${box.appToken}\n${box.appId}\n`, {
      mode: 0o600,
    });
  }
  const entries = Object.entries(boxes).map(([name, box]) =>
    `[box.${name}]\nurl = "${box.url}"\ntoken = "f:${name}.token"\n`
  );
  return {
    path: `${folder}/monitor.toml`,
    write: (head: string) =>
      Deno.writeTextFile(`${folder}/monitor.toml`, `${head}\n${entries.join("\n")}`),
    read: (name: string) => Deno.readTextFile(`${folder}/${name}`),
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

/** Runs `fbx monitor` until it is stopped. */
function start(path: string): { lines: string[]; reported: string[]; stop(): Promise<Outcome> } {
  const controller = new AbortController();
  const lines: string[] = [];
  const reported: string[] = [];
  const running = fbx(["monitor", path], {
    signal: controller.signal,
    out: (data) => void lines.push(...String(data).trimEnd().split("\n")),
    err: (line) => void reported.push(line),
  });
  return {
    lines,
    reported,
    stop() {
      controller.abort();
      return running;
    },
  };
}

Deno.test("fbx monitor reads 50 boxes at their beat, and one that is down does not affect the others", async () => {
  const boxes: Record<string, SimulatedFreebox> = {};
  for (let n = 0; n < 50; n++) boxes[`box${n}`] = await simulate({ behaviours: [], seed: n + 1 });
  try {
    await boxes.box7?.close();
    await using folder = await folderFor(boxes);
    await folder.write('[[poll]]\nevery = 1\nrun = "connection status"\nselect = "state"\n');
    const monitor = start(folder.path);
    await until("every box was read twice", () => monitor.lines.length >= 2 * 49 + 20);
    assert.equal((await monitor.stop()).code, 0);
    const readings = monitor.lines.map((line) => JSON.parse(line));
    assert.deepEqual(Object.keys(readings[0]), ["time", "box", "command", "result"]);
    assert.deepEqual(readings[0].result, { state: "up" });
    const times = Map.groupBy(readings, ({ box }) => box);
    assert.equal(times.size, 49);
    assert.equal(times.has("box7"), false);
    assert.ok(monitor.reported.some((line) => /^box7: /.test(line)));
    const between = [...times.values()].filter((read) => read.length > 1)
      .map(([first, second]) => Date.parse(second.time) - Date.parse(first.time)).toSorted();
    const middle = between[Math.floor(between.length / 2)] ?? NaN;
    assert.ok(Math.abs(middle - 1000) < 700, `${middle} ms from beat to beat`);
    const phases = new Set(readings.map(({ time }) => Math.floor((Date.parse(time) % 1000) / 100)));
    assert.ok(phases.size >= 6, "boxes are not all asked at once");
  } finally {
    await Promise.all(Object.values(boxes).map((box) => box.close()));
  }
});

Deno.test("fbx monitor goes on when a session ends, a box is late, and a sink is away", async () => {
  await using home = await simulate();
  await using receiver = await startReceiver();
  await receiver.stop();
  await using folder = await folderFor({ home });
  await folder.write(
    `send = ["${receiver.url}/in", "file:log.ndjson"]\n` +
      '[[poll]]\nevery = "100ms"\nrun = ["Connection.status().rate_up", "lan interfaces"]\n',
  );
  const monitor = start(folder.path);
  await until("the sink is missed", () => monitor.reported.some((line) => /It is kept/.test(line)));
  home.sessions.endSessions();
  await wait(250);
  home.failNext("html", 1, /connection/);
  await until(
    "it works again",
    () => monitor.reported.some((line) => /works again \(/.test(line)),
  );
  await receiver.start();
  await until("readings arrive", () => receiver.taken.length > 10);
  assert.equal((await monitor.stop()).code, 0);
  const bodies = receiver.taken.map(({ body }) => JSON.parse(body));
  const rate = bodies.find((body) => !Array.isArray(body));
  assert.deepEqual([rate.fbx_box, rate.fbx_method], ["home", "connection_status"]);
  assert.equal(typeof rate.value, "number");
  const [interfaces] = bodies.filter(Array.isArray);
  assert.deepEqual([interfaces?.[0].fbx_box, interfaces?.[0].name], ["home", "pub"]);
  const logged = (await folder.read("log.ndjson")).trimEnd().split("\n");
  assert.equal(logged.length, receiver.taken.length, "the dead sink lost nothing either");
  const all = monitor.reported.join("\n");
  assert.match(all, /home: fbx connection status: the answer .* does not come from a Freebox/);
  assert.equal(all.includes(home.appToken), false);
});

Deno.test("fbx monitor waits for a box that is not there when it starts", async () => {
  const clock = Date.now();
  const { port, appToken, appId } = await simulate().then(async (box) => {
    await box.close();
    return box;
  });
  const folder = await Deno.makeTempDir();
  const config = {
    box: { home: { url: `127.0.0.1:${port}`, token: appToken, app_id: appId } },
    poll: [{ every: 1, run: "connection status" }],
  };
  await Deno.writeTextFile(`${folder}/monitor.json`, JSON.stringify(config));
  const monitor = start(`${folder}/monitor.json`);
  try {
    await until("it was logged", () => monitor.reported.length >= 2);
    await using _home = await simulate({ port });
    await until("it was found", () => monitor.lines.length > 0);
    assert.match(monitor.reported.join("\n"), /home: the box works again/);
  } finally {
    await monitor.stop();
    await Deno.remove(folder, { recursive: true });
  }
  assert.ok(Date.now() - clock < 15_000);
});

Deno.test("fbx monitor --check checks the configuration without a box", async () => {
  const home = await simulate();
  await home.close();
  await using folder = await folderFor({ home });
  await folder.write('[[poll]]\nevery = 10\nrun = ["connection status", "System.info()"]\n');
  const right = await fbx(["monitor", "--check", folder.path]);
  assert.deepEqual([right.code, right.err], [0, ""]);
  assert.match(right.out, /is valid: 1 box, 2 commands, 1 place to send to/);
  await folder.write(
    'send = "influxdb://me:s3cret@localhost"\n' +
      '[[poll]]\nevery = 10\nrun = ["conection status", "System.info(1+)", "lan host pub"]\n' +
      '[box.flat]\ntoken = "f:missing"\n',
  );
  const wrong = await fbx(["monitor", "--check", folder.path]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /monitor\.toml: send: has no database: influxdb:\/\/localhost\/DATABASE/);
  assert.match(wrong.err, /monitor\.toml: poll\[0\]\.run: .*Did you mean “connection”/);
  assert.match(wrong.err, /monitor\.toml: poll\[0\]\.run: [^]*\^/);
  assert.match(wrong.err, /monitor\.toml: box\.flat: The token file .*missing cannot be read/);
  assert.doesNotMatch(wrong.err, /s3cret/);
  assert.equal((await fbx(["monitor"])).code, 2);
  assert.equal((await fbx(["monitor", "/nowhere.toml"])).code, 2);
  assert.match((await fbx(["monitor", "--help"])).out, /usage: fbx monitor/);
});

Deno.test("-d with --on-change and --select sends only what changed, of what is wanted", async () => {
  await using home = await simulate({ behaviours: [] });
  const at = ["-n", "-u", home.url, "-a", home.appId, "-t", home.appToken];
  const controller = new AbortController();
  const lines: string[] = [];
  const running = fbx([
    ...[...at, "-j", "-d", "0.05", "--on-change", "--select", "name,l2ident.id"],
    ...["lan", "hosts", "pub"],
  ], { signal: controller.signal, out: (line) => void lines.push(String(line)) });
  await wait(300);
  assert.equal(lines.length, 1, "nothing changed");
  const [host] = JSON.parse(lines[0] ?? "");
  assert.deepEqual(Object.keys(host), ["l2ident"]);
  assert.deepEqual(Object.keys(host.l2ident), ["id"]);
  const nothing = await fbx([...at, "-j", "--select", "rate_upp", "connection", "status"]);
  assert.equal(nothing.out, "");
  assert.equal(nothing.code, 2);
  assert.match(nothing.err, /^connection status has no field “rate_upp”\. It has .*rate_up/);
  home.box.store.list("lan/browser/pub").shift();
  await until("a change was printed", () => lines.length === 2);
  controller.abort();
  const { code, err } = await running;
  assert.equal(code, 0);
  assert.equal(err.match(/has no field “name”/g)?.length, 1, "reported once");
});

Deno.test("the example configuration is valid", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.copyFile(
      new URL("../../examples/monitor.toml", import.meta.url),
      `${folder}/monitor.toml`,
    );
    for (const file of ["home.token", "office.token", "influxdb.password"]) {
      await Deno.writeTextFile(`${folder}/${file}`, "secret\napp\n", { mode: 0o600 });
    }
    const { code, out, err } = await fbx(["monitor", "--check", `${folder}/monitor.toml`]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /2 boxes, 5 commands, 3 places to send to/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("-d continues when the box restarts, and logs the failure and the recovery once", async () => {
  const home = await simulate();
  const at = ["-n", "-u", home.url, "-a", home.appId, "-t", home.appToken];
  const controller = new AbortController();
  const lines: string[] = [];
  const reported: string[] = [];
  const running = fbx([...at, "-j", "-d", "0.1", "-c", "Connection.status().state"], {
    signal: controller.signal,
    out: (line) => void lines.push(String(line)),
    err: (line) => void reported.push(line),
  });
  await until("it was read", () => lines.length > 2);
  await home.close();
  await until("the failure was logged", () => reported.length > 0);
  await wait(800);
  await using _restarted = await simulate({ port: home.port });
  const before = lines.length;
  await until("it was read again", () => lines.length > before + 2);
  controller.abort();
  assert.equal((await running).code, 0);
  assert.equal(
    reported.filter((line) => /no connection/.test(line)).length,
    1,
    reported.join("\n"),
  );
  const again = reported.filter((line) => /\.state works again \(failures: \d+\)/.test(line));
  assert.equal(again.length, 1, reported.join("\n"));
  assert.ok(reported.length <= 3, reported.join("\n"));
});
