/**
 * Literals and comments of a TypeScript source, found without a compiler.
 *
 * @module
 */

/** A string or a template literal. */
export interface Literal {
  /** The tag of a template, such as `t`; empty where there is none. */
  readonly tag: string;
  /** Its text, with `{0}`, `{1}` … in place of values. */
  readonly text: string;
  readonly isTemplate: boolean;
  /** The code right before it. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Finds every literal, those within the values of a template included. */
export function literals(source: string): Literal[] {
  const found: Literal[] = [];
  new Scanner(source, found).code(0, false);
  return found.sort((a, b) => a.start - b.start);
}

/** Finds every comment: its text on one line, and where it begins. */
export function comments(source: string): { readonly text: string; readonly line: number }[] {
  const scanner = new Scanner(source, []);
  scanner.code(0, false);
  return scanner.comments.map(([start, end]) => ({
    text: source.slice(start, end).replace(/(?:^|\s)(?:\/\*\*?|\*\/|\*|\/\/)(?=\s|$)/g, " ")
      .replace(/\s+/g, " ").trim(),
    line: source.slice(0, start).split("\n").length,
  }));
}

/** After one of these, a slash begins a regular expression. */
const beforePattern =
  /(?:^|[=(,:[!&|?{};+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|void|await|throw|else))\s*$/;

class Scanner {
  readonly comments: [start: number, end: number][] = [];

  constructor(readonly source: string, readonly found: Literal[]) {}

  /** Reads code up to its end, or up to the brace that ends the value of a template. */
  code(from: number, isValue: boolean): number {
    const { source } = this;
    let depth = 0;
    let at = from;
    while (at < source.length) {
      const symbol = source[at] ?? "";
      if (source.startsWith("//", at)) at = this.#comment("\n", at);
      else if (source.startsWith("/*", at)) at = this.#comment("*/", at);
      else if (symbol === '"' || symbol === "'") at = this.#string(at, symbol);
      else if (symbol === "`") at = this.#template(at);
      else if (symbol === "/" && beforePattern.test(this.#codeBefore(at))) at = this.#pattern(at);
      else {
        if (symbol === "{") depth++;
        if (symbol === "}" && depth-- === 0 && isValue) return at + 1;
        at++;
      }
    }
    return at;
  }

  #comment(end: string, at: number): number {
    const found = this.source.indexOf(end, at);
    const after = found < 0 ? this.source.length : found + end.length;
    this.comments.push([at, after]);
    return after;
  }

  #codeBefore(at: number): string {
    return this.source.slice(Math.max(0, at - 40), at);
  }

  #string(start: number, quote: string): number {
    let end = start + 1;
    while (this.source[end] !== quote) end += this.source[end] === "\\" ? 2 : 1;
    this.#add(start, end + 1, "", unescaped(this.source.slice(start + 1, end)), false);
    return end + 1;
  }

  #template(start: number): number {
    const tag = /([\w.]+)\s*$/.exec(this.#codeBefore(start))?.[1] ?? "";
    let text = "";
    let values = 0;
    let at = start + 1;
    while (this.source[at] !== "`") {
      if (this.source.startsWith("${", at)) {
        text += `{${values++}}`;
        at = this.code(at + 2, true);
      } else {
        const length = this.source[at] === "\\" ? 2 : 1;
        text += this.source.slice(at, at + length);
        at += length;
      }
    }
    this.#add(start, at + 1, tag, unescaped(text), true);
    return at + 1;
  }

  #pattern(start: number): number {
    let inClass = false;
    let at = start + 1;
    for (; this.source[at] !== "/" || inClass; at++) {
      if (this.source[at] === "\\") at++;
      else if (this.source[at] === "[") inClass = true;
      else if (this.source[at] === "]") inClass = false;
    }
    return at + 1;
  }

  #add(start: number, end: number, tag: string, text: string, isTemplate: boolean): void {
    const before = this.#codeBefore(start);
    const line = this.source.slice(0, start).split("\n").length;
    this.found.push({ tag, text, isTemplate, before, start, end, line });
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]+)\}|([^]))/gi,
    (_, ...[two, four, braced, one]) => {
      const code = two ?? four ?? braced;
      return code === undefined
        ? escapes[one as string] ?? one
        : String.fromCodePoint(parseInt(code, 16));
    },
  );
}
