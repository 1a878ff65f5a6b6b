/**
 * Everything that a frame of `fbx top` is drawn from.
 *
 * @module
 */
import type { Permissions } from "../../client/call_types.ts";
import type { Device } from "../../monitor/devices.ts";
import type { Task } from "../../monitor/snapshot.ts";
import type { Act } from "./actions.ts";
import { listed, type Listing } from "./device_list.ts";
import type { Edit } from "./edit.ts";
import { emptyView, type View } from "./view.ts";

/** What fills the terminal. */
export type Page = "devices" | "device" | "downloads" | "help";

/** Selection of a list: an item, or its place once the item is gone. */
export interface Cursor {
  readonly key: string | undefined;
  readonly index: number;
}

/** What the keys go to, besides the page. */
export type Input =
  | { readonly kind: "filter"; readonly edit: Edit }
  | { readonly kind: "name"; readonly edit: Edit }
  | { readonly kind: "confirm"; readonly act: Act };

/** What came of the last thing that was done. */
export interface Notice {
  readonly text: string;
  readonly tone: "good" | "bad" | "dim";
}

/** The state. */
export interface State {
  readonly view: View;
  /** Nothing is changed on the box. */
  readonly isReadOnly: boolean;
  /** What the application may do; `undefined` while that is not known. */
  readonly permissions: Permissions | undefined;
  readonly page: Page;
  /** The page under the help. */
  readonly under: Page;
  readonly listing: Listing;
  readonly devices: Cursor;
  readonly downloads: Cursor;
  /** The device whose page is open, by its key. */
  readonly opened: string | undefined;
  /** Lines of the help above the screen. */
  readonly scrolled: number;
  /** Reserved addresses, by the MAC address in small letters; `undefined` while they are not known. */
  readonly leases: ReadonlyMap<string, string> | undefined;
  readonly input: Input | undefined;
  readonly notice: Notice | undefined;
}

/** The state before anything was read. */
export function initialState({ isReadOnly = false } = {}): State {
  const start = { key: undefined, index: 0 };
  return {
    view: emptyView(),
    isReadOnly,
    permissions: undefined,
    page: "devices",
    under: "devices",
    listing: { sort: "name", isReversed: false, withAway: false, filter: "" },
    devices: start,
    downloads: start,
    opened: undefined,
    scrolled: 0,
    leases: undefined,
    input: undefined,
    notice: undefined,
  };
}

/** The devices that are listed. */
export function devicesOf({ view, listing }: State): readonly Device[] {
  return listed(view.devices ?? [], listing);
}

/** The downloads. */
export function tasksOf({ view }: State): readonly Task[] {
  return view.latest?.downloads ?? [];
}

/** Returns the index of the selected item; -1 in an empty list. */
export function indexOf(cursor: Cursor, keys: readonly string[]): number {
  const found = cursor.key === undefined ? -1 : keys.indexOf(cursor.key);
  return found >= 0 ? found : Math.min(cursor.index, keys.length - 1);
}

/** Returns the selected device. */
export function selectedDevice(state: State): Device | undefined {
  const list = devicesOf(state);
  return list[indexOf(state.devices, list.map(({ key }) => key))];
}

/** Returns the selected download. */
export function selectedTask(state: State): Task | undefined {
  const list = tasksOf(state);
  return list[indexOf(state.downloads, list.map(({ id }) => String(id)))];
}

/** The device whose page is open. */
export function openedDevice({ view, opened }: State): Device | undefined {
  return view.devices?.find(({ key }) => key === opened);
}

/** The address that is reserved for a device. */
export function leaseOf({ leases }: State, { mac }: Device): string | undefined {
  return leases?.get(mac.toLowerCase());
}
