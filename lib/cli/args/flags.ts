/**
 * The values of a command's own flags, read and checked.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";
import type { Flag } from "./options.ts";

/** Whether a switch is on: `--open`, but not `--open=false`. */
export function isSet(flags: readonly Flag[], name: string): boolean {
  const value = flags.findLast((flag) => flag.name === name)?.value;
  return value !== undefined && !(typeof value === "string" && /^(false|no|off|0)$/i.test(value));
}

/** The last value that was given. */
export function valueOf(flags: readonly Flag[], name: string): string | undefined {
  const value = valuesOf(flags, name).at(-1);
  if (value === "") throw missing(name);
  return value;
}

/** Every value that was given. */
export function valuesOf(flags: readonly Flag[], name: string): string[] {
  return flags.filter((flag) => flag.name === name).map(({ value }) => {
    if (value === true) throw missing(name);
    return value;
  });
}

function missing(name: string): UsageError {
  return new UsageError(t`--${name} needs a value after it`);
}

/** A whole number within bounds, such as a port. */
export function wholeNumber(
  flags: readonly Flag[],
  name: string,
  most: number = Number.MAX_SAFE_INTEGER,
  least = 0,
): number | undefined {
  const text = valueOf(flags, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(
    most === Number.MAX_SAFE_INTEGER
      ? t`--${name} takes a whole number, not “${text}”`
      : t`--${name} takes a whole number from ${least} to ${most}, not “${text}”`,
  );
}

/** A number of seconds, such as 5 or 0.5. */
export function seconds(flags: readonly Flag[], name: string): number | undefined {
  const text = valueOf(flags, name);
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) < 1e9) return Number(text);
  throw new UsageError(t`--${name} takes seconds, such as 5 or 0.5, not “${text}”`);
}
