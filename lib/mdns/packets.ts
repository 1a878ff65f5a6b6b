/**
 * mDNS packets, as far as service discovery needs them: questions out, records of answers in.
 *
 * @module
 */
import { Buffer } from "node:buffer";

/** What is asked for. */
export interface Question {
  readonly name: string;
  readonly type: "PTR" | "SRV" | "TXT" | "A" | "AAAA";
}

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

/** Reads and writes packets. */
export interface Codec {
  /** The records of an answer; none where the packet is a question, too long, or cannot be read. */
  read(packet: Uint8Array): Answer[];
  /** A packet that asks these questions. */
  write(questions: readonly Question[]): Uint8Array;
}

/** Loads the codec, which only a search by mDNS waits for. */
export async function loadCodec(): Promise<Codec> {
  const { default: library } = await import("dns-packet") as { default: Library };
  return {
    read(packet) {
      if (packet.length > longestPacket) return [];
      try {
        const { type, opcode, answers, additionals } = library.decode(Buffer.from(packet));
        if (type !== "response" || opcode !== "QUERY") return [];
        return [...answers, ...additionals].map(toAnswer).filter((answer) => answer !== undefined);
      } catch {
        return []; // whoever shouts nonsense on the network is not listened to
      }
    },
    write: (questions) =>
      library.encode({
        type: "query",
        id: 0,
        flags: 0,
        questions: questions.filter(isWritable).map((question) => ({ ...question, class: "IN" })),
      }),
  };
}

/** What of `npm:dns-packet` is used. */
interface Library {
  decode(packet: Buffer): {
    type: string;
    opcode: string;
    answers: LibraryRecord[];
    additionals: LibraryRecord[];
  };
  encode(packet: Record<string, unknown>): Uint8Array;
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

const longestLabel = 63;

/** A name that came in with odd bytes may not go out again. */
function isWritable({ name }: Question): boolean {
  return name.split(".").every((label) => {
    const { length } = new TextEncoder().encode(label);
    return length > 0 && length <= longestLabel;
  });
}
