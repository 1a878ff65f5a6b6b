/**
 * File-system tasks: `mv`, `cp`, `rm` … start one, and it can be followed to its end.
 *
 * @module
 */
import { operationNamed, type } from "../catalogue/mod.ts";
import type { Client } from "./client.ts";
import { FbxError } from "../core/errors.ts";
import { expected } from "./expected.ts";
import { checkOptions, type OptionTypes } from "../core/options.ts";
import { say, t } from "../text/language.ts";
import { pause } from "../core/retry.ts";
import type { FollowOptions, TaskCall } from "./call_types.ts";
import type { FsTask } from "./types.gen.ts";
import { own } from "../text/own.ts";

/** Makes a call that can be followed of one that gives a task. */
export function followed(
  client: Client,
  label: string,
  call: Promise<FsTask>,
): TaskCall<FsTask> {
  const look: Look = async (id, signal) => {
    const task = await client.call(operationNamed("Fs.task"), [id, signal ? { signal } : {}]);
    return expected("Fs.task", task as FsTask, { id: "number", state: "string" });
  };
  return Object.assign(call, {
    done: async (options: FollowOptions<FsTask> = {}) => {
      checkOptions<FollowOptions>("done", options, OPTION_TYPES);
      const started = expected(label, await call, { id: "number" });
      return await follow(started, look, options);
    },
  });
}

const OPTION_TYPES: OptionTypes<Required<FollowOptions>> = {
  onProgress: "function",
  signal: "signal",
};

type Look = (id: number, signal?: AbortSignal) => Promise<FsTask>;

/** The task is looked at ever more rarely, from ten times a second to once a second. */
const soonest = 100;
const rarest = 1000;

async function follow(
  started: FsTask,
  look: Look,
  { onProgress, signal }: FollowOptions<FsTask>,
): Promise<FsTask> {
  let task = started;
  for (let wait = soonest;; wait = Math.min(rarest, wait * 1.3)) {
    onProgress?.(task);
    if (task.state === "done") return task;
    if (task.state === "failed") throw failed(task);
    await pause(wait, signal).catch((cause) => {
      throw new FbxError(
        t`task ${task.id}: no longer followed; the box continues it`,
        { code: "aborted", operation: "Fs.task" },
        { cause },
      );
    });
    task = await look(task.id, signal);
  }
}

function failed({ id, type: kind, error, from, to }: FsTask): FbxError {
  const found = own(type("FsTask")?.fields.error?.values, error);
  const meaning = found === undefined ? t`the box gives no reason` : say(found);
  const where = [from, to].filter((path) => path !== "" && path !== undefined).join(" → ");
  return new FbxError(
    `Fs.${kind}: ${error}: ${meaning}${where === "" ? "" : ` (${where})`} ${t`[task ${id}]`}`,
    { code: error, operation: `Fs.${kind}` },
  );
}
