/**
 * The sockets that a search by mDNS takes: IPv4 and IPv6, on every interface that may be known.
 *
 * Of each family there are two. One listens on mDNS's own port, where answers come to all; the other
 * asks from a port of its own, and so is answered alone and at once (RFC 6762, 6.7).
 *
 * @module
 */
import { createSocket, type Socket } from "node:dgram";
import { platform } from "node:process";
import { interfaces, mayReach } from "../platform.ts";
import { pause } from "../retry.ts";

/** The port of mDNS. */
export const mdnsPort = 5353;

/** A version of IP, as multicast takes it. */
export interface Family {
  readonly type: "udp4" | "udp6";
  readonly any: string;
  readonly group: string;
  /** Host as permissions name it. */
  readonly host: (address: string) => string;
}

/** IPv4. */
export const ipv4: Family = {
  type: "udp4",
  any: "0.0.0.0",
  group: "224.0.0.251",
  host: (it) => it,
};
/** IPv6. */
export const ipv6: Family = { type: "udp6", any: "::", group: "ff02::fb", host: (it) => `[${it}]` };

/** The flag that lets Deno search by mDNS on IPv4. */
export const mdnsFlag = `--allow-net=${ipv4.any},${ipv4.group}`;

/** Why nothing can be asked. */
export class MdnsError extends Error {
  override readonly name = "MdnsError";
  constructor(readonly reason: "not-permitted" | "no-network", message: string) {
    super(message);
  }
}

/** Takes a packet that came from mDNS's port; its sender may be asked more. */
export type Receive = (packet: Uint8Array, sockets: Sockets) => void;

/** Sockets that are open. */
export interface Sockets {
  /** Sends on every interface, IPv4 first; returns on how many it could. */
  send(packet: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens what may be opened. On IPv4 the listener is asked for where Deno asks; everything else is
 * done without where it was not allowed beforehand.
 *
 * @throws {MdnsError} when nothing may be opened.
 */
export async function openSockets(receive: Receive): Promise<Sockets> {
  const wanted = [
    { family: ipv4, port: mdnsPort, optional: false },
    { family: ipv4, port: 0, optional: true },
    { family: ipv6, port: mdnsPort, optional: true },
    { family: ipv6, port: 0, optional: true },
  ];
  const allowed: typeof wanted = [];
  for (const one of wanted) {
    const { family: { host, any, group }, port, optional } = one;
    const may = await mayReach(`${host(any)}:${port}`, optional) &&
      await mayReach(`${host(group)}:${mdnsPort}`, optional);
    if (may) allowed.push(one);
  }
  if (allowed.length === 0) {
    throw new MdnsError("not-permitted", "Deno does not permit multicast");
  }
  const sockets: FamilySocket[] = [];
  const closed = new AbortController();
  const all: Sockets = {
    async send(packet) {
      const sent = await sendBy(sockets, ipv4, packet);
      try {
        if (sent > 0) await pause(headStart, closed.signal);
        return sent + await sendBy(sockets, ipv6, packet);
      } catch {
        return sent; // closed meanwhile
      }
    },
    async close() {
      closed.abort();
      await Promise.all(sockets.map((socket) => socket.close()));
    },
  };
  await Promise.all(allowed.map(async ({ family, port }) => {
    const socket = await open(family, port, (packet) => receive(packet, all));
    if (socket) sockets.push(socket);
  }));
  return all;
}

/** Milliseconds: over IPv6 a responder may tell its IPv6 addresses only, which not every host can use. */
const headStart = 50;

async function sendBy(
  sockets: readonly FamilySocket[],
  family: Family,
  packet: Uint8Array,
): Promise<number> {
  const ours = sockets.filter((socket) => socket.family === family);
  const counts = await Promise.all(ours.map((socket) => socket.send(packet)));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface FamilySocket extends Sockets {
  readonly family: Family;
}

async function open(
  family: Family,
  port: number,
  receive: (packet: Uint8Array) => void,
): Promise<FamilySocket | undefined> {
  const { type, any } = family;
  const socket = createSocket({ type, reuseAddr: true, ipv6Only: type === "udp6" });
  if (!await bind(socket, port, any)) return undefined; // another program keeps the port to itself
  socket.on("error", () => {}); // an interface may go away under it
  socket.on("message", (packet, { port }) => {
    if (port === mdnsPort) receive(packet);
  });
  attempt(() => socket.setMulticastTTL(255));
  attempt(() => socket.setMulticastLoopback(true));
  const names = namesOf(family);
  if (port === mdnsPort) join(socket, family.group, names);
  return {
    family,
    send: (packet) => sendOnAll(socket, packet, family.group, names),
    close: () =>
      new Promise((resolve) => {
        socket.once("close", resolve);
        socket.close();
      }),
  };
}

/** Binds a socket; returns whether it could. */
export function bind(socket: Socket, port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const fail = () => {
      attempt(() => socket.close());
      resolve(false);
    };
    socket.once("error", fail);
    socket.bind({ port, address }, () => {
      socket.removeListener("error", fail);
      resolve(true);
    });
  });
}

/** How multicast names the interfaces: by an address on IPv4, by name or number on IPv6. */
function namesOf({ type }: Family): string[] {
  const found = interfaces().filter(({ family }) => (family === "IPv4") === (type === "udp4"));
  const names = found.map(({ name, address, scopeid }) =>
    type === "udp4" ? address : `::%${platform === "win32" ? scopeid ?? 0 : name}`
  );
  return [...new Set(names)];
}

function join(socket: Socket, group: string, names: readonly string[]): void {
  if (names.length === 0) attempt(() => socket.addMembership(group));
  for (const name of names) attempt(() => socket.addMembership(group, name));
}

/** One interface after the other: the socket can point to one at a time. */
async function sendOnAll(
  socket: Socket,
  packet: Uint8Array,
  group: string,
  names: readonly string[],
): Promise<number> {
  if (names.length === 0) return await sendOnce(socket, packet, group);
  let sent = 0;
  for (const name of names) {
    if (attempt(() => socket.setMulticastInterface(name))) {
      sent += await sendOnce(socket, packet, group);
    }
  }
  return sent;
}

function sendOnce(socket: Socket, packet: Uint8Array, group: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = attempt(() =>
      socket.send(packet, mdnsPort, group, (error) => resolve(error ? 0 : 1))
    );
    if (!sent) resolve(0); // closed in between
  });
}

/** Whether it went well; what one interface cannot do, another can. */
export function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
