/**
 * Name of a partial file: it identifies the source, so that a later run continues it only if the
 * source has not changed.
 *
 * @module
 */
import { createHash } from "node:crypto";

/** Most bytes of a name, on the box's disks as on most others. */
const longest = 255;

/** `film.mkv`, of that size and age, → `film.mkv.3f9a01c2.part`. */
export function partName(name: string, ...identity: readonly (string | number)[]): string {
  const hash = createHash("sha256").update(JSON.stringify([name, ...identity])).digest("hex");
  const ending = `.${hash.slice(0, 8)}.part`;
  let stem = name;
  while (new TextEncoder().encode(stem + ending).length > longest) stem = stem.slice(0, -1);
  return stem + ending;
}
