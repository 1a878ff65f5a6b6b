/**
 * Quantities as people write them, in English and in French, and as tables print them: `2h`,
 * `1 h 30 min`, `8G`, `1.5 To`, `10 Mbit/s`, `55 %`.
 *
 * @module
 */
import parseDuration from "npm:parse-duration@^2.1.9";
import french from "npm:parse-duration@^2.1.9/locale/fr.js";
import { language, t } from "./language.ts";
import { ucum } from "./units.ts";

parseDuration.unit = french; // which inherits from the English one

/** A length of time in seconds: `2h`, `90 min`, `3 j 4 h`, `1h30`; without a unit, seconds. */
export function readDuration(text: string): number | undefined {
  const trimmed = text.trim().replaceAll(/[\u00a0\u202f]/g, " ");
  // the library skips what it does not understand
  if (!/^(-?)(\d+([.,]\d+)?\s*\p{L}*\.?[\s,]*)+$/u.test(trimmed)) return undefined;
  if (/^-?[0.,\s]+\p{L}*\.?$/u.test(trimmed)) return 0; // and returns nothing for 0
  const words = trimmed.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => parseDuration(`1${word}`) === null)) return undefined;
  return parseDuration(trimmed, "s") ?? undefined;
}

/**
 * An amount of data in bytes: `8G`, `512 MiB`, `1.5 To`; without a unit, bytes. A bare letter counts
 * in powers of 1024, as tables do; `GB` and `Go` in powers of 1000.
 */
export function readSize(text: string, powersOf: 1000 | 1024 = 1000): number | undefined {
  const [, digits = "", prefix = "", binary, unit] =
    /^(.*?)\s*([kmgtp]?)(i?)(b|o|bytes?|octets?)?$/i.exec(text.trim()) ?? [];
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  return number * (binary || !unit ? 1024 : powersOf) ** exponent(prefix);
}

/** A rate in bit/s: `78.4 Mbit/s`, `10 Mbps`, `9.35 MiB/s`, `500 ko/s`. */
export function readRate(text: string): number | undefined {
  const [, digits = "", prefix = "", binary, unit] =
    /^(.*?)\s*([kKmMgGtTpP]?)(i?)(bits?|b|B|o|bytes?|octets?)(?:\/s|ps)$/.exec(text.trim()) ?? [];
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  return number * (binary ? 1024 : 1000) ** exponent(prefix) *
    (/^b(its?)?$/.test(unit ?? "") ? 1 : 8);
}

/** A number as the language writes it, with or without groups of thousands: `12,345`, `2,31`. */
export function readNumber(text: string): number | undefined {
  const bare = text.trim().replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d{3})/g, "");
  const grouped = language() === "en" && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = grouped ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** A quantity in a unit of the catalogue; a bare number is in that unit already. */
export function readQuantity(text: string, unit: string): number | undefined {
  const bare = /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
  if (bare !== undefined) return bare;
  const { ucum: name, divisor } = ucum(unit);
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const value = read === undefined ? readPlain(text, name) : read(text);
  return value === undefined ? undefined : tidied(value * divisor);
}

/** What is read of units that scale; by the unit's name in UCUM. */
const readers: Readonly<Record<string, (text: string) => number | undefined>> = {
  "By": readSize,
  // memory is counted in powers of two whatever its unit is called
  "MiBy": (text) => scaled(readSize(text, 1024), 1024 ** 2),
  "By/s": (text) => scaled(readRate(text), 8),
  "bit/s": readRate,
  "kbit/s": (text) => scaled(readRate(text), 1e3),
  "Mbit/s": (text) => scaled(readRate(text), 1e6),
  "s": readDuration,
  "min": (text) => scaled(readDuration(text), 60),
  "ms": (text) => scaled(readDuration(text), 1 / 1000),
};

/** A number with its unit behind it, or without. */
function readPlain(text: string, name: string): number | undefined {
  const spellings = [name.replace(/[{}]/g, ""), ...own(name)];
  const written = spellings.find((spelling) => text.endsWith(spelling)) ?? "";
  return readNumber(text.slice(0, text.length - written.length));
}

/** How tables write a unit where not by its name. */
function own(name: string): string[] {
  switch (name) {
    case "Cel":
      return ["°C"];
    case "dB[mW]":
      return ["dBm"];
    case "{packet}/s":
      return ["/s"];
    case "{revolution}/min":
      return [t`${""} rpm`.trim()];
    default:
      return [];
  }
}

function exponent(prefix: string): number {
  return prefix === "" ? 0 : "kmgtp".indexOf(prefix.toLowerCase()) + 1;
}

function scaled(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value / by;
}

/** Without the last digits of a division: 0.1 × 3. */
function tidied(value: number): number {
  return Number(value.toPrecision(15));
}
