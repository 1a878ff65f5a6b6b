/**
 * Lengths of time as people type them, in English or French: `2h`, `30 min`, `1h30`, `2 jours`.
 *
 * @module
 */

/** Seconds of a length of time; `undefined` where the text is none. A number needs its unit. */
export function parseDuration(text: string): number | undefined {
  const parts = [...text.trim().toLowerCase().matchAll(part)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join("") !== text.trim().toLowerCase()) {
    return undefined;
  }
  let seconds = 0;
  let last = 0;
  for (const [, number = "", unit = ""] of parts) {
    const length = unit === "" && last > minute ? last / 60 : lengthOf(unit); // 1h30: 30 minutes
    if (length === undefined || (last !== 0 && length >= last)) return undefined;
    seconds += Number(number.replace(",", ".")) * length;
    last = length;
  }
  return Math.round(seconds);
}

/** A number and its unit. */
const part = /\s*(\d+(?:[.,]\d+)?)\s*(\p{L}*)\s*/gu;

const [minute, hour, day] = [60, 3600, 86_400];

const units: readonly (readonly [names: RegExp, seconds: number])[] = [
  [/^s(ec(s|onde?s?)?)?$/, 1],
  [/^(m|mn|mins?|minutes?)$/, minute],
  [/^(h|hrs?|hours?|heures?)$/, hour],
  [/^(d|days?|j|jours?)$/, day],
  [/^(w|weeks?|sem|semaines?)$/, 7 * day],
];

function lengthOf(unit: string): number | undefined {
  return units.find(([names]) => names.test(unit))?.[1];
}
