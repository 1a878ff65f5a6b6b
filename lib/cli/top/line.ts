/**
 * A snapshot as one line of text, for where no terminal is.
 *
 * @module
 */
import type { Snapshot } from "../../monitor/snapshot.ts";
import { bitRate, mediaName, stateName } from "../../monitor/dashboard/page/format.js";
import { clean } from "../width.ts";

/** `2026-11-23T07:40:11Z up fibre, down 78.4 Mbit/s, up 1.20 Mbit/s, 55 °C, 8 of 9 hosts, …` */
export function line({ time, fault, line, system, hosts, wifi, downloads }: Snapshot): string {
  const stamp = new Date(time * 1000).toISOString().replace(/\.\d+/, "");
  if (fault !== undefined) return `${stamp} no answer: ${clean(fault)}`;
  const hottest = Math.max(-Infinity, ...(system?.sensors ?? []).map(({ value }) => value));
  const working = downloads?.filter(({ status }) => status === "downloading").length ?? 0;
  const facts = [
    line && `${stateName(line.state)} ${mediaName(line.media)}`,
    line && `down ${bitRate(line.down.rate)}`,
    line && `up ${bitRate(line.up.rate)}`,
    hottest > -Infinity && `${hottest} °C`,
    hosts && `${hosts.present} of ${hosts.known} hosts`,
    wifi && `${wifi.stations.length} on Wi-Fi`,
    downloads && `${working} downloading`,
  ];
  return `${stamp} ${facts.filter(Boolean).join(", ")}`;
}
