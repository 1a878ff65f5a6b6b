/**
 * One call of an operation that is right, in TypeScript and on the command line: the documentation's
 * own example, as far as it is.
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import {
  baseType,
  commandOf,
  fieldsOf,
  isList,
  kebabCase,
  type Operation,
  type Property,
  type Shape,
  type,
  typeOf,
  valueTable,
} from "../catalogue/mod.ts";
import { decodePath } from "../catalogue/paths.ts";
import { fits } from "../catalogue/validate.ts";
import { ucum } from "../text/units.ts";
import { isWritable } from "../catalogue/shape.ts";
import { UNBROKEN } from "./layout.ts";

/** The lines of an example: TypeScript, then the command. */
export function exampleLines(operation: Operation): [typescript: string, command: string] {
  const { subsystem, name } = operation;
  const { path, payload } = sampleArguments(operation);
  const typed = [...path, ...payload === undefined ? [] : [payload]].map(literal);
  return [
    `await f.${subsystem.name}.${name}(${typed.join(", ")});`,
    commandLine(operation, path, payload),
  ];
}

/** The command that makes a call: `fbx wifi set-wps-config --no-enabled`. */
export function commandLine(
  operation: Operation,
  path: readonly unknown[] = [],
  payload?: unknown,
): string {
  const words = [...path.map((value) => word(value)), ...flags(operation, payload)];
  return [commandOf(operation), ...words].join(" ");
}

/** The path parameters of an example, and its body or query, if it needs one. */
export function sampleArguments(operation: Operation): { path: unknown[]; payload: unknown } {
  return {
    path: Object.values(operation.params).map(sample),
    payload: samplePayload(operation),
  };
}

/** The path parameters as words of a command: `HOSTID`, `[INTERFACE]`, `[id]`. */
export function parameterWords({ params }: Operation): string[] {
  return Object.entries(params).map(([name, { required, default: usual }]) => {
    if (usual !== undefined) return `[${name.toUpperCase()}]`;
    return required === false ? `[${name}]` : name.toUpperCase();
  });
}

/** How the command is written: `fbx lan update-host INTERFACE HOSTID [--primary-name TEXT]`. */
export function commandUsage(operation: Operation): string {
  const { query, body, verb, needs = [], order = [] } = operation;
  const words = parameterWords(operation);
  if (body !== undefined && (isList(typeOf(body)) || !hasFields(body))) {
    return [commandOf(operation), ...words, verb === "DELETE" ? "" : "--body JSON"].join(" ");
  }
  const sendable = Object.entries(body === undefined ? query : fieldsOf(body))
    .filter(([, field]) => isWritable(field, verb === "POST"))
    .toSorted(([a], [b]) => rank(a, order) - rank(b, order));
  const flags = sendable.map(([name, field]) => {
    const isNeeded = needs.includes(name) ||
      (field.required === true && (verb === "POST" || typeof body !== "string"));
    const flag = field.type === "bool"
      ? `--[no-]${kebabCase(name)}`
      : `--${kebabCase(name)}${UNBROKEN}${placeholder(field)}`;
    const mayLack = !isNeeded || (verb === "POST" && field.default !== undefined);
    return mayLack ? `[${flag}]` : flag;
  });
  return [commandOf(operation), ...words, ...flags].join(" ");
}

/** The position of a field: in the order in which people name them, then the others as they come. */
function rank(name: string, order: readonly string[]): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

function hasFields(shape: Shape): boolean {
  return Object.keys(fieldsOf(shape)).length > 0 || (typeof shape !== "string" && !!shape.fields);
}

function placeholder(field: Property): string {
  const values = valueTable(field).map(([value]) => value);
  if (field.const !== undefined) return field.const;
  if (values.length > 0 && values.length <= 4 && !values.includes("")) return values.join("|");
  if (field.refers !== undefined) return "NAME";
  if (field.shows === "time") return "HH:MM";
  if (field.shows === "weekdays") return "DAYS";
  const { ucum: unit } = ucum(field.unit);
  if (/^(s|min|ms)$/.test(unit) && field.type === "int") return "DURATION";
  if (/^(MiB|B)y$/.test(unit)) return "SIZE";
  return PLACEHOLDERS[field.type.replace("[]", "")] ?? "JSON";
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  int: "N",
  float: "N",
  timestamp: "DATE",
  base64: "PATH",
  file: "FILE",
  string: "TEXT",
  enum: "VALUE",
  mac: "MAC",
  ipv4: "ADDRESS",
  ipv6: "ADDRESS",
  "int|string": "N",
};

/** The body or the query of the example, if it needs one. */
function samplePayload(operation: Operation): unknown {
  const { body, query, exampleBody } = operation;
  if (body === undefined) {
    const needed = Object.entries(query).filter(([, { required }]) => required === true);
    return needed.length === 0 ? undefined : Object.fromEntries(needed.map(sampleEntry));
  }
  if (typeOf(body) === "any") return {};
  if (!isList(typeOf(body))) return sampleBody(operation, body);
  const item = { ...property(body), type: typeOf(body).replace(/\[\]$/, "") };
  return Array.isArray(exampleBody)
    ? [...new Set(exampleBody)].slice(0, 2).map((value) => plain(item, value))
    : [sample(item)];
}

/** What must be sent, and else one or two of the fields that the documentation's example sends. */
function sampleBody({ verb, needs = [], exampleBody }: Operation, body: Shape): unknown {
  const fields = fieldsOf(body);
  const example = asObject(exampleBody ?? type(typeOf(body))?.example);
  const sendable = Object.entries(fields).filter(([, field]) => isWritable(field, verb === "POST"));
  const isNeeded = ([name, { required }]: [string, Property]) =>
    needs.includes(name) ||
    (required === true && (verb === "POST" || typeof body !== "string"));
  const needed = sendable.filter(isNeeded);
  const shown = sendable.filter(([name, field]) =>
    name in example && typeof example[name] !== "object" && example[name] !== "" &&
    fits(field, example[name])
  );
  const chosen = needed.length > 0
    ? needed
    : shown.length > 0
    ? shown.slice(0, 2)
    : sendable.slice(0, 1);
  const entries = chosen.map(([name, field]) => {
    const value = example[name];
    return value !== undefined && value !== "" && fits(field, value)
      ? [name, plain(field, value)] as const
      : sampleEntry([name, field]);
  });
  return Object.fromEntries(entries);
}

function sampleEntry([name, field]: [string, Property]): [string, unknown] {
  return [name, sample(field)];
}

/** A value that a property may have. */
export function sample(property: Property): unknown {
  const { type: expression, const: fixed, example } = property;
  if (example !== undefined) return example;
  if (fixed !== undefined) return fixed;
  const [first = ""] = expression.split("|");
  if (first.endsWith("[]")) {
    const item = sample({ ...property, type: first.slice(0, -2) });
    return Array.from({ length: property.length ?? 1 }, () => item);
  }
  const [value] = valueTable(property)[0] ?? [];
  if (value !== undefined) return first === "int" ? Number(value) : value;
  return first in SAMPLES ? SAMPLES[first] : sampleObject(property);
}

function sampleObject(shape: Property): Record<string, unknown> {
  const fields = fieldsOf(shape);
  const example = asObject(type(shape.type)?.example);
  const needed = Object.entries(fields).filter(([, { required }]) => required === true);
  const chosen = needed.length > 0 ? needed : Object.entries(fields).slice(0, 1);
  return Object.fromEntries(
    chosen.map(([name, field]) =>
      fits(field, example[name]) ? [name, plain(field, example[name])] : sampleEntry([name, field])
    ),
  );
}

/** The documentation's paths as the library takes them; some of its own end in a newline. */
function plain({ type }: Property, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plain({ type: baseType(type) }, item));
  return type === "base64" && typeof value === "string" ? decodePath(value).trimEnd() : value;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  bool: true,
  int: 1,
  float: 1,
  timestamp: 1_700_000_000,
  string: "text",
  enum: "text",
  base64: "/Freebox",
  mac: "02:00:00:00:00:14",
  ipv4: "192.168.1.42",
  ipv6: "2001:db8::1",
  file: new Blob(),
  any: true,
};

function property(shape: Shape): Property {
  return typeof shape === "string" ? { type: shape } : shape;
}

function asObject(example: unknown): Record<string, unknown> {
  return isObject(example) ? example : {};
}

/** A value as TypeScript writes it. */
export function literal(value: unknown): string {
  if (value instanceof Blob) return `new File([bytes], "debian.torrent")`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, value]) =>
    `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${literal(value)}`
  );
  return `{ ${fields.join(", ")} }`;
}

function flags({ body, query }: Operation, payload: unknown): string[] {
  if (payload === undefined) return [];
  const fields = body === undefined ? query : fieldsOf(body);
  if (Array.isArray(payload) || Object.keys(fields).length === 0) {
    return ["--body", word(JSON.stringify(payload))];
  }
  return Object.entries(payload as object).flatMap(([name, value]) => {
    const flag = `--${kebabCase(name)}`;
    if (fields[name]?.type === "bool") return [value === true ? flag : `--no-${kebabCase(name)}`];
    const isPlain = Array.isArray(value) && value.every((item) => typeof item !== "object");
    const values: unknown[] = isPlain ? value : [value];
    return values.flatMap((value) => [flag, word(value)]);
  });
}

/** A value as one word of a shell. */
function word(value: unknown): string {
  if (value instanceof Blob) return "debian.torrent";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /^[\w:.@/+,%-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
