/**
 * The help of `fbx top`: every key of every page.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { type Binding, keymap } from "./keymap.ts";

/** A line of the help: a title, or keys with what they do. */
export interface HelpItem {
  readonly title?: string;
  readonly shown?: string;
  readonly about?: string;
}

/** The lines. */
export function helpItems(): HelpItem[] {
  const everywhere = shared("devices", "downloads");
  const own = (page: "devices" | "device" | "downloads") =>
    keymap(page).filter((binding) => !everywhere.includes(binding.shown));
  const moves = keymap("devices").filter(({ shown }) => everywhere.includes(shown));
  return [
    ...section(t`Everywhere`, moves),
    {},
    ...section(t`Devices`, own("devices")),
    {},
    ...section(t`Page of a device`, own("device")),
    {},
    ...section(t`Downloads`, own("downloads")),
    {},
    { about: t`While a text is typed: ← → Home End, Backspace, Ctrl-U, Enter, Esc` },
    { about: t`Bright columns of the graphs are the last beats, dim ones a minute each` },
  ];
}

function section(title: string, bindings: readonly Binding[]): HelpItem[] {
  return [{ title }, ...bindings.map(({ shown, about }) => ({ shown, about: about() }))];
}

/** The keys that two pages have in common. */
function shared(one: "devices", other: "downloads"): string[] {
  const others = keymap(other).map(({ about }) => about);
  const same = keymap(one).filter(({ about, keys }) =>
    others.some((each) => each === about) || Object.hasOwn(keys, "up") ||
    Object.hasOwn(keys, "home") || Object.hasOwn(keys, "pageup")
  );
  return same.map(({ shown }) => shown);
}
