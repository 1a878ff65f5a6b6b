// @ts-check
/// <reference lib="dom" />
/**
 * What the command sends: snapshots as they are taken, and those of the last ten minutes.
 *
 * @module
 */
import { sampleOf } from "./sample.js";

/** @typedef {import("../../monitor/snapshot.ts").Snapshot} Snapshot */
/** @typedef {import("./sample.js").Sample} Sample */

/** As many as the command keeps. */
const most = 600;

/**
 * Follows the box. The browser reconnects by itself, and sends the id of the last event it had.
 *
 * @param {object} to
 * @param {(snapshot: Snapshot, samples: readonly Sample[]) => void} to.snapshot
 * @param {(connected: boolean) => void} to.connection
 */
export function follow({ snapshot, connection }) {
  /** @type {Sample[]} */
  let samples = [];
  const source = new EventSource("events");
  source.addEventListener("open", () => connection(true));
  source.addEventListener("error", () => connection(false));
  source.addEventListener("past", ({ data }) => {
    /** @type {{ fresh: boolean, samples: Sample[] }} */
    const past = JSON.parse(data);
    samples = (past.fresh ? [] : samples).concat(past.samples).slice(-most);
  });
  source.addEventListener("snapshot", ({ data }) => {
    /** @type {Snapshot} */
    const latest = JSON.parse(data);
    const sample = sampleOf(latest);
    if (samples.at(-1)?.time !== sample.time) samples = [...samples, sample].slice(-most);
    snapshot(latest, samples);
  });
}
