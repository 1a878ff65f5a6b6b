/**
 * The keys of the help.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import type { State } from "../state.ts";
import type { Binding, Step } from "./binding.ts";
import { movement, quit } from "./everywhere.ts";

/** The keys. */
export const helpKeys: readonly Binding[] = [
  ...movement((state, by) => ({
    ...state,
    scrolled: Math.max(0, by(state.scrolled, Infinity)),
  })),
  {
    keys: Object.fromEntries(
      ["escape", "left", "backspace", "return", "?"].map((name) => [
        name,
        (state: State): Step => ({ state: { ...state, page: state.under } }),
      ]),
    ),
    shown: () => t`Esc`,
    label: () => t`back`,
    about: () => t`back`,
  },
  quit,
];
