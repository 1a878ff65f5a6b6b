/**
 * From words to the parameters and fields of a method: which word is for which, by the catalogue.
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
  valueTable,
} from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";
import type { Flag } from "./options.ts";
import { startsTask, taskFlags } from "./tasks.ts";

type Named = readonly [name: string, property: Property];

/** What a flag is for: a field, or one inside of it: `config.ssid`. */
export type Place = readonly [path: readonly string[], field: Property];

/** The fields that a method takes, by the name of their flag; those of a field by both names. */
export function flagsOf(operation: Operation): Map<string, Place> {
  const flags = new Map<string, Place>();
  const add = ([name, field]: Named, before: readonly string[]) => {
    const path = [...before, name];
    for (const spelling of [path.map(kebabCase).join("."), path.join(".")]) {
      if (!flags.has(spelling)) flags.set(spelling, [path, field]);
      if (field.type === "bool") flags.set(`no-${spelling}`, [path, field]);
    }
    if (isList(field.type) || path.length === 4) return;
    for (const [inner, property] of Object.entries(fieldsOf(field))) {
      if (property.access !== "r") add([inner, property], path);
    }
  };
  for (const each of Object.entries(sendable(operation))) add(each, []);
  return flags;
}

/** The parameters of the path that may be given as flags: those that no field is called like. */
export function paramFlags(operation: Operation): Map<string, Named> {
  const fields = sendable(operation);
  const params = Object.entries(operation.params).filter(([name]) => !Object.hasOwn(fields, name));
  return new Map(params.map((param) => [kebabCase(param[0]), param]));
}

/** The flags of a method: its fields, and the options of the call. */
export function methodFlags(operation: Operation): ReadonlyMap<string, "value" | "bare"> {
  const fields = [...flagsOf(operation)].map(([flag, [, { type }]]) =>
    [flag, type === "bool" ? "bare" : "value"] as const
  );
  return new Map([
    ...[...paramFlags(operation).keys()].map((flag) => [flag, "value"] as const),
    ...fields,
    ["body", "value"],
    ...startsTask(operation) ? taskFlags : [],
  ]);
}

/** A value as it was typed, and what it is for. */
export interface Typed {
  readonly path: readonly string[];
  readonly field: Property;
  /** `true` for a flag without a value. */
  readonly text: string | true;
  /** What it is called in an error: `--ssid`, or the name of a parameter. */
  readonly label: string;
}

/** The words of a method, sorted. */
export interface Arguments {
  readonly params: readonly Typed[];
  readonly fields: readonly Typed[];
  /** Of a body that is a list. */
  readonly items: readonly Typed[];
}

/** Which words and flags are for which parameters and fields. */
export function sortArguments(
  operation: Operation,
  words: readonly string[],
  flags: readonly Flag[],
): Arguments {
  const own = paramFlags(operation);
  const places = flagsOf(operation);
  const flagged = flags.flatMap(({ name, value }): Typed[] => {
    const [path, field] = places.get(name) ?? [];
    if (path === undefined || field === undefined) return [];
    return [{ path, field, text: negated(name, field, value), label: `--${name}` }];
  });
  const left = [...words];
  const params = Object.entries(operation.params).flatMap(([name, field], index): Typed[] => {
    const flag = flags.findLast((flag) => own.get(flag.name)?.[0] === name);
    if (flag) return [{ path: [name], field, text: flag.value, label: `--${flag.name}` }];
    const [word] = left;
    if (word === undefined || isForLater(word, index, operation)) return [];
    left.shift();
    return [{ path: [name], field, text: word, label: name }];
  });
  const { body } = operation;
  if (body !== undefined && isList(typeOf(body))) {
    const field = { type: baseType(typeOf(body)) };
    const items = left.map((text) => ({ path: [], field, text, label: field.type }));
    return { params, fields: flagged, items };
  }
  // what follows a switch may be meant as its value
  const given = flagged.filter(({ field, text }) => !isList(field.type) && text !== true)
    .map(({ path: [name] }) => name);
  return { params, fields: [...inOrder(operation, left, given), ...flagged], items: [] };
}

/**
 * A parameter that has a default takes what it is known to be, and leaves other words to what
 * follows: `fbx lan host nas`, `fbx lan host wifiguest nas`.
 */
function isForLater(word: string, index: number, operation: Operation): boolean {
  const params = Object.values(operation.params);
  const param = params[index];
  if (param?.default === undefined) return false;
  if (valueTable(param).some(([value]) => value === word)) return false;
  return params.length > index + 1 || Object.keys(sendable(operation)).length > 0;
}

/** `--no-enabled` negates the value that follows. */
function negated(name: string, field: Property, value: string | true): string | true {
  if (!name.startsWith("no-") || field.type !== "bool") return value;
  const isOn = value === true || readBool(value, `--${name}`);
  return String(!isOn);
}

/**
 * Words without a flag are fields in their order. A list takes as many of them as the required fields
 * after it leave: `fbx fs mv FILE… DST`.
 */
function inOrder(
  operation: Operation,
  words: readonly string[],
  given: readonly (string | undefined)[],
): Typed[] {
  const fields: Typed[] = [];
  const left = [...words];
  const places = Object.entries(ordered(operation)).filter(([name]) => !given.includes(name));
  for (const [index, [name, field]] of places.entries()) {
    if (left.length === 0) return fields;
    const after = neededAfter(places.slice(index + 1));
    const count = isList(field.type) && field.shows === undefined
      ? Math.max(1, left.length - after)
      : 1;
    fields.push(
      ...left.splice(0, count).map((text) => ({ path: [name], field, text, label: name })),
    );
  }
  if (left[0] !== undefined) throw tooMany(operation, left[0]);
  return fields;
}

/** How many fields must have a word; a choice of values is made by its flag. */
function neededAfter(fields: readonly Named[]): number {
  return fields.filter(([, { required, values, type }]) =>
    required === true && !values && !isList(type)
  ).length;
}

/** What may be sent: the fields of the body that are no result of the box's, or the query. */
export function sendable(operation: Operation): Readonly<Record<string, Property>> {
  if (operation.body === undefined) return operation.query;
  return Object.fromEntries(
    Object.entries(fieldsOf(operation.body)).filter(([, { access }]) => access !== "r"),
  );
}

/** The same in the order in which people say it. */
export function ordered(operation: Operation): Readonly<Record<string, Property>> {
  const fields = sendable(operation);
  const { order = [] } = operation;
  const first = order.flatMap((name) => fields[name] ? [[name, fields[name]] as const] : []);
  return { ...Object.fromEntries(first), ...fields };
}

/** Whether a switch is on, in either language. */
export function readBool(value: string | true, name: string): boolean {
  if (value === true || /^(true|yes|on|1|oui)$/i.test(value)) return true;
  if (/^(false|no|off|0|non)$/i.test(value)) return false;
  throw new UsageError(t`${name} takes true or false, not “${value}”`);
}

function tooMany(operation: Operation, word: string): UsageError {
  const name = `${kebabCase(operation.subsystem.name)} ${kebabCase(operation.name)}`;
  return new UsageError(
    t`fbx ${name}: unexpected argument “${word}”. See fbx help ${name}`,
  );
}
