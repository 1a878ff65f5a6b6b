// @ts-check
/**
 * The texts of the page in the language of the user; English is in the code.
 *
 * @module
 */
import { locale, words } from "./words.js";

export { locale };

/**
 * Returns a sentence in the language of the user, as the tag `t` of the command does.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {string}
 */
export function t(strings, ...values) {
  const english = strings.reduce((key, string, index) => `${key}{${index - 1}}${string}`);
  return (words[english] ?? english).replace(
    /\{(\d+)\}/g,
    (_, index) => String(values[Number(index)]),
  );
}

/**
 * Translates a sentence of the server, if it is one that the page knows.
 *
 * @param {string} sentence
 * @returns {string}
 */
export function translate(sentence) {
  return words[sentence] ?? sentence;
}

const sign = /^en(?!-ZA)/.test(locale)
  ? "." // without asking, which takes time
  : new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")
    ?.value ??
    ".";

/**
 * A text with the decimal sign of the language.
 *
 * @param {string} text
 * @returns {string}
 */
export function localized(text) {
  return text.replace(".", sign);
}
