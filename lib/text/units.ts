/**
 * The catalogue's units in UCUM, which OpenTelemetry writes units in.
 *
 * @module
 */
import { own } from "./own.ts";

/** A unit, and by how much a value is multiplied to be in it. */
export interface Unit {
  readonly ucum: string;
  /** 1 unless the box counts in other steps, such as tenths of a decibel. */
  readonly scale: number;
}

const units: Readonly<Record<string, readonly [ucum: string, scale?: number]>> = {
  "byte": ["By"],
  "byte/s": ["By/s"],
  "bit/s": ["bit/s"],
  "kbit/s": ["kbit/s"],
  "Mbit/s": ["Mbit/s"],
  "0.1 Mbit/s": ["Mbit/s", 0.1],
  "MB": ["MBy"],
  "packet": ["{packet}"],
  "packet/s": ["{packet}/s"],
  "s": ["s"],
  "ms": ["ms"],
  "min": ["min"],
  "°C": ["Cel"],
  "%": ["%"],
  "percent": ["%"],
  "0.01 percent": ["%", 0.01],
  "percent/1000": ["%", 0.001],
  "dB": ["dB"],
  "dB/10": ["dB", 0.1],
  "0.1 dB": ["dB", 0.1],
  "dBm": ["dB[mW]"],
  "dBm/100": ["dB[mW]", 0.01],
  "MHz": ["MHz"],
  "rpm": ["{revolution}/min"],
  "slot/day": ["{slot}/d"],
};

/** The unit in UCUM; one that is not known becomes an annotation, which has no meaning of its own. */
export function ucum(unit: string | undefined): Unit {
  if (unit === undefined || unit === "") return { ucum: "", scale: 1 };
  const [name = `{${unit}}`, scale = 1] = own(units, unit) ?? [];
  return { ucum: name, scale };
}

/** Whether a value only grows until the box starts anew: bytes and packets that went by. */
export function isCounter(name: string, unit: string | undefined): boolean {
  if (unit === "packet") return true;
  return unit === "byte" && /(^|_)(bytes_(up|down)|[rt]x_(\w+_)?bytes|[rt]x)$/.test(name);
}
