/**
 * The help on what the library has beyond the catalogue.
 *
 * @module
 */
import { events, findSubsystem, kebabCase, permissions, type Subsystem } from "../catalogue/mod.ts";
import { describedMethods, describedObjects } from "../catalogue/contract.gen.ts";
import type { Described, DescribedMethod } from "../catalogue/described.ts";
import { codesOf } from "../catalogue/error_codes.ts";
import { localErrors } from "../core/errors.ts";
import { say, t } from "../text/language.ts";
import { describedRows } from "./fields.ts";
import { type Row, table } from "./layout.ts";

/** The name of a method beyond the catalogue that a topic means, in any spelling: `register`, `fs.up-load`, `done`. */
export function findBeyond(first: string, ...rest: readonly string[]): string | undefined {
  const last = rest.at(-1) ?? first;
  if (fold(last) === "done" && isTasks(first)) return "task.done"; // done, fs.done, fs.mv.done
  if (rest.length > 1) return undefined;
  const wanted = [first, ...rest].map(fold).join(".");
  return Object.keys(describedMethods).find((name) => fold(name) === wanted);
}

/** Names that a misspelt topic may mean: those of the box itself, or those of a subsystem. */
export function namesBeyond(subsystem?: Subsystem): string[] {
  const prefix = subsystem === undefined ? "" : `${subsystem.name}.`;
  const names = Object.keys(describedMethods).filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return subsystem === undefined ? names : [...names, ...hasTasks(subsystem) ? ["done"] : []];
}

/** One line for each method of the box itself. */
export function boxRows(): Row[] {
  return methodsOn("").map(row);
}

/** One line for each method that a subsystem has beyond the catalogue. */
export function extraRows(subsystem: Subsystem): Row[] {
  const own = methodsOn("fs.").filter(([name]) =>
    name.startsWith(`${subsystem.name}.`) && !isInCatalogue(subsystem, name)
  );
  return [...own, ...hasTasks(subsystem) ? methodsOn("task.") : []].map(row);
}

/** Everything that is known of a method beyond the catalogue. */
export function describeBeyond(name: string, width: number): string {
  const method = methodNamed(name);
  const { doc, permission, result, errors, usage, example, command } = method;
  const facts = [
    say(doc),
    permission !== undefined &&
    t`needs the permission “${permission}”: ${say(permissions[permission]?.doc ?? "")}`,
  ].filter((line) => typeof line === "string");
  return [
    `${called(name)}${signatureOf(method)}`,
    "",
    ...table(facts.map((fact) => [fact]), width, 2),
    ...section(t`Parameters`, describedRows(method.params), width),
    ...optionSections(method, width),
    ...section(t`${t`Result`}: ${result}`, objectRows(result), width, result !== "void"),
    ...section(t`Errors`, Object.entries(errors).map(meaningOf), width),
    ...section(t`Command line`, usage === undefined ? [] : [[usage]], width),
    "",
    `  ${t`Example`}`,
    ...[...example, ...command === undefined ? [] : [command]].map((line) => `    ${line}`),
    "",
  ].join("\n");
}

function methodNamed(name: string): DescribedMethod {
  const method = describedMethods[name] as DescribedMethod;
  const { names, ...others } = method.params;
  if (names === undefined) return method;
  const values = Object.fromEntries(events.map(({ name, doc }) => [name, doc]));
  return { ...method, params: { names: { ...names, values }, ...others } };
}

/** What the options of a method beyond the catalogue are: its own, and those of any call. */
export function optionSections({ params }: DescribedMethod, width: number): string[] {
  return Object.entries(params).flatMap(([name, { type }]) =>
    section(`${name}: ${type}`, objectRows(type), width)
  );
}

/** The fields of such an object, those that it takes over included. */
export function objectRows(type: string): Row[] {
  const object = describedObjects[type];
  if (object === undefined) return [];
  const base = describedObjects[object.base ?? ""]?.fields ?? {};
  return describedRows({ ...object.fields, ...base });
}

/** What a task that a call starts has besides. */
export function taskHint(): string {
  const [[name = "", method] = []] = methodsOn("task.");
  return method === undefined ? "" : `${called(name)}${signatureOf(method)}: ${say(method.doc)}`;
}

function section(title: string, rows: readonly Row[], width: number, always = false): string[] {
  return rows.length === 0 && !always ? [] : ["", `  ${title}`, ...table(rows, width, 4)];
}

function row([name, method]: readonly [string, DescribedMethod]): Row {
  const bare = name.startsWith("task.") ? called(name) : name.replace(/^.*\./, "");
  return [bare + signatureOf(method), say(method.doc)];
}

/** The methods whose name begins so: `fs.`, `task.`, or with nothing before it. */
function methodsOn(owner: string): [string, DescribedMethod][] {
  return Object.entries(describedMethods).filter(([name]) =>
    name.slice(0, name.lastIndexOf(".") + 1) === owner
  );
}

/** `task.done` is called on what a call gives: `f.fs.mv(…).done`. */
function called(name: string): string {
  return name.replace(/^task\./, "….");
}

function signatureOf({ params }: DescribedMethod): string {
  const names = Object.entries(params).map(([name, { type, required }]: [string, Described]) =>
    `${type.startsWith("...") ? "..." : ""}${name}${required === false ? "?" : ""}`
  );
  return `(${names.join(", ")})`;
}

function meaningOf([code, meaning]: [string, string]): Row {
  const fs = findSubsystem("fs");
  const known: Readonly<Record<string, string>> = {
    ...fs === undefined ? {} : codesOf(fs),
    ...localErrors,
  };
  return [code, say(meaning === "" ? known[code] ?? "" : meaning)];
}

function isInCatalogue({ operations }: Subsystem, name: string): boolean {
  return operations.some((operation) => name.endsWith(`.${operation.name}`));
}

function isTasks(first: string): boolean {
  const subsystem = findSubsystem(first);
  return /^(done|task)$/i.test(first) || (subsystem !== undefined && hasTasks(subsystem));
}

function hasTasks({ operations }: Subsystem): boolean {
  return operations.some(({ result }) => result === "FsTask");
}

function fold(name: string): string {
  return kebabCase(name).replaceAll("-", "").toLowerCase();
}
