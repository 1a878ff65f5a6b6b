// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * How long it takes until `Fbx()` has a usable base address: against one raw round trip of mDNS in
 * the same run, one HTTPS request, and the one-second sleep that others take.
 *
 * It announces a simulated box with Avahi in a network of its own, and so takes Linux and root.
 *
 * @module
 */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { Fbx } from "../mod.ts";
import { writeQuery } from "../lib/mdns/packets.ts";
import { pinnedSender } from "../lib/platform.ts";
import { trusted } from "../lib/tls.ts";
import { simulate } from "../lib/simulator/mod.ts";
import { announce, txtOf } from "../tests/support/avahi.ts";
import { makeCertificates } from "../tests/support/certificates.ts";
import { openDoor } from "../tests/support/door.ts";
import { addresses, obstacle, runInNetwork } from "../tests/support/namespace.ts";

const domain = "example.fbxos.fr";
const rounds = 30;

if (Deno.args[0] === "inside") await measure();
else await enter();

async function enter(): Promise<void> {
  const missing = await obstacle();
  if (missing !== undefined) return console.log(`discovery: skipped: ${missing}`);
  const command = [Deno.execPath(), "run", "--allow-all", "--no-check", import.meta.url, "inside"];
  const { success, stdout, stderr } = await runInNetwork(command);
  await Deno.stdout.write(stdout);
  if (!success) {
    await Deno.stderr.write(stderr);
    Deno.exit(1);
  }
}

async function measure(): Promise<void> {
  const { root, good: certificate } = await makeCertificates(domain);
  await using box = await simulate({ hostname: addresses.ipv4 });
  await using door = await openDoor({ hostname: addresses.ipv4, behind: box.url, certificate });
  const more = { api_domain: domain, https_available: 1, https_port: door.port };
  await using _box = await announce("Freebox Server", box.port, txtOf(box.uid, more));
  const url = `https://${domain}:${door.port}/api_version`;
  await find(root); // what is loaded once is loaded
  const times = { raw: [] as number[], request: [] as number[], find: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.raw.push(await rawRoundTrip());
    times.request.push(await oneRequest(url, root));
    times.find.push(await find(root));
  }
  report(median(times.raw), median(times.request), median(times.find));
}

async function find(root: string): Promise<number> {
  const started = performance.now();
  const f = await Fbx({ caCerts: [root] });
  const time = performance.now() - started;
  await f.close();
  return time;
}

/** One question from a socket of its own, and the first answer. */
async function rawRoundTrip(): Promise<number> {
  const started = performance.now();
  const socket = createSocket("udp4").bind(0);
  await once(socket, "listening");
  socket.setMulticastInterface(addresses.ipv4);
  const query = writeQuery([{ labels: ["_fbx-api", "_tcp", "local"], type: "PTR" }]);
  const answered = once(socket, "message");
  socket.send(query, 5353, "224.0.0.251");
  await answered;
  const time = performance.now() - started;
  socket.close();
  await once(socket, "close");
  return time;
}

/** What any client needs besides: a verified connection, and an answer over it. */
async function oneRequest(url: string, root: string): Promise<number> {
  const started = performance.now();
  const { send, close } = pinnedSender(addresses.ipv4, trusted([root]));
  await (await send(url, {})).text();
  const time = performance.now() - started;
  close();
  return time;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function report(raw: number, request: number, find: number): void {
  const rows = [
    ["one raw mDNS round trip", raw],
    ["one verified HTTPS request", request],
    ["Fbx(), until its base address is usable", find],
    ["  without that request, against the round trip (aim: 1.5)", (find - request) / raw],
    ["  against the round trip and the request", find / (raw + request)],
    ["  faster than a sleep of one second", 1000 / find],
  ] as const;
  for (const [label, value] of rows) {
    const isRatio = label.startsWith(" ");
    console.log(`${label.padEnd(60)}${value.toFixed(2).padStart(8)}${isRatio ? " ×" : " ms"}`);
  }
}
