/**
 * `fbx resume WHO`: gives the Internet back.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";
import { find } from "./find.ts";
import { changing, type Task } from "./task.ts";
import { who } from "./who.ts";

/** Ends a pause. */
export const resume: Task = {
  french: ["reprendre"],
  usage: "WHO",
  summary: "end the pause of a profile or of a device",
  about: ["Ends a pause. The schedule of the parental control still applies."],
  words: [1, 1],
  kinds: ["who"],
  takes: changing,
  examples: [["fbx resume Zoé", "the Internet is back"]],
  async perform({ words: [name = ""], box }) {
    const f = await box();
    const found = await find(who, name, f);
    if (found.profile === undefined) {
      throw new UsageError(t`${found.name} is not paused: it belongs to no profile.`);
    }
    const result = await f.profile.updateNetworkControl(found.profile.id, { override: false });
    return {
      result,
      says: result.current_mode === "denied"
        ? t`The pause of ${found.name} is over, but the parental control allows no Internet now.`
        : t`${found.name} has Internet again.`,
    };
  },
};
