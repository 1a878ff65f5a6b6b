/**
 * When a broken connection is tried again, and after how long.
 *
 * @module
 */

import { FbxError } from "./errors.ts";

/** A longer timer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
const firstPause = 100;
const longestPause = 2000;

/** Milliseconds to wait before the attempt after `attempt` failed ones: doubling, with jitter. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(longestPause, firstPause * 2 ** attempt);
  return full / 2 + random() * full / 2;
}

/** Verbs that may be sent again without asking whether the first one arrived. */
export function isIdempotent(verb: string): boolean {
  return verb !== "POST";
}

/** Milliseconds that a `Retry-After` header asks to wait: seconds, or a date. */
export function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Whether the same may go better the next time. */
export function isTransient(error: unknown): boolean {
  return error instanceof FbxError && transient.has(error.code);
}

const transient: ReadonlySet<string> = new Set([
  "network",
  "timeout",
  "bad_response",
  "internal_error",
  "overloaded",
]);

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, Math.min(milliseconds, LONGEST_TIMER));
    signal?.addEventListener("abort", abort, { once: true });
  });
}
