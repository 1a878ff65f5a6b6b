/**
 * Parses the expressions of `-c`, which pyfbx handed to Python's `eval`, without evaluating anything.
 *
 * @module
 */

/** A value that JSON can carry: what an argument of an expression is. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One step into the result of a call: `['key']`, `.key`, `[0]` or `[-1]`. */
export type Accessor = {
  /** A string for a key of an object, a number for an item of a list (negative: from its end). */
  key: string | number;
  /** Where the accessor's `[` or `.` stands in the source: 0-based, in UTF-16 units. */
  column: number;
};

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
 * What is wrong with an expression, and where.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const error = new ExpressionError('Expected ")".', "System.reboot(;", 14);
 * assert.equal(error.pointed, 'Expected ")".\nSystem.reboot(;\n              ^');
 * ```
 */
export class ExpressionError extends Error {
  /** `"ExpressionError"`. */
  override readonly name: string = "ExpressionError";
  /** The whole expression. */
  readonly source: string;
  /** Where in `source` the fault is: 0-based, in UTF-16 units, counted over all its lines. */
  readonly column: number;

  /**
   * @param message What was expected, what was found and what to do.
   * @param source The whole expression.
   * @param column Where in `source` the fault is: 0-based, in UTF-16 units.
   */
  constructor(message: string, source: string, column: number) {
    super(message);
    this.source = source;
    this.column = column;
  }

  /** The message, the line it is about (at most some 70 cells of it), and a caret under the fault. */
  get pointed(): string {
    const { line, offset } = lineAt(this.source, this.column);
    const cells = cellsOf(line);
    const fault = cells.findIndex((cell) => offset < cell.end);
    const at = fault < 0 ? cells.length : fault;
    const [from, to] = windowAround(cells, at);
    const [head, tail] = [from > 0 ? "…" : "", to < cells.length ? "…" : ""];
    const shown = cells.slice(from, to).map((cell) => cell.text).join("");
    const padding = " ".repeat(head.length) + cells.slice(from, at).map(blank).join("");
    return `${this.message}\n${head}${shown}${tail}\n${padding}^`;
  }
}

/**
 * Parses `Subsystem.method(arguments)` and what follows it, such as `['rate_up']` or `[0].name`.
 *
 * Arguments are JSON or Python literals. Nothing is evaluated: names, operators and nested calls are
 * refused. Objects keep a key such as `__proto__` as a plain key of their own.
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
 *   accessors: [{ key: "names", column: 47 }, { key: 0, column: 53 }],
 * });
 * ```
 */
export function parseExpression(source: string): Expression {
  const cursor: Cursor = { source, at: 0, open: [] };
  const { subsystem, method } = readTarget(cursor);
  if (peek(cursor) !== "(") {
    expectEnd(
      cursor,
      `"(" after "${shorten(`${subsystem}.${method}`)}"`,
      "Write the arguments in parentheses, () if there are none, then any [key] or .key.",
    );
    return { subsystem, method, positional: [], named: {}, accessors: [] };
  }
  const { positional, named } = readCall(cursor);
  const accessors = readAccessors(cursor);
  expectEnd(
    cursor,
    "the end of the expression",
    "Only ['key'], [0] or .key may follow the call. Give -c once for each expression.",
  );
  return { subsystem, method, positional, named, accessors };
}

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

/** Where the parser is, and the columns of the brackets that are open around it. */
interface Cursor {
  readonly source: string;
  at: number;
  readonly open: number[];
}

const MAX_DEPTH = 100;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const USAGE = "Write Subsystem.method(arguments), such as System.Get_the_current_system_info().";

const SPACE = /[ \t\r\n\f]*/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const ARGUMENT_NAME = /([A-Za-z_][A-Za-z0-9_]*)[ \t\r\n\f]*=(?!=)/y;

function readTarget(cursor: Cursor): { subsystem: string; method: string } {
  const next = peek(cursor);
  const start = cursor.at;
  const python = PYTHON.some(([pattern]) => match(cursor, pattern));
  const subsystem = next === "" || python ? undefined : read(cursor, IDENTIFIER);
  if (subsystem === undefined) throw unexpected(cursor, "a subsystem and a method", USAGE);
  const after = `after "${shorten(subsystem)}"`;
  if (!take(cursor, ".")) throw unexpected(cursor, `"." and a method ${after}`, USAGE);
  skip(cursor);
  const method = read(cursor, IDENTIFIER);
  if (method === undefined) throw unexpected(cursor, `a method's name ${after}`, USAGE);
  if (peek(cursor) === "." && (subsystem === "f" || subsystem === "self")) {
    const message = `Expected a subsystem, found "${subsystem}.". Leave it out. ${USAGE}`;
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
  if (written === undefined || name === undefined) {
    const value = readLiteral(cursor);
    if (Object.keys(named).length === 0) return void positional.push(value);
    const message = "Expected name=value, found a value without a name. " +
      "Arguments without a name come first: move it forward or name it.";
    throw new ExpressionError(message, cursor.source, start);
  }
  if (Object.hasOwn(named, name)) {
    const message = `Expected each name once, found "${
      shorten(name)
    }" again. Leave one of them out.`;
    throw new ExpressionError(message, cursor.source, start);
  }
  cursor.at += written.length;
  define(named, name, readLiteral(cursor));
}

/** Reads a bracket with items between commas; tells whether a comma stood before the closing one. */
function readItems(cursor: Cursor, readItem: () => void): boolean {
  const opening = peek(cursor);
  const closing = openBracket(cursor);
  let comma = false;
  while (peek(cursor) !== closing) {
    readItem();
    comma = take(cursor, ",");
    if (!comma) break;
  }
  const advice = opening === "{"
    ? "Write key: value pairs with commas between them."
    : `Put a comma between values, and close the "${opening}" before what stands around it.`;
  closeBracket(cursor, `"," or "${closing}"`, advice);
  return comma;
}

function openBracket(cursor: Cursor): string {
  const bracket = peek(cursor);
  // The call's own parenthesis is open too, and is no level of nesting.
  if (cursor.open.length > MAX_DEPTH) {
    const message =
      `Expected at most ${MAX_DEPTH} levels of brackets, found one more "${bracket}". ` +
      "Nest the value less deeply.";
    throw new ExpressionError(message, cursor.source, cursor.at);
  }
  cursor.open.push(cursor.at);
  cursor.at++;
  return CLOSING[bracket] ?? "";
}

function closeBracket(cursor: Cursor, expected: string, advice: string): void {
  const opening = cursor.source[cursor.open.at(-1) ?? 0] ?? "";
  if (!take(cursor, CLOSING[opening] ?? "")) throw unexpected(cursor, expected, advice);
  cursor.open.pop();
}

const STRING_START = /([A-Za-z_][A-Za-z0-9_]*)?("""|'''|"|')/y;
const NUMBER_START = /(?:[+-][ \t\r\n\f]*)?\.?[0-9]/y;

function readLiteral(cursor: Cursor): Json {
  const next = peek(cursor);
  if (next === "[") return readList(cursor);
  if (next === "(") return readTuple(cursor);
  if (next === "{") return readDict(cursor);
  if (match(cursor, STRING_START)) return readString(cursor);
  if (match(cursor, NUMBER_START)) return readNumber(cursor).value;
  return readConstant(cursor);
}

function readList(cursor: Cursor): Json[] {
  const items: Json[] = [];
  readItems(cursor, () => items.push(readLiteral(cursor)));
  return items;
}

function readTuple(cursor: Cursor): Json {
  const items: Json[] = [];
  const comma = readItems(cursor, () => items.push(readLiteral(cursor)));
  const [first] = items;
  return items.length === 1 && first !== undefined && !comma ? first : items;
}

function readDict(cursor: Cursor): { [key: string]: Json } {
  const dict: { [key: string]: Json } = {};
  readItems(cursor, () => {
    const key = readDictKey(cursor);
    if (!take(cursor, ":")) {
      throw unexpected(cursor, '":" after a key', "Write key: value. A set is not JSON: use [ ].");
    }
    define(dict, key, readLiteral(cursor));
  });
  return dict;
}

function readDictKey(cursor: Cursor): string {
  if (match(cursor, STRING_START)) return readString(cursor);
  if (match(cursor, NUMBER_START)) return String(readNumber(cursor).value);
  throw unexpected(cursor, "a key in quotes", 'Write {"key": value}.');
}

/** Assignment would take `__proto__` for the prototype. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

const CONSTANTS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["True", true],
  ["true", true],
  ["False", false],
  ["false", false],
  ["None", null],
  ["null", null],
]);

function readConstant(cursor: Cursor): Json {
  const word = match(cursor, IDENTIFIER)?.[0] ?? "";
  const value = CONSTANTS.get(word);
  if (value === undefined) throw unexpected(cursor, "a value", adviceOnWord(word));
  cursor.at += word.length;
  return value;
}

function adviceOnWord(word: string): string {
  const lower = word.toLowerCase();
  if (["nan", "inf", "infinity", "undefined"].includes(lower)) {
    return "JSON cannot carry it: write a number, or None.";
  }
  if (["true", "false", "none", "null"].includes(lower)) {
    return "Capitals matter: write True, False or None, or true, false or null.";
  }
  if (word !== "") {
    return "Names and calls are not evaluated: write the value itself, and text in quotes.";
  }
  return "Write a number, text in quotes, True, False, None, a [list] or a {dict}.";
}

const NUMBER = new RegExp(
  "(?<float>(?:D\\.(?:D)?|\\.D)(?:[eE][+-]?D)?|D[eE][+-]?D)|"
    .replaceAll("D", "[0-9](?:_?[0-9])*") +
    "0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|" +
    "0(?:_?0)*|[1-9](?:_?[0-9])*",
  "y",
);
const NUMBER_TAIL = /[A-Za-z0-9_.]/y;

function readNumber(cursor: Cursor): { value: number; whole: boolean } {
  const start = cursor.at;
  const negative = read(cursor, /[+-]/y) === "-";
  skip(cursor);
  const [text, float] = match(cursor, NUMBER) ?? [""];
  const digits = cursor.at;
  cursor.at += text.length;
  if (text === "" || match(cursor, NUMBER_TAIL)) throw malformedNumber(cursor, digits);
  const value = Number(text.replaceAll("_", ""));
  const whole = float === undefined;
  if (whole ? !Number.isSafeInteger(value) : !Number.isFinite(value)) {
    throw new ExpressionError(tooLarge(whole), cursor.source, start);
  }
  // Adding 0 makes -0 the 0 that it is in Python and in JSON's output.
  return { value: (negative ? -value : value) + 0, whole };
}

function malformedNumber(cursor: Cursor, digits: number): ExpressionError {
  cursor.at = digits;
  const word = match(cursor, /[A-Za-z0-9_.]+/y)?.[0] ?? "";
  const advice = /^0[0-9_]/.test(word)
    ? "Leave out the leading zeros, or write 0o for octal. If it is text, put it in quotes."
    : "If it is text, put it in quotes.";
  const message = `Expected a number, found "${shorten(word)}". ${advice}`;
  return new ExpressionError(message, cursor.source, digits);
}

function tooLarge(whole: boolean): string {
  return whole
    ? `Expected an integer of at most ${Number.MAX_SAFE_INTEGER}, found a larger one. ` +
      "It would lose its last digits on the way to the box: if it is text, put it in quotes."
    : `Expected a number of at most ${Number.MAX_VALUE}, found a larger one. Write a smaller one.`;
}

/** Reads one string, or several side by side, which count as one as in Python. */
function readString(cursor: Cursor): string {
  let text = "";
  do {
    text += readStringPart(cursor);
    skip(cursor);
  } while (match(cursor, STRING_START));
  return text;
}

function readStringPart(cursor: Cursor): string {
  const [written = "", prefix = "", quote = ""] = match(cursor, STRING_START) ?? [];
  if (!/^[ru]?$/i.test(prefix)) {
    throw new ExpressionError(refusedPrefix(prefix), cursor.source, cursor.at);
  }
  cursor.at += written.length;
  return readStringBody(cursor, quote, prefix.toLowerCase() === "r");
}

function refusedPrefix(prefix: string): string {
  const found = `Expected a string, found one with the prefix "${shorten(prefix)}".`;
  if (/^(?:b|br|rb)$/i.test(prefix)) {
    return `${found} JSON carries text, not bytes: leave out the b.`;
  }
  if (/^(?:f|fr|rf|t|tr|rt)$/i.test(prefix)) {
    return `${found} It would have to be evaluated, and nothing is: write the whole text out.`;
  }
  return `${found} Only r and u are known: leave it out, or put a comma before the quote.`;
}

function readStringBody(cursor: Cursor, quote: string, raw: boolean): string {
  const opening = cursor.at - quote.length;
  let text = "";
  while (!cursor.source.startsWith(quote, cursor.at)) {
    const char = cursor.source[cursor.at];
    if (char === undefined || (quote.length === 1 && /[\r\n]/.test(char))) {
      throw unterminated(cursor, quote, opening);
    }
    text += char !== "\\" ? readPlain(cursor) : raw ? readRaw(cursor) : readEscape(cursor);
  }
  cursor.at += quote.length;
  return text;
}

function unterminated(cursor: Cursor, quote: string, opening: number): ExpressionError {
  const smart = /[“”„‟‘’‚‛«»]/.exec(cursor.source.slice(opening, cursor.at))?.[0];
  const advice = smart !== undefined
    ? `${describeSymbol(smart)} does not close it: use the plain quote.`
    : quote.length === 1 && cursor.at < cursor.source.length
    ? "Close it on the same line, or write \\n where the line ends."
    : "Close it.";
  const message = `Expected ${quote} to close this string, found ${
    cursor.at < cursor.source.length ? "the end of the line" : "the end of the expression"
  }. ${advice}`;
  return new ExpressionError(message, cursor.source, opening);
}

/** Reads what stands for itself; as in Python, every kind of line end becomes `\n`. */
function readPlain(cursor: Cursor): string {
  const text = read(cursor, /[^\\'"\r\n]+|\r\n|[^]/y) ?? "";
  return /^[\r\n]/.test(text) ? "\n" : text;
}

/** Reads a backslash that stands for itself, and the character after it, be it a quote. */
function readRaw(cursor: Cursor): string {
  cursor.at++;
  const text = read(cursor, /\r\n|[^]/y) ?? "";
  return "\\" + (/^[\r\n]/.test(text) ? "\n" : text);
}

const ESCAPE =
  /\\(?:([0-7]{1,3})|(?:x([0-9a-f]{2})|u([0-9a-f]{4}))|U([0-9a-f]{8})|(\r\n|[\r\n])|([^]))/iy;
const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\x07"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["/", "/"],
]);
