/**
 * Downloads that end.
 *
 * @module
 */
import { items, text } from "../../core/loose.ts";
import type { Download } from "../../client/types.gen.ts";
import type { Kind } from "../kinds.ts";
import { type Change, source } from "../source.ts";

/** What the end of a download is; one that seeds is complete. */
const ends: Readonly<Record<string, Kind>> = {
  done: "download.done",
  seeding: "download.done",
  error: "download.failed",
};

/** Downloads, also those that began and ended between two readings. */
export const downloads = source<readonly Download[], Readonly<Record<string, string>>>({
  name: "downloads",
  kinds: ["download.done", "download.failed"],
  every: 10,
  read: (f, options) => f.download.list(options),
  compare({ before, answer }) {
    const tasks = items(answer);
    const changes = tasks.flatMap((task): Change[] => {
      const was = before?.[String(task.id)];
      const kind = ends[text(task.status)];
      if (before === undefined || kind === undefined || kind === ends[was ?? ""]) return [];
      return [{
        kind,
        name: text(task.name),
        id: task.id ?? 0,
        before: was === undefined ? {} : { status: was },
        after: {
          status: text(task.status),
          size: task.size ?? 0,
          ...task.error && task.error !== "none" ? { error: text(task.error) } : {},
        },
      }];
    });
    const now = Object.fromEntries(tasks.map((task) => [String(task.id), text(task.status)]));
    // a box that has just started may not have read its list yet
    return { kept: tasks.length === 0 ? before ?? {} : now, changes };
  },
});
