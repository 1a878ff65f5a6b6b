/**
 * What events are found in: one operation that is read at a beat, and how two readings compare.
 *
 * @module
 */
import type { CallOptions } from "../client/call_types.ts";
import type { Events } from "../client/types.gen.ts";
import type { Fbx } from "../../mod.ts";
import type { Kind } from "./kinds.ts";

/** What is known of something, flat: it becomes variables of the environment, too. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** What differs between two readings. */
export interface Change {
  readonly kind: Kind;
  /** Seconds since 1970, where the box reports it (default: now). */
  readonly date?: number;
  /** The name of what it is about. */
  readonly name: string;
  /** The box's own id of it. */
  readonly id?: string | number;
  readonly before: Values;
  readonly after: Values;
}

/** A reading, and what to compare it with. */
export interface Compared<Answer, Kept> {
  /** What was kept of the reading before; `undefined` at the first. */
  readonly before: Kept | undefined;
  readonly answer: Answer;
  /** Seconds since 1970. */
  readonly now: number;
}

/** What is kept of a reading, as JSON, and what has changed. */
export interface Comparison<Kept> {
  readonly kept: Kept;
  readonly changes: readonly Change[];
}

/** A source, with its types. */
export interface SourceOf<Answer, Kept> {
  /** Its name in the state. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Seconds between two readings. */
  readonly every: number;
  read(f: Fbx, options: CallOptions): Promise<Answer>;
  /** What an event of the box carries, as a part of an answer. */
  readonly hears?: { readonly [Name in keyof Events]?: (result: Events[Name]) => Answer };
  compare(compared: Compared<Answer, Kept>): Comparison<Kept>;
}

/** A source of any types. */
export type Source = SourceOf<unknown, unknown>;

/** Declares a source. */
export function source<Answer, Kept>(declared: SourceOf<Answer, Kept>): Source {
  return declared as unknown as Source;
}
