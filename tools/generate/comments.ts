/**
 * The doc comments: what an editor shows when one hovers a name.
 *
 * @module
 */
import { type Operation, type Property, valueTable } from "../../lib/catalogue/mod.ts";
import type { Direction } from "./names.ts";

const WIDTH = 94;

/** A doc comment of paragraphs, then a list of values with what each means, tags, and an example. */
export function comment(
  paragraphs: readonly (string | undefined)[],
  { bullets = [], tags = [], example }: {
    bullets?: readonly (readonly [value: string, meaning: string])[];
    tags?: readonly (string | undefined)[];
    example?: readonly string[] | undefined;
  } = {},
): string {
  const list = bullets.filter(([, meaning]) => meaning !== "")
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  const blocks = [...paragraphs.map((text) => [text]), list, tags]
    .map((block) => block.filter((text) => text !== undefined && text !== ""))
    .filter((block) => block.length > 0)
    .map((block) => block.flatMap((text) => wrap(text as string)));
  if (example !== undefined) blocks.push(["@example", "```ts", ...example, "```"]);
  const lines = blocks.flatMap((block, index) => index === 0 ? block : ["", ...block])
    .map((line) => line.replaceAll("*/", "*\u200b/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => line === "" ? " *" : ` * ${line}`), " */"].join("\n");
}

/** The comment of a field, a parameter or a value: what it is, its unit, who may set it. */
export function propertyComment(name: string, property: Property, direction: Direction): string {
  const { doc, unit, access, length, observed } = property;
  const isTime = property.type.startsWith("timestamp");
  const notes = [
    sentence(doc || name.replaceAll("_", " ")),
    isTime ? `Unix time in ${unit ?? "seconds"}.` : unit && `Unit: ${unit}.`,
    /\bbase64\b/.test(property.type) && PLAIN,
    property.unknown !== undefined && `${property.unknown} if unknown.`,
    length && `${length} entries.`,
    access === "r" && direction === "read" && "Read-only.",
    access === "rc" && "Can be set only when created.",
    access === "w" && property.answered === undefined && "The box never returns it.",
    observed && OBSERVED,
  ];
  return comment([notes.filter(Boolean).join(" ")], { bullets: valueTable(property) });
}

/** What the documentation calls base64 is a path, and the library encodes and decodes it. */
const PLAIN = "A plain path here: the library encodes and decodes it.";

/** What is known only from real boxes. */
export const OBSERVED = "Seen on real boxes, not documented.";

/** Where an operation that is not documented was seen. */
export function observedOn({ observed, unsure }: Operation): string | undefined {
  if (observed === false) return undefined;
  if (unsure) return "Not documented by Free; no box was seen to answer it.";
  return `Not documented by Free; ${
    observed === true ? "used by other clients" : `seen on ${observed}`
  }.`;
}

/** What the documentation marks as unstable. */
export const UNSTABLE = "Marked unstable by the documentation.";

/** A note of the catalogue as a sentence: `radio is on` → `Radio is on.` */
export function sentence(note: string): string {
  const text = ABBREVIATION.test(note) ? note : note.replace(/^[a-z]+(?=[ ,:;.]|$)/, capitalize);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const ABBREVIATION = /^(bt|nzb)\b/;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wrap(text: string): string[] {
  const hang = text.startsWith("- ") || text.startsWith("@") ? "  " : "";
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(hang + word);
  }
  return lines;
}
