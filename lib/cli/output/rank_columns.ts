/**
 * Which columns tell most, where a terminal has no room for all of them.
 *
 * @module
 */
import { baseType } from "../../catalogue/mod.ts";
import type { Column } from "./columns.ts";

/** A column with what its cells say. */
export interface Told {
  readonly column: Column;
  /** Texts of its cells. */
  readonly cells: readonly string[];
}

/** Fields that people know an item by, the best first. */
const labels = [
  "primary_name",
  "display_name",
  "label",
  "name",
  "title",
  "hostname",
  "ssid",
  "description",
  "login",
  "user",
];

// A weight is small for a column that tells much. What is the same for all items, or the same as in
// another column, weighs more; what is nowhere filled in weighs most.

/** The columns by how much they tell, the most telling first. */
export function byTelling(columns: readonly Told[]): Told[] {
  const label = labels.find((name) => columns.some(({ column }) => column.name === name));
  const weights = new Map(columns.map((each, index) => {
    const isRepeated = columns.slice(0, index).some(({ cells }) => areEqual(cells, each.cells));
    return [each, weight(each, label) + (isRepeated && each.column.name !== label ? 50 : 0)];
  }));
  return columns.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)); // stable
}

/** Whether a column tells the items apart. */
export function isIdentity({ name }: Column, columns: readonly Column[]): boolean {
  return name === labels.find((each) => columns.some((column) => column.name === each));
}

/** Whether other commands want its values, which must not be cut then: `fbx lan host pub ID`. */
export function isKey({ path }: Column): boolean {
  return path.length === 1 && /^(id|uid|mac|token)$/.test(path[0] ?? "");
}

function areEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, index) => text === other[index]);
}

function weight({ column, cells }: Told, label: string | undefined): number {
  if (column.name === label) return 0;
  if (cells.every((text) => text === "" || text === cells[0])) {
    const isEmpty = /^(""|null|none|—|)$/.test(cells[0] ?? "");
    return isEmpty && cells.every((text) => text === cells[0]) ? 99 : 6 + kind(column);
  }
  return kind(column);
}

/** Names and types say what a field is about. */
function kind(column: Column): number {
  const { path, property } = column;
  const name = path.at(-1) ?? "";
  const deep = (path.length - 1) * 6;
  if (path.length > 1 && /_id$/.test(name)) return 15 + deep;
  if (/url$|^icon|password|hash|serial|_key$|^key$|uuid/.test(name)) return 20 + deep;
  if (isKey(column)) return 2;
  if (/^(id|uid|mac|token)$/.test(name)) return 12 + deep;
  if (/^(state|status|link|type|reachable|connected)$/.test(name)) return 3 + deep;
  if (/^(addr|ip|ipv4|ipv6|number|path|value|channel|ssid|signal)$/.test(name)) {
    return 3 + (path.length === 2 ? 2 : deep);
  }
  if (/percent|\/s/.test(property?.unit ?? "")) return 4 + deep;
  if (property?.unit !== undefined) return 5 + deep;
  if (/^(active|enabled)$/.test(name)) return 6 + deep;
  if (/name|label|comment|desc|model/.test(name)) return 7 + deep;
  switch (baseType(property?.type ?? "any")) {
    case "enum":
      return 6 + deep;
    case "timestamp":
      return 7 + deep;
    case "bool":
      return 10 + deep;
    default:
      return 9 + deep;
  }
}
