/**
 * One value as a person reads it: with its unit, in their language, and harmless to a terminal.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { ucum } from "../../text/units.ts";
import { element } from "../../catalogue/shape.ts";
import type { Paint } from "../terminal/paint.ts";
import { amount, bitRate, bits, count, decimal, duration } from "./quantity.ts";
import { clean } from "../../text/width.ts";
import { date, exactDate, relative } from "./time.ts";
import { own } from "../../text/own.ts";

/** A text without colours, and the colour that it gets. */
export interface Cell {
  readonly text: string;
  readonly tone?: keyof Paint;
}

/** How times are told: seen from now, as dates, both, or as dates to the second. */
export interface Clock {
  /** Seconds since 1970. */
  readonly now: number;
  readonly tells: "relative" | "date" | "both" | "exact";
}

/** Shows a value; `undefined` and `null` are blank. */
export function cell(value: unknown, property: Property | undefined, clock: Clock): Cell {
  switch (typeof value) {
    case "boolean":
      return { text: value ? t`yes` : t`no` };
    case "number":
      return number(value, property, clock);
    case "string":
      return text(value, property, clock);
  }
  if (value === null || value === undefined) return { text: "" };
  if (Array.isArray(value)) return list(value, property, clock);
  if (Object.keys(value ?? {}).length === 0) return { text: t`none`, tone: "dim" };
  return { text: clean(JSON.stringify(value)) };
}

function number(value: number, property: Property | undefined, clock: Clock): Cell {
  const { unit, type = "", unknown } = property ?? {};
  if (value === unknown) return { text: "" };
  if (type.split("|").includes("timestamp")) return moment(value, unit, clock);
  if (unit === undefined) return { text: decimal(value) };
  const { ucum: name, divisor } = ucum(unit);
  const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
  const scaled = value / divisor;
  const isHuge = Math.abs(scaled) > 1e300; // a larger unit would make it infinite
  return {
    text: write && !isHuge ? write(scaled) : `${decimal(scaled)} ${name.replace(/[{}]/g, "")}`,
  };
}

/** The box writes 0 for a time that never was. */
function moment(value: number, unit: string | undefined, { now, tells }: Clock): Cell {
  if (value <= 0) return { text: "—", tone: "dim" };
  const seconds = unit === "ms" ? value / 1000 : value;
  if (seconds > lastSecond) return { text: String(value) };
  if (tells === "date") return { text: date(seconds) };
  if (tells === "exact") return { text: exactDate(seconds) };
  const distance = relative(seconds, now);
  return { text: tells === "both" ? `${distance} (${date(seconds)})` : distance };
}

/** What comes later has no date (ECMA-262, Time Values). */
const lastSecond = 8.64e12;

/** By the unit's name in UCUM. */
const writers: Readonly<Record<string, (value: number) => string>> = {
  "By": amount,
  "MBy": (value) => `${decimal(value)} ${t`MB`}`, // as machines have memory: not a thousand by a thousand
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

function text(value: string, property: Property | undefined, clock: Clock): Cell {
  if (value === "") return { text: '""', tone: "dim" };
  if (property?.unit !== undefined && /^-?\d+(\.\d+)?$/.test(value)) {
    return number(Number(value), property, clock);
  }
  const tone = property?.type === "enum" ? own(tones, value) : undefined;
  const shown = clean(value.trim().replace(/\s+/g, " "));
  return tone === undefined ? { text: shown } : { text: shown, tone };
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

/** Equal neighbours are counted: a planning has hundreds. What is blank among others is a dash. */
function list(values: readonly unknown[], property: Property | undefined, clock: Clock): Cell {
  if (values.length === 0) return { text: t`none`, tone: "dim" };
  const item = element(property) ?? property;
  const runs: { text: string; times: number }[] = [];
  for (const value of values) {
    const text = cell(value, item, clock).text || "—";
    const last = runs.at(-1);
    if (last?.text === text) last.times++;
    else runs.push({ text, times: 1 });
  }
  if (runs.length === 1 && runs[0]?.text === "—") return { text: "" };
  const words = runs.flatMap(({ text, times }) =>
    times < 4 ? Array.from({ length: times }, () => text) : [`${times} × ${text}`]
  );
  return { text: words.join(", ") };
}
