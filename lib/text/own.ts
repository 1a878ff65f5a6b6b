/**
 * Look-ups by names from outside, which may be `constructor` or `__proto__`.
 *
 * @module
 */

/** The value of a key of a table, and nothing of what every object inherits. */
export function own<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  key: string | undefined,
): Value | undefined {
  return table !== undefined && key !== undefined && Object.hasOwn(table, key)
    ? table[key]
    : undefined;
}
