/**
 * Words of a command line that is shown to be copied.
 *
 * @module
 */
import { oneLine } from "./sanitize.ts";

/** A text as one word of a shell, which expands nothing in it, whatever a device calls itself. */
export function shellWord(text: string): string {
  const line = oneLine(text);
  return /^[\p{L}\p{N}_:.@/+,%-]+$/u.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
