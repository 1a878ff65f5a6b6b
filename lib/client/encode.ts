/**
 * How the values of a call travel: in the path, in the query, in a body of JSON or a form.
 *
 * @module
 */
import type { Operation } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { kindOf } from "../core/options.ts";
import { t } from "../text/language.ts";
import type { Outgoing } from "./exchange.ts";

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
export function queryString(query: object, label: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) search.append(name, scalar(item, name, label));
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
  return { body: format === "form" ? toForm(payload, label) : toMultipart(payload, label) };
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

function toForm(fields: object, label: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    const text = [value].flat().map((item) => scalar(item, name, label)).join("\n");
    form.append(name, text);
  }
  return form;
}

function toMultipart(fields: object, label: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined && value !== null) form.append(name, scalar(value, name, label));
  }
  return form;
}

function scalar(value: unknown, name: string, label: string): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (["string", "number", "bigint"].includes(typeof value)) return String(value);
  throw wrong(label, t`${name} must be text or a number, not ${kindOf(value)}`);
}

/** An argument that cannot be sent. */
export function wrong(label: string, reason: string, cause?: unknown): FbxError {
  return new FbxError(`${label} ${reason}`, { code: "bad_argument", operation: label }, { cause });
}
