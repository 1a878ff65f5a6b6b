/**
 * The codes that the calls of a subsystem are known to get.
 *
 * @module
 */
import { commonErrors, fieldsOf, type Subsystem, valueTable } from "./mod.ts";

/** The codes that a call of a subsystem's is known to get of the box, with what each means. */
export function codesOf(subsystem: Subsystem): Readonly<Record<string, string>> {
  return { ...commonErrors, ...taskErrors(subsystem), ...subsystem.errors };
}

/** What a task that a call started may fail for. */
export function taskErrors({ operations }: Subsystem): Readonly<Record<string, string>> {
  const task = operations.find(({ result }) => result === "FsTask")?.result;
  const { error } = fieldsOf(task);
  const values = error === undefined ? [] : valueTable(error).filter(([code]) => code !== "none");
  return Object.fromEntries(values);
}
