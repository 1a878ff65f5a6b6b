/**
 * Values that move as on a real box: smooth, never the same, and known for every moment, so that
 * what the box shows now and what its statistics say of now cannot differ.
 *
 * @module
 */
import type { Box } from "../types.ts";

const seeds = new WeakMap<Box, number>();

/** A smooth value in [0, 1] for a moment in Unix seconds; it turns about once a `period`. */
export function noise(box: Box, name: string, time: number, period: number): number {
  const slow = smooth(box, name, time / period);
  const quick = smooth(box, name + "'", 5 * time / period);
  return 0.7 * slow + 0.3 * quick;
}

/** How busy the household is, in [0, 1]: asleep at night, at its height in the evening. */
export function business(time: number): number {
  const hour = (time / 3600 + 1) % 24;
  const evening = Math.exp(-(((hour - 21) / 3.5) ** 2));
  const day = Math.exp(-(((hour - 13) / 4) ** 2));
  return Math.min(1, 0.08 + 0.85 * evening + 0.5 * day);
}

function smooth(box: Box, name: string, position: number): number {
  const step = Math.floor(position);
  const share = position - step;
  const ease = share * share * (3 - 2 * share);
  return point(box, name, step) * (1 - ease) + point(box, name, step + 1) * ease;
}

function point(box: Box, name: string, step: number): number {
  let hash = seedOf(box) ^ Math.imul(step, 0x9e3779b1);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

function seedOf(box: Box): number {
  let seed = seeds.get(box);
  if (seed === undefined) seeds.set(box, seed = Math.floor(box.random() * 0x7fffffff));
  return seed;
}
