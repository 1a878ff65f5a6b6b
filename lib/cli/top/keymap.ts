/**
 * The keys of each page: what is shown of them, why one is off, and what it does. The reducer, the
 * last line of the screen and the help all read this.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { Device } from "../../monitor/devices.ts";
import type { Task } from "../../monitor/snapshot.ts";
import {
  type Act,
  isHalted,
  isPaused,
  type Method,
  methods,
  operationOf,
  removeDownload,
  reserve,
  setAccess,
  setDownload,
  setWifi,
  wake,
} from "./actions.ts";
import { sorts } from "./device_list.ts";
import {
  type Cursor,
  devicesOf,
  indexOf,
  leaseOf,
  openedDevice,
  type Page,
  selectedDevice,
  selectedTask,
  type State,
  tasksOf,
} from "./state.ts";

/** What is to be done besides drawing. */
export type Effect =
  | { readonly kind: "quit" }
  | { readonly kind: "leases" }
  | { readonly kind: "act"; readonly act: Act };

/** A state, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effect?: Effect;
}

/** A key, or several that belong together. */
export interface Binding {
  /** What it does, by the name of each key; `rows` are those of the list on the screen. */
  readonly keys: Readonly<Record<string, (state: State, rows: number) => Step>>;
  /** How the keys are written. */
  readonly shown: () => string;
  /** In the last line; `undefined` to leave it out. */
  readonly label?: (state: State) => string;
  readonly about: () => string;
  /** Why it is off. */
  readonly why?: (state: State) => string | undefined;
}

/** The keys of a page. */
export function keymap(page: Page): readonly Binding[] {
  return keymaps[page];
}

/** Why a call may not be made; `undefined` where it may. */
export function whyNot(
  method: Method,
  { isReadOnly, permissions, view }: State,
): string | undefined {
  if (isReadOnly) return t`fbx top runs with --read-only`;
  if (view.latest?.fault !== undefined) return t`the box does not answer`;
  const { permission } = operationOf(method);
  if (permission === undefined || permissions === undefined) return undefined;
  return permissions[permission] === true ? undefined : t`needs the permission “${permission}”`;
}

const ask = (state: State, act: Act | undefined): Step =>
  act === undefined ? { state } : { state: { ...state, input: { kind: "confirm", act } } };

const to = (page: Page) => (state: State): Step => ({ state: { ...state, page } });

const quit: Binding = {
  keys: {
    q: (state) => ({ state, effect: { kind: "quit" } }),
    Q: (state) => ({ state, effect: { kind: "quit" } }),
  },
  shown: () => "q",
  label: () => t`quit`,
  about: () => t`quit; so does Ctrl-C`,
};

const help: Binding = {
  keys: {
    "?": (state) => ({ state: { ...state, page: "help", under: state.page, scrolled: 0 } }),
  },
  shown: () => "?",
  label: () => t`help`,
  about: () => t`all keys`,
};

const back: Binding = {
  keys: { escape: to("devices"), left: to("devices"), backspace: to("devices") },
  shown: () => t`Esc`,
  label: () => t`back`,
  about: () => t`back to the devices`,
};

/** Moves through a list. */
function movement(move: (state: State, by: (index: number, count: number) => number) => State) {
  const by = (steps: (rows: number) => number) => (state: State, rows: number): Step => ({
    state: move(state, (index) => index + steps(rows)),
  });
  const lines: Binding = {
    keys: { up: by(() => -1), down: by(() => 1) },
    shown: () => "↑ ↓",
    about: () => t`one line up or down`,
  };
  const pages: Binding = {
    keys: { pageup: by((rows) => -rows), pagedown: by((rows) => rows) },
    shown: () => t`PgUp PgDn`,
    about: () => t`one page up or down`,
  };
  const ends: Binding = {
    keys: {
      home: (state) => ({ state: move(state, () => 0) }),
      end: (state) => ({ state: move(state, (_, count) => count - 1) }),
    },
    shown: () => t`Home End`,
    about: () => t`first or last line`,
  };
  return [lines, pages, ends];
}

function moved(
  cursor: Cursor,
  keys: readonly string[],
  by: (index: number, count: number) => number,
) {
  const wanted = by(indexOf(cursor, keys), keys.length);
  const index = Math.max(0, Math.min(keys.length - 1, wanted));
  return { key: keys[index], index };
}

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

/** Of the device whose page is open. */
function ofDevice(
  method: Method,
  why: (device: Device, state: State) => string | undefined,
) {
  return (state: State) => {
    const device = openedDevice(state);
    if (device === undefined) return t`the device is gone`;
    return whyNot(method, state) ?? why(device, state);
  };
}

const renameDevice: Binding = {
  keys: {
    r: (state) => {
      const before = openedDevice(state)?.name ?? "";
      return { state: { ...state, input: { kind: "name", edit: { before, after: "" } } } };
    },
  },
  shown: () => "r",
  label: () => t`rename`,
  about: () => t`give the device another name`,
  why: ofDevice(methods.rename, () => undefined),
};

const wakeDevice: Binding = {
  keys: {
    w: (state) => {
      const device = openedDevice(state);
      return ask(state, device && wake(device));
    },
  },
  shown: () => "w",
  label: () => t`wake`,
  about: () => t`wake the device over the network (asks first)`,
  why: ofDevice(methods.wake, ({ mac }) => mac === "" ? t`it has no MAC address` : undefined),
};

const pauseDevice: Binding = {
  keys: {
    p: (state) => {
      const device = openedDevice(state);
      return ask(state, device && setAccess(device, state.view.devices ?? []));
    },
  },
  shown: () => "p",
  label: (state) => {
    const device = openedDevice(state);
    return device !== undefined && isPaused(device) ? t`resume` : t`pause`;
  },
  about: () => t`cut its parental profile off the network, or end that (asks first)`,
  why: ofDevice(
    methods.access,
    ({ profile }) => profile === undefined ? t`it is in no parental profile` : undefined,
  ),
};

const reserveAddress: Binding = {
  keys: {
    a: (state) => {
      const device = openedDevice(state);
      return ask(state, device && reserve(device));
    },
  },
  shown: () => "a",
  label: () => t`reserve its address`,
  about: () => t`reserve the device the address that it has (asks first)`,
  why: ofDevice(methods.reserve, (device, state) => {
    const reserved = leaseOf(state, device);
    if (reserved !== undefined) return t`${reserved} is reserved already`;
    return reserve(device) === undefined ? t`it has no IPv4 address` : undefined;
  }),
};

/** Of the download that the list stands at. */
function ofTask(
  method: Method,
  why: (task: Task) => string | undefined,
) {
  return (state: State) => {
    const task = selectedTask(state);
    return whyNot(method, state) ?? (task === undefined ? t`there is no download` : why(task));
  };
}

/** Asks of the download that the list stands at, which stays selected wherever it moves to. */
function askOfTask(state: State, act: (task: Task) => Act): Step {
  const task = selectedTask(state);
  if (task === undefined) return { state };
  const downloads = { ...state.downloads, key: String(task.id) };
  return ask({ ...state, downloads }, act(task));
}

const pauseDownload: Binding = {
  keys: { p: (state) => askOfTask(state, setDownload) },
  shown: () => "p",
  label: (state) => {
    const task = selectedTask(state);
    return task !== undefined && isHalted(task) ? t`resume` : t`pause`;
  },
  about: () => t`pause the download, or resume it (asks first)`,
  why: ofTask(
    methods.download,
    ({ status }) => status === "done" ? t`it is complete` : undefined,
  ),
};

const remove: Binding = {
  keys: {
    x: (state) => askOfTask(state, removeDownload),
    delete: (state) => askOfTask(state, removeDownload),
  },
  shown: () => "x",
  label: () => t`remove`,
  about: () => t`remove the download, keep its files (asks first)`,
  why: ofTask(methods.remove, () => undefined),
};

const keymaps: Readonly<Record<Page, readonly Binding[]>> = {
  devices: [
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
  ],
  device: [renameDevice, wakeDevice, pauseDevice, reserveAddress, back, help, quit],
  downloads: [
    ...movement((state, by) => ({
      ...state,
      downloads: moved(state.downloads, tasksOf(state).map(({ id }) => String(id)), by),
    })),
    pauseDownload,
    remove,
    back,
    help,
    quit,
  ],
  help: [
    ...movement((state, by) => ({
      ...state,
      scrolled: Math.max(0, by(state.scrolled, Infinity)),
    })),
    {
      keys: Object.fromEntries(
        ["escape", "left", "backspace", "return", "?"].map((name) => [
          name,
          (state: State): Step => ({ state: { ...state, page: state.under } }),
        ]),
      ),
      shown: () => t`Esc`,
      label: () => t`back`,
      about: () => t`back`,
    },
    quit,
  ],
};
