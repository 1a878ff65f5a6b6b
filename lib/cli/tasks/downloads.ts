/**
 * `fbx downloads`: what the box downloads, and how far it is; with `pause`, `resume` or `rm`, changes it.
 *
 * @module
 */
import type { Download } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { isSet } from "../args/flags.ts";
import { find, type Kind } from "./find.ts";
import { changing, reading, type Task } from "./task.ts";

/** Lists downloads. */
export const downloads: Task = {
  french: ["téléchargements"],
  usage: "",
  summary: "list what the box downloads",
  about: ["Lists the downloads of the box, with their progress."],
  takes: reading,
  examples: [["fbx downloads", "each with its progress"]],
  async perform({ box }) {
    const result = await (await box()).download.list();
    return { result, shape: "Download[]", nothing: t`The box has no downloads.` };
  },
};

/** Pauses a download. */
export const downloadsPause: Task = {
  french: ["téléchargements pause"],
  usage: "NAME",
  summary: "pause a download of the box",
  about: ["Pauses a download: its name, a part of it, or its number."],
  words: [1, 1],
  kinds: ["download"],
  takes: changing,
  examples: [["fbx downloads pause debian", "fbx downloads resume goes on"]],
  async perform({ words: [word = ""], box }) {
    const f = await box();
    const { id, name } = await find(known, word, f);
    const result = await f.download.update(id, { status: "stopped" });
    return { result, says: t`${name} is paused.` };
  },
};

/** Goes on with a download. */
export const downloadsResume: Task = {
  french: ["téléchargements reprendre"],
  usage: "NAME",
  summary: "resume a download of the box",
  about: ["Resumes a paused download, or retries a failed one."],
  words: [1, 1],
  kinds: ["download"],
  takes: changing,
  examples: [["fbx downloads resume debian", "after fbx downloads pause"]],
  async perform({ words: [word = ""], box }) {
    const f = await box();
    const { id, name, status } = await find(known, word, f);
    const result = await f.download.update(id, {
      status: status === "error" ? "retry" : "downloading",
    });
    return { result, says: t`${name} is resumed.` };
  },
};

/** Removes a download. */
export const downloadsRm: Task = {
  french: ["téléchargements supprimer"],
  usage: "NAME [--files]",
  summary: "remove a download of the box from the list",
  about: [
    "Stops a download and removes it from the list. Its files are kept, unless --files is given.",
  ],
  words: [1, 1],
  kinds: ["download"],
  options: { files: { about: "also delete what was downloaded" } },
  takes: changing,
  examples: [["fbx downloads rm debian", "asks first"]],
  async perform({ words: [word = ""], flags, box, confirm }) {
    const withFiles = isSet(flags, "files");
    const f = await box();
    const result = await find(known, word, f);
    const { id, name } = result;
    await confirm(
      withFiles
        ? t`removes the download ${name}, and deletes what was downloaded for good`
        : t`removes the download ${name}; what was downloaded stays`,
    );
    await (withFiles ? f.download.erase(id) : f.download.delete(id));
    return {
      result,
      says: withFiles
        ? t`${name} is gone from the list and from the disk.`
        : t`${name} is gone from the list.`,
    };
  },
};

/** Downloads, by name. */
export const known: Kind<Download> = {
  async list(f) {
    return (await f.download.list()).map((download) => ({
      thing: download,
      names: [download.name],
      ids: [String(download.id)],
    }));
  },
  none: (word) => t`No download is called “${word}”. fbx downloads lists them.`,
  several: (word) => t`“${word}” matches several downloads. Give one of these names or numbers:`,
};
