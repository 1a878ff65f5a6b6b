/**
 * The last lines of each frame: a question, what came of the last one, or the keys.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { truncate, width, wrap } from "../../../text/width.ts";
import type { Paint } from "../../terminal/paint.ts";
import { questionOf } from "../actions.ts";
import type { Edit } from "../edit.ts";
import type { Binding } from "../keymap/binding.ts";
import { keymap } from "../keymap/mod.ts";
import { devicesOf, type Input, type State } from "../state.ts";

/** The lines. */
export function footer(state: State, inner: number, paint: Paint): string[] {
  if (state.input !== undefined) return asked(state, state.input, inner, paint);
  const { notice, listing, page } = state;
  const keys = keysLine(state, inner, paint);
  if (notice !== undefined) {
    return [...wrap(notice.text, inner).map((line) => paint[notice.tone](line)), keys];
  }
  if (page !== "devices" || listing.filter === "") return [keys];
  const found = devicesOf(state).length;
  return [
    paint.warn(truncate(t`Filter “${listing.filter}”: ${found} (Esc shows all)`, inner)),
    keys,
  ];
}

function asked(state: State, input: Input, inner: number, paint: Paint): string[] {
  switch (input.kind) {
    case "confirm":
      return wrap(questionOf(input.act), inner).map((line) => paint.warn(line));
    case "name":
      return [typed(t`New name:`, input.edit, inner, paint)];
    case "filter":
      return [typed(t`Filter (${devicesOf(state).length}):`, input.edit, inner, paint)];
  }
}

/** What is being typed, with the cursor in it; its end where it is too long. */
function typed(label: string, { before, after }: Edit, inner: number, paint: Paint): string {
  const room = Math.max(4, inner - width(label) - 2);
  const shown = endOf(before, room - 1);
  const under = after === "" ? " " : after;
  const [first = " "] = under;
  const rest = truncate(under.slice(first.length), Math.max(0, room - width(shown) - width(first)));
  return `${paint.bold(label)} ${shown}${cursor(first, paint)}${rest}`;
}

/** Without colours a bar precedes the character. */
function cursor(character: string, paint: Paint): string {
  const inverse = paint.inverse(character);
  return inverse === character ? "▏" + character.trimEnd() : inverse;
}

function endOf(text: string, cells: number): string {
  let end = text;
  while (width(end) > cells) end = end.slice([...end][0]?.length ?? 1);
  return end;
}

/** As many keys as fit; help and quit always. */
function keysLine(state: State, inner: number, paint: Paint): string {
  const bindings = keymap(state.page).filter(({ label }) => label !== undefined);
  const written = bindings.map((binding) => ({ binding, text: words(binding, state) }));
  const always = written.filter(({ binding }) => ["?", "q"].includes(binding.shown()));
  let left = inner + 2 - always.reduce((sum, { text }) => sum + width(text) + 2, 0);
  const kept = written.filter((each) => {
    if (always.includes(each)) return true;
    const cells = width(each.text) + 2;
    if (cells > left) return false;
    left -= cells;
    return true;
  });
  return kept.map(({ binding, text }) => {
    if (binding.why?.(state) !== undefined) return paint.dim(text);
    return paint.bold(binding.shown()) + text.slice(binding.shown().length);
  }).join("  ");
}

function words({ shown, label }: Binding, state: State): string {
  return `${shown()} ${label?.(state) ?? ""}`;
}
