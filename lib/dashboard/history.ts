/**
 * The last hour, day, week or month: from the box's own statistics, and from what was seen since the
 * command started.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import type { RRDFetchInput, Subsystems } from "../client/types.gen.ts";
import type { Sample } from "./page/sample.js";
import type { Samples } from "./samples.ts";

/** Seconds of each range. */
export const ranges = { hour: 3600, day: 86_400, week: 604_800, month: 2_678_400 } as const;

/** A range that the page offers. */
export type Range = keyof typeof ranges;

/** Times with their values, field by field. */
export interface Series {
  /** Unix times in seconds. */
  readonly time: readonly number[];
  readonly fields: Readonly<Record<string, readonly (number | null)[]>>;
}

/** What is known of a range. */
export interface History {
  readonly range: Range;
  /** Unix times in seconds. */
  readonly start: number;
  readonly end: number;
  /** `down` and `up` in byte/s, or why they are not available. */
  readonly rates: Series | { readonly fault: string };
  /** Sensors in °C by their ids, or why they are not available. */
  readonly temperatures: Series | { readonly fault: string };
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
    const [net, temp] = await Promise.all([
      fetchDatabase({ db: "net", date_start: start, date_end: end }),
      fetchDatabase({ db: "temp", date_start: start, date_end: end, precision: 10 }),
    ]);
    return {
      range,
      start,
      end,
      rates: "fault" in net ? net : renamed(net, { rate_down: "down", rate_up: "up" }),
      temperatures: "fault" in temp ? temp : tenths(temp),
      seen: samples.over(ranges[range]),
    };
  }

  async function fetchDatabase(wanted: RRDFetchInput): Promise<Series | { fault: string }> {
    try {
      const { data } = await fetchOrGet(wanted);
      return seriesOf(data);
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The POST needs the permission for the settings; the GET, which few boxes were seen to take, not. */
  async function fetchOrGet(wanted: RRDFetchInput): Promise<{ data: Record<string, number>[] }> {
    try {
      return await f.rrd.fetch(wanted, call);
    } catch (error) {
      if (!(error instanceof FbxError) || error.code !== "insufficient_rights") throw error;
      return await f.rrd.get(wanted, call).catch(() => {
        throw error;
      });
    }
  }
}

function seriesOf(data: readonly Readonly<Record<string, number>>[]): Series {
  const names = new Set(data.flatMap((sample) => Object.keys(sample)));
  names.delete("time");
  return {
    time: data.map(({ time }) => time ?? 0),
    fields: Object.fromEntries(
      [...names].map((name) => [name, data.map((sample) => sample[name] ?? null)]),
    ),
  };
}

function renamed({ time, fields }: Series, names: Readonly<Record<string, string>>): Series {
  const wanted = Object.entries(names);
  return {
    time,
    fields: Object.fromEntries(wanted.map(([from, to]) => [to, fields[from] ?? []])),
  };
}

/** The box cuts values to whole numbers, and so was asked for ten times theirs. */
function tenths({ time, fields }: Series): Series | { fault: string } {
  const all = Object.entries(fields).filter(([name]) => !/^fan/.test(name));
  // some boxes keep nothing but zeros
  const sensors = all.filter(([, values]) => values.some((value) => value !== 0));
  if (all.length > 0 && sensors.length === 0) {
    return { fault: t`The box keeps no statistics of its temperatures` };
  }
  return {
    time,
    fields: Object.fromEntries(
      sensors.map((
        [name, values],
      ) => [name, values.map((value) => value === null ? null : value / 10)]),
    ),
  };
}
