/**
 * `fbx wake NAME`: wakes a device of the network.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { devices, find } from "./find.ts";
import { changing, type Task } from "./task.ts";

/** Sends a Wake-on-LAN packet to a device. */
export const wake: Task = {
  french: ["réveiller"],
  usage: "NAME",
  summary: "wake a device of the network",
  about: [
    "Sends the packet that wakes a device (Wake-on-LAN). The device must be set up for it and, almost always, connected by cable.",
  ],
  words: [1, 1],
  kinds: ["device"],
  takes: changing,
  examples: [["fbx wake nas", "the device called nas, or with nas in its name"]],
  async perform({ words: [name = ""], box }) {
    const f = await box();
    const device = await find(devices, name, f);
    await f.lan.wakeOnLan(device.interface, { mac: device.l2ident.id, password: "" });
    return {
      says: t`${device.primary_name} has been sent the packet that wakes it.`,
      result: device,
    };
  },
};
