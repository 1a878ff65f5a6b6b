/**
 * What there is besides the devices: a line for each, or blocks side by side where there is room.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { fit, truncate, width, wrap } from "../../../text/width.ts";
import type { Part } from "../../../monitor/snapshot.ts";
import type { Paint } from "../../terminal/paint.ts";
import type { State } from "../state.ts";
import { taskRow } from "./download_list.ts";
import { changes, type Fact, radios, tasks, temperatures } from "./facts.ts";
import type { Place } from "./layout.ts";
import { absent } from "./part.ts";
import { sparkline } from "./sparkline.ts";

/** The rows between the graphs and the list. */
export function summary(state: State, place: Place, paint: Paint): string[] {
  if (place.summary === "none") return [];
  return place.summary === "lines"
    ? asLines(state, place.inner, paint)
    : asBlocks(state, place, paint);
}

interface Group {
  readonly title: string;
  readonly part: Part;
  readonly facts: readonly Fact[];
  /** In the place of facts, where there are none. */
  readonly none: string;
}

function groups({ view }: State): Group[] {
  const isOff = view.latest?.wifi?.enabled === false;
  return [
    { title: t`Temperatures`, part: "system", facts: temperatures(view), none: t`none` },
    {
      title: "Wi-Fi",
      part: "wifi",
      facts: isOff ? [] : radios(view),
      none: isOff ? t`switched off` : t`none`,
    },
    { title: t`Changes`, part: "hosts", facts: changes(view), none: t`none came or went` },
    { title: t`Downloads`, part: "downloads", facts: tasks(view), none: t`none` },
  ];
}

function asLines(state: State, inner: number, paint: Paint): string[] {
  const all = groups(state);
  const label = Math.max(...all.map(({ title }) => width(title))) + 2;
  return all.map(({ title, part, facts, none }) => {
    const empty = absent(state.view, part) ?? (facts.length === 0 ? none : undefined);
    const text = empty === undefined
      ? inALine(facts, inner - label, paint)
      : paint.dim(truncate(empty, inner - label));
    return paint.bold(fit(title, label)) + text;
  });
}

/** As many facts as fit; of the first as much as does. */
function inALine(facts: readonly Fact[], cells: number, paint: Paint): string {
  const isTight = width(facts.map(({ name, value }) => `${name} ${value}`).join(" · ")) > cells;
  let line = "";
  for (const { name: long, short = long, value, colour } of facts) {
    const name = isTight ? short : long;
    const before = line === "" ? "" : " · ";
    const left = cells - width(line) - before.length;
    if (left < width(name) + 1 + width(value) && line !== "") break;
    const cut = truncate(name, Math.max(0, left - 1 - width(value)));
    line += `${before}${cut} ${paint[colour](truncate(value, left - 1))}`;
  }
  return line;
}

function asBlocks(state: State, { inner, block, tasks: shown }: Place, paint: Paint): string[] {
  const [heat, wifi, hosts, downloads] = groups(state);
  const third = Math.floor(inner / 3);
  const blocks = [heat, wifi, hosts].map((group) =>
    group && column(state, group, third - 2, block, paint)
  );
  const rows = Array.from({ length: block + 1 }, (_, row) =>
    blocks.map((lines) => {
      const line = lines?.[row] ?? "";
      return line + " ".repeat(Math.max(0, third - width(line)));
    }).join("").trimEnd());
  const list = state.view.latest?.downloads ?? [];
  const empty = absent(state.view, "downloads") ??
    (list.length === 0 ? downloads?.none : undefined);
  const hidden = list.length - shown;
  const more = hidden > 0 ? paint.dim(` · ${t`${hidden} more`}`) : "";
  const taskRows = empty === undefined
    ? list.slice(0, shown).map((task) => taskRow(task, inner, paint))
    : [paint.dim(truncate(empty, inner))];
  while (taskRows.length < shown) taskRows.push("");
  return ["", ...rows, "", paint.bold(t`Downloads`) + more, ...taskRows, ""];
}

function column(state: State, group: Group, cells: number, rows: number, paint: Paint): string[] {
  const { title, part, facts, none } = group;
  const empty = absent(state.view, part) ?? (facts.length === 0 ? none : undefined);
  const lines = empty === undefined
    ? facts.slice(0, rows).map((fact) => inAColumn(fact, cells, part, paint))
    : wrap(empty, cells).slice(0, rows).map((line) => paint.dim(line));
  return [paint.bold(truncate(title, cells)), ...lines];
}

function inAColumn(fact: Fact, cells: number, part: Part, paint: Paint): string {
  const { name, value, colour, past = [] } = fact;
  if (part === "hosts") return `${paint.dim(name)} ${paint[colour](truncate(value, cells - 6))}`;
  const graph = Math.min(24, cells - 22);
  const left = Math.max(0, cells - width(value) - 1);
  if (past.length === 0 || graph < 6) return `${fit(name, left)} ${paint[colour](value)}`;
  const title = fit(name, Math.max(1, left - graph - 1));
  return `${title} ${paint.dim(heatGraph(past, graph))} ${paint[colour](value)}`;
}

/** Temperatures change by a few degrees: the graph shows those. */
function heatGraph(past: readonly (number | undefined)[], columns: number): string {
  const values = past.slice(-columns);
  const known = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const most = Math.max(8, high - low + 2);
  const raised = values.map((value) => value === undefined ? undefined : value - low + 1);
  return sparkline(raised, { columns, rows: 1, most })[0] ?? "";
}
