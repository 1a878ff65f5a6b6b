/**
 * What is wrong with an expression, with a caret under the place.
 *
 * @module
 */

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
  /** Where in `source` the error is: 0-based, in UTF-16 units, counted over all its lines. */
  readonly column: number;
  /**
   * Makes the error; nothing is printed.
   *
   * @param message What was expected, what was found and what to do.
   * @param source The whole expression.
   * @param column Where in `source` the error is: 0-based, in UTF-16 units.
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

/** The cells to show, with the error in the middle unless one side is short. */
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
