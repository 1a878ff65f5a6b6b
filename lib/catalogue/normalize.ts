/**
 * Results as the catalogue describes them: a list is always a list, also where a real box leaves it
 * out or sends `{}` or `""` for an empty one, an object is an object where a list of one came, or the
 * bare list that it wraps, and a path is plain text.
 *
 * @module
 */
import { baseType, isList, type Property, type Shape, type, typeOf } from "./mod.ts";
import { decodePath, holdsPath } from "./paths.ts";
import { propertyOf } from "./shape.ts";

type Mend = (value: unknown) => unknown;

/** Mends a result of that shape, in place where it can. */
export function normalize(result: unknown, shape: Shape): unknown {
  return (menders.get(shape) ?? remember(shape))(result);
}

const menders = new Map<Shape, Mend>();

function remember(shape: Shape): Mend {
  const mend = mender(shape);
  menders.set(shape, mend);
  return mend;
}

function mender(shape: Shape): Mend {
  const expression = typeOf(shape);
  if (baseType(expression) === "base64") return mendPath;
  const mendObject = objectMender(typeof shape === "string" ? undefined : shape.fields, expression);
  if (isList(expression)) return (value) => mendList(value, mendObject);
  if (expression.startsWith("map<") || expression.includes("|")) return (value) => value;
  const wraps = propertyOf(shape)?.wraps;
  if (wraps !== undefined) return (value) => mendWrapper(value, wraps, mendObject);
  const isNamed = type(expression) !== undefined;
  return (value) => {
    const object = isNamed && Array.isArray(value) && value.length === 1 ? value[0] : value;
    return mendObject?.(object) ?? object;
  };
}

function mendList(value: unknown, mendObject: Mend | undefined): unknown {
  if (!Array.isArray(value)) return isEmpty(value) ? [] : value;
  if (mendObject) { for (const item of value) mendObject(item); }
  return value;
}

/** Older boxes answer the bare list, and an empty one in many ways. */
function mendWrapper(value: unknown, wraps: string, mendObject: Mend | undefined): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const wrapper = isObject ? value : { [wraps]: value };
  if (isEmpty((wrapper as Record<string, unknown>)[wraps])) Object.assign(wrapper, { [wraps]: [] });
  return mendObject?.(wrapper) ?? wrapper;
}

function mendPath(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mendPath);
  return typeof value === "string" ? decodePath(value) : value;
}

/** Mends the fields that are lists or paths or hold some; `undefined` where there are none. */
function objectMender(
  inline: Readonly<Record<string, Property>> | undefined,
  expression: string,
): Mend | undefined {
  const fields = inline ?? type(baseType(expression))?.fields;
  if (!fields) return undefined;
  let mends: [name: string, mend: Mend][] | undefined;
  return (value) => {
    if (typeof value !== "object" || value === null) return value;
    mends ??= Object.entries(fields).filter(([, field]) => isToMend(field))
      .map(([name, field]) => [name, mender(field)]);
    const object = value as Record<string, unknown>;
    for (const [name, mend] of mends) {
      if (object[name] !== undefined) object[name] = mend(object[name]);
    }
    return value;
  };
}

function isToMend(field: Property): boolean {
  return field.fields !== undefined || isList(field.type) || holdsPath(field) ||
    type(baseType(field.type)) !== undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
