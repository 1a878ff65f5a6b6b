/**
 * Tar archives (ustar), written and read without copying what they hold.
 *
 * @module
 */
import { bytes, type Content, joined, slice, zeros } from "./content.ts";

/** One file of an archive. */
export interface Member {
  readonly path: string;
  readonly modified: number;
  readonly content: Content;
}

const block = 512;

/** Packs files into a tar archive. */
export function packTar(members: readonly Member[]): Content {
  const parts = members.flatMap(({ path, modified, content }) => [
    bytes(header(path, content.size, modified)),
    content,
    zeros(-content.size & (block - 1)),
  ]);
  return joined([...parts, zeros(2 * block)]);
}

/** The files in a tar archive; `undefined` when it is none. */
export function unpackTar(archive: Content): Member[] | undefined {
  const members: Member[] = [];
  for (let at = 0; at + block <= archive.size;) {
    const head = archive.read(at, at + block);
    if (head[0] === 0) break;
    if (field(head, 257, 5) !== "ustar") return undefined;
    const size = parseInt(field(head, 124, 12), 8) || 0;
    const prefix = field(head, 345, 155);
    const path = (prefix ? prefix + "/" : "") + field(head, 0, 100);
    const start = at + block;
    if (head[156] === 0x30 || head[156] === 0) {
      const content = slice(archive, start, start + size);
      members.push({ path, modified: parseInt(field(head, 136, 12), 8) || 0, content });
    }
    at = start + Math.ceil(size / block) * block;
  }
  return members.length || archive.size >= block ? members : undefined;
}

function header(path: string, size: number, modified: number): Uint8Array {
  const out = new Uint8Array(block);
  const [prefix, name] = split(path);
  put(out, 0, name);
  put(out, 100, "0000644\0" + "0000000\0" + "0000000\0");
  put(out, 124, size.toString(8).padStart(11, "0"));
  put(out, 136, Math.floor(modified).toString(8).padStart(11, "0"));
  put(out, 148, "        0");
  put(out, 257, "ustar\x0000");
  put(out, 345, prefix);
  const sum = out.reduce((total, byte) => total + byte, 0);
  put(out, 148, sum.toString(8).padStart(6, "0") + "\0 ");
  return out;
}

/** Long paths are cut in two at a slash, as ustar wants them: 155 and 100 bytes. */
function split(path: string): [prefix: string, name: string] {
  const length = (text: string) => new TextEncoder().encode(text).length;
  if (length(path) <= 100) return ["", path];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    if (length(path.slice(at + 1)) <= 100) return [path.slice(0, at), path.slice(at + 1)];
  }
  return ["", path.slice(-100)];
}

function put(out: Uint8Array, at: number, text: string): void {
  out.set(new TextEncoder().encode(text), at);
}

function field(head: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(head.subarray(at, at + length)).replace(/\0.*$/s, "");
}
