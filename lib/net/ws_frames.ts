/**
 * The frames of a WebSocket (RFC 6455), as both ends write and read them.
 *
 * @module
 */
import { createHash } from "node:crypto";

/** What a frame is. */
export const OPCODE = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** What the server answers to the client's key. */
export function acceptOf(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}

/** The longest header: two bytes, a length in eight, a mask in four. */
export const LONGEST_HEADER = 14;

/** Writes the header of a whole message into a buffer; returns how many bytes it took. */
export function writeHeader(
  buffer: Uint8Array,
  opcode: number,
  length: number,
  mask?: Uint8Array,
): number {
  const view = new DataView(buffer.buffer, buffer.byteOffset);
  const isMasked = mask === undefined ? 0 : 0x80;
  const short = length < 126 ? length : length < 65_536 ? 126 : 127;
  view.setUint8(0, 0x80 | opcode);
  view.setUint8(1, isMasked | short);
  if (short === 126) view.setUint16(2, length);
  if (short === 127) view.setBigUint64(2, BigInt(length));
  const size = headerSize(length) - 4;
  if (mask) buffer.set(mask, size);
  return size + (mask ? 4 : 0);
}

/** How long the header of a masked frame is. */
export function headerSize(length: number): number {
  return length < 126 ? 6 : length < 65_536 ? 8 : 14;
}

/** The length that follows the short one of a header; `undefined` when the connection ends before. */
export async function readLength(
  short: number,
  take: (count: number) => Promise<Uint8Array | undefined>,
): Promise<number | undefined> {
  if (short < 126) return short;
  const long = await take(short === 126 ? 2 : 8);
  return long?.reduce((total, byte) => total * 256 + byte, 0);
}

/** Copies and masks (or unmasks) four bytes at a time where that is possible: files go this way. */
export function copyMasked(from: Uint8Array, to: Uint8Array, mask: Uint8Array): void {
  const isAligned = from.byteOffset % 4 === 0 && to.byteOffset % 4 === 0;
  const words = isAligned ? from.length >> 2 : 0;
  const source = new Uint32Array(from.buffer, isAligned ? from.byteOffset : 0, words);
  const target = new Uint32Array(to.buffer, isAligned ? to.byteOffset : 0, words);
  const word = new Uint32Array(mask.slice().buffer)[0] ?? 0;
  for (let at = 0; at < words; at++) target[at] = (source[at] as number) ^ word;
  for (let at = words * 4; at < from.length; at++) {
    to[at] = (from[at] as number) ^ (mask[at & 3] as number);
  }
}
