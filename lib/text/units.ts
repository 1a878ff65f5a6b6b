/**
 * The catalogue's units as other systems have them: in UCUM, as OpenTelemetry writes units, the base
 * units of Prometheus, and those of Home Assistant.
 *
 * @module
 */
import { own } from "./own.ts";

interface Unit {
  readonly ucum: string;
  /** By how much a value is divided to be in it: the box also counts in tenths of a decibel. */
  readonly divisor?: number;
  /** The base unit, at the end of a metric's name; and by how much a value is multiplied or divided. */
  readonly base?: readonly [name: string, factor?: number, divisor?: number];
}

const units: Readonly<Record<string, Unit>> = {
  "byte": { ucum: "By", base: ["bytes"] },
  "byte/s": { ucum: "By/s", base: ["bytes_per_second"] },
  "bit/s": { ucum: "bit/s", base: ["bytes_per_second", 1, 8] },
  "kbit/s": { ucum: "kbit/s", base: ["bytes_per_second", 125] },
  "Mbit/s": { ucum: "Mbit/s", base: ["bytes_per_second", 125_000] },
  "0.1 Mbit/s": { ucum: "Mbit/s", divisor: 10, base: ["bytes_per_second", 12_500] },
  "MiB": { ucum: "MiBy", base: ["bytes", 1024 ** 2] },
  "packet": { ucum: "{packet}" },
  "packet/s": { ucum: "{packet}/s" },
  "s": { ucum: "s", base: ["seconds"] },
  "ms": { ucum: "ms" },
  "min": { ucum: "min" },
  "°C": { ucum: "Cel", base: ["celsius"] },
  "%": { ucum: "%" },
  "percent": { ucum: "%" },
  "0.01 percent": { ucum: "%", divisor: 100 },
  "percent/1000": { ucum: "%", divisor: 1000 },
  "dB": { ucum: "dB", base: ["decibels"] },
  "dB/10": { ucum: "dB", divisor: 10, base: ["decibels", 1, 10] },
  "0.1 dB": { ucum: "dB", divisor: 10 },
  "dBm": { ucum: "dB[mW]", base: ["dbm"] },
  "dBm/100": { ucum: "dB[mW]", divisor: 100, base: ["dbm", 1, 100] },
  "MHz": { ucum: "MHz", base: ["hertz", 1_000_000] },
  "rpm": { ucum: "{revolution}/min", base: ["rpm"] },
  "slot/day": { ucum: "{slot}/d" },
};

/**
 * The unit in UCUM, and by how much a value is divided to be in it; one that is not known becomes an
 * annotation, which has no meaning of its own.
 */
export function ucum(unit: string | undefined): { ucum: string; divisor: number } {
  if (unit === undefined || unit === "") return { ucum: "", divisor: 1 };
  const { ucum = `{${unit}}`, divisor = 1 } = own(units, unit) ?? {};
  return { ucum, divisor };
}

/** A base unit of Prometheus's, and a value of the box's in it. */
export interface BaseUnit {
  readonly name: string;
  convert(value: number): number;
}

/** The base unit for a unit of the catalogue; `undefined` for a mere number, such as packets. */
export function baseUnit(unit: string | undefined): BaseUnit | undefined {
  const { base } = own(units, unit) ?? {};
  if (base === undefined) return undefined;
  const [name, factor = 1, divisor = 1] = base;
  // -1838 / 100 is exactly -18.38, -1838 * 0.01 is not
  return { name, convert: (value) => value * factor / divisor };
}

/** By UCUM: how Home Assistant writes a unit, and the class of what is measured in it. */
const homeAssistantUnits: Readonly<Record<string, readonly [unit: string, deviceClass?: string]>> =
  {
    "By": ["B", "data_size"],
    "MiBy": ["MiB", "data_size"],
    "By/s": ["B/s", "data_rate"],
    "bit/s": ["bit/s", "data_rate"],
    "kbit/s": ["kbit/s", "data_rate"],
    "Mbit/s": ["Mbit/s", "data_rate"],
    "s": ["s", "duration"],
    "ms": ["ms", "duration"],
    "min": ["min", "duration"],
    "Cel": ["°C", "temperature"],
    "%": ["%"],
    "dB": ["dB", "signal_strength"],
    "dB[mW]": ["dBm", "signal_strength"],
    "MHz": ["MHz", "frequency"],
    "{revolution}/min": ["rpm"],
  };

/** How Home Assistant writes a unit of the catalogue; `undefined` for a mere number. */
export function homeAssistantUnit(
  unit: string | undefined,
): { unit: string; deviceClass: string | undefined; divisor: number } | undefined {
  const { ucum: code, divisor } = ucum(unit);
  const [written, deviceClass] = own(homeAssistantUnits, code) ?? [];
  return written === undefined ? undefined : { unit: written, deviceClass, divisor };
}

/** Whether a value only grows until the box restarts: bytes and packets counted. */
export function isCounter(name: string, unit: string | undefined): boolean {
  if (unit === "packet") return true;
  return unit === "byte" && /(^|_)(bytes_(up|down)|[rt]x_(\w+_)?bytes|[rt]x)$/.test(name);
}
