/**
 * Looking into values from outside: what has fields, and look-ups by names that may be `constructor`.
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

/** Whether a value has fields: an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
