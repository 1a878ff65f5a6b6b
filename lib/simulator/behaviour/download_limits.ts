/**
 * How fast the downloader may go now: the throttling mode that is forced, or that of the schedule.
 *
 * @module
 */
import type { Box, Item } from "../types.ts";

/** The mode in force and the rates that it allows, in byte/s; `Infinity` where there is no limit. */
export interface Limits {
  readonly mode: string;
  readonly scheduled: boolean;
  readonly hibernating: boolean;
  readonly rx_rate: number;
  readonly tx_rate: number;
}

/** The limits of this moment. */
export function limits(box: Box): Limits {
  const throttling = box.store.object("downloads/config").throttling as Item;
  const scheduled = throttling.mode === "schedule";
  const mode = String(scheduled ? slotOf(throttling.schedule, box.now()) : throttling.mode);
  const { rx_rate, tx_rate } = (throttling[mode] ?? {}) as Item;
  return {
    mode,
    scheduled,
    hibernating: mode === "hibernate",
    rx_rate: Number(rx_rate) || Infinity,
    tx_rate: Number(tx_rate) || Infinity,
  };
}

/** The slot of the schedule for this hour of the week, which starts on Monday at midnight. */
function slotOf(schedule: unknown, now: number): unknown {
  const date = new Date(now * 1000);
  const hour = ((date.getDay() + 6) % 7) * 24 + date.getHours();
  return (Array.isArray(schedule) ? schedule : [])[hour] ?? "normal";
}
