/**
 * `fbx wifi guest rm NAME`: ends the key of a guest.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { find } from "./find.ts";
import { requires } from "./model.ts";
import { changing, type Task } from "./task.ts";
import { guests } from "./wifi_guests.ts";

/** Ends a guest key. */
export const wifiGuestRm: Task = {
  french: ["wifi invité supprimer"],
  usage: "NAME",
  summary: "end the Wi-Fi key of a guest",
  about: ["Revokes a guest key before it expires: the devices that use it lose the Wi-Fi."],
  words: [1, 1],
  kinds: ["guest"],
  takes: changing,
  examples: [["fbx wifi guest rm Mamie", "asks first"]],
  async perform({ words: [name = ""], box, confirm }) {
    const f = await box();
    requires(f, "Wifi.deleteCustomKey", t`This box has no keys for guests`);
    const key = await find(guests, name, f);
    const { description } = key.params;
    await confirm(t`ends the guest key “${description}”, and disconnects the devices that use it`);
    await f.wifi.deleteCustomKey(key.id);
    return { result: key, says: t`The guest key “${description}” is no longer valid.` };
  },
};
