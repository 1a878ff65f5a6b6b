/**
 * Shapes of the catalogue as JSON Schemas, in the dialect of OpenAPI 3.1. A key without a value is
 * not part of the document.
 *
 * @module
 */
import { type Property, type Shape, type, valueTable } from "../catalogue/mod.ts";
import { written } from "../catalogue/scalars.ts";
import { propertyOf } from "../catalogue/shape.ts";
import type { Speaker } from "../text/language.ts";

/** A part of the document. */
export type Json = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, Property>>;

/** What the document is made for. */
export interface Context extends Speaker {
  /** The API major. */
  readonly api: number;
  /** Refers to the schema of an object of the box's, which is then part of the document. */
  refer(name: string): Json;
}

/** The schema of a value; where a body is `sent`, with what it must have. */
export function schemaOf(shape: Shape, context: Context, sent = false): Json {
  const property = propertyOf(shape) as Property;
  const kinds = property.type.split("|").map((kind) => kindSchema(kind, property, context, sent));
  const { doc = "", access, answered, unit, unknown, secret, observed, wraps } = property;
  const { since, until } = property;
  return {
    ...kinds.length === 1 ? kinds[0] : { anyOf: kinds },
    description: doc === "" ? undefined : context.say(doc),
    readOnly: access === "r" || undefined,
    deprecated: until !== undefined || undefined,
    writeOnly: access === "w" && answered === undefined || undefined,
    "x-settable": access === "rc" ? "when created" : undefined,
    "x-unit": unit ?? (property.type === "timestamp" ? "s" : undefined),
    "x-unknown": unknown,
    "x-since": since,
    "x-until": until,
    "x-wraps": wraps,
    "x-secret": secret,
    "x-observed": observed,
  };
}

/** The schema of an object of those fields. */
export function objectSchema(fields: Fields, context: Context, sent = false): Json {
  const known = Object.entries(fields).filter(([, { since = 0 }]) => since <= context.api);
  const required = known.filter(([, field]) => sent && field.required).map(([name]) => name);
  // of what cannot be changed at all, a field or two are sent to name it: a member of an array
  const names = known.every(([, { access }]) => access === "r");
  return {
    type: "object",
    properties: mapValues(Object.fromEntries(known), (field) => ({
      ...schemaOf(field, context, sent),
      ...names && { readOnly: undefined },
    })),
    required: required.length === 0 ? undefined : required,
  };
}

/** An object with the same keys and other values. */
export function mapValues<Value, Made>(
  table: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, make(value, key)]));
}

/** Returns the meanings of enum values, as far as known. */
export function meanings(table: readonly (readonly [string, string])[], { say }: Context): Json {
  const known = table.filter(([, meaning]) => meaning !== "");
  if (known.length === 0) return {};
  const described = known.map(([value, meaning]) => [value, say(meaning)]);
  return { "x-enumDescriptions": Object.fromEntries(described) };
}

function kindSchema(kind: string, property: Property, context: Context, sent: boolean): Json {
  if (kind.endsWith("[]")) return listSchema(kind.slice(0, -2), property, context, sent);
  const mapped = /^map<(.+)>$/.exec(kind)?.[1];
  if (mapped !== undefined) return mapSchema(mapped, property, context);
  if (property.fields) return objectSchema(property.fields, context, sent);
  if (type(kind)) return context.refer(kind);
  const scalar = SCALARS[kind] ?? {};
  const { const: fixed, min, max, step } = property;
  return {
    ...scalar,
    pattern: written[kind]?.source,
    const: fixed,
    minimum: min,
    maximum: max,
    multipleOf: step,
    ...fixed === undefined && valuesOf(property, scalar.type === "integer", context),
  };
}

function listSchema(kind: string, property: Property, context: Context, sent: boolean): Json {
  const { length, empty, ...rest } = property;
  const items = kindSchema(kind, rest, context, sent);
  const list = { type: "array", items, minItems: length, maxItems: length };
  if (empty === undefined) return list;
  const none = empty === "" ? { const: "" } : { type: "object", maxProperties: 0 };
  return { anyOf: [list, none] };
}

/** A map; its values, or its fields, are its usual keys. */
function mapSchema(kind: string, { values, fields }: Property, context: Context): Json {
  return {
    type: "object",
    additionalProperties: schemaOf(kind, context),
    properties: values || fields
      ? {
        ...mapValues(values ?? {}, (doc) => schemaOf({ type: kind, doc }, context)),
        ...mapValues(fields ?? {}, (field) => schemaOf(field, context)),
      }
      : undefined,
  };
}

function valuesOf(property: Property, whole: boolean, context: Context): Json {
  const table = valueTable(property);
  if (table.length === 0) return {};
  const values = [...new Set(table.map(([value]) => whole ? Number(value) : value))];
  return {
    [property.open ? "x-extensible-enum" : "enum"]: values,
    ...meanings(table, context),
  };
}

const TEXT = { type: "string" };
const WHOLE = { type: "integer", format: "int64" };

const SCALARS: Readonly<Record<string, Json>> = {
  bool: { type: "boolean" },
  int: WHOLE,
  timestamp: WHOLE,
  float: { type: "number", format: "double" },
  string: TEXT,
  enum: TEXT,
  mac: TEXT,
  ipv4: TEXT,
  ipv6: TEXT,
  base64: { ...TEXT, contentEncoding: "base64" },
  file: { ...TEXT, format: "binary" },
  object: { type: "object" },
};
