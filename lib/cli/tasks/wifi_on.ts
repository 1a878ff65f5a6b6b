/**
 * `fbx wifi on`: switches the Wi-Fi on, and ends a pause of it.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { changing, type Task } from "./task.ts";
import { has } from "./model.ts";

/** Switches the Wi-Fi on. */
export const wifiOn: Task = {
  french: ["wifi on", "wifi allumer"],
  usage: "",
  summary: "switch the Wi-Fi on",
  about: ["Switches the Wi-Fi on, also where fbx wifi off --for has switched it off for a while."],
  takes: changing,
  examples: [["fbx wifi on", "from a device on cable, or a phone away from home"]],
  async perform({ box }) {
    const f = await box();
    const result = await f.wifi.setConfig({ enabled: true });
    if (has(f, "Wifi.setTempDisable") && (await f.wifi.tempDisable()).remaining > 0) {
      await f.wifi.setTempDisable({ duration: 0, remaining: 0 });
    }
    const isAsleep = has(f, "Wifi.state") &&
      (await f.wifi.state()).state === "disabled_planning";
    return {
      result,
      says: isAsleep
        ? t`The Wi-Fi is on, but its schedule keeps it off now (fbx wifi planning shows it).`
        : t`The Wi-Fi is on.`,
    };
  },
};
