/**
 * How the rows of a terminal are shared out: what is there to be read first, then lists, and graphs
 * last, as they need it least.
 *
 * @module
 */
import { listed } from "../device_list.ts";
import type { State } from "../state.ts";

/** A terminal, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The room of each part. */
export interface Place {
  /** Cells of a line. */
  readonly inner: number;
  /** Rows of each graph; 0 for both rates in one line. */
  readonly chart: number;
  /** Layout of temperatures, Wi-Fi, changes and downloads. */
  readonly summary: "none" | "lines" | "blocks";
  /** Rows of the blocks, without their titles. */
  readonly block: number;
  /** Downloads that are listed beside the devices. */
  readonly tasks: number;
  /** Rows of the list on the page. */
  readonly list: number;
}

/** Shares the terminal out. */
export function layOut(state: State, { columns, rows }: Size): Place {
  const inner = Math.max(10, columns - 2);
  const free = Math.max(1, rows - 3); // the header has two lines, the keys one
  if (state.page !== "devices") {
    const chart = state.page === "device" && free >= 24 ? 3 : 0;
    const taken = { devices: 0, device: 0, downloads: 2, help: 1 }[state.page];
    return { ...nothing, inner, chart, list: Math.max(1, free - taken) };
  }
  const place = grown({ inner, ...sharesOf(state, free, inner) }, state, free);
  return { ...place, list: Math.max(1, free - heightAbove(place) - 1) };
}

/** Graphs take what the list leaves. */
function grown(place: Shares, state: State, free: number): Shares {
  const spare = free - heightAbove(place) - 1 - Math.max(5, countOf(state));
  if (place.chart === 0 || spare < 2) return place;
  return { ...place, chart: Math.min(8, place.chart + Math.floor(spare / 2)) };
}

/** The lines that the list needs, unfiltered: the graphs do not move while a filter is typed. */
function countOf({ view, listing }: State): number {
  return listed(view.devices ?? [], { ...listing, filter: "" }).length;
}

type Shares = Omit<Place, "list">;

const nothing = { chart: 0, summary: "none", block: 0, tasks: 0 } as const;

function sharesOf({ view }: State, free: number, inner: number): Omit<Place, "inner" | "list"> {
  if (free < 13) return nothing;
  if (free < 27 || inner < 76) {
    const summary = free < 17 ? "none" : "lines";
    return { ...nothing, chart: Math.max(1, Math.min(6, Math.floor((free - 13) / 4))), summary };
  }
  const { latest, system } = view;
  const needed = Math.max(
    3,
    (system?.sensors.length ?? 0) + (system?.fans.length ?? 0),
    latest?.wifi?.radios.length ?? 0,
  );
  return {
    chart: Math.max(3, Math.min(8, Math.floor(free / 9))),
    summary: "blocks",
    block: Math.min(needed, Math.floor(free / 6)),
    tasks: Math.max(1, Math.min(latest?.downloads?.length ?? 1, Math.floor(free / 10))),
  };
}

/** Rows above the list. */
function heightAbove({ chart, summary, block, tasks }: Shares): number {
  const rates = chart === 0 ? 1 : 2 * (1 + chart);
  const more = { none: 0, lines: 4, blocks: 1 + 1 + block + 1 + 1 + tasks + 1 }[summary];
  return rates + more;
}
