/**
 * A field of an answer, by its path.
 *
 * @module
 */
import { operationNamed, type Property } from "./mod.ts";
import { child, element, propertyOf } from "./shape.ts";

/**
 * Returns what the catalogue knows of a field of an answer.
 *
 * @param path Its place: `down.snr_10`; for items of a list, as if there were only one.
 */
export function propertyAt(method: string, path: string): Property {
  const start = propertyOf(operationNamed(method).result);
  const found = path.split(".").reduce(
    (at, name) => child(element(at) ?? at, name),
    start,
  );
  if (found === undefined) throw new Error(`api.json has no ${path} in the answer of ${method}`);
  return found;
}
