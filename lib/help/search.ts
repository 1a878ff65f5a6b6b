/**
 * Finds commands by what they mean: over names, titles, descriptions and synonyms.
 *
 * @module
 */
import { commandOf, fieldsOf, kebabCase, type Operation, operations } from "../catalogue/mod.ts";
import { say, type Words } from "../text/language.ts";
import { own } from "../text/own.ts";
import { phrases, synonymsOf } from "../text/synonyms.ts";
import { parameterWords } from "./example.ts";

/** Something that can be typed. */
export interface Entry {
  /** `fbx lan wake-on-lan` */
  readonly command: string;
  /** The words that follow it: `INTERFACE`. */
  readonly takes: string;
  readonly about: string;
  /** How much more it is wanted than others that fit as well. */
  readonly bonus: number;
  /** What is searched, most important first: name, title, description, fields. */
  readonly texts: readonly string[];
}

/** Every method of the catalogue, in English and in another language. */
export function methodEntries(
  among: Iterable<Operation> = operations(),
  other: Words = {},
): Entry[] {
  const both = (text: string) => `${text} ${own(other, text) ?? ""}`;
  return Array.from(among, (operation) => {
    const { subsystem, name, alias, also, title, doc, body, query, verb } = operation;
    const fields = fieldsOf(body);
    const isSwitch = verb === "PUT" && fields.enabled?.type === "bool"; // what is on or off
    const isMain = isSwitch && name === "setConfig";
    return {
      command: commandOf(operation),
      takes: parameterWords(operation).join(" "),
      about: say(title),
      bonus: verb === "GET" ? 3 : 0, // reading is what users want first
      texts: [
        `${kebabCase(subsystem.name)} ${kebabCase(name)}${isMain ? " on off" : ""}`,
        [both(title), alias, ...also, ...isSwitch ? ["on off"] : []].join(" "),
        [both(doc), both(subsystem.about)].join(" "),
        Object.keys({ ...query, ...fields }).join(" "),
      ],
    };
  });
}

/** The entries that words mean, the best first. */
export function search(words: readonly string[], entries: readonly Entry[], most = 10): Entry[] {
  const all = tokensOf(words.join(" ")).filter((word) => !noise.has(word));
  const wanted = all.some((word) => !questions.has(word))
    ? all.filter((word) => !questions.has(word))
    : all;
  if (wanted.length === 0) return [];
  const scored = entries.map((entry) => {
    const texts = entry.texts.map(tokensOf);
    const scores = wanted.map((word) => scoreOf(word, texts));
    const missed = scores.filter((score) => score === 0).length;
    const total = scores.reduce((sum, score) => sum + score, 0);
    const isPhrase = wanted.length > 1 && texts.slice(0, 2).some((tokens) => {
      const telling = tokens.filter((word) => !noise.has(word));
      return ` ${telling.join(" ")} `.includes(` ${wanted.join(" ")} `);
    });
    // of two that fit as well, the one with fewer other words in its name (further names do not count)
    const others = tokensOf(entry.command).length / 2;
    return { entry, missed, score: total + entry.bonus + (isPhrase ? PHRASE : 0) - others };
  });
  const least = Math.min(...scored.map(({ missed }) => missed));
  if (least === wanted.length) return [];
  return scored.filter(({ missed }) => missed === least)
    .sort((one, other) => other.score - one.score)
    .slice(0, most).map(({ entry }) => entry);
}

/** The weight of a word found in the name, the title, the description, the fields. */
const WEIGHTS = [10, 6, 2, 2];

/** Score for words that are adjacent in the name or the title. */
const PHRASE = 8;

function scoreOf(word: string, texts: readonly (readonly string[])[]): number {
  const alike = synonymsOf(word);
  return texts.reduce((score, tokens, place) => {
    const weight = WEIGHTS[place] ?? 1;
    if (tokens.includes(word)) return score + weight;
    if (tokens.some((token) => alike.has(token))) return score + 0.7 * weight;
    if (word.length > 3 && tokens.some((token) => token.startsWith(word))) {
      return score + weight / 2;
    }
    return score;
  }, 0);
}

/** Stop words. */
const noise = new Set(
  "a an the of to on in my is are how do i what for le la les un une des du de au aux mon ma mes est sont sur pour comment l d"
    .split(" "),
);

/** Question words, which mean something only if there is nothing else. */
const questions = new Set("who qui which quel quelle quels quelles".split(" "));

/** The words of a text without accents, case and plural. */
function tokensOf(text: string): string[] {
  const plain = text.replace(/([a-z])([A-Z])/g, "$1 $2").normalize("NFD")
    .replace(/\p{M}/gu, "").toLowerCase().replace(phrases, (phrase) => phrase.replace(/\W/g, ""));
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? word.replace(/(?<=[^s])s$/, "") : word
  );
}
