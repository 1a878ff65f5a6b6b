/**
 * A list of objects as a table that fits the terminal: columns shrink, then those that tell least are
 * left out, and it is said which.
 *
 * @module
 */
import { baseType, type Property } from "../../catalogue/mod.ts";
import { element } from "../../catalogue/shape.ts";
import { clean, truncate, width } from "../../text/width.ts";
import { type Cell, cell, type Clock } from "./cell.ts";
import { type Column, columnsOf, valueAt } from "./columns.ts";
import type { Drawn, Style } from "./style.ts";
import { byTelling, isIdentity, isKey } from "./rank_columns.ts";

/** Cells between two columns. */
const gap = 2;
/** A column is not made narrower than this for the sake of another one. */
const enough = 20;

/** A column, ready to be drawn. */
interface Strip {
  readonly column: Column;
  readonly cells: readonly Cell[];
  /** Cells that the widest of them takes, and the header. */
  readonly natural: number;
  readonly least: number;
  readonly align: "left" | "right";
}

/** Draws a table; `undefined` where there is no room for what was asked for. */
export function table(
  items: readonly unknown[],
  list: Property | undefined,
  style: Style,
): Drawn | undefined {
  const columns = columnsOf(items, element(list), style.selection, { lists: true });
  const strips = columns.map((column) => strip(column, items, style));
  const room = style.columns ?? Infinity;
  if (total(strips.map(({ natural }) => natural)) <= room) {
    return draw(strips, strips.map(({ natural }) => natural), [], style);
  }
  const chosen = style.selection === undefined ? choose(strips, room) : strips;
  const widths = shrink(chosen, room);
  if (widths === undefined) return undefined;
  const hidden = strips.filter((each) => !chosen.includes(each)).map(({ column }) => column);
  return draw(chosen, widths, hidden, style);
}

function strip(column: Column, items: readonly unknown[], style: Style): Strip {
  const { property, path, name } = column;
  const values = items.map((item) => valueAt(item, path));
  const show = (tells: Clock["tells"]) =>
    values.map((value) => cell(value, property, { now: style.now, tells }));
  const shown = show(style.columns === undefined ? "date" : "relative");
  const isTime = baseType(property?.type ?? "") === "timestamp";
  const cells = isTime && isBlurred(shown, values) ? show("exact") : shown;
  const header = width(clean(name));
  const natural = Math.max(header, ...cells.map(({ text }) => width(text)));
  const isNumber = !isTime && values.every((value) => typeof (value ?? 0) === "number");
  return {
    column,
    cells,
    natural,
    least: Math.max(header, isKey(column) ? natural : Math.min(natural, enough)),
    align: isNumber ? "right" : "left",
  };
}

/** Whether times that follow one another quickly would read alike. */
function isBlurred(cells: readonly Cell[], values: readonly unknown[]): boolean {
  const texts = new Set(cells.map(({ text }) => text));
  if (values.some((value) => typeof value !== "number")) return false;
  return values.length > 8 && texts.size * 2 < new Set(values).size;
}

/** As many of the most telling columns as there is room for, in their order, the label first. */
function choose(strips: readonly Strip[], room: number): Strip[] {
  const ranked = byTelling(
    strips.map((strip) => ({ ...strip, strip, cells: strip.cells.map(({ text }) => text) })),
  ) as unknown as { strip: Strip }[];
  const kept = new Set<Strip>();
  let used = -gap;
  for (const { strip } of ranked) {
    if (used + gap + strip.least > room) continue;
    used += gap + strip.least;
    kept.add(strip);
  }
  const columns = strips.map(({ column }) => column);
  const [label, rest] = [true, false].map((wanted) =>
    strips.filter((each) => kept.has(each) && isIdentity(each.column, columns) === wanted)
  );
  return [...label ?? [], ...rest ?? []];
}

/** What is left is given to the columns that need least more, so that few cells are cut. */
function shrink(strips: readonly Strip[], room: number): number[] | undefined {
  const widths = strips.map(({ least }) => least);
  let left = room - total(widths);
  if (left < 0) return undefined;
  const order = strips.map((_, index) => index).toSorted((a, b) => need(a) - need(b));
  for (const [place, index] of order.entries()) {
    const more = Math.min(need(index), Math.floor(left / (order.length - place)));
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  }
  return widths;

  function need(index: number): number {
    const { natural = 0, least = 0 } = strips[index] ?? {};
    return natural - least;
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + gap, -gap);
}

function draw(
  strips: readonly Strip[],
  widths: readonly number[],
  hidden: readonly Column[],
  { paint }: Style,
): Drawn {
  const rows = strips[0]?.cells.length ?? 0;
  const header = { text: "", tone: "dim" } as const;
  const line = (cellOf: (strip: Strip) => Cell) => {
    const parts = strips.map((strip, index) => {
      const { text, tone } = cellOf(strip);
      const cells = widths[index] ?? 0;
      const cut = truncate(text, cells);
      const filling = " ".repeat(Math.max(0, cells - width(cut)));
      const shown = tone === undefined ? cut : paint[tone](cut);
      return strip.align === "left" ? shown + filling : filling + shown;
    });
    return parts.join(" ".repeat(gap)).trimEnd();
  };
  return {
    lines: [
      line(({ column }) => ({ ...header, text: clean(column.name) })),
      ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row] ?? { text: "" })),
    ],
    hidden: shortest(hidden, strips.map(({ column }) => column)),
    isCut: strips.some(({ natural }, index) => natural > (widths[index] ?? 0)),
  };
}

/** Where all or the rest of what is below a name is hidden, that is said once: `host`, `host.*`. */
function shortest(hidden: readonly Column[], shown: readonly Column[]): string[] {
  const names = hidden.map(({ path, name }) => {
    const length = path.findIndex((_, index) =>
      !shown.some((column) =>
        path.slice(0, index + 1).every((step, at) =>
          step === column.path[at]
        )
      )
    ) + 1;
    if (length <= 1) return path[0] ?? name;
    return [...path.slice(0, length - 1), "*"].join(".");
  });
  const rests = names.filter((name) => name.endsWith(".*")).map((name) => name.slice(0, -1));
  return [...new Set(names)].filter((name) =>
    !rests.some((rest) => name.startsWith(rest) && name !== rest + "*")
  ).map(clean);
}
