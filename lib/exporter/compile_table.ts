/**
 * The table of metrics, checked against the catalogue and ready to be read.
 *
 * @module
 */
import { fieldsOf, findOperation, findSubsystem, type Operation } from "../catalogue/mod.ts";
import { type Lookup, lookup, reader, type Roots, type Scope } from "./fields.ts";
import { interpret, type Readers } from "./compile_metric.ts";
import {
  type Group,
  type LabelValue,
  type Metric,
  type Part,
  parts,
  type Path,
} from "./metrics.ts";

/** The definition of a metric as it is exposed. */
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

/** A metric, ready to be read. */
export interface Readable extends Readers {
  readonly definition: Definition;
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
  /** Decides which items come first where not all get series. */
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
  const property = lookup(rootsOf(group, part, operation));
  const names = Object.keys(labels);
  const read = (path: Path) => {
    property(path); // throws when the catalogue has none
    return reader(path);
  };
  return {
    labels: Object.entries(labels).map(([name, value]) => toReadableLabel(name, value, read)),
    ...(list === undefined ? {} : { list }),
    ...(when === undefined ? {} : { when: read(when) }),
    ...(bounded === undefined ? {} : { first: read(bounded.first) }),
    metrics: Object.entries(group.metrics).map(([name, metric]) =>
      toReadable(name, metric, property, { labels: names, source: part.operation })
    ),
  };
}

function toReadableLabel(
  name: string,
  value: LabelValue,
  read: (path: Path) => (scope: Scope) => unknown,
): ReadableLabel {
  return typeof value === "string"
    ? { name, read: read(value), private: false, identity: false }
    : { name, read: read(value.path), private: true, identity: value.identity === true };
}

function rootsOf({ list }: Group, { each }: Part, operation: Operation): Roots {
  const answer = fieldsOf(operation.result);
  const parent = each && parts[each.part];
  return {
    item: list === undefined ? answer : fieldsOf(answer[list]),
    of: parent ? fieldsOf(operationOf(parent).result) : {},
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
