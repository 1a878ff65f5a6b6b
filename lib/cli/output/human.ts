/**
 * Human-readable output: tables for lists of objects, names and values for objects, plain text
 * else.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { element } from "../../catalogue/shape.ts";
import { truncate } from "../../text/width.ts";
import { cell, masked } from "./cell.ts";
import { type Drawn, mannerOf, type Style } from "./style.ts";
import { list, record } from "./record.ts";

/** A result as it is shown. */
export interface Shown {
  readonly text: string;
  /** A note about it, for stderr. */
  readonly note: string | undefined;
}

/** Shows an object or a list. */
export function forHumans(
  result: object,
  property: Property | undefined,
  style: Style,
): Shown {
  const shown = isObjects(result) ? structured(result, property, style) : undefined;
  if (shown === undefined) {
    const item = element(property);
    const lines = Object.values(result)
      .map((each) => cell(each, item, mannerOf(style, true)).text).filter((text) => text !== "");
    return lines.length === 0
      ? { text: "", note: t`nothing` }
      : { text: joined(lines), note: undefined };
  }
  return { text: joined(shown.lines), note: noteOf(shown, style) };
}

/** Whether it is an object that has fields, or a list with objects in it. */
function isObjects(result: object): boolean {
  return Array.isArray(result) ? result.some(isObject) : Object.keys(result).length > 0;
}

function structured(result: object, property: Property | undefined, style: Style): Drawn {
  if (Array.isArray(result)) return list(result, property, style);
  return record(result as Record<string, unknown>, property, style);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line + "\n").join("");
}

/** A short line: what is not shown, and how to see it. */
function noteOf({ lines, hidden, isCut }: Drawn, { columns = 80 }: Style): string | undefined {
  const notes = [
    hidden === 1 && t`1 more field: -j shows it`,
    hidden > 1 && t`${hidden} more fields: -j shows them`,
    hidden === 0 && isCut && t`Long texts are cut: -j shows them`,
    lines.some((line) => line.includes(masked)) && t`secrets: --show-secrets`,
  ].filter((note) => note !== false);
  return notes.length === 0 ? undefined : truncate(notes.join(" · "), columns);
}
