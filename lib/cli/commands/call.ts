/**
 * A method of the catalogue and the words around it, as a call: which method, and its arguments.
 *
 * @module
 */
import { commandOf, findMethod, type Operation, type Property } from "../../catalogue/mod.ts";
import type { Prepared } from "../../client/prepare.ts";
import { named, say, t } from "../../text/language.ts";
import { flagsOf, methodFlags, readFields, readValue } from "../args/fields.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { type Flag, readWords, type Words } from "../args/options.ts";
import { openFiles, readPayload, readTexts } from "../args/payload.ts";
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

/** The call that words make of a method, compared with the catalogue. */
export async function readCall(operation: Operation, words: Words, io: Io): Promise<Prepared> {
  const args = await readArguments(operation, words.positionals.slice(2), words, io);
  const spelling = wholeBody(operation, words) === undefined ? "flags" : "whole";
  return prepareCall(operation, args, { spelling, validate: words.options.validate }, io);
}

/** A call with a signal that ends it, unless it has options of its own. */
export function withSignal(prepared: Prepared, signal: AbortSignal): Prepared {
  return { ...prepared, options: { signal, ...prepared.options } };
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
  const fields = await openFiles(
    operation,
    readFields(operation, await readTexts(operation, typed.flags, io), rest),
    io,
  );
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
  await speakCatalogue();
  const what = doc === "" ? t`${name} is missing` : t`${name} is missing: ${say(doc)}`;
  return new UsageError(`${usageLine(operation)}\n${what}`);
}

function wholeBody(operation: Operation, { flags }: Words): Flag | undefined {
  return flags.find(({ name }) => name === "body" && !flagsOf(operation).has("body"));
}
