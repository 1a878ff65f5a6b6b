/**
 * One signal out of a caller's signal and a deadline, which leaves nothing behind.
 *
 * @module
 */
import { FbxError } from "./errors.ts";
import { t } from "../text/language.ts";

/** A deadline under way. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds until it passes. */
  left(): number;
  /** Aborts the work with this error. */
  end(error: FbxError): void;
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
  const alarm: Alarm = { at: performance.now() + timeout, late: false, controller };
  const abort = () => controller.abort(caller?.reason);
  let ended: FbxError | undefined;
  if (caller?.aborted) abort();
  else caller?.addEventListener("abort", abort, { once: true });
  if (timeout < Infinity) setAlarm(alarm);
  return {
    signal: controller.signal,
    left: () => alarm.at - performance.now(),
    end(error) {
      ended = error;
      controller.abort(error);
    },
    stopClock: () => cancelAlarm(alarm),
    release() {
      cancelAlarm(alarm);
      caller?.removeEventListener("abort", abort);
    },
    error(label, cause) {
      if (ended !== undefined) return ended;
      if (!alarm.late) {
        return new FbxError(t`${label}: cancelled`, { code: "aborted", operation: label }, {
          cause: caller?.reason ?? cause,
        });
      }
      const advice = t`Give it longer with { timeout }`;
      return new FbxError(
        `${t`${label}: no answer within ${timeout} ms`}. ${advice}`,
        { code: "timeout", operation: label, advice },
        { cause },
      );
    },
  };
}

/**
 * Settles as the promise does, or rejects with the reason of the signal as soon as it is aborted.
 */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

interface Alarm {
  readonly at: number;
  late: boolean;
  readonly controller: AbortController;
}

// One clock serves all deadlines: a timer for each costs a tenth of a call where many run at once.
// It is the signal of a timeout, since the first `setTimeout` of a process takes Deno some
// milliseconds. While it has listeners it keeps the process alive, so there are none between calls.
const alarms = new Set<Alarm>();
let clock: AbortSignal | undefined;
let rings = Infinity;

function setAlarm(alarm: Alarm): void {
  alarms.add(alarm);
  if (clock === undefined || clock.aborted || alarm.at < rings) ringAt(alarm.at);
  else if (alarms.size === 1) clock.addEventListener("abort", ring, { once: true });
}

function cancelAlarm(alarm: Alarm): void {
  if (alarms.delete(alarm) && alarms.size === 0) clock?.removeEventListener("abort", ring);
}

function ringAt(at: number): void {
  clock?.removeEventListener("abort", ring);
  rings = at;
  clock = AbortSignal.timeout(
    Math.min(2 ** 31 - 1, Math.ceil(Math.max(0, at - performance.now()))),
  );
  clock.addEventListener("abort", ring, { once: true });
}

function ring(): void {
  const now = performance.now();
  let next = Infinity;
  for (const alarm of alarms) {
    if (alarm.at > now) {
      next = Math.min(next, alarm.at);
    } else {
      alarms.delete(alarm);
      alarm.late = true;
      alarm.controller.abort();
    }
  }
  if (next < Infinity) ringAt(next);
}
