/**
 * From the arguments of a method to a request: path parameters in order, then the body (or the
 * query), then the options of the call.
 *
 * @module
 */
import type { Operation } from "../catalogue/mod.ts";
import { hasQuery, labelOf, signature, type Values } from "../catalogue/operation.ts";
import { FbxError } from "../core/errors.ts";
import { kindOf } from "../core/options.ts";
import type { Outgoing } from "./exchange.ts";
import { t } from "../text/language.ts";
import { encodePaths } from "../catalogue/paths.ts";
import type { CallOptions } from "./call_types.ts";

/** A request, what it was made of, and the options it is made with. */
export interface Bound {
  readonly outgoing: Outgoing;
  readonly values: Values;
  readonly options: CallOptions;
}

/**
 * Binds the arguments of one call.
 *
 * @throws {FbxError} `bad_argument` when one is missing, of no use, or one too many.
 */
export function bind(operation: Operation, given: readonly unknown[]): Bound {
  const label = labelOf(operation);
  const args = encodePaths(operation, inOrder(operation, given));
  const parameters = Object.entries(operation.params);
  const { path, used } = fillPath(operation, parameters, args, label);
  const rest = args.slice(used);
  const payload = takesPayload(operation) ? rest.shift() : undefined;
  const options = checkOptions(rest.shift(), operation, label);
  if (rest.length > 0) {
    throw wrong(label, t`takes ${signature(operation)}; there is an argument too many`);
  }
  const outgoing = { ...request(operation, path, payload, label), label, operation };
  return { outgoing, values: { params: args.slice(0, used), payload }, options };
}

/**
 * The arguments in our order: pyfbx took the body first, `Update_a_contact_entry(post_data, id)`. A
 * path parameter is text or a number, so an object in its place is the body.
 */
export function inOrder(operation: Operation, args: readonly unknown[]): readonly unknown[] {
  const parameters = Object.values(operation.params);
  const [first, ...rest] = args;
  const isBody = typeof first === "object" && first !== null;
  if (!isBody || operation.body === undefined || parameters.length === 0) return args;
  const end = rest.findIndex((value) => typeof value === "object" && value !== null);
  const path = rest.slice(0, end < 0 ? parameters.length : Math.min(end, parameters.length));
  const options = rest.slice(path.length);
  return [
    ...parameters.map(({ fallback }, index) => path[index] ?? fallback),
    first,
    ...options,
  ];
}

/** A value as one segment of a path; it arrives as it is, whatever characters it has. */
export function segment(value: unknown, name: string, label: string): string {
  const text = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
  if (typeof text !== "string") {
    throw wrong(label, t`${name} must be text or a number, not ${kindOf(value)}`);
  }
  if (text === "" || text === "." || text === ".." || text === "NaN") {
    throw wrong(
      label,
      text === "" ? t`${name} must not be empty` : t`${name} must not be “${text}”`,
    );
  }
  if (!text.isWellFormed()) throw wrong(label, t`${name} is not valid Unicode`);
  return encodeURIComponent(text);
}

/** A query string; `true` and `false` travel as 1 and 0, lists as repeated names. */
export function queryString(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) search.append(name, scalar(item));
    }
  }
  return search.size === 0 ? "" : `?${search}`;
}

/** A body in the form that the operation wants. */
export function encodeBody(
  payload: unknown,
  format: Operation["bodyFormat"],
  label: string,
): Pick<Outgoing, "body" | "headers"> {
  if (payload === undefined) return {};
  if (format === "json") {
    return { body: toJson(payload, label), headers: { "Content-Type": "application/json" } };
  }
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
    throw wrong(label, t`takes an object of fields, not ${kindOf(payload)}`);
  }
  return { body: format === "form" ? toForm(payload) : toMultipart(payload) };
}

function request(operation: Operation, path: string, payload: unknown, label: string) {
  const { verb, resultFormat } = operation;
  if (resultFormat === "websocket") return { verb, path, headers: socketHeaders(operation) };
  const expect = resultFormat;
  if (operation.body !== undefined) {
    return { verb, path, expect, ...encodeBody(payload, operation.bodyFormat, label) };
  }
  if (payload !== undefined && (typeof payload !== "object" || payload === null)) {
    throw wrong(
      label,
      t`takes ${signature(operation)}; its query is an object, not ${kindOf(payload)}`,
    );
  }
  return { verb, path: path + queryString(payload ?? {}), expect };
}

/** The console of a VM and its screen are QEMU's, which asks for the protocol of its bytes. */
function socketHeaders({ messages }: Operation): Record<string, string> {
  return messages === undefined ? { "Sec-WebSocket-Protocol": "binary" } : {};
}

function fillPath(
  operation: Operation,
  parameters: readonly (readonly [string, { required?: boolean }])[],
  args: readonly unknown[],
  label: string,
): { path: string; used: number } {
  let path = operation.path;
  for (const [index, [name, { required }]] of parameters.entries()) {
    const value = args[index];
    if (value === undefined) {
      if (required !== false) {
        throw wrong(label, t`takes ${signature(operation)}; ${name} is missing`);
      }
      path = path.replace(`/{${name}}`, "");
    } else path = path.replace(`{${name}}`, () => segment(value, name, label));
  }
  return { path, used: parameters.length };
}

function takesPayload(operation: Operation): boolean {
  return operation.body !== undefined || hasQuery(operation);
}

function checkOptions(options: unknown, operation: Operation, label: string): CallOptions {
  if (options === undefined) return {};
  const known = typeof options === "object" && options !== null &&
    Object.keys(options).every((name) => name === "signal" || name === "timeout");
  if (known) return options;
  throw wrong(
    label,
    t`takes ${signature(operation)}; the options of a call are { signal, timeout }`,
  );
}

function toJson(payload: unknown, label: string): string {
  try {
    const text = JSON.stringify(payload);
    if (typeof text === "string") return text;
  } catch (cause) {
    throw wrong(label, t`the body cannot be written as JSON`, cause);
  }
  throw wrong(label, t`${kindOf(payload)} cannot be sent as a body`);
}

function toForm(fields: object): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    form.append(name, Array.isArray(value) ? value.map(scalar).join("\n") : scalar(value));
  }
  return form;
}

function toMultipart(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined && value !== null) form.append(name, scalar(value));
  }
  return form;
}

function scalar(value: unknown): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

function wrong(label: string, reason: string, cause?: unknown): FbxError {
  return new FbxError(`${label} ${reason}`, { code: "bad_argument", operation: label }, { cause });
}
