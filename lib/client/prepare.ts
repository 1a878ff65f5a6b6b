/**
 * From the arguments of a method to a request: path parameters in order, then the body (or the
 * query), then the options of the call.
 *
 * @module
 */
import type { Operation } from "../catalogue/mod.ts";
import { hasQuery, labelOf, signature, type Values } from "../catalogue/operation.ts";
import { kindOf } from "../core/options.ts";
import type { Outgoing } from "./exchange.ts";
import { encodeBody, queryString, segment, wrong } from "./encode.ts";
import { validate, type Wording } from "../catalogue/validate.ts";
import { t } from "../text/language.ts";
import { encodePaths } from "../catalogue/paths.ts";
import type { CallOptions } from "./call_types.ts";

/** A call that is ready to be sent, and what is known of it before. */
export interface Prepared {
  readonly outgoing: Outgoing;
  /** What it is of the catalogue, and the values that it is called with, where it is known there. */
  readonly known?: { readonly operation: Operation; readonly values: Values } | undefined;
  readonly options: CallOptions;
  /** Non-fatal warnings. */
  readonly warnings: readonly string[];
}

/**
 * Prepares the call of an operation: its arguments as a request, compared with the catalogue where
 * `wording` gives the words of errors.
 *
 * @throws {FbxError} `bad_argument` when an argument is missing, wrong, of no use, or one too many.
 */
export function prepare(
  operation: Operation,
  given: readonly unknown[],
  wording?: Wording,
): Prepared {
  const label = labelOf(operation);
  const args = encodePaths(operation, inOrder(operation, given));
  const parameters = Object.entries(operation.params);
  const { path, used } = fillPath(operation, parameters, args, label);
  const rest = args.slice(used);
  const payload = takesPayload(operation) ? rest.shift() : undefined;
  const options = checkCall(rest.shift(), operation, label);
  if (rest.length > 0) {
    throw wrong(label, t`takes ${signature(operation)}; there is one argument too many`);
  }
  const outgoing = { ...request(operation, path, payload, label), label, operation };
  const values = { params: args.slice(0, used), payload };
  const warnings = wording === undefined ? [] : validate(operation, values, wording);
  return { outgoing, known: { operation, values }, options, warnings };
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
  return { verb, path: path + queryString(payload ?? {}, label), expect };
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

function checkCall(options: unknown, operation: Operation, label: string): CallOptions {
  if (options === undefined) return {};
  const known = typeof options === "object" && options !== null &&
    Object.keys(options).every((name) => name === "signal" || name === "timeout");
  if (known) return options;
  throw wrong(
    label,
    t`takes ${signature(operation)}; the options of a call are { signal, timeout }`,
  );
}
