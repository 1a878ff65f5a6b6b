/**
 * Values as settings: what the box answers cut down to what can be set, and two of them compared.
 *
 * @module
 */
import { isList, type Property } from "../catalogue/mod.ts";
import { child, element, fieldsIn } from "../catalogue/shape.ts";
import { isObject, own } from "../text/own.ts";

/** An object of settings. */
export type Values = Record<string, unknown>;

/** Where a value is in an object: `["config", "ssid"]`. */
export type FieldPath = readonly string[];

/** What the box answered, cut down to what can be set and can be read. */
export function settable(value: unknown, property: Property): unknown {
  if (value === null || value === undefined || !isReadable(property)) return undefined;
  if (isList(property.type)) {
    const list = Array.isArray(value) ? value : [];
    const item = element(property) as Property;
    const items = list.map((each) => settable(each, item)).filter((each) => each !== undefined);
    return isMac(property) ? items.sort() : withoutPadding(items);
  }
  const fields = fieldsIn(property);
  if (isObject(value) && Object.keys(fields).length > 0 && !property.type.startsWith("map<")) {
    const known = Object.entries(fields).map(([name, field]) =>
      [name, settable(own(value, name), field)] as const
    );
    return Object.fromEntries(known.filter(([, inner]) => inner !== undefined));
  }
  if (typeof value !== "string") return value;
  if (property.secret && /^\*+$/.test(value)) return undefined; // masked for lack of a permission
  return isMac(property) ? value.toLowerCase() : value;
}

/** Whether the box answers a field, and not only takes it. */
export function isReadable({ access, answered }: Property): boolean {
  return access !== "w" || answered === "as it is";
}

function isMac({ type }: Property): boolean {
  return type === "mac" || type === "mac[]";
}

/** Some lists have a fixed length, and empty texts at their end. */
function withoutPadding(list: readonly unknown[]): unknown[] {
  return list.slice(0, list.findLastIndex((item) => item !== "") + 1);
}

/** A field that differs. */
export interface Change {
  readonly path: FieldPath;
  /** The value on the box, where it has one and returns it. */
  readonly from: unknown;
  readonly to: unknown;
  readonly property: Property;
}

/** What of `wanted` is not so in `held`; fields that `wanted` does not name are left alone. */
export function changes(
  wanted: unknown,
  held: unknown,
  property: Property,
  path: FieldPath = [],
): Change[] {
  if (isObject(wanted) && (isObject(held) || held === undefined)) {
    const fields = Object.entries(wanted).filter(([, value]) => value !== undefined);
    return fields.flatMap(([name, value]) =>
      changes(value, own(held, name), child(property, name) ?? { type: "any" }, [...path, name])
    );
  }
  if (isReadable(property) && matches(wanted, held, property)) return [];
  return [{ path, from: held, to: wanted, property }];
}

/** Whether a value is what is wanted: of objects the fields that are named, of lists all items. */
export function matches(wanted: unknown, held: unknown, property: Property): boolean {
  if (Array.isArray(wanted) && Array.isArray(held)) {
    const item = element(property) ?? { type: "any" };
    const a = isMac(property) ? wanted.map(lower).sort() : withoutPadding(wanted);
    const b = isMac(property) ? held.map(lower).sort() : withoutPadding(held);
    if (a.length !== b.length) return false;
    if (!a.some(isObject)) return a.every((each, index) => matches(each, b[index], item));
    const left = [...b]; // the box keeps objects in an order of its own
    return a.every((each) => {
      const index = left.findIndex((other) => matches(each, other, item));
      return index >= 0 && left.splice(index, 1).length === 1;
    });
  }
  if (isObject(wanted)) {
    return isObject(held) &&
      Object.entries(wanted).every(([name, value]) =>
        matches(value, own(held, name), child(property, name) ?? { type: "any" })
      );
  }
  return wanted === held || isMac(property) && lower(wanted) === lower(held);
}

function lower(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** The value at a path. */
export function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, name) => isObject(inner) ? own(inner, name) : undefined,
    value,
  );
}

/** An object with the values of some paths. */
export function objectOf(entries: readonly (readonly [FieldPath, unknown])[]): Values {
  const object: Values = {};
  for (const [path, value] of entries) {
    let inner = object;
    for (const name of path.slice(0, -1)) inner = (inner[name] ??= {}) as Values;
    inner[path.at(-1) ?? ""] = value;
  }
  return object;
}

/** The fields of a value that a condition holds for, by their paths, also where it has none. */
export function fieldsThat(
  holds: (property: Property) => boolean,
  value: unknown,
  property: Property,
  path: FieldPath = [],
): FieldPath[] {
  if (Array.isArray(value)) return [];
  return Object.entries(property.type.startsWith("map<") ? {} : fieldsIn(property))
    .flatMap(([name, field]) => {
      if (holds(field)) return [[...path, name]];
      const inner = isObject(value) ? own(value, name) : undefined;
      return isObject(inner) ? fieldsThat(holds, inner, field, [...path, name]) : [];
    });
}
