/**
 * One frame of `fbx top`: the lines of the whole terminal, each exactly as wide as it.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { Direction, Gauge, Part, Snapshot, Task } from "../../monitor/snapshot.ts";
import { bandName, measured, percent, scaled } from "../../dashboard/page/format.js";
import type { Paint } from "../terminal/paint.ts";
import { amount, bitRate, bits, byteRate, duration, localized } from "../output/quantity.ts";
import { bar, sparkline } from "./sparkline.ts";
import type { View } from "./view.ts";
import { clean, fit, truncate, width, wrap } from "../../text/width.ts";
import { mediaName, stateName } from "./words.ts";

/** A terminal, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Draws the view. */
export function frame(view: View, size: Size, paint: Paint): string[] {
  const inner = Math.max(20, size.columns - 2);
  const room = share(view, size.rows);
  const lines = [
    header(view, inner, paint),
    state(view, inner, paint),
    "",
    ...rate("down", view, inner, room.chart, paint),
    ...rate("up", view, inner, room.chart, paint),
    "",
    ...columns([
      [temperatures(view, room.middle), 25],
      [wifi(view, room.middle), 27],
      [hosts(view, room.middle), Infinity],
    ], { inner, rows: room.middle + 1, paint }),
    ...(room.downloads > 0 ? ["", ...downloads(view, inner, room.downloads, paint)] : []),
  ];
  const body = lines.slice(0, Math.max(0, size.rows - 1));
  while (body.length < size.rows - 1) body.push("");
  body.push(paint.dim(t`q quits`));
  return body.map((line) => " " + line + " ".repeat(Math.max(0, size.columns - 1 - width(line))));
}

/** How the rows are shared out: charts grow last, as they need it least. */
function share(view: View, rows: number): { chart: number; middle: number; downloads: number } {
  const { latest } = view;
  const tasks = latest?.downloads?.length ?? 1;
  const downloads = rows < 16 ? 0 : Math.max(1, Math.min(tasks, rows < 30 ? 3 : 8));
  const needed = Math.max(
    (view.system?.sensors.length ?? 0) + (view.system?.fans.length ?? 0),
    (latest?.wifi?.radios.length ?? 0) + (latest?.wifi?.stations.length ?? 0),
    Math.min(12, latest?.hosts?.changes.length ?? 0),
    5,
  );
  // header, state, blank, two rates, blank, titles, footer
  const free = rows - 8 - (downloads > 0 ? downloads + 2 : 0);
  const least = rows < 16 ? 1 : 2;
  const middle = Math.max(1, Math.min(needed, free - 2 * least));
  const chart = Math.max(least, Math.min(8, Math.floor((free - middle) / 2)));
  return { chart, middle: Math.max(middle, free - 2 * chart), downloads };
}

function header({ system, latest }: View, inner: number, paint: Paint): string {
  const clock = latest === undefined ? "" : timeOfDay(latest.time, "seconds");
  const facts = system === undefined ? [] : [
    system.firmware && t`firmware ${clean(system.firmware)}`,
    system.uptime !== undefined && t`up ${duration(system.uptime)}`,
  ].filter(Boolean);
  const name = clean(system?.model ?? "Freebox");
  const text = truncate([name, ...facts].join(" · "), inner - clock.length - 2);
  const line = fit(text, inner - clock.length) + clock;
  return paint.bold(line.slice(0, name.length)) + line.slice(name.length);
}

function state({ latest, goneSince }: View, inner: number, paint: Paint): string {
  if (latest === undefined) return paint.dim(t`● reading…`);
  if (latest.fault !== undefined) {
    const since = duration(latest.time - (goneSince ?? latest.time));
    return paint.bad(truncate(t`● no answer for ${since}: ${clean(latest.fault)}`, inner));
  }
  const { line, missing } = latest;
  if (line === undefined) {
    return paint.warn(
      truncate(missing.line === undefined ? t`● reading…` : `● ${missing.line}`, inner),
    );
  }
  const words = [mediaName(line.media), line.ipv4, line.ipv6].filter((word) => !!word);
  const name = `● ${stateName(line.state)}`;
  const colour = line.state === "up" ? paint.good : line.state === "down" ? paint.bad : paint.warn;
  const facts = words.map((word) => " · " + clean(word ?? "")).join("");
  return colour(clean(name)) + truncate(facts, inner - width(clean(name)));
}

function rate(
  way: "down" | "up",
  view: View,
  inner: number,
  rows: number,
  paint: Paint,
): string[] {
  const colour = paint[way];
  const values = view[way].slice(-inner);
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const direction = view.latest?.line?.[way];
  const peak = direction?.rate === undefined ? "" : t`peak ${bitRate(most, scaled)}`;
  const label = fit(way === "down" ? t`▼ down` : t`▲ up`, 7);
  return [
    colour(paint.bold(label)) +
    fit(rateWords(direction, inner - 9 - peak.length), inner - 7 - peak.length) +
    paint.dim(peak),
    ...sparkline(values, { columns: inner, rows, most }).map(colour),
  ];
}

/** As many facts as fit, the most telling first. */
function rateWords(direction: Direction | undefined, cells: number): string {
  if (direction === undefined) return fit("—", 13, "right");
  const total = amount(direction.bytes, scaled);
  const facts = [
    fit(bitRate(direction.rate, scaled) || "—", 13, "right"),
    fit(byteRate(direction.rate, scaled), 12, "right"),
    "   " + load(direction).padEnd(19),
    total && "   " + t`${total} in all`,
  ];
  return facts.reduce((text, fact) => width(text + fact.trimEnd()) <= cells ? text + fact : text);
}

/** A titled list, beside others. */
interface Block {
  readonly title: string;
  /** Each ready to be cut to the width that it gets. */
  readonly lines: readonly ((cells: number, paint: Paint) => string)[];
}

/** A list needs at least this. */
const leastCells = 8;

function columns(
  blocks: readonly (readonly [Block, cells: number])[],
  { inner, rows, paint }: { inner: number; rows: number; paint: Paint },
): string[] {
  const wider = Math.max(0, Math.floor((inner - 78) / 3));
  let left = inner;
  const widths = blocks.map(([, cells]) => {
    const own = Math.min(left, cells + wider);
    left -= own;
    return own;
  });
  return Array.from({ length: rows }, (_, row) =>
    blocks.map(([{ title, lines }], index) => {
      const cells = Math.max(0, (widths[index] ?? 0) - (index < blocks.length - 1 ? 2 : 0));
      if (cells < leastCells) return "";
      const text = row === 0
        ? paint.bold(truncate(title, cells))
        : lines[row - 1]?.(cells, paint) ?? "";
      return text + " ".repeat(Math.max(0, (widths[index] ?? 0) - width(text)));
    }).join("").trimEnd());
}

function temperatures({ latest, system }: View, rows: number): Block {
  const title = t`Temperatures`;
  const missing = absent(latest, "system");
  if (missing) return { title, lines: missing };
  const sensors = (system?.sensors ?? []).map((sensor) => gauge(sensor, "°C", hotness));
  const fans = (system?.fans ?? []).map((fan) => gauge(fan, t`rpm`));
  if (sensors.length + fans.length === 0) {
    return {
      title,
      lines: [(_, paint) => paint.dim(t`none`)],
    };
  }
  return { title, lines: [...sensors.slice(0, rows - Math.min(1, fans.length)), ...fans] };
}

function gauge({ name, value }: Gauge, unit: string, colour?: (value: number) => Colour) {
  return (cells: number, paint: Paint) => {
    const reading = measured(value, unit);
    const label = fit(shortName(clean(name)), cells - reading.length - 1);
    return `${label} ${paint[value === undefined ? "bold" : colour?.(value) ?? "bold"](reading)}`;
  };
}

type Colour = "good" | "warn" | "bad" | "bold";

/** A box shuts down at about 100 °C. */
function hotness(celsius: number): Colour {
  return celsius >= 90 ? "bad" : celsius >= 75 ? "warn" : "good";
}

/** The title already names these as temperatures. */
function shortName(name: string): string {
  const short = name.replace(/^temp[ée]rature\s+/iu, "");
  return short.length > 2 ? short : name;
}

function wifi({ latest }: View, rows: number): Block {
  const missing = absent(latest, "wifi");
  if (missing) return { title: "Wi-Fi", lines: missing };
  const { radios, stations } = latest?.wifi ?? { radios: [], stations: [] };
  const weakest = stations.toSorted((a, b) => (a.signal ?? 0) - (b.signal ?? 0));
  return {
    title: stations.length === 1 ? t`Wi-Fi · 1 station` : t`Wi-Fi · ${stations.length} stations`,
    lines: [
      ...radios.map((radio) => (cells: number) => {
        const band = localized(bandName(radio.band));
        const right = radio.state === "active"
          ? String(radio.stations ?? "")
          : stateName(radio.state);
        const left = radio.channel ? t`${band} ch ${radio.channel}` : band;
        return fit(left, cells - right.length) + right;
      }),
      ...weakest.slice(0, Math.max(0, rows - radios.length)).map(
        (each) => (cells: number, paint: Paint) => {
          const signal = measured(each.signal, "dBm");
          const { signal: strength = 0 } = each;
          const colour = strength < -80 ? "bad" : strength < -70 ? "warn" : "good";
          return `${fit(clean(each.name), cells - signal.length - 1)} ${paint[colour](signal)}`;
        },
      ),
    ],
  };
}

function hosts({ latest }: View, rows: number): Block {
  const missing = absent(latest, "hosts");
  if (missing) return { title: t`Hosts`, lines: missing };
  const { present, known, changes } = latest?.hosts ?? { present: 0, known: 0, changes: [] };
  const quiet = [(_: number, paint: Paint) => paint.dim(t`none came or went`)];
  return {
    title: t`Hosts · ${present} of ${known} here`,
    lines: changes.length === 0
      ? quiet
      : changes.slice(0, rows).map((change) => (cells: number, paint: Paint) => {
        const text = truncate(`${change.came ? "+" : "−"} ${clean(change.name)}`, cells - 6);
        return `${paint.dim(timeOfDay(change.time))} ${
          (change.came ? paint.good : paint.bad)(text)
        }`;
      }),
  };
}

/** Why a part shows nothing; `undefined` where it shows something. */
function absent(latest: Snapshot | undefined, part: Part) {
  if (latest?.[part] !== undefined) return undefined;
  const words = latest === undefined || latest.fault !== undefined
    ? "—"
    : clean(latest.missing[part] ?? t`reading…`);
  return Array.from(
    { length: 6 },
    (_, row) => (cells: number, paint: Paint) => paint.dim(wrap(words, cells)[row] ?? ""),
  );
}

function downloads({ latest }: View, inner: number, rows: number, paint: Paint): string[] {
  const missing = absent(latest, "downloads");
  if (missing) {
    return [paint.bold(t`Downloads`), ...missing.slice(0, rows).map((line) => line(inner, paint))];
  }
  const tasks = latest?.downloads ?? [];
  const hidden = tasks.length - rows;
  return [
    paint.bold(t`Downloads`) + (hidden > 0 ? paint.dim(` · ${t`${hidden} more`}`) : ""),
    ...(tasks.length === 0 ? [paint.dim(t`none`)] : []),
    ...tasks.slice(0, rows).map((each) => task(each, inner, paint)),
  ];
}

function task({ name, status, done, size, rate, left }: Task, inner: number, paint: Paint): string {
  const working = status === "downloading";
  const gauge = Math.max(8, Math.min(24, Math.floor(inner / 5)));
  const tail = working
    ? `${fit(byteRate(rate, scaled), 11, "right")} ${fit(left ? duration(left) : "", 10, "right")}`
    : fit(stateName(status), 22, "right");
  const title = inner - gauge - 39; // what follows, with its spaces
  const colour = status === "error" ? paint.bad : working ? paint.down : paint.dim;
  if (title < 8) {
    const state = working ? byteRate(rate, scaled) : stateName(status);
    return `${fit(clean(name), inner - 20)} ${fit(percent(done), 6, "right")} ${
      colour(fit(state, 12, "right"))
    }`;
  }
  return `${fit(clean(name), title)} ${colour(bar(done ?? 0, gauge))} ${
    fit(percent(done), 6, "right")
  }` +
    ` ${fit(amount(size, scaled), 8, "right")}${colour(tail)}`;
}

/** The part of the line that a rate fills: `1 % of 8 Gbit/s`. */
function load({ rate, bandwidth }: Direction): string {
  if (rate === undefined || !bandwidth) return "";
  return t`${percent(rate * 8 / bandwidth)} of ${bits(bandwidth)}`;
}

function timeOfDay(time: number, precision?: "seconds"): string {
  const date = new Date(time * 1000);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.slice(0, precision === "seconds" ? 3 : 2)
    .map((part) => String(part).padStart(2, "0")).join(":");
}
