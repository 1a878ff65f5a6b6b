/**
 * Claiming names before they are used (RFC 6762, 8), so that no two boxes have the same.
 *
 * @module
 */
import { setTimeout } from "node:timers/promises";
import type { Packet, Resource, Target } from "./packets.ts";
import { isSame } from "./records.ts";

const pause = 250;
const times = 3;

/**
 * Probes for the names of records; returns whether they are free. Packets received meanwhile count.
 */
export async function claim(
  ask: () => Promise<void>,
  isContested: () => boolean,
): Promise<boolean> {
  await setTimeout(Math.random() * pause); // many devices start together when the power comes back
  for (let asked = 0; asked < times && !isContested(); asked++) {
    await ask();
    await setTimeout(pause);
  }
  return !isContested();
}

/** Returns the probe for the names of records, with the proposed records. */
export function claimOf(records: readonly Resource[]): Partial<Packet> {
  const unique = records.filter(({ flush, type }) => flush && type !== "NSEC");
  const names = [...new Set(unique.map(({ name }) => name))];
  return {
    questions: names.map((name) => ({ name, type: "ANY", alone: false })),
    authorities: unique.map((record) => ({ ...record, flush: false })),
  };
}

/** Whether a packet shows that another host has one of the names, or wins it. */
export function contests(packet: Packet, records: readonly Resource[]): boolean {
  const others = packet.isAnswer
    ? [...packet.answers, ...packet.additionals].filter(({ ttl }) => ttl > 0)
    : packet.authorities;
  return others.some((other) => {
    const own = records.filter(({ name, type }) => type === other.type && isSame(name, other.name));
    if (own.length === 0 || own.some((record) => order(record, other) === 0)) return false;
    return packet.isAnswer || own.every((record) => order(record, other) < 0);
  });
}

/** Of two who claim at the same time, the one whose data are greater gets the name. */
function order({ type, data }: Resource, { data: other }: Resource): number {
  switch (type) {
    case "SRV": {
      const [one, two] = [data, other] as [Target, Target];
      return one.port - two.port || compare(one.target.toLowerCase(), two.target.toLowerCase());
    }
    case "A":
    case "AAAA":
      return compare(String(data), String(other));
    default:
      return 0;
  }
}

function compare(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
