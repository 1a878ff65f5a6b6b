/**
 * A list with a heading, of those columns that fit, one of its lines selected.
 *
 * @module
 */
import { fit } from "../../../text/width.ts";
import type { Paint } from "../../terminal/paint.ts";

/** A column. */
export interface Column<T> {
  readonly title: string;
  /** The cells that it needs, and those that it makes use of. */
  readonly least: number;
  readonly most?: number;
  readonly align?: "right";
  /** Lowest first; 0 is always there. */
  readonly rank: number;
  text(item: T, cells: number): string;
  colour?(item: T): keyof Paint | undefined;
}

/** The lines: the heading, and so many items around the one that is selected. */
export function table<T>(
  columns: readonly Column<T>[],
  items: readonly T[],
  { inner, rows, selected, isDim, paint }: {
    inner: number;
    rows: number;
    selected: number;
    isDim?: (item: T) => boolean;
    paint: Paint;
  },
): string[] {
  const sized = sizes(columns, inner - 2);
  const heading = sized.map(({ column, cells }) => fit(column.title, cells, column.align));
  const first = Math.max(0, Math.min(items.length - rows, selected - Math.floor(rows / 2)));
  return [
    paint.bold("  " + heading.join(" ")),
    ...items.slice(first, first + rows).map((item, row) => {
      const isSelected = first + row === selected;
      const plain = isSelected || isDim?.(item) === true;
      const cells = sized.map(({ column, cells }) => {
        const text = fit(column.text(item, cells), cells, column.align);
        const colour = plain || text.trim() === "" ? undefined : column.colour?.(item);
        return colour === undefined ? text : paint[colour](text);
      });
      if (isSelected) return paint.inverse("› " + cells.join(" "));
      return "  " + (plain ? paint.dim(cells.join(" ")) : cells.join(" "));
    }),
  ];
}

/** Those that fit at their least, by rank; what is left over goes to each up to its most. */
function sizes<T>(columns: readonly Column<T>[], cells: number) {
  let left = cells + 1;
  const taken = new Map<Column<T>, number>();
  for (const column of columns.toSorted((a, b) => a.rank - b.rank)) {
    const least = Math.min(column.least, column.rank === 0 ? cells : Infinity);
    if (least + 1 > left) break;
    taken.set(column, least);
    left -= least + 1;
  }
  for (const [column, least] of taken) {
    const more = Math.min(left, (column.most ?? column.least) - least);
    if (more <= 0) continue;
    taken.set(column, least + more);
    left -= more;
  }
  return columns.filter((column) => taken.has(column))
    .map((column) => ({ column, cells: taken.get(column) ?? 0 }));
}
