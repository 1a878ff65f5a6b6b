/**
 * Values against what the catalogue says is good for their field.
 *
 * @module
 */
import { type Good, operationNamed, type Property, valueTable } from "../catalogue/mod.ts";
import { child, element, propertyOf } from "../catalogue/shape.ts";
import { say, t } from "../text/language.ts";
import { baseUnit } from "../text/units.ts";
import { type Method, NotChecked, told, type Verdict } from "./check.ts";
import { decimal, duration, quantity } from "./quantity.ts";

/** A value, judged. */
export interface Measure {
  readonly status: Exclude<Verdict["status"], "notice">;
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
 * @param path Where it stands: `down.snr_10`; of the items of a list, as if there were but one.
 * @throws {NotChecked} where the box does not report it it.
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
  if (valueTable(property).length > 0 && !isNumeric(property.good)) {
    return word(String(value), property);
  }
  const { shareOf } = property;
  if (shareOf === undefined) return number(Number(value), property, circumstances);
  const beside = propertyAt(method, [...path.split(".").slice(0, -1), shareOf].join("."));
  const percent = share(Number(value), property.unit, Number(told(fields[shareOf])), beside);
  return number(percent, { ...property, unit: "%" }, circumstances);
}

/** What the catalogue knows of a field of an answer. */
export function propertyAt(method: Method, path: string): Property {
  const start = propertyOf(operationNamed(method).result);
  const found = path.split(".").reduce(
    (at, name) => child(element(at) ?? at, name),
    start,
  );
  if (found === undefined) throw new Error(`api.json has no ${path} in the answer of ${method}`);
  return found;
}

function word(value: string, property: Property): Measure {
  const [, meaning] = valueTable(property).find(([known]) => known === value) ?? [];
  if (meaning === undefined) throw unclear(value);
  const { good = [], usable } = property;
  const [label] = say(meaning).split(/\s*;/);
  const has = (list: Good | undefined) => (list as readonly unknown[] | undefined)?.includes(value);
  const status = has(good) ? "ok" : has(usable) ?? true ? "warning" : "problem";
  return { status, text: label || value };
}

function number(value: number, property: Property, { seconds, now }: Circumstances): Measure {
  const { unit, good, usable, per, type } = property;
  if (!Number.isFinite(value) || value === property.unknown) throw unclear(String(value));
  const isTime = type === "timestamp" && per === undefined;
  const compared = per !== undefined
    ? value / Math.max(1, told(seconds) / per)
    : isTime
    ? told(now) - value
    : value;
  const isUsable = usable === undefined || within(compared, usable);
  const status = within(compared, good) ? "ok" : isUsable ? "warning" : "problem";
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

function isNumeric(good: Good | undefined): boolean {
  return good?.some((limit) => typeof limit === "number") ?? false;
}

function within(value: number, good: Good | undefined): boolean {
  const [least, most] = (good ?? [null, null]) as readonly (number | null)[];
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

function range(good: Good | undefined, write: (value: number) => string): string {
  const [least, most] = (good ?? []) as readonly (number | null)[];
  if (typeof least !== "number") return typeof most === "number" ? t`at most ${write(most)}` : "";
  return typeof most === "number"
    ? t`${write(least)} to ${write(most)}`
    : t`at least ${write(least)}`;
}

function unclear(value: string): NotChecked {
  return new NotChecked(t`unexpected value: ${value}`, "unclear");
}
