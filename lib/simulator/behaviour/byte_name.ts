/**
 * Names of the box on a disk of this machine. A name of the box's may hold bytes that are not
 * UTF-8, which Deno cannot write: each becomes a character of the private use area on the disk, as
 * Cygwin does with what Windows cannot write.
 *
 * @module
 */
import process from "node:process";
import { notOnWindows } from "../../files/local_name.ts";

/** Returns the name on the local disk for a name of the box. */
export function encodeName(name: string, forWindows = process.platform === "win32"): string {
  const real = name.replace(/[\udc80-\udcff]/gu, (byte) => shifted(byte, PRIVATE - ESCAPED));
  if (!forWindows) return real;
  const plain = real.replace(notOnWindows.characters, (character) => shifted(character, MAPPED));
  return notOnWindows.devices.test(plain) ? shifted(plain, MAPPED) + plain.slice(1) : plain;
}

/** A name on the disk as it is for the box. */
export function decodeName(real: string): string {
  return real.replace(/[\uf001-\uf07f]/gu, (character) => shifted(character, -MAPPED))
    .replace(/[\uf780-\uf7ff]/gu, (byte) => shifted(byte, ESCAPED - PRIVATE));
}

/** Where bytes are in plain paths, and where on the disk. */
const ESCAPED = 0xdc00;
const PRIVATE = 0xf700;
/** By how much a character that Windows cannot write is shifted. */
const MAPPED = 0xf000;

function shifted(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by);
}
