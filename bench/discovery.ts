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
import { writeQuery } from "../lib/discovery/mdns/packets.ts";
import { pinnedSender } from "../lib/net/transport.ts";
import { trusted } from "../lib/net/tls.ts";
import { simulate } from "../lib/simulator/mod.ts";
import { announce, txtOf } from "../tests/support/avahi.ts";
import { makeCertificates } from "../tests/support/certificates.ts";
import { openDoor } from "../tests/support/door.ts";
import { addresses, obstacle, runInNetwork } from "../tests/support/namespace.ts";
import { median, type Row, Skipped } from "./row.ts";

const domain = "example.fbxos.fr";
const rounds = 30;

/** The ratios; none where there can be no network of its own. */
export async function* discovery(): AsyncGenerator<Row> {
  const missing = await obstacle();
  if (missing !== undefined) {
    throw new Skipped(missing);
  }
  const command = [Deno.execPath(), "run", "--allow-all", "--no-check", import.meta.url];
  const { success, stdout, stderr } = await runInNetwork(command);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  yield* JSON.parse(new TextDecoder().decode(stdout));
}

if (import.meta.main) console.log(JSON.stringify(await measure()));

async function measure(): Promise<Row[]> {
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
  return rows(median(times.raw), median(times.request), median(times.find));
}

function rows(raw: number, request: number, find: number): Row[] {
  const what = "Fbx(), until its base address is usable";
  const ours = milliseconds(find);
  const floor = `${milliseconds(raw)} mDNS + ${milliseconds(request)} HTTPS`;
  return [
    { what, floor, ours, ratio: find / (raw + request), aim: "≤ 1.5" },
    { what, floor: "1 s of sleep", ours, ratio: find / 1000, aim: "≤ 0.05" },
  ];
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`;
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
