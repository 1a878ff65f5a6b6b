/**
 * Text in columns, wrapped at the width of the terminal.
 *
 * @module
 */

/** Cells of one row; the last one wraps, and may have lines of its own. */
export type Row = readonly string[];

/** A space at which no line is broken. */
export const UNBROKEN = "\u00a0";

/** How wide the terminal is, where there is one; 80 columns elsewhere. */
export function terminalWidth(): number {
  const { process } = globalThis as { process?: { stdout?: { columns?: number } } };
  return Math.min(process?.stdout?.columns ?? 80, 120);
}

/** Rows as lines, each column as wide as it needs to be. */
export function table(rows: readonly Row[], width: number, indent = 0): string[] {
  const widths = columnWidths(rows, Math.floor((width - indent) / 2));
  const beside = indent + widths.reduce((sum, column) => sum + column + GAP, 0);
  const isNarrow = width - beside < LEAST; // then the last cell goes below
  const at = isNarrow ? indent + 2 * GAP : beside;
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1);
    const last = row.at(-1) ?? "";
    const head = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0) + " ".repeat(GAP));
    const start = " ".repeat(indent) + head.join("");
    const text = last === "" ? [] : wrap(last, Math.max(width - at, LEAST));
    const below = text.map((line) => " ".repeat(at) + line);
    const isBelow = isNarrow || start.length > at;
    const lines = isBelow ? [start, ...below] : [start + (text[0] ?? ""), ...below.slice(1)];
    return lines.map((line) => line.replaceAll(UNBROKEN, " ").trimEnd());
  });
}

/** A text as lines of at most that width, where its words allow. */
export function wrap(text: string, width: number, measure = lengthOf): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1);
      if (line !== undefined && measure(line) + 1 + measure(word) <= width) {
        lines[lines.length - 1] = `${line} ${word}`;
      } else lines.push(word);
    }
    return lines;
  });
}

function lengthOf(text: string): number {
  return text.length;
}

const GAP = 2;
/** Narrower than that no text is readable, however narrow the terminal. */
const LEAST = 24;

/** All but the last share half of the room; a wider cell gets a line of its own. */
function columnWidths(rows: readonly Row[], most: number): number[] {
  const widths: number[] = [];
  let room = most;
  const count = Math.max(...rows.map((row) => row.length - 1));
  for (let column = 0; column < count; column++) {
    const lengths = rows.filter((row) => column < row.length - 1)
      .map((row) => row[column]?.length ?? 0)
      .filter((length) => length <= room);
    const width = Math.max(0, ...lengths);
    widths.push(width);
    room -= width + GAP;
  }
  return widths;
}
