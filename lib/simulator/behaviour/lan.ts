/**
 * The living part of `Lan`: hosts come and go, are woken, and keep the names that users give them.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** About how often a host comes or goes, in seconds. */
const every = 240;
/** How long a host takes to start when it is woken, in milliseconds. */
const boot = 3000;

/** `Lan`: the network and who is on it. */
export const lan: Behaviour = {
  handlers: {
    "Lan.hosts": (call, box) => hostsOf(call, box),
    "Lan.host": (call, box) => hostOf(call, box),
    "Lan.updateHost": update,
    "Lan.deleteHost": (call, box) => {
      const hosts = hostsOf(call, box);
      hosts.splice(hosts.indexOf(hostOf(call, box)), 1);
    },
    "Lan.wakeOnLan": wake,
    "Lan.setRoutes": setRoutes,
    "Lan.interfaces": (_call, box) => interfaces(box),
  },
  tick(box, elapsed) {
    if (isBridge(box)) return;
    for (const host of box.store.list("lan/browser/pub")) refresh(box, host);
    if (box.random() < elapsed / every) comeOrGo(box);
  },
};

/** Makes a host come or go, and emits the event. */
export function setPresence(box: Box, host: Item, present: boolean): void {
  if (host.reachable === present) return;
  host.reachable = present;
  host.active = present;
  for (const address of host.l3connectivities as Item[]) {
    Object.assign(address, { reachable: present, active: present });
  }
  if (present) refresh(box, host);
  const event = present ? "reachable" : "unreachable";
  // A real box was seen to send the host still reachable when one of its addresses went.
  const result = present ? host : { ...host, reachable: true };
  box.emit("lan_host_l3addr_" + event, structuredClone(result));
}

function refresh(box: Box, host: Item): void {
  if (!host.reachable) return;
  const seen = { last_activity: Math.floor(box.now()), last_time_reachable: Math.floor(box.now()) };
  Object.assign(host, seen);
  for (const address of host.l3connectivities as Item[]) {
    if (address.reachable) Object.assign(address, seen);
  }
}

/** What hangs on a cable stays; phones and the like leave and return. */
function comeOrGo(box: Box): void {
  const movers = box.store.list("lan/browser/pub").filter(isMobile);
  const host = movers[Math.floor(box.random() * movers.length)];
  if (host) setPresence(box, host, !host.reachable);
}

function isMobile(host: Item): boolean {
  return ["smartphone", "tablet", "laptop"].includes(String(host.host_type));
}

function interfaces(box: Box): Item[] {
  const { store } = box;
  checkRouter(box);
  return store.list("lan/browser/interfaces").map((item) => ({
    ...item,
    host_count: store.list(`lan/browser/${item.name}`).length,
  }));
}

/** A box in bridge mode does not see who is on the network. */
function checkRouter(box: Box): void {
  if (isBridge(box)) throw new Refusal("nodev", "Périphérique introuvable");
}

function isBridge({ store }: Box): boolean {
  return store.object("lan/config").mode === "bridge";
}

function hostsOf({ params }: Call, box: Box): Item[] {
  checkRouter(box);
  const known = box.store.list("lan/browser/interfaces");
  if (!known.some(({ name }) => name === params.interface)) {
    throw new Refusal("nodev", "Interface inconnue");
  }
  return box.store.list(`lan/browser/${params.interface}`);
}

function hostOf(call: Call, box: Box): Item {
  const host = hostsOf(call, box).find(({ id }) => id === call.params.hostid);
  if (!host) throw new Refusal("nohost", "Hôte inconnu");
  return host;
}

function update(call: Call, box: Box): Item {
  const host = hostOf(call, box);
  const { primary_name, domain_name, host_type, persistent } = call.body as Item;
  if (typeof primary_name === "string") rename(host, primary_name);
  if (typeof domain_name === "string") host.domain_name = checkDomain(domain_name);
  if (host_type !== undefined) host.host_type = host_type;
  if (persistent !== undefined) host.persistent = persistent;
  return host;
}

/** An empty name gives back the one that the box had found itself. */
function rename(host: Item, name: string): void {
  host.primary_name = name || host.default_name;
  host.primary_name_manual = name !== "" && name !== host.default_name;
}

function checkDomain(domain: string): string {
  const valid = domain === "" ||
    domain.length <= 63 && /^([a-z]([a-z0-9-]*[a-z0-9])?\.)+home$/i.test(domain);
  if (!valid) throw new Refusal("inval", "Nom de domaine invalide");
  return domain;
}

function wake(call: Call, box: Box): void {
  const hosts = hostsOf(call, box);
  const mac = String((call.body as Item).mac).toLowerCase();
  if (!/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(mac)) {
    throw new Refusal("inval", "Adresse MAC invalide");
  }
  const host = hosts.find(({ l2ident }) => String((l2ident as Item).id).toLowerCase() === mac);
  // The magic packet goes out whether or not anybody is there to hear it.
  if (host) box.later(boot, () => setPresence(box, host, true));
}

function setRoutes({ body }: Call, box: Box): Item[] {
  const routes = (Array.isArray(body) ? body : []) as Item[];
  const enabled = routes.filter(({ enabled }) => enabled).map(({ prefix }) => prefix);
  if (new Set(enabled).size < enabled.length) throw new Refusal("exists", "Route en double");
  for (const { prefix, gateway } of routes) {
    if (!/^[0-9.]+\/\d+$/.test(String(prefix))) throw new Refusal("invalid_route");
    if (!/^\d+(\.\d+){3}$/.test(String(gateway))) throw new Refusal("invalid_gateway_ip");
  }
  box.store.set("lan/routes", routes);
  return routes;
}
