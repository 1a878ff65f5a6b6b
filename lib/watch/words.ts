/**
 * Events in a line for people.
 *
 * @module
 */
import { t } from "../text/language.ts";
import type { Kind } from "./kinds.ts";
import type { WatchEvent } from "./event.ts";

/**
 * Returns an event in a line for people: `New device: iPhone-de-Sandy (Apple), Wi-Fi`. Texts of the
 * box are in it as they are.
 *
 * @example
 * ```ts
 * import { eventText } from "@fbx/fbx/watch";
 *
 * const kind = "call.missed";
 * const after = { number: "0123456789" };
 * const time = new Date().toISOString();
 * console.log(eventText({ time, kind, name: "Sandy", before: {}, after }));
 * // Missed call: Sandy, 0123456789
 * ```
 */
export function eventText(event: WatchEvent): string {
  return writers[event.kind](event);
}

const writers: Readonly<Record<Kind, (event: WatchEvent) => string>> = {
  "device.new": (event) => t`New device: ${deviceOf(event)}`,
  "device.arrived": (event) => t`Device is back: ${deviceOf(event)}`,
  "device.left": ({ name }) => t`Device left: ${name}`,
  "line.down": ({ name }) => t`Connection lost: ${name}`,
  "line.up": ({ name, after }) => t`Connection is back: ${name}, after ${span(after.seconds)}`,
  "ip.changed": ({ before, after }) => t`New public address: ${arrow(before, after)}`,
  "call.missed": (event) => t`Missed call: ${callOf(event)}`,
  "call.received": (event) => t`Call answered: ${callOf(event)}, for ${span(event.after.seconds)}`,
  "download.done": ({ name }) => t`Download complete: ${name}`,
  "download.failed": ({ name, after }) => t`Download failed: ${listed(name, after.error)}`,
  "temperature.high": ({ name, after }) =>
    t`Too hot: ${name}, ${after.value} °C (good: at most ${after.limit} °C)`,
  "disk.full": ({ name, after }) => t`Disk nearly full: ${name}, ${after.value} %`,
  "vm.changed": ({ name, before, after }) => t`Virtual machine ${name}: ${arrow(before, after)}`,
  "firmware.updated": ({ before, after }) => t`New firmware: ${arrow(before, after)}`,
  "box.rebooted": ({ name }) => t`The box has restarted: ${name}`,
  "wifi.changed": ({ name, before, after }) => t`Wi-Fi changed: ${name}, ${fields(before, after)}`,
  "alarm.changed": ({ name, before, after }) => t`Alarm ${name}: ${arrow(before, after)}`,
  "alarm.rang": ({ name, after }) => t`ALARM ${name}: ${after.state}`,
};

function deviceOf({ name, after: { maker, link } }: WatchEvent): string {
  const links: Readonly<Record<string, string>> = { wifi: t`Wi-Fi`, ethernet: t`cable` };
  return listed(maker ? `${name} (${maker})` : name, links[String(link)] ?? "");
}

function callOf({ name, after }: WatchEvent): string {
  return listed(name, after.number === name ? "" : after.number);
}

function listed(...parts: readonly unknown[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function arrow(before: WatchEvent["before"], after: WatchEvent["after"]): string {
  return `${Object.values(before).join(", ")} → ${Object.values(after).join(", ")}`;
}

function fields(before: WatchEvent["before"], after: WatchEvent["after"]): string {
  return Object.keys(after).map((name) => `${name} ${before[name]} → ${after[name]}`).join(", ");
}

/** Seconds in the two largest units: `1 h 10 min`. */
function span(seconds: unknown): string {
  const whole = Math.round(Number(seconds) || 0);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 24
    ? `${hours} h ${minutes % 60} min`
    : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
