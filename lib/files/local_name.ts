/**
 * Names of the box's as names of this machine: none leaves its folder, none reaches a device.
 *
 * @module
 */
import path from "node:path";
import process from "node:process";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";

const isWindows = process.platform === "win32";

/**
 * The last part of a path as a name for this machine's disk: what the disk cannot have is written in
 * per cent. On Windows that is also what would lead out of the folder, or to a device.
 */
export function localName(path: string, forWindows = isWindows): string {
  const name = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const text = name.isWellFormed() ? name : Array.from(name, (letter) => {
    const code = letter.charCodeAt(0);
    return letter.isWellFormed() ? letter : `%${(code & 0xff).toString(16).toUpperCase()}`;
  }).join("");
  if (text !== "." && text !== ".." && !text.includes("\0")) {
    return forWindows ? windowsName(text || "Freebox") : text || "Freebox";
  }
  throw new FbxError(t`The box has a file named “${text}”, which no disk can have`, {
    code: "local_file",
    operation: "Fs.download",
  });
}

/** Separators, drives and streams (`C:x`, `a:b`), devices (`CON`), and endings that Windows drops. */
function windowsName(name: string): string {
  const plain = name.replace(notOnWindows.characters, inPerCent);
  return notOnWindows.devices.test(plain) ? inPerCent(plain.charAt(0)) + plain.slice(1) : plain;
}

function inPerCent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The characters that no name has on Windows, an ending that it drops, and names of its devices. */
export const notOnWindows = {
  characters: /[<>:"/\\|?*]|\p{Cc}|[. ]$/gu,
  devices:
    /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3])\s*(\.|$)/i,
};

/**
 * The path of a name in a folder.
 *
 * @throws {FbxError} `local_file` where it would lie anywhere else.
 */
export function below(
  folder: string,
  name: string,
  { basename, dirname, join, relative } = path,
): string {
  const full = join(folder, name);
  const isInside = relative(folder, dirname(full)) === "" && basename(full) === name;
  if (isInside && name !== "" && !name.includes("\0")) return full;
  throw new FbxError(t`“${name}” would lie outside the folder ${folder}`, { code: "local_file" });
}
