/**
 * An object as a list of its fields, each with its value; objects and lists of them within it as
 * sections of their own.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { Selection } from "../../catalogue/select.ts";
import { child, element, fieldsIn } from "../../catalogue/shape.ts";
import { clean, truncate, width, wrap } from "../../text/width.ts";
import { cell } from "./cell.ts";
import type { Drawn, Style } from "./style.ts";
import { table } from "./table.ts";

/** Cells between a name and its value, and those that a section is moved in. */
const gap = 2;
/** With less room than this for values, they stand below their names. */
const narrow = 16;

/** Draws an object. */
export function record(
  object: Readonly<Record<string, unknown>>,
  property: Property | undefined,
  style: Style,
): Drawn {
  const names = inOrder(object, property, style.selection);
  const lines: string[] = [];
  const hidden: string[] = [];
  let isCut = false;
  const plain = names.filter((name) => !isSection(object[name]));
  lines.push(...pairs(plain.map((name) => [name, object[name], child(property, name)]), style));
  for (const name of names.filter((name) => isSection(object[name]))) {
    const inner = section(object[name], child(property, name), {
      ...style,
      columns: style.columns === undefined ? undefined : Math.max(1, style.columns - gap),
      selection: below(style.selection, name),
    });
    if (lines.length > 0) lines.push("");
    lines.push(style.paint.bold(shorten(name, style)));
    lines.push(...inner.lines.map((line) => line === "" ? "" : " ".repeat(gap) + line));
    hidden.push(...inner.hidden.map((field) => `${clean(name)}.${field}`));
    isCut ||= inner.isCut;
  }
  return { lines, hidden, isCut };
}

/**
 * Draws a list of objects: as a table, or one after the other where a table would not show all of so
 * few.
 */
export function list(
  items: readonly unknown[],
  property: Property | undefined,
  style: Style,
  few = 1,
): Drawn {
  const drawn = table(items, property, style);
  const isWhole = drawn !== undefined && drawn.hidden.length === 0 && !drawn.isCut;
  if (isWhole || (drawn !== undefined && items.length > few)) return drawn;
  const item = element(property);
  const blocks = items.map((each) => section(each, item, style));
  // items that have sections are told apart by more than an empty line
  const hasSections = blocks.some(({ lines }) => lines.includes(""));
  const between = hasSections ? style.paint.dim("─".repeat(Math.min(20, style.columns ?? 20))) : "";
  return {
    lines: blocks.flatMap(({ lines }, index) => index === 0 ? lines : [between, ...lines]),
    hidden: [...new Set(blocks.flatMap(({ hidden }) => hidden))],
    isCut: blocks.some(({ isCut }) => isCut),
  };
}

function section(value: unknown, property: Property | undefined, style: Style): Drawn {
  if (Array.isArray(value)) return list(value, property, style, 3); // all of one thing was asked for
  if (isObject(value) && Object.keys(value).length > 0) return record(value, property, style);
  const clock = { now: style.now, tells: "both" } as const;
  const { text } = cell(value, property, clock);
  return { lines: wrap(text, style.columns ?? Infinity), hidden: [], isCut: false };
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

function isSection(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isObject(item) || Array.isArray(item));
  return isObject(value) && Object.keys(value).length > 0;
}

type Pair = readonly [name: string, value: unknown, property: Property | undefined];

/** Values stand below one another; a long one goes on in further lines. */
function pairs(fields: readonly Pair[], style: Style): string[] {
  const { paint, columns = Infinity, now } = style;
  const label = Math.max(0, ...fields.map(([name]) => width(clean(name))));
  const isNarrow = columns - label - gap < narrow;
  const indent = isNarrow ? Math.min(gap, columns - 1) : label + gap;
  const clock = { now, tells: style.columns === undefined ? "date" : "both" } as const;
  return fields.flatMap(([name, value, property]) => {
    const shown = shorten(name, style);
    const { text, tone } = cell(value, property, clock);
    const lines = wrap(text, columns - indent).map((line) => tone ? paint[tone](line) : line);
    const rest = (isNarrow ? lines : lines.slice(1)).map((line) => " ".repeat(indent) + line);
    if (isNarrow) return [paint.dim(shown), ...rest];
    return [paint.dim(shown) + " ".repeat(indent - width(shown)) + (lines[0] ?? ""), ...rest];
  });
}

/** A name may be the box's, and not the catalogue's. */
function shorten(name: string, { columns = Infinity }: Style): string {
  return truncate(clean(name), columns);
}
