/**
 * Values as TypeScript writes them.
 *
 * @module
 */

/** `"up" | "down"`. */
export function literals(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
