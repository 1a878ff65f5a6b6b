/**
 * A series as columns of block characters, as many rows high as there is room for.
 *
 * @module
 */

const blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * Draws the newest values, the last at the right; a gap stays blank.
 *
 * @param most The value that fills the whole height.
 */
export function sparkline(
  values: readonly (number | undefined)[],
  { columns, rows, most }: { columns: number; rows: number; most: number },
): string[] {
  const shown = values.slice(-columns);
  const blank = Array.from({ length: columns - shown.length }, () => undefined);
  const heights = [...blank, ...shown].map((value) => eighths(value, rows, most));
  return Array.from({ length: rows }, (_, row) => {
    const below = (rows - 1 - row) * 8;
    return heights.map((height) => blocks[Math.max(0, Math.min(8, height - below))]).join("");
  });
}

/** What there is shows, however little it is. */
function eighths(value: number | undefined, rows: number, most: number): number {
  if (value === undefined) return 0;
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  return Math.max(1, Math.round(share * rows * 8));
}

/** A share of 1 as a bar of that many cells. */
export function bar(share: number, cells: number): string {
  const full = Math.min(1, Math.max(0, share)) * cells;
  const partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][Math.floor((full % 1) * 8)] ?? "";
  return ("█".repeat(Math.floor(full)) + partial).padEnd(cells, "░");
}
