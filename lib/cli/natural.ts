/**
 * `fbx <subsystem> <method> [arguments] [--field value]`: any method of the catalogue, as people
 * type it.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { findOperation, findSubsystem, kebabCase, type Operation } from "../catalogue.ts";
import {
  describeOperation,
  describeSubsystem,
  requireOperation,
  requireSubsystem,
} from "../help.ts";
import { connect } from "./connect.ts";
import { flagsOf, readFields, readValue } from "./fields.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { readWords, type Words } from "./options.ts";
import { print } from "./output.ts";
import { readPayload } from "./payload.ts";

/** Runs a method. */
export async function naturalCommand(args: readonly string[], io: Io): Promise<number> {
  const words = readWords(args, ownFlags);
  const [first = "", second, ...rest] = words.positionals;
  const subsystem = requireSubsystem(first);
  if (second === undefined) {
    await io.out(describeSubsystem(subsystem));
    if (words.options.help) return EXIT.done;
    throw new UsageError(
      `Which one? For example: fbx ${kebabCase(subsystem.name)} ` +
        kebabCase(subsystem.operations[0]?.name ?? ""),
    );
  }
  const operation = requireOperation(subsystem, second);
  if (words.options.help) {
    await io.out(describeOperation(operation));
    return EXIT.done;
  }
  const callArguments = await readArguments(operation, rest, words, io);
  await using f = await connect(words.options, io);
  await print(await method(f, operation)(...callArguments), words.options.json, io);
  return EXIT.done;
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
  return new Map([...fields, ["body", "value"]]);
}

async function readArguments(
  operation: Operation,
  words: readonly string[],
  { flags }: Words,
  io: Io,
): Promise<unknown[]> {
  const parameters = Object.entries(operation.params);
  const path = parameters.map(([name, parameter], index) => {
    const word = words[index];
    if (word !== undefined) return readValue(word, parameter, name);
    if (parameter.required === false) return undefined;
    throw new UsageError(
      `${usage(operation)}\n${name} is missing${parameter.doc ? `: ${parameter.doc}` : ""}`,
    );
  });
  const fields = readFields(operation, flags, words.slice(parameters.length));
  const whole = flags.find(({ name }) => name === "body" && !flagsOf(operation).has("body"));
  if (whole !== undefined && fields !== undefined) {
    throw new UsageError("Give the fields one by one, or all together with --body, not both");
  }
  const payload = whole === undefined ? fields : await readPayload(whole.value, io);
  if (operation.body === undefined && Object.keys(operation.query).length === 0) return path;
  return [
    ...path,
    payload ?? (operation.body !== undefined && operation.verb === "PUT" ? {} : undefined),
  ];
}

function usage(operation: Operation): string {
  const parameters = Object.entries(operation.params)
    .map(([name, { required }]) => required === false ? `[${name}]` : name.toUpperCase());
  const command = ["fbx", kebabCase(operation.subsystem.name), kebabCase(operation.name)];
  const fields = flagsOf(operation).size > 0 ? ["[--field value …]"] : [];
  return `usage: ${[...command, ...parameters, ...fields].join(" ")}`;
}
