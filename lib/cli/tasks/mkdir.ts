/**
 * `fbx mkdir PATH`: a new folder on the box.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { makeFolder, targetOn } from "./box_path.ts";
import { changing, type Task } from "./task.ts";

/** Makes a folder, and those above it. */
export const mkdir: Task = {
  french: ["créer dossier"],
  usage: "PATH",
  summary: "make a folder on the box",
  about: ["Creates a folder on the box, and missing parent folders."],
  words: [1, 1],
  kinds: ["box-path"],
  takes: changing,
  examples: [["fbx mkdir /Freebox/Photos/2026", "also creates Photos if it is missing"]],
  async perform({ words: [word = ""], box }) {
    const f = await box();
    const { path, info } = await targetOn(f, word);
    if (info !== undefined) return { result: { path }, says: t`${path} already exists.` };
    await makeFolder(f, path);
    return { result: { path }, says: t`${path} has been created.` };
  },
};
