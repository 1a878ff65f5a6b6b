/**
 * Guest keys of the Wi-Fi: they run out, and hide themselves from those who may not settle things.
 *
 * @module
 */
import { type Box, type Call, type Item, type Live, Refusal } from "../box.ts";

const mostUses = 127;

/** The guests' part of `Wifi`. */
export const guests: Live = {
  handlers: {
    "Wifi.addCustomKey": add,
    "Wifi.customKeys": (call, { store }) =>
      store.list("wifi/custom_key").map((key) => shown(key, call)),
    "Wifi.customKey": (call, box) => shown(keyOf(call, box), call),
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

function add(call: Call, box: Box): Item {
  const { store } = box;
  const { description = "", max_use_count = 0, duration = 0, access_type = "full", key } = call
    .body as Item;
  if (Number(max_use_count) > mostUses) throw new Refusal("inval", "Trop d'utilisations");
  const length = String(key ?? "").length;
  if (key && (length < 8 || length > 63)) throw new Refusal("inval_key_len", "Clé invalide");
  const params = {
    description,
    max_use_count,
    duration,
    access_type,
    key: key ||
      Array.from({ length: 16 }, () => Math.floor(box.random() * 36).toString(36)).join(""),
  };
  const entry = { id: store.nextId("wifi/custom_key"), remaining: duration, params, users: [] };
  store.list("wifi/custom_key").push(entry);
  return shown(entry, call);
}

function isEndless({ params }: Item): boolean {
  return Number((params as Item).duration) === 0;
}

function shown(entry: Item, { granted }: Call): Item {
  if (granted.has("settings")) return entry;
  return { ...entry, params: { ...entry.params as Item, key: "*****" } };
}

function keyOf({ params }: Call, { store }: Box): Item {
  const entry = store.list("wifi/custom_key").find(({ id }) => id === Number(params.key_id));
  if (entry) return entry;
  throw new Refusal("noent", "Clé introuvable");
}
