/**
 * The help of `fbx top`: every key of every page.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { Binding } from "./keymap/binding.ts";
import { keymap } from "./keymap/mod.ts";
import type { Page } from "./state.ts";

/** A line of the help: a title, or keys with what they do. */
export interface HelpItem {
  readonly title?: string;
  readonly shown?: string;
  readonly about?: string;
}

/** The lines. */
export function helpItems(): HelpItem[] {
  const everywhere = shared("devices", "downloads");
  const own = (page: Page) =>
    keymap(page).filter((binding) => !everywhere.includes(binding.shown()));
  const moves = keymap("devices").filter(({ shown }) => everywhere.includes(shown()));
  return [
    ...section(t`Everywhere`, moves),
    {},
    ...section(t`Devices`, own("devices")),
    {},
    ...section(t`Page of a device`, own("device")),
    {},
    ...section(t`Downloads`, own("downloads")),
    {},
    { about: t`While a text is typed: ← →, Backspace, Ctrl-U, Enter, Esc` },
    { about: t`Graphs: dim, a minute per column; bright, an update each` },
  ];
}

function section(title: string, bindings: readonly Binding[]): HelpItem[] {
  return [{ title }, ...bindings.map(({ shown, about }) => ({ shown: shown(), about: about() }))];
}

/** The keys that two pages have in common: the same to read. */
function shared(one: Page, other: Page): string[] {
  const others = keymap(other).map((binding) => [binding.shown(), binding.about()].join());
  return keymap(one).filter((binding) => others.includes([binding.shown(), binding.about()].join()))
    .map(({ shown }) => shown());
}
