/**
 * Small pictures and sounds that real programs can open.
 *
 * @module
 */
import { deflateSync } from "node:zlib";
import { bytes, type Content } from "../live/content.ts";
import { crc32 } from "../live/crc.ts";

/** A PNG picture: a gradient whose colours come from `seed`. */
export function picture(width: number, height: number, seed: number): Content {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // 8 bits a channel, RGB.
  header.setUint16(8, 0x0802);
  const rows = new Uint8Array(height * (1 + 3 * width));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows.set([(x * 4 + seed) & 255, (y * 5 + seed * 3) & 255, seed * 5 & 255], at(x, y));
    }
  }
  function at(x: number, y: number): number {
    return y * (1 + 3 * width) + 1 + 3 * x;
  }
  return bytes(concat([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("IDAT", new Uint8Array(deflateSync(rows))),
    chunk("IEND", new Uint8Array()),
  ]));
}

/** A WAV sound: one tone, 8 kHz, mono, 8 bits. */
export function tune(frequency: number, seconds: number): Content {
  const rate = 8000;
  const length = rate * seconds;
  const out = new Uint8Array(44 + length);
  const view = new DataView(out.buffer);
  out.set(new TextEncoder().encode("RIFF    WAVEfmt "));
  view.setUint32(4, 36 + length, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  out.set(new TextEncoder().encode("data"), 36);
  view.setUint32(40, length, true);
  for (let i = 0; i < length; i++) {
    out[44 + i] = 128 + Math.round(60 * Math.sin(2 * Math.PI * frequency * i / rate));
  }
  return bytes(out);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(name), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  const bytes = new Uint8Array(frame.buffer);
  return concat([bytes.subarray(0, 4), body, bytes.subarray(4)]);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
