/**
 * mDNS packets, as far as service discovery needs them: questions out, records of answers in.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { loadPackage } from "../../core/package.ts";

/** What is asked for. */
export interface Question {
  /** The name in its parts: that of an instance may have dots in it. */
  readonly labels: readonly string[];
  readonly type: keyof typeof typeNumbers;
}

const typeNumbers = { A: 1, PTR: 12, TXT: 16, AAAA: 28, SRV: 33 } as const;

/** A record of an answer; `ttl` 0 takes it back. */
export type Answer =
  & { readonly name: string; readonly ttl: number }
  & (
    | { readonly type: "PTR" | "A" | "AAAA"; readonly data: string }
    | { readonly type: "SRV"; readonly data: { readonly target: string; readonly port: number } }
    | { readonly type: "TXT"; readonly data: Readonly<Record<string, string>> }
  );

/** Longest packet that mDNS allows (RFC 6762, 17). */
export const longestPacket = 9000;

/** The records of an answer; none where the packet is a question, too long, or cannot be read. */
export type Read = (packet: Uint8Array) => Answer[];

/** Loads the reader, which only a search by mDNS waits for. */
export async function loadReader(): Promise<Read> {
  const { default: library } = await loadPackage(
    "dns-packet",
    () => import("npm:dns-packet@^5.6.1") as Promise<{ default: Library }>,
  );
  return (packet) => {
    if (packet.length > longestPacket || !fits(packet)) return [];
    try {
      const { type, opcode, answers, additionals } = library.decode(Buffer.from(packet));
      if (type !== "response" || opcode !== "QUERY") return [];
      // A record that is cut short leaves this too large, or not a number.
      if (!(library.decode.bytes <= packet.length)) return [];
      return [...answers, ...additionals].map(toAnswer).filter((answer) => answer !== undefined);
    } catch {
      return []; // ignore malformed packets
    }
  };
}

const headerLength = 12;
const shortestQuestion = 5;
const shortestRecord = 11;

/** Whether as much as the header promises can be in it; `npm:dns-packet` believes any number. */
function fits(packet: Uint8Array): boolean {
  if (packet.length < headerLength) return false;
  const { buffer, byteOffset } = packet;
  const counts = new DataView(buffer, byteOffset + 4, 8);
  const questions = counts.getUint16(0);
  const records = counts.getUint16(2) + counts.getUint16(4) + counts.getUint16(6);
  return headerLength + questions * shortestQuestion + records * shortestRecord <= packet.length;
}

/**
 * A packet that asks these questions. `npm:dns-packet` cannot write it: it takes every dot for the
 * end of a label.
 */
export function writeQuery(questions: readonly Question[]): Uint8Array {
  const asked = questions.map(writeQuestion).filter((question) => question !== undefined);
  const header = [0, 0, 0, 0, 0, asked.length, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([header, ...asked].flat());
}

const longestLabel = 63;
const classIn = 1;

/** `undefined` for a name that came in with odd bytes, and may not go out again. */
function writeQuestion({ labels, type }: Question): number[] | undefined {
  const parts = labels.map((label) => [...new TextEncoder().encode(label)]);
  if (parts.some(({ length }) => length === 0 || length > longestLabel)) return undefined;
  return [...parts.flatMap((part) => [part.length, ...part]), 0, 0, typeNumbers[type], 0, classIn];
}

/** What of `npm:dns-packet` is used. */
interface Library {
  decode: {
    (packet: Buffer): {
      type: string;
      opcode: string;
      answers: LibraryRecord[];
      additionals: LibraryRecord[];
    };
    /** How many the last packet took, or would have taken. */
    bytes: number;
  };
}

interface LibraryRecord {
  name: string;
  type: string;
  class?: string;
  ttl?: number;
  data?: unknown;
}

function toAnswer({ name, type, class: where, ttl = 0, data }: LibraryRecord): Answer | undefined {
  if (where !== "IN") return undefined;
  switch (type) {
    case "PTR":
    case "A":
    case "AAAA":
      return typeof data === "string" ? { name, type, ttl, data } : undefined;
    case "SRV": {
      const { target, port } = data as { target: string; port: number };
      return { name, type, ttl, data: { target, port } };
    }
    case "TXT":
      return { name, type, ttl, data: keysAndValues(data) };
  }
  return undefined;
}

/** `key=value` texts; of a key that comes twice, the first counts (RFC 6763, 6.4). */
function keysAndValues(data: unknown): Record<string, string> {
  const texts = (Array.isArray(data) ? data : [data]).filter((text) => text instanceof Uint8Array);
  const found = new Map<string, string>();
  for (const text of texts) {
    const [key = "", ...value] = new TextDecoder().decode(text).split("=");
    const name = key.toLowerCase();
    if (name !== "" && !found.has(name)) found.set(name, value.join("="));
  }
  return Object.fromEntries(found);
}
