/**
 * `fbx share PATH`: a link to a file of the box for others.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { date } from "../output/time.ts";
import { duration } from "../output/quantity.ts";
import { thingOn } from "./box_path.ts";
import { readFor } from "./length.ts";
import { changing, type Task } from "./task.ts";

/** Shares. */
export const share: Task = {
  french: ["partager"],
  usage: "PATH [--for TIME]",
  summary: "make a link to a file or folder of the box for others",
  about: [
    "Creates a link with which anyone can download a file or folder of the box until it expires. fbx share delete revokes it.",
  ],
  words: [1, 1],
  kinds: ["box-path"],
  options: {
    for: { value: "TIME", about: "how long the link is valid, such as 7d (default: no limit)" },
  },
  takes: changing,
  examples: [["fbx share /Freebox/film.mkv --for 7d", "for a week"]],
  async perform({ words: [word = ""], flags, box, confirm }) {
    const seconds = await readFor(flags);
    const f = await box();
    const { path } = await thingOn(f, word);
    await confirm(); // the link can be deleted
    const expire = seconds === undefined ? 0 : Math.floor(Date.now() / 1000) + seconds;
    const result = await f.share.create({ path, expire });
    const until = seconds === undefined
      ? t`for ever`
      : t`until ${date(expire)} (${duration(seconds)})`;
    return {
      result,
      says: result.fullurl
        ? t`${result.fullurl} leads to ${path}, ${until}.`
        : t`The link to ${path} is there, but remote access is off, so it has no address. fbx connection set-config --remote-access switches it on.`,
    };
  },
};
