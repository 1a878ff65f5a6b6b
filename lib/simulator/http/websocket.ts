/**
 * The box's end of a WebSocket (RFC 6455), on any stream that an HTTP server hands over. Written here
 * because `npm:ws` asks Deno for the environment, which a simulated box has no business with.
 *
 * @module
 */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import {
  acceptOf,
  copyMasked,
  LONGEST_HEADER,
  OPCODE,
  readLength,
  writeHeader,
} from "../../net/ws_frames.ts";
import type { Channel, Message, Refusal } from "../types.ts";
import { drained } from "./drained.ts";

/** The largest frame that the box takes, in bytes: documented as 1 MB. */
const LARGEST_FRAME = 1_000_000;

/** What the line does to bytes that come in: how many of them get through, and when. */
export type Passage = (bytes: number) => number | Promise<number>;

/** What a channel needs. */
export interface Ground {
  readonly socket: Duplex;
  /** What the HTTP server had read already beyond the request. */
  readonly head: Uint8Array;
  /** Bytes of files pass through here. */
  readonly passage: Passage;
  /** Why the box will hear no more of this application, if so. */
  readonly guard: () => Refusal | undefined;
}

/** The channel of a connection, in the hands of the box. */
export interface Connection extends Channel {
  /** Ends the messages with a refusal, if there is reason to. */
  check(): void;
  /** Ends the connection without a word. */
  destroy(): void;
}

/** Whether a request asks for a WebSocket; others ask for HTTP/2, and are ignored. */
export function asksForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

/** What the box answers to a request for a WebSocket, `undefined` when that is malformed. */
export function handshake({ headers, method }: IncomingMessage): string | undefined {
  const key = headers["sec-websocket-key"];
  if (method !== "GET" || key === undefined || headers["sec-websocket-version"] !== "13") {
    return undefined;
  }
  return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
    `Sec-WebSocket-Accept: ${acceptOf(key)}\r\n\r\n`;
}

/** Opens a channel on a connection whose handshake is done. */
export function openChannel({ socket, head, passage, guard }: Ground): Connection {
  const waiting: Message[] = [];
  let wake = () => {};
  let taken = () => {};
  let ended = false;
  let closing = false;
  let refusal: Refusal | undefined;

  const write = (opcode: number, payload: Uint8Array): Promise<void> | undefined => {
    if (socket.destroyed || socket.writableEnded) return undefined;
    if (socket.write(concat([headerOf(opcode, payload.length), payload]))) return undefined;
    return drained(socket);
  };

  function close(code = 1000, reason = ""): void {
    if (closing) return;
    closing = true;
    const payload = new Uint8Array([code >> 8, code & 0xff, ...encoder.encode(reason)]);
    write(OPCODE.close, payload);
    // Do not wait for a peer that does not answer.
    const timer = setTimeout(() => socket.destroy(), 1000);
    socket.once("close", () => clearTimeout(timer));
    taken();
    wake();
  }

  async function pump(): Promise<void> {
    const bytes = new Bytes(socket, head);
    try {
      for await (const message of messagesOf(readFrames(bytes, passage), write)) {
        if (closing) continue;
        waiting.push(message);
        wake();
        // The next one is read when this one has been taken, so that a fast sender has to wait.
        await new Promise<void>((resolve) => taken = resolve);
      }
      if (!closing) close();
    } catch (error) {
      if (error instanceof Malformed) close(error.code, error.message);
      // What is left unread would keep the client from reading why.
      await bytes.drop();
    } finally {
      ended = true;
      wake();
      if (!socket.destroyed) socket.end(() => socket.destroy());
    }
  }

  async function* messages(): AsyncGenerator<Message, void> {
    while (true) {
      refusal ??= guard();
      if (refusal) throw refusal;
      const message = waiting.shift();
      if (message) {
        taken();
        yield message;
      } else if (ended || closing) {
        return;
      } else {
        await new Promise<void>((resolve) => wake = resolve);
      }
    }
  }

  socket.on("error", () => socket.destroy());
  pump();
  return {
    messages: messages(),
    async send(message) {
      if (closing || ended) return;
      if (typeof message === "string") await write(OPCODE.text, encoder.encode(message));
      else await write(OPCODE.binary, message);
    },
    close,
    check() {
      refusal ??= guard();
      if (refusal) wake();
    },
    destroy: () => void socket.destroy(),
  };
}

const encoder = new TextEncoder();

/** The client does not keep to the protocol. */
class Malformed extends Error {
  override readonly name = "Malformed";
  constructor(readonly code: number, reason: string) {
    super(reason);
  }
}

interface Frame {
  readonly opcode: number;
  readonly final: boolean;
  readonly payload: Uint8Array;
  /** Whether all of it came before the connection ended. */
  readonly whole: boolean;
}

/** Puts frames together to messages; answers pings, and ends at a close. */
async function* messagesOf(
  frames: AsyncIterable<Frame>,
  write: (opcode: number, payload: Uint8Array) => unknown,
): AsyncGenerator<Message> {
  let opcode: number | undefined;
  let parts: Uint8Array[] = [];
  for await (const frame of frames) {
    if (frame.opcode === OPCODE.close) return;
    if (frame.opcode === OPCODE.ping) write(OPCODE.pong, frame.payload);
    if (frame.opcode >= OPCODE.close) continue;
    if ((frame.opcode === OPCODE.more) === (opcode === undefined)) {
      throw new Malformed(1002, "a frame out of order");
    }
    opcode ??= frame.opcode;
    parts.push(frame.payload);
    if (sum(parts) > LARGEST_FRAME) throw new Malformed(1009, "a message too large");
    if (!frame.final && frame.whole) continue;
    const data = parts.length === 1 ? frame.payload : concat(parts);
    const { whole } = frame;
    if (opcode === OPCODE.binary) yield { data, whole };
    else if (whole) yield { data: decode(data), whole };
    opcode = undefined;
    parts = [];
  }
}

async function* readFrames(bytes: Bytes, passage: Passage): AsyncGenerator<Frame> {
  let opcode = 0;
  while (true) {
    const start = await bytes.take(2);
    if (!start) return;
    const [first = 0, second = 0] = start;
    const length = await readLength(second & 0x7f, (count) => bytes.take(count));
    if (length === undefined) return;
    if (first & 0x70) throw new Malformed(1002, "an extension that was not agreed on");
    if (!(second & 0x80)) throw new Malformed(1002, "a frame that is not masked");
    if (length > LARGEST_FRAME) throw new Malformed(1009, "a frame too large");
    const mask = await bytes.take(4);
    if (!mask) return;
    const code = first & 0x0f;
    if (code === OPCODE.text || code === OPCODE.binary) opcode = code;
    const isFile = code <= OPCODE.binary && opcode === OPCODE.binary;
    const payload = new Uint8Array(length);
    const filled = await bytes.fill(payload, isFile ? passage : undefined);
    copyMasked(payload, payload, mask);
    const final = (first & 0x80) !== 0;
    yield { opcode: code, final, payload: payload.subarray(0, filled), whole: filled === length };
    if (filled < length) return bytes.cut();
  }
}

/** The bytes of a connection, taken in the portions that are wanted. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Uint8Array;

  constructor(private readonly socket: Duplex, head: Uint8Array) {
    this.#source = (socket as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    this.#rest = head;
  }

  /** That many bytes; `undefined` when the connection ends before. */
  async take(count: number): Promise<Uint8Array | undefined> {
    const target = new Uint8Array(count);
    return await this.fill(target) === count ? target : undefined;
  }

  /** Fills a target; returns how many bytes came before the connection ended or was cut. */
  async fill(target: Uint8Array, passage?: Passage): Promise<number> {
    let filled = 0;
    while (filled < target.length) {
      if (this.#rest.length === 0 && !await this.#more()) break;
      const part = this.#rest.subarray(0, target.length - filled);
      const passed = passage ? await passage(part.length) : part.length;
      target.set(part.subarray(0, passed), filled);
      filled += passed;
      if (passed < part.length) break;
      this.#rest = this.#rest.subarray(part.length);
    }
    return filled;
  }

  /** Reads on to the end, for nothing. */
  async drop(): Promise<void> {
    while (await this.#more());
  }

  /** Cuts the connection. */
  cut(): void {
    this.socket.destroy();
  }

  async #more(): Promise<boolean> {
    try {
      const { value, done } = await this.#source.next();
      if (!done) this.#rest = value;
      return !done;
    } catch {
      // A connection that breaks ends as one that is closed.
      return false;
    }
  }
}

function headerOf(opcode: number, length: number): Uint8Array {
  const header = new Uint8Array(LONGEST_HEADER);
  return header.subarray(0, writeHeader(header, opcode, length));
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    throw new Malformed(1007, "a text that is not UTF-8");
  }
}

function sum(parts: readonly Uint8Array[]): number {
  return parts.reduce((total, { length }) => total + length, 0);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sum(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
