/**
 * The page of the help.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { fit, truncate, width } from "../../../text/width.ts";
import type { Paint } from "../../terminal/paint.ts";
import { helpItems } from "../help.ts";
import type { State } from "../state.ts";
import type { Place } from "./layout.ts";

/** The lines under the header. */
export function helpPage(
  { scrolled }: State,
  { inner, list: rows }: Place,
  paint: Paint,
): string[] {
  const items = helpItems();
  const label = Math.max(...items.map(({ shown = "" }) => width(shown))) + 2;
  const left = items.length - scrolled - rows;
  return [
    paint.dim(left > 0 ? truncate(t`Keys · ${left} more lines: ↓`, inner) : t`Keys`),
    ...items.slice(scrolled, scrolled + rows).map(({ title, shown, about = "" }) => {
      if (title !== undefined) return paint.bold(truncate(title, inner));
      if (shown === undefined) return paint.dim(truncate(about, inner));
      return paint.bold(fit(shown, label)) + truncate(about, inner - label);
    }),
  ];
}
