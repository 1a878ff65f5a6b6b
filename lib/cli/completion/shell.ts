/**
 * Between a shell and an answer: the words of a line that bash hands over as it is typed, and
 * candidates in the form in which each shell takes them.
 *
 * @module
 */
import type { Shell } from "../commands/completions.ts";
import { sanitize } from "../../text/sanitize.ts";
import type { Answer, Candidate } from "./answer.ts";

/** A line up to the cursor, as a shell reads it. */
export interface Typed {
  /** The words before the one at the cursor, without the command itself. */
  readonly words: readonly string[];
  /** The word at the cursor, without its quotes. */
  readonly current: string;
  /** The quote that is open at the cursor. */
  readonly quote: "" | "'" | '"';
  /** What of the word the shell leaves in place: a candidate replaces what comes after. */
  readonly kept: string;
  /** The closing quote before the cursor: `"/Freebox/"`. */
  readonly closing: string;
  /** The word redirects output or input. */
  readonly redirects: boolean;
}

/**
 * Reads a line of bash up to the cursor.
 *
 * @param breaks Where bash begins a new word, besides the shell's own separators:
 * `COMP_WORDBREAKS`.
 */
export function readBash(line: string, breaks: string): Typed {
  const words: string[] = [];
  let word: string | undefined;
  let kept = "";
  let quote: Typed["quote"] = "";
  let opened = "";
  let closing = "";
  let redirects = false;
  const end = () => {
    if (word !== undefined && !redirects) words.push(word);
    if (word !== undefined) redirects = false;
    word = undefined;
    kept = closing = "";
  };
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    if (quote !== "") {
      if (letter === quote) {
        closing = quote;
        kept = opened;
        quote = "";
      } else if (quote === '"' && letter === "\\" && /["\\$`]/.test(line[at + 1] ?? "")) {
        word += line[++at] ?? "";
      } else word += letter;
      continue;
    }
    if (/[\s;|&()]/.test(letter)) {
      end();
      continue;
    }
    if (letter === "<" || letter === ">") {
      if (word !== undefined && /^\d+$/.test(word)) word = undefined;
      end();
      redirects = true;
      continue;
    }
    closing = "";
    word ??= "";
    if (letter === "'" || letter === '"') {
      quote = letter;
      opened = kept;
      kept = word;
    } else if (letter === "\\") word += line[++at] ?? "";
    else {
      word += letter;
      if (breaks.includes(letter)) kept = word;
    }
  }
  const current = word ?? "";
  return { words: words.slice(1), current, quote, kept, closing, redirects };
}

/** An answer as a shell takes it: a line on local files, then a line for each candidate. */
export function render(shell: Shell, answer: Answer, typed: Typed | undefined): string {
  const { before = "", local = "words" } = answer;
  const whole = answer.candidates
    .map((candidate) => ({ ...candidate, value: before + candidate.value }))
    .filter(({ value }) => isOneLine(value));
  const lines = typed ? toBash(whole, typed) : whole.map(shell === "zsh" ? toZsh : toFish);
  return [`${local}${typed ? "" : `\t${before}`}`, ...new Set(lines)].map((line) => line + "\n")
    .join("");
}

/** bash compares nothing itself, and inserts what it is given verbatim. */
function toBash(candidates: readonly Candidate[], typed: Typed): string[] {
  const { current, quote, kept, closing } = typed;
  const fitting = candidates.filter(({ value }) => value.startsWith(current));
  return fitting.map(({ value, open }) => {
    const rest = value.slice(kept.length);
    const quoted = quoteBash(rest, quote || closing);
    if (quote !== "") return quoted; // bash closes it, and adds the space
    return closing + quoted + closing + (open ? "" : " ");
  });
}

/** A text within the quotes that are open, or outside any. */
function quoteBash(text: string, quote: string): string {
  if (quote === "'") return text.replaceAll("'", `'\\''`);
  if (quote === '"') return text.replace(/["\\$`]/g, "\\$&").replaceAll("!", `"'!'"`);
  return text.replace(/[^\w\-./:=@%+,\u0080-\uffff]/g, "\\$&");
}

/** `=value:meaning`, or `+` where more of the word is to follow. */
function toZsh({ value, about, open }: Candidate): string {
  const meaning = oneLine(about);
  return (open ? "+" : "=") + value.replace(/[\\:]/g, "\\$&") + (meaning && `:${meaning}`);
}

function toFish({ value, about }: Candidate): string {
  const meaning = oneLine(about);
  return value + (meaning && `\t${meaning}`);
}

function oneLine(text = ""): string {
  return sanitize(text.replace(/\s+/g, " ")).trim();
}

/** A name with line ends, control characters or invalid bytes cannot be completed. */
function isOneLine(value: string): boolean {
  return !/\p{Cc}/u.test(value) && value.isWellFormed();
}
