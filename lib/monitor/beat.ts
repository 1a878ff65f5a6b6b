/**
 * A fixed beat that does not drift: each beat is counted from the first, and those that a slow
 * action overran are left out rather than caught up.
 *
 * @module
 */
import { pause } from "../core/retry.ts";

/**
 * Runs an action now and at every beat, until the signal is aborted.
 *
 * @param period Seconds between two beats.
 */
export async function everyBeat(
  period: number,
  action: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const milliseconds = period * 1000;
  const start = performance.now();
  while (!signal.aborted) {
    await action();
    const passed = performance.now() - start;
    const next = (Math.floor(passed / milliseconds) + 1) * milliseconds;
    await pause(next - passed, signal).catch(() => {}); // aborted: the loop ends
  }
}
