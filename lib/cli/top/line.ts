/**
 * A snapshot as one line of text, for where no terminal is.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { Snapshot } from "../../monitor/snapshot.ts";
import { scaled } from "../../dashboard/page/format.js";
import { bitRate } from "../output/quantity.ts";
import { mediaName, stateName } from "./words.ts";
import { clean } from "../../text/width.ts";

/** `2026-11-23T07:40:11Z up fibre, down 78.4 Mbit/s, up 1.20 Mbit/s, 55 °C, 8 of 9 hosts, …` */
export function line({ time, fault, line, system, hosts, wifi, downloads }: Snapshot): string {
  const stamp = new Date(time * 1000).toISOString().replace(/\.\d+/, "");
  if (fault !== undefined) return `${stamp} ${t`no answer: ${clean(fault)}`}`;
  const hottest = Math.max(
    -Infinity,
    ...(system?.sensors ?? []).map(({ value = -Infinity }) => value),
  );
  const [down, up] = [line?.down, line?.up].map((way) => bitRate(way?.rate, scaled));
  const working = downloads?.filter(({ status }) => status === "downloading").length ?? 0;
  const facts = [
    line && clean([stateName(line.state), mediaName(line.media)].filter(Boolean).join(" ")),
    (down || up) && t`down ${down || "—"}, up ${up || "—"}`,
    hottest > -Infinity && `${hottest} °C`,
    hosts && t`${hosts.present} of ${hosts.known} hosts`,
    wifi && t`${wifi.stations.length} on Wi-Fi`,
    downloads && t`${working} downloading`,
  ];
  return `${stamp} ${facts.filter(Boolean).join(", ")}`;
}
