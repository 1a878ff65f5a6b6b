/**
 * States, media and links of the box, in the user's language.
 *
 * @module
 */
import { fieldsOf } from "../../catalogue/mod.ts";
import { own } from "../../text/own.ts";
import { say, t } from "../../text/language.ts";
import { clean } from "../../text/width.ts";
import type { Device } from "../../monitor/devices.ts";
import * as page from "../../dashboard/page/format.js";
import { duration, localized } from "../output/quantity.ts";

/** A state as words: `going up` for `going_up`. */
export function stateName(state: string): string {
  return say(page.stateName(state));
}

/** What carries the line: `fibre` for `ftth`. */
export function mediaName(media: string): string {
  return say(page.mediaName(media));
}

/** How a device is connected: `cable`, `Wi-Fi 5 GHz`, or `5 GHz` where there is little room. */
export function linkName({ link, band }: Device, length: "short" | "long"): string {
  if (link === "ethernet") return t`cable`;
  if (link !== "wifi") return clean(link);
  const radio = clean(localized(page.bandName(band)));
  if (radio === "") return "Wi-Fi";
  return length === "short" ? radio : `Wi-Fi ${radio}`;
}

/** What a device is: `IP camera` for `ip_camera`. */
export function kindName(kind: string): string {
  const { values = {} } = fieldsOf("LanHost").host_type ?? {};
  return say(own(values, kind) ?? kind.replaceAll("_", " "));
}

/** A length of time in its largest unit: `3 d`; `now` for less than a minute. */
export function age(seconds: number): string {
  const unit = [86_400, 3600, 60].find((unit) => seconds >= unit);
  return unit === undefined ? t`now` : duration(Math.floor(seconds / unit) * unit);
}

/** A time of day: `07:40`, `07:40:11`. */
export function clock(time: number, precision?: "seconds"): string {
  const date = new Date(time * 1000);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.slice(0, precision === "seconds" ? 3 : 2)
    .map((part) => String(part).padStart(2, "0")).join(":");
}
