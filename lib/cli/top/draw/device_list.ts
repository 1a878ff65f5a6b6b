/**
 * The page of the devices: rates, what there is besides, and who is here.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { clean, truncate } from "../../../text/width.ts";
import type { Device } from "../../../monitor/devices.ts";
import { measured, scaled } from "../../../dashboard/page/format.js";
import { bitRate } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import { isPaused } from "../actions.ts";
import { devicesOf, indexOf, type State } from "../state.ts";
import { age, linkName } from "../words.ts";
import type { Sort } from "../device_list.ts";
import type { Place } from "./layout.ts";
import { absent } from "./part.ts";
import { rates } from "./rates.ts";
import { summary } from "./summary.ts";
import { type Column, table } from "./table.ts";

/** The lines under the header. */
export function deviceList(state: State, place: Place, paint: Paint): string[] {
  return [
    ...rates(state.view, place.inner, place.chart, paint),
    ...summary(state, place, paint),
    ...devices(state, place, paint),
  ];
}

function devices(state: State, { inner, list: rows }: Place, paint: Paint): string[] {
  const list = devicesOf(state);
  const selected = indexOf(state.devices, list.map(({ key }) => key));
  const lines = table(columnsOf(state), list, {
    inner,
    rows,
    selected,
    isDim: ({ present }) => !present,
    paint,
  });
  if (list.length > 0) return lines;
  return [...lines, paint.dim(truncate("  " + nothing(state), inner))];
}

function nothing({ view, listing }: State): string {
  if (view.devices === undefined) return absent(view, "hosts") ?? t`reading…`;
  return listing.filter === "" ? t`no device is here` : t`no device matches “${listing.filter}”`;
}

function columnsOf({ view, listing }: State): Column<Device>[] {
  const { hosts, time = 0 } = view.latest ?? {};
  const title = (words: string, sort: Sort) =>
    listing.sort === sort ? `${words} ${listing.isReversed ? "↑" : "↓"}` : words;
  const name = hosts === undefined ? t`Device` : t`Device (${hosts.present} of ${hosts.known})`;
  return [
    {
      title: title(name, "name"),
      least: 16,
      most: 30,
      rank: 0,
      text: ({ name }) => clean(name),
      colour: (device) => isPaused(device) ? "warn" : undefined,
    },
    { title: t`Address`, least: 15, rank: 2, text: ({ addresses }) => clean(addresses[0] ?? "") },
    {
      title: t`Link`,
      least: 8,
      most: 14,
      rank: 3,
      text: (device, cells) => linkName(device, cells > 8 ? "long" : "short"),
    },
    {
      title: title(t`Signal`, "signal"),
      least: 8,
      align: "right",
      rank: 5,
      text: ({ signal }) => measured(signal, "dBm"),
      colour: ({ signal = 0 }) => signal < -80 ? "bad" : signal < -70 ? "warn" : "good",
    },
    {
      title: title(t`▼ down`, "rate"),
      least: 11,
      align: "right",
      rank: 1,
      text: (device) => isPaused(device) ? t`paused` : bitRate(device.down, scaled),
      colour: (device) => isPaused(device) ? "warn" : device.down ? "down" : "dim",
    },
    {
      title: t`▲ up`,
      least: 11,
      align: "right",
      rank: 4,
      text: (device) => isPaused(device) ? "" : bitRate(device.up, scaled),
      colour: ({ up }) => up ? "up" : "dim",
    },
    {
      title: title(t`Seen`, "seen"),
      least: 8,
      align: "right",
      rank: 6,
      text: ({ seen }) => seen === undefined ? "" : age(time - seen),
    },
    { title: t`Maker`, least: 14, most: 22, rank: 7, text: ({ maker }) => clean(maker) },
    {
      title: t`Profile`,
      least: 12,
      most: 20,
      rank: 8,
      text: ({ profile }) => clean(profile?.name ?? ""),
    },
  ];
}
