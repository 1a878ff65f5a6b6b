/**
 * A reading of the box as samples of the metrics.
 *
 * @module
 */
import { type ReadableGroup, type ReadableLabel, readableParts } from "./compile_table.ts";
import { label, type Sample } from "./exposition.ts";
import type { Scope } from "./fields.ts";
import type { Emit } from "./compile_metric.ts";
import type { ShowName } from "./name_privacy.ts";
import { seriesDropped } from "./self_metrics.ts";
import { type Answer, itemsOf, type Reading } from "./read.ts";

/** How samples are made. */
export interface SampleOptions {
  /** `box="home"` */
  readonly box: string;
  readonly showName: ShowName;
  /** Hosts, and stations, that get series of their own. */
  readonly maxHosts: number;
  /** The discovery answer of the box. */
  readonly discovery: unknown;
}

/** The samples of a reading. */
export function toSamples({ answers }: Reading, options: SampleOptions): Sample[] {
  return readableParts.flatMap((part) => {
    const given = answers.get(part.name) ?? [];
    if (given.length === 0) return [];
    return part.groups.flatMap((group) => groupSamples(group, given, part.name, options));
  });
}

function groupSamples(
  group: ReadableGroup,
  answers: readonly Answer[],
  part: string,
  options: SampleOptions,
): Sample[] {
  const whole = answers.flatMap((answer) => samplesOfAll(group, answer, options));
  const scopes = answers.flatMap((answer) => scopesOf(answer, group, options));
  if (!group.first) return [...whole, ...scopes.flatMap((it) => samplesOf(group, it, options))];
  const first = group.first;
  const ordered = scopes.length <= options.maxHosts
    ? scopes
    : scopes.toSorted((a, b) => Number(first(b) === true) - Number(first(a) === true));
  const samples = ordered.map((scope) => samplesOf(group, scope, options));
  const kept = samples.slice(0, options.maxHosts).flat();
  const dropped = samples.slice(options.maxHosts).flat().length;
  const labels = `${options.box},${label("part", part)}`;
  return [...whole, ...kept, { definition: seriesDropped, labels, value: dropped }];
}

function scopesOf(
  { result, of }: Answer,
  { list, when }: ReadableGroup,
  { discovery }: SampleOptions,
): Scope[] {
  const items = list === undefined
    ? itemsOf(result)
    : itemsOf(result).flatMap((item) => itemsOf((item as Record<string, unknown>)[list]));
  const scopes = items.map((item) => ({ item, of, discovery }));
  return when === undefined ? scopes : scopes.filter((scope) => when(scope) === true);
}

/** Returns the samples of one item. */
function samplesOf(group: ReadableGroup, scope: Scope, options: SampleOptions): Sample[] {
  const labels = labelsOf(group.labels, scope, options);
  if (labels === undefined) return [];
  const samples: Sample[] = [];
  for (const { definition, read } of group.metrics) {
    read?.(scope, emitInto(samples, definition, labels));
  }
  return samples;
}

/** Returns the samples of all items of an answer together. */
function samplesOfAll(group: ReadableGroup, answer: Answer, options: SampleOptions): Sample[] {
  const samples: Sample[] = [];
  for (const { definition, readAll } of group.metrics) {
    if (!readAll) continue;
    const of = { item: undefined, of: answer.of, discovery: options.discovery };
    const labels = labelsOf(group.labels, of, options) ?? options.box;
    readAll(scopesOf(answer, group, options), emitInto(samples, definition, labels));
  }
  return samples;
}

function emitInto(samples: Sample[], definition: Sample["definition"], labels: string): Emit {
  return (more, value) => {
    let all = labels;
    for (const [name, value] of more) {
      if (value !== undefined && value !== null) all += "," + label(name, String(value));
    }
    samples.push({ definition, labels: all, value });
  };
}

/**
 * The labels of an item; `undefined` where it cannot be distinguished from others without its name.
 */
function labelsOf(
  labels: readonly ReadableLabel[],
  scope: Scope,
  { box, showName }: SampleOptions,
): string | undefined {
  let written = box;
  for (const { name, read, ...kind } of labels) {
    const value = read(scope);
    if (value === undefined || value === null || value === "") continue;
    const shown = kind.private ? showName(String(value)) : String(value);
    if (shown !== undefined) written += "," + label(name, shown);
    else if (kind.identity) return undefined;
  }
  return written;
}
