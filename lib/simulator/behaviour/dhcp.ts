/**
 * The living part of `Dhcp`: leases run out and are renewed, and show the hosts that hold them.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** How long a lease lasts, in seconds. */
const duration = 43_200;

const slots = 6;

/** `Dhcp` and `Dhcpv6`: addresses. */
export const dhcp: Behaviour = {
  handlers: {
    "Dhcp.config": (_call, { store }) => withOddList(store.object("dhcp/config"), "options"),
    "Dhcp.addStaticLease": add,
    "Dhcp.updateStaticLease": update,
    "Dhcpv6.config": (_call, { store }) => withOddList(store.object("dhcpv6/config"), "dns"),
  },
  tick(box, elapsed) {
    for (const lease of box.store.list("dhcp/dynamic_lease")) age(box, lease, elapsed);
    fillSlots(box.store.object("dhcp/config"));
  },
};

/** A copy with an empty list written as the real box does it: `{}`. */
export function withOddList(item: Item, field: string): Item {
  const value = item[field];
  return Array.isArray(value) && value.length === 0 ? { ...item, [field]: {} } : item;
}

/** Clients renew at half time. */
function age(box: Box, lease: Item, elapsed: number): void {
  const remaining = Number(lease.lease_remaining) - elapsed;
  const { reachable } = (lease.host ?? {}) as Item;
  if (remaining > duration / 2 || !reachable) {
    lease.lease_remaining = Math.max(0, Math.round(remaining));
    return;
  }
  lease.lease_remaining = duration;
  lease.refresh_time = Math.floor(box.now());
}

function fillSlots(config: Item): void {
  const dns = (Array.isArray(config.dns) ? config.dns : []) as string[];
  if (dns.length !== slots) config.dns = [...dns, ...Array(slots).fill("")].slice(0, slots);
}

function add({ body }: Call, box: Box): Item {
  const { mac, ip, comment = "", options = [] } = body as Item;
  const leases = box.store.list("dhcp/static_lease");
  checkAddress(box, ip);
  if (leases.some((lease) => lease.ip === ip || sameMac(lease.mac, mac))) {
    throw new Refusal("exist", "Ce bail existe déjà");
  }
  const lease = withHost(box, { id: mac, mac, ip, comment, options });
  leases.push(lease);
  return lease;
}

function update({ params, body }: Call, box: Box): Item {
  const leases = box.store.list("dhcp/static_lease");
  const lease = leases.find(({ id }) => sameMac(id, params.id));
  if (!lease) throw new Refusal("noent", "Bail introuvable");
  const { mac = lease.mac, ip = lease.ip, comment, options } = body as Item;
  checkAddress(box, ip);
  if (leases.some((other) => other !== lease && (other.ip === ip || sameMac(other.mac, mac)))) {
    throw new Refusal("exist", "Ce bail existe déjà");
  }
  Object.assign(lease, { id: mac, mac, ip });
  if (comment !== undefined) lease.comment = comment;
  if (options !== undefined) lease.options = options;
  return withHost(box, lease);
}

/** Adds what the LAN browser knows of the MAC address of a lease. */
function withHost(box: Box, lease: Item): Item {
  const host = box.store.list("lan/browser/pub")
    .find(({ l2ident }) => sameMac((l2ident as Item).id, lease.mac));
  lease.hostname = host?.primary_name ?? lease.mac;
  if (host) lease.host = host;
  else delete lease.host;
  return lease;
}

function checkAddress({ store }: Box, ip: unknown): void {
  const network = String(store.object("lan/config").ip).replace(/\d+$/, "");
  const last = Number(String(ip).slice(network.length));
  const valid = String(ip).startsWith(network) && Number.isInteger(last) && last > 0 && last < 255;
  if (!valid) throw new Refusal("inval", "Adresse IP invalide");
}

function sameMac(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}
