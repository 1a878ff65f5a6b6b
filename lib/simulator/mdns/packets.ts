/**
 * mDNS packets, as far as a responder needs them: questions in, records out.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { loadPackage } from "../../core/package.ts";
import { longestPacket } from "../../discovery/mdns/packets.ts";

/** A question. */
export interface Question {
  readonly name: string;
  /** `PTR`, or `ANY` */
  readonly type: string;
  /** Prefers to be answered alone (RFC 6762, 5.4). */
  readonly alone: boolean;
}

/** A record; `ttl` 0 takes it back. */
export interface Resource {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  /** There is no other with this name and type. */
  readonly flush?: boolean;
  readonly data: unknown;
}

/** What a service is at: the data of an `SRV` record. */
export interface Target {
  readonly port: number;
  readonly target: string;
}

/** A packet, read. */
export interface Packet {
  readonly id: number;
  readonly isAnswer: boolean;
  readonly questions: readonly Question[];
  /** In a question, what the asker knows already. */
  readonly answers: readonly Resource[];
  /** In a question, what the asker wants to claim. */
  readonly authorities: readonly Resource[];
  readonly additionals: readonly Resource[];
}

/** Reads and writes packets. */
export interface Codec {
  /** `undefined` where a packet is too long or cannot be read. */
  read(packet: Uint8Array): Packet | undefined;
  write(packet: Partial<Packet>): Uint8Array;
}

/** Loads the codec, which only a box that announces itself waits for. */
export async function loadCodec(): Promise<Codec> {
  const { default: library } = await loadPackage(
    "dns-packet",
    () => import("npm:dns-packet@^5.6.1") as Promise<{ default: Library }>,
  );
  return {
    read(packet) {
      if (packet.length > longestPacket) return undefined;
      try {
        return toPacket(library.decode(Buffer.from(packet)));
      } catch {
        return undefined; // nonsense is not answered
      }
    },
    write({ id = 0, isAnswer = false, questions = [], ...records }) {
      const type = isAnswer ? "response" : "query";
      return library.encode({
        id,
        type,
        flags: isAnswer ? authoritative : 0,
        questions,
        ...records,
      });
    },
  };
}

const authoritative = 0x0400;

/** What of `npm:dns-packet` is used. */
interface Library {
  decode(packet: Buffer): LibraryPacket;
  encode(packet: Record<string, unknown>): Uint8Array;
}

interface LibraryPacket {
  id: number;
  type: string;
  opcode: string;
  questions: { name: string; type: string; class: string }[];
  answers: LibraryRecord[];
  authorities: LibraryRecord[];
  additionals: LibraryRecord[];
}

interface LibraryRecord {
  name: string;
  type: string;
  class?: string;
  ttl?: number;
  data?: unknown;
}

function toPacket(packet: LibraryPacket): Packet | undefined {
  if (packet.opcode !== "QUERY") return undefined;
  return {
    id: packet.id,
    isAnswer: packet.type === "response",
    questions: packet.questions.map(({ name, type, class: asked }) => ({
      name,
      type,
      alone: asked === inClassAlone,
    })),
    answers: packet.answers.flatMap(toResource),
    authorities: packet.authorities.flatMap(toResource),
    additionals: packet.additionals.flatMap(toResource),
  };
}

/**
 * The class `IN` with the bit that asks to be answered alone, as the library names what it does not
 * know.
 */
const inClassAlone = "UNKNOWN_32769";

function toResource({ name, type, class: where, ttl = 0, data }: LibraryRecord): Resource[] {
  return where === "IN" ? [{ name, type, ttl, data }] : [];
}
