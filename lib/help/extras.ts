/**
 * The help on what the library has beyond the catalogue.
 *
 * @module
 */
import { findSubsystem, kebabCase, permissions, type Subsystem } from "../catalogue/mod.ts";
import {
  type Declared,
  type DeclaredMethod,
  declaredMethods,
  declaredObjects,
  type owners,
} from "../catalogue/extras.ts";
import { codesOf } from "../catalogue/error_codes.ts";
import { localErrors } from "../core/errors.ts";
import { say, t } from "../text/language.ts";
import { declaredRows } from "./fields.ts";
import { type Row, table } from "./layout.ts";

/** The name of a declared method that a topic means, in any spelling: `register`, `fs.up-load`, `done`. */
export function findDeclared(first: string, ...rest: readonly string[]): string | undefined {
  const last = rest.at(-1) ?? first;
  if (fold(last) === "done" && isTasks(first)) return "task.done"; // done, fs.done, fs.mv.done
  if (rest.length > 1) return undefined;
  const wanted = [first, ...rest].map(fold).join(".");
  return Object.keys(declaredMethods).find((name) => fold(name) === wanted);
}

/** Names that a misspelt topic may mean: those of the box itself, or those of a subsystem. */
export function declaredNames(subsystem?: Subsystem): string[] {
  const prefix = subsystem === undefined ? "" : `${subsystem.name}.`;
  const names = Object.keys(declaredMethods).filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return subsystem === undefined ? names : [...names, ...hasTasks(subsystem) ? ["done"] : []];
}

/** One line for each method of the box itself. */
export function boxRows(): Row[] {
  return methodsOn("FbxMethods").map(row);
}

/** One line for each method that a subsystem has beyond the catalogue. */
export function extraRows(subsystem: Subsystem): Row[] {
  const own = methodsOn("FsExtras").filter(([name]) =>
    name.startsWith(`${subsystem.name}.`) && !isInCatalogue(subsystem, name)
  );
  return [...own, ...hasTasks(subsystem) ? methodsOn("TaskCall") : []].map(row);
}

/** Everything that is known of a declared method. */
export function describeDeclared(name: string, width: number): string {
  const method = declaredMethods[name] as DeclaredMethod;
  const { doc, permission, result, errors, usage, example, command } = method;
  const facts = [
    say(doc),
    permission !== undefined &&
    t`needs the permission “${permission}”: ${permissions[permission]?.doc ?? ""}`,
  ].filter((line) => typeof line === "string");
  return [
    `${called(name)}${signatureOf(method)}`,
    "",
    ...table(facts.map((fact) => [fact]), width, 2),
    ...section(t`Parameters`, declaredRows(method.params), width),
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

/** What the options of a declared method are: its own, and those of any call. */
export function optionSections({ params }: DeclaredMethod, width: number): string[] {
  return Object.entries(params).flatMap(([name, { type }]) =>
    section(`${name}: ${type}`, objectRows(type), width)
  );
}

/** The fields of a declared object, those that it takes over included. */
export function objectRows(type: string): Row[] {
  const object = declaredObjects[type];
  if (object === undefined) return [];
  const base = object.extends === undefined ? {} : declaredObjects[object.extends]?.fields ?? {};
  return declaredRows({ ...object.fields, ...base });
}

/** What a task that a call starts has besides. */
export function taskHint(): string {
  const [[name = "", method] = []] = methodsOn("TaskCall");
  return method === undefined ? "" : `${called(name)}${signatureOf(method)}: ${say(method.doc)}`;
}

function section(title: string, rows: readonly Row[], width: number, always = false): string[] {
  return rows.length === 0 && !always ? [] : ["", `  ${title}`, ...table(rows, width, 4)];
}

function row([name, method]: readonly [string, DeclaredMethod]): Row {
  const bare = method.on === "TaskCall" ? called(name) : name.replace(/^.*\./, "");
  return [bare + signatureOf(method), say(method.doc)];
}

function methodsOn(owner: keyof typeof owners): [string, DeclaredMethod][] {
  return Object.entries(declaredMethods).filter(([, { on }]) => on === owner);
}

/** `task.done` is called on what a call gives: `f.fs.mv(…).done`. */
function called(name: string): string {
  return declaredMethods[name]?.on === "TaskCall" ? name.replace("task.", "….") : name;
}

function signatureOf({ params }: DeclaredMethod): string {
  const names = Object.entries(params).map(([name, { type, required }]: [string, Declared]) =>
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
