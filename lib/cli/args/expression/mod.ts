/**
 * Parses pyfbx's `-c` expressions, which Python evaluated and nothing here does.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import type { Accessor } from "./access.ts";
import {
  BLANK,
  closeBracket,
  type Cursor,
  IDENTIFIER,
  match,
  openBracket,
  peek,
  PYTHON_WORD,
  read,
  readItems,
  shorten,
  skip,
  STRING_START,
  take,
  unexpected,
} from "./cursor.ts";
import { ExpressionError } from "./fault.ts";
import { define, type Json, NUMBER_START, readLiteral, readNumber, readString } from "./literal.ts";

export { access, type Accessor } from "./access.ts";
export { ExpressionError } from "./fault.ts";
export type { Json } from "./literal.ts";

/** A call of one method, and the steps to take into its result. */
export interface Expression {
  /** The name before the dot as it was written; the parser knows no catalogue. */
  subsystem: string;
  /** The name after the dot as it was written; look it up as an own property only. */
  method: string;
  /** The arguments without a name, in order. */
  positional: Json[];
  /** The arguments with a name, such as `post_data={…}`. */
  named: Record<string, Json>;
  /** What follows the call, from left to right. */
  accessors: Accessor[];
}

/**
 * Parses `Subsystem.method(arguments)` and what follows it, such as `['rate_up']` or `[0].name`.
 *
 * Arguments are JSON or Python literals. Names, operators and nested calls are refused.
 * A key such as `__proto__` becomes a plain property of its object.
 *
 * @param source The expression, which may span several lines.
 * @returns The call and the accessors after it; no arguments where the parentheses are left out.
 * @throws {ExpressionError} If the source is anything else; its `column` is where.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const call = parseExpression(`Lan.host("pub", id='ether-02:00:00:00:00:14').names[0]`);
 * assert.deepEqual(call, {
 *   subsystem: "Lan",
 *   method: "host",
 *   positional: ["pub"],
 *   named: { id: "ether-02:00:00:00:00:14" },
 *   accessors: [{ key: "names", column: 45 }, { key: 0, column: 51 }],
 * });
 * ```
 */
export function parseExpression(source: string): Expression {
  const cursor: Cursor = { source, at: 0, open: [] };
  const { subsystem, method } = readTarget(cursor);
  if (peek(cursor) !== "(") {
    expectEnd(
      cursor,
      t`"(" after "${shorten(`${subsystem}.${method}`)}"`,
      t`Write the arguments in parentheses, () if there are none, then any [key] or .key.`,
    );
    return { subsystem, method, positional: [], named: {}, accessors: [] };
  }
  const { positional, named } = readCall(cursor);
  const accessors = readAccessors(cursor);
  expectEnd(
    cursor,
    t`the end of the expression`,
    t`Only ['key'], [0] or .key may follow the call. Give -c once for each expression.`,
  );
  return { subsystem, method, positional, named, accessors };
}

function usage(): string {
  return t`Write Subsystem.method(arguments), such as System.Get_the_current_system_info().`;
}

const ARGUMENT_NAME = new RegExp(`([A-Za-z_][A-Za-z0-9_]*)${BLANK}=(?!=)`, "y");

function readTarget(cursor: Cursor): { subsystem: string; method: string } {
  skip(cursor);
  const start = cursor.at;
  const subsystem = match(cursor, PYTHON_WORD) ? undefined : read(cursor, IDENTIFIER);
  if (subsystem === undefined) throw unexpected(cursor, t`a subsystem and a method`, usage());
  const after = t`after "${shorten(subsystem)}"`;
  if (!take(cursor, ".")) throw unexpected(cursor, t`"." and a method ${after}`, usage());
  skip(cursor);
  const method = read(cursor, IDENTIFIER);
  if (method === undefined) throw unexpected(cursor, t`a method's name ${after}`, usage());
  if (peek(cursor) === "." && (subsystem === "f" || subsystem === "self")) {
    const message = t`Expected a subsystem, found "${subsystem}.". Leave it out. ${usage()}`;
    throw new ExpressionError(message, cursor.source, start);
  }
  return { subsystem, method };
}

type Arguments = Pick<Expression, "positional" | "named">;

function readCall(cursor: Cursor): Arguments {
  const call: Arguments = { positional: [], named: {} };
  readItems(cursor, () => readArgument(cursor, call));
  return call;
}

function readArgument(cursor: Cursor, { positional, named }: Arguments): void {
  const start = cursor.at;
  const [written, name] = match(cursor, ARGUMENT_NAME) ?? [];
  if (written !== undefined && name !== undefined) {
    if (Object.hasOwn(named, name)) throw repeatedName(cursor, name);
    cursor.at += written.length;
    define(named, name, readLiteral(cursor));
    return;
  }
  positional.push(readLiteral(cursor));
  if (Object.keys(named).length === 0) return;
  const message =
    t`Expected name=value, found a value without a name. Values without a name come first: move it before the others, or name it.`;
  throw new ExpressionError(message, cursor.source, start);
}

function repeatedName(cursor: Cursor, name: string): ExpressionError {
  const message = t`Expected each name once, found "${
    shorten(name)
  }" again. Leave one of them out.`;
  return new ExpressionError(message, cursor.source, cursor.at);
}

function readAccessors(cursor: Cursor): Accessor[] {
  const accessors: Accessor[] = [];
  for (;;) {
    const next = peek(cursor);
    const column = cursor.at;
    if (next === ".") accessors.push({ key: readDotKey(cursor), column });
    else if (next === "[") accessors.push({ key: readBracketKey(cursor), column });
    else return accessors;
  }
}

function readDotKey(cursor: Cursor): string {
  cursor.at++;
  skip(cursor);
  const key = read(cursor, IDENTIFIER);
  if (key !== undefined) return key;
  throw unexpected(cursor, t`a key after "."`, t`Write .key, ['any key'] or [0].`);
}

function readBracketKey(cursor: Cursor): string | number {
  openBracket(cursor);
  skip(cursor);
  const start = cursor.at;
  const expected = t`a key in quotes or a whole number`;
  const advice = t`Write ['key'] for a key of an object, [0] or [-1] for an item of a list.`;
  let key: string | number;
  if (match(cursor, STRING_START)) {
    key = readString(cursor);
  } else {
    if (!match(cursor, NUMBER_START)) throw unexpected(cursor, expected, advice);
    const { value, whole } = readNumber(cursor);
    key = value;
    if (!whole) {
      const message = t`Expected ${expected}, found a fraction. ${advice}`;
      throw new ExpressionError(message, cursor.source, start);
    }
  }
  closeBracket(cursor, '"]"', t`One key or one item at a time, and no slices. ${advice}`);
  return key;
}

function expectEnd(cursor: Cursor, expected: string, advice: string): void {
  if (peek(cursor) !== "") throw unexpected(cursor, expected, advice);
}
