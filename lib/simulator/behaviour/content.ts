/**
 * The bytes of a file on the simulated disk. Large files are made up as they are read, so that a
 * disk may hold far more than the memory of the machine.
 *
 * @module
 */

/** Bytes that can be read in any part and any number of times. */
export interface Content {
  readonly size: number;
  /** The bytes from `start` up to but without `end`. */
  read(start: number, end: number): Uint8Array;
  /** Reads it as a stream, where there is a better way than chunk by chunk. */
  stream?(start: number, end: number): ReadableStream<Uint8Array>;
  /** Digests of what it was made of, by algorithm, where that has not been kept. */
  readonly digests?: Readonly<Record<string, string>>;
}

/** A content that holds these bytes. */
export function bytes(data: Uint8Array): Content {
  return { size: data.length, read: (start, end) => data.subarray(start, end) };
}

/** A content that holds this text in UTF-8. */
export function text(text: string): Content {
  return bytes(new TextEncoder().encode(text));
}

/**
 * A content that looks random and is always the same for the same name and size. No two parts of it
 * are alike, so that a part that is missing, double or out of place is found.
 */
export function pattern(name: string, size: number): Content {
  const block = noise(name);
  return { size, read: (start, end) => tile(block, start, Math.min(end, size)) };
}

/** Returns a content of zeros, as of a new disk image. */
export function zeros(size: number): Content {
  return { size, read: (start, end) => new Uint8Array(Math.max(0, Math.min(end, size) - start)) };
}

/** Part of a content, without copying it. */
export function slice(content: Content, from: number, to: number): Content {
  return {
    size: to - from,
    read: (start, end) => content.read(from + start, Math.min(from + end, to)),
  };
}

/** Several contents one after another, without copying them. */
export function joined(parts: readonly Content[]): Content {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return { size, read: (start, end) => readJoined(parts, start, Math.min(end, size)) };
}

/** A content as a stream of chunks, made only as fast as they are taken. */
export function stream(content: Content, start: number, end: number): ReadableStream<Uint8Array> {
  if (content.stream) return content.stream(start, end);
  const chunk = 65_536;
  let position = start;
  return new ReadableStream({
    pull(controller) {
      if (position >= end) return controller.close();
      const next = Math.min(position + chunk, end);
      controller.enqueue(content.read(position, next));
      position = next;
    },
  });
}

function readJoined(parts: readonly Content[], start: number, end: number): Uint8Array {
  const out = new Uint8Array(Math.max(0, end - start));
  let offset = 0;
  for (const part of parts) {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + part.size);
    if (from < to) out.set(part.read(from - offset, to - offset), from - start);
    offset += part.size;
    if (offset >= end) break;
  }
  return out;
}

/** Lays blocks side by side, each of which begins with its number. */
function tile(block: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array(Math.max(0, end - start));
  const number = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < out.length;) {
    const offset = (start + at) % block.length;
    const part = block.subarray(offset).subarray(0, out.length - at);
    out.set(part, at);
    if (offset < 8) {
      number.setBigUint64(0, BigInt((start + at - offset) / block.length));
      out.set(new Uint8Array(number.buffer, offset).subarray(0, out.length - at), at);
    }
    at += part.length;
  }
  return out;
}

function noise(name: string): Uint8Array {
  const block = new Uint8Array(16_384);
  let state = 0x9e3779b9;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  for (let i = 0; i < block.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    block[i] = state & 0xff;
  }
  return block;
}
