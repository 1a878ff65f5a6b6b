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
    means: () => t`Old firmware has known bugs.`,
    advice: () => t`Restart the box: it checks for updates when it starts.`,
    command: ["system.reboot"],
    async judge(box) {
      const [{ firmware_version }, update] = await Promise.all([
        box.read("system.info"),
        box.read("update.status"),
      ]);
      const { status, text } = measure("update.status", "state", update);
      const next = update.upgrade_state?.new_version;
      const seen = next
        ? t`${firmware_version}, update ${next}: ${text}`
        : `${firmware_version}, ${text}`;
      return { status, seen };
    },
  }),
  check({
    id: "temperature",
    title: () => t`Temperature`,
    reads: ["system.info"],
    means: () => t`An overheated box slows down, then shuts down.`,
    advice: () => t`Leave space around it, away from the sun and other warm devices.`,
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
          : hot.map(({ name, text }) => t`${name}: ${text}`).join(", "),
      };
    },
  }),
  check({
    id: "fans",
    title: () => t`Fans`,
    reads: ["system.info"],
    means: () => t`Without its fan, the box overheats.`,
    advice: () => t`Check that it spins; if the box is hot and it does not, contact Free.`,
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
    title: () => t`Uptime`,
    reads: ["system.info"],
    means: () => t`The box has restarted recently.`,
    advice: () => t`If that was neither you nor an update, check its power supply and temperature.`,
    command: ["system.info"],
    async judge(box) {
      const { status, text } = measure(
        "system.info",
        "uptime_val",
        await box.read("system.info"),
      );
      return { status: status === "ok" ? "ok" : "notice", seen: text };
    },
  }),
  check({
    id: "authenticated",
    title: () => t`Authenticated by Free`,
    reads: ["system.info"],
    means: () => t`Free's network does not recognize this box: some services are missing.`,
    advice: () => t`Restart it; if that does not help, contact Free.`,
    command: ["system.reboot"],
    async judge(box) {
      const { box_authenticated } = await box.read("system.info");
      return told(box_authenticated)
        ? { status: "ok", seen: t`yes` }
        : { status: "problem", seen: t`no` };
    },
  }),
];
