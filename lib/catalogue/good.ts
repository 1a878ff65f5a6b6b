/**
 * Compares values with the thresholds of the catalogue.
 *
 * @module
 */
import type { Property } from "./mod.ts";

type Good = NonNullable<Property["good"]>;

/** Good, not good but usable, or neither. */
export type Level = "ok" | "warning" | "problem";

/**
 * Returns the level of a number, or of the value of an enum; anything is good without a threshold.
 */
export function levelOf({ good, usable }: Property, value: number | string): Level {
  if (good === undefined || isAmong(value, good)) return "ok";
  return usable === undefined || isAmong(value, usable) ? "warning" : "problem";
}

function isAmong(value: number | string, good: Good): boolean {
  if (typeof value === "string") return good.includes(value);
  const [least, most] = limitsOf(good);
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** The least and the most of a number; none of an enum. */
export function limitsOf(good: Good | undefined): readonly (number | undefined)[] {
  return (good ?? []).map((limit) => typeof limit === "number" ? limit : undefined);
}
