/**
 * `fbx wifi guests [NAME]`: the keys of guests, or the QR code of one.
 *
 * @module
 */
import type { WifiCustomKey } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { find, type Kind } from "./find.ts";
import { requires } from "./model.ts";
import { reading, type Task } from "./task.ts";
import { guestNetwork, guestPage } from "./wifi_guest.ts";

/** Lists guest keys. */
export const wifiGuests: Task = {
  french: ["wifi invités"],
  usage: "[NAME]",
  summary: "list the Wi-Fi keys of guests, or show the QR code of one",
  about: [
    "Lists the guest keys, with the time left for each. With NAME, shows the QR code of that key again.",
  ],
  words: [0, 1],
  kinds: ["guest"],
  takes: reading,
  examples: [["fbx wifi guests", "who may join, and until when"]],
  async perform({ words: [name], box, io }) {
    const f = await box();
    requires(f, "Wifi.customKeys", t`This box has no keys for guests`);
    if (name === undefined) {
      const result = await f.wifi.customKeys();
      return {
        result,
        shape: "WifiCustomKey[]",
        nothing: t`There are no guest keys. fbx wifi guest creates one.`,
      };
    }
    const result = await find(guests, name, f);
    const { description, key } = result.params;
    if (!io.outIsTerminal) return { result };
    const network = await guestNetwork(f, key);
    return { result, page: await guestPage(network, description, result.remaining, io) };
  },
};

/** Keys of guests, by whom they are for. */
export const guests: Kind<WifiCustomKey> = {
  async list(f) {
    return (await f.wifi.customKeys()).map((key) => ({
      thing: key,
      names: [key.params?.description],
      ids: [String(key.id)],
    }));
  },
  none: (word) => t`No guest key is called “${word}”. fbx wifi guests lists them.`,
  several: (word) => t`“${word}” matches several guest keys. Give one of these names or numbers:`,
};
