/**
 * Who lives on the network: the devices of the household, and the LAN browser's view of them.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";

/** How a device is attached: a port of the switch, or a BSS of the Wi-Fi. */
export type Link = { port: number } | { ap: number; signal: number };

/** One device of the household. */
export interface Resident {
  readonly mac: string;
  readonly ip: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string;
  readonly link: Link;
  /** What the box picked the name from. */
  readonly source: string;
  /** Not at home when the box starts. */
  readonly away?: boolean;
  /** The address is reserved. */
  readonly fixed?: boolean;
  /** Belongs to the profile of that id. */
  readonly profile?: number;
}

/** The devices of the household. */
export const residents: readonly Resident[] = [
  resident(0x11, "Freebox Player", "freebox_player", "FREEBOX SAS", { port: 2 }, "upnp"),
  resident(0x12, "nas", "nas", "Synology Incorporated", { port: 3 }, "netbios", { fixed: true }),
  resident(0x13, "Imprimante", "printer", "Canon Inc.", { ap: 0, signal: -58 }, "mdns", {
    fixed: true,
  }),
  resident(0x14, "pc-de-xavier", "workstation", "Dell Inc.", { port: 1 }, "dhcp"),
  resident(0x15, "iPhone-de-Sandy", "smartphone", "Apple, Inc.", { ap: 1, signal: -47 }, "dhcp"),
  resident(0x16, "MacBook-de-Sandy", "laptop", "Apple, Inc.", { ap: 2, signal: -52 }, "mdns"),
  resident(
    0x17,
    "tablette-de-Zoé",
    "tablet",
    "Samsung Electronics",
    { ap: 1, signal: -61 },
    "dhcp",
    {
      profile: 1,
    },
  ),
  resident(
    0x18,
    "Galaxy-de-Romain",
    "smartphone",
    "Samsung Electronics",
    {
      ap: 1,
      signal: -66,
    },
    "dhcp",
    { away: true },
  ),
  resident(0x19, "camera-salon", "ip_camera", "FREEBOX SAS", { ap: 0, signal: -55 }, "dhcp"),
];

/** Address of the box on the LAN. */
export const boxIp = "192.168.1.254";
/** MAC address of the box. */
export const boxMac = "02:00:00:00:00:01";
/** Name of the network, on every band. */
export const ssid = "Freebox-0200";

/** BSSID of the network on an AP. */
export function bssid(ap: number): string {
  return `02:00:00:00:01:${hex(ap)}`;
}

/** The devices on an AP, at home or not. */
export function onAp(ap: number): Resident[] {
  return residents.filter(({ link }) => "ap" in link && link.ap === ap);
}

/** The device with that last octet of its MAC address. */
export function byOctet(octet: number): Resident {
  return residents.find(({ mac }) => mac.endsWith(":" + hex(octet))) as Resident;
}

/** The host of the LAN browser that stands for a device. */
export function hostOf(box: Box, mac: string): Item {
  return box.store.list("lan/browser/pub").find(({ l2ident }) =>
    (l2ident as Item).id === mac
  ) as Item;
}

/** Fills the LAN browser. */
export function layHosts(box: Box): void {
  const { store } = box;
  store.set("lan/browser/pub", residents.map((resident) => toHost(resident, box.now())));
  store.set("lan/browser/wifiguest", []);
  store.set("lan/browser/interfaces", [
    { name: "pub", host_count: residents.length },
    { name: "wifiguest", host_count: 0 },
  ]);
  store.set("lan/browser/types", hostTypes());
}

function resident(
  octet: number,
  name: string,
  type: string,
  vendor: string,
  link: Link,
  source: string,
  more: Partial<Resident> = {},
): Resident {
  const mac = `02:00:00:00:00:${hex(octet)}`;
  return { mac, ip: `192.168.1.${octet}`, name, type, vendor, link, source, ...more };
}

function toHost(resident: Resident, time: number): Item {
  const { mac, ip, name, type, vendor, source, away = false, profile } = resident;
  const now = Math.floor(time);
  const seen = {
    last_activity: away ? now - 32_400 : now,
    last_time_reachable: away ? now - 32_400 : now,
  };
  const state = { active: !away, reachable: !away, ...seen };
  return like("LanHost", {
    id: "ether-" + mac,
    l2ident: { id: mac, type: "mac_address" },
    primary_name: name,
    default_name: name,
    primary_name_manual: false,
    names: [{ name, source }],
    host_type: type,
    vendor_name: vendor,
    interface: "pub",
    domain_name: "",
    persistent: true,
    first_activity: now - 90 * 86_400,
    ...state,
    l3connectivities: [
      { addr: ip, af: "ipv4", ...state },
      { addr: linkLocal(mac), af: "ipv6", ...state },
    ],
    info: source === "dhcp" ? { dhcp: { "Host Name": name } } : {},
    access_point: accessPoint(resident),
    ...(profile === undefined ? {} : { network_control: control(profile) }),
  });
}

function accessPoint({ link }: Resident): Item {
  const counters = { rx_bytes: 0, tx_bytes: 0, rx_rate: 0, tx_rate: 0 };
  const gateway = { mac: boxMac, uid: "0200000000010000", type: "gateway", ...counters };
  if ("port" in link) {
    return {
      ...gateway,
      connectivity_type: "ethernet",
      ethernet_information: { speed: 1000, duplex: "full", max_port_speed: 2500, link: "up" },
    };
  }
  return {
    ...gateway,
    connectivity_type: "wifi",
    wifi_information: {
      band: ["2d4g", "5g", "6g"][link.ap],
      ssid,
      bssid: bssid(link.ap),
      standard: ["n", "ax", "be"][link.ap],
      signal: link.signal,
      phy_rx_rate: [144, 1201, 2882][link.ap],
      phy_tx_rate: [130, 1080, 2594][link.ap],
      sess_duration: 5400,
    },
  };
}

function control(profile: number): Item {
  return { profile_id: profile, name: "Zoé", current_mode: "allowed" };
}

function linkLocal(mac: string): string {
  const octets = mac.split(":").map((octet) => parseInt(octet, 16));
  const eui = [
    (octets[0] ?? 0) ^ 2,
    octets[1],
    octets[2],
    0xff,
    0xfe,
    octets[3],
    octets[4],
    octets[5],
  ];
  const groups = [0, 2, 4, 6].map((at) => ((eui[at] ?? 0) << 8 | (eui[at + 1] ?? 0)).toString(16));
  return "fe80::" + groups.join(":");
}

function hostTypes(): Item[] {
  const kinds: [string, string, string, string][] = [
    ["workstation", "Ordinateur", "personal_device", "computer"],
    ["laptop", "Portable", "personal_device", "laptop"],
    ["smartphone", "Smartphone", "personal_device", "smartphone"],
    ["tablet", "Tablette", "personal_device", "tablet"],
    ["printer", "Imprimante", "network", "printer"],
    ["nas", "NAS", "network", "nas"],
    ["networking_device", "Équipement réseau", "network", "network"],
    ["television", "Télévision", "multimedia", "tv"],
    ["freebox_player", "Freebox Player", "multimedia", "freebox_player"],
    ["multimedia_device", "Appareil multimédia", "multimedia", "multimedia"],
    ["ip_camera", "Caméra IP", "home", "ip_camera"],
    ["other", "Autre", "other", "other"],
  ];
  return kinds.map(([type, name, category, icon]) => ({
    type,
    name,
    category,
    icon: `/resources/images/lan/ic_device_${icon}.png`,
  }));
}

function hex(number: number): string {
  return number.toString(16).padStart(2, "0");
}
