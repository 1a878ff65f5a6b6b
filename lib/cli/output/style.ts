/**
 * Style of human-readable results.
 *
 * @module
 */
import type { Selection } from "../../catalogue/select.ts";
import type { Paint } from "../terminal/paint.ts";
import type { Manner } from "./cell.ts";

/** How it is to look. */
export interface Style {
  /** Cells of a line of the terminal; `undefined` where there is none, and a line is as long as it is. */
  readonly columns: number | undefined;
  readonly paint: Paint;
  /** Seconds since 1970. */
  readonly now: number;
  /** Whether secrets are shown. */
  readonly secrets: boolean;
  /** What is wanted, in the order in which it is. */
  readonly selection: Selection | undefined;
}

/**
 * Returns how a value is formatted; with `wide`, a time on a terminal is both relative and a date.
 */
export function mannerOf({ columns, now, secrets }: Style, wide: boolean): Manner {
  return { now, secrets, times: columns === undefined ? "date" : wide ? "both" : "relative" };
}

/** Lines to be shown. */
export interface Drawn {
  readonly lines: readonly string[];
  /** How many fields are not shown. */
  readonly hidden: number;
  /** Whether texts were cut. */
  readonly isCut: boolean;
}
