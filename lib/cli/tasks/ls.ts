/**
 * `fbx ls [PATH]`: what is on the disks of the box.
 *
 * @module
 */
import { isSet } from "../args/flags.ts";
import { t } from "../../text/language.ts";
import { entriesOf, placeOn } from "./box_path.ts";
import { reading, type Task } from "./task.ts";

/** Lists a folder. */
export const ls: Task = {
  french: ["lister"],
  usage: "[PATH]",
  summary: "list a folder of the box, or its disks",
  about: [
    "Lists what is in a folder of the box: folders first. Without a PATH, its disks. A path begins with the name of a disk; case and accents do not matter.",
  ],
  words: [0, 1],
  kinds: ["box-path"],
  options: { all: { about: "hidden files too" } },
  takes: reading,
  examples: [["fbx ls", "the disks"], ["fbx ls /Freebox/Photos", "a folder"]],
  async perform({ words: [word = "/"], flags, box }) {
    const f = await box();
    const { path, info } = await placeOn(f, word);
    if (info !== undefined && info.type !== "dir") return { result: [info], shape: "FileInfo[]" };
    const result = (await entriesOf(f, path))
      .filter(({ hidden }) => isSet(flags, "all") || hidden !== true)
      .toSorted((a, b) =>
        Number(b.type === "dir") - Number(a.type === "dir") || a.name.localeCompare(b.name)
      );
    return { result, shape: "FileInfo[]", nothing: t`${path} is empty.` };
  },
};
