/**
 * Text for a terminal: wrapped between words, control characters escaped.
 *
 * @module
 */
import { wrap } from "../../help/layout.ts";
import { sanitize } from "../../text/sanitize.ts";
import { width } from "../../text/width.ts";

/** Words as lines of that many cells at most, where they allow; only what is dim stays dim. */
export function forTerminal(words: string, columns: number): string {
  // deno-lint-ignore no-control-regex -- that is how our own notes are dimmed
  const parts = words.split(/(\x1b\[2?2m)/);
  const safe = parts.map((part, index) => index % 2 === 1 ? part : sanitize(part)).join("");
  return wrap(safe, columns, width).join("\n");
}

/** A question as such lines, with room for a short answer behind the last one. */
export function asked(question: string, columns: number): string {
  return forTerminal(question.trimEnd(), columns - 4) + " ";
}
