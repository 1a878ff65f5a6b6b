/**
 * The kinds of what can happen, and what each means.
 *
 * @module
 */

/** Every kind, with its meaning: the help and the documentation follow from it. */
export const kinds: Readonly<Record<Kind, string>> = {
  "device.new": "a device that the box did not know",
  "device.arrived": "a known device can be reached again",
  "device.left": "a device cannot be reached any longer",
  "line.down": "the line or its connection was lost",
  "line.up": "it is back; with the seconds that it was away",
  "ip.changed": "the box has another public address",
  "call.missed": "a call that was not answered",
  "call.received": "a call that was answered",
  "download.done": "a download is complete",
  "download.failed": "a download ended with an error",
  "temperature.high": "the box or a disk is too hot",
  "disk.full": "a partition is nearly full",
  "vm.changed": "a virtual machine changed its state",
  "firmware.updated": "the box has another firmware",
  "box.rebooted": "the box has restarted",
  "wifi.changed": "Wi-Fi or one of its networks was switched or changed",
  "alarm.changed": "the alarm was armed or disarmed",
  "alarm.rang": "the siren of the alarm rings, or is about to",
};

/**
 * The kind of an event.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 * import { type Kind, watch } from "@fbx/fbx/watch";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const only: Kind[] = ["call.missed", "line.down"];
 * for await (const { kind } of watch(f, { only, signal: AbortSignal.timeout(100) })) {
 *   console.log(kind);
 * }
 * ```
 */
export type Kind =
  | "device.new"
  | "device.arrived"
  | "device.left"
  | "line.down"
  | "line.up"
  | "ip.changed"
  | "call.missed"
  | "call.received"
  | "download.done"
  | "download.failed"
  | "temperature.high"
  | "disk.full"
  | "vm.changed"
  | "firmware.updated"
  | "box.rebooted"
  | "wifi.changed"
  | "alarm.changed"
  | "alarm.rang";

/** Every kind, by name. */
export const kindNames: readonly Kind[] = Object.keys(kinds) as Kind[];
