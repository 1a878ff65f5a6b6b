/**
 * The devices of the household, each with how it is connected: what the LAN browser, the radios and
 * the switch know of it, put together.
 *
 * @module
 */
import type { LanHost, Subsystems } from "../client/types.gen.ts";
import type { Station } from "./wifi.ts";
import { eachOf } from "./each_of.ts";
import { items, type Loose, number, text } from "../core/loose.ts";

/** A device. */
export interface Device {
  /** Interface and id, which no other has: `pub/ether-02:00:00:00:00:14`. */
  readonly key: string;
  readonly interface: string;
  readonly id: string;
  readonly mac: string;
  readonly name: string;
  readonly maker: string;
  /** `smartphone`, `nas` … */
  readonly kind: string;
  readonly present: boolean;
  /** Unix time in seconds of its last activity. */
  readonly seen: number | undefined;
  /** IPv4 first; those that are in use, or else those that were. */
  readonly addresses: readonly string[];
  /** `wifi`, `ethernet`, or empty where the box does not tell. */
  readonly link: string;
  /** `2d4g`, `5g`, `6g`; empty on a cable. */
  readonly band: string;
  /** In dBm. */
  readonly signal: number | undefined;
  /** Of the cable, in Mbit/s. */
  readonly speed: number | undefined;
  /** To the device, in byte/s. */
  readonly down: number | undefined;
  /** From the device, in byte/s. */
  readonly up: number | undefined;
  /** The parental profile that it belongs to. */
  readonly profile: DeviceProfile | undefined;
}

/** A parental profile, and what it allows now. */
export interface DeviceProfile {
  readonly id: number;
  readonly name: string;
  /** `allowed`, `denied`, `webonly`. */
  readonly mode: string;
}

/** A port of the switch with one device on it, whose rates are those of the device. */
export interface Port {
  readonly mac: string;
  readonly rx: number | undefined;
  readonly tx: number | undefined;
}

/** Reads the ports that have one device. */
export async function readPorts(
  f: Pick<Subsystems, "switch">,
  call: { timeout: number; signal: AbortSignal },
): Promise<Port[]> {
  const ports = items(await f.switch.status(call)).flatMap(({ id, mac_list }) => {
    const [only, ...others] = items(mac_list);
    return only === undefined || others.length > 0 ? [] : [{ id, mac: text(only.mac) }];
  });
  const stats = await eachOf(ports, ({ id }) => f.switch.portStats(id as number, call));
  return ports.map(({ mac }, index) => ({
    mac,
    rx: rate(stats[index]?.rx_bytes_rate),
    tx: rate(stats[index]?.tx_bytes_rate),
  }));
}

/** Puts together what is known of each host. */
export function devicesOf(
  hosts: readonly Loose<LanHost>[],
  stations: readonly Station[] = [],
  ports: readonly Port[] = [],
): Device[] {
  const stationOf = byMac(stations);
  const portOf = byMac(ports);
  return items(hosts).map((host) => {
    const mac = text(host.l2ident?.id);
    return deviceOf(host, mac, stationOf.get(mac.toLowerCase()), portOf.get(mac.toLowerCase()));
  });
}

function deviceOf(
  host: Loose<LanHost>,
  mac: string,
  station: Station | undefined,
  port: Port | undefined,
): Device {
  const { access_point: point, network_control: control } = host;
  const radio = point?.wifi_information;
  const present = host.reachable === true;
  const link = station ? "wifi" : text(point?.connectivity_type);
  // from the station, and from the device, is what the box receives
  const traffic = station ?? (link === "wifi" ? undefined : port) ??
    { rx: rate(point?.rx_rate), tx: rate(point?.tx_rate) };
  const profile = number(control?.profile_id);
  return {
    key: `${text(host.interface)}/${text(host.id)}`,
    interface: text(host.interface),
    id: text(host.id),
    mac,
    name: text(host.primary_name) || mac || text(host.id),
    maker: text(host.vendor_name),
    kind: text(host.host_type),
    present,
    seen: number(present ? host.last_activity : host.last_time_reachable) || undefined,
    addresses: addressesOf(host),
    link,
    band: link === "wifi" ? station?.band || text(radio?.band) : "",
    signal: present && link === "wifi" ? station?.signal ?? number(radio?.signal) : undefined,
    speed: link === "wifi"
      ? undefined
      : number(Number(point?.ethernet_information?.speed)) || undefined,
    down: present ? traffic.tx : undefined,
    up: present ? traffic.rx : undefined,
    profile: profile === undefined
      ? undefined
      : { id: profile, name: text(control?.name), mode: text(control?.current_mode) },
  };
}

function addressesOf({ l3connectivities }: Loose<LanHost>): string[] {
  const all = items(l3connectivities);
  const used = all.filter(({ reachable }) => reachable === true);
  return (used.length > 0 ? used : all)
    .toSorted((a, b) => Number(b.af === "ipv4") - Number(a.af === "ipv4"))
    .map(({ addr }) => text(addr)).filter((address) => address !== "");
}

/** A rate that is known: the box writes -1 where it has none. */
function rate(value: unknown): number | undefined {
  const known = number(value);
  return known === undefined || known < 0 ? undefined : known;
}

function byMac<T extends { readonly mac: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.mac.toLowerCase(), each]));
}
