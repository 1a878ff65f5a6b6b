/**
 * `fbx fs mv`, `cp`, `rm` … as typed: methods that create a task on the box.
 *
 * @module
 */
import { fieldsOf, type Operation } from "../../catalogue/mod.ts";

/** Whether a method starts a task. */
export function startsTask({ result, verb }: Operation): boolean {
  return result === "FsTask" && verb === "POST";
}

/** The flags that such a method takes besides its fields. */
export const taskFlags = [["no-wait", "bare"]] as const;

/** Name conflicts lose nothing unless `--force` is given: both files are kept. */
export function completeTask(operation: Operation, payload: unknown, force: boolean): unknown {
  if (!mayReplace(operation) || typeof payload !== "object" || payload === null) return payload;
  return { mode: force ? "overwrite" : "both", ...payload };
}

/** Whether `--force` decides what a method does with existing files. */
export function mayReplace(operation: Operation): boolean {
  return startsTask(operation) && fieldsOf(operation.body).mode?.values?.both !== undefined;
}
