// @ts-check
/**
 * The words of the page in the language of the person; English stands in the code.
 *
 * @module
 */
import { locale, words } from "./words.js";

export { locale };

/**
 * A sentence for a person, as the tag of the command.
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

const sign = locale.startsWith("en")
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
