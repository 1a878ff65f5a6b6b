/**
 * One formatted value: with its unit, in the user's language, and safe on a terminal.
 *
 * @module
 */
import { type Property, valueTable } from "../../catalogue/mod.ts";
import { say, t } from "../../text/language.ts";
import { ucum } from "../../text/units.ts";
import { element } from "../../catalogue/shape.ts";
import type { Paint } from "../terminal/paint.ts";
import { amount, bitRate, bits, count, decimal, duration } from "./quantity.ts";
import { clean } from "../../text/width.ts";
import { date, exactDate, relative, timeOfDay, weekdays } from "./time.ts";
import { isObject, own } from "../../text/own.ts";
import { parseTemplate } from "../../catalogue/template.ts";
import { fill } from "../../catalogue/fill.ts";

/** A text without colours, and the colour that it gets; the text is empty where there is nothing to show. */
export interface Cell {
  readonly text: string;
  readonly tone?: keyof Paint;
}

/** How values are formatted. */
export interface Manner {
  /** Seconds since 1970. */
  readonly now: number;
  /** Times: seen from now, as dates, or both. */
  readonly times: "relative" | "date" | "both";
  /** Whether secrets are shown. */
  readonly secrets: boolean;
}

/** Replaces a secret. */
export const masked = "••••••";

/** Shows a value; `owner` is the object that it is a field of. */
export function cell(
  value: unknown,
  property: Property | undefined,
  manner: Manner,
  owner?: unknown,
): Cell {
  if (isBlank(value, property)) return { text: "" };
  const isSecret = property?.secret === true && property.shows !== "raw";
  if (isSecret && !manner.secrets) return { text: masked, tone: "dim" };
  const shown = property?.shows && special(value, property, manner, owner);
  if (shown) return { text: shown };
  const label = labelOf(value, property);
  if (label !== undefined) return toned(label, value, property);
  switch (typeof value) {
    case "boolean":
      return { text: value ? t`yes` : t`no` };
    case "number":
      return number(value, property, manner);
    case "string":
      return text(value, property, manner);
  }
  if (Array.isArray(value)) return { text: list(value, property, manner) };
  if (isObject(value) && Object.values(value).every((flag) => typeof flag === "boolean")) {
    return { text: flags(value, property) };
  }
  return { text: clean(JSON.stringify(value)) };
}

/** Whether there is nothing to show, or the catalogue marks the value as “none”. */
export function isBlank(value: unknown, property: Property | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (value === property?.unknown || value === property?.nothing) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** What `shows` asks for; `undefined` where the value is not as it has to be for that. */
function special(
  value: unknown,
  property: Property,
  manner: Manner,
  owner: unknown,
): string | undefined {
  const { shows = "", type, unit } = property;
  if (shows.includes("{")) {
    const template = parseTemplate(shows);
    return fill(
      template,
      owner,
      undefined,
      [],
      (found) => cell(found.value, undefined, manner).text,
    );
  }
  if (shows === "time" && typeof value === "number") return timeOfDay(value);
  if (shows === "date" && typeof value === "number" && type === "timestamp") {
    const seconds = unit === "ms" ? value / 1000 : value;
    return seconds > lastSecond ? undefined : exactDate(seconds);
  }
  if (!Array.isArray(value)) return undefined;
  if (shows === "weekdays") return weekdays(value);
  if (shows === "range") return value.join("–");
  return undefined;
}

/** Returns the short meaning of a value from the catalogue: the part before a semicolon. */
function labelOf(value: unknown, property: Property | undefined): string | undefined {
  if (property === undefined || property.shows === "raw" || typeof value === "boolean") {
    return undefined;
  }
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  if (typeof value === "string" && property.unit !== undefined) return undefined;
  const meaning = own(meaningsOf(property), String(value));
  if (meaning === undefined) return undefined;
  const [label = ""] = say(meaning).split(/\s*;/);
  return label === "" ? clean(String(value)).replaceAll("_", " ") : label;
}

/** By property: some have hundreds. */
const meanings = new WeakMap<Property, Readonly<Record<string, string>>>();

function meaningsOf(property: Property): Readonly<Record<string, string>> {
  const known = meanings.get(property) ?? Object.fromEntries(valueTable(property));
  meanings.set(property, known);
  return known;
}

function number(value: number, property: Property | undefined, manner: Manner): Cell {
  const { unit, type = "", factor } = property ?? {};
  if (type.split("|").includes("timestamp")) return moment(value, unit, manner);
  const divided = typeof factor === "number" ? value / factor : value;
  if (unit === undefined) return { text: decimal(divided) };
  const { ucum: name, divisor } = ucum(unit);
  const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
  const scaled = divided / divisor;
  const isHuge = Math.abs(scaled) > 1e300; // a larger unit would make it infinite
  return {
    text: write && !isHuge ? write(scaled) : `${decimal(scaled)} ${name.replace(/[{}]/g, "")}`,
  };
}

/** The box writes 0 for a time that never was or will be. */
function moment(value: number, unit: string | undefined, { now, times }: Manner): Cell {
  if (value <= 0) return { text: t`never`, tone: "dim" };
  const seconds = unit === "ms" ? value / 1000 : value;
  if (seconds > lastSecond) return { text: String(value) };
  if (times === "date") return { text: date(seconds) };
  const distance = relative(seconds, now);
  return { text: times === "both" ? `${distance} (${date(seconds)})` : distance };
}

/** What comes later has no date (ECMA-262, Time Values). */
const lastSecond = 8.64e12;

/** By the unit's name in UCUM. */
const writers: Readonly<Record<string, (value: number) => string>> = {
  "By": amount,
  "MiBy": (value) => amount(value * 1024 ** 2),
  "By/s": bitRate,
  "bit/s": bits,
  "kbit/s": (value) => bits(value * 1e3),
  "Mbit/s": (value) => bits(value * 1e6),
  "s": (value) => value < 0 ? `${decimal(value)} s` : duration(value),
  "min": (value) => value < 0 ? `${decimal(value)} min` : duration(value * 60),
  "ms": (value) => value < 10_000 ? `${decimal(value)} ms` : duration(value / 1000),
  "Cel": (value) => `${decimal(value)} °C`,
  "%": (value) => `${decimal(value)} %`,
  "dB[mW]": (value) => `${decimal(value)} dBm`,
  "{packet}": count,
  "{packet}/s": (value) => `${count(value)}/s`,
  "{revolution}/min": (value) => t`${decimal(value)} rpm`,
  "{slot}/d": decimal,
};

function text(value: string, property: Property | undefined, manner: Manner): Cell {
  if (property?.unit !== undefined && /^-?\d+(\.\d+)?$/.test(value)) {
    return number(Number(value), property, manner);
  }
  return toned(clean(value.trim().replace(/\s+/g, " ")), value, property);
}

function toned(text: string, value: unknown, property: Property | undefined): Cell {
  const tone = property?.type === "enum" ? own(tones, String(value)) : undefined;
  return tone === undefined ? { text } : { text, tone };
}

/** What is well and what is not; other states have no colour. */
const tones: Readonly<Record<string, keyof Paint>> = {
  up: "good",
  ok: "good",
  active: "good",
  enabled: "good",
  running: "good",
  mounted: "good",
  connected: "good",
  down: "bad",
  error: "bad",
  failed: "bad",
  broken: "bad",
  going_up: "warn",
  going_down: "warn",
  starting: "warn",
  stopping: "warn",
};

/** Slots that are empty are left out, and equal neighbours counted: a planning has hundreds. */
function list(values: readonly unknown[], property: Property | undefined, manner: Manner): string {
  const item = element(property) ?? property;
  const runs: { text: string; times: number }[] = [];
  for (const value of values) {
    const { text } = cell(value, item, manner);
    const last = runs.at(-1);
    if (text === "") continue;
    if (last?.text === text) last.times++;
    else runs.push({ text, times: 1 });
  }
  const words = runs.flatMap(({ text, times }) =>
    times < 4 ? Array.from({ length: times }, () => text) : [`${times} × ${text}`]
  );
  return words.join(", ");
}

/** Of what is on or off, what is on: `play, pause, stop`. */
function flags(value: Readonly<Record<string, unknown>>, property: Property | undefined): string {
  const names = Object.keys(value).filter((name) => value[name] === true);
  const label = (name: string) => labelOf(name, property) ?? clean(name).replaceAll("_", " ");
  return names.map(label).join(", ");
}
