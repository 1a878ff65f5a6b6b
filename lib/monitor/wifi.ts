/**
 * The Wi-Fi of a box: its radios, and the stations on them.
 *
 * @module
 */
import type { Subsystems, WifiAp, WifiStation } from "../client/types.gen.ts";
import { eachOf } from "./each_of.ts";
import { items, type Loose, number, text } from "../core/loose.ts";

/** The radios, and what is connected to them. */
export interface Wifi {
  /** Whether the Wi-Fi is switched on; `undefined` where the box does not tell. */
  readonly enabled: boolean | undefined;
  readonly radios: readonly Radio[];
  readonly stations: readonly Station[];
}

/** A Wi-Fi radio. */
export interface Radio {
  readonly id: number;
  /** `2d4g`, `5g`, `6g`. */
  readonly band: string;
  readonly state: string;
  readonly channel: number | undefined;
  /** How many stations it has; `undefined` where the box does not list them. */
  readonly stations: number | undefined;
}

/** A device on a radio. */
export interface Station {
  readonly mac: string;
  readonly name: string;
  readonly band: string;
  /** In dBm. */
  readonly signal: number | undefined;
  /** From the station, in byte/s. */
  readonly rx: number | undefined;
  /** To the station, in byte/s. */
  readonly tx: number | undefined;
}

type Call = { timeout: number; signal: AbortSignal };

/** Reads the radios and the stations of each. */
export async function readWifi(f: Pick<Subsystems, "wifi">, call: Call): Promise<Wifi> {
  const [aps, enabled] = await Promise.all([
    f.wifi.aps(call).then((aps) => items(aps)),
    f.wifi.config(call).then((config) => config.enabled, () => undefined),
  ]);
  const lists = await eachOf(aps, ({ id }) => f.wifi.stations(id as number, call));
  const stations = aps.flatMap((ap, index) =>
    items(lists[index]).map((each) => stationOf(each, ap))
  );
  return {
    enabled: typeof enabled === "boolean" ? enabled : undefined,
    radios: aps.map((ap, index) => radioOf(ap, lists[index]?.length)),
    stations: stations.map((station) => distinct(station, stations)),
  };
}

/** Distinguishes two devices with one name, or one device on two bands. */
function distinct(station: Station, stations: readonly Station[]): Station {
  const { name, mac, band } = station;
  const isAlone = stations.every((other) => other === station || other.name !== name);
  return isAlone ? station : { ...station, name: `${name} (${mac.slice(-5)}, ${band})` };
}

function radioOf({ id, status, config }: Loose<WifiAp>, stations: number | undefined): Radio {
  return {
    id: number(id) ?? 0,
    band: text(config?.band),
    state: text(status?.state),
    channel: number(status?.primary_channel),
    stations,
  };
}

function stationOf(station: Loose<WifiStation>, { config }: Loose<WifiAp>): Station {
  const mac = text(station.mac);
  return {
    mac,
    name: text(station.host?.primary_name) || text(station.hostname) || mac,
    band: text(config?.band),
    signal: number(station.signal),
    rx: number(station.rx_rate),
    tx: number(station.tx_rate),
  };
}
