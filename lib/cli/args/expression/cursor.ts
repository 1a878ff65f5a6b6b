/**
 * Cursor over an expression, and its errors: what was found and what was expected.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { ExpressionError } from "./fault.ts";

/** Where the parser is, and the columns of the brackets that are open around it. */
export interface Cursor {
  readonly source: string;
  at: number;
  readonly open: number[];
}

export const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;

/** White space, as a pattern; a backslash before a line end joins the lines, as in Python. */
export const BLANK = String.raw`(?:[ \t\r\n\f]|\\(?:\r\n|[\r\n]))*`;

export const STRING_START = /([A-Za-z_][A-Za-z0-9_]*)?("""|'''|"|')/y;

export const PYTHON_WORD = new RegExp(
  "(?:and|as|assert|async|await|class|def|del|elif|else|except|for|from|if|import|in|is|lambda|" +
    "not|or|raise|return|try|while|with|yield)\\b",
  "y",
);

export function match(cursor: Cursor, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  return sticky.exec(cursor.source);
}

export function read(cursor: Cursor, sticky: RegExp): string | undefined {
  const text = match(cursor, sticky)?.[0];
  cursor.at += text?.length ?? 0;
  return text;
}

export function skip(cursor: Cursor): void {
  read(cursor, SPACE);
}

/** The next character that is not white space; empty at the end. */
export function peek(cursor: Cursor): string {
  skip(cursor);
  return cursor.source[cursor.at] ?? "";
}

export function take(cursor: Cursor, symbol: string): boolean {
  const found = peek(cursor) === symbol;
  if (found) cursor.at++;
  return found;
}

/** Reads a bracket and the items in it; returns whether there was a comma after the last one. */
export function readItems(cursor: Cursor, readItem: () => void): boolean {
  const opening = peek(cursor);
  const closing = openBracket(cursor);
  let comma = false;
  while (peek(cursor) !== closing) {
    readItem();
    comma = take(cursor, ",");
    if (!comma) break;
  }
  const advice = opening === "{"
    ? t`Write key: value pairs with commas between them.`
    : t`Put a comma between values, and close the "${opening}" before what is around it.`;
  closeBracket(cursor, t`"," or "${closing}"`, advice);
  return comma;
}

export function openBracket(cursor: Cursor): string {
  const bracket = peek(cursor);
  // The call's own parenthesis is open too, and is no level of nesting.
  if (cursor.open.length > MAX_DEPTH) {
    const message =
      t`Expected at most ${MAX_DEPTH} levels of brackets, found one more "${bracket}". Nest the value less deeply.`;
    throw new ExpressionError(message, cursor.source, cursor.at);
  }
  cursor.open.push(cursor.at);
  cursor.at++;
  return CLOSING[bracket] ?? "";
}

export function closeBracket(cursor: Cursor, expected: string, advice: string): void {
  const opening = cursor.source[cursor.open.at(-1) ?? 0] ?? "";
  if (!take(cursor, CLOSING[opening] ?? "")) throw unexpected(cursor, expected, advice);
  cursor.open.pop();
}

/** Returns the error for what is at the cursor; `advice` is the fallback. */
export function unexpected(cursor: Cursor, expected: string, advice: string): ExpressionError {
  if (peek(cursor) === "") return endedEarly(cursor, expected, advice);
  const better = ADVICE.find(([pattern]) => match(cursor, pattern))?.[1]() ??
    adviceOnLookalike(cursor);
  const message = t`Expected ${expected}, found ${describe(cursor)}. ${better ?? advice}`;
  return new ExpressionError(message, cursor.source, cursor.at);
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const MAX_DEPTH = 100;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

const SPACE = new RegExp(BLANK, "y");

const NOT_EVALUATED = () =>
  t`Nothing is evaluated: write Subsystem.method(…) with plain values, and text in quotes.`;

/** Advice on things that are wrong anywhere. */
const ADVICE: readonly (readonly [RegExp, () => string])[] = [
  [/[“”„‟‘’‚‛«»‹›`´′″]/y, () => t`Use plain quotes: " or '.`],
  [/;/y, () => t`Write one expression, and give -c once for each.`],
  [/#/y, () => t`Comments are not supported: leave it out.`],
  [/(?:async[ \t]+)?for\b/y, () => t`A comprehension is not evaluated: write every item out.`],
  [PYTHON_WORD, NOT_EVALUATED],
  [/[-+*/%@&|^~<>?]|[!=]=/y, NOT_EVALUATED],
  [/=/y, () => t`Write name=value for an argument of the call, "key": value in a {dict}.`],
  [/\\/y, () => t`Leave it out: a line may end between any two parts.`],
  [/\p{Zs}/uy, () => t`Put a plain space in its place.`],
  [/[\p{C}\p{Zl}\p{Zp}]/uy, () => t`Delete it.`],
];

function endedEarly(cursor: Cursor, expected: string, advice: string): ExpressionError {
  const { source, open } = cursor;
  const opening = open.at(-1);
  if (opening === undefined) {
    const end = source.trimEnd().length;
    const found = end === 0 ? t`nothing` : t`the end of the expression`;
    return new ExpressionError(t`Expected ${expected}, found ${found}. ${advice}`, source, end);
  }
  const bracket = source[opening] ?? "";
  const message = t`Expected "${
    CLOSING[bracket]
  }" to close this "${bracket}", found the end of the expression. Add what is missing.`;
  return new ExpressionError(message, source, opening);
}

/** Full-width and other compatibility forms of a character that the keyboard has. */
function adviceOnLookalike({ source, at }: Cursor): string | undefined {
  const symbol = codePointAt(source, at);
  const plain = symbol.normalize("NFKC");
  return symbol !== plain && /^[!-~]$/.test(plain) ? t`Write a plain ${plain} instead.` : undefined;
}

function describe(cursor: Cursor): string {
  if (match(cursor, STRING_START)) return t`a string`;
  const number = match(cursor, /[0-9][A-Za-z0-9_.]*/y);
  if (number) return t`the number ${shorten(number[0])}`;
  const word = match(cursor, IDENTIFIER);
  if (word) return t`the word "${shorten(word[0])}"`;
  return describeSymbol(codePointAt(cursor.source, cursor.at));
}

const INVISIBLE: ReadonlyMap<string, () => string> = new Map([
  ["\0", () => t`null character`],
  ["\n", () => t`line feed`],
  ["\r", () => t`carriage return`],
  ["\x1b", () => t`escape character`],
  ["\u00a0", () => t`no-break space`],
  ["\u00ad", () => t`soft hyphen`],
  ["\u200b", () => t`zero-width space`],
  ["\u202f", () => t`narrow no-break space`],
  ["\u3000", () => t`ideographic space`],
  ["\ufeff", () => t`byte order mark`],
]);

export function describeSymbol(symbol: string): string {
  if (/^[ -~]$/.test(symbol)) return symbol === '"' ? `'"'` : `"${symbol}"`;
  const code = `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = INVISIBLE.get(symbol);
  if (name !== undefined) return `${code} (${name()})`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(symbol) ? `"${symbol}" (${code})` : code;
}

export function codePointAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}
