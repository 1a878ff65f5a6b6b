/**
 * Where values are found: in the item, in the item that the call was made for, or in the discovery
 * answer; and what the catalogue knows of them.
 *
 * @module
 */
import { discoveryFields, fieldsOf, type Property } from "../catalogue/mod.ts";
import type { Path } from "./metrics.ts";

/** What a value is read from. */
export interface Scope {
  readonly item: unknown;
  /** The item that the call was made for. */
  readonly of: unknown;
  /** The discovery answer of the box. */
  readonly discovery: unknown;
}

/** What the catalogue knows of the field at a path. */
export type Lookup = (path: Path) => Property;

/** The fields that a path may lead through. */
export type Roots = Readonly<Record<"item" | "of", Readonly<Record<string, Property>>>>;

/** Looks fields up; throws when the catalogue has no such field. */
export function lookup(roots: Roots): Lookup {
  return (path) => {
    const { root, keys } = split(path);
    let fields = root === "discovery" ? discoveryFields : roots[root];
    let property: Property | undefined;
    for (const key of keys) {
      property = fields[key];
      fields = fieldsOf(property);
    }
    if (!property) throw new Error(`api.json has no field ${path}`);
    return property;
  };
}

/** Reads the value at a path; `undefined` where there is none. */
export function reader(path: Path): (scope: Scope) => unknown {
  const { root, keys } = split(path);
  return (scope) => {
    let value = scope[root];
    for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return value;
  };
}

function split(path: Path): { root: keyof Scope; keys: string[] } {
  const keys = path.split(".");
  const [first] = keys;
  if (first !== "of" && first !== "discovery") return { root: "item", keys };
  return { root: first, keys: keys.slice(1) };
}
