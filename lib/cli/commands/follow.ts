/**
 * Waiting for a task of the box's, with its progress on the terminal.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Operation } from "../../catalogue/mod.ts";
import { labelOf } from "../../catalogue/operation.ts";
import { expected } from "../../client/expected.ts";
import { FbxError } from "../../core/errors.ts";
import { t } from "../../text/language.ts";
import type { TaskCall } from "../../client/call_types.ts";
import type { FsTask } from "../../client/types.gen.ts";
import type { Io } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";
import { print } from "../output/mod.ts";
import { progressOf } from "../terminal/progress.ts";

/** Follows a task to its end, unless `--no-wait` was given. */
export async function followTask(
  f: Fbx,
  operation: Operation,
  call: TaskCall<FsTask>,
  { flags, options }: Words,
  io: Io,
): Promise<void> {
  const wait = !flags.some(({ name, value }) => name === "no-wait" && value !== "false");
  if (!wait) return await print(await call, options, io, { operation });
  const isForPrograms = options.json || [options.format, options.select].some(Boolean);
  const line = progressOf(io);
  const { id } = expected(labelOf(operation), await call, { id: "number" });
  const task = await call.done({ signal: io.signal, onProgress: line.task }).catch((error) => {
    if (error instanceof FbxError && error.code === "aborted") {
      io.err(t`The box continues task ${id}. To stop it: fbx fs delete-task ${id}`);
    }
    throw error;
  }).finally(line.end);
  if (operation.name === "hash") {
    const { hash } = expected("Fs.taskHash", await f.fs.taskHash(id), { hash: "text" });
    await print(isForPrograms ? { ...task, hash } : hash, options, io, { operation });
  } else if (isForPrograms) await print(task, options, io, { operation });
}
