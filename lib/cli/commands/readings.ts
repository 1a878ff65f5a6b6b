/**
 * Commands that are read from a box, once or at every beat: as pyfbx's expressions or as typed
 * words.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { inOrder, type Prepared } from "../../client/prepare.ts";
import { signature } from "../../catalogue/operation.ts";
import type { Operation } from "../../catalogue/mod.ts";
import { requireOperation, requireSubsystem } from "../../help/mod.ts";
import { t } from "../../text/language.ts";
import type { BoxLabel, Reading, Source } from "../../monitor/reading.ts";
import {
  changeDetector,
  hasContent,
  resolve,
  select,
  type Selection,
  unknownFields,
} from "../../catalogue/select.ts";
import { descend, propertyOf } from "../../catalogue/shape.ts";
import { access, type Expression, parseExpression } from "../args/expression/mod.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readCall, readMethodWords, withSignal } from "./call.ts";
import type { Words } from "../args/options.ts";
import { isBinary, noSuchField, nothingSelected } from "../output/mod.ts";
import { prepareCall } from "../args/prepare_call.ts";
import { send } from "../../fbx.ts";

/** A command that is read: its call, and the steps into its result. */
export interface Reader extends Source {
  readonly prepared: Prepared;
  readonly accessors: Expression["accessors"];
}

/** Reads a command in either way: `Connection.status()['rate_up']`, or `lan hosts pub`. */
export async function readCommand(text: string, io: Io): Promise<Reader> {
  const command = text.trim();
  if (/^\w+\s*\./.test(command)) return readExpression(command, true, io);
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, ...quoted]) => quoted.find((word) => word !== undefined) ?? "");
  return await readTyped(readMethodWords(words), command, io);
}

/** Reads an expression. */
export function readExpression(text: string, validate: boolean, io: Io): Reader {
  const expression = parseExpression(text);
  const operation = requireOperation(requireSubsystem(expression.subsystem), expression.method);
  const args = toArguments(operation, expression);
  const { accessors } = expression;
  return {
    command: text.trim(),
    operation,
    prepared: prepareCall(operation, args, { spelling: "whole", validate }, io),
    accessors,
    path: accessors.map(({ key }) => key),
    parameters: parametersOf(operation, args),
  };
}

/** Calls the box, and takes the steps into its result. */
export async function call(
  f: Fbx,
  { command, prepared, accessors }: Reader,
  signal: AbortSignal,
): Promise<unknown> {
  const result = await send(f, withSignal(prepared, signal));
  return access(result, accessors, command);
}

/** What is wanted of the results. */
export interface Wanted {
  readonly selection: Selection | undefined;
  readonly onChange: boolean;
}

/** Makes readings of a command's results; `undefined` where nothing changed, or is wanted. */
export function reader(
  source: Reader,
  { selection, onChange }: Wanted,
  warn: (line: string) => void,
): (whole: unknown, box: BoxLabel, time: number) => Reading | undefined {
  const changed = onChange ? changeDetector() : () => true;
  let warned = false;
  const property = propertyAt(source);
  return (whole, box, time) => {
    const value = select(whole, resolve(selection, property, whole));
    if (selection !== undefined && !hasContent(value) && hasContent(whole)) {
      if (!warned) warn(nothingSelected(source.command, whole, property));
      warned = true;
      return undefined;
    }
    return changed(value) ? { time, box, source, whole, value } : undefined;
  };
}

/** Why a selection is wrong: it names fields that no command has. */
export function wrongSelection(
  selection: Selection | undefined,
  read: readonly { readonly source: Reader; readonly whole: unknown }[],
): UsageError | undefined {
  const [unknown = [], ...others] = read.map(({ source, whole }) =>
    isBinary(whole) ? [] : unknownFields(selection, propertyAt(source), whole)
  );
  const nowhere = unknown.filter((name) => others.every((names) => names.includes(name)));
  const first = read[0];
  if (nowhere.length === 0 || first === undefined) return undefined;
  return noSuchField(nowhere, first.source.command, first.whole, propertyAt(first.source));
}

function propertyAt({ operation, path }: Reader) {
  return descend(propertyOf(operation.result), path);
}

/** Returns the label of a box for its readings. */
export function boxLabel({ discovery, url }: Fbx, name?: string): BoxLabel {
  const { uid, box_model } = discovery;
  return { name: name ?? new URL(url).host, uid, model: box_model };
}

/** Python's arguments in our order: path parameters, then `post_data` or the query. */
function toArguments(operation: Operation, { positional, named }: Expression): unknown[] {
  const parameters = Object.keys(operation.params);
  const args = [...inOrder(operation, positional)];
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(named)) {
    const index = name === "post_data" || name === "body"
      ? parameters.length
      : parameters.indexOf(name);
    if (index >= 0) args[index] = value;
    else if (Object.hasOwn(operation.query, name)) query[name] = value;
    else {
      throw new UsageError(
        t`${operation.subsystem.alias}.${operation.alias} has no argument “${name}”. Its arguments: ${
          signature(operation)
        }; the body is post_data={…}`,
      );
    }
  }
  if (Object.keys(query).length > 0) args[parameters.length] = query;
  for (const [index, { fallback }] of Object.values(operation.params).entries()) {
    if (args[parameters.length] !== undefined) args[index] ??= fallback;
  }
  return complete(operation, args);
}

/** `lan hosts pub`, `rrd fetch --db net`, already sorted. */
export async function readTyped(
  words: Words,
  command: string,
  io: Io,
  box?: () => Promise<Fbx>,
): Promise<Reader> {
  const [first = "", second] = words.positionals;
  if (second === undefined) {
    throw new UsageError(t`“${command}” is not a command. Write it as in “connection status”`);
  }
  const operation = requireOperation(requireSubsystem(first), second);
  const prepared = await readCall(operation, words, io, box);
  const { params = [], payload } = prepared.known?.values ?? {};
  const parameters = parametersOf(operation, [...params, payload]);
  return { command, operation, prepared, accessors: [], path: [], parameters };
}

function complete(operation: Operation, args: unknown[]): unknown[] {
  const missing = Object.entries(operation.params).find(([, { required }], index) =>
    args[index] === undefined && required !== false
  );
  if (missing === undefined) return args;
  throw new UsageError(t`${operation.subsystem.alias}.${operation.alias} needs ${missing[0]}`);
}

/** Path and query parameters as text, for the labels of a reading. */
function parametersOf(
  { params, query }: Operation,
  args: readonly unknown[],
): Record<string, string> {
  const path = Object.keys(params).map((name, index) => [name, args[index]] as const);
  const rest = args[path.length];
  const asked = typeof rest === "object" && rest !== null
    ? Object.entries(rest).filter(([name]) => Object.hasOwn(query, name))
    : [];
  const scalars = [...path, ...asked].filter(([, value]) =>
    ["string", "number", "boolean"].includes(typeof value)
  );
  return Object.fromEntries(scalars.map(([name, value]) => [name, String(value)]));
}
