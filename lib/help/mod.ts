/**
 * What the catalogue knows, as text: the whole API, a subsystem, an operation.
 *
 * @module
 */
import { signature } from "../catalogue/operation.ts";
import { conditionOf } from "../catalogue/consequences.ts";
import {
  apiVersion,
  commonErrors,
  type Consequence,
  fieldsOf,
  findOperation,
  findSubsystem,
  kebabCase,
  type Operation,
  permissions,
  type Shape,
  type Subsystem,
  subsystems,
  typeOf,
} from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { describedMethods } from "../catalogue/contract.gen.ts";
import {
  boxRows,
  describeBeyond,
  extraRows,
  findBeyond,
  namesBeyond,
  objectRows,
  optionSections,
  taskHint,
} from "./extras.ts";
import { commandUsage, exampleLines } from "./example.ts";
import { parameterRows, readRows, sentRows, shapeRows } from "./fields.ts";
import { type Row, table, terminalWidth, wrap } from "./layout.ts";
import { isWritable } from "../catalogue/shape.ts";
import { say, t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import { own } from "../text/own.ts";

/**
 * Returns the help on the API, on a subsystem (`"lan"`), or on an operation (`"Lan.setConfig"`),
 * wrapped at a number of columns (default: the terminal's, or 80).
 *
 * @throws {FbxError} `bad_argument` when there is no such thing; the message names the nearest one.
 *
 * @example
 * ```ts
 * import { helpText } from "@fbx/fbx";
 *
 * console.log(helpText("connection.status"));
 * ```
 */
export function helpText(topic = "", width: number = terminalWidth()): string {
  if (topic.trim() === "") return describeApi(width);
  const [first = "", ...rest] = topic.trim().split(/[.\s]+/).filter((word) => word !== "");
  const subsystem = findSubsystem(first);
  const declared = findBeyond(first, ...rest);
  const [second] = rest;
  const operation = subsystem && second !== undefined && findOperation(subsystem, second);
  if (operation && rest.length === 1) return describeOperation(operation, width);
  if (declared !== undefined) return describeBeyond(declared, width);
  if (subsystem === undefined) throw noTopic(first);
  if (second === undefined) return describeSubsystem(subsystem, width);
  return describeOperation(requireOperation(subsystem, second), width);
}

/** The subsystem of that name, or an error that names the nearest. */
export function requireSubsystem(name: string): Subsystem {
  const found = findSubsystem(name);
  if (found) return found;
  const known = subsystems.flatMap(({ name, alias }) => [name, alias]);
  throw unknown(t`There is no subsystem “${name}”`, name, known, t`fbx help lists them all`);
}

/** The operation of that name in a subsystem, or an error that names the nearest. */
export function requireOperation(subsystem: Subsystem, name: string): Operation {
  const found = findOperation(subsystem, name);
  if (found) return found;
  const declared = describedMethods[findBeyond(subsystem.name, name) ?? ""];
  if (declared?.usage !== undefined) {
    const what = t`${subsystem.name}.${name} has a command of its own: ${declared.usage}`;
    throw new FbxError(what, { code: "bad_argument" });
  }
  const known = [
    ...subsystem.operations.flatMap(({ name, alias }) => [name, alias]),
    ...namesBeyond(subsystem),
  ];
  const list = t`fbx help ${kebabCase(subsystem.name)} lists its methods`;
  throw unknown(t`${subsystem.alias} has no method “${name}”`, name, known, list);
}

/** One line for each subsystem. */
export function describeApi(width = terminalWidth()): string {
  const rows = subsystems.map((subsystem) => [subsystem.name, say(subsystem.about)]);
  return [
    t`Freebox OS API ${apiVersion}`,
    "",
    ...table(rows, width),
    "",
    t`The box itself:`,
    "",
    ...table(boxRows(), width),
    "",
  ].join("\n");
}

/** One line for each method of a subsystem. */
export function describeSubsystem(subsystem: Subsystem, width = terminalWidth()): string {
  const rows = [
    ...subsystem.operations.map((operation) => [
      operation.name + signature(operation),
      summary(operation),
    ]),
    ...extraRows(subsystem),
  ];
  const title = t`${subsystem.name} (${subsystem.alias}): ${say(subsystem.about)}`;
  return [...wrap(title, width), "", ...table(rows, width), ""].join("\n");
}

/** Everything that is known of an operation. */
export function describeOperation(operation: Operation, width = terminalWidth()): string {
  const { subsystem } = operation;
  const { usage } = describedMethods[`${subsystem.name}.${operation.name}`] ?? {};
  return [
    `${subsystem.name}.${operation.name}${signature(operation)}`,
    ...[operation.alias, ...operation.also].map((alias) => `${subsystem.alias}.${alias}`),
    "",
    ...operationFacts(operation, width),
    "",
    `  ${t`Command line`}`,
    ...table([[commandUsage(operation)], ...usage === undefined ? [] : [[usage]]], width, 4),
    "",
    `  ${t`Example`}`,
    ...exampleLines(operation).map((line) => `    ${line}`), // never wrapped: they are to be copied
    "",
  ].join("\n");
}

/** What an operation does, takes and answers, however it is called. */
export function operationFacts(operation: Operation, width: number): string[] {
  const { subsystem, params, query, body, result } = operation;
  const declared = describedMethods[`${subsystem.name}.${operation.name}`];
  const section = (title: string, rows: readonly Row[] | undefined) =>
    rows === undefined ? [] : ["", `  ${title}`, ...table(rows, width, 4)];
  return [
    ...table(about(operation).map((line) => [line]), width, 2),
    ...section(t`Url parameters`, unlessNone(parameterRows(params))),
    ...section(t`Query parameters`, unlessNone(parameterRows(query))),
    ...section(heading(t`Post data`, body), bodyRows(operation)),
    ...declared === undefined ? [] : optionSections(declared, width),
    ...section(resultHeading(operation), resultRows(operation)),
    ...result === "FsTask" ? table([[taskHint()]], width, 4) : [],
    ...section(t`Errors`, errorRows(subsystem)),
  ];
}

function noTopic(name: string): FbxError {
  const known = [...subsystems.flatMap(({ name, alias }) => [name, alias]), ...namesBeyond()];
  return unknown(t`There is nothing called “${name}”`, name, known, t`fbx help lists all that is`);
}

function unknown(what: string, name: string, known: readonly string[], hint: string): FbxError {
  return new FbxError(`${what}.${didYouMean(name, known)} ${hint}`, { code: "bad_argument" });
}

/** What an operation does, in a line. */
export function summary({ title, doc }: Operation): string {
  return doc === "" ? say(title) : t`${say(title)}: ${say(doc)}`;
}

function about(operation: Operation): string[] {
  const { verb, path, permission, since, until } = operation;
  return [
    summary(operation),
    `${verb} ${path}`,
    permission &&
    t`needs the permission “${permission}”: ${say(own(permissions, permission)?.doc ?? "")}`,
    since !== undefined && t`since API ${since}`,
    until !== undefined && t`gone from API ${until}`,
    operation.unstable && t`unstable: may change with any firmware`,
    observedLine(operation),
    operation.bodyFormat !== "json" && t`sent as ${operation.bodyFormat}`,
    ...operation.consequences.map(consequenceLine),
  ].filter((line) => typeof line === "string");
}

function observedLine({ observed, unsure }: Operation): string | undefined {
  if (observed === false) return undefined;
  if (unsure) return t`not documented by Free; no box was seen to answer it`;
  return observed === true
    ? t`not documented by Free; used by other clients`
    : t`not documented by Free; seen on ${observed}`;
}

function consequenceLine(consequence: Consequence): string {
  const condition = conditionOf(consequence);
  const does = say(consequence.does);
  return condition === undefined
    ? t`Asks for confirmation: this ${does}`
    : t`Asks for confirmation if ${condition}: this ${does}`;
}

function heading(title: string, shape: Shape | undefined): string {
  return shape === undefined ? title : t`${title}: ${typeOf(shape)}`;
}

function unlessNone(rows: readonly Row[]): readonly Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}

function bodyRows({ body, verb, needs }: Operation): Row[] | undefined {
  if (body === undefined) return undefined;
  const creating = verb === "POST" || typeof body !== "string";
  const rows = sentRows(fieldsOf(body), creating, needs);
  return rows.length > 0 ? rows : shapeRows(body);
}

function resultHeading({ body, result, resultFormat }: Operation): string {
  if (resultFormat !== "json") return t`Result: ${resultFormat}`;
  const text = heading(t`Result`, result);
  return isAnsweredBack(body, result) ? t`${text}, with all of the above` : text;
}

function resultRows(operation: Operation): Row[] | undefined {
  const { body, result, resultFormat, resultValues = {}, verb } = operation;
  if (resultFormat === "binary") return objectRows("BinaryResult");
  if (resultFormat !== "json") return [];
  if (result === undefined) return undefined;
  const fields = Object.entries(fieldsOf(result)).filter(([, field]) =>
    !isAnsweredBack(body, result) || !isWritable(field, verb === "POST")
  );
  const rows = [...readRows(Object.fromEntries(fields)), ...meaningRows(resultValues)];
  return rows.length > 0 || isAnsweredBack(body, result) ? rows : shapeRows(result);
}

/** The box answers the object that was sent, which need not be described twice. */
function isAnsweredBack(body: Shape | undefined, result: Shape | undefined): boolean {
  return body !== undefined && body === result && Object.keys(fieldsOf(body)).length > 0;
}

function errorRows(subsystem: Subsystem): Row[] {
  const own = meaningRows(subsystem.errors);
  return own.length > 0 ? own : meaningRows(commonErrors).slice(0, 1);
}

function meaningRows(meanings: Readonly<Record<string, string>>): Row[] {
  return Object.entries(meanings).map(([name, meaning]) => [name, say(meaning)]);
}
