import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { startReceiver } from "../support/receiver.ts";
import { TextLineStream } from "../support/lines.ts";
import { until } from "../support/until.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** Starts the command as a process, with these permissions and no others. */
function start(permissions: readonly string[], words: readonly string[]) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...words],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const reported: string[] = [];
  const lines = child.stderr.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream());
  const reading = lines.pipeTo(new WritableStream({ write: (line) => void reported.push(line) }));
  return {
    reported,
    async interrupt(): Promise<{ code: number; milliseconds: number }> {
      const started = performance.now();
      child.kill("SIGINT");
      const { code } = await child.status;
      await reading;
      return { code, milliseconds: performance.now() - started };
    },
  };
}

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

Deno.test("sending and monitoring need no more than their smallest set of flags", async () => {
  await using box = await simulate();
  await using receiver = await startReceiver();
  const folder = await Deno.makeTempDir();
  const file = `${folder}/log.ndjson`;
  const config = `${folder}/monitor.toml`;
  const token = `${folder}/home.token`;
  await Deno.writeTextFile(token, `${box.appToken}\n${box.appId}\n`, { mode: 0o600 });
  await Deno.writeTextFile(
    config,
    `send = "${receiver.url}/monitor"\n[[poll]]\nevery = 0.1\nrun = "connection status"\n` +
      `[box.home]\nurl = "${box.url}"\ntoken = "f:home.token"\n`,
  );
  const net = `--allow-net=127.0.0.1:${box.port},127.0.0.1:${receiver.port}`;
  const often = [...at(box), "-d", "0.1"];
  try {
    const posting = start([net], [
      ...often,
      ...["-s", `${receiver.url}/json`, "-s", `influxdb://127.0.0.1:${receiver.port}/db?flush=0`],
      ...["-s", `otlp://127.0.0.1:${receiver.port}?flush=0`, "connection", "status"],
    ]);
    const paths = () => new Set(receiver.taken.map(({ path }) => path.replace(/\?.*/, "")));
    await until("each kind arrived", () => paths().size === 3);
    assert.equal((await posting.interrupt()).code, 0, posting.reported.join("\n"));
    assert.deepEqual(posting.reported, []);

    const writing = start([net, `--allow-read=${folder}`, `--allow-write=${folder}`], [
      ...[...often, "-s", `file:${file}?max=2kB&keep=1`, "connection", "status"],
    ]);
    await until("it began a second file", () => exists(`${file}.1`));
    assert.equal((await writing.interrupt()).code, 0);
    assert.deepEqual(writing.reported, []);

    const monitoring = start([net, `--allow-read=${config},${token}`], ["monitor", config]);
    await until("readings arrived", () => paths().has("/monitor"));
    assert.equal((await monitoring.interrupt()).code, 0);
    assert.deepEqual(monitoring.reported, ["monitoring 1 box, 1 command, 1 place to send to"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("Ctrl-C ends within seconds, with a dead sink and one that hangs", async () => {
  await using box = await simulate();
  await using hanging = await startReceiver();
  await using dead = await startReceiver();
  hanging.answer = () => {};
  await dead.stop();
  const running = start(["--allow-net=127.0.0.1"], [
    ...[...at(box), "-d", "0.1", "-s", hanging.url, "-s", dead.url, "connection", "status"],
  ]);
  await until("both are noticed", () => running.reported.length > 0 && hanging.seen.length > 0);
  const { code, milliseconds } = await running.interrupt();
  assert.equal(code, 0);
  assert.ok(milliseconds < 6000, `${milliseconds} ms`);
  assert.match(running.reported.join("\n"), /\d+ results? could not be sent before the end/);
});

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}
