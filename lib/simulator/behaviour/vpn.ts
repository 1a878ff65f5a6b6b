/**
 * The living part of `Vpn`: servers follow their switch, users get addresses and configuration files.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** Milliseconds that a server takes to start or stop. */
const delay = 1000;

/** `Vpn`: the VPN servers of the box. */
export const vpn: Behaviour = {
  handlers: {
    "Vpn.list": (_call, box) => servers(box),
    "Vpn.setConfig": setConfig,
    "Vpn.addUser": addUser,
    "Vpn.updateUser": updateUser,
    "Vpn.ipPool": (_call, box) => pool(box),
    "Vpn.downloadUserConfig": userConfig,
  },
};

function servers({ store }: Box): Item[] {
  const connections = store.list("vpn/connection");
  return store.list("vpn").map((server) => {
    const own = connections.filter(({ vpn }) => vpn === server.name);
    const auth_connection_count = own.filter(({ authenticated }) => authenticated).length;
    return { ...server, connection_count: own.length, auth_connection_count };
  });
}

function setConfig({ params, body }: Call, box: Box): Item {
  const config = box.store.get(`vpn/${params.vpn_id}/config`) as Item | undefined;
  const server = box.store.list("vpn").find(({ name }) => name === params.vpn_id);
  if (!config || !server) throw new Refusal("noent", "Serveur inconnu");
  for (const [field, value] of Object.entries(body as Item)) {
    const held = config[field];
    if (field.startsWith("conf_") && held) Object.assign(held, value);
    else if (!field.startsWith("conf_")) config[field] = value;
  }
  const running = server.state === "started" || server.state === "starting";
  if (Boolean(config.enabled) !== running) turn(box, server, Boolean(config.enabled));
  return config;
}

function turn(box: Box, server: Item, on: boolean): void {
  server.state = on ? "starting" : "stopping";
  box.later(delay, () => {
    if (server.state === "starting") server.state = "started";
    if (server.state === "stopping") server.state = "stopped";
  });
}

function addUser({ body }: Call, box: Box): Item {
  const { login, type = "standard", password, ip_reservation = "", conf_wireguard } = body as Item;
  const users = box.store.list("vpn/user");
  if (!login) throw new Refusal("inval", "Identifiant manquant");
  if (users.some((user) => user.login === login)) {
    throw new Refusal("exist", "Utilisateur existant");
  }
  checkReservation(box, login, ip_reservation);
  const user: Item = { login, type, password_set: Boolean(password), ip_reservation };
  if (type === "wireguard") user.conf_wireguard = conf_wireguard ?? { keepalive: 0, psk: false };
  users.push(user);
  return user;
}

function updateUser({ params, body }: Call, box: Box): Item {
  const user = userOf(box, params.login);
  const { password, ip_reservation, conf_wireguard } = body as Item;
  if (ip_reservation !== undefined) {
    checkReservation(box, user.login, ip_reservation);
    user.ip_reservation = ip_reservation;
  }
  if (password !== undefined) user.password_set = password !== "";
  if (conf_wireguard && user.type === "wireguard") user.conf_wireguard = conf_wireguard;
  return user;
}

function checkReservation(box: Box, login: unknown, ip: unknown): void {
  if (!ip) return;
  const { ip_start, ip_end } = box.store.object("vpn/ip_pool");
  const last = (address: unknown) => Number(String(address).split(".").pop());
  const network = String(ip_start).replace(/\d+$/, "");
  const fits = String(ip).startsWith(network) && last(ip) >= last(ip_start) &&
    last(ip) <= last(ip_end);
  if (!fits) throw new Refusal("inval", "Adresse hors de la plage");
  const taken = box.store.list("vpn/user")
    .some((user) => user.login !== login && user.ip_reservation === ip);
  if (taken) throw new Refusal("inuse", "Adresse déjà réservée");
}

function pool({ store }: Box): Item {
  const reservations = store.list("vpn/user").filter(({ ip_reservation }) => ip_reservation)
    .map(({ login, ip_reservation }) => ({ login, ip: ip_reservation }));
  return { ...store.object("vpn/ip_pool"), reservations };
}

function userConfig({ params }: Call, box: Box): string {
  const config = box.store.get(`vpn/${params.server_name}/config`) as Item | undefined;
  if (!config) throw new Refusal("noent", "Serveur inconnu");
  const user = userOf(box, params.login);
  const { ipv4 } = box.store.object("connection");
  if (config.type === "openvpn") return openvpn(config, String(ipv4));
  if (config.type === "wireguard") return wireguard(config, user, String(ipv4));
  throw new Refusal("unsupp", "Type de serveur sans fichier de configuration");
}

function openvpn({ port, conf_openvpn }: Item, address: string): string {
  const { use_tcp } = conf_openvpn as Item;
  return [
    "client",
    "dev tun",
    `remote ${address} ${port}`,
    `proto ${use_tcp ? "tcp-client" : "udp"}`,
    "nobind",
    "persist-key",
    "persist-tun",
    "auth-user-pass",
    "remote-cert-tls server",
    "",
  ].join("\n");
}

function wireguard({ port, conf_wireguard }: Item, user: Item, address: string): string {
  const { keepalive = 0 } = (user.conf_wireguard ?? {}) as Item;
  // Not a key: a real one must never come from a simulated box.
  const placeholder = btoa("\0".repeat(32));
  return [
    "[Interface]",
    `PrivateKey = ${placeholder}`,
    `Address = ${user.ip_reservation || "192.168.27.66"}/32`,
    `MTU = ${(conf_wireguard as Item).mtu}`,
    "",
    "[Peer]",
    `PublicKey = ${placeholder}`,
    `Endpoint = ${address}:${port}`,
    "AllowedIPs = 0.0.0.0/0, 192.168.1.0/24",
    `PersistentKeepalive = ${keepalive}`,
    "",
  ].join("\n");
}

function userOf({ store }: Box, login: unknown): Item {
  const user = store.list("vpn/user").find((user) => user.login === login);
  if (user) return user;
  throw new Refusal("noent", "Utilisateur inconnu");
}
