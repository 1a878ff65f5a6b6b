/**
 * The radios and networks of the Wi-Fi by the ids that paths name them with.
 *
 * @module
 */
import { type Box, type Call, type Item, Refusal } from "../types.ts";

/** The radio that a path names; throws `nodev`. */
export function apOf({ params }: Call, { store }: Box): Item {
  const ap = store.list("wifi/ap").find(({ id }) => id === Number(params.id));
  if (ap) return ap;
  throw new Refusal("nodev", "Point d'accès inconnu");
}

/** The network that a path names by its BSSID; throws `nodev`. */
export function bssOf({ params }: Call, { store }: Box): Item {
  const wanted = String(params.id).toLowerCase();
  const bss = store.list("wifi/bss").find(({ id }) => String(id).toLowerCase() === wanted);
  if (bss) return bss;
  throw new Refusal("nodev", "Réseau inconnu");
}
