// @ts-check
/**
 * The language of the page. The server replaces this module for each browser.
 *
 * @module
 */

/** The locale that numbers and times are written in. @type {string} */
export const locale = "en-GB";

/** From English sentences to those of the language. @type {Readonly<Record<string, string>>} */
export const words = {};
