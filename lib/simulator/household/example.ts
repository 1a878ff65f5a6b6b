/**
 * Objects of the catalogue's examples, adapted to the household.
 *
 * @module
 */
import { type } from "../../catalogue.ts";
import type { Item } from "../box.ts";

/** A copy of the example that the catalogue gives of a type, with some fields of its own. */
export function like(name: string, fields: Item = {}): Item {
  return { ...structuredClone(type(name)?.example as Item | undefined), ...fields };
}
