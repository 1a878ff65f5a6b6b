/**
 * `fbx devices [NAME]`: the devices of the network, or one of them.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { Fbx } from "../../../mod.ts";
import type { Io } from "../terminal/io.ts";
import { devicePage } from "./device_page.ts";
import { isSet } from "../args/flags.ts";
import { type Device, devices as kind, find, listDevices } from "./find.ts";
import { type Done, reading, type Task } from "./task.ts";

/** Lists devices. */
export const devices: Task = {
  french: ["appareils"],
  usage: "[NAME]",
  summary: "list the devices of the network, or show one",
  about: [
    "Lists the devices that the box knows, those that are here first. A NAME shows one device: its name or a part of it, its address, or its MAC address.",
  ],
  words: [0, 1],
  kinds: ["device"],
  options: {
    online: { about: "only those that are here now" },
    new: { about: "only those first seen in the last 7 days" },
    wifi: { about: "only those on Wi-Fi" },
  },
  takes: reading,
  examples: [
    ["fbx devices", "everything at home"],
    ["fbx devices --wifi --online", "what is on Wi-Fi now"],
    ["fbx devices nas", "all about one device"],
  ],
  async perform({ words: [name], flags, box, io }) {
    const f = await box();
    if (name !== undefined) {
      const result = await find(kind, name, f);
      return { result, shape: "LanHost", ...await pageOf(result, f, io) };
    }
    const wanted: ((device: Device) => boolean)[] = [
      ...isSet(flags, "online") ? [(device: Device) => device.reachable] : [],
      ...isSet(flags, "new") ? [isNew] : [],
      ...isSet(flags, "wifi") ? [isOnWifi] : [],
    ];
    const found = (await listDevices(f)).filter((device) => wanted.every((test) => test(device)));
    return {
      result: found.toSorted(hereFirst),
      shape: table,
      nothing: t`There is no such device.`,
    };
  },
};

async function pageOf(device: Device, f: Fbx, io: Io): Promise<Pick<Done, "page">> {
  return io.outIsTerminal ? { page: await devicePage(device, f, io) } : {};
}

/** What people look for first. */
const table: Property = {
  type: "LanHost[]",
  columns: {
    "Name": "primary_name",
    "Address":
      "l3connectivities[af=ipv4,reachable=true].addr|l3connectivities[af=ipv4].addr|l3connectivities.addr",
    "Link": "access_point.connectivity_type",
    "Signal": "access_point.wifi_information.signal",
    "Last seen": "last_activity",
    "Maker": "vendor_name",
  },
};

function isNew({ first_activity }: Device): boolean {
  return first_activity > Date.now() / 1000 - 7 * 86_400;
}

function isOnWifi({ access_point }: Device): boolean {
  return access_point?.connectivity_type === "wifi";
}

function hereFirst(a: Device, b: Device): number {
  return Number(b.reachable) - Number(a.reachable) || b.last_activity - a.last_activity;
}
