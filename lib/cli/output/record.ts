/**
 * An object as a list of its fields, each with its value; objects and lists of them within it as
 * sections of their own.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { Selection } from "../../catalogue/select.ts";
import { child, columnsNamed, element, fieldsIn } from "../../catalogue/shape.ts";
import { clean, truncate, width, wrap } from "../../text/width.ts";
import { type Cell, cell } from "./cell.ts";
import { type Drawn, mannerOf, type Style } from "./style.ts";
import { table } from "./table.ts";

/** Cells between a name and its value, and those that a section is moved in. */
const gap = 2;
/** With less room than this for values, they go below their names. */
const narrow = 16;

/** Draws an object. */
export function record(
  object: Readonly<Record<string, unknown>>,
  property: Property | undefined,
  style: Style,
): Drawn {
  const rows = style.selection === undefined && named(object, property);
  if (rows) return list(rows.items, rows.property, style);
  const names = inOrder(object, property, style.selection);
  const lines: string[] = [];
  let hidden = 0;
  let isCut = false;
  const isPlain = (name: string) => !isSection(object[name], child(property, name));
  const plain = names.filter(isPlain);
  const pair = (name: string): Pair => [name, object[name], child(property, name)];
  lines.push(...pairs(plain.map(pair), object, style));
  for (const name of names.filter((name) => !isPlain(name))) {
    const inner = section(object[name], child(property, name), {
      ...style,
      columns: style.columns === undefined ? undefined : Math.max(1, style.columns - gap),
      selection: below(style.selection, name),
    });
    if (lines.length > 0) lines.push("");
    lines.push(style.paint.bold(shorten(name, style)));
    lines.push(...inner.lines.map((line) => line === "" ? "" : " ".repeat(gap) + line));
    hidden += inner.hidden;
    isCut ||= inner.isCut;
  }
  return { lines, hidden, isCut };
}

/** Draws a list of objects: as a table, or one after the other where a selection is too wide for that. */
export function list(
  items: readonly unknown[],
  property: Property | undefined,
  style: Style,
): Drawn {
  const drawn = table(items, property, style);
  if (drawn !== undefined) return drawn;
  const item = element(property);
  const blocks = items.map((each) => section(each, item, style));
  // items that have sections need more than an empty line between them
  const hasSections = blocks.some(({ lines }) => lines.includes(""));
  const between = hasSections ? style.paint.dim("─".repeat(Math.min(20, style.columns ?? 20))) : "";
  return {
    lines: blocks.flatMap(({ lines }, index) => index === 0 ? lines : [between, ...lines]),
    hidden: blocks.reduce((most, { hidden }) => Math.max(most, hidden), 0),
    isCut: blocks.some(({ isCut }) => isCut),
  };
}

/** Objects by name are a list of objects that have a name: the permissions of a session. */
function named(
  object: Readonly<Record<string, unknown>>,
  property: Property | undefined,
): { items: readonly unknown[]; property: Property } | undefined {
  const inner = /^map<(\w+)>$/.exec(property?.type ?? "")?.[1];
  const columns = inner && columnsNamed({ type: inner });
  if (!columns) return undefined;
  return {
    items: Object.entries(object).map(([name, each]) => ({ name, ...Object(each) })),
    property: {
      type: "object[]",
      fields: { name: { type: "string" }, ...fieldsIn({ type: inner }) },
      columns: { Name: "name", ...columns },
    },
  };
}

/** An object whose kind has columns is one row of a table within another: a redirect has a whole host in it. */
function section(value: unknown, property: Property | undefined, style: Style): Drawn {
  if (Array.isArray(value)) return list(value, property, style);
  if (isObject(value) && Object.keys(value).length > 0) {
    const isMap = property?.type.startsWith("map<");
    const isRow = property && !isMap && columnsNamed(property) && style.selection === undefined;
    const row = isRow && table([value], { ...property, type: `${property.type}[]` }, style);
    return row || record(value, property, style);
  }
  const { text } = cell(value, property, mannerOf(style, true));
  return { lines: wrap(text, style.columns ?? Infinity), hidden: 0, isCut: false };
}

/** In the order of the selection, else in that of the catalogue, then as the box sends them. */
function inOrder(
  object: Readonly<Record<string, unknown>>,
  property: Property | undefined,
  selection: Selection | undefined,
): string[] {
  const asked = (selection ?? []).map(([name = ""]) => name);
  const all = [...asked, ...Object.keys(fieldsIn(property)), ...Object.keys(object)];
  return [...new Set(all)].filter((name) => Object.hasOwn(object, name));
}

/** The part of a selection that is about a field. */
function below(selection: Selection | undefined, name: string): Selection | undefined {
  const inner = (selection ?? []).filter(([first]) => first === name).map((path) => path.slice(1));
  return inner.length === 0 || inner.some((path) => path.length === 0) ? undefined : inner;
}

/** What has fields of its own; switches that are on are listed in a line. */
function isSection(value: unknown, property: Property | undefined): boolean {
  if (Array.isArray(value)) return value.some((item) => isObject(item));
  return isObject(value) && Object.keys(value).length > 0 &&
    !/^map<bool>$/.test(property?.type ?? "");
}

type Pair = readonly [name: string, value: unknown, property: Property | undefined];

/** Aligns values in a column; a long one continues on further lines. */
function pairs(fields: readonly Pair[], owner: unknown, style: Style): string[] {
  const { paint, columns = Infinity } = style;
  const label = Math.max(0, ...fields.map(([name]) => width(clean(name))));
  const isNarrow = columns - label - gap < narrow;
  const indent = isNarrow ? Math.min(gap, columns - 1) : label + gap;
  const manner = mannerOf(style, true);
  return fields.flatMap(([name, value, property]) => {
    const shown = shorten(name, style);
    const { text, tone } = filled(cell(value, property, manner, owner));
    const lines = wrap(text, columns - indent).map((line) => tone ? paint[tone](line) : line);
    const rest = (isNarrow ? lines : lines.slice(1)).map((line) => " ".repeat(indent) + line);
    if (isNarrow) return [paint.dim(shown), ...rest];
    return [paint.dim(shown) + " ".repeat(indent - width(shown)) + (lines[0] ?? ""), ...rest];
  });
}

/** Nothing is a dash: a setting that is there to be set. */
function filled(cell: Cell): Cell {
  return cell.text === "" ? { text: "—", tone: "dim" } : cell;
}

/** A name may be the box's, and not the catalogue's. */
function shorten(name: string, { columns = Infinity }: Style): string {
  return truncate(clean(name), columns);
}
