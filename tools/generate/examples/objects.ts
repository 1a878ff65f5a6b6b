/**
 * The examples of the box's objects: a call that gives one, or takes one.
 *
 * @module
 */
import { type Operation, type Property, type Shape, typeOf } from "../../../lib/catalogue/mod.ts";
import { sample, sampleArguments } from "../../../lib/help/example.ts";
import { expression } from "../expressions.ts";
import { type Direction, inlineName, key, parameterName, typeName } from "../names.ts";
import { isOptional } from "../objects.ts";
import { framed } from "./frame.ts";
import { type Ground, ground } from "./setup.ts";
import { Code, written } from "./literal.ts";
import { own } from "./handwritten.ts";
import { type Hop, type Route, routeTo } from "./routes.ts";

/** The example of a type of the catalogue's, as the box sends it or takes it. */
export function objectExample(name: string, direction: Direction): readonly string[] {
  const exported = typeName(name, direction);
  return own(exported) ?? routed(exported, name, direction);
}

/** The example of what an operation describes in place. */
export function inlineExample(
  operation: Operation,
  part: "Input" | "Query" | "Result",
): readonly string[] {
  const name = inlineName(operation, part);
  const written = own(name);
  if (written) return written;
  if (part === "Result") {
    const type = typeOf(operation.result ?? "").replace("object", name);
    return example(operation, [name], (call) => [`const result: ${type} = await ${call};`]);
  }
  const value = payloadOf(operation) ?? firstOf(operation.query);
  const type = part === "Query" ? name : typeOf(operation.body ?? "").replace("object", name);
  return sending(operation, [name], part.toLowerCase(), type, value, new Code(part.toLowerCase()));
}

/** A call of an operation, as code: `f.lan.hosts("pub")`. */
export function callOf(operation: Operation, payload?: unknown): string {
  const { subsystem, name } = operation;
  const usual = sampleArguments(operation).path.map((value) => written(value));
  const { path = usual } = groundOf(operation);
  const last = payload ?? payloadOf(operation);
  const start = `f.${subsystem.name}.${name}(${path.join(", ")}`;
  if (last === undefined) return `${start})`;
  return `${start}${path.length > 0 ? ", " : ""}${written(last, start.length + ROOM)})`;
}

/** What stands before and after a call on its line. */
const ROOM = 24;

/** What a call sends in an example. */
function payloadOf(operation: Operation): unknown {
  const { body } = groundOf(operation);
  if (body === undefined) return sampleArguments(operation).payload;
  return Object.fromEntries(Object.entries(body).map(([name, code]) => [name, new Code(code)]));
}

/** The lines before a call. */
export function groundOf({ subsystem, name }: Operation): Ground {
  return ground[`${subsystem.alias}.${name}`] ?? {};
}

/** An example around one call. */
export function example(
  operation: Operation,
  names: readonly string[],
  lines: (call: string) => readonly string[],
  payload?: unknown,
): readonly string[] {
  const { before = [], box = usualBox(operation) } = groundOf(operation);
  const imports = names.map((name) => `type ${name}`);
  return framed(imports, [...before, ...lines(callOf(operation, payload))], box);
}

/** A box that still has what newer ones have no more. */
function usualBox({ until }: Operation): string {
  return until === undefined ? "" : `{ apiVersion: "${until - 1}.0" }`;
}

function routed(exported: string, name: string, direction: Direction): readonly string[] {
  const route = routeTo(name, direction);
  if (route === undefined) throw new Error(`nothing leads to ${exported}: write its example`);
  return direction === "read" ? reading(route, exported) : nested(route, exported);
}

function reading({ operation, hops, shape }: Route, exported: string): readonly string[] {
  const name = variable(exported, operation);
  return example(operation, [exported, ...others(shape, exported, "read")], (call) => {
    const [start, ...rest] = hops;
    if (start === undefined) return [`const ${name}: ${typed(shape, "read")} = await ${call};`];
    const { before, from } = entered(start, call);
    const { code, maybe } = walked(from, isMissing(start), rest);
    const optional = maybe ||
      hops.some((hop) => hop.to === "field" && isOptional(hop.property, "read"));
    const type = typed(shape, "read") + (optional ? " | undefined" : "");
    return [...before, `const ${name}: ${type} = ${code};`];
  });
}

/** Into the result of a call. */
function entered(hop: Hop, call: string): { before: string[]; from: string } {
  if (hop.to === "item") return { before: [`const [first] = await ${call};`], from: "first" };
  if (hop.to === "field") return { before: [], from: `(await ${call})${access(hop.name)}` };
  return { before: [`const [first] = Object.values(await ${call});`], from: "first" };
}

function walked(from: string, isMaybe: boolean, hops: readonly Hop[]) {
  let [code, maybe] = [from, isMaybe];
  for (const hop of hops) {
    const mark = maybe ? "?." : "";
    if (hop.to === "field") code += mark === "" ? access(hop.name) : mark + access(hop.name, true);
    else if (hop.to === "item") code += `${mark}[0]`;
    else code = `Object.values(${code}${maybe ? " ?? {}" : ""})[0]`;
    maybe ||= isMissing(hop);
  }
  return { code, maybe };
}

/** Whether a step may lead nowhere. */
function isMissing(hop: Hop): boolean {
  return hop.to !== "field" || isOptional(hop.property, "read");
}

function access(name: string, bare = false): string {
  const quoted = key(name) !== name;
  if (quoted) return `[${key(name)}]`;
  return bare ? name : `.${name}`;
}

/** A value of its own, within what a call sends. */
function nested({ operation, hops, shape }: Route, exported: string): readonly string[] {
  const name = variable(exported, operation);
  const payload = payloadOf(operation);
  const value = hops.length === 0 ? payload : sample(property(shape));
  const whole = hops.length === 0 ? new Code(name) : planted(payload, hops, new Code(name));
  const names = [exported, ...others(shape, exported, "sent")];
  return sending(operation, names, name, typed(shape, "sent"), value, whole);
}

function sending(
  operation: Operation,
  names: readonly string[],
  variable: string,
  type: string,
  value: unknown,
  payload: unknown,
): readonly string[] {
  const start = `const ${variable}: ${type} = `;
  const { before = [], box = usualBox(operation) } = groundOf(operation);
  const imports = names.map((name) => `type ${name}`);
  const lines = [
    ...before,
    `${start}${written(value, start.length)};`,
    `await ${callOf(operation, payload)};`,
  ];
  return framed(imports, lines, box);
}

/** A payload with something put in at a place. */
function planted(payload: unknown, hops: readonly Hop[], what: Code): unknown {
  const [hop, ...rest] = hops;
  if (hop === undefined) return what;
  if (hop.to === "item") {
    const [first, ...others] = Array.isArray(payload) ? payload : [];
    return [planted(first, rest, what), ...others];
  }
  const fields = typeof payload === "object" && payload !== null ? payload : {};
  const name = hop.to === "field" ? hop.name : "one";
  return { ...fields, [name]: planted((fields as Record<string, unknown>)[name], rest, what) };
}

/** `LanHost` → `host`: the name without that of its subsystem. */
function variable(exported: string, { subsystem }: Operation): string {
  const stem = exported.replace(/Input$/, "");
  const prefix = subsystem.alias.replaceAll("_", "");
  const bare = stem.startsWith(prefix) && stem.length > prefix.length
    ? stem.slice(prefix.length)
    : stem;
  const name = bare.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());
  return TAKEN.has(name) || !/^[a-z]/.test(name) ? "value" : parameterName(name);
}

const TAKEN = new Set(["box", "f", "first"]);

function others(shape: Shape, exported: string, direction: Direction): string[] {
  const found = typed(shape, direction).replaceAll(/"[^"]*"/g, "").match(/\b[A-Z]\w+/g) ?? [];
  return [...new Set(found)].filter((name) => name !== exported && name !== "Record");
}

function typed(shape: Shape, direction: Direction): string {
  return expression(shape, direction);
}

function property(shape: Shape): Property {
  return typeof shape === "string" ? { type: shape } : shape;
}

function firstOf(query: Readonly<Record<string, Property>>): Record<string, unknown> {
  const [[name, field] = ["", { type: "any" }]] = Object.entries(query);
  return { [name]: sample(field) };
}
