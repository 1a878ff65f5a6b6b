/**
 * The catalogue's texts in French, from the English ones of `api.json`: for help alone.
 *
 * @module
 */
import french from "../../api.fr.json" with { type: "json" };
import type { Words } from "../text/language.ts";

/** French titles, descriptions and meanings of values, by the English ones. */
export const frenchCatalogue: Words = french;
