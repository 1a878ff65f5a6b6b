/**
 * One line of the benchmark's table: ours against a floor, measured in the same run.
 *
 * @module
 */

/** A measured pair. */
export interface Row {
  readonly what: string;
  readonly floor: string;
  readonly ours: string;
  /** Ours to the floor. */
  readonly ratio: number;
  /** What the ratio should be: `"≤ 2"`. */
  readonly aim: string;
}

/** The middle one of several measurements: one disturbed round does not count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Prints rows as a table. */
export function table(rows: readonly Row[]): string {
  const head = ["what", "floor", "ours", "ratio", "aim"];
  const cells = rows.map((row) => [row.what, row.floor, row.ours, row.ratio.toFixed(2), row.aim]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0))
  );
  const line = (row: readonly string[]) =>
    "| " + row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ") + " |";
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join(
    "\n",
  );
}
