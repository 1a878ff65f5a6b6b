/**
 * Files both ways: a download against `curl` from the same box, an upload against a bare WebSocket
 * that sends the same chunks, and what memory a large one needs against a small one.
 *
 * @module
 */
import { DenoWebSocket } from "../tests/support/deno_websocket.ts";
import { Fbx } from "../mod.ts";
import { hmacSha1 } from "../lib/client/session.ts";
import { type Ready, startBox } from "./box.ts";
import { median, type Row } from "./row.ts";

const mebibyte = 2 ** 20;
const chunk = 512 * 1024;

const small = 64 * mebibyte;
const large = 4096 * mebibyte;

/** MB a second, and MiB of memory. */
export async function* files(rounds = 7, size = 256 * mebibyte): AsyncGenerator<Row> {
  const bigFiles = { speed: size, small, large };
  const flags = Object.entries(bigFiles).flatMap((
    [name, size],
  ) => ["--big-file", `${name}=${size}`]);
  await using box = await startBox("--upload-sink", ...flags);
  await using f = await Fbx({ url: box.url, appId: box.app_id, token: box.app_token });
  yield* speeds(f, box, rounds, size);
  yield await memoryOf("upload", box);
  yield await memoryOf("download", box);
}

async function* speeds(f: Fbx, box: Ready, rounds: number, size: number): AsyncGenerator<Row> {
  const token = await sessionToken(f.url, box);
  const path = `${f.url}dl/${encodeURIComponent(btoa("/Freebox/speed"))}`;
  const curl = async () => {
    const { success } = await new Deno.Command("curl", {
      args: ["-s", "-f", "-o", "/dev/null", "-H", `X-Fbx-App-Auth: ${token}`, path],
    }).output();
    if (!success) throw new Error("curl failed");
  };
  const download = async () => {
    const { body } = await f.fs.download("/Freebox/speed");
    for await (const _ of body);
  };
  let count = 0;
  const bare = () => sendBare(f.url, token, `bare-${count++}`, size);
  const upload = async () => void await f.fs.upload(`/Freebox/up-${count++}`, zeros(size));
  yield await pair(
    "download, MB/s",
    ["curl", curl],
    ["f.fs.download()", download],
    "≥ 0.9",
    rounds,
    size,
  );
  yield await pair(
    "upload, MB/s",
    ["bare WebSocket", bare],
    ["f.fs.upload()", upload],
    "≥ 0.8",
    rounds,
    size,
  );
}

type Named = readonly [name: string, action: () => Promise<void>];

async function pair(
  what: string,
  [floorName, floor]: Named,
  [oursName, ours]: Named,
  aim: string,
  rounds: number,
  size: number,
): Promise<Row> {
  const rates: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { floor: await rate(floor, size), ours: await rate(ours, size) };
    if (round === 0) continue; // the first run fills the caches
    rates.floor.push(pair.floor);
    rates.ours.push(pair.ours);
  }
  return {
    what,
    floor: `${median(rates.floor).toFixed(0)} (${floorName})`,
    ours: `${median(rates.ours).toFixed(0)} (${oursName})`,
    ratio: median(rates.ours.map((value, index) => value / (rates.floor[index] ?? NaN))),
    aim,
  };
}

async function rate(action: () => Promise<void>, size: number): Promise<number> {
  const start = performance.now();
  await action();
  return size / 1000 / (performance.now() - start);
}

/** Chunks as a file has them, without a disk. */
function zeros(size: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent < size) controller.enqueue(new Uint8Array(chunk));
      else controller.close();
      sent += chunk;
    },
  });
}

/** The same chunks over Deno's own WebSocket, with as much under way. */
async function sendBare(
  base: string,
  token: string,
  filename: string,
  size: number,
): Promise<void> {
  const socket = new DenoWebSocket(`${base.replace(/^http/, "ws")}ws/upload`, {
    headers: { "X-Fbx-App-Auth": token },
  });
  let acknowledged = 0;
  let answer: (action: string) => void = () => {};
  let wake = () => {};
  socket.onmessage = ({ data }) => {
    const { action, result, success } = JSON.parse(data);
    if (!success) throw new Error(data);
    if (action === "upload_data") acknowledged = result.total_len;
    else answer(action);
    wake();
  };
  const asked = (message: object) => {
    socket.send(JSON.stringify(message));
    return new Promise<string>((resolve) => answer = resolve);
  };
  await new Promise((resolve) => socket.onopen = resolve);
  await asked({
    action: "upload_start",
    dirname: btoa("/Freebox"),
    filename,
    size,
  });
  const bytes = new Uint8Array(chunk);
  for (let sent = 0; sent < size; sent += chunk) {
    while (sent - acknowledged > 15 * chunk) await new Promise<void>((resolve) => wake = resolve);
    socket.send(bytes);
  }
  while (acknowledged < size) await new Promise<void>((resolve) => wake = resolve);
  await asked({ action: "upload_finalize" });
  socket.close();
  await new Promise((resolve) => socket.onclose = resolve);
}

async function sessionToken(base: string, box: Ready): Promise<string> {
  const { result } = await (await fetch(`${base}login/`)).json();
  const password = await hmacSha1(box.app_token, result.challenge);
  const body = JSON.stringify({ app_id: box.app_id, password });
  const opened = await fetch(`${base}login/session/`, { method: "POST", body });
  return (await opened.json()).result.session_token;
}

/**
 * Most resident memory of a process that moves a file of 4 GiB, and of one that moves 64 MiB; that
 * one several times, since the first few do not fill the heap to its limit.
 */
async function memoryOf(direction: "upload" | "download", box: Ready): Promise<Row> {
  const floor = await peak([direction, "small", `${small}`, "16"], box);
  const ours = await peak([direction, "large", `${large}`, "1"], box);
  return {
    what: `memory, MiB, ${direction}`,
    floor: `${floor.toFixed(0)} (64 MiB)`,
    ours: `${ours.toFixed(0)} (4 GiB)`,
    ratio: ours / floor,
    aim: "≤ 1.1",
  };
}

async function peak(what: string[], box: Ready): Promise<number> {
  const script = new URL("files_memory.ts", import.meta.url).pathname;
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", script, ...what, box.url, box.app_id, box.app_token],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`${script} failed`);
  return Number(new TextDecoder().decode(stdout));
}
