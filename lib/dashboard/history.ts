/**
 * The last hour, day, week or month: from the box's own statistics, and from what was seen since the
 * command started.
 *
 * @module
 */
import type { Subsystems } from "../client/types.gen.ts";
import { readStatistics, type Statistics } from "../monitor/statistics.ts";
import type { Sample } from "./page/sample.js";
import type { Samples } from "./samples.ts";

/** Seconds of each range. */
export const ranges = { hour: 3600, day: 86_400, week: 604_800, month: 2_678_400 } as const;

/** A range that the page offers. */
export type Range = keyof typeof ranges;

/** What is known of a range. */
export interface History extends Statistics {
  readonly range: Range;
  /** Unix times in seconds. */
  readonly start: number;
  readonly end: number;
  /** What the box keeps no statistics of: Wi-Fi and hosts, as far as this command saw it. */
  readonly seen: readonly Sample[];
}

/** The box's samples come each minute: asking more often yields nothing new. */
const fresh = 30_000;

/** Reads ranges, each at most twice a minute, however many pages ask. */
export function historyReader(
  f: Pick<Subsystems, "rrd">,
  samples: Samples,
  call: { timeout: number; signal: AbortSignal },
): (range: Range) => Promise<History> {
  const known = new Map<Range, { until: number; history: Promise<History> }>();
  return (range) => {
    const before = known.get(range);
    if (before !== undefined && before.until > performance.now()) return before.history;
    const history = read(range);
    known.set(range, { until: performance.now() + fresh, history });
    return history;
  };

  async function read(range: Range): Promise<History> {
    const end = Math.floor(Date.now() / 1000);
    const start = end - ranges[range];
    return {
      range,
      start,
      end,
      ...await readStatistics(f, { start, end }, call),
      seen: samples.over(ranges[range]),
    };
  }
}
