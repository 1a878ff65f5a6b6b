/**
 * The languages besides English; each table is loaded only where it is used.
 *
 * @module
 */
import type { Words } from "./language.ts";

/** Loads the table of a language. */
export const languages: Readonly<Record<string, () => Promise<Words>>> = {
  fr: async () => (await import("./fr.ts")).french,
};
