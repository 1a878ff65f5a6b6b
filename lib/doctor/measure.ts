/**
 * Values compared with the thresholds of the catalogue.
 *
 * @module
 */
import { type Level, levelOf, limitsOf } from "../catalogue/good.ts";
import { type Property, valueTable } from "../catalogue/mod.ts";
import { propertyAt } from "../catalogue/property_at.ts";
import { say, t } from "../text/language.ts";
import { baseUnit } from "../text/units.ts";
import { type Method, NotChecked, told } from "./check.ts";
import { decimal, duration, quantity } from "./quantity.ts";

/** A value, judged. */
export interface Measure {
  readonly status: Level;
  /** The value with its unit, and what would be good where it is not. */
  readonly text: string;
}

/** What a measurement is seen against. */
export interface Circumstances {
  /** In how many seconds it came together, where the catalogue judges it by its pace. */
  readonly seconds?: number;
  /** Seconds since 1970, where it is a time. */
  readonly now?: number;
}

/**
 * Judges one field of an answer, or of an item in it.
 *
 * @param path Its place: `down.snr_10`; for items of a list, as if there were only one.
 * @throws {NotChecked} where the box does not report it.
 */
export function measure(
  method: Method,
  path: string,
  owner: object,
  circumstances: Circumstances = {},
): Measure {
  const property = propertyAt(method, path);
  const name = path.split(".").at(-1) ?? path;
  const fields = owner as Readonly<Record<string, unknown>>;
  const value = told(fields[name]);
  if (
    valueTable(property).length > 0 && limitsOf(property.good).every((limit) => limit === undefined)
  ) {
    return word(String(value), property);
  }
  const { shareOf } = property;
  if (shareOf === undefined) return number(Number(value), property, circumstances);
  const beside = propertyAt(method, [...path.split(".").slice(0, -1), shareOf].join("."));
  const percent = share(Number(value), property.unit, Number(told(fields[shareOf])), beside);
  return number(percent, { ...property, unit: "%" }, circumstances);
}

function word(value: string, property: Property): Measure {
  const [, meaning] = valueTable(property).find(([known]) => known === value) ?? [];
  if (meaning === undefined) throw unclear(value);
  const [label] = say(meaning).split(/\s*;/);
  return { status: levelOf(property, value), text: label || value };
}

function number(value: number, property: Property, { seconds, now }: Circumstances): Measure {
  const { unit, good, per, type } = property;
  if (!Number.isFinite(value) || value === property.unknown) throw unclear(String(value));
  const isTime = type === "timestamp" && per === undefined;
  const compared = per !== undefined
    ? value / Math.max(1, told(seconds) / per)
    : isTime
    ? told(now) - value
    : value;
  const status = levelOf(property, compared);
  const write = isTime ? duration : (number: number) => quantity(number, unit);
  if (per !== undefined) return { status, text: decimal(value) };
  const text = write(compared);
  return { status, text: status === "ok" ? text : t`${text} (good: ${range(good, write)})` };
}

/** How many percent a value is of another one, which may be in another unit. */
function share(value: number, unit: string | undefined, whole: number, of: Property): number {
  if (!(whole > 0)) throw unclear(String(whole));
  const base = (number: number, unit: string | undefined) =>
    baseUnit(unit)?.convert(number) ?? number;
  return base(value, unit) / base(whole, of.unit) * 100;
}

function range(good: Property["good"], write: (value: number) => string): string {
  const [least, most] = limitsOf(good);
  if (least === undefined) return most === undefined ? "" : t`at most ${write(most)}`;
  return most === undefined ? t`at least ${write(least)}` : t`${write(least)} to ${write(most)}`;
}

function unclear(value: string): NotChecked {
  return new NotChecked(t`unexpected value: ${value}`, "unclear");
}
