/**
 * `fbx pause WHO [1h]`: takes the Internet away from a profile or a device for a while.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { readTimeOfDay } from "../../text/moment.ts";
import { duration } from "../output/quantity.ts";
import { timeOfDay } from "../output/time.ts";
import { UsageError } from "../terminal/io.ts";
import { readLength } from "./length.ts";
import { changing, type Task } from "./task.ts";
import { find } from "./find.ts";
import { type Who, who } from "./who.ts";

/** Pauses the Internet of a profile or a device. */
export const pause: Task = {
  french: ["pause"],
  usage: "WHO [TIME]",
  summary: "pause the Internet of a profile or of a device",
  about: [
    "Cuts off the Internet for a profile of the parental control, or for a device, for a length of time (1h, 30min), until a time of day (21:00), or until fbx resume. The box itself ends the pause.",
    "The box pauses profiles only: a device is paused with the others of its profile; a device without a profile gets one of its own. fbx asks before either.",
  ],
  words: [1, 2],
  kinds: ["who", "nothing"],
  takes: changing,
  examples: [
    ["fbx pause Zoé 1h", "the profile of that name"],
    ["fbx pause tablette 21:00", "a device, until nine in the evening"],
    ["fbx pause Zoé", "until fbx resume Zoé"],
  ],
  async perform({ words: [name = "", time], box, confirm }) {
    const until = time === undefined ? 0 : await readUntil(time);
    const f = await box();
    const found = await find(who, name, f);
    const { id, macs } = await profileOf(f, found, confirm);
    const result = await f.profile.updateNetworkControl(id, {
      ...macs,
      override: true,
      override_mode: "denied",
      override_until: until,
    });
    return {
      result,
      says: until === 0
        ? t`${found.name} has no Internet until fbx resume "${found.name}".`
        : t`${found.name} has no Internet until ${clock(until)} (${duration(until - now())}).`,
    };
  },
};

/** The profile to pause: one's own, that of a device, or a new one for it. */
async function profileOf(
  f: Fbx,
  { name, profile, device, others }: Who,
  confirm: (...does: string[]) => Promise<void>,
): Promise<{ id: number; macs?: { macs: string[] } }> {
  if (profile !== undefined) {
    if (others.length > 0) {
      await confirm(t`pauses the profile “${profile.name}”, and so ${others.join(", ")} too`);
    }
    return { id: profile.id };
  }
  await confirm(t`makes a profile “${name}” for this device, since the box pauses only profiles`);
  const { id = 0 } = await f.profile.create({ name });
  return { id, macs: { macs: [device?.l2ident.id ?? ""] } };
}

/** `1h` or `21:00`, as a time in seconds since 1970. */
async function readUntil(text: string): Promise<number> {
  const length = await readLength(text);
  const second = length === undefined ? readTimeOfDay(text) : undefined;
  if (length !== undefined) return now() + length;
  if (second === undefined) {
    throw new UsageError(
      t`“${text}” is neither a length of time, such as 1h, nor a time, such as 21:00`,
    );
  }
  const midnight = new Date().setHours(0, 0, 0, 0) / 1000;
  return midnight + second > now() ? midnight + second : midnight + second + 86_400;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** The time of day of a moment. */
function clock(seconds: number): string {
  const at = new Date(seconds * 1000);
  return timeOfDay(at.getHours() * 3600 + at.getMinutes() * 60);
}
