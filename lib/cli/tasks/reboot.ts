/**
 * `fbx reboot`: restarts the box.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { changing, type Task } from "./task.ts";

/** Restarts the box. */
export const reboot: Task = {
  french: ["redémarrer"],
  usage: "",
  summary: "restart the box",
  about: ["Restarts the box. Internet, telephone and television are unavailable for some minutes."],
  takes: changing,
  examples: [["fbx reboot", "asks first"]],
  async perform({ box }) {
    const result = await (await box()).system.reboot();
    return { result, says: t`The box restarts. The Internet is back in some minutes.` };
  },
};
