/**
 * A method of the catalogue and the words around it, as a call: which method, and its arguments.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import {
  commandOf,
  findMethod,
  isList,
  type Operation,
  type Property,
} from "../../catalogue/mod.ts";
import type { Prepared } from "../../client/prepare.ts";
import { send } from "../../fbx.ts";
import { named, say, t } from "../../text/language.ts";
import { isObject } from "../../text/own.ts";
import { flagsOf, methodFlags, sendable, sortArguments, type Typed } from "../args/fields.ts";
import { idOf } from "../args/references.ts";
import { askSecret, isSecret, type Reading, readValue } from "../args/value.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { type Flag, readWords, type Words } from "../args/options.ts";
import { openFiles, readPayload } from "../args/payload.ts";
import { completeTask, startsTask } from "../args/tasks.ts";
import { prepareCall } from "../args/prepare_call.ts";

/** Sorts the words of a command line, among them the flags of the method that it names. */
export function readMethodWords(args: readonly string[]): Words {
  return readWords(args, ownFlags, calledCommand);
}

/** `fbx nat add-redirect`, or what was typed where there is no such method. */
function calledCommand(positionals: readonly string[]): string {
  const operation = findMethod(positionals[0], positionals[1]);
  return operation ? commandOf(operation) : named(["fbx", ...positionals.slice(0, 2)].join(" "));
}

/**
 * The call that words make of a method, compared with the catalogue.
 *
 * @param box The box that names are looked up on, opened when there is one; without it, words are ids.
 */
export async function readCall(
  operation: Operation,
  words: Words,
  io: Io,
  box?: () => Promise<Fbx>,
): Promise<Prepared> {
  const args = await readArguments(operation, words.positionals.slice(2), words, { io, box });
  const spelling = wholeBody(operation, words) === undefined ? "flags" : "whole";
  return prepareCall(operation, args, { spelling, validate: words.options.validate }, io);
}

/** A call with a signal that ends it, unless it has options of its own. */
export function withSignal(prepared: Prepared, signal: AbortSignal): Prepared {
  return { ...prepared, options: { signal, ...prepared.options } };
}

interface World {
  readonly io: Io;
  readonly box: (() => Promise<Fbx>) | undefined;
}

/** Once the method is known, its fields are flags of the command. */
function ownFlags(positionals: readonly string[]): ReadonlyMap<string, "value" | "bare"> {
  const operation = findMethod(positionals[0], positionals[1]);
  return operation ? methodFlags(operation) : new Map();
}

async function readArguments(
  operation: Operation,
  words: readonly string[],
  typed: Words,
  { io, box }: World,
): Promise<unknown[]> {
  const sorted = sortArguments(operation, words, typed.flags);
  const known = new Map<string, string | number>();
  const reading: Reading = {
    io,
    async idOf(word, property) {
      const isText = /^string/.test(property.type);
      if (box === undefined || (typed.options.dryRun && isText)) return word;
      return await idOf(word, property, known, async (call) => await send(await box(), call));
    },
  };
  const path = await readPath(operation, sorted.params, known, reading);
  const whole = wholeBody(operation, typed);
  const given = sorted.items.length > 0
    ? (await inTurn(sorted.items, reading)).map(([, value]) => value)
    : collect(await inTurn(sorted.fields, reading));
  if (whole !== undefined && given !== undefined) {
    throw new UsageError(t`Give the fields one by one, or all together with --body, not both`);
  }
  const fields = whole === undefined
    ? await completed(operation, given, io)
    : await readPayload(whole.value, io);
  const payload = startsTask(operation)
    ? completeTask(operation, fields, typed.options.force)
    : fields;
  if (operation.body === undefined && Object.keys(operation.query).length === 0) return path;
  return [
    ...path,
    payload ?? (operation.body !== undefined && operation.verb === "PUT" ? {} : undefined),
  ];
}

/** The parameters of the path, those with a default filled in. */
async function readPath(
  operation: Operation,
  given: readonly Typed[],
  known: Map<string, string | number>,
  reading: Reading,
): Promise<unknown[]> {
  const path: unknown[] = [];
  for (const parameter of Object.entries(operation.params)) {
    const [name, { required, refers, default: usual }] = parameter;
    const typed = given.find(({ path: [first] }) => first === name);
    if (typed === undefined && usual === undefined && required !== false) {
      throw await missingWord(operation, parameter);
    }
    const value = typed === undefined ? usual : await readValue(typed, reading);
    path.push(value);
    const isId = typeof value === "string" || typeof value === "number";
    if (refers !== undefined && isId) known.set(refers, value);
  }
  return path;
}

async function inTurn(typed: readonly Typed[], reading: Reading): Promise<[Typed, unknown][]> {
  const read: [Typed, unknown][] = [];
  for (const each of typed) read.push([each, await readValue(each, reading)]);
  return read;
}

/** An object of values by their paths; lists that are given more than once are joined. */
function collect(values: readonly (readonly [Typed, unknown])[]) {
  if (values.length === 0) return undefined;
  const whole: Record<string, unknown> = {};
  for (const [{ path, field }, value] of values) {
    const inner = path.slice(0, -1).reduce<Record<string, unknown>>((at, name) => {
      if (!isObject(at[name])) at[name] = {};
      return at[name] as Record<string, unknown>;
    }, whole);
    const name = path.at(-1) ?? "";
    const before = inner[name];
    const isMore = isList(field.type) && Array.isArray(before) && Array.isArray(value);
    inner[name] = isMore ? [...before, ...value] : value;
  }
  return whole;
}

/** The fields with what is usual where nothing is given, files opened, and passwords asked for. */
async function completed(
  operation: Operation,
  given: Record<string, unknown> | unknown[] | undefined,
  io: Io,
): Promise<Record<string, unknown> | unknown[] | undefined> {
  if (Array.isArray(given)) return given;
  const fields = withDefaults(operation, given);
  const opened = await openFiles(operation, fields, io);
  if (!io.interactive || Array.isArray(opened)) return opened;
  const asked: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(sendable(operation))) {
    const isNeeded = operation.verb === "POST" && field.required === true ||
      operation.needs?.includes(name) === true;
    if (!isNeeded || opened?.[name] !== undefined || !isSecret(field, name)) continue;
    asked[name] = await askSecret(name, io);
  }
  return Object.keys(asked).length === 0 ? opened : { ...opened, ...asked };
}

/** What is created has the usual values; some are those of other fields. */
function withDefaults(operation: Operation, given: Record<string, unknown> | undefined) {
  if (operation.verb !== "POST") return given;
  const fields = { ...given };
  for (const [name, { default: usual }] of Object.entries(sendable(operation))) {
    if (usual === undefined || fields[name] !== undefined) continue;
    const [, other] = /^\{(\w+)\}$/.exec(String(usual)) ?? [];
    const value = other === undefined ? usual : fields[other];
    if (value !== undefined) fields[name] = value;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

async function missingWord(
  operation: Operation,
  [name, { doc = "" }]: [string, Property],
): Promise<UsageError> {
  const { usageLine } = await import("../help/method.ts");
  await speakCatalogue();
  const what = doc === "" ? t`${name} is missing` : t`${name} is missing: ${say(doc)}`;
  return new UsageError(`${usageLine(operation)}\n${what}`);
}

function wholeBody(operation: Operation, { flags }: Words): Flag | undefined {
  return flags.find(({ name }) => name === "body" && !flagsOf(operation).has("body"));
}
