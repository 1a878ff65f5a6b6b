/**
 * Items of a list as columns: which fields they have, however deep, and in which order.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { Selection } from "../../catalogue/select.ts";
import { child, element, fieldsIn } from "../../catalogue/shape.ts";

/** A field of the items. */
export interface Column {
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** `throttling.rx_rate` */
  readonly name: string;
  readonly property: Property | undefined;
}

/** How deep columns go. */
export interface Depth {
  /** Fields of the objects in a list are columns too, each with as many values as there are objects. */
  readonly lists: boolean;
}

/** What an item that has no fields is called. */
const itself = "value";

/**
 * The fields of all items together: in the order of the selection, else in that of the catalogue, and
 * then what the catalogue does not know, as it came.
 */
export function columnsOf(
  items: readonly unknown[],
  property: Property | undefined,
  selection: Selection | undefined,
  depth: Depth,
): Column[] {
  const columns = gather(items, [], property, depth);
  if (selection === undefined) return columns;
  const rank = ({ path }: Column) => {
    const at = selection.findIndex((wanted) => wanted.every((name, index) => name === path[index]));
    return at < 0 ? selection.length : at;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b)); // stable
}

function gather(
  values: readonly unknown[],
  path: readonly string[],
  property: Property | undefined,
  depth: Depth,
): Column[] {
  const below = depth.lists ? flatten(values, property) : { values, property };
  const objects = below.values.filter(isObject);
  const names = orderedNames(objects, below.property);
  const columns = names.flatMap((name) => {
    const inner = objects.filter((object) => Object.hasOwn(object, name)).map((each) => each[name]);
    return gather(inner, [...path, name], child(below.property, name), depth);
  });
  const isLeaf = columns.length === 0 || below.values.some((value) => !isObject(value));
  const own = { path, name: path.join(".") || itself, property };
  // null where others have an object is that object's absence
  const isAbsent = columns.length > 0 &&
    below.values.every((value) => isObject(value) || isNothing(value));
  return isLeaf && !isAbsent ? [own, ...columns] : columns;
}

function orderedNames(
  objects: readonly Record<string, unknown>[],
  property: Property | undefined,
): string[] {
  const present = new Set(objects.flatMap(Object.keys));
  const known = Object.keys(fieldsIn(property)).filter((name) => present.has(name));
  return [...new Set([...known, ...present])];
}

/** Lists that hold objects are opened. */
function flatten(
  values: readonly unknown[],
  property: Property | undefined,
): { values: readonly unknown[]; property: Property | undefined } {
  const isOpened = values.some((value) => Array.isArray(value) && value.some(isObject));
  if (!isOpened) return { values, property };
  return {
    values: values.flat().filter((value) => !isNothing(value)),
    property: element(property),
  };
}

/** The value of a field of an item; a list of values where the way leads through a list. */
export function valueAt(item: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return item;
  if (Array.isArray(item)) {
    const values = item.map((each) => valueAt(each, path)).filter((value) => value !== undefined);
    return item.length > 0 && values.length === 0 ? undefined : values.flat();
  }
  return isObject(item) && Object.hasOwn(item, name) ? valueAt(item[name], rest) : undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0);
}
