/** Stub until the living parts are here. @module */
import type { Live } from "../box.ts";
/** The parts of the box that live. */
export const live: readonly Live[] = [];
