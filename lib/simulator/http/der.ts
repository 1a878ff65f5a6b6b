/**
 * Writing DER (X.690), as far as a certificate needs it.
 *
 * @module
 */

/** Bytes of one value: tag, length and content. */
export type Der = Uint8Array<ArrayBuffer>;

/** Values one after the other, in order. */
export function sequence(...values: readonly Uint8Array[]): Der {
  return tagged(0x30, ...values);
}

/** Values without an order. */
export function set(...values: readonly Uint8Array[]): Der {
  return tagged(0x31, ...values);
}

/** A number that is not negative, from its bytes, the highest first. */
export function integer(bytes: Uint8Array): Der {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  const sign = (digits[0] ?? 0) > 0x7f ? Uint8Array.of(0) : new Uint8Array();
  return tagged(0x02, sign, digits);
}

/** True: DER leaves out what is false by default. */
export const yes: Der = Uint8Array.of(0x01, 1, 0xff);

/** An object identifier: `2.5.29.17`. */
export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** Text in UTF-8. */
export function text(words: string): Der {
  return tagged(0x0c, new TextEncoder().encode(words));
}

/** Text that has letters of ASCII only, as countries must be written. */
export function printable(words: string): Der {
  return tagged(0x13, new TextEncoder().encode(words));
}

/** A moment, to the second; a certificate writes the century from 2050 on. */
export function time(moment: Date): Der {
  const digits = new TextEncoder().encode(moment.toISOString().replace(/\.\d+|[-:T]/g, ""));
  return moment.getUTCFullYear() < 2050 ? tagged(0x17, digits.subarray(2)) : tagged(0x18, digits);
}

/** Bits, of which that many at the end are not used. */
export function bits(bytes: Uint8Array, unused = 0): Der {
  return tagged(0x03, Uint8Array.of(unused), bytes);
}

/** Bytes, often of another value. */
export function octets(bytes: Uint8Array): Der {
  return tagged(0x04, bytes);
}

/** A value behind a number of its own, in the place of its tag (`primitive`) or around it. */
export function numbered(number: number, content: Uint8Array, primitive = false): Der {
  return tagged((primitive ? 0x80 : 0xa0) + number, content);
}

function tagged(tag: number, ...contents: readonly Uint8Array[]): Der {
  const size = contents.reduce((sum, { length }) => sum + length, 0);
  const head = [tag, ...lengthOf(size)];
  const made = new Uint8Array(head.length + size);
  made.set(head);
  let offset = head.length;
  for (const content of contents) {
    made.set(content, offset);
    offset += content.length;
  }
  return made;
}

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const digits = size < 0x100 ? [size] : [size >> 8, size & 0xff];
  return [0x80 + digits.length, ...digits];
}

function base128(number: number): number[] {
  const digits = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) digits.unshift(0x80 | (rest & 0x7f));
  return digits;
}
