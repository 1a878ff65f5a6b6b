/**
 * States and media of the box, in the user's language.
 *
 * @module
 */
import { say } from "../../text/language.ts";
import * as page from "../../dashboard/page/format.js";

/** A state as words: `going up` for `going_up`. */
export function stateName(state: string): string {
  return say(page.stateName(state));
}

/** What carries the line: `fibre` for `ftth`. */
export function mediaName(media: string): string {
  return say(page.mediaName(media));
}
