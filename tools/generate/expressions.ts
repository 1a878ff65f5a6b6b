/**
 * The catalogue's type expressions (`int`, `enum[]`, `map<LanHost>`, `int|string`) in TypeScript.
 *
 * @module
 */
import { type Property, type Shape, type, valueTable } from "../../lib/catalogue/mod.ts";
import { type Direction, key, typeName } from "./names.ts";
import { members } from "./objects.ts";
import { literals } from "./values.ts";

/** `Known<…>[]` for an `enum[]` and so on. */
export function expression(shape: Shape, direction: Direction): string {
  const property = typeof shape === "string" ? { type: shape } : shape;
  return union(property.type, property, direction);
}

const SCALARS: Readonly<Record<string, string>> = {
  bool: "boolean",
  int: "number",
  float: "number",
  timestamp: "number",
  string: "string",
  enum: "string",
  ipv4: "string",
  ipv6: "string",
  mac: "string",
  base64: "string",
  file: "Blob",
  object: "Record<string, unknown>",
  any: "unknown",
};

function union(text: string, property: Property, direction: Direction): string {
  return text.split("|").map((part) => single(part, property, direction)).join(" | ");
}

function single(text: string, property: Property, direction: Direction): string {
  if (text.endsWith("[]")) {
    const item = single(text.slice(0, -2), property, direction);
    return item.includes(" | ") && !/^\w+<[^<>]*>$/.test(item) ? `(${item})[]` : `${item}[]`;
  }
  const mapped = /^map<(.+)>$/.exec(text)?.[1];
  if (mapped !== undefined) return map(mapped, property, direction);
  if (property.const !== undefined) return JSON.stringify(property.const);
  if (text === "object" && property.fields) return `{\n${members(property.fields, direction)}\n}`;
  const values = Object.fromEntries(valueTable(property));
  if (Object.keys(values).length > 0) return listed(text, values, property.open ?? false);
  if (type(text)) return typeName(text, direction);
  const scalar = SCALARS[text];
  if (scalar === undefined) throw new Error(`api.json has no type ${text}`);
  return scalar;
}

function listed(scalar: string, values: Record<string, string>, open: boolean): string {
  if (SCALARS[scalar] === "number") {
    if (open) return "number";
    return [...Object.keys(values), "(number & Unlisted)"].join(" | ");
  }
  return `${open ? "Open" : "Known"}<${literals(Object.keys(values))}>`;
}

/** A map; the values of one are its usual keys. */
function map(inner: string, property: Property, direction: Direction): string {
  const { values, ...rest } = property;
  const value = union(inner, rest, direction);
  if (values === undefined) return `Record<string, ${value}>`;
  const known = Object.keys(values).map((name) => `${key(name)}?: ${value};`);
  return `{ [key: string]: ${value} | undefined; ${known.join(" ")} }`;
}
