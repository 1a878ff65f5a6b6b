/**
 * A command line split into words, for a program that is run without a shell.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";

/**
 * Splits as a shell does, quotes and backslashes included; nothing else has a meaning: `$NAME`, `*`,
 * `|` and `>` stay as they are.
 *
 * @throws {UsageError} for a quote that is not closed, or no word at all.
 */
export function splitWords(line: string): readonly [program: string, ...args: string[]] {
  const parts = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(.)/gsy;
  const words: string[] = [];
  let word: string | undefined;
  for (const [part, single, double, escaped, plain, unclosed] of line.matchAll(parts)) {
    if (unclosed !== undefined) throw new UsageError(t`A quote is not closed: ${line}`);
    if (/^\s/.test(part)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? "") +
        (single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? plain ?? "");
    }
  }
  if (word !== undefined) words.push(word);
  const [program, ...args] = words;
  if (!program) throw new UsageError(t`--run needs a program`);
  return [program, ...args];
}
