/**
 * Readings posted as JSON, one request for each: what Telegraf's HTTP listener takes.
 *
 * @module
 */
import { reasonOf } from "../exchange.ts";

/** Takes one reading; says whether it arrived, and why not. */
export type Post = (reading: unknown) => Promise<{ ok: true } | { ok: false; reason: string }>;

/** A receiver at that address, which answers within so many milliseconds. */
export function postTo(url: string, timeout = 10_000): Post {
  return async (reading) => {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(reading ?? null),
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      return response.ok ? { ok: true } : { ok: false, reason: `HTTP ${response.status}` };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
}
