/**
 * The page in the language that the command speaks.
 *
 * @module
 */
import { language, say, words } from "../text/language.ts";

/** Returns the module served as `page/words.js`, with every text of the page. */
export function wordsModule(english: string): string {
  if (language() === "en") return english;
  return `export const locale = ${JSON.stringify(language())};\n` +
    `export const words = ${JSON.stringify(words())};\n`;
}

/** Returns the page's HTML, its visible texts translated. */
export function translated(html: string): string {
  return html.replace('lang="en"', `lang="${language()}"`).replace(
    readable,
    (_, before: string, text: string, after: string) => before + say(oneLine(text)) + after,
  );
}

/** Returns the visible texts of the page's HTML. */
export function textsOf(html: string): string[] {
  return [...html.matchAll(readable)].map(([, , text = ""]) => oneLine(text));
}

/** Between tags, but for code, and in the labels for those who do not see the page. */
const readable = /((?<!<code)>\s*|aria-label=")([^<>"\s][^<>"]*?\p{L}[^<>"]*?)(\s*<|")/gu;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
