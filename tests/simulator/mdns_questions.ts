/**
 * Asks mDNS questions, and hears who is answered what within a moment: the asker alone, or all.
 *
 * @module
 */
import type { Buffer } from "node:buffer";
import { createSocket, type Socket } from "node:dgram";
import dnsPacket from "npm:dns-packet@^5.6.1";

/** One question, and how to ask it. */
export interface Asking {
  readonly name: string;
  readonly type: string;
  /** Asks as a plain DNS client does, from a port of its own. */
  readonly plain?: boolean;
  /** Prefers to be answered alone. */
  readonly alone?: boolean;
  /** Data of a record of that name and type that the asker knows, and for how long still. */
  readonly known?: { readonly data: string; readonly ttl: number };
}

/** A record of an answer. */
export interface Told {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly flush: boolean;
  readonly data: unknown;
}

/** An answer. */
export interface Heard {
  readonly to: "all" | "asker";
  readonly id: number;
  readonly questions: readonly { readonly name: string; readonly type: string }[];
  readonly answers: readonly Told[];
  readonly additionals: readonly Told[];
}

/** Id of a plain question. */
export const plainId = 4711;

const group = "224.0.0.251";
const port = 5353;
const moment = 150;

/** Asks questions one after the other, on the network of an address; returns what each brought. */
export async function ask(address: string, askings: readonly Asking[]): Promise<Heard[][]> {
  let heard: Heard[] = [];
  const hear = (to: Heard["to"]) => (bytes: Buffer) => {
    const { type, ...packet } = dnsPacket.decode(bytes);
    if (type === "response") heard.push({ to, ...packet } as unknown as Heard);
  };
  const all = await open("0.0.0.0", port, hear("all"));
  all.addMembership(group, address);
  const asker = await open(address, port, hear("asker"));
  const plain = await open(address, 0, hear("asker"));
  const answers: Heard[][] = [];
  for (const asking of askings) {
    heard = [];
    (asking.plain ? plain : asker).send(toPacket(asking), port, group);
    await new Promise((resolve) => setTimeout(resolve, moment));
    answers.push(heard);
  }
  for (const socket of [all, asker, plain]) {
    await new Promise<void>((resolve) => socket.close(() => resolve()));
  }
  return answers;
}

async function open(address: string, port: number, hear: (bytes: Buffer) => void): Promise<Socket> {
  const socket = createSocket({ type: "udp4", reuseAddr: true });
  socket.on("message", hear);
  await new Promise<void>((resolve) => socket.bind({ address, port }, resolve));
  if (address !== "0.0.0.0") socket.setMulticastInterface(address);
  return socket;
}

function toPacket({ name, type, plain, alone, known }: Asking): Uint8Array {
  const bytes = dnsPacket.encode(
    {
      type: "query",
      id: plain ? plainId : 0,
      questions: [{ name, type, class: "IN" }],
      answers: known ? [{ name, type, class: "IN", ...known }] : [],
    } as unknown as Parameters<typeof dnsPacket.encode>[0],
  );
  if (alone) bytes[bytes.length - 2] = 0x80; // the class of the question, which is last
  return bytes;
}
