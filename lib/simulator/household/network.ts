/**
 * The household's network: addresses, port forwarding, the switch, profiles, Freeplugs.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";
import { boxIp, hostOf, type Resident, residents } from "./hosts.ts";

/** Fills `lan`, `dhcp`, `dhcpv6`, `fw`, `upnpigd`, `switch`, `freeplug`, `profile`, `network_control`. */
export function layNetwork(box: Box): void {
  layLan(box);
  layDhcp(box);
  layForwarding(box);
  laySwitch(box);
  layProfiles(box);
  box.store.set("freeplug", [freeplugs()]);
}

function layLan({ store }: Box): void {
  store.set(
    "lan/config",
    like("LanConfig", {
      ip: boxIp,
      name: "Freebox Server",
      name_dns: "freebox-server",
      name_mdns: "Freebox-Server",
      name_netbios: "Freebox_Server",
      mode: "router",
    }),
  );
  store.set("lan/routes", []);
}

function layDhcp(box: Box): void {
  const { store } = box;
  store.set(
    "dhcp/config",
    like("DhcpConfig", {
      gateway: boxIp,
      ip_range_start: "192.168.1.2",
      ip_range_end: "192.168.1.100",
      ignore_out_of_range_hint: false,
      dns: [boxIp, "", "", "", "", ""],
      // An empty list as the real box writes it here.
      options: {},
    }),
  );
  store.set("dhcpv6/config", like("DHCPv6Config", { use_custom_dns: false, dns: {} }));
  store.set(
    "dhcp/static_lease",
    residents.filter(({ fixed }) => fixed).map(({ mac, ip, name }) => ({
      ...like("DhcpStaticLease", { id: mac, mac, ip, hostname: name, comment: "", options: [] }),
      host: hostOf(box, mac),
    })),
  );
  store.set(
    "dhcp/dynamic_lease",
    residents.filter(({ away }) => !away).map((resident) => lease(box, resident)),
  );
}

function lease(box: Box, { mac, ip, name, fixed = false }: Resident): Item {
  const now = Math.floor(box.now());
  return {
    mac,
    ip,
    hostname: name,
    is_static: fixed,
    assign_time: now - 36_000,
    refresh_time: now - 3600,
    lease_remaining: 39_600,
    options: [],
    host: hostOf(box, mac),
  };
}

function layForwarding(box: Box): void {
  const { store } = box;
  const nas = residents.find(({ type }) => type === "nas") as Resident;
  const pc = residents.find(({ type }) => type === "workstation") as Resident;
  store.set("fw/dmz", like("DmzConfig"));
  store.set("fw/redir", [
    like("PortForwardingConfig", {
      id: 1,
      comment: "NAS",
      wan_port_start: 5001,
      wan_port_end: 5001,
      lan_port: 5001,
      lan_ip: nas.ip,
      hostname: nas.name,
      host: hostOf(box, nas.mac),
    }),
  ]);
  store.set("fw/incoming", incomingPorts());
  store.set("upnpigd/config", like("UPnPIGDConfig", { enabled: true }));
  store.set("upnpigd/redir", [
    like("UPnPRedir", { int_ip: pc.ip, remaining: 3600, host: hostOf(box, pc.mac) }),
  ]);
}

function incomingPorts(): Item[] {
  const ports: [id: string, type: string, port: number, enabled: boolean][] = [
    ["http", "tcp", 80, false],
    ["https", "tcp", 443, true],
    ["bittorrent-main", "tcp", 17591, true],
    ["bittorrent-dht", "udp", 28946, true],
    ["openvpn_routed", "udp", 1194, false],
    ["openvpn_bridge", "udp", 1195, false],
    ["ipsec_ike", "udp", 500, false],
    ["ipsec_nat", "udp", 4500, false],
    ["pptp", "tcp", 1723, false],
    ["ftp", "tcp", 21, false],
    ["ftp_pasv", "tcp", 15020, false],
    ["wireguard", "udp", 51820, false],
  ];
  return ports.map(([id, type, in_port, enabled]) => ({
    id,
    enabled,
    active: enabled,
    type,
    in_port,
    netns: id.startsWith("bittorrent") ? "vpn" : "init",
    min_port: 0,
    max_port: 65_535,
    readonly: id.startsWith("ipsec"),
  }));
}

function laySwitch(box: Box): void {
  const { store } = box;
  const ports = [1, 2, 3, 4];
  store.set("switch/status", ports.map((id) => portStatus(id)));
  store.set("switch/port", ports.map((id) => like("SwitchPortConfig", { id })));
  for (const id of ports) store.set(`switch/port/${id}/stats`, portStats(id));
}

function portStatus(id: number): Item {
  const here = residents.filter(({ link, away }) => !away && "port" in link && link.port === id);
  if (!here.length) return like("SwitchPortStatus", { id, link: "down", ...idle, mac_list: [] });
  const mac_list = here.map(({ mac, name }) => ({ mac, hostname: name }));
  return like("SwitchPortStatus", { id, mac_list });
}

const idle = { duplex: "half", mode: "10BaseT-HD", speed: "10" };

function portStats(id: number): Item {
  const stats = like("SwitchPortStats");
  if (portStatus(id).link === "up") return stats;
  return Object.fromEntries(Object.keys(stats).map((name) => [name, 0]));
}

function layProfiles(box: Box): void {
  const { store } = box;
  const members = residents.filter(({ profile }) => profile === 1);
  store.set("profile", [
    like("Profile", { id: 1, name: "Zoé", icon: "profile_04" }),
    like("Profile", { id: 2, name: "Sandy", icon: "profile_01" }),
  ]);
  store.set("network_control", [
    control(1, members.map(({ mac }) => mac), members.map(({ mac }) => hostOf(box, mac))),
    control(2),
  ]);
  store.set("network_control/1/rules", [bedtime()]);
  store.set("network_control/2/rules", []);
  store.set("network_control/migrate", { default_mode_migrated: true });
}

function control(profile: number, macs: string[] = [], hosts: Item[] = []): Item {
  return like("NetworkControl", {
    profile_id: profile,
    macs,
    hosts,
    rule_mode: "allowed",
    current_mode: "allowed",
    override_until: 0,
  });
}

function bedtime(): Item {
  return {
    id: 1,
    profile_id: 1,
    name: "Couvre-feu",
    mode: "denied",
    start_time: 21 * 3600,
    end_time: 24 * 3600,
    weekdays: [true, true, true, true, false, false, true, false],
    enabled: true,
  };
}

function freeplugs(): Item {
  const network = "02:00:00:00:03:10:01";
  const plug = (octet: string, fields: Item) =>
    like("Freeplug", { id: `02:00:00:00:03:${octet}`, net_id: network, ...fields });
  return {
    id: network,
    members: [
      plug("01", { local: true, net_role: "cco", rx_rate: 148, tx_rate: 148 }),
      plug("02", { local: false, net_role: "sta", rx_rate: 149, tx_rate: 148 }),
    ],
  };
}
