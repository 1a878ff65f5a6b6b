/**
 * `fbx fs mv`, `cp`, `rm` … as people type them: they wait for the task that the box makes of it.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { fieldsOf, type Operation } from "../catalogue.ts";
import { FbxError } from "../errors.ts";
import type { TaskCall } from "../tasks.ts";
import type { Io } from "./io.ts";
import type { Words } from "./options.ts";
import { print } from "./output.ts";
import { progressOf } from "./progress.ts";

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

/** Whether `--force` says what a method does with files that are there. */
export function mayReplace(operation: Operation): boolean {
  return startsTask(operation) && fieldsOf(operation.body).mode?.values?.both !== undefined;
}

/** Follows a task to its end, unless `--no-wait` was given. */
export async function followTask(
  f: Fbx,
  operation: Operation,
  call: TaskCall,
  { flags, options }: Words,
  io: Io,
): Promise<void> {
  const wait = !flags.some(({ name, value }) => name === "no-wait" && value !== "false");
  if (!wait) return await print(await call, options, io, { operation });
  const isForPrograms = options.json || [options.format, options.select].some(Boolean);
  const line = progressOf(io);
  const { id } = await call;
  const task = await call.done({ signal: io.signal, onProgress: line.task }).catch((error) => {
    if (error instanceof FbxError && error.code === "aborted") {
      io.err(`The box goes on with task ${id}. To stop it: fbx fs delete-task ${id}`);
    }
    throw error;
  }).finally(line.end);
  if (operation.name === "hash") {
    const { hash } = await f.fs.taskHash(id);
    await print(isForPrograms ? { ...task, hash } : hash, options, io, { operation });
  } else if (isForPrograms) await print(task, options, io, { operation });
}
