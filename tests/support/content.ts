/**
 * Contents of files, each different and always the same.
 *
 * @module
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";

/** That many bytes that no shift, repetition or cut leaves as they are. */
export function content(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = seed * 2654435761 >>> 0 || 1;
  for (let at = 0; at < words.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  return new Uint8Array(words.buffer, 0, size);
}

/** Reports where two files differ, rather than printing them. */
export function assertSameBytes(found: Uint8Array, expected: Uint8Array): void {
  assert.equal(found.length, expected.length, "length");
  if (Buffer.compare(found, expected) === 0) return;
  const at = found.findIndex((byte, index) => byte !== expected[index]);
  assert.fail(`the first byte that differs is at ${at}`);
}

/** Numbers in [0, 1) that come the same each time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}
