/**
 * A key of a page: what is shown of it, why it is off, and what it does.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { type Act, type Method, operationOf } from "../actions.ts";
import type { Page, State } from "../state.ts";

/** What is to be done besides drawing. */
export type Effect =
  | { readonly kind: "quit" }
  | { readonly kind: "leases" }
  | { readonly kind: "act"; readonly act: Act };

/** A state, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effect?: Effect;
}

/** A key, or several that belong together. */
export interface Binding {
  /** What it does, by the name of each key; `rows` are those of the list on the screen. */
  readonly keys: Readonly<Record<string, (state: State, rows: number) => Step>>;
  /** How the keys are written. */
  readonly shown: () => string;
  /** In the last line; `undefined` to leave it out. */
  readonly label?: (state: State) => string;
  readonly about: () => string;
  /** Why it is off. */
  readonly why?: (state: State) => string | undefined;
}

/** Why a call may not be made; `undefined` where it may. */
export function whyNot(
  method: Method,
  { isReadOnly, permissions, view }: State,
): string | undefined {
  if (isReadOnly) return t`fbx top runs with --read-only`;
  if (view.latest?.fault !== undefined) return t`the box does not answer`;
  const { permission } = operationOf(method);
  if (permission === undefined || permissions === undefined) return undefined;
  return permissions[permission] === true ? undefined : t`needs the permission “${permission}”`;
}

/** Asks before an act. */
export const ask = (state: State, act: Act | undefined): Step =>
  act === undefined ? { state } : { state: { ...state, input: { kind: "confirm", act } } };

/** Goes to a page. */
export const to = (page: Page) => (state: State): Step => ({ state: { ...state, page } });
