/**
 * The tasks by name, as commands. A task is a file that declares it, and a line here; its name may
 * have several words, and the first may be that of a subsystem.
 *
 * @module
 */
import type { Commands } from "../command.ts";
import { devices } from "./devices.ts";
import type { Task } from "./task.ts";
import { wake } from "./wake.ts";

/** The tasks, by name. */
export const tasks: Readonly<Record<string, Task>> = {
  devices,
  wake,
};

/** The same, to be run as every command is. */
export const taskCommands: Commands = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [name, {
    ...task,
    run: async (words, io) => (await import("./run.ts")).runTask(name, task, words, io),
  }]),
);
