/**
 * A line of text that is being typed.
 *
 * @module
 */
import { graphemes } from "../../text/width.ts";
import type { Key } from "./keys.ts";

/** The text on both sides of the cursor. */
export interface Edit {
  readonly before: string;
  readonly after: string;
}

/** The whole text. */
export function textOf({ before, after }: Edit): string {
  return before + after;
}

/** The line after a key; `undefined` where the key edits nothing. */
export function edited({ before, after }: Edit, { name, text }: Key): Edit | undefined {
  if (text !== "") return { before: before + text, after };
  switch (name) {
    case "backspace":
      return { before: withoutLast(before), after };
    case "delete":
      return { before, after: withoutFirst(after) };
    case "left":
      return {
        before: withoutLast(before),
        after: before.slice(withoutLast(before).length) + after,
      };
    case "right": {
      const rest = withoutFirst(after);
      return { before: before + after.slice(0, after.length - rest.length), after: rest };
    }
    case "home":
    case "ctrl-a":
      return { before: "", after: before + after };
    case "end":
    case "ctrl-e":
      return { before: before + after, after: "" };
    case "ctrl-u":
      return { before: "", after };
    case "ctrl-w":
      return { before: before.replace(/\S*\s*$/u, ""), after };
  }
  return undefined;
}

function withoutLast(text: string): string {
  const last = [...graphemes(text)].at(-1)?.segment ?? "";
  return text.slice(0, text.length - last.length);
}

function withoutFirst(text: string): string {
  const [first] = graphemes(text);
  return text.slice(first?.segment.length ?? 0);
}
