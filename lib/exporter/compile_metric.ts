/**
 * Compiles a metric of the table: how it is read, its unit, and its help text.
 *
 * @module
 */
import { valueTable } from "../catalogue/mod.ts";
import { type Lookup, reader, type Scope } from "./fields.ts";
import type { Metric, Path, Paths } from "./metrics.ts";
import { baseUnit } from "../text/units.ts";

/** Takes a value with the labels that the metric adds. */
export type Emit = (labels: readonly [name: string, value: unknown][], value: number) => void;

/** How a metric is read. */
export interface Readers {
  /** Reads it out of one item. */
  readonly read?: (scope: Scope, emit: Emit) => void;
  /** Reads it out of all items together. */
  readonly readAll?: (scopes: readonly Scope[], emit: Emit) => void;
}

/** A metric, understood. */
export interface Interpreted extends Readers {
  /** Labels that the metric adds. */
  readonly added: readonly string[];
  readonly help: string;
  readonly unit?: string | undefined;
}

/** Understands a metric; throws when it asks for what the catalogue does not have. */
export function interpret(metric: Metric, property: Lookup): Interpreted {
  if ("info" in metric) return interpretInfo(metric.info, property);
  if ("state" in metric) return interpretState(metric.state, property);
  if ("fields" in metric) return interpretFields(metric, property);
  if ("count" in metric) return interpretCount(metric, property);
  if ("is" in metric) return interpretIs(metric, property);
  const { unit, number } = numberOf(metric.field, property);
  return {
    added: [],
    help: words(metric.field, property),
    unit,
    read(scope, emit) {
      const value = number(scope);
      if (value !== undefined) emit([], value);
    },
  };
}

function interpretInfo(info: Readonly<Record<string, Path>>, property: Lookup): Interpreted {
  const labels = Object.entries(info).map(([name, path]) => [name, reader(path)] as const);
  return {
    added: Object.keys(info),
    help: Object.values(info).map((path) => words(path, property)).join("; "),
    read: (scope, emit) => emit(labels.map(([name, read]) => [name, read(scope)] as const), 1),
  };
}

function interpretState(path: Path, property: Lookup): Interpreted {
  const known = valueTable(property(path)).map(([value]) => value);
  const read = reader(path);
  return {
    added: ["state"],
    help: `${words(path, property)}: 1 for the state that it is in`,
    read(scope, emit) {
      const now = read(scope);
      if (typeof now !== "string") return;
      for (const state of withFound(known, now)) emit([["state", state]], Number(state === now));
    },
  };
}

function interpretFields(
  { by, fields }: Extract<Metric, { fields: unknown }>,
  property: Lookup,
): Interpreted {
  const readers = Object.entries(fields).map(([value, path]) =>
    [value, numberOf(path, property)] as const
  );
  const meanings = Object.entries(fields).map(([value, path]) =>
    `${value}: ${words(path, property)}`
  );
  return {
    added: [by],
    help: meanings.join("; "),
    unit: readers[0]?.[1].unit,
    read(scope, emit) {
      for (const [name, { number }] of readers) {
        const value = number(scope);
        if (value !== undefined) emit([[by, name]], value);
      }
    },
  };
}

function interpretCount(
  { where, by }: Extract<Metric, { count: true }>,
  property: Lookup,
): Interpreted {
  const matches = where === undefined ? () => true : reader(where);
  const help = where === undefined
    ? "how many there are"
    : `those where: ${words(where, property)}`;
  if (by === undefined) {
    return {
      added: [],
      help,
      readAll: (scopes, emit) => emit([], scopes.filter(matches).length),
    };
  }
  const [label, path] = by;
  const field = property(path);
  const known = field.type === "bool" ? ["false", "true"] : valueTable(field).map(([name]) => name);
  const read = reader(path);
  return {
    added: [label],
    help,
    readAll(scopes, emit) {
      const counts = new Map(known.map((value) => [value, 0]));
      for (const scope of scopes.filter(matches)) {
        const value = String(read(scope) ?? "");
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      for (const [value, count] of counts) emit([[label, value]], count);
    },
  };
}

function interpretIs(
  { field, is }: Extract<Metric, { is: string }>,
  property: Lookup,
): Interpreted {
  if (!valueTable(property(field)).some(([value]) => value === is)) {
    throw new Error(`${field} is never ${is}`);
  }
  const read = reader(field);
  return {
    added: [],
    help: `${words(field, property)}: 1 when ${is}`,
    read(scope, emit) {
      const value = read(scope);
      if (value !== undefined && value !== null) emit([], Number(value === is));
    },
  };
}

function numberOf(paths: Paths, property: Lookup) {
  const sources = [paths].flat().map((path) => ({
    read: reader(path),
    unit: baseUnit(property(path).unit),
    unknown: property(path).unknown,
  }));
  return {
    unit: sources[0]?.unit?.name,
    number(scope: Scope): number | undefined {
      for (const { read, unit, unknown } of sources) {
        const value = toNumber(read(scope));
        if (value !== undefined && value !== unknown) return unit ? unit.convert(value) : value;
      }
      return undefined;
    },
  };
}

/** The box writes some numbers as text: the speed of a port, the width of a channel. */
function toNumber(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The catalogue's words for a field; its name where there are none. */
function words(paths: Paths, property: Lookup): string {
  const [path = ""] = [paths].flat();
  return property(path).doc ?? path.split(".").at(-1)?.replaceAll("_", " ") ?? path;
}

/** Newer boxes know states that the catalogue does not. */
function withFound(known: readonly string[], found: string): readonly string[] {
  return known.includes(found) ? known : [...known, found];
}
