/**
 * The keys of the list of devices.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { methods, setWifi } from "../actions.ts";
import { sorts } from "../device_list.ts";
import { devicesOf, selectedDevice } from "../state.ts";
import { ask, type Binding, to, whyNot } from "./binding.ts";
import { help, moved, movement, quit } from "./everywhere.ts";

const openDevice: Binding = {
  keys: {
    return: (state) => {
      const key = selectedDevice(state)?.key;
      if (key === undefined) return { state };
      const devices = { ...state.devices, key };
      return {
        state: { ...state, devices, page: "device", opened: key },
        effect: { kind: "leases" },
      };
    },
  },
  shown: () => t`Enter`,
  label: () => t`open`,
  about: () => t`the device: what is known of it, and what can be done`,
};

const filter: Binding = {
  keys: {
    "/": (state) => {
      const before = state.listing.filter;
      return {
        state: { ...state, input: { kind: "filter", edit: { before, after: "" } } },
      };
    },
  },
  shown: () => "/",
  label: () => t`filter`,
  about: () => t`only devices whose name, address or maker has a text in it`,
};

const unfilter: Binding = {
  keys: {
    escape: (state) => ({ state: { ...state, listing: { ...state.listing, filter: "" } } }),
  },
  shown: () => t`Esc`,
  about: () => t`all devices again`,
};

const sort: Binding = {
  keys: {
    s: (state) => {
      const next = sorts[(sorts.indexOf(state.listing.sort) + 1) % sorts.length] ?? "name";
      return { state: { ...state, listing: { ...state.listing, sort: next, isReversed: false } } };
    },
    S: (state) => {
      const isReversed = !state.listing.isReversed;
      return { state: { ...state, listing: { ...state.listing, isReversed } } };
    },
  },
  shown: () => "s",
  label: () => t`sort`,
  about: () => t`sort by name, rate, signal, last seen; S reverses`,
};

const away: Binding = {
  keys: {
    a: (state) => {
      const withAway = !state.listing.withAway;
      return { state: { ...state, listing: { ...state.listing, withAway } } };
    },
  },
  shown: () => "a",
  label: ({ listing }) => listing.withAway ? t`only here` : t`all`,
  about: () => t`also the devices that are not here, or only those here`,
};

const wifi: Binding = {
  keys: {
    w: (state) => ask(state, setWifi(state.view.latest?.wifi?.enabled === false)),
  },
  shown: () => "w",
  label: ({ view }) => view.latest?.wifi?.enabled === false ? t`Wi-Fi on` : t`Wi-Fi off`,
  about: () => t`switch the Wi-Fi on or off (asks first)`,
  why: (state) => {
    const { latest } = state.view;
    return whyNot(methods.wifi, state) ??
      (latest?.wifi?.enabled === undefined ? latest?.missing.wifi ?? t`not known yet` : undefined);
  },
};

const downloads: Binding = {
  keys: { d: to("downloads") },
  shown: () => "d",
  label: () => t`downloads`,
  about: () => t`the downloads: pause, resume, remove`,
};

/** The keys. */
export const deviceListKeys: readonly Binding[] = [
  ...movement((state, by) => ({
    ...state,
    devices: moved(state.devices, devicesOf(state).map(({ key }) => key), by),
  })),
  openDevice,
  filter,
  unfilter,
  sort,
  away,
  downloads,
  wifi,
  help,
  quit,
];
