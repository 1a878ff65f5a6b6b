/**
 * Things that have a few states: virtual machines, Wi-Fi networks, the alarm.
 *
 * @module
 */
import { items, text } from "../../core/loose.ts";
import type { HomeTile, VM, WifiBss, WifiGlobalConfig } from "../../client/types.gen.ts";
import type { Kind } from "../kinds.ts";
import { type Change, type Comparison, source, type Values } from "../source.ts";

/** What was known of each thing, by its id. */
type Kept = Readonly<Record<string, Values>>;

/** A thing, and what of it makes an event when it changes. */
interface Thing {
  readonly kind: Kind;
  readonly id: string | number;
  readonly name: string;
  readonly values: Values;
}

/** Events carry only what has changed; a thing that is new or gone makes none. */
function compare(before: Kept | undefined, things: readonly Thing[]): Comparison<Kept> {
  const now = Object.fromEntries(things.map(({ id, values }) => [String(id), values]));
  const changes = things.flatMap(({ kind, id, name, values }): Change[] => {
    const was = before?.[String(id)];
    const changed = was ? Object.keys(values).filter((key) => values[key] !== was[key]) : [];
    if (was === undefined || changed.length === 0) return [];
    const pick = (from: Values) => Object.fromEntries(changed.map((key) => [key, from[key]]));
    return [{ kind, id, name, before: pick(was), after: pick(values) }];
  });
  return { kept: { ...before, ...now }, changes };
}

/** Virtual machines. */
export const machines = source<readonly Partial<VM>[], Kept>({
  name: "machines",
  kinds: ["vm.changed"],
  every: 30,
  read: (f, options) => f.vm.list(options),
  hears: { vm_state_changed: ({ id, status }) => [{ id, status }] },
  compare: ({ before, answer }) =>
    compare(
      before,
      items(answer).map(({ id, name, status }) => ({
        kind: "vm.changed",
        id: id ?? 0,
        name: text(name) || `VM ${id}`,
        values: { status: text(status) },
      })),
    ),
});

interface Wifi {
  readonly config: WifiGlobalConfig;
  readonly networks: readonly WifiBss[];
}

/** Wi-Fi as a whole, and each of its networks. */
export const wifi = source<Wifi, Kept>({
  name: "wifi",
  kinds: ["wifi.changed"],
  every: 30,
  async read(f, options) {
    const [config, networks] = await Promise.all([
      f.wifi.config(options),
      f.wifi.bsses(options),
    ]);
    return { config, networks };
  },
  compare({ before, answer: { config, networks } }) {
    const { enabled, mac_filter_state } = config;
    return compare(before, [
      {
        kind: "wifi.changed",
        id: "wifi",
        name: "Wi-Fi",
        values: { enabled, mac_filter: mac_filter_state },
      },
      ...items(networks).map(({ id, config }): Thing => ({
        kind: "wifi.changed",
        id: text(id),
        name: text(config?.ssid),
        values: {
          enabled: config?.enabled ?? false,
          ssid: text(config?.ssid),
          hidden: config?.hide_ssid ?? false,
          encryption: text(config?.encryption),
        },
      })),
    ]);
  },
});

/** The alarm of the home automation. */
export const alarm = source<readonly HomeTile[], Kept>({
  name: "alarm",
  kinds: ["alarm.changed", "alarm.rang"],
  every: 5,
  read: (f, options) => f.home.tiles(options),
  compare({ before, answer }) {
    const tiles = items(answer).filter(({ type }) => type === "alarm_control");
    return compare(
      before,
      tiles.map(({ node_id, label, data }): Thing => {
        const state = text(items(data).find(({ value_type }) => value_type === "string")?.value);
        return {
          kind: state.includes("alert") ? "alarm.rang" : "alarm.changed",
          id: node_id ?? 0,
          name: text(label),
          values: { state },
        };
      }),
    );
  },
});
