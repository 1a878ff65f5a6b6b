/**
 * JSON's and Python's literals: strings, numbers, constants, lists, tuples and dicts.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import {
  BLANK,
  codePointAt,
  type Cursor,
  describeSymbol,
  IDENTIFIER,
  match,
  peek,
  read,
  readItems,
  shorten,
  skip,
  STRING_START,
  take,
  unexpected,
} from "./cursor.ts";
import { ExpressionError } from "./fault.ts";

/** A value that JSON can carry: what an argument of an expression is. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const NUMBER_START = new RegExp(String.raw`(?:[+-]${BLANK})?\.?[0-9]`, "y");

export function readLiteral(cursor: Cursor): Json {
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
      throw unexpected(
        cursor,
        t`":" after a key`,
        t`Write key: value. A set is not JSON: use [ ].`,
      );
    }
    define(dict, key, readLiteral(cursor));
  });
  return dict;
}

function readDictKey(cursor: Cursor): string {
  if (match(cursor, STRING_START)) return readString(cursor);
  if (match(cursor, NUMBER_START)) return String(readNumber(cursor).value);
  throw unexpected(cursor, t`a key in quotes`, t`Write {"key": value}.`);
}

/** Outside Deno, assignment would take `__proto__` for the prototype. */
export function define(target: Record<string, Json>, key: string, value: Json): void {
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
  if (value === undefined) throw unexpected(cursor, t`a value`, adviceOnWord(word));
  cursor.at += word.length;
  return value;
}

function adviceOnWord(word: string): string {
  const lower = word.toLowerCase();
  if (["nan", "inf", "infinity", "undefined"].includes(lower)) {
    return t`JSON cannot carry it: write a number, or None.`;
  }
  if (["true", "false", "none", "null"].includes(lower)) {
    return t`Capitals matter: write True, False or None, or true, false or null.`;
  }
  if (word !== "") {
    return t`Names and calls are not evaluated: write the value itself, and text in quotes.`;
  }
  return t`Write a number, text in quotes, True, False, None, a [list] or a {dict}.`;
}

const DIGITS = "[0-9](?:_?[0-9])*";

const EXPONENT = `[eE][+-]?${DIGITS}`;

const FLOAT = String
  .raw`(?:${DIGITS}\.(?:${DIGITS})?|\.${DIGITS})(?:${EXPONENT})?|${DIGITS}${EXPONENT}`;

const RADIX = "0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+";

const NUMBER = new RegExp(`(${FLOAT})|${RADIX}|0(?:_?0)*|[1-9](?:_?[0-9])*`, "y");

const NUMBER_TAIL = /[A-Za-z0-9_.]/y;

export function readNumber(cursor: Cursor): { value: number; whole: boolean } {
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
    ? t`Leave out the leading zeros, or write 0o for octal. If it is text, put it in quotes.`
    : t`If it is text, put it in quotes.`;
  const message = t`Expected a number, found "${shorten(word)}". ${advice}`;
  return new ExpressionError(message, cursor.source, digits);
}

function tooLarge(whole: boolean): string {
  return whole
    ? t`Expected an integer of at most ${Number.MAX_SAFE_INTEGER}, found a larger one. It would lose its last digits on the way to the box: if it is text, put it in quotes.`
    : t`Expected a number of at most ${Number.MAX_VALUE}, found a larger one. Write a smaller one.`;
}

/** Reads one string, or several side by side, which count as one as in Python. */
export function readString(cursor: Cursor): string {
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
  const found = t`Expected a string, found one with the prefix "${shorten(prefix)}".`;
  if (/^(?:b|br|rb)$/i.test(prefix)) {
    return `${found} ${t`JSON carries text, not bytes: leave out the b.`}`;
  }
  if (/^(?:f|fr|rf|t|tr|rt)$/i.test(prefix)) {
    return `${found} ${t`It would have to be evaluated, and nothing is: write the whole text out.`}`;
  }
  return `${found} ${t`Only r and u are known: leave it out, or put a comma before the quote.`}`;
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
    ? t`${describeSymbol(smart)} does not close it: use the plain quote.`
    : quote.length === 1 && cursor.at < cursor.source.length
    ? t`Close it on the same line, or write \\n where the line ends.`
    : t`Add it where the text ends.`;
  const found = cursor.at < cursor.source.length
    ? t`the end of the line`
    : t`the end of the expression`;
  const message = t`Expected ${quote} to close this string, found ${found}. ${advice}`;
  return new ExpressionError(message, cursor.source, opening);
}

/** Reads plain characters; as in Python, every kind of line end becomes `\n`. */
function readPlain(cursor: Cursor): string {
  const text = read(cursor, /[^\\'"\r\n]+|\r\n|[^]/y) ?? "";
  return /^[\r\n]/.test(text) ? "\n" : text;
}

/** Reads a literal backslash and the character after it, even a quote. */
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
  const forms: Readonly<Record<string, () => string>> = {
    x: () => t`\\x takes two hexadecimal digits, as in \\xe9`,
    u: () => t`\\u takes four hexadecimal digits, as in \\u00e9`,
    U: () => t`\\U takes eight hexadecimal digits up to 0010FFFF, as in \\U0001f600`,
    N: () => t`Names of characters are not supported: write the character itself`,
  };
  const form = Object.hasOwn(forms, symbol) ? `${forms[symbol]?.()}. ` : "";
  const message = t`Expected an escape such as \\n, found a backslash before ${
    describeSymbol(symbol)
  }. ${form}For a backslash itself, write \\\\ or put r before the opening quote.`;
  return new ExpressionError(message, cursor.source, cursor.at);
}
