/**
 * What the catalogue knows, as text: the whole API, a subsystem, an operation.
 *
 * @module
 */
import { signature } from "./arguments.ts";
import {
  apiVersion,
  baseType,
  commonErrors,
  fieldsOf,
  findOperation,
  findSubsystem,
  kebabCase,
  type Operation,
  permissions,
  type Property,
  type Shape,
  type Subsystem,
  subsystems,
  type,
  typeOf,
} from "./catalogue.ts";
import { FbxError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";

/**
 * The help on the API, on a subsystem (`"lan"`), or on an operation (`"Lan.setConfig"`).
 *
 * @throws {FbxError} `bad_argument` when there is no such thing; the message names the nearest one.
 *
 * @example
 * ```ts
 * import { helpText } from "./help.ts";
 *
 * console.log(helpText("connection.status"));
 * ```
 */
export function helpText(topic = ""): string {
  if (topic.trim() === "") return describeApi();
  const [first = "", second] = topic.trim().split(/[.\s]+/);
  const subsystem = requireSubsystem(first);
  if (second === undefined || second === "") return describeSubsystem(subsystem);
  return describeOperation(requireOperation(subsystem, second));
}

/** The subsystem of that name, or an error that names the nearest. */
export function requireSubsystem(name: string): Subsystem {
  const found = findSubsystem(name);
  if (found) return found;
  const known = subsystems.flatMap(({ name, alias }) => [name, alias]);
  throw unknown(`There is no subsystem “${name}”`, name, known, "fbx help lists them all");
}

/** The operation of that name in a subsystem, or an error that names the nearest. */
export function requireOperation(subsystem: Subsystem, name: string): Operation {
  const found = findOperation(subsystem, name);
  if (found) return found;
  const known = subsystem.operations.flatMap(({ name, alias }) => [name, alias]);
  const list = `fbx help ${kebabCase(subsystem.name)} lists its methods`;
  throw unknown(`${subsystem.alias} has no method “${name}”`, name, known, list);
}

/** One line for each subsystem. */
export function describeApi(): string {
  const rows = subsystems.map((subsystem) => [subsystem.name, subsystem.about]);
  return [`Freebox OS API ${apiVersion}`, "", ...table(rows), ""].join("\n");
}

/** One line for each method of a subsystem. */
export function describeSubsystem(subsystem: Subsystem): string {
  const rows = subsystem.operations.map((operation) => [
    operation.name + signature(operation),
    summary(operation),
  ]);
  const title = `${subsystem.name} (${subsystem.alias}): ${subsystem.about}`;
  return [title, "", ...table(rows), ""].join("\n");
}

/** Everything that is known of an operation. */
export function describeOperation(operation: Operation): string {
  const { subsystem } = operation;
  return [
    `${subsystem.name}.${operation.name}${signature(operation)}`,
    ...[operation.alias, ...operation.also].map((alias) => `${subsystem.alias}.${alias}`),
    "",
    ...indent([summary(operation), `${operation.verb} ${operation.path}`, ...notes(operation)]),
    ...section("Url parameters", fieldRows(operation.params)),
    ...section("Query parameters", fieldRows(operation.query)),
    ...section(heading("Post data", operation.body), bodyRows(operation)),
    ...section(heading("Result", operation.result), resultRows(operation)),
    ...section("Errors", errorRows(subsystem)),
    ...section("Example", exampleRows(operation)),
    "",
  ].join("\n");
}

function unknown(what: string, name: string, known: readonly string[], hint: string): FbxError {
  return new FbxError(`${what}.${didYouMean(name, known)} ${hint}`, { code: "bad_argument" });
}

function summary({ title, doc }: Operation): string {
  return doc === "" ? title : `${title}: ${doc}`;
}

function notes(operation: Operation): string[] {
  const { permission, since, until } = operation;
  return [
    permission && `needs the permission “${permission}”: ${permissions[permission]?.doc}`,
    since !== undefined && `since API ${since}`,
    until !== undefined && `gone from API ${until}`,
    operation.unstable && "unstable: may change with any firmware",
    operation.observed && "seen on a real box, not documented",
    operation.bodyFormat !== "json" && `sent as ${operation.bodyFormat}`,
  ].filter((note) => typeof note === "string");
}

function heading(title: string, shape: Shape | undefined): string {
  return shape === undefined ? title : `${title}: ${typeOf(shape)}`;
}

function bodyRows({ body, verb }: Operation): string[][] {
  const writable = Object.entries(fieldsOf(body)).filter(([, { access = "rw" }]) =>
    access === "rw" || access === "w" || (access === "rc" && verb === "POST")
  );
  return body === undefined
    ? []
    : orNone(fieldRows(Object.fromEntries(writable)), describeShape(body));
}

function resultRows({ result, resultFormat, resultValues }: Operation): string[][] {
  if (resultFormat !== "json") return [[resultFormat]];
  if (result === undefined) return [];
  const readable = Object.entries(fieldsOf(result)).filter(([, { access }]) => access !== "w");
  const values = Object.entries(resultValues ?? {});
  return orNone([...fieldRows(Object.fromEntries(readable)), ...values], describeShape(result));
}

function orNone(rows: string[][], otherwise: string): string[][] {
  return rows.length > 0 ? rows : [[otherwise]];
}

function describeShape(shape: Shape): string {
  const doc = typeof shape === "string" ? type(baseType(shape))?.doc : shape.doc;
  return doc ?? typeOf(shape);
}

function fieldRows(fields: Readonly<Record<string, Property>>): string[][] {
  return Object.entries(fields).map(([name, field]) => [name, typeText(field), fieldNotes(field)]);
}

function typeText({ type, values, unit, open }: Property): string {
  const written = values === undefined || !type.startsWith("enum")
    ? type
    : Object.keys(values).map((value) => JSON.stringify(value)).join("|") + (open ? "|…" : "");
  const text = written.length > 60 ? `${type}, see values` : written;
  return unit === undefined ? text : `${text} (${unit})`;
}

function fieldNotes({ doc = "", access, required, values, observed, type }: Property): string {
  const long = values !== undefined && type.startsWith("enum") &&
    Object.keys(values).map((value) => JSON.stringify(value)).join("|").length > 60;
  const notes = [
    required === true && "required",
    access === "r" && "read-only",
    access === "w" && "write-only",
    access === "rc" && "settable when created",
    observed && "observed",
    long && `values: ${Object.keys(values).join(", ")}`,
  ].filter((note) => typeof note === "string");
  return notes.length === 0 ? doc : `${doc} [${notes.join("; ")}]`;
}

function errorRows(subsystem: Subsystem): string[][] {
  const own = Object.entries(subsystem.errors);
  return own.length > 0 ? own : Object.entries(commonErrors).slice(0, 1);
}

function exampleRows(operation: Operation): string[][] {
  const parameters = Object.entries(operation.params);
  const args = parameters.map(([, parameter]) => sample(parameter));
  const body = sampleBody(operation);
  const typed = [...args.map((arg) => JSON.stringify(arg)), ...(body ? [literal(body)] : [])];
  const { name, subsystem } = operation;
  return [
    [`await f.${subsystem.name}.${name}(${typed.join(", ")});`],
    [["fbx", kebabCase(subsystem.name), kebabCase(name), ...args.map(String), ...flags(body)].join(
      " ",
    )],
  ];
}

function sample({ type, values }: Property): string | number {
  const first = Object.keys(values ?? {})[0];
  if (first !== undefined) return first;
  if (type === "int" || type === "timestamp") return 1;
  if (type === "mac") return "02:00:00:00:00:14";
  return type === "base64" ? "/Freebox" : "pub";
}

/** One or two fields of the body, with the values of the documentation's example. */
function sampleBody({ body, exampleBody, verb }: Operation): Record<string, unknown> | undefined {
  if (body === undefined || isListShape(body)) return undefined;
  const example = exampleBody ?? type(baseType(typeOf(body)))?.example ?? {};
  const fields = fieldsOf(body);
  const known = Object.entries(example).filter(([name, value]) => {
    const access = fields[name]?.access ?? "rw";
    const settable = access === "rw" || access === "w" || (access === "rc" && verb === "POST");
    return settable && (typeof value !== "object" || value === null) && value !== "";
  });
  return known.length === 0 ? undefined : Object.fromEntries(known.slice(0, 2));
}

function isListShape(shape: Shape): boolean {
  return typeOf(shape).endsWith("[]");
}

function literal(body: Record<string, unknown>): string {
  const fields = Object.entries(body).map(([name, value]) =>
    `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`
  );
  return `{ ${fields.join(", ")} }`;
}

function flags(body: Record<string, unknown> | undefined): string[] {
  return Object.entries(body ?? {}).map(([name, value]) => {
    const text = String(value);
    return `--${kebabCase(name)} ${/^[\w:.@/+-]+$/.test(text) ? text : JSON.stringify(text)}`;
  });
}

function section(title: string, rows: string[][]): string[] {
  return rows.length === 0 ? [] : ["", ...indent([title]), ...indent(table(rows), 4)];
}

function indent(lines: string[], by = 2): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}

/** Columns side by side; the last one runs free. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      widths[column] = Math.min(48, Math.max(widths[column] ?? 0, cell.length));
    }
  }
  return rows.map((row) =>
    row.map((cell, column) => column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)
      .join("  ").trimEnd()
  );
}
