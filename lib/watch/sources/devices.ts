/**
 * Devices that are new, come and go.
 *
 * @module
 */
import { items, type Loose, text } from "../../core/loose.ts";
import type { LanHost } from "../../client/types.gen.ts";
import { type Change, source, type Values } from "../source.ts";

/** Whether each device was there, by id; a device stays known when the box forgets it. */
type Kept = Readonly<Record<string, boolean>>;

/** The devices of every network of the box. */
export const devices = source<readonly LanHost[], Kept>({
  name: "devices",
  kinds: ["device.new", "device.arrived", "device.left"],
  every: 10,
  async read(f, options) {
    const networks = items(await f.lan.interfaces(options)).map(({ name }) => text(name));
    return (await Promise.all(networks.map((name) => f.lan.hosts(name, options)))).flat();
  },
  hears: {
    lan_host_l3addr_reachable: (host) => [host],
    lan_host_l3addr_unreachable: (host) => [host],
  },
  compare({ before, answer, now }) {
    const kept: Record<string, boolean> = { ...before };
    const changes: Change[] = [];
    for (const host of items(answer)) {
      const id = text(host.id);
      if (id === "" || typeof host.reachable !== "boolean") continue;
      const was = kept[id];
      kept[id] = host.reachable;
      const kind = was === undefined
        ? "device.new"
        : host.reachable
        ? "device.arrived"
        : "device.left";
      if (before === undefined || was === host.reachable) continue;
      changes.push({
        kind,
        date: dateOf(host, kind, now),
        name: text(host.primary_name) || text(host.l2ident?.id) || id,
        id,
        before: was === undefined ? {} : { reachable: was },
        after: valuesOf(host),
      });
    }
    return { kept, changes };
  },
});

/** The box knows since when a device is there, and until when it was. */
function dateOf(host: Loose<LanHost>, kind: Change["kind"], now: number): number {
  const date = kind === "device.new"
    ? host.first_activity
    : kind === "device.left"
    ? host.last_time_reachable
    : undefined;
  return date && date <= now ? date : now;
}

function valuesOf(host: Loose<LanHost>): Values {
  const connections = items(host.l3connectivities).filter(({ af }) => af === "ipv4");
  const address = connections.find(({ reachable }) => reachable) ?? connections[0];
  return {
    reachable: host.reachable ?? false,
    maker: text(host.vendor_name),
    mac: text(host.l2ident?.id),
    address: text(address?.addr),
    link: text(host.access_point?.connectivity_type),
  };
}
