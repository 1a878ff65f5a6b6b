/**
 * One signal out of a caller's signal and a deadline, which leaves nothing behind.
 *
 * @module
 */
import { FbxError } from "./errors.ts";

/** A deadline under way. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends the deadline; the caller's signal still aborts what goes on (a stream). */
  stopClock(): void;
  /** Ends the deadline and forgets the caller's signal. */
  release(): void;
  /** What an abort means: the deadline passed, or the caller cancelled. */
  error(label: string, cause: unknown): FbxError;
}

/** Starts a deadline of so many milliseconds (`Infinity`: none). */
export function deadline(timeout: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  let late = false;
  const abort = () => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  else caller?.addEventListener("abort", abort, { once: true });
  const timer = Number.isFinite(timeout)
    ? setTimeout(() => {
      late = true;
      controller.abort();
    }, timeout)
    : undefined;
  return {
    signal: controller.signal,
    stopClock: () => clearTimeout(timer),
    release() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
    error: (label, cause) =>
      late
        ? new FbxError(
          `${label}: no answer within ${timeout} ms. Give it longer with { timeout }`,
          { code: "timeout", operation: label },
          { cause },
        )
        : new FbxError(`${label}: cancelled`, { code: "aborted", operation: label }, {
          cause: caller?.reason ?? cause,
        }),
  };
}

/** A timeout as a caller may give it: milliseconds, positive; `Infinity` for none. */
export function checkTimeout(timeout: number): number {
  if (typeof timeout === "number" && timeout > 0) return timeout;
  throw new FbxError(
    `A timeout is a positive number of milliseconds (or Infinity), not ${String(timeout)}`,
    { code: "bad_argument" },
  );
}
