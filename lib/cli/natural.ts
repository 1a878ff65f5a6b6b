/**
 * `fbx <subsystem> <method> [arguments] [--field value]`: any method of the catalogue, as people
 * type it.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { labelOf } from "../arguments.ts";
import { findOperation, findSubsystem, kebabCase, type Operation } from "../catalogue.ts";
import { describeSubsystem, helpText, requireOperation, requireSubsystem } from "../help.ts";
import { commandUsage } from "../help/example.ts";
import { UNBROKEN } from "../help/layout.ts";
import type { TaskCall } from "../types.ts";
import { confirm, unsaid } from "./care.ts";
import { connect } from "./connect.ts";
import { flagsOf, readFields, readValue } from "./fields.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { type Flag, type Options, readWords, type Words } from "./options.ts";
import { print } from "./output.ts";
import { openFiles, readPayload } from "./payload.ts";
import { completeTask, startsTask, taskFlags } from "./tasks.ts";
import { validateArguments } from "./validate.ts";

/** Runs a method. */
export async function naturalCommand(args: readonly string[], io: Io): Promise<number> {
  const words = readNatural(args);
  const [first = "", second] = words.positionals;
  const subsystem = requireSubsystem(first);
  if (second === undefined) {
    await io.out(describeSubsystem(subsystem));
    if (words.options.help) return EXIT.done;
    throw new UsageError(
      `Which one? For example: fbx ${kebabCase(subsystem.name)} ` +
        kebabCase(subsystem.operations[0]?.name ?? ""),
    );
  }
  if (words.options.help) {
    await io.out(helpText(`${first}.${second}`));
    return EXIT.done;
  }
  const operation = requireOperation(subsystem, second);
  if (isRepeated(words.options)) {
    const { repeatNaturally } = await import("./expressions.ts");
    return await repeatNaturally(words, io);
  }
  const callArguments = await readCall(operation, words, io);
  if (words.options.dryRun) {
    const { dryRun, rehearse } = await import("./dry_run.ts");
    await dryRun([rehearse(operation, callArguments)], words.options, io);
    return EXIT.done;
  }
  await confirm(unsaid(operation, callArguments, words.options), io);
  await using f = await connect(words.options, io);
  if (labelOf(operation) === "Vm.console") {
    const { console } = await import("./console.ts");
    return await console(f, Number(callArguments[0]), io);
  }
  const call = method(f, operation)(...callArguments);
  if (startsTask(operation)) {
    const { followTask } = await import("./follow.ts");
    await followTask(f, operation, call as TaskCall, words, io);
  } else {
    const command = words.positionals.join(" ");
    await print(await call, words.options, io, { operation, command });
  }
  return EXIT.done;
}

/** Whether more than one call is asked for, or its result goes elsewhere. */
function isRepeated({ delay, send, onChange }: Options): boolean {
  return delay !== undefined || send.length > 0 || onChange;
}

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
  if (!found) throw new UsageError(`There is no ${subsystem.name}.${name}`);
  return found;
}

/** Once the method is known, its fields are flags of the command. */
function ownFlags(positionals: readonly string[]): ReadonlyMap<string, "value" | "bare"> {
  const subsystem = findSubsystem(positionals[0] ?? "");
  const operation = subsystem && positionals[1] !== undefined
    ? findOperation(subsystem, positionals[1])
    : undefined;
  if (!operation) return new Map();
  const fields = [...flagsOf(operation)].map(([flag, [, { type }]]) =>
    [flag, type === "bool" ? "bare" : "value"] as const
  );
  return new Map([...fields, ["body", "value"], ...startsTask(operation) ? taskFlags : []]);
}

async function readArguments(
  operation: Operation,
  words: readonly string[],
  typed: Words,
  io: Io,
): Promise<unknown[]> {
  const parameters = Object.entries(operation.params);
  const path = parameters.map(([name, parameter], index) => {
    const word = words[index];
    if (word !== undefined) return readValue(word, parameter, name);
    if (parameter.required === false) return undefined;
    throw new UsageError(
      `usage: ${commandUsage(operation).replaceAll(UNBROKEN, " ")}\n${name} is missing${
        parameter.doc ? `: ${parameter.doc}` : ""
      }`,
    );
  });
  const rest = words.slice(parameters.length);
  const fields = await openFiles(operation, readFields(operation, typed.flags, rest), io);
  const whole = wholeBody(operation, typed);
  if (whole !== undefined && fields !== undefined) {
    throw new UsageError("Give the fields one by one, or all together with --body, not both");
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

function wholeBody(operation: Operation, { flags }: Words): Flag | undefined {
  return flags.find(({ name }) => name === "body" && !flagsOf(operation).has("body"));
}
