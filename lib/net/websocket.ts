/**
 * The client's end of a WebSocket (RFC 6455): messages both ways, each side held back while the other
 * one has enough.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import type { Wire } from "./tcp.ts";
import { acceptOf, copyMasked, headerSize, OPCODE, readLength, writeHeader } from "./ws_frames.ts";

/** How a connection ended: 1000 in order, 1006 without a word. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
  /** Why this side ended it. */
  readonly cause?: unknown;
}

/** An open WebSocket. */
export interface Socket {
  /** The next message; `undefined` when the connection has ended. */
  receive(): Promise<string | Uint8Array | undefined>;
  /** Resolves when there is room for more. */
  send(message: string | Uint8Array): Promise<void>;
  /** Asks the other side whether it is there; whatever it sends next answers. */
  ping(): Promise<void>;
  /** When something came last, as `performance.now()` has it. */
  readonly heard: number;
  /** How it ended, once it has. */
  readonly closing: Closing | undefined;
  /** Resolves when it has ended. */
  readonly ended: Promise<Closing>;
  /** Closes in order: what was sent before arrives. */
  close(code?: number, reason?: string): Promise<void>;
  /** Ends the connection at once. */
  destroy(cause?: unknown): void;
}

/** The server answered something else than a WebSocket. */
export interface NoSocket {
  readonly status: number;
  readonly text: string;
}

/** Asks for a WebSocket on a connection that is open. */
export async function handshake(
  wire: Wire,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Socket | NoSocket> {
  const key = Buffer.from(randomBytes(16)).toString("base64");
  const lines = Object.entries({
    Host: url.host,
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": key,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  await wire.write(encoder.encode(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines}\r\n`));
  const bytes = new Bytes(wire);
  const answer = await readHead(bytes);
  if (answer.status !== 101) {
    const text = await readBody(bytes, answer.headers);
    wire.close();
    return { status: answer.status, text };
  }
  if (accepts(answer.headers, key, new Headers(headers))) return new Connection(wire, bytes);
  wire.close();
  throw new Error(t`the answer does not match the WebSocket handshake`);
}

/** Whether an answer is one to this handshake, and agrees to nothing that was not asked for. */
function accepts(answer: Headers, key: string, asked: Headers): boolean {
  const tokens = (name: string) =>
    (answer.get(name) ?? "").split(",").map((token) => token.trim().toLowerCase());
  const protocol = answer.get("sec-websocket-protocol");
  return answer.get("sec-websocket-accept") === acceptOf(key) &&
    tokens("upgrade").includes("websocket") && tokens("connection").includes("upgrade") &&
    !answer.has("sec-websocket-extensions") &&
    (protocol === null || protocol === asked.get("sec-websocket-protocol"));
}

/** The longest message taken, all its frames together; none of the box's comes near. */
const longestMessage = 64 * 2 ** 20;
/** How long the other side may take to answer a closing, in milliseconds. */
const patience = 1000;

/** Why this side ends a connection: the codes of RFC 6455. */
const CODE = { leaving: 1001, malformed: 1002, noCode: 1005, lost: 1006, text: 1007, tooBig: 1009 };
/** Room for the longest header before the payload, so that the payload lies on a word's boundary. */
const headRoom = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

class Connection implements Socket {
  heard = performance.now();
  closing: Closing | undefined;
  #tellEnd: (closing: Closing) => void = () => {};
  readonly ended = new Promise<Closing>((resolve) => this.#tellEnd = resolve);
  #sent: Promise<void> = Promise.resolve();
  #received: Promise<void> = Promise.resolve();
  #buffer = new Uint8Array(headRoom);
  readonly #begun = new Begun();
  #saidClose = false;

  constructor(readonly wire: Wire, readonly bytes: Bytes) {}

  receive(): Promise<string | Uint8Array | undefined> {
    const message = this.#received.then(() => this.#next());
    this.#received = message.then(() => {}, () => {});
    return message;
  }

  async #next(): Promise<string | Uint8Array | undefined> {
    while (!this.closing) {
      const frame = await this.#readFrame();
      if (!frame) {
        this.#end(CODE.lost, "");
        break;
      }
      this.heard = performance.now();
      const message = await this.#take(frame);
      if (message !== undefined) return message;
    }
    return undefined;
  }

  async send(message: string | Uint8Array): Promise<void> {
    if (this.#saidClose) throw new Error(t`the WebSocket is closed`);
    if (typeof message === "string") await this.#write(OPCODE.text, encoder.encode(message));
    else await this.#write(OPCODE.binary, message);
  }

  async ping(): Promise<void> {
    await this.#write(OPCODE.ping, new Uint8Array());
  }

  async close(code = 1000, reason = ""): Promise<void> {
    if (this.closing) return;
    const timer = setTimeout(() => this.destroy(), patience);
    try {
      await this.#sayClose(code, reason);
      while (await this.receive() !== undefined);
    } catch {
      // it is closed anyway
    } finally {
      clearTimeout(timer);
      this.#end(code, reason);
    }
  }

  destroy(cause?: unknown): void {
    this.#abandon(CODE.leaving, cause);
  }

  #abandon(code: number, cause: unknown): void {
    if (this.closing) return;
    this.#sayClose(code, "").catch(() => {}); // whether it arrives is not waited for
    this.closing = { code: CODE.lost, reason: "", cause };
    this.#tellEnd(this.closing);
    setTimeout(() => this.wire.close());
  }

  #end(code: number, reason: string): void {
    this.closing ??= { code, reason };
    this.#tellEnd(this.closing);
    this.wire.close();
  }

  async #sayClose(code: number, reason: string): Promise<void> {
    if (this.#saidClose) return;
    this.#saidClose = true;
    await this.#write(
      OPCODE.close,
      Uint8Array.from([code >> 8, code & 0xff, ...encoder.encode(reason)]),
    );
  }

  /** What a frame completes: a message, if anything. */
  async #take({ opcode, final, payload }: Frame): Promise<string | Uint8Array | undefined> {
    if (opcode === OPCODE.ping) await this.#write(OPCODE.pong, payload);
    if (opcode === OPCODE.close) await this.#takeClose(payload);
    if (opcode >= OPCODE.close) return undefined;
    this.#begun.opcode ??= opcode;
    if (!final || opcode === OPCODE.more) this.#begun.add(payload);
    if (!final) return undefined;
    const isText = this.#begun.opcode === OPCODE.text;
    const whole = opcode === OPCODE.more ? this.#begun.bytes : payload;
    this.#begun.clear();
    return isText ? this.#decode(whole) : whole;
  }

  async #takeClose(payload: Uint8Array): Promise<void> {
    const code = payload.length === 0 ? CODE.noCode : (payload[0] ?? 0) * 256 + (payload[1] ?? 0);
    if (payload.length > 0 && !mayBeSent(code)) throw this.#malformed();
    const reason = this.#decode(payload.subarray(2));
    // the peer that closed may not listen any more
    await this.#sayClose(code === CODE.noCode ? 1000 : code, "").catch(() => {});
    this.#end(code, reason);
  }

  #decode(bytes: Uint8Array): string {
    try {
      return strictDecoder.decode(bytes);
    } catch {
      throw this.#malformed(t`a text that is not UTF-8`, CODE.text);
    }
  }

  async #readFrame(): Promise<Frame | undefined> {
    const start = await this.bytes.take(2).catch(() => undefined);
    if (!start) return undefined;
    const [first = 0, second = 0] = start;
    const opcode = first & 0x0f;
    const final = (first & 0x80) !== 0;
    if (first & 0x70 || second & 0x80 || !opcodes.has(opcode)) {
      throw this.#malformed(t`a frame with unsupported flags`);
    }
    const isControl = opcode >= OPCODE.close;
    const short = second & 0x7f;
    if (isControl && (!final || short > 125)) throw this.#malformed();
    if (!isControl && (opcode === OPCODE.more) === (this.#begun.opcode === undefined)) {
      throw this.#malformed(t`a frame out of order`);
    }
    const length = await this.#readLength(short);
    if (length === undefined) return undefined;
    if (!isControl && this.#begun.length + length > longestMessage) {
      throw this.#malformed(t`a message too long`, CODE.tooBig);
    }
    const payload = await this.bytes.take(length).catch(() => undefined);
    return payload && { opcode, final, payload };
  }

  /** A length has to be written as short as it can be. */
  async #readLength(short: number): Promise<number | undefined> {
    const length = await readLength(short, (count) => this.bytes.take(count)).catch(() =>
      undefined
    );
    if (length === undefined || short < 126) return length;
    if (length < (short === 126 ? 126 : 65_536) || length >= 2 ** 63) throw this.#malformed();
    return length;
  }

  /** Ends the connection because of what the box sent. */
  #malformed(what = t`a malformed frame`, code = CODE.malformed): FbxError {
    const error = new FbxError(t`the box sent ${what} on a WebSocket`, { code: "bad_response" });
    this.#abandon(code, error);
    return error;
  }

  /** One frame at a time goes out, and all from one buffer. */
  #write(opcode: number, payload: Uint8Array): Promise<void> {
    const written = this.#sent.then(() => this.wire.write(this.#frame(opcode, payload)));
    this.#sent = written.catch(() => {});
    return written;
  }

  #frame(opcode: number, payload: Uint8Array): Uint8Array {
    const needed = headRoom + payload.length;
    if (this.#buffer.length < needed) this.#buffer = new Uint8Array(needed);
    return maskedFrame(opcode, payload, this.#buffer.subarray(0, needed));
  }
}

const opcodes: ReadonlySet<number> = new Set(Object.values(OPCODE));

/** Whether a closing may have that code: the protocol's own, those registered, and private ones. */
function mayBeSent(code: number): boolean {
  if (code >= 3000) return code < 5000;
  return code >= 1000 && code <= 1014 && ![1004, CODE.noCode, CODE.lost].includes(code);
}

/** A message of which not every frame has come; memory follows its bytes, however many frames. */
class Begun {
  opcode: number | undefined;
  length = 0;
  #room = new Uint8Array();

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.length);
  }

  add(payload: Uint8Array): void {
    const length = this.length + payload.length;
    if (length > this.#room.length) {
      const room = new Uint8Array(Math.max(length, 2 * this.#room.length));
      room.set(this.bytes);
      this.#room = room;
    }
    this.#room.set(payload, this.length);
    this.length = length;
  }

  clear(): void {
    this.opcode = undefined;
    this.length = 0;
    this.#room = new Uint8Array();
  }
}

interface Frame {
  readonly opcode: number;
  readonly final: boolean;
  readonly payload: Uint8Array;
}

/** Writes a masked frame into a buffer with room for it; returns the part that is the frame. */
function maskedFrame(opcode: number, payload: Uint8Array, buffer: Uint8Array): Uint8Array {
  const { length } = payload;
  const frame = buffer.subarray(headRoom - headerSize(length));
  const mask = randomBytes(4);
  writeHeader(frame, opcode, length, mask);
  copyMasked(payload, buffer.subarray(headRoom), mask);
  return frame;
}

function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** The bytes of a connection, taken in the portions that are wanted. */
class Bytes {
  #rest = new Uint8Array();

  constructor(readonly wire: Wire) {}

  /** That many bytes; `undefined` when the connection ends before. */
  async take(count: number): Promise<Uint8Array | undefined> {
    const target = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      if (this.#rest.length === 0 && !await this.#more()) return undefined;
      const part = this.#rest.subarray(0, count - filled);
      target.set(part, filled);
      filled += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return target;
  }

  /** What comes up to the end of the connection. */
  async all(most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most && (this.#rest.length > 0 || await this.#more())) {
      parts.push(this.#rest.slice());
      length += this.#rest.length;
      this.#rest = new Uint8Array();
    }
    return Buffer.concat(parts);
  }

  async #more(): Promise<boolean> {
    const bytes = await this.wire.read();
    if (bytes) this.#rest = bytes as Uint8Array<ArrayBuffer>;
    return bytes !== undefined;
  }
}

const longestHead = 32 * 1024;

async function readHead(bytes: Bytes): Promise<{ status: number; headers: Headers }> {
  let text = "";
  while (!text.endsWith("\r\n\r\n")) {
    const byte = text.length > longestHead ? undefined : await bytes.take(1);
    if (!byte) throw new Error(t`the connection ended in the middle of the handshake`);
    text += String.fromCharCode(byte[0] ?? 0);
  }
  const [first = "", ...lines] = text.trimEnd().split("\r\n");
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(first)?.[1]);
  if (!status) throw new Error(t`the answer to the WebSocket handshake is not HTTP`);
  const headers = new Headers();
  for (const line of lines) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.append(name, value);
  }
  return { status, headers };
}

const longestBody = 64 * 1024;

async function readBody(bytes: Bytes, headers: Headers): Promise<string> {
  const length = headers.get("content-length");
  if (length !== null) {
    return decoder.decode(await bytes.take(Math.min(longestBody, Number(length))));
  }
  const text = decoder.decode(await bytes.all(longestBody));
  return headers.get("transfer-encoding") === "chunked"
    ? text.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$|\r\n[0-9a-f]+\r\n/gi, "")
    : text;
}
