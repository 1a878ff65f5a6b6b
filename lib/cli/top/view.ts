/**
 * What `fbx top` knows: the latest snapshot, what stays true while the box is away, and the rates of
 * the last while.
 *
 * @module
 */
import type { Snapshot, System } from "../../monitor/snapshot.ts";

/** What is drawn. */
export interface View {
  readonly latest: Snapshot | undefined;
  /** The box as it was last seen. */
  readonly system: System | undefined;
  /** Unix time in seconds since which the box does not answer. */
  readonly goneSince: number | undefined;
  /** Rates in byte/s, the newest last; a gap while the box was away. */
  readonly down: readonly (number | undefined)[];
  readonly up: readonly (number | undefined)[];
  /** Seconds between two of them. */
  readonly period: number;
}

/** As many values as the widest terminal has columns. */
const kept = 1024;

/** A view without anything yet. */
export function emptyView(period: number): View {
  return {
    latest: undefined,
    system: undefined,
    goneSince: undefined,
    down: [],
    up: [],
    period,
  };
}

/** The view after one more snapshot. */
export function advance(view: View, latest: Snapshot): View {
  return {
    latest,
    system: latest.system ?? view.system,
    goneSince: latest.fault === undefined ? undefined : view.goneSince ?? latest.time,
    down: [...view.down, latest.line?.down.rate].slice(-kept),
    up: [...view.up, latest.line?.up.rate].slice(-kept),
    period: view.period,
  };
}
