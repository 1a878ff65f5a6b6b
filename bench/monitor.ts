/**
 * `fbx monitor` on many boxes at one reading a second: CPU, memory and missed beats; and readings
 * lost in a run with 20 outages of the receiver.
 *
 * @module
 */
import { jsonSink } from "../lib/monitor/sinks/json.ts";
import { Outbox } from "../lib/monitor/sinks/outbox.ts";
import { type Mosquitto, startMosquitto } from "../tests/support/mosquitto.ts";
import { readingOf } from "../tests/support/readings.ts";
import { type Receiver, startReceiver, takes } from "../tests/support/receiver.ts";
import { TextLineStream } from "../tests/support/lines.ts";
import { wait } from "../tests/support/until.ts";
import type { Row } from "./row.ts";

/** Polling and sending. */
export async function* monitor(counts = [1, 10, 100, 1000]): AsyncGenerator<Row> {
  for (const count of counts) yield await manyBoxes(count);
  yield await outages();
}

/** The same, to an MQTT broker with Home Assistant behind it. */
export async function* mqtt(counts = [100, 1000]): AsyncGenerator<Row> {
  for (const count of counts) yield await manyBoxes(count, true);
}

const seconds = 10;

async function manyBoxes(count: number, overMqtt = false): Promise<Row> {
  const folder = await Deno.makeTempDir();
  await using broker = overMqtt ? await startMosquitto() : undefined;
  await using heard = broker && await hearTimes(broker, `${folder}/readings.ndjson`);
  const send = broker === undefined
    ? "file:readings.ndjson?max=1GB"
    : `mqtt://${broker.login}@127.0.0.1:${broker.port}/freebox?discovery=homeassistant`;
  try {
    await using boxes = await startBoxes(count);
    const urls = boxes.ready.map(({ url }) => url);
    await Deno.writeTextFile(`${folder}/urls.json`, JSON.stringify(urls));
    const floor = await measure([path("bare_poll.ts"), `${folder}/urls.json`], count);
    await Deno.writeTextFile(`${folder}/monitor.json`, configOf(boxes.ready, send));
    const ours = await measure([path("../cli.ts"), "monitor", `${folder}/monitor.json`], count);
    await heard?.end();
    const missed = await missedBeats(`${folder}/readings.ndjson`, count, ours.from);
    return {
      what: `monitor${overMqtt ? " over MQTT" : ""}, ${count} box${
        count === 1 ? "" : "es"
      }, 1 reading/s, CPU and memory`,
      floor: `${words(floor)} (fetch + json)`,
      ours: `${words(ours)}, ${missed} of ${count * seconds} beats missed`,
      ratio: ours.cpu / floor.cpu,
      aim: "0 missed",
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Writes the time and the box of each state that a broker is sent, as the file sink would. */
async function hearTimes({ port, login }: Mosquitto, path: string) {
  const [user = "", password = ""] = login.split(":").map(decodeURIComponent);
  const topic = "freebox/+/connection_status";
  const child = new Deno.Command("mosquitto_sub", {
    args: ["-p", String(port), "-u", user, "-P", password, "-v", "-t", topic],
    stdout: "piped",
  }).spawn();
  const file = await Deno.open(path, { create: true, write: true });
  const lines = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream());
  const writing = (async () => {
    for await (const line of lines) {
      const [, box, rest = "{}"] = /^freebox\/([^/]+)\/\S+ (.*)$/.exec(line) ?? [];
      await file.write(
        new TextEncoder().encode(JSON.stringify({ time: JSON.parse(rest).time, box }) + "\n"),
      );
    }
  })();
  const end = async () => {
    try {
      child.kill("SIGTERM");
    } catch { /* it has ended */ }
    await child.status;
    await writing;
  };
  return { end, [Symbol.asyncDispose]: end };
}

function configOf(boxes: readonly Ready[], send: string): string {
  return JSON.stringify({
    send,
    poll: [{ every: 1, run: "connection status" }],
    box: Object.fromEntries(
      boxes.map(({ url, app_id, app_token }, index) => [
        `box${index}`,
        { url, app_id, token: app_token },
      ]),
    ),
  });
}

/** Beats without a reading, in the seconds that were measured. */
async function missedBeats(file: string, count: number, from: number): Promise<number> {
  const lines = (await Deno.readTextFile(file)).trimEnd().split("\n");
  const seen = new Map<string, number[]>();
  for (const line of lines) {
    const { time, box } = JSON.parse(line);
    const second = (new Date(time).getTime() - from) / 1000;
    if (second >= -1 && second < seconds) seen.set(box, [...seen.get(box) ?? [], second]);
  }
  const gaps = (moments: readonly number[]) =>
    [...moments, seconds].map((moment, index) => moment - (moments[index - 1] ?? -1));
  return Array.from({ length: count }, (_, index) => gaps(seen.get(`box${index}`) ?? []))
    .flat().reduce((missed, gap) => missed + Math.max(0, Math.round(gap - 0.4) - 1), 0);
}

interface Measured {
  /** Share of one core. */
  cpu: number;
  /** MiB. */
  memory: number;
  /** When the measurement began, in milliseconds since 1970. */
  from: number;
}

function words({ cpu, memory }: Measured): string {
  return `${(cpu * 100).toFixed(1)} % of a core, ${memory.toFixed(0)} MiB`;
}

/** Runs a script until it has settled, then watches it for some seconds. */
async function measure(args: readonly string[], boxes: number): Promise<Measured> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", ...args],
    stdout: "null",
    stderr: "null",
  }).spawn();
  await wait(4000 + boxes * 12); // every box is found and logged into
  const from = Date.now();
  const before = await cpuSeconds(child.pid);
  await wait(seconds * 1000);
  const cpu = (await cpuSeconds(child.pid) - before) / ((Date.now() - from) / 1000);
  const status = await Deno.readTextFile(`/proc/${child.pid}/status`);
  const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  await wait(500);
  child.kill("SIGTERM");
  await child.status;
  return { cpu, memory, from };
}

async function cpuSeconds(pid: number): Promise<number> {
  const stat = await Deno.readTextFile(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Readings lost in a run with 20 outages: ours, and those of a plain `fetch` for each. */
async function outages(): Promise<Row> {
  await using receiver = await startReceiver();
  const url = new URL(receiver.url);
  const floor = await trip(receiver, (n) => {
    fetch(url, { method: "POST", body: JSON.stringify({ n }) })
      .then((response) => response.body?.cancel(), () => {});
  });
  const outbox = new Outbox(
    jsonSink({ name: "receiver", url, labels: false, timeout: 5000 }),
    { buffer: 1e6, patient: true, say: () => {}, pauses: { first: 20, longest: 200 } },
  );
  const ours = await trip(receiver, (n) => outbox.push(readingOf("connection.status", { n })));
  await outbox.close(5000);
  const lost = ours.sent - new Set(receiver.taken.slice(ours.from).map(({ body }) => body)).size;
  const twice = receiver.taken.length - ours.from - (ours.sent - lost);
  return {
    what: "readings lost in 20 outages",
    floor: `${floor.sent - (ours.from - floor.from)} of ${floor.sent} (fetch alone)`,
    ours: `${lost} of ${ours.sent}, ${twice} twice`,
    ratio: lost / Math.max(1, floor.sent - (ours.from - floor.from)),
    aim: "0",
  };
}

async function trip(receiver: Receiver, push: (n: number) => void) {
  const from = receiver.taken.length;
  let sent = 0;
  const pushing = setInterval(() => push(sent++), 5);
  for (let outage = 0; outage < 20; outage++) {
    await wait(100);
    if (outage % 2 === 0) {
      await receiver.stop();
      await wait(100);
      await receiver.start();
    } else {
      receiver.answer = (_, response) => response.writeHead(503).end();
      await wait(100);
      receiver.answer = takes;
    }
  }
  clearInterval(pushing);
  await wait(500);
  return { from, sent };
}

interface Ready {
  url: string;
  app_id: string;
  app_token: string;
}

async function startBoxes(count: number): Promise<{ ready: Ready[] } & AsyncDisposable> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", path("boxes.ts"), String(count)],
    stdout: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream());
  const reader = lines.getReader();
  const { value = "[]" } = await reader.read();
  return {
    ready: JSON.parse(value),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await reader.cancel();
      await child.status;
    },
  };
}

function path(name: string): string {
  return new URL(name, import.meta.url).pathname;
}
