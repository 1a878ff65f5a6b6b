/**
 * `fbx wifi off [--for 2h]`: switches the Wi-Fi off, for a while if so wished.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { duration } from "../output/quantity.ts";
import { readFor } from "./length.ts";
import { requires } from "./model.ts";
import { changing, type Task } from "./task.ts";

/** Switches the Wi-Fi off. */
export const wifiOff: Task = {
  french: ["wifi off", "wifi éteindre", "wifi couper"],
  usage: "[--for TIME]",
  summary: "switch the Wi-Fi off, for a while or until fbx wifi on",
  about: [
    "Switches the Wi-Fi off. With --for, the box itself switches it on again (API 13 or later); " +
    "fbx wifi on does so earlier.",
  ],
  options: {
    for: { value: "TIME", about: "how long, such as 2h, 30min or 1d; the box then switches it on" },
  },
  takes: changing,
  examples: [
    ["fbx wifi off --for 8h", "for the night"],
    ["fbx wifi off", "until fbx wifi on"],
  ],
  async perform({ flags, box, confirm }) {
    const seconds = await readFor(flags);
    const f = await box();
    if (seconds === undefined) {
      const result = await f.wifi.setConfig({ enabled: false });
      return { result, says: t`The Wi-Fi is off. fbx wifi on switches it on again.` };
    }
    requires(f, "Wifi.setTempDisable", t`The box cannot end --for by itself`);
    const length = duration(seconds);
    await confirm(
      t`switches the Wi-Fi off for ${length}: devices on it lose the network, perhaps including this one`,
    );
    await f.wifi.setTempDisable({ duration: seconds });
    const result = await f.wifi.tempDisable();
    return { result, says: t`The Wi-Fi is off for ${length}; then the box switches it on again.` };
  },
};
