/**
 * `fbx rm PATH…`: deletes files and folders of the box.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { finish, thingOn } from "./box_path.ts";
import { changing, type Task } from "./task.ts";

/** Deletes. */
export const rm: Task = {
  french: ["supprimer"],
  usage: "PATH…",
  summary: "delete files and folders of the box",
  about: ["Deletes files, and folders with all that is in them, for good: the box keeps no trash."],
  words: [1, 1000],
  kinds: ["box-path"],
  takes: changing,
  examples: [["fbx rm /Freebox/old.mkv", "asks first"]],
  async perform({ words, box, confirm, io }) {
    const f = await box();
    const things = [];
    for (const word of words) things.push(await thingOn(f, word));
    await confirm(
      ...things.map(({ path, info }) =>
        info.type === "dir"
          ? t`deletes the folder ${path} with all that is in it, for good`
          : t`deletes ${path} for good`
      ),
    );
    const files = things.map(({ path }) => path);
    await finish(f.fs.rm({ files }), io);
    const list = files.join(", ");
    return {
      result: { deleted: files },
      says: files.length === 1 ? t`${list} has been deleted.` : t`${list} are gone.`,
    };
  },
};
