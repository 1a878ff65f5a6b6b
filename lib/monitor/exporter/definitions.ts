/**
 * The table of metrics, with what the catalogue knows of their fields: type, unit, words, and how each
 * is read out of an answer.
 *
 * @module
 */
import {
  discoveryFields,
  fieldsOf,
  findOperation,
  findSubsystem,
  type Operation,
  type Property,
  valueTable,
} from "../../catalogue.ts";
import {
  type Group,
  type Labels,
  type Metric,
  type Part,
  parts,
  type Path,
  type Paths,
} from "./table.ts";
import { baseUnit } from "./units.ts";

/** What a metric is, as it is told to whoever reads it. */
export interface Definition {
  /** As in the text format: a counter ends in `_total`, an info in `_info`. */
  readonly name: string;
  readonly type: "counter" | "gauge" | "info";
  /** Base unit, which the name ends in. */
  readonly unit?: string;
  readonly help: string;
  /** Names of its labels, `box` left out. */
  readonly labels: readonly string[];
  /** Where it comes from: `connection.status`; nothing for the exporter's own. */
  readonly source?: string;
}

/** What a value is read from. */
export interface Scope {
  readonly item: unknown;
  /** The item that the call was made for. */
  readonly of: unknown;
  /** What the box says of itself. */
  readonly discovery: unknown;
}

/** Takes a value with the labels that the metric adds. */
export type Emit = (labels: readonly [name: string, value: unknown][], value: number) => void;

/** A metric, ready to be read. */
export interface Readable {
  readonly definition: Definition;
  /** Reads it out of one item. */
  readonly read?: (scope: Scope, emit: Emit) => void;
  /** Reads it out of all items together. */
  readonly readAll?: (scopes: readonly Scope[], emit: Emit) => void;
}

/** A label, ready to be read. */
export interface ReadableLabel {
  readonly name: string;
  readonly read: (scope: Scope) => unknown;
  readonly private: boolean;
  readonly identity: boolean;
}

/** A group of the table, ready to be read. */
export interface ReadableGroup {
  readonly list?: string;
  readonly labels: readonly ReadableLabel[];
  readonly when?: (scope: Scope) => unknown;
  /** Says which items come first where not all get series. */
  readonly first?: (scope: Scope) => unknown;
  readonly metrics: readonly Readable[];
}

/** A part of the table, ready to be read. */
export interface ReadablePart {
  readonly name: string;
  readonly operation: Operation;
  readonly each?: { readonly part: string; readonly read: (scope: Scope) => unknown };
  readonly groups: readonly ReadableGroup[];
}

/** Every part of the table, ready to be read. */
export const readableParts: readonly ReadablePart[] = Object.entries(parts).map(toReadablePart);

/** Every metric that comes from the box. */
export const boxMetrics: readonly Definition[] = readableParts.flatMap(({ groups }) =>
  groups.flatMap(({ metrics }) => metrics.map(({ definition }) => definition))
);

function toReadablePart([name, part]: [string, Part]): ReadablePart {
  const operation = operationOf(part);
  const { each } = part;
  return {
    name,
    operation,
    ...(each ? { each: { part: each.part, read: reader(each.path) } } : {}),
    groups: part.groups.map((group) => toReadableGroup(group, part, operation)),
  };
}

function operationOf({ operation }: Part): Operation {
  const [subsystem = "", name = ""] = operation.split(".");
  const found = findSubsystem(subsystem);
  const known = found && findOperation(found, name);
  if (!known) throw new Error(`api.json has no ${operation}`);
  return known;
}

function toReadableGroup(group: Group, part: Part, operation: Operation): ReadableGroup {
  const { labels = {}, list, when, bounded } = group;
  const property = lookup(group, part, operation);
  const names = Object.keys(labels);
  return {
    labels: toReadableLabels(labels),
    ...(list === undefined ? {} : { list }),
    ...(when === undefined ? {} : { when: reader(when) }),
    ...(bounded === undefined ? {} : { first: reader(bounded.first) }),
    metrics: Object.entries(group.metrics).map(([name, metric]) =>
      toReadable(name, metric, property, { labels: names, source: part.operation })
    ),
  };
}

function toReadableLabels(labels: Labels): ReadableLabel[] {
  return Object.entries(labels).map(([name, value]) =>
    typeof value === "string"
      ? { name, read: reader(value), private: false, identity: false }
      : { name, read: reader(value.path), private: true, identity: value.identity === true }
  );
}

/** What the catalogue knows of the field at a path. */
type Lookup = (path: Path) => Property;

function lookup({ list }: Group, { each }: Part, operation: Operation): Lookup {
  const answer = fieldsOf(operation.result);
  const item = list === undefined ? answer : fieldsOf(answer[list]);
  const parent = each && parts[each.part];
  const of = parent ? fieldsOf(operationOf(parent).result) : {};
  return (path) => {
    const { root, keys } = split(path);
    let fields = root === "item" ? item : root === "of" ? of : discoveryFields;
    let property: Property | undefined;
    for (const key of keys) {
      property = fields[key];
      fields = fieldsOf(property);
    }
    if (!property) throw new Error(`${operation.subsystem.name}.${operation.name} has no ${path}`);
    return property;
  };
}

function split(path: Path): { root: keyof Scope; keys: string[] } {
  const keys = path.split(".");
  const [first] = keys;
  if (first !== "of" && first !== "discovery") return { root: "item", keys };
  return { root: first, keys: keys.slice(1) };
}

function reader(path: Path): (scope: Scope) => unknown {
  const { root, keys } = split(path);
  return (scope) => {
    let value = scope[root];
    for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return value;
  };
}

function toReadable(
  name: string,
  metric: Metric,
  property: Lookup,
  group: { labels: readonly string[]; source: string },
): Readable {
  const { added, help, unit, ...reading } = interpret(metric, property);
  const definition: Definition = {
    name,
    type: name.endsWith("_total") ? "counter" : name.endsWith("_info") ? "info" : "gauge",
    help: metric.help ?? help,
    labels: [...group.labels, ...added],
    source: group.source,
    ...(unit === undefined ? {} : { unit }),
  };
  if (unit !== undefined && !familyName(definition).endsWith("_" + unit)) {
    throw new Error(`${name} is in ${unit}, and its name does not end so`);
  }
  return { definition, ...reading };
}

/** The name of a metric without what its type adds. */
export function familyName({ name }: Definition): string {
  return name.replace(/_(total|info)$/, "");
}

interface Interpreted extends Omit<Readable, "definition"> {
  /** Labels that the metric adds. */
  readonly added: readonly string[];
  readonly help: string;
  readonly unit?: string | undefined;
}

function interpret(metric: Metric, property: Lookup): Interpreted {
  if ("info" in metric) return interpretInfo(metric.info, property);
  if ("state" in metric) return interpretState(metric.state, property);
  if ("fields" in metric) return interpretFields(metric, property);
  if ("count" in metric) return interpretCount(metric, property);
  if ("is" in metric) return interpretIs(metric, property);
  const { unit, number } = numberOf(metric.field, property, metric.unknown);
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
  { by, fields, unknown }: Extract<Metric, { fields: unknown }>,
  property: Lookup,
): Interpreted {
  const readers = Object.entries(fields).map(([value, path]) =>
    [value, numberOf(path, property, unknown)] as const
  );
  const told = Object.entries(fields).map(([value, path]) => `${value}: ${words(path, property)}`);
  return {
    added: [by],
    help: told.join("; "),
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
        const value = String(read(scope));
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
      if (value !== undefined) emit([], Number(value === is));
    },
  };
}

function numberOf(paths: Paths, property: Lookup, unknown?: number) {
  const sources = [paths].flat().map((path) => ({
    read: reader(path),
    unit: baseUnit(property(path).unit),
  }));
  return {
    unit: sources[0]?.unit?.name,
    number(scope: Scope): number | undefined {
      for (const { read, unit } of sources) {
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
