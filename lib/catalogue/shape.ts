/**
 * Steps into a shape of the catalogue: what is known of a field, and of the items of a list.
 *
 * @module
 */
import { baseType, isList, type Property, type Shape, type } from "./mod.ts";
import { own } from "../text/own.ts";

/** Returns a shape as a property; `undefined` where the catalogue has none. */
export function propertyOf(shape: Shape | undefined): Property | undefined {
  return typeof shape === "string" ? { type: shape } : shape;
}

/** Whether a field may be set: at any time, or only when its object is created. */
export function isWritable({ access }: Property, creating: boolean): boolean {
  return access !== "r" && (access !== "rc" || creating);
}

/** What is known of a field of it; every field of a `map<…>` is alike but those that are named. */
export function child(property: Property | undefined, name: string): Property | undefined {
  if (property === undefined) return undefined;
  const named = own(fieldsIn(property), name);
  if (named !== undefined) return named;
  const mapped = /^map<(.+)>$/.exec(property.type)?.[1];
  if (mapped === undefined) return undefined;
  const { samplesOf, ...each } = property;
  return { ...each, type: mapped, ...own(samples(samplesOf), name) };
}

/** What is known of the fields of samples, by their name, whatever database they come from. */
function samples(samplesOf = ""): Readonly<Record<string, Partial<Property>>> {
  const [owner = "", field = ""] = samplesOf.split(".");
  const databases = own(type(owner)?.fields, field)?.valuesByDb ?? {};
  return Object.assign({}, ...Object.values(databases));
}

/** The columns that the catalogue names for a list of such objects. */
export function columnsNamed(
  property: Property | undefined,
): Readonly<Record<string, string>> | undefined {
  return property?.columns ?? type(baseType(property?.type ?? "any"))?.columns;
}

/** What is known of its items; `undefined` for what is no list. */
export function element(property: Property | undefined): Property | undefined {
  if (property === undefined || !isList(property.type)) return undefined;
  return { ...property, type: property.type.split("|")[0]?.replace(/\[\]$/, "") ?? "any" };
}

/** The list that a result is there for, with what is known of it: itself, or the one that it wraps. */
export function unwrapped(
  result: unknown,
  property: Property | undefined,
): { readonly list: readonly unknown[]; readonly property: Property | undefined } | undefined {
  const wraps = property?.wraps;
  if (wraps === undefined || typeof result !== "object" || result === null) return undefined;
  const list = Array.isArray(result) ? result : (result as Record<string, unknown>)[wraps];
  return Array.isArray(list) ? { list, property: child(property, wraps) } : undefined;
}

/** What is known at the end of a path of names and places in lists. */
export function descend(
  property: Property | undefined,
  path: readonly (string | number)[],
): Property | undefined {
  return path.reduce(
    (at, step) => typeof step === "string" ? child(at, step) : element(at),
    property,
  );
}

/** The fields that a property has by name, of any type that it may be. */
export function fieldsIn(property: Property | undefined): Readonly<Record<string, Property>> {
  if (property === undefined) return {};
  if (property.fields) return property.fields;
  return Object.assign(
    {},
    ...property.type.split("|").map((each) =>
      each.startsWith("map<") ? {} : type(baseType(each))?.fields
    ),
  );
}
