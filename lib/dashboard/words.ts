/**
 * Language of the page: chosen for each request by what the browser prefers.
 *
 * @module
 */
import { language, speaker, type Words } from "../text/language.ts";
import { languages } from "../text/languages.ts";

/** A language of the page, and the locale of its numbers and dates. */
export interface PageLanguage {
  /** `fr` */
  readonly name: string;
  /** `fr-CA` */
  readonly locale: string;
  readonly words: Words;
}

/** Loads the tables of every language of the page. */
export async function pageWords(): Promise<ReadonlyMap<string, Words>> {
  const others = Object.entries(languages).map(async ([name, load]) =>
    [name, await load()] as const
  );
  return new Map([["en", {}], ...await Promise.all(others)]);
}

/**
 * Returns the language of `Accept-Language` that the browser prefers among those available; the
 * command's own where it prefers none of them.
 */
export function preferred(
  accepted: string | undefined,
  available: ReadonlyMap<string, Words>,
): PageLanguage {
  const [best] = (accepted ?? "").split(",").flatMap(readTag)
    .filter(({ name, quality }) => available.has(name) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  const { name, locale } = best ?? { name: language(), locale: language() };
  return {
    name,
    locale: locale === "en" ? "en-GB" : locale,
    words: available.get(name) ?? {},
  };
}

/** `fr-CA;q=0.8` */
function readTag(text: string): { name: string; locale: string; quality: number }[] {
  const [, tag = "", quality = "1"] = /^\s*([\w-]+)\s*(?:;\s*q=([\d.]+)\s*)?$/.exec(text) ?? [];
  try {
    const { language: name, baseName: locale } = new Intl.Locale(tag);
    return [{ name, locale, quality: Number(quality) }];
  } catch {
    return []; // `*`, or not a language
  }
}

/** Returns the module served as `page/words.js`, with every text of the page. */
export function wordsModule({ locale, words }: PageLanguage): string {
  return `export const locale = ${JSON.stringify(locale)};\n` +
    `export const words = ${JSON.stringify(words)};\n`;
}

/** Returns the page's HTML, its visible texts translated. */
export function translated(html: string, { name, words }: PageLanguage): string {
  const { say } = speaker(words);
  return html.replace('lang="en"', `lang="${name}"`).replace(
    readable,
    (_, before: string, text: string, after: string) => before + say(oneLine(text)) + after,
  );
}

/** Returns the visible texts of the page's HTML. */
export function textsOf(html: string): string[] {
  return [...html.matchAll(readable)].map(([, , text = ""]) => oneLine(text));
}

/** Between tags, except for code, and in labels for screen readers. */
const readable = /((?<!<code)>\s*|aria-label=")([^<>"\s][^<>"]*?\p{L}[^<>"]*?)(\s*<|")/gu;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
