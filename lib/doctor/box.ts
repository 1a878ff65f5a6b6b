/**
 * The box itself: its firmware, its heat, its fans, how long it has been running.
 *
 * @module
 */
import { items } from "../core/loose.ts";
import { t } from "../text/language.ts";
import { absent, check, told, worst } from "./check.ts";
import { measure } from "./measure.ts";
import { quantity } from "./quantity.ts";

/** The checks of the box. */
export const box = [
  check({
    id: "firmware",
    title: () => t`Firmware`,
    reads: ["system.info", "update.status"],
    means: () => t`Old firmware has known faults.`,
    advice: () => t`Restart the box: it looks for its firmware when it starts.`,
    command: ["system.reboot"],
    async judge(box) {
      const [{ firmware_version }, update] = await Promise.all([
        box.read("system.info"),
        box.read("update.status"),
      ]);
      const { status, text } = measure("update.status", "state", update);
      const next = update.upgrade_state?.new_version;
      const seen = next
        ? t`${firmware_version}, ${next} waits: ${text}`
        : `${firmware_version}, ${text}`;
      return { status, seen };
    },
  }),
  check({
    id: "temperature",
    title: () => t`Temperature`,
    reads: ["system.info"],
    means: () => t`A box that gets too hot slows down, then switches itself off.`,
    advice: () => t`Give it air on all sides, away from sun and other warm devices.`,
    command: ["system.info"],
    async judge(box) {
      const sensors = items((await box.read("system.info")).sensors)
        .filter(({ value }) => typeof value === "number" && value > 0);
      if (sensors.length === 0) throw absent(t`no sensor reports`);
      const judged = sensors.map((sensor) => ({
        name: sensor.name ?? sensor.id ?? "",
        ...measure("system.info", "sensors.value", sensor),
      }));
      const hot = judged.filter(({ status }) => status !== "ok");
      const most = Math.max(...sensors.map(({ value }) => value ?? 0));
      return {
        status: worst(...judged.map(({ status }) => status)),
        seen: hot.length === 0
          ? t`${quantity(most, "°C")} at most`
          : hot.map(({ name, text }) => `${name}: ${text}`).join(", "),
      };
    },
  }),
  check({
    id: "fans",
    title: () => t`Fans`,
    reads: ["system.info"],
    means: () => t`Without its fan the box gets hot.`,
    advice: () =>
      t`Listen whether it turns; if it does not although the box is hot, ask Free for another box.`,
    command: ["system.info"],
    async judge(box) {
      const fans = items((await box.read("system.info")).fans)
        .filter(({ value }) => typeof value === "number");
      if (fans.length === 0) throw absent(t`no fan reports`);
      const judged = fans.map((fan) => measure("system.info", "fans.value", fan));
      return {
        status: worst(...judged.map(({ status }) => status)) === "ok" ? "ok" : "notice",
        seen: judged.map(({ text }) => text).join(", "),
      };
    },
  }),
  check({
    id: "uptime",
    title: () => t`Running`,
    reads: ["system.info"],
    means: () => t`The box has restarted lately.`,
    advice: () =>
      t`If nobody did that and it was no new firmware, check its power supply and its temperature.`,
    command: ["system.info"],
    async judge(box) {
      const { status, text } = measure(
        "system.info",
        "uptime_val",
        await box.read("system.info"),
      );
      return { status: status === "ok" ? "ok" : "notice", seen: t`for ${text}` };
    },
  }),
  check({
    id: "authenticated",
    title: () => t`Known to Free`,
    reads: ["system.info"],
    means: () => t`Free's network does not take this box for one of its own: services are missing.`,
    advice: () => t`Restart it; if that changes nothing, ask Free.`,
    command: ["system.reboot"],
    async judge(box) {
      const { box_authenticated } = await box.read("system.info");
      return told(box_authenticated)
        ? { status: "ok", seen: t`yes` }
        : { status: "problem", seen: t`no` };
    },
  }),
];
