/**
 * Formats amounts, rates and durations in the user's language; missing ones are blank.
 *
 * @module
 */
import { language, t } from "../../text/language.ts";
import { bareScaled, clock, type scaled } from "../../dashboard/page/format.js";

/** With the digits that say something, or with three, so that what moves keeps its place. */
export type Write = typeof scaled;

/** An amount of data: `38.5 GiB`. */
export function amount(bytes: number | undefined, write: Write = bareScaled): string {
  return localized(write(bytes, t`B`, 1024));
}

/** A rate of the box's, which counts in byte/s, as files count: `9.35 MiB/s`. */
export function byteRate(bytesPerSecond: number | undefined, write: Write = bareScaled): string {
  return localized(write(bytesPerSecond, t`B/s`, 1024));
}

/** The same rate as lines are sold: `78.4 Mbit/s`. */
export function bitRate(bytesPerSecond: number | undefined, write: Write = bareScaled): string {
  return bytesPerSecond === undefined ? "" : bits(bytesPerSecond * 8, write);
}

/** A rate in bit/s: `8 Gbit/s`. */
export function bits(bitsPerSecond: number | undefined, write: Write = bareScaled): string {
  return localized(write(bitsPerSecond, t`bit/s`));
}

/** A length of time in its two largest units: `3 d 4 h`, `1 h`, `58 s`. */
export function duration(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  const { days, hours, minutes, rest } = clock(seconds);
  if (days > 0) return hours > 0 ? t`${days} d ${hours} h` : t`${days} d`;
  if (hours > 0) return minutes > 0 ? t`${hours} h ${minutes} min` : t`${hours} h`;
  if (minutes > 0) return rest > 0 ? t`${minutes} min ${rest} s` : t`${minutes} min`;
  return t`${rest} s`;
}

/** A number, its thousands apart: `12,345`. */
export function count(number: number): string {
  return Math.abs(number) < 1000
    ? decimal(number)
    : new Intl.NumberFormat(language()).format(number);
}

/** A number with the decimal sign of the language: `2.31`. */
export function decimal(number: number): string {
  return localized(String(number));
}

/** A number with so many decimals: `2.0`. */
export function fixed(number: number, decimals: number): string {
  return localized(number.toFixed(decimals));
}

let sign: { readonly of: string; readonly text: string } = { of: "en", text: "." };

/** A text with the decimal sign of the language; only another one pays for asking for it. */
export function localized(text: string): string {
  const spoken = language();
  if (sign.of !== spoken) {
    const parts = new Intl.NumberFormat(spoken).formatToParts(0.5);
    sign = { of: spoken, text: parts.find(({ type }) => type === "decimal")?.value ?? "." };
  }
  return text.replace(".", sign.text);
}
