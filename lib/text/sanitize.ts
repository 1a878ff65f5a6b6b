/**
 * Sanitizes texts for a terminal: names of devices may contain control or bidirectional characters.
 *
 * @module
 */

/**
 * What a terminal obeys, line ends and tabs excepted, and what is no character; what joins emoji does
 * no harm.
 */
const commands = /(?![\n\t\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufffe\uffff]/gu;

/** JSON for a terminal: the same value, every character that a terminal obeys written as `\u009b`. */
export function sanitizeJson(json: string): string {
  return rewritten(json, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => "\\u" + character.charCodeAt(index).toString(16).padStart(4, "0"),
    ).join(""));
}

/** Any other text for a terminal, without those characters. */
export function sanitize(text: string): string {
  return rewritten(text, () => "");
}

/** A text with each of those characters written in another way. */
export function rewritten(text: string, write: (character: string) => string): string {
  return text.replace(commands, write);
}
