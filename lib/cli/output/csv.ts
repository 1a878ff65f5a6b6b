/**
 * Results as CSV (RFC 4180): a header, a row for each item, nested objects as `outer.inner`, and lists
 * within an item as JSON.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import type { Selection } from "../../catalogue/select.ts";
import { element } from "../../catalogue/shape.ts";
import { type Column, columnsOf, valueAt } from "./columns.ts";

/** Rows, and what became of fields that the header lacks. */
export interface Rows {
  readonly text: string;
  readonly note: string | undefined;
}

/** Writes one result after the other; the header once, before the first that has rows. */
export function csvWriter(): (
  result: unknown,
  property: Property | undefined,
  selection?: Selection,
) => Rows {
  let header: readonly Column[] | undefined;
  const warned = new Set<string>();
  return (result, property, selection) => {
    const isList = Array.isArray(result);
    const items = isList ? result : [result];
    if (items.length === 0) return { text: "", note: undefined };
    const columns = columnsOf(items, isList ? element(property) : property, selection, {
      lists: false,
    });
    const rows = header === undefined
      ? [line((header = withAsked(columns, selection)).map(nameOf))]
      : [];
    const fixed = header ?? [];
    for (const item of items) rows.push(line(fixed.map(({ path }) => valueAt(item, path))));
    const late = columns.map(nameOf).filter((name) =>
      !warned.has(name) && fixed.every((column) => column.name !== name)
    );
    for (const name of late) warned.add(name);
    const note = late.length === 0
      ? undefined
      : t`Left out, since the header is already printed: ${late.join(", ")}`;
    return { text: rows.join(""), note };
  };
}

/** What was asked for has a column, also where no item has it: a program counts on it. */
function withAsked(columns: readonly Column[], selection: Selection | undefined): Column[] {
  if (selection === undefined) return [...columns];
  return selection.flatMap((path, index) => {
    const name = path.join(".");
    if (selection.findIndex((each) => each.join(".") === name) < index) return [];
    const found = columns.filter((column) =>
      column.name === name || column.name.startsWith(name + ".") ||
      // the rest of the way leads into a list, which is one cell
      name.startsWith(column.name + ".")
    );
    return found.length > 0 ? found : [{ path, name, property: undefined }];
  }).filter((column, index, all) => all.findIndex(({ name }) => name === column.name) === index);
}

function nameOf({ name }: Column): string {
  return name;
}

function line(values: readonly unknown[]): string {
  // many readers skip an empty line, and with it the item
  return (values.map(field).join(",") || '""') + "\r\n";
}

/** Quotes distinguish an empty text from no value. */
function field(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (value === "") return '""';
  const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
