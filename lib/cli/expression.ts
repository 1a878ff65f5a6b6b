/**
 * Parses pyfbx's `-c` expressions, which Python evaluated and nothing here does.
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
   * Makes the error; nothing is printed.
   *
   * @param message What was expected, what was found and what to do.
   * @param source The whole expression.
   * @param column Where in `source` the fault is: 0-based, in UTF-16 units.
   */
  constructor(message: string, source: string, column: number) {
    super(message);
    this.source = source;
    this.column = column;
  }

  /** The message, the line it is about (cut to some 70 cells), and a caret under the fault. */
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
  skip(cursor);
  const start = cursor.at;
  const subsystem = match(cursor, PYTHON_WORD) ? undefined : read(cursor, IDENTIFIER);
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
  if (written !== undefined && name !== undefined) {
    if (Object.hasOwn(named, name)) throw repeatedName(cursor, name);
    cursor.at += written.length;
    define(named, name, readLiteral(cursor));
    return;
  }
  positional.push(readLiteral(cursor));
  if (Object.keys(named).length === 0) return;
  const message = "Expected name=value, found a value without a name. " +
    "Values without a name come first: move it before the others, or name it.";
  throw new ExpressionError(message, cursor.source, start);
}

function repeatedName(cursor: Cursor, name: string): ExpressionError {
  const message = `Expected each name once, found "${shorten(name)}" again. Leave one of them out.`;
  return new ExpressionError(message, cursor.source, cursor.at);
}

/** Reads a bracket and the items in it; tells whether a comma stood after the last one. */
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

/** Outside Deno, assignment would take `__proto__` for the prototype. */
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

const DIGITS = "[0-9](?:_?[0-9])*";
const EXPONENT = `[eE][+-]?${DIGITS}`;
const FLOAT = String
  .raw`(?:${DIGITS}\.(?:${DIGITS})?|\.${DIGITS})(?:${EXPONENT})?|${DIGITS}${EXPONENT}`;
const RADIX = "0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+";
const NUMBER = new RegExp(`(${FLOAT})|${RADIX}|0(?:_?0)*|[1-9](?:_?[0-9])*`, "y");
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
    : "Add it where the text ends.";
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

const CODE_ESCAPE =
  /\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U(0010[0-9A-Fa-f]{4}|000[0-9A-Fa-f]{5}))/y;
const CHARACTER_ESCAPES: ReadonlyMap<string, string> = new Map([
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

function readEscape(cursor: Cursor): string {
  // A backslash before the end of a line joins the two lines; one before the end of all is left to
  // the caller, who finds the string unterminated.
  if (read(cursor, /\\(?:\r\n|[\r\n]|$)/y) !== undefined) return "";
  const [written, octal, ...hex] = match(cursor, CODE_ESCAPE) ?? [];
  if (written !== undefined) {
    cursor.at += written.length;
    const code = octal !== undefined ? parseInt(octal, 8) : parseInt(hex.join(""), 16);
    return String.fromCodePoint(code);
  }
  const character = CHARACTER_ESCAPES.get(cursor.source[cursor.at + 1] ?? "");
  if (character === undefined) throw unknownEscape(cursor);
  cursor.at += 2;
  return character;
}

function unknownEscape(cursor: Cursor): ExpressionError {
  const symbol = codePointAt(cursor.source, cursor.at + 1);
  const forms: Readonly<Record<string, string>> = {
    x: "\\x takes two hexadecimal digits, as in \\xe9",
    u: "\\u takes four hexadecimal digits, as in \\u00e9",
    U: "\\U takes eight hexadecimal digits up to 0010FFFF, as in \\U0001f600",
    N: "Names of characters are not supported: write the character itself",
  };
  const advice = Object.hasOwn(forms, symbol) ? `${forms[symbol]}. For` : "For";
  const message = `Expected an escape such as \\n, found a backslash before ${
    describeSymbol(symbol)
  }. ${advice} a backslash itself, write \\\\ or put r before the opening quote.`;
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
  throw unexpected(cursor, 'a key after "."', "Write .key, ['any key'] or [0].");
}

function readBracketKey(cursor: Cursor): string | number {
  openBracket(cursor);
  skip(cursor);
  const start = cursor.at;
  const expected = "a key in quotes or a whole number";
  const advice = "Write ['key'] for a key of an object, [0] or [-1] for an item of a list.";
  let key: string | number;
  if (match(cursor, STRING_START)) {
    key = readString(cursor);
  } else {
    if (!match(cursor, NUMBER_START)) throw unexpected(cursor, expected, advice);
    const { value, whole } = readNumber(cursor);
    key = value;
    if (!whole) {
      const message = `Expected ${expected}, found a fraction. ${advice}`;
      throw new ExpressionError(message, cursor.source, start);
    }
  }
  closeBracket(cursor, '"]"', `One key or one item at a time, and no slices. ${advice}`);
  return key;
}

function expectEnd(cursor: Cursor, expected: string, advice: string): void {
  if (peek(cursor) !== "") throw unexpected(cursor, expected, advice);
}

function match(cursor: Cursor, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  return sticky.exec(cursor.source);
}

function read(cursor: Cursor, sticky: RegExp): string | undefined {
  const text = match(cursor, sticky)?.[0];
  cursor.at += text?.length ?? 0;
  return text;
}

function skip(cursor: Cursor): void {
  read(cursor, SPACE);
}

/** The next character that is not white space; empty at the end. */
function peek(cursor: Cursor): string {
  skip(cursor);
  return cursor.source[cursor.at] ?? "";
}

function take(cursor: Cursor, symbol: string): boolean {
  const found = peek(cursor) === symbol;
  if (found) cursor.at++;
  return found;
}

const PYTHON_WORD = new RegExp(
  "(?:and|as|assert|async|await|class|def|del|elif|else|except|for|from|if|import|in|is|lambda|" +
    "not|or|raise|return|try|while|with|yield)\\b",
  "y",
);
const NOT_EVALUATED =
  "Nothing is evaluated: write Subsystem.method(…) with plain values, and text in quotes.";

/** What to do about a thing that is wrong wherever it stands. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟‘’‚‛«»‹›`´′″]/y, `Use plain quotes: " or '.`],
  [/;/y, "Write one expression, and give -c once for each."],
  [/#/y, "Comments are not supported: leave it out."],
  [/(?:async[ \t]+)?for\b/y, "A comprehension is not evaluated: write every item out."],
  [PYTHON_WORD, NOT_EVALUATED],
  [/[-+*/%@&|^~<>?]|[!=]=/y, NOT_EVALUATED],
  [/=/y, 'Write name=value for an argument of the call, "key": value in a {dict}.'],
  [/\\/y, "Leave it out: a line may end between any two parts."],
  [/\p{Zs}/uy, "Put a plain space in its place."],
  [/[\p{C}\p{Zl}\p{Zp}]/uy, "Delete it."],
];

/** The error for what stands at the cursor; `advice` is for when it says nothing by itself. */
function unexpected(cursor: Cursor, expected: string, advice: string): ExpressionError {
  if (peek(cursor) === "") return endedEarly(cursor, expected, advice);
  const better = ADVICE.find(([pattern]) => match(cursor, pattern))?.[1] ??
    adviceOnLookalike(cursor);
  const message = `Expected ${expected}, found ${describe(cursor)}. ${better ?? advice}`;
  return new ExpressionError(message, cursor.source, cursor.at);
}

function endedEarly(cursor: Cursor, expected: string, advice: string): ExpressionError {
  const { source, open } = cursor;
  const opening = open.at(-1);
  if (opening === undefined) {
    const end = source.trimEnd().length;
    const found = end === 0 ? "nothing" : "the end of the expression";
    return new ExpressionError(`Expected ${expected}, found ${found}. ${advice}`, source, end);
  }
  const bracket = source[opening] ?? "";
  const message = `Expected "${CLOSING[bracket]}" to close this "${bracket}", ` +
    "found the end of the expression. Add what is missing.";
  return new ExpressionError(message, source, opening);
}

/** Full-width and other compatibility forms of a character that the keyboard has. */
function adviceOnLookalike({ source, at }: Cursor): string | undefined {
  const symbol = codePointAt(source, at);
  const plain = symbol.normalize("NFKC");
  return symbol !== plain && /^[!-~]$/.test(plain) ? `Write a plain ${plain} instead.` : undefined;
}

function describe(cursor: Cursor): string {
  if (match(cursor, STRING_START)) return "a string";
  const number = match(cursor, /[0-9][A-Za-z0-9_.]*/y);
  if (number) return `the number ${shorten(number[0])}`;
  const word = match(cursor, IDENTIFIER);
  if (word) return `the word "${shorten(word[0])}"`;
  return describeSymbol(codePointAt(cursor.source, cursor.at));
}

const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ["\0", "null character"],
  ["\n", "line feed"],
  ["\r", "carriage return"],
  ["\x1b", "escape character"],
  ["\u00a0", "no-break space"],
  ["\u00ad", "soft hyphen"],
  ["\u200b", "zero-width space"],
  ["\u202f", "narrow no-break space"],
  ["\u3000", "ideographic space"],
  ["\ufeff", "byte order mark"],
]);

function describeSymbol(symbol: string): string {
  if (/^[ -~]$/.test(symbol)) return symbol === '"' ? `'"'` : `"${symbol}"`;
  const code = `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = INVISIBLE.get(symbol);
  if (name !== undefined) return `${code} (${name})`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(symbol) ? `"${symbol}" (${code})` : code;
}

function codePointAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
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
  const found = within === null || within === undefined ? "nothing" : `a ${typeof within}`;
  const message = `Expected an object or a list to read ${quoted(key)} from, found ${found}. ` +
    "Leave this part out, and what follows it.";
  throw new ExpressionError(message, source, column);
}

function explainItem(length: number, key: string | number): string {
  const items = length === 1 ? "1 item" : `${length} items`;
  if (length === 0) {
    return `Expected no ${quoted(key)} here: this list is empty. Leave this part out.`;
  }
  if (typeof key === "string") {
    return `Expected the number of an item, found the key ${
      quoted(key)
    }: this is a list of ${items}. ` +
      "Choose an item first, such as [0].";
  }
  const range = length === 1 ? "0 or -1" : `0 to ${length - 1}, or -1 to ${-length} from the end`;
  return `Expected the number of an item, found ${key}: this list has ${items}. Write ${range}.`;
}

const MAX_KEYS = 20;

function explainKey(keys: string[], key: string | number): string {
  const found = typeof key === "number" ? `the number ${key}` : quoted(key);
  if (keys.length === 0) {
    return `Expected no ${found} here: this object is empty. Leave this part out.`;
  }
  const near = nearest(String(key), keys);
  const advice = near === undefined ? "Choose one of" : `Did you mean ${quoted(near)}? There are`;
  const more = keys.length > MAX_KEYS ? ` and ${keys.length - MAX_KEYS} more` : "";
  const known = keys.slice(0, MAX_KEYS).map(quoted).join(", ");
  return `Expected a key of this object, found ${found}. ${advice} ${known}${more}.`;
}

/** A key in quotes, with nothing in it that a terminal would act on. */
function quoted(key: string | number): string {
  if (typeof key === "number") return String(key);
  return JSON.stringify(shorten(key)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (symbol) => `\\u{${symbol.codePointAt(0)?.toString(16)}}`,
  );
}

/** The key that takes the fewest edits to get to, if they are fewer than half of its letters. */
function nearest(wanted: string, keys: readonly string[]): string | undefined {
  let best: { key: string; edits: number } | undefined;
  for (const key of keys) {
    const most = Math.max(wanted.length, key.length) / 2;
    if (Math.abs(wanted.length - key.length) > most) continue;
    const edits = editDistance(wanted.toLowerCase(), key.toLowerCase());
    if (edits < most && edits < (best?.edits ?? Infinity)) best = { key, edits };
  }
  return best?.key;
}

/** Levenshtein's distance, one row of his table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let index = 0; index < to.length; index++) {
      const replaced = (row[index] ?? 0) + (to[index] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function lineAt(source: string, column: number): { line: string; offset: number } {
  const before = source.slice(0, column).split(/\r\n|[\r\n]/).at(-1) ?? "";
  const [after = ""] = source.slice(column).split(/[\r\n]/, 1);
  return { line: before + after, offset: before.length };
}

/** One character on a terminal: where it ends in the line, how many cells it takes. */
interface Cell {
  text: string;
  end: number;
  width: number;
}

const TAB_WIDTH = 8;
const INERT = /^(?!\t)[\p{C}\p{Zl}\p{Zp}]$/u;
// Unicode's East Asian Width W and F, in the ranges that terminals agree on.
const WIDE = new RegExp(
  "^[\\p{Emoji_Presentation}\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u4dbf\\u4e00-\\ua4cf" +
    "\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60" +
    "\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\ufe0f",
  "u",
);

function cellsOf(line: string): Cell[] {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line);
  return Array.from(graphemes, ({ segment, index }) => ({
    // Control characters would act on the terminal, or hide from the reader.
    text: INERT.test(segment) ? "\ufffd" : segment,
    end: index + segment.length,
    width: segment === "\t" ? TAB_WIDTH : WIDE.test(segment) ? 2 : 1,
  }));
}

const WINDOW = 70;

/** The cells to show, with the fault in the middle unless one side is short. */
function windowAround(cells: readonly Cell[], fault: number): [from: number, to: number] {
  let [from, to, room] = [fault, fault, WINDOW];
  const fits = (index: number, floor: number): boolean => {
    const width = cells[index]?.width;
    if (width === undefined || room - width < floor) return false;
    room -= width;
    return true;
  };
  while (fits(to, WINDOW / 2)) to++;
  while (fits(from - 1, 0)) from--;
  while (fits(to, 0)) to++;
  return [from, to];
}

function blank({ text, width }: Cell): string {
  return text === "\t" ? "\t" : " ".repeat(width);
}
