/**
 * The box's clock, as far as its statistics tell it.
 *
 * @module
 */
import { t } from "../text/language.ts";
import { absent, check, told } from "./check.ts";
import { measure } from "./measure.ts";
import { duration } from "./quantity.ts";

/** The check of the clock. */
export const clock = [
  check({
    id: "time",
    title: () => t`Clock`,
    reads: ["rrd.get"],
    means: () => t`A wrong clock breaks schedules, recordings, logs and certificates.`,
    advice: () => t`Check the clock of this device first; the box sets its own when it starts.`,
    command: ["system.reboot"],
    async judge(box) {
      // no answer of the box has its time: its last sample comes nearest
      const answer = await box.read("rrd.get");
      if (!told(answer.date_end)) throw absent(t`the box has no statistics`);
      const { status } = measure("rrd.get", "date_end", answer, { now: box.now });
      const difference = box.now - told(answer.date_end);
      return status === "ok"
        ? { status, seen: t`within minutes of this device's clock` }
        : { status, seen: t`${duration(Math.abs(difference))} off this device's clock` };
    },
  }),
];
