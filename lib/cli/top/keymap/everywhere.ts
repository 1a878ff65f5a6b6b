/**
 * The keys that pages have in common.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { type Cursor, indexOf, type State } from "../state.ts";
import { type Binding, type Step, to } from "./binding.ts";

/** Ends it. */
export const quit: Binding = {
  keys: {
    q: (state) => ({ state, effect: { kind: "quit" } }),
    Q: (state) => ({ state, effect: { kind: "quit" } }),
  },
  shown: () => "q",
  label: () => t`quit`,
  about: () => t`quit; so does Ctrl-C`,
};

/** Shows every key. */
export const help: Binding = {
  keys: {
    "?": (state) => ({ state: { ...state, page: "help", under: state.page, scrolled: 0 } }),
  },
  shown: () => "?",
  label: () => t`help`,
  about: () => t`all keys`,
};

/** Goes back to the devices. */
export const back: Binding = {
  keys: { escape: to("devices"), left: to("devices"), backspace: to("devices") },
  shown: () => t`Esc`,
  label: () => t`back`,
  about: () => t`back to the devices`,
};

/** Moves through a list. */
export function movement(
  move: (state: State, by: (index: number, count: number) => number) => State,
) {
  const by = (steps: (rows: number) => number) => (state: State, rows: number): Step => ({
    state: move(state, (index) => index + steps(rows)),
  });
  const lines: Binding = {
    keys: { up: by(() => -1), down: by(() => 1) },
    shown: () => "↑ ↓",
    about: () => t`one line up or down`,
  };
  const pages: Binding = {
    keys: { pageup: by((rows) => -rows), pagedown: by((rows) => rows) },
    shown: () => t`PgUp PgDn`,
    about: () => t`one page up or down`,
  };
  const ends: Binding = {
    keys: {
      home: (state) => ({ state: move(state, () => 0) }),
      end: (state) => ({ state: move(state, (_, count) => count - 1) }),
    },
    shown: () => t`Home End`,
    about: () => t`first or last line`,
  };
  return [lines, pages, ends];
}

/** The place in a list after a move. */
export function moved(
  cursor: Cursor,
  keys: readonly string[],
  by: (index: number, count: number) => number,
) {
  const wanted = by(indexOf(cursor, keys), keys.length);
  const index = Math.max(0, Math.min(keys.length - 1, wanted));
  return { key: keys[index], index };
}
