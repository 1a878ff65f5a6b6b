/**
 * A method of the catalogue and the words around it, as a call: which method, and its arguments.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { findMethod, type Operation, type Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { flagsOf, methodFlags, readFields, readValue } from "../args/fields.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { type Flag, readWords, type Words } from "../args/options.ts";
import { openFiles, readPayload } from "../args/payload.ts";
import { completeTask, startsTask } from "../args/tasks.ts";
import { validateArguments } from "../args/validate.ts";

/** Sorts the words of a command line, among them the flags of the method that it names. */
export function readNatural(args: readonly string[]): Words {
  return readWords(args, ownFlags);
}

/** The arguments that words make for a method, compared with the catalogue. */
export async function readCall(operation: Operation, words: Words, io: Io): Promise<unknown[]> {
  const args = await readArguments(operation, words.positionals.slice(2), words, io);
  const spelling = wholeBody(operation, words) === undefined ? "flags" : "whole";
  if (words.options.validate) validateArguments(operation, args, spelling, io);
  return args;
}

/** A method of the box as a function. */
export function method(
  f: Fbx,
  { subsystem, name }: Operation,
): (...args: unknown[]) => Promise<unknown> {
  const subsystems = f as unknown as Record<
    string,
    Record<string, (...args: unknown[]) => Promise<unknown>>
  >;
  const found = subsystems[subsystem.name]?.[name];
  if (!found) throw new UsageError(t`There is no ${subsystem.name}.${name}`);
  return found;
}

/** The arguments of a method with a signal that ends it, unless they have options of their own. */
export function withSignal(
  operation: Operation,
  args: readonly unknown[],
  signal: AbortSignal,
): unknown[] {
  const slots = Object.keys(operation.params).length +
    (operation.body !== undefined || Object.keys(operation.query).length > 0 ? 1 : 0);
  const full = Array.from({ length: Math.max(slots, args.length) }, (_, index) => args[index]);
  return args.length > slots ? full : [...full, { signal }];
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
  io: Io,
): Promise<unknown[]> {
  const parameters = Object.entries(operation.params);
  const missing = parameters.find(([, { required }], index) =>
    required !== false && words[index] === undefined
  );
  if (missing) throw await missingWord(operation, missing);
  const path = parameters.map(([name, parameter], index) => {
    const word = words[index];
    return word === undefined ? undefined : readValue(word, parameter, name);
  });
  const rest = words.slice(parameters.length);
  const fields = await openFiles(operation, readFields(operation, typed.flags, rest), io);
  const whole = wholeBody(operation, typed);
  if (whole !== undefined && fields !== undefined) {
    throw new UsageError(t`Give the fields one by one, or all together with --body, not both`);
  }
  const given = whole === undefined ? fields : await readPayload(whole.value, io);
  const payload = startsTask(operation)
    ? completeTask(operation, given, typed.options.force)
    : given;
  if (operation.body === undefined && Object.keys(operation.query).length === 0) return path;
  return [
    ...path,
    payload ?? (operation.body !== undefined && operation.verb === "PUT" ? {} : undefined),
  ];
}

async function missingWord(
  operation: Operation,
  [name, { doc = "" }]: [string, Property],
): Promise<UsageError> {
  const { usageLine } = await import("../help/method.ts");
  const what = doc === "" ? t`${name} is missing` : t`${name} is missing: ${doc}`;
  return new UsageError(`${usageLine(operation)}\n${what}`);
}

function wholeBody(operation: Operation, { flags }: Words): Flag | undefined {
  return flags.find(({ name }) => name === "body" && !flagsOf(operation).has("body"));
}
