/**
 * The MAC filter of the Wi-Fi: each address is on one list, and shows the host that has it.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** The filter's part of `Wifi`. */
export const macFilters: Behaviour = {
  handlers: {
    "Wifi.addMacFilter": add,
    "Wifi.updateMacFilter": (call, box) => {
      const filter = filterOf(call, box);
      const { comment = filter.comment, type = filter.type } = call.body as Item;
      return Object.assign(filter, { comment, type, id: `${filter.mac}-${type}` });
    },
    "Wifi.macFilter": (call, box) => filterOf(call, box),
    "Wifi.deleteMacFilter": (call, box) => {
      const filters = box.store.list("wifi/mac_filter");
      filters.splice(filters.indexOf(filterOf(call, box)), 1);
    },
  },
};

function add({ body }: Call, { store }: Box): Item {
  const { mac, type = "blacklist", comment = "" } = body as Item;
  const address = String(mac ?? "").toUpperCase();
  if (!/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/.test(address)) {
    throw new Refusal("inval", "Adresse MAC invalide");
  }
  const filters = store.list("wifi/mac_filter");
  if (filters.some((filter) => filter.mac === address && filter.type === type)) {
    throw new Refusal("exist", "Ce filtre existe déjà");
  }
  const host = store.list("lan/browser/pub")
    .find(({ l2ident }) => String((l2ident as Item).id).toUpperCase() === address);
  const filter: Item = {
    id: `${address}-${type}`,
    mac: address,
    type,
    comment,
    hostname: host?.primary_name ?? address,
    ...(host ? { host } : {}),
  };
  filters.push(filter);
  return filter;
}

/** By its id, or by the bare MAC address as in the documentation's examples. */
function filterOf({ params }: Call, { store }: Box): Item {
  const wanted = String(params.filter_id).toUpperCase();
  const filter = store.list("wifi/mac_filter").find(({ id, mac }) =>
    String(id).toUpperCase() === wanted || mac === wanted
  );
  if (filter) return filter;
  throw new Refusal("noent", "Filtre introuvable");
}
