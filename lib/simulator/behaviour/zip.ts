/**
 * Zip archives: written uncompressed, so that nothing is copied; read stored or deflated.
 *
 * @module
 */
import { crc32 } from "node:zlib";
import { inflateRawSync } from "node:zlib";
import { bytes, type Content, joined, slice } from "./content.ts";
import type { Member } from "./tar.ts";

/** Why an archive could not be unpacked. */
export class Locked extends Error {
  override readonly name = "Locked";
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;

/** Packs files into a zip archive; `crcs` are the CRC-32 of their contents. */
export function packZip(members: readonly Member[], crcs: readonly number[]): Content {
  const parts: Content[] = [];
  const directory: Content[] = [];
  let offset = 0;
  members.forEach((member, n) => {
    const name = new TextEncoder().encode(member.path);
    const fields = { crc: crcs[n] ?? 0, size: member.content.size, name };
    const head = localHeader(fields);
    directory.push(bytes(centralHeader(fields, offset)));
    parts.push(bytes(head), member.content);
    offset += head.length + member.content.size;
  });
  const index = joined(directory);
  return joined([...parts, index, bytes(endRecord(members.length, index.size, offset))]);
}

/** The CRC-32 of a content, a chunk at a time; yields how many bytes it has read. */
export function* crcOf(content: Content): Generator<number, number> {
  let crc = 0;
  for (let at = 0; at < content.size; at += 1_048_576) {
    const chunk = content.read(at, Math.min(at + 1_048_576, content.size));
    crc = crc32(chunk, crc);
    yield chunk.length;
  }
  return crc;
}

/** The files in a zip archive; `undefined` when it is none. Throws {@linkcode Locked}. */
export function unpackZip(archive: Content): Member[] | undefined {
  const tail = archive.read(Math.max(0, archive.size - 65_557), archive.size);
  const view = viewOf(tail);
  let at = tail.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== end) at--;
  if (at < 0) return undefined;
  const start = view.getUint32(at + 16, true);
  const index = archive.read(start, start + view.getUint32(at + 12, true));
  return [...entries(archive, index)];
}

interface Fields {
  readonly crc: number;
  readonly size: number;
  readonly name: Uint8Array;
}

function* entries(archive: Content, index: Uint8Array): Generator<Member> {
  const view = viewOf(index);
  for (let at = 0; at + 46 <= index.length;) {
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(index.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new Locked(path);
    if (!path.endsWith("/")) yield { path, modified: 0, content: contentAt(archive, view, at) };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function contentAt(archive: Content, index: DataView, at: number): Content {
  const offset = index.getUint32(at + 42, true);
  const head = viewOf(archive.read(offset, offset + 30));
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = slice(archive, start, start + index.getUint32(at + 20, true));
  if (index.getUint16(at + 10, true) === 0) return packed;
  return bytes(new Uint8Array(inflateRawSync(packed.read(0, packed.size))));
}

/** What local and central headers share: version 2.0, names in UTF-8, stored. */
function common(view: DataView, at: number, { crc, size, name }: Fields): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function localHeader(fields: Fields): Uint8Array {
  const out = new Uint8Array(30 + fields.name.length);
  const view = viewOf(out);
  view.setUint32(0, local, true);
  common(view, 4, fields);
  out.set(fields.name, 30);
  return out;
}

function centralHeader(fields: Fields, offset: number): Uint8Array {
  const out = new Uint8Array(46 + fields.name.length);
  const view = viewOf(out);
  view.setUint32(0, central, true);
  view.setUint16(4, 20, true);
  common(view, 6, fields);
  view.setUint32(42, offset, true);
  out.set(fields.name, 46);
  return out;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = viewOf(new Uint8Array(22));
  view.setUint32(0, end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
