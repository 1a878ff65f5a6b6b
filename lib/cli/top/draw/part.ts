/**
 * Why a part of the box shows nothing.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { clean } from "../../../text/width.ts";
import type { Part } from "../../../monitor/snapshot.ts";
import type { View } from "../view.ts";

/** The words in its place; `undefined` where there is something to show. */
export function absent({ latest }: View, part: Part): string | undefined {
  if (latest?.[part] !== undefined) return undefined;
  if (latest === undefined || latest.fault !== undefined) return "—";
  return clean(latest.missing[part] ?? t`reading…`);
}
