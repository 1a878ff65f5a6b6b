/**
 * Checks what an application sends against the catalogue, and keeps of it what may be written.
 *
 * @module
 */
import { isWritable } from "../../catalogue/shape.ts";
import {
  baseType,
  fieldsOf,
  type Operation,
  type Property,
  type Shape,
  type as typeNamed,
  typeOf,
} from "../../catalogue/mod.ts";
import { encodePath } from "../../catalogue/paths.ts";
import { isInRange, isWritten } from "../../catalogue/scalars.ts";
import type { Item } from "../types.ts";
import { invalid } from "./refusals.ts";
import { isItem } from "./store.ts";

/**
 * What of a body the box takes: read-only and unknown fields are dropped, as the box does with the
 * whole objects that clients send back; numbers and booleans may come as texts, and an optional field
 * as null; throws a refusal for a wrong type or value.
 */
export function acceptBody(operation: Operation, body: unknown): unknown {
  const { body: shape } = operation;
  if (shape === undefined) return undefined;
  const expected = typeOf(shape);
  if (body === undefined && expected === "any") return undefined;
  const place: Place = {
    creating: operation.verb === "POST",
    changing: operation.verb === "PUT" && typeof shape === "string" && !expected.endsWith("[]"),
    form: operation.bodyFormat !== "json",
  };
  try {
    const sent = body === undefined && !expected.endsWith("[]") ? {} : body;
    return acceptShape(shape, sent, place);
  } catch (error) {
    if (error instanceof Invalid) throw invalid(operation, error.field);
    throw error;
  }
}

/** Whether a path or query parameter may have that value. */
export function acceptsParam(property: Property, value: string): boolean {
  const values = valuesOf(property);
  if (values) return values.includes(value);
  const kinds = property.type.split("|");
  return !kinds.every((kind) => kind === "int") || /^-?\d+$/.test(value);
}

interface Place {
  readonly creating: boolean;
  /** What must be sent to create an object need not be sent to change it. */
  readonly changing: boolean;
  /** A form takes paths in plain text too. */
  readonly form: boolean;
}

class Invalid extends Error {
  constructor(readonly field?: string) {
    super(field);
  }
}

function acceptShape(shape: Shape, value: unknown, place: Place): unknown {
  if (typeof shape !== "string") return acceptProperty(shape, value, place);
  return acceptProperty({ type: shape }, value, place);
}

function acceptProperty(property: Property, value: unknown, place: Place): unknown {
  const alternatives = property.type.split("|");
  for (const alternative of alternatives.slice(0, -1)) {
    try {
      return acceptType(alternative, property, value, place);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
    }
  }
  return acceptType(alternatives.at(-1) ?? "any", property, value, place);
}

function acceptType(name: string, property: Property, value: unknown, place: Place): unknown {
  if (name === "any") return value;
  if (name.endsWith("[]")) return acceptList(name.slice(0, -2), property, value, place);
  const mapped = /^map<(.+)>$/.exec(name)?.[1];
  if (mapped !== undefined) return acceptMap(mapped, value, place);
  if (property.fields || typeNamed(name)) {
    return acceptObject(fieldsOf(property.fields ? property : name), value, place);
  }
  return acceptScalar(name, property, value, place);
}

function acceptList(name: string, property: Property, value: unknown, place: Place): unknown {
  // The box itself sends `{}` or "" for some empty lists, and clients send them back.
  if (value === "" || (isItem(value) && Object.keys(value).length === 0)) return [];
  if (!Array.isArray(value)) throw new Invalid();
  if (property.length !== undefined && value.length !== property.length) throw new Invalid();
  return value.map((item) => acceptType(name, property, item, place));
}

function acceptMap(name: string, value: unknown, place: Place): unknown {
  if (!isItem(value)) throw new Invalid();
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, acceptProperty({ type: name }, item, place)]),
  );
}

function acceptObject(
  fields: Readonly<Record<string, Property>>,
  value: unknown,
  place: Place,
): unknown {
  if (!isItem(value)) throw new Invalid();
  // A type of which nothing can be written is sent to name something: a member of a RAID array.
  const names = Object.values(fields).every(({ access }) => access === "r");
  const accepted: Item = {};
  for (const [field, property] of Object.entries(fields)) {
    const sent = value[field];
    if (sent === undefined || isLeftOut(sent, property, place)) {
      if (property.required === true && !place.changing) throw new Invalid(field);
      continue;
    }
    if (!names && !isWritable(property, place.creating)) continue;
    try {
      accepted[field] = acceptProperty(property, sent, { ...place, changing: false });
    } catch (error) {
      throw error instanceof Invalid ? new Invalid(error.field ?? field) : error;
    }
  }
  return accepted;
}

/**
 * Clients send null for what they leave out. A password that is to be changed to nothing is refused
 * (seen with AFP).
 */
function isLeftOut(sent: unknown, { type, access }: Property, { changing }: Place): boolean {
  return sent === null && type !== "any" && !(changing && access === "w");
}

function acceptScalar(name: string, property: Property, sent: unknown, place: Place): unknown {
  const value = typeof sent !== "string"
    ? sent
    : name === "base64" && place.form && sent.startsWith("/")
    ? encodePath(sent)
    : fromText(name, sent);
  if (!(SCALARS[name] ?? isAnything)(value)) throw new Invalid();
  if (typeof value === "number" && !isInRange(property, value)) throw new Invalid();
  if (property.const !== undefined && value !== property.const) throw new Invalid();
  const values = valuesOf(property);
  if (values && !isAmong(values, value)) throw new Invalid();
  return value;
}

/** Reads a number or a boolean that came as text, as in a form and from many a client. */
export function fromText(name: string, text: string): unknown {
  if ((name === "int" || name === "timestamp") && /^-?\d+$/.test(text)) return Number(text);
  if (name === "float" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (name === "bool" && /^(true|1)$/.test(text)) return true;
  if (name === "bool" && /^(false|0)$/.test(text)) return false;
  return text;
}

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => isText(value) || value instanceof Blob,
  enum: (value) => isText(value) || typeof value === "number",
  int: Number.isInteger,
  timestamp: Number.isInteger,
  float: Number.isFinite,
  bool: (value) => typeof value === "boolean",
  object: isItem,
  base64: (value) => isText(value) && /^[A-Za-z0-9+/\n]*={0,2}\n?$/.test(value),
  mac: (value) => isText(value) && isWritten("mac", value),
  ipv4: (value) => isText(value) && isWritten("ipv4", value),
  ipv6: (value) => isText(value) && isWritten("ipv6", value),
};

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAnything(): boolean {
  return true;
}

/** The values that a property is closed to, if it is. */
function valuesOf(property: Property): readonly string[] | undefined {
  if (property.open || property.type.startsWith("map<")) return undefined;
  const { values } = property;
  if (values) return Array.isArray(values) ? values as string[] : Object.keys(values);
  const [owner, field] = property.valuesOf?.split(".") ?? [];
  const source = field === undefined ? undefined : fieldsOf(owner)[field];
  return source && baseType(source.type) === "enum" ? valuesOf(source) : undefined;
}

/** Some texts are several values with commas between them (days of network control). */
function isAmong(values: readonly string[], value: unknown): boolean {
  const text = String(value);
  return values.includes(text) ||
    (text.includes(",") && text.split(",").every((part) => values.includes(part.trim())));
}
