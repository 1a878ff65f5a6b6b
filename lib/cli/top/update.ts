/**
 * The state after something happened: a key, an answer of the box.
 *
 * @module
 */
import type { Permissions } from "../../client/call_types.ts";
import { t } from "../../text/language.ts";
import { clean } from "../../text/width.ts";
import type { Snapshot } from "../../monitor/snapshot.ts";
import type { Statistics } from "../../monitor/statistics.ts";
import { rename } from "./actions.ts";
import { edited, textOf } from "./edit.ts";
import { helpItems } from "./help.ts";
import type { Step } from "./keymap/binding.ts";
import { keymap } from "./keymap/mod.ts";
import type { Key } from "./keys.ts";
import { type Input, type Notice, openedDevice, type State } from "./state.ts";
import { advance, withPast } from "./view.ts";

/** What happened. */
export type Happening =
  | { readonly kind: "key"; readonly key: Key; readonly rows: number }
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot }
  | { readonly kind: "statistics"; readonly statistics: Statistics }
  | { readonly kind: "permissions"; readonly permissions: Permissions }
  | { readonly kind: "leases"; readonly leases: ReadonlyMap<string, string> }
  | { readonly kind: "notice"; readonly notice: Notice };

/** The state afterwards, and what is to be done. */
export function update(state: State, happening: Happening): Step {
  switch (happening.kind) {
    case "key":
      return press(state, happening.key, happening.rows);
    case "snapshot":
      return { state: { ...state, view: advance(state.view, happening.snapshot) } };
    case "statistics":
      return { state: { ...state, view: withPast(state.view, happening.statistics) } };
    case "permissions":
      return { state: { ...state, permissions: happening.permissions } };
    case "leases":
      return { state: { ...state, leases: happening.leases } };
    case "notice":
      return { state: { ...state, notice: happening.notice } };
  }
}

function press(before: State, key: Key, rows: number): Step {
  const state = { ...before, notice: undefined };
  if (key.name === "ctrl-c") return { state, effect: { kind: "quit" } };
  if (state.input !== undefined) return intoInput(state, state.input, key, rows);
  const binding = keymap(state.page).find(({ keys }) => Object.hasOwn(keys, key.name));
  const why = binding?.why?.(state);
  if (binding !== undefined && why !== undefined) {
    const text = `${binding.label?.(state) ?? binding.shown()}: ${clean(why)}`;
    return { state: { ...state, notice: { text, tone: "dim" } } };
  }
  const step = binding?.keys[key.name]?.(state, rows) ?? { state };
  return state.page === "help" ? { ...step, state: withinHelp(step.state, rows) } : step;
}

/** The help scrolls to its last line and no further. */
function withinHelp(state: State, rows: number): State {
  const most = Math.max(0, helpItems().length - rows);
  return { ...state, scrolled: Math.min(state.scrolled, most) };
}

function intoInput(state: State, input: Input, key: Key, rows: number): Step {
  const closed = { ...state, input: undefined };
  switch (input.kind) {
    case "confirm":
      // an answer in French is as clear, whatever language was asked in
      if (/^[yo]$/i.test(key.name)) return send(closed, input.act);
      return { state: { ...closed, notice: { text: t`Nothing was changed.`, tone: "dim" } } };
    case "name":
      return intoName(state, input, key);
    case "filter":
      return intoFilter(state, input, key, rows);
  }
}

type Of<K extends Input["kind"]> = Extract<Input, { kind: K }>;

function send(state: State, act: Of<"confirm">["act"]): Step {
  return {
    state: { ...state, notice: { text: t`Waiting for the box…`, tone: "dim" } },
    effect: { kind: "act", act },
  };
}

function intoName(state: State, input: Of<"name">, key: Key): Step {
  const closed = { ...state, input: undefined };
  if (key.name === "return") {
    const device = openedDevice(state);
    const name = textOf(input.edit).trim();
    if (device !== undefined && name !== "" && name !== device.name) {
      return send(closed, rename(device, name));
    }
  }
  if (key.name === "return" || key.name === "escape") {
    return { state: { ...closed, notice: { text: t`Nothing was changed.`, tone: "dim" } } };
  }
  const edit = edited(input.edit, key) ?? input.edit;
  return { state: { ...state, input: { ...input, edit } } };
}

/** The list follows what is typed, and can be moved through meanwhile. */
function intoFilter(state: State, input: Of<"filter">, key: Key, rows: number): Step {
  const filtered = (filter: string) => ({ ...state, listing: { ...state.listing, filter } });
  if (key.name === "return") return { state: { ...state, input: undefined } };
  if (key.name === "escape") return { state: { ...filtered(""), input: undefined } };
  const edit = edited(input.edit, key);
  if (edit !== undefined && !["home", "end"].includes(key.name)) {
    return { state: { ...filtered(textOf(edit)), input: { ...input, edit } } };
  }
  const moves = keymap("devices").find(({ keys }) => Object.hasOwn(keys, key.name));
  return moves?.keys[key.name]?.(state, rows) ?? { state };
}
