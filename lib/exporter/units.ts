/**
 * The units of the catalogue as Prometheus has them: base units, at the end of the metric's name.
 *
 * @module
 */
import { own } from "../text/own.ts";

/** A base unit of Prometheus's. */
export interface BaseUnit {
  readonly name: string;
  /** A value in the box's unit, in the base unit. */
  readonly convert: (value: number) => number;
}

const same = (value: number) => value;
const times = (factor: number) => (value: number) => value * factor;
// -1838 / 100 is exactly -18.38, -1838 * 0.01 is not
const over = (divisor: number) => (value: number) => value / divisor;

const units: Readonly<Record<string, BaseUnit>> = {
  "byte": { name: "bytes", convert: same },
  "byte/s": { name: "bytes_per_second", convert: same },
  "bit/s": { name: "bytes_per_second", convert: over(8) },
  "kbit/s": { name: "bytes_per_second", convert: times(125) },
  "0.1 Mbit/s": { name: "bytes_per_second", convert: times(12_500) },
  "Mbit/s": { name: "bytes_per_second", convert: times(125_000) },
  "s": { name: "seconds", convert: same },
  "°C": { name: "celsius", convert: same },
  "rpm": { name: "rpm", convert: same },
  "MHz": { name: "hertz", convert: times(1_000_000) },
  "dB": { name: "decibels", convert: same },
  "dB/10": { name: "decibels", convert: over(10) },
  "dBm": { name: "dbm", convert: same },
  "dBm/100": { name: "dbm", convert: over(100) },
};

/** The base unit for a unit of the catalogue; `undefined` for a mere number, such as packets. */
export function baseUnit(unit: string | undefined): BaseUnit | undefined {
  return unit === undefined ? undefined : own(units, unit);
}
