/**
 * The sockets of a responder, one for each version of IP.
 *
 * @module
 */
import { createSocket, type Socket } from "node:dgram";
import { t } from "../../text/language.ts";
import {
  attempt,
  bind,
  type Family,
  ipv4,
  ipv6,
  MdnsError,
  mdnsFlag,
  mdnsPort,
} from "../../discovery/mdns/sockets.ts";
import { mayReach } from "../../net/transport.ts";
import type { Network } from "./network.ts";

/** Where a packet came from. */
export interface Origin {
  readonly address: string;
  readonly port: number;
}

/** A socket that is open. */
export interface Voice {
  /** Sends to all on the network. */
  tellAll(packet: Uint8Array): Promise<void>;
  /** Sends to one; returns whether that was allowed. */
  sendTo(packet: Uint8Array, to: Origin): Promise<boolean>;
  close(): Promise<void>;
}

/** Takes a packet, and the socket on which to answer. */
export type Receive = (packet: Uint8Array, from: Origin, voice: Voice) => void;

/**
 * Opens a socket for each version of IP that the network has and Deno permits.
 *
 * @throws {MdnsError} when there is none.
 */
export async function openVoices(network: Network, receive: Receive): Promise<Voice[]> {
  const denied: Family[] = [];
  const voices: Voice[] = [];
  for (const [family, names] of [[ipv4, network.ipv4], [ipv6, network.ipv6]] as const) {
    if (names.length === 0) continue;
    const optional = family === ipv6 && network.ipv4.length > 0;
    if (await mayMulticast(family, optional)) {
      const voice = await open(family, names, network, receive);
      if (voice) voices.push(voice);
    } else denied.push(family);
  }
  if (voices.length > 0) return voices;
  throw denied.length > 0
    ? new MdnsError("not-permitted", t`mDNS needs the permission to multicast: ${mdnsFlag}`)
    : new MdnsError("no-network", t`mDNS does not work at ${network.addresses.join()}`);
}

async function mayMulticast({ host, any, group }: Family, optional: boolean): Promise<boolean> {
  return await mayReach(`${host(any)}:${mdnsPort}`, optional) &&
    await mayReach(`${host(group)}:${mdnsPort}`, optional);
}

async function open(
  { type, any, group, host }: Family,
  names: readonly string[],
  network: Network,
  receive: Receive,
): Promise<Voice | undefined> {
  const socket = createSocket({ type, reuseAddr: true, ipv6Only: type === "udp6" });
  if (!await bind(socket, mdnsPort, any)) return undefined;
  socket.on("error", () => {}); // an interface may go away under it
  attempt(() => socket.setMulticastTTL(255));
  attempt(() => socket.setMulticastLoopback(true)); // others on this device are to hear it too
  const joined = names.filter((name) => attempt(() => socket.addMembership(group, name)));
  const voice: Voice = {
    async tellAll(packet) {
      for (const name of joined) {
        if (attempt(() => socket.setMulticastInterface(name))) {
          await send(socket, packet, { address: group, port: mdnsPort });
        }
      }
    },
    async sendTo(packet, to) {
      if (!await mayReach(`${host(to.address)}:${to.port}`, true)) return false;
      const sent = await Promise.all(
        scoped(to.address, joined).map((address) => send(socket, packet, { ...to, address })),
      );
      return sent.includes(true);
    },
    close: () =>
      new Promise((resolve) => {
        socket.once("close", resolve);
        socket.close();
      }),
  };
  socket.on("message", (packet, from) => {
    if (network.isNear(from.address)) receive(packet, from, voice);
  });
  return voice;
}

/** An address that means nothing without its interface, on each that it may be on. */
function scoped(address: string, joined: readonly string[]): string[] {
  const lacksScope = /^fe80:[^%]*$/i.test(address);
  return lacksScope ? joined.map((name) => address + name.replace("::", "")) : [address];
}

function send(socket: Socket, packet: Uint8Array, { address, port }: Origin): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = attempt(() => socket.send(packet, port, address, (error) => resolve(!error)));
    if (!sent) resolve(false); // closed in between
  });
}
