/**
 * Consequences of a call that cannot be undone, with the names of what it affects.
 *
 * @module
 */
import type { Values } from "./operation.ts";
import { type Consequence, fieldsOf, type Operation, typeOf } from "./mod.ts";
import { say, t } from "../text/language.ts";
import { decodePath } from "./paths.ts";

/** The names of things, by the parameter that has their id. */
export type Names = ReadonlyMap<string, string>;

/**
 * Returns what a call with these values does that cannot be undone, each as the words after “this”:
 * `deletes contact 3 with all that belongs to it`.
 *
 * @param called The names that follow ids, in parentheses.
 */
export function consequences(
  operation: Operation,
  values: Values,
  called: Names = new Map(),
): string[] {
  const { consequences } = operation;
  return consequences.filter(({ when }) => applies(when, values.payload))
    .map(({ does }) => fill(say(does), operation, values, called));
}

/** `deletes a; erases b` */
export function inOneSentence(does: readonly string[]): string {
  return does.reduce((one, other) => t`${one}; ${other}`);
}

/** Returns the condition of a consequence in words: `enabled is false`; `undefined` for none. */
export function conditionOf({ when }: Consequence): string | undefined {
  if (when === undefined) return undefined;
  const parts = Object.entries(when).map(([name, wanted]) =>
    wanted === "*" ? t`${name} is sent` : t`${name} is ${listOf(wanted).join("|")}`
  );
  return parts.reduce((one, other) => t`${one} or ${other}`);
}

/** The value of a field, whose name may have dots, in a body or a query. */
function fieldAt(payload: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string, unknown>)[part]
        : undefined,
    payload,
  );
}

function applies(when: Consequence["when"], payload: unknown): boolean {
  if (when === undefined) return true;
  return Object.entries(when).some(([name, wanted]) => {
    const value = fieldAt(payload, name);
    // a form and a body written by hand may spell false as a text
    return value !== undefined &&
      (wanted === "*" || listOf(wanted).some((one) => String(one) === String(value)));
  });
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** Puts the things in the place of their names; a name stays where nothing is known of its thing. */
function fill(
  text: string,
  operation: Operation,
  { params, payload }: Values,
  called: Names,
): string {
  const names = Object.keys(operation.params);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const isParameter = names.includes(name);
    const value = isParameter ? params[names.indexOf(name)] : fieldAt(payload, name);
    const shape = isParameter ? operation.params[name] : fieldsOf(operation.body)[name];
    const text = thing(value, shape !== undefined && typeOf(shape).startsWith("base64")) ?? name;
    const also = thing(called.get(name), false);
    return also === undefined ? text : `${text} (${also})`;
  });
}

/** Things named at most, before the rest is counted. */
const named = 3;

function thing(value: unknown, isPath: boolean): string | undefined {
  if (Array.isArray(value)) {
    const shown = value.slice(0, named).map((item) => thing(item, isPath)).join(", ");
    return value.length > named ? t`${shown} and ${value.length - named} more` : shown;
  }
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = isPath && typeof value === "string" ? decodePath(value) : String(value);
  return text.replace(/\p{Cc}/gu, "?"); // nothing that would move the terminal's cursor
}
