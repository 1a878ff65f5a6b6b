/**
 * A result for people: tables for lists of objects, names and values for objects, plain text else.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { element } from "../../catalogue/shape.ts";
import { wrap } from "../../text/width.ts";
import { cell } from "./cell.ts";
import type { Style } from "./style.ts";
import { list, record } from "./record.ts";

/** A result as it is shown. */
export interface Shown {
  readonly text: string;
  /** What is to be said beside it. */
  readonly note: string | undefined;
}

/** Shows an object or a list. */
export function forHumans(
  result: object,
  property: Property | undefined,
  style: Style,
): Shown {
  if (Array.isArray(result) && !result.some((item) => isObject(item) || Array.isArray(item))) {
    if (result.length === 0) return { text: "", note: t`nothing` };
    const clock = { now: style.now, tells: style.columns === undefined ? "date" : "both" } as const;
    const lines = result.map((item) => cell(item, element(property), clock).text);
    return { text: joined(lines), note: undefined };
  }
  if (Object.keys(result).length === 0) return { text: "", note: t`nothing` };
  const { lines, hidden, isCut } = Array.isArray(result)
    ? list(result, property, style)
    : record(result as Record<string, unknown>, property, style);
  return { text: joined(lines), note: noteOf(hidden, isCut, style) };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line + "\n").join("");
}

function noteOf(
  hidden: readonly string[],
  isCut: boolean,
  { columns = 80 }: Style,
): string | undefined {
  if (hidden.length === 0) return isCut ? t`Long texts are cut. -j shows all` : undefined;
  const names = hidden.join(", ");
  return wrap(t`Hidden: ${names}. -j shows all, --select what you name`, columns).join("\n");
}
