/**
 * Counts failed logins, against guessing tokens.
 *
 * @module
 */
import type { Settings } from "../options.ts";

/** Failed logins, by address. */
export interface ErrorCount {
  count(address: string): void;
  /** Whether the box refuses that address for now. */
  tooMany(address: string): boolean;
}

/** Counts failed logins. */
export function createErrorCount({ clock, rateLimit }: Settings): ErrorCount {
  const failures = new Map<string, number[]>();
  return {
    count(address) {
      const since = clock() - rateLimit.withinSeconds * 1000;
      const recent = (failures.get(address) ?? []).filter((at) => at > since);
      failures.set(address, [...recent, clock()]);
    },
    tooMany(address) {
      const times = failures.get(address) ?? [];
      const last = times.at(-1) ?? 0;
      if (times.length < rateLimit.errors) return false;
      if (clock() - last < rateLimit.forSeconds * 1000) return true;
      failures.delete(address);
      return false;
    },
  };
}
