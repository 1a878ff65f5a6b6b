/**
 * Results as the catalogue describes them: a list is always a list, also where a real box leaves it
 * out or sends `{}` or `""` for an empty one, an object is an object where a list of one came, or the
 * bare list that it wraps, and a path is plain text. What is no object is dropped from a list of some.
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import { baseType, isList, type Property, type Shape, type, typeOf } from "./mod.ts";
import { decodePath, holdsPath } from "./paths.ts";
import { propertyOf } from "./shape.ts";

type Normalizer = (value: unknown) => unknown;

/** Normalizes a result to its catalogue type, in place where possible. */
export function normalize(result: unknown, shape: Shape): unknown {
  return (normalizers.get(shape) ?? remember(shape))(result);
}

/** Whether a normalized result is a list where one is due, and an object where one is. */
export function hasShape(result: unknown, shape: Shape): boolean {
  const expression = typeOf(shape);
  if (isList(expression)) return Array.isArray(result);
  if (expression.startsWith("map<") || expression.includes("|")) return true;
  const wraps = propertyOf(shape)?.wraps;
  if (wraps !== undefined) {
    return isObject(result) && Array.isArray((result as Record<string, unknown>)[wraps]);
  }
  const isObjectDue = typeof shape !== "string" && shape.fields !== undefined ||
    type(expression) !== undefined;
  return !isObjectDue || isObject(result);
}

const normalizers = new Map<Shape, Normalizer>();

function remember(shape: Shape): Normalizer {
  const change = normalizerOf(shape);
  normalizers.set(shape, change);
  return change;
}

function normalizerOf(shape: Shape): Normalizer {
  const expression = typeOf(shape);
  if (baseType(expression) === "base64") return normalizePath;
  const normalizeObject = objectNormalizer(
    typeof shape === "string" ? undefined : shape.fields,
    expression,
  );
  if (isList(expression)) return (value) => normalizeList(value, normalizeObject);
  if (expression.startsWith("map<") || expression.includes("|")) return (value) => value;
  const wraps = propertyOf(shape)?.wraps;
  if (wraps !== undefined) return (value) => normalizeWrapper(value, wraps, normalizeObject);
  const isNamed = type(expression) !== undefined;
  return (value) => {
    const object = isNamed && Array.isArray(value) && value.length === 1 ? value[0] : value;
    return normalizeObject?.(object) ?? object;
  };
}

function normalizeList(value: unknown, normalizeObject: Normalizer | undefined): unknown {
  if (!Array.isArray(value)) return isEmpty(value) ? [] : value;
  if (!normalizeObject) return value;
  const objects = value.every(isObject) ? value : value.filter(isObject);
  for (const item of objects) normalizeObject(item);
  return objects;
}

/** Older boxes answer the bare list, and an empty one in many ways. */
function normalizeWrapper(
  value: unknown,
  wraps: string,
  normalizeObject: Normalizer | undefined,
): unknown {
  const wrapper = isObject(value) ? value : { [wraps]: value };
  if (isEmpty((wrapper as Record<string, unknown>)[wraps])) Object.assign(wrapper, { [wraps]: [] });
  return normalizeObject?.(wrapper) ?? wrapper;
}

function normalizePath(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalizePath);
  return typeof value === "string" ? decodePath(value) : value;
}

/** Normalizes the fields that are or contain lists or paths; `undefined` where there are none. */
function objectNormalizer(
  inline: Readonly<Record<string, Property>> | undefined,
  expression: string,
): Normalizer | undefined {
  const fields = inline ?? type(baseType(expression))?.fields;
  if (!fields) return undefined;
  const gathered = Object.entries(fields).filter(([, { gathers }]) => gathers !== undefined);
  let changes: [name: string, change: Normalizer][] | undefined;
  return (value) => {
    if (typeof value !== "object" || value === null) return value;
    changes ??= Object.entries(fields).filter(([, field]) => needsNormalizing(field))
      .map(([name, field]) => [name, normalizerOf(field)]);
    const object = value as Record<string, unknown>;
    for (const [name, { gathers = "" }] of gathered) gather(object, name, gathers);
    for (const [name, change] of changes) {
      if (object[name] !== undefined) object[name] = change(object[name]);
    }
    return value;
  };
}

/** Older boxes answer some lists of readings as a field for each: `temp_cpum`, `fan_rpm`. */
function gather(object: Record<string, unknown>, name: string, prefix: string): void {
  if (object[name] !== undefined) return;
  const found = Object.entries(object).filter(([field]) => field.startsWith(prefix));
  if (found.length === 0) return;
  object[name] = found.map(([id, value]) => ({ id, name: id, value }));
}

function needsNormalizing(field: Property): boolean {
  return field.fields !== undefined || isList(field.type) || holdsPath(field) ||
    type(baseType(field.type)) !== undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
