/**
 * What the model of the box has and lacks.
 *
 * @module
 */
import { models } from "../../catalogue.ts";

/** Generation of a model: 6 for `fbxgw-r2/full`, 9 for `fbxgw9-r1`. */
export function generation(model: string): number {
  return Number(/^fbxgw(\d+)-/.exec(model)?.[1] ?? 6);
}

/** Whether the box of the household hangs on fibre; the oldest ones are on xDSL. */
export function hasFibre(model: string): boolean {
  return generation(model) >= 7;
}

/** Name of a model as the box writes it: `Freebox v9 (r1)`. */
export function prettyName(model: string): string {
  const name = models[model] ?? models[model + "/full"] ?? model;
  return name.replace(/ revision (\d+)$/, " (r$1)");
}

/** Whether the box has an LED strip of its own; only the Delta has. */
export function hasLedStrip(model: string): boolean {
  return generation(model) === 7;
}
