/**
 * The living part of `Switch`: rates and counters of the ports, and their forced speeds.
 *
 * @module
 */
import type { Behaviour, Box, Item } from "../types.ts";
import { noise } from "./noise.ts";

/** `Switch`: the Ethernet ports. */
export const ethernet: Behaviour = {
  handlers: {},
  tick(box, elapsed) {
    for (const port of box.store.list("switch/status")) {
      if (port.link === "up") count(box, Number(port.id), elapsed);
      follow(box, port);
    }
  },
};

/** Traffic of a port in byte/s at a moment; `rx` is what the box receives. */
export function portRate(box: Box, id: number, way: "rx" | "tx", time: number): number {
  const port = box.store.list("switch/status").find((port) => port.id === id);
  if (port?.link !== "up") return 0;
  return Math.round(300 + 2_000_000 * noise(box, `${way}_${id}`, time, 60) ** 4);
}

function count(box: Box, id: number, elapsed: number): void {
  const stats = box.store.object(`switch/port/${id}/stats`);
  for (const way of ["rx", "tx"] as const) {
    const rate = portRate(box, id, way, box.now());
    // Packets of a household are about 900 bytes long.
    const packets = Math.ceil(rate / 900);
    stats[way + "_bytes_rate"] = rate;
    stats[way + "_packets_rate"] = packets;
    add(stats, way === "rx" ? "rx_good_bytes" : "tx_bytes", rate * elapsed);
    add(stats, way === "rx" ? "rx_good_packets" : "tx_packets", packets * elapsed);
    add(stats, way + "_unicast_packets", packets * elapsed);
  }
}

function add(stats: Item, name: string, amount: number): void {
  stats[name] = Math.round(Number(stats[name]) + amount);
}

/** A port whose speed or duplex was forced runs at that. */
function follow(box: Box, port: Item): void {
  const config = box.store.list("switch/port").find(({ id }) => id === port.id);
  if (!config || port.link !== "up") return;
  const speed = config.speed === "auto" ? "1000" : String(config.speed);
  const duplex = config.duplex === "auto" ? "full" : String(config.duplex);
  const mode = `${speed}BaseT-${duplex === "full" ? "FD" : "HD"}`;
  Object.assign(port, { speed, duplex, mode });
}
