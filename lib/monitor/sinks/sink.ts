/**
 * Interface of a sink: encodes each reading once, sends batches, and returns the outcome.
 *
 * @module
 */
import type { Reading } from "../reading.ts";

/** How a request went. */
export type Verdict =
  /** They arrived. `note`: what the receiver complains of nevertheless. */
  | { readonly outcome: "taken"; readonly note?: string | undefined }
  /** The receiver will never take these: they are wrong, or too many at once. */
  | { readonly outcome: "refused"; readonly reason: string }
  /**
   * They did not arrive, and may be sent again, after so many milliseconds if the server asks for
   * it.
   */
  | { readonly outcome: "down"; readonly reason: string; readonly after?: number | undefined }
  /** It is unknown whether they arrived. */
  | { readonly outcome: "unknown"; readonly reason: string };

/** What a sink may want to know before it sends. */
export interface Situation {
  /** The last request failed: check first that the server is there. */
  readonly wary: boolean;
  /** Nothing waits behind these: the next request may be long in coming. */
  readonly last: boolean;
}

/** A place where readings go. */
export interface Sink {
  /** Its display name, without credentials. */
  readonly name: string;
  /** The most readings in one request. */
  readonly most: number;
  /** Milliseconds to wait for more readings before a request. */
  readonly linger: number;
  /** Whether the same readings may be sent again without being counted twice. */
  readonly repeatable: boolean;
  /** The reading as it is sent; `undefined` where nothing of it can be. */
  encode(reading: Reading): string | undefined;
  /** Sends some readings, in order. */
  send(entries: readonly string[], signal: AbortSignal, situation: Situation): Promise<Verdict>;
  /** A box, by its name, does not answer: until its next reading, what is known of it is old. */
  unreachable?(box: string): void;
  close?(): Promise<void>;
}
