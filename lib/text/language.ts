/**
 * Translation: English is in the code, another language is a table from English sentences to its
 * own.
 *
 * @module
 */
import { own } from "./own.ts";

/** Translations by English sentence, with `{0}`, `{1}` … in place of values. */
export type Words = Readonly<Record<string, string>>;

let table: Words = {};
let spoken = "en";

/** Sets the language of the process; the library itself never does. */
export function speak(locale: string, translations: Words): void {
  spoken = locale;
  table = translations;
}

/** Adds sentences to the language that is spoken, such as those of the catalogue for its help. */
export function learn(more: Words): void {
  table = { ...more, ...table };
}

let program = "fbx";

/** From now on the command is called so in every sentence, as it is on the command line. */
export function callProgram(name: string): void {
  program = name;
}

/** A text of our own, with the command under the name that it is called by. */
export function named(text: string): string {
  return program === "fbx" ? text : text.replace(/(\\f[BI]|\b)fbx(?=[ \\\]]|$)/g, `$1${program}`);
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
 * Translates a sentence: ``t`There is no command “${name}”` ``. Tests check every sentence against
 * the table of each language.
 */
export function t(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  return say(keyOf(strings), values);
}

/** Translates a sentence that comes from data, such as the summary of a command. */
export function say(english: string, values: readonly unknown[] = []): string {
  return sayIn(table, english, values);
}

/** `t` and `say` in a given language, whatever the language of the process. */
export interface Speaker {
  readonly t: typeof t;
  readonly say: typeof say;
}

/** Speaks the language of a table. */
export function speaker(words: Words): Speaker {
  return {
    t: (strings, ...values) => sayIn(words, keyOf(strings), values),
    say: (english, values = []) => sayIn(words, english, values),
  };
}

function keyOf(strings: TemplateStringsArray): string {
  return strings[0] === undefined
    ? ""
    : strings.reduce((key, string, index) => `${key}{${index - 1}}${string}`);
}

function sayIn(words: Words, english: string, values: readonly unknown[]): string {
  const sentence = named(own(words, english) ?? english);
  return values.length === 0 ? sentence : sentence.replace(
    /\{(\d+)\}/g,
    (_, index: string) => String(values[Number(index)]),
  );
}
