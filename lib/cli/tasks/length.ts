/**
 * Lengths of time as words and flags of tasks.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { valueOf } from "../args/flags.ts";
import type { Flag } from "../args/options.ts";
import { UsageError } from "../terminal/io.ts";

/** `--for 2h`, in seconds; `undefined` where it is not given. */
export async function readFor(flags: readonly Flag[]): Promise<number | undefined> {
  const text = valueOf(flags, "for");
  if (text === undefined) return undefined;
  const seconds = await readLength(text);
  if (seconds !== undefined) return seconds;
  throw new UsageError(t`--for takes a length of time, such as 2h, 30min or 1d, not “${text}”`);
}

/** Seconds of a length of time that has its unit, and is one. */
export async function readLength(text: string): Promise<number | undefined> {
  if (!/\p{L}/u.test(text)) return undefined;
  const { readDuration } = await import("../../text/quantity.ts"); // few need it, and its library
  const seconds = readDuration(text);
  return seconds !== undefined && seconds >= 1 ? Math.round(seconds) : undefined;
}
