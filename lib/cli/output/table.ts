/**
 * A list of objects as a table that fits the terminal: as many columns as there is room for, the most
 * important first, and what is left for those that are wide.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import { columnsNamed, element } from "../../catalogue/shape.ts";
import { parseTemplate, waysIn } from "../../catalogue/template.ts";
import { say } from "../../text/language.ts";
import { clean, truncate, width } from "../../text/width.ts";
import { type Cell, cell } from "./cell.ts";
import { type Column, columnsOf, valueAt } from "./columns.ts";
import { fill } from "../../catalogue/fill.ts";
import { type Drawn, mannerOf, type Style } from "./style.ts";

/** Cells between two columns. */
const gap = 2;
/** What the first text keeps, by which an item is known, and what any other text does. */
const [known, enough] = [16, 11];

/** A column, ready to be drawn. */
interface Strip {
  readonly heading: string;
  readonly cells: readonly Cell[];
  /** The fields of an item that it shows something of. */
  readonly fields: readonly string[];
  /** Cells that the widest of them takes, and the heading. */
  readonly natural: number;
  readonly isNumber: boolean;
  /** Whether it may be cut: a text, and not an address or a number. */
  readonly isText: boolean;
}

/** A strip whose least width is known. */
interface Measured extends Strip {
  readonly least: number;
}

/** Draws a table; `undefined` where there is no room for what was asked for. */
export function table(
  items: readonly unknown[],
  list: Property | undefined,
  style: Style,
): Drawn | undefined {
  const item = element(list);
  const fields = columnsOf(items, item, style.selection, { lists: true })
    .map((column) => fieldStrip(column, items, style));
  const room = style.columns ?? Infinity;
  if (style.selection !== undefined) {
    const widths = share(measured(fields), room);
    return widths && draw(fields, widths, 0, style);
  }
  const named = Object.entries(columnsNamed(item) ?? {})
    .map(([heading, text]) => namedStrip(heading, text, items, item, style))
    .filter(isFilled);
  const covered = new Set(named.flatMap(({ fields }) => fields));
  const others = fields.filter(({ fields }) => !fields.some((field) => covered.has(field)));
  const offered = named.length === 0 ? fields : style.columns === undefined
    ? [...named, ...others] // nothing is hidden
    : named;
  const chosen = choose(measured(offered.filter(isFilled)), room);
  const widths = share(chosen, room) ?? [room];
  const shown = new Set(chosen.flatMap(({ fields }) => fields));
  const missing = fields.filter(isFilled).flatMap(({ fields }) => fields)
    .filter((field) => !shown.has(field));
  return draw(chosen, widths, new Set(missing).size, style);
}

/** A field as it is called on the wire. */
function fieldStrip({ name, path, property }: Column, items: readonly unknown[], style: Style) {
  const values = items.map((item) => valueAt(item, path));
  const owners = items.map((item) => valueAt(item, path.slice(0, -1)));
  const manner = mannerOf(style, false);
  const cells = values.map((value, index) => cell(value, property, manner, owners[index]));
  return strip(clean(name), cells, [path[0] ?? ""], property, values);
}

/** A column that the catalogue names. */
function namedStrip(
  heading: string,
  text: string,
  items: readonly unknown[],
  item: Property | undefined,
  style: Style,
): Strip {
  const template = parseTemplate(text);
  const manner = mannerOf(style, false);
  const values: unknown[] = [];
  let property: Property | undefined;
  const cells = items.map((each) => {
    let last: Cell = { text: "" };
    const text = fill(template, each, item, items, (found) => {
      last = cell(found.value, found.property, manner, found.owner);
      property = found.property;
      values.push(found.value);
      return last.text;
    });
    return text === last.text ? last : { text };
  });
  const fields = waysIn(template).map(({ steps }) => steps[0]?.name ?? "");
  const isJoined = template.length > 1;
  return strip(say(heading), cells, fields, isJoined ? undefined : property, values);
}

function strip(
  heading: string,
  cells: readonly Cell[],
  fields: readonly string[],
  property: Property | undefined,
  values: readonly unknown[],
): Strip {
  const type = property?.type ?? "string";
  const isTime = type === "timestamp" || property?.shows !== undefined;
  return {
    heading,
    cells,
    fields,
    natural: Math.max(width(heading), ...cells.map(({ text }) => width(text))),
    isNumber: !isTime && values.every((value) => typeof (value ?? 0) === "number"),
    isText: property?.unit === undefined && !/^(bool|int|float|timestamp)$/.test(type) &&
      !cells.every(({ text }) => text === "" || isKey.test(text)),
  };
}

/** What other commands want, and which must not be cut then: `ether-02:00:00:00:00:14`, an address. */
const isKey = /^\S*([0-9a-f]{2}:){5}[0-9a-f]{2}\S*$|^[0-9.+]+$/i;

function isFilled({ cells }: Strip): boolean {
  return cells.some(({ text }) => text !== "");
}

function measured(strips: readonly Strip[]): Measured[] {
  const first = strips.find(({ isText }) => isText);
  return strips.map((strip) => {
    const { isText, natural, heading } = strip;
    const kept = Math.max(width(heading), strip === first ? known : enough);
    return { ...strip, least: isText ? Math.min(natural, kept) : natural };
  });
}

/** As many as there is room for, and one at least. */
function choose(strips: readonly Measured[], room: number): Measured[] {
  let left = room + gap;
  return strips.filter(({ least }, index) => {
    if (least + gap > left && index > 0) return false;
    left -= least + gap;
    return true;
  });
}

/** What is left is given to the columns that need least more, so that few cells are cut. */
function share(strips: readonly Measured[], room: number): number[] | undefined {
  const widths = strips.map(({ least }) => least);
  let left = room - widths.reduce((sum, each) => sum + each + gap, -gap);
  if (left < 0) return undefined;
  const needs = strips.map(({ natural, least }) => natural - least);
  const order = needs.map((_, index) => index)
    .toSorted((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  for (const [place, index] of order.entries()) {
    const more = Math.min(needs[index] ?? 0, Math.floor(left / (order.length - place)));
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  }
  return widths;
}

function draw(
  strips: readonly Strip[],
  widths: readonly number[],
  hidden: number,
  { paint }: Style,
): Drawn {
  const rows = strips[0]?.cells.length ?? 0;
  const line = (cellOf: (strip: Strip) => Cell) => {
    const parts = strips.map((strip, index) => {
      const { text, tone } = cellOf(strip);
      const cells = widths[index] ?? 0;
      const cut = truncate(text, cells);
      const filling = " ".repeat(Math.max(0, cells - width(cut)));
      const shown = tone === undefined ? cut : paint[tone](cut);
      return strip.isNumber ? filling + shown : shown + filling;
    });
    return parts.join(" ".repeat(gap)).trimEnd();
  };
  return {
    lines: [
      line(({ heading }) => ({ text: heading, tone: "dim" })),
      ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row] ?? { text: "" })),
    ],
    hidden,
    isCut: strips.some(({ natural }, index) => natural > (widths[index] ?? 0)),
  };
}
