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
import { t } from "../../text/language.ts";
import { interfaces, mayReach } from "../../net/transport.ts";
import { pause } from "../../core/retry.ts";

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

/** The sockets of a search. */
export interface Sockets {
  /** Sends from one socket after the other, on every interface; returns how often it could. */
  send(packet: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/**
 * Sockets that are opened when they are first used. On IPv4 Deno may prompt for the listener;
 * everything else is skipped unless permitted beforehand.
 *
 * @param signal Aborted when no more is to be sent; the sockets are to be closed all the same.
 * @throws {MdnsError} when nothing may be opened.
 */
export async function openSockets(receive: Receive, signal: AbortSignal): Promise<Sockets> {
  const closed = new AbortController();
  const over = AbortSignal.any([signal, closed.signal]);
  const wanted = await allowed();
  const opened = new Map<Wanted, Promise<FamilySocket | undefined>>();
  const all: Sockets = {
    async send(packet) {
      let sent = 0;
      for (const one of wanted) {
        if (sent > 0) await pause(headStart, over).catch(() => {});
        if (over.aborted) break;
        const socket = opened.get(one) ?? open(one, (packet) => receive(packet, all));
        opened.set(one, socket);
        sent += await (await socket)?.send(packet) ?? 0;
      }
      return sent;
    },
    async close() {
      closed.abort();
      const sockets = await Promise.all(opened.values());
      await Promise.all(sockets.map((socket) => socket?.close()));
    },
  };
  if (wanted.length > 0) return all;
  throw new MdnsError("not-permitted", t`Deno does not permit multicast`);
}

/**
 * Milliseconds between two sockets: the first one's answer is usually enough, and over IPv6 a
 * responder may send only its IPv6 addresses, which not every host can use.
 */
const headStart = 20;

interface Wanted {
  readonly family: Family;
  readonly port: number;
  /** Done without, unless it was allowed beforehand. */
  readonly optional: boolean;
}

/** The sockets that may be opened; the one that is answered at once comes first. */
async function allowed(): Promise<Wanted[]> {
  const wanted: readonly Wanted[] = [
    { family: ipv4, port: 0, optional: true },
    { family: ipv4, port: mdnsPort, optional: false },
    { family: ipv6, port: 0, optional: true },
    { family: ipv6, port: mdnsPort, optional: true },
  ];
  const found: Wanted[] = [];
  for (const one of wanted) {
    const { family: { host, any, group }, port, optional } = one;
    const may = await mayReach(`${host(any)}:${port}`, optional) &&
      await mayReach(`${host(group)}:${mdnsPort}`, optional);
    if (may) found.push(one);
  }
  return found;
}

/** A socket that is open, and how it is used. */
type FamilySocket = Pick<Sockets, "send" | "close">;

async function open(
  { family, port }: Wanted,
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
  const found = interfaces()
    .filter(({ family }) => (family === "IPv4") === (type === "udp4"))
    .toSorted((a, b) => Number(a.internal) - Number(b.internal)); // the box is rarely this device
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
