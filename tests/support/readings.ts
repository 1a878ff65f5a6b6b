/**
 * Readings as a box would give them, for the tests of those who take them.
 *
 * @module
 */
import { findOperation, findSubsystem } from "../../lib/catalogue/mod.ts";
import type { Reading } from "../../lib/monitor/reading.ts";

/** A reading of a method, such as `connection.status`, with that result. */
export function readingOf(method: string, value: unknown, rest: Partial<Reading> = {}): Reading {
  const [first = "", second = ""] = method.split(".");
  const subsystem = findSubsystem(first);
  const operation = subsystem && findOperation(subsystem, second);
  if (!operation) throw new Error(`There is no ${method}`);
  return {
    time: 1_760_000_000_000,
    box: { name: "home", uid: "a1b2", model: "fbxgw9-r1" },
    source: { command: method, operation, parameters: {}, path: [] },
    whole: value,
    value,
    ...rest,
  };
}
