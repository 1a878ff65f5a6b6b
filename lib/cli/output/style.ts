/**
 * How results are shown to people, and what comes of it.
 *
 * @module
 */
import type { Selection } from "../../catalogue/select.ts";
import type { Paint } from "../terminal/paint.ts";

/** How it is to look. */
export interface Style {
  /** Cells of a line of the terminal; `undefined` where there is none, and a line is as long as it is. */
  readonly columns: number | undefined;
  readonly paint: Paint;
  /** Seconds since 1970. */
  readonly now: number;
  /** What is wanted, in the order in which it is. */
  readonly selection: Selection | undefined;
}

/** Lines to be shown. */
export interface Drawn {
  readonly lines: readonly string[];
  /** The fields that there was no room for. */
  readonly hidden: readonly string[];
  /** Whether texts were cut. */
  readonly isCut: boolean;
}
