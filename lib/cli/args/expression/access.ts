/**
 * Following accessors, such as `['rate_up']` or `[0].name`, into the result of a call.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { shorten } from "./cursor.ts";
import { ExpressionError } from "./fault.ts";
import { nearest } from "../../../text/suggest.ts";

/** One step into the result of a call: `['key']`, `.key`, `[0]` or `[-1]`. */
export type Accessor = {
  /** A string for a key of an object, a number for an item of a list (negative: from its end). */
  key: string | number;
  /** Where the accessor's `[` or `.` is in the source: 0-based, in UTF-16 units. */
  column: number;
};

/**
 * Follows accessors into the result of a call.
 *
 * @param value The result of the call.
 * @param accessors What {@link parseExpression} found after the call.
 * @param source The expression, for the error to point into.
 * @returns What the last accessor leads to; `value` itself if there is none.
 * @throws {ExpressionError} If a key or an item is not there; the message names those that are.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { parseExpression } from "./mod.ts";
 *
 * const source = "Lan.host('pub', 'ether-02:00:00:00:00:14').names[-1]['name']";
 * const { accessors } = parseExpression(source);
 * const host = { names: [{ name: "nas" }, { name: "nas.local" }] };
 * assert.equal(access(host, accessors, source), "nas.local");
 * ```
 */
export function access(value: unknown, accessors: readonly Accessor[], source: string): unknown {
  return accessors.reduce((within, accessor) => follow(within, accessor, source), value);
}

function follow(within: unknown, { key, column }: Accessor, source: string): unknown {
  if (Array.isArray(within)) {
    const items: unknown[] = within;
    if (typeof key === "number" && key >= -items.length && key < items.length) return items.at(key);
    throw new ExpressionError(explainItem(items.length, key), source, column);
  }
  if (typeof within === "object" && within !== null) {
    const entries = within as Record<string, unknown>;
    if (typeof key === "string" && Object.hasOwn(entries, key)) return entries[key];
    throw new ExpressionError(explainKey(Object.keys(entries), key), source, column);
  }
  const found = within === null || within === undefined ? t`nothing` : kindOf(within);
  const message = t`Expected an object or a list to read ${
    quoted(key)
  } from, found ${found}. Leave this part out, and what follows it.`;
  throw new ExpressionError(message, source, column);
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return t`a string`;
  return typeof value === "number" ? t`a number` : t`a boolean`;
}

function explainItem(length: number, key: string | number): string {
  const items = length === 1 ? t`1 item` : t`${length} items`;
  if (length === 0) {
    return t`Expected no ${quoted(key)} here: this list is empty. Leave this part out.`;
  }
  if (typeof key === "string") {
    return t`Expected the number of an item, found the key ${
      quoted(key)
    }: this is a list of ${items}. Choose an item first, such as [0].`;
  }
  const range = length === 1 ? t`0 or -1` : t`0 to ${length - 1}, or -1 to ${-length} from the end`;
  return t`Expected the number of an item, found ${key}: this list has ${items}. Write ${range}.`;
}

const MAX_KEYS = 20;

function explainKey(keys: string[], key: string | number): string {
  const found = typeof key === "number" ? t`the number ${key}` : quoted(key);
  if (keys.length === 0) {
    return t`Expected no ${found} here: this object is empty. Leave this part out.`;
  }
  const near = nearest(String(key), keys);
  const shown = keys.slice(0, MAX_KEYS).map(quoted).join(", ");
  const left = keys.length - MAX_KEYS;
  const known = left > 0 ? t`${shown} and ${left} more` : shown;
  const advice = near === undefined
    ? t`Choose one of ${known}.`
    : t`Did you mean ${quoted(near)}? There are ${known}.`;
  return t`Expected a key of this object, found ${found}. ${advice}`;
}

/** A key in quotes, with nothing in it that a terminal would act on. */
function quoted(key: string | number): string {
  if (typeof key === "number") return String(key);
  return JSON.stringify(shorten(key)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (symbol) => `\\u{${symbol.codePointAt(0)?.toString(16)}}`,
  );
}
