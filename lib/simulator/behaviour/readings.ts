/**
 * What the box measures at any moment: the traffic of the household, temperatures and fans.
 *
 * @module
 */
import type { Box, Item } from "../types.ts";
import { business, noise } from "./noise.ts";

/** Which way traffic goes, seen from the household. */
export type Direction = "up" | "down";

/** Traffic of the household's devices in byte/s, downloads of the box not counted. */
export function householdRate(box: Box, direction: Direction, time: number): number {
  const available = bandwidth(box, direction) / 8;
  const usual = Math.min(available * 0.8, direction === "down" ? 24_000_000 : 3_000_000);
  const wave = noise(box, "rate_" + direction, time, 90) ** 3;
  return Math.round(usual * business(time) * wave + 400 + 3000 * wave);
}

/** Bandwidth of the line in bit/s. */
export function bandwidth(box: Box, direction: Direction): number {
  return Number(box.store.object("connection")["bandwidth_" + direction] ?? 0);
}

/** Temperature of a sensor in °C. */
export function temperature(box: Box, sensor: string, time: number): number {
  return 47 + 6 * business(time) + 9 * noise(box, sensor, time, 900);
}

/** Speed of a fan in rpm; it follows the temperatures. */
export function fanSpeed(box: Box, fan: string, time: number): number {
  const warmth = temperature(box, "temp_t1", time) - 45;
  return Math.round(1500 + 40 * warmth + 30 * noise(box, fan, time, 60));
}

/** Rates of the download tasks together, in byte/s. */
export function downloadRate(box: Box, field: "rx_rate" | "tx_rate"): number {
  return box.store.list("downloads").reduce((sum, task: Item) => sum + Number(task[field]), 0);
}
