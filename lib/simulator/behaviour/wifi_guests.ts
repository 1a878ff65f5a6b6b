/**
 * Guest keys of the Wi-Fi: they are made within limits, and run out.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

const mostUses = 127;

/** The guests' part of `Wifi`. */
export const guests: Behaviour = {
  handlers: {
    "Wifi.addCustomKey": add,
    "Wifi.setCustomKeysConfig": ({ body }, { store }) =>
      Object.assign(store.object("wifi/custom_keys/config"), body),
  },
  tick({ store }, elapsed) {
    const keys = store.list("wifi/custom_key");
    for (const key of keys) {
      if (isEndless(key)) continue;
      key.remaining = Math.max(0, Math.round(Number(key.remaining) - elapsed));
    }
    store.set("wifi/custom_key", keys.filter((key) => isEndless(key) || Number(key.remaining) > 0));
  },
};

function add({ body }: Call, { store }: Box): Item {
  const given = body as Item;
  const params = { description: "", max_use_count: 0, duration: 0, access_type: "full", ...given };
  if (params.max_use_count > mostUses) throw new Refusal("inval", "Trop d'utilisations");
  const length = String(given.key ?? "").length;
  if (length < 8 || length > 63) throw new Refusal("inval_key_len", "Clé invalide");
  const id = store.nextId("wifi/custom_key");
  const entry = { id, remaining: params.duration, params, users: [] };
  store.list("wifi/custom_key").push(entry);
  return entry;
}

function isEndless({ params }: Item): boolean {
  return Number((params as Item).duration) === 0;
}
