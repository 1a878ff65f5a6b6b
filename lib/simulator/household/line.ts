/**
 * The household's line to the Internet and what runs over it: addresses, dynamic DNS, VPN.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";
import { hasFibre } from "./model.ts";

const publicIp = "203.0.113.42";

/** Fills `connection`, `domain`, `vpn` and `vpn_client`. */
export function layLine(box: Box): void {
  layConnection(box);
  layDdns(box);
  layVpnServers(box);
  box.store.set("vpn_client/config", vpnClients());
  box.store.set("vpn_client/log", "");
}

function layConnection(box: Box): void {
  const { store } = box;
  store.set("connection", status(hasFibre(box.model)));
  store.set(
    "connection/config",
    like("ConnectionConfiguration", {
      is_secure_pass: true,
      remote_access_port: 443,
      remote_access_min_port: 1,
      remote_access_max_port: 65_535,
      remote_access_ip: publicIp,
      sip_alg: "disabled",
      disable_guest: false,
      api_domain: "r0ro.fbxos.fr",
      https_port: 29_491,
      https_available: true,
    }),
  );
  store.set("connection/ipv6/config", like("ConnectionIpv6Configuration"));
  if (hasFibre(box.model)) store.set("connection/ftth", ftth());
  else layDsl(store);
  store.set("connection/logs", [{ type: "link" }, { type: "conn" }]);
  store.set("domain/config", {
    default_domain: "r0ro.freeboxos.fr",
    root_domains: ["freeboxos.fr"],
    api_domain: "r0ro.fbxos.fr",
  });
}

function status(fibre: boolean): Item {
  return like("ConnectionStatus", {
    ipv4: publicIp,
    ipv6: "2001:db8:42:a2a0::1",
    type: fibre ? "ethernet" : "rfc2684",
    media: fibre ? "ftth" : "xdsl",
    bandwidth_down: fibre ? 8_000_000_000 : 28_031_000,
    bandwidth_up: fibre ? 8_000_000_000 : 1_022_000,
    bytes_down: 41_332_830_112,
    bytes_up: 5_489_542_931,
    rate_down: 0,
    rate_up: 0,
  });
}

function ftth(): Item {
  return like("FtthStatus", {
    sfp_has_signal: true,
    link: true,
    sfp_pwr_tx: 231,
    sfp_pwr_rx: -1838,
    sfp_serial: "0200000000000001",
    link_type: "pon",
    has_sfp: true,
  });
}

function layDsl(store: Box["store"]): void {
  store.set("connection/xdsl", like("XdslInfos"));
  store.set("connection/aggregation", {
    enabled: false,
    tunnel: like("LteTunnel"),
  });
  store.set("connection/lte/aggregation", like("LteConfiguration"));
  store.set("connection/lte/backup", like("LteConfiguration", { enabled: false }));
}

function layDdns({ store }: Box): void {
  for (const provider of ["ovh", "dyndns", "noip"]) {
    const config = { enabled: false, hostname: "", user: "" };
    store.set(`connection/ddns/${provider}`, like("DDNSConfig", config));
    store.set(
      `connection/ddns/${provider}/status`,
      like("DDNSStatus", { status: "disabled", last_error: 0 }),
    );
  }
}

function layVpnServers({ store }: Box): void {
  const servers: [name: string, type: string, port: number][] = [
    ["pptp", "pptp", 1723],
    ["openvpn_routed", "openvpn", 1194],
    ["openvpn_bridge", "openvpn", 1195],
    ["ipsec_ikev2", "ipsec", 500],
    ["wireguard", "wireguard", 51_820],
  ];
  store.set("vpn", servers.map(([name, type]) => like("VPNServer", { name, type })));
  for (const [name, type, port] of servers) {
    store.set(`vpn/${name}/config`, vpnConfig(name, type, port));
  }
  store.set("vpn/user", [
    like("VPNUser", { login: "sandy", type: "standard", ip_reservation: "", password_set: true }),
    like("VPNUser", { login: "zoe-wg", ip_reservation: "192.168.27.68" }),
  ]);
  store.set("vpn/ip_pool", {
    ip_start: "192.168.27.65",
    ip_end: "192.168.27.95",
    reservations: [{ login: "zoe-wg", ip: "192.168.27.68" }],
  });
  store.set("vpn/connection", []);
}

function vpnConfig(id: string, type: string, port: number): Item {
  const config: Item = like("VPNServerConfig", {
    id,
    type,
    port,
    enabled: false,
    enable_ipv4: true,
    enable_ipv6: true,
    min_port: 1,
    max_port: 65_535,
    ip6_start: "2001:db8:42:a2a7::2",
    ip6_end: "2001:db8:42:a2a7::ff",
  });
  delete config.conf_openvpn;
  const allowed_auth = { pap: false, chap: false, mschapv2: true };
  if (type === "pptp") config.conf_pptp = { mppe: "require_128", allowed_auth };
  if (type === "openvpn") config.conf_openvpn = vpnCipher();
  if (type === "wireguard") config.conf_wireguard = { mtu: 1420 };
  if (type === "ipsec") Object.assign(config, { port_ike: 500, port_nat: 4500 }, ipsec());
  return config;
}

function vpnCipher(): Item {
  return like("VPNOpenVpnConfig", { disable_fragment: false, use_tcp: false });
}

function ipsec(): Item {
  return {
    conf_ipsec: {
      ike_version: 2,
      auth_modes: [{ id_source: "custom", id_custom: "r0ro.freeboxos.fr" }],
    },
  };
}

function vpnClients(): Item[] {
  return [like("VPNClientConfig", { id: "vpn0", description: "Bureau", active: false })];
}
