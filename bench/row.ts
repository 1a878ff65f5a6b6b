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

/** A benchmark that cannot run here, with the reason. */
export class Skipped extends Error {}

/** A row as a line of a table. */
export function line(cells: readonly string[]): string {
  const widths = [40, 28, 36, 6, 10];
  return `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
}
