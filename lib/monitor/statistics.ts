/**
 * The statistics that the box keeps of its line and its temperatures.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import type { RRDFetchInput, Subsystems } from "../client/types.gen.ts";

/** Times with their values, field by field. */
export interface Series {
  /** Unix times in seconds. */
  readonly time: readonly number[];
  readonly fields: Readonly<Record<string, readonly (number | null)[]>>;
}

/** What the box kept of a while. */
export interface Statistics {
  /** `down` and `up` in byte/s, or why the box does not tell. */
  readonly rates: Series | { readonly fault: string };
  /** Sensors in °C by their ids, or why the box does not tell. */
  readonly temperatures: Series | { readonly fault: string };
}

type Rrd = Pick<Subsystems, "rrd">;
type Call = { timeout: number; signal: AbortSignal };

/** Reads what the box kept between two Unix times in seconds. */
export async function readStatistics(
  f: Rrd,
  { start, end }: { start: number; end: number },
  call: Call,
): Promise<Statistics> {
  const dates = { date_start: start, date_end: end };
  const [net, temp] = await Promise.all([
    fetchDatabase(f, { db: "net", ...dates }, call),
    fetchDatabase(f, { db: "temp", ...dates, precision: 10 }, call),
  ]);
  return {
    rates: "fault" in net ? net : renamed(net, { rate_down: "down", rate_up: "up" }),
    temperatures: "fault" in temp ? temp : tenths(temp),
  };
}

async function fetchDatabase(
  f: Rrd,
  wanted: RRDFetchInput,
  call: Call,
): Promise<Series | { fault: string }> {
  try {
    const { data } = await fetchOrGet(f, wanted, call);
    return seriesOf(data);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The POST needs the permission for the settings; the GET, which few boxes were seen to take, not. */
async function fetchOrGet(
  f: Rrd,
  wanted: RRDFetchInput,
  call: Call,
): Promise<{ data: Record<string, number>[] }> {
  try {
    return await f.rrd.fetch(wanted, call);
  } catch (error) {
    if (!(error instanceof FbxError) || error.code !== "insufficient_rights") throw error;
    return await f.rrd.get(wanted, call).catch(() => {
      throw error;
    });
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
