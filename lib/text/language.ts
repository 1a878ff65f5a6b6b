/**
 * Our own words in the language of the person: English stands in the code, another language is a
 * table from English sentences to its own.
 *
 * @module
 */
import { own } from "./own.ts";

/** From an English sentence, with `{0}`, `{1}` … where values stand, to that of another language. */
export type Words = Readonly<Record<string, string>>;

let table: Words = {};
let spoken = "en";

/** Says everything in another language from now on; the library itself never does. */
export function speak(locale: string, translations: Words): void {
  spoken = locale;
  table = translations;
}

/** Adds sentences to the language that is spoken, such as those of the catalogue for its help. */
export function learn(more: Words): void {
  table = { ...more, ...table };
}

/** The table of the language that is spoken; none for English. */
export function words(): Words {
  return table;
}

/** The locale that numbers and times are written in: `fr`. */
export function language(): string {
  return spoken;
}

/**
 * A sentence for a person: ``t`There is no command “${name}”` ``. Tests hold every sentence against
 * the table of each language.
 */
export function t(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const english = strings[0] === undefined
    ? ""
    : strings.reduce((key, string, index) => `${key}{${index - 1}}${string}`);
  return say(english, values);
}

/** The same for a sentence that stands in a table of our own, such as the summary of a command. */
export function say(english: string, values: readonly unknown[] = []): string {
  const sentence = own(table, english) ?? english;
  return values.length === 0 ? sentence : sentence.replace(
    /\{(\d+)\}/g,
    (_, index: string) => String(values[Number(index)]),
  );
}
