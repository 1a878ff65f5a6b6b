/**
 * HTTP/1.1 as it stands on a connection: answers to the handshakes of WebSockets, and downloads.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import type { Wire } from "./wire.ts";

/** The bytes of a connection, taken in the portions that are wanted. */
export class Bytes {
  #rest: Uint8Array = new Uint8Array();

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

  /** What comes up to the end of the connection, or a limit. */
  async all(most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = most; left > 0;) {
      const part = await this.some(left);
      if (!part) break;
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** The next bytes, at most so many, in a buffer of their own; `undefined` at the end. */
  async some(most: number): Promise<Uint8Array | undefined> {
    if (this.#rest.length === 0) {
      return await this.wire.read(new Uint8Array(Math.min(most, portion)));
    }
    const part = this.#rest.slice(0, most);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }

  /** The chunks of a body that comes in chunks (RFC 9112, 7.1). */
  async *chunks(): AsyncGenerator<Uint8Array, undefined, void> {
    while (true) {
      const length = Number.parseInt(await this.#line(), 16);
      if (Number.isNaN(length)) throw new Error("the answer ended too early");
      for (let left = length; left > 0;) {
        const piece = await this.some(left);
        if (!piece) throw new Error("the answer ended too early");
        left -= piece.length;
        yield piece;
      }
      if (length > 0) await this.#line();
      else {
        while (await this.#line() !== ""); // trailers
        return;
      }
    }
  }

  async #line(): Promise<string> {
    let line = "";
    while (!line.endsWith("\n")) {
      const byte = line.length > longestHead ? undefined : await this.take(1);
      if (!byte) throw new Error("the answer ended too early");
      line += String.fromCharCode(byte[0] ?? 0);
    }
    return line.trimEnd();
  }

  async #more(): Promise<boolean> {
    const bytes = await this.wire.read();
    if (bytes) this.#rest = bytes;
    return bytes !== undefined;
  }
}

/** What is read at a time of a long body. */
const portion = 64 * 1024;
const longestHead = 32 * 1024;
const longestBody = 64 * 1024;

/** Reads the head of an answer. */
export async function readHead(bytes: Bytes): Promise<{ status: number; headers: Headers }> {
  let text = "";
  while (!text.endsWith("\r\n\r\n")) {
    const byte = text.length > longestHead ? undefined : await bytes.take(1);
    if (!byte) throw new Error("the connection ended before the answer");
    text += String.fromCharCode(byte[0] ?? 0);
  }
  const [first = "", ...lines] = text.trimEnd().split("\r\n");
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(first)?.[1]);
  if (!status) throw new Error("the answer is not HTTP");
  const headers = new Headers();
  for (const line of lines) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.append(name, value);
  }
  return { status, headers };
}

/** Reads the whole of a short body. */
export async function readBody(bytes: Bytes, headers: Headers): Promise<string> {
  const length = headers.get("content-length");
  if (headers.get("transfer-encoding")?.toLowerCase() === "chunked") {
    const parts: Uint8Array[] = [];
    for await (const part of bytes.chunks()) parts.push(part);
    return decoder.decode(Buffer.concat(parts));
  }
  const most = length === null ? longestBody : Math.min(longestBody, Number(length));
  return decoder.decode(await bytes.all(most));
}

const decoder = new TextDecoder();
