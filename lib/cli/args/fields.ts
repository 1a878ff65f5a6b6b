/**
 * From words to the fields of a body or a query: `--display-name "Sandy Kilo"`, typed by the
 * catalogue.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  isList,
  kebabCase,
  type Operation,
  type Property,
  typeOf,
} from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";
import type { Flag } from "./options.ts";
import { startsTask, taskFlags } from "./tasks.ts";

/** The fields that a method takes, by the name of their flag. */
export function flagsOf(operation: Operation): Map<string, [name: string, field: Property]> {
  const flags = new Map<string, [string, Property]>();
  for (const [name, field] of Object.entries(sendable(operation))) {
    for (const spelling of [kebabCase(name), name]) flags.set(spelling, [name, field]);
    if (field.type === "bool") flags.set(`no-${kebabCase(name)}`, [name, field]);
  }
  return flags;
}

/** The flags of a method: its fields, and options of the call. */
export function methodFlags(operation: Operation): ReadonlyMap<string, "value" | "bare"> {
  const fields = [...flagsOf(operation)].map(([flag, [, { type }]]) =>
    [flag, type === "bool" ? "bare" : "value"] as const
  );
  return new Map([...fields, ["body", "value"], ...startsTask(operation) ? taskFlags : []]);
}

/** The body or query that flags and further words make; `undefined` where there are none. */
export function readFields(
  operation: Operation,
  flags: readonly Flag[],
  words: readonly string[],
): Record<string, unknown> | unknown[] | undefined {
  const { body } = operation;
  if (body !== undefined && isList(typeOf(body)) && words.length > 0) {
    const item = { type: baseType(typeOf(body)) };
    return words.map((word) => readValue(word, item, item.type));
  }
  const known = flagsOf(operation);
  const fields = readInOrder(operation, words);
  for (const { name: flag, value } of flags) {
    const [name, field] = known.get(flag) ?? [];
    if (name === undefined || field === undefined) continue;
    const read = flag.startsWith("no-") && field.type === "bool"
      ? !readBool(value, flag)
      : readFlag(value, field, flag);
    fields[name] = isList(field.type) && Array.isArray(fields[name])
      ? [...fields[name], ...read as unknown[]]
      : read;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/**
 * Words without a flag are fields in their order. A list takes as many of them as the required fields
 * after it leave: `fbx fs mv FILE… DST`.
 */
function readInOrder(operation: Operation, words: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const left = [...words];
  for (const [index, [name, field]] of Object.entries(sendable(operation)).entries()) {
    if (left.length === 0) return fields;
    const count = isList(field.type) ? Math.max(1, left.length - neededAfter(operation, index)) : 1;
    const taken = left.splice(0, count);
    fields[name] = isList(field.type)
      ? taken.flatMap((word) => readValue(word, field, name))
      : readValue(taken[0] ?? "", field, name);
  }
  if (left[0] !== undefined) throw tooMany(operation, left[0]);
  return fields;
}

/** How many fields after one must have a word; a choice of values is made by its flag. */
function neededAfter(operation: Operation, index: number): number {
  return Object.values(sendable(operation)).slice(index + 1)
    .filter(({ required, values, type }) => required === true && !values && !isList(type)).length;
}

/** A word as the catalogue's type of it: a number for an int, a list for a list. */
export function readValue(text: string, field: Property, name: string): unknown {
  if (isList(field.type)) return readList(text, field, name);
  switch (baseType(field.type)) {
    case "int":
    case "timestamp":
      return field.type.includes("string") && !/^-?\d+$/.test(text) ? text : readInt(text, name);
    case "float":
      return readNumber(text, name);
    case "bool":
      return readBool(text, name);
    case "base64":
    case "string":
    case "enum":
    case "mac":
    case "ipv4":
    case "ipv6":
    case "file": // its path
      return text;
    default:
      return readJson(text, name);
  }
}

/** What may be sent: the fields of the body that are no result of the box's, or the query. */
export function sendable(operation: Operation): Readonly<Record<string, Property>> {
  if (operation.body === undefined) return operation.query;
  return Object.fromEntries(
    Object.entries(fieldsOf(operation.body)).filter(([, { access }]) => access !== "r"),
  );
}

function readFlag(value: string | true, field: Property, flag: string): unknown {
  if (value !== true) return readValue(value, field, `--${flag}`);
  if (field.type === "bool") return true;
  throw new UsageError(t`--${flag} needs a value after it (${field.type})`);
}

/** A JSON list, or one item: a flag may be repeated. */
function readList(text: string, field: Property, name: string): unknown[] {
  if (text.startsWith("[")) {
    const list = readJson(text, name);
    if (Array.isArray(list)) return list;
  }
  const item: Property = {
    ...field,
    type: field.type.replace(/(\|.*)?$/, "").replace(/\[\]$/, ""),
  };
  return [readValue(text, item, name)];
}

function readBool(value: string | true, name: string): boolean {
  if (value === true || /^(true|yes|on|1)$/i.test(value)) return true;
  if (/^(false|no|off|0)$/i.test(value)) return false;
  throw new UsageError(t`${name} takes true or false, not “${value}”`);
}

function readInt(text: string, name: string): number {
  const number = readNumber(text, name);
  if (Number.isSafeInteger(number)) return number;
  throw new UsageError(t`${name} takes a whole number, not “${text}”`);
}

function readNumber(text: string, name: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  throw new UsageError(t`${name} takes a number, not “${text}”`);
}

function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(t`${name} takes JSON, such as '{"enabled": true}', not “${text}”`);
  }
}

function tooMany(operation: Operation, word: string): UsageError {
  const name = `${kebabCase(operation.subsystem.name)} ${kebabCase(operation.name)}`;
  return new UsageError(
    t`fbx ${name}: unexpected argument “${word}”. See fbx help ${name}`,
  );
}
