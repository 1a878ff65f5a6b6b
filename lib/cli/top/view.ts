/**
 * What `fbx top` knows of the box: the latest snapshot, what stays true while the box is away, and
 * the last while.
 *
 * @module
 */
import type { Device } from "../../monitor/devices.ts";
import type { Snapshot, System } from "../../monitor/snapshot.ts";
import type { Series, Statistics } from "../../monitor/statistics.ts";

/** What is known. */
export interface View {
  readonly latest: Snapshot | undefined;
  /** The box as it was last seen. */
  readonly system: System | undefined;
  /** Its devices, as they were last seen; `undefined` where the box does not tell. */
  readonly devices: readonly Device[] | undefined;
  /** Unix time in seconds since which the box does not answer. */
  readonly goneSince: number | undefined;
  /** The newest last; with gaps while the box was away. */
  readonly samples: readonly Sample[];
}

/** What the graphs show of a moment. */
export interface Sample {
  /** Unix time in seconds. */
  readonly time: number;
  /** From the box's own statistics, which have a value a minute. */
  readonly isPast: boolean;
  /** In byte/s. */
  readonly down: number | undefined;
  readonly up: number | undefined;
  /** In °C, by the ids of the sensors. */
  readonly heat: Readonly<Record<string, number | undefined>>;
}

/** As many values as the widest terminal has columns. */
const kept = 1024;

/** A view without anything yet. */
export function emptyView(): View {
  return {
    latest: undefined,
    system: undefined,
    devices: undefined,
    goneSince: undefined,
    samples: [],
  };
}

/** The view after one more snapshot. */
export function advance(view: View, latest: Snapshot): View {
  const isGone = latest.fault !== undefined;
  return {
    latest,
    system: latest.system ?? view.system,
    devices: isGone ? view.devices?.map(withoutReadings) : latest.devices,
    goneSince: isGone ? view.goneSince ?? latest.time : undefined,
    samples: [...view.samples, sampleOf(latest)].slice(-kept),
  };
}

/** The view with what the box kept from before. */
export function withPast(view: View, { rates, temperatures }: Statistics): View {
  const live = view.samples.filter(({ isPast }) => !isPast);
  const end = live[0]?.time ?? Infinity;
  const net = valuesByTime("fault" in rates ? undefined : rates);
  const temp = valuesByTime("fault" in temperatures ? undefined : temperatures);
  const past = [...new Set([...net.keys(), ...temp.keys()])].sort((a, b) => a - b)
    .filter((time) => time < end)
    .map((time): Sample => {
      const { down, up } = net.get(time) ?? {};
      return { time, isPast: true, down, up, heat: temp.get(time) ?? {} };
    });
  return { ...view, samples: [...past, ...live].slice(-kept) };
}

function sampleOf({ time, line, system }: Snapshot): Sample {
  const heat = Object.fromEntries((system?.sensors ?? []).map(({ id, value }) => [id, value]));
  return { time, isPast: false, down: line?.down.rate, up: line?.up.rate, heat };
}

/** What a device was, without what changes each second. */
function withoutReadings(device: Device): Device {
  return { ...device, signal: undefined, down: undefined, up: undefined };
}

function valuesByTime(series: Series | undefined) {
  const fields = Object.entries(series?.fields ?? {});
  return new Map((series?.time ?? []).map((time, index) => {
    const values = fields.map(([name, list]) => [name, list[index] ?? undefined] as const);
    return [time, Object.fromEntries(values) as Record<string, number | undefined>];
  }));
}
