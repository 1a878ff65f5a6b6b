/**
 * The wanted part of a result: `--select 'rate_up,sensors.value'`.
 *
 * @module
 */

import type { Property } from "./mod.ts";
import { child } from "./shape.ts";

/** A selection; a result without structure is taken as it is. */
export type Selection = readonly (readonly string[])[];

/** Reads `rate_up,sensors.value`: names, with dots into objects and lists. */
export function parseSelection(text: string): Selection {
  const paths = text.split(",").map((path) => path.trim()).filter((path) => path !== "");
  return paths.map((path) => path.split("."));
}

/**
 * The selected fields of a value, in its own structure: objects keep their names, and lists every
 * one of their items.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const result = { state: "up", sensors: [{ id: "t1", value: 48 }, { id: "t2", value: 51 }] };
 * const selection = parseSelection("state,sensors.value");
 * assert.deepEqual(select(result, selection), {
 *   state: "up",
 *   sensors: [{ value: 48 }, { value: 51 }],
 * });
 * ```
 */
export function select(value: unknown, selection: Selection | undefined): unknown {
  if (selection === undefined || selection.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const below = selection.filter(([first]) => first === name).map((path) => path.slice(1));
      return below.length === 0 ? [] : [[name, select(inner, below)]];
    }),
  );
}

/**
 * A selection from the top of a result: fields of the items of the list that it wraps may be given
 * alone, `name` for `entries.name`.
 */
export function resolve(
  selection: Selection | undefined,
  property: Property | undefined,
  value: unknown,
): Selection | undefined {
  const wraps = property?.wraps;
  if (wraps === undefined || Array.isArray(value)) return selection;
  return selection?.map((path) =>
    exists([path[0] ?? ""], property, value) ? path : [wraps, ...path]
  );
}

/** The paths of a selection that neither a result has nor the catalogue; of an empty result, none. */
export function unknownFields(
  selection: Selection | undefined,
  property: Property | undefined,
  value: unknown,
): string[] {
  if (selection === undefined || typeof value !== "object" || !hasContent(value)) return [];
  return (resolve(selection, property, value) ?? [])
    .flatMap((path, index) =>
      exists(path, property, value) ? [] : [selection[index]?.join(".") ?? ""]
    );
}

function exists(
  path: readonly string[],
  property: Property | undefined,
  value: unknown,
): boolean {
  return has(value, path) || isKnown(path, property);
}

function has(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => has(item, path));
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) &&
    has((value as Record<string, unknown>)[name], rest);
}

/** What the catalogue leaves open may have any field. */
function isKnown(path: readonly string[], property: Property | undefined): boolean {
  const [name, ...rest] = path;
  if (property === undefined) return false;
  if (name === undefined) return true;
  if (isOpen(property)) return true;
  return isKnown(rest, child(property, name));
}

function isOpen(property: Property): boolean {
  return /^(any|object)(\[\])?$/.test(property.type) && property.fields === undefined;
}

/** Whether there is anything in a value but empty lists and objects. */
export function hasContent(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Object.values(value).some(hasContent)
    : value !== undefined;
}

/** Returns a function that reports whether a value differs from the one before. */
export function changeDetector(): (value: unknown) => boolean {
  let last: string | undefined;
  return (value) => {
    const text = JSON.stringify(value ?? null);
    const changed = text !== last;
    last = text;
    return changed;
  };
}
