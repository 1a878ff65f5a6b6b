/**
 * Numbers of the box as the checks write them: with their unit, in the language of the reader.
 *
 * @module
 */
import { language, t } from "../text/language.ts";
import { ucum } from "../text/units.ts";

/** A number with at most one decimal. */
export function decimal(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
}

/** A number in the unit that the catalogue names: `-18.4 dBm`, `8 Gbit/s`. */
export function quantity(value: number, unit: string | undefined): string {
  if (unit === undefined) return decimal(value);
  const { ucum: name, divisor } = ucum(unit);
  const scaled = value / divisor;
  return Object.hasOwn(writers, name) ? writers[name]!(scaled) : `${decimal(scaled)} ${name}`;
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  "bit/s": (value) => prefixed(value, 1000, ["", "k", "M", "G", "T"], t`bit/s`),
  "kbit/s": (value) => quantity(value * 1000, "bit/s"),
  "By/s": (value) => quantity(value * 8, "bit/s"),
  "By": (value) => prefixed(value, 1024, ["", "Ki", "Mi", "Gi", "Ti"], t`B`),
  "s": duration,
  "Cel": (value) => `${decimal(value)} °C`,
  "dB[mW]": (value) => `${decimal(value)} dBm`,
  "{revolution}/min": (value) => t`${decimal(value)} rpm`,
};

function prefixed(value: number, step: number, prefixes: readonly string[], unit: string): string {
  const power = Math.max(0, Math.floor(Math.log(Math.abs(value) || 1) / Math.log(step)));
  const index = Math.min(power, prefixes.length - 1);
  return `${decimal(value / step ** index)} ${prefixes[index]}${unit}`;
}

/** A length of time in its largest unit: `1.3 hours`. */
export function duration(seconds: number): string {
  const [unit, size] = lengths.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  const value = seconds / size;
  return new Intl.NumberFormat(language(), {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: Math.abs(value) < 10 && unit !== "second" ? 1 : 0,
  }).format(value);
}

const lengths = [["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]] as const;
