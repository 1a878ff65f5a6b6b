// @ts-check
/// <reference lib="dom" />
/**
 * The four plots: rates, temperatures, Wi-Fi signal, devices; live, or of a longer period.
 *
 * @module
 */
import { bareScaled, byteRate, scaled } from "./format.js";
import { locale, t, translate } from "./language.js";
import { createPlot } from "./plot.js";
import { byId } from "./table.js";

/** @typedef {import("./sample.js").Sample} Sample */
/** @typedef {import("./plot.js").Data} Data */
/** @typedef {import("../history.ts").History} History */
/** @typedef {import("../../monitor/statistics.ts").Series} Series */

/**
 * Makes the plots.
 */
export function createPlots() {
  const rates = createPlot(byId("plot-rates"), {
    title: t`Rates`,
    write: (value) => `${scaled(value, "bit/s")} (${byteRate(value / 8)})`,
    mark: (value) => bareScaled(value, "bit/s"),
    fromZero: true,
    filled: true,
    height: 280,
  });
  const temperatures = createPlot(byId("plot-temperatures"), {
    title: t`Temperatures`,
    write: (value) => `${value} °C`,
    mark: (value) => `${value} °C`,
    height: 220,
  });
  const signals = createPlot(byId("plot-signals"), {
    title: t`Wi-Fi signal`,
    write: (value) => `${value} dBm`,
    mark: (value) => `${value} dBm`,
    height: 220,
  });
  const hosts = createPlot(byId("plot-hosts"), {
    title: t`Devices`,
    write: String,
    mark: (value) => Number.isInteger(value) ? String(value) : "",
    fromZero: true,
    height: 220,
  });

  return {
    /** @param {readonly Sample[]} samples */
    showLive(samples) {
      const { time, rate, seen } = fromSamples(samples);
      rates.show({ time, lines: rate });
      temperatures.show({ time, lines: gathered(samples, "sensors") });
      signals.show({ time, lines: gathered(samples, "signals") });
      hosts.show({ time, lines: seen });
    },
    /**
     * @param {History} history
     * @param {ReadonlyMap<string, string>} names Sensors by their ids.
     */
    showHistory(history, names) {
      rates.show(ratesOf(history));
      temperatures.show(temperaturesOf(history, names));
      const { time, seen } = fromSamples(history.seen);
      const own = { time, note: seenNote(history), start: history.start, end: history.end };
      signals.show({ ...own, lines: gathered(history.seen, "signals") });
      hosts.show({ ...own, lines: seen });
    },
    /** The theme changed. */
    recolour() {
      for (const plot of [rates, temperatures, signals, hosts]) plot.recolour();
    },
  };
}

/** @param {readonly Sample[]} samples */
function fromSamples(samples) {
  return {
    time: samples.map(({ time }) => time),
    rate: [
      { name: t`Download`, values: samples.map(({ down }) => inBits(down)) },
      { name: t`Upload`, values: samples.map(({ up }) => inBits(up)) },
    ],
    seen: [
      { name: t`On the network`, values: samples.map(({ present }) => present) },
      { name: t`On Wi-Fi`, values: samples.map(({ stations }) => stations) },
    ],
  };
}

/**
 * The box counts in byte/s; in bit/s the marks on the axis are round.
 *
 * @param {number | null} rate
 */
function inBits(rate) {
  return rate === null ? null : rate * 8;
}

/**
 * A line for each name that occurs.
 *
 * @param {readonly Sample[]} samples
 * @param {"sensors" | "signals"} what
 */
function gathered(samples, what) {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample[what])))].sort();
  return names.map((name) => ({
    name,
    values: samples.map((sample) => sample[what][name] ?? null),
  }));
}

/**
 * @param {History} history
 * @returns {Data}
 */
function ratesOf(history) {
  const { rates, start, end } = history;
  if ("fault" in rates) return { time: [], lines: [], note: translate(rates.fault), start, end };
  const { time, fields } = rates;
  return {
    time,
    lines: [
      { name: t`Download`, values: (fields.down ?? []).map(inBits) },
      { name: t`Upload`, values: (fields.up ?? []).map(inBits) },
    ],
    start,
    end,
    note: shorter(history, rates),
  };
}

/**
 * @param {History} history
 * @param {ReadonlyMap<string, string>} names
 * @returns {Data}
 */
function temperaturesOf(history, names) {
  const { temperatures, start, end } = history;
  if ("fault" in temperatures) {
    return { time: [], lines: [], note: translate(temperatures.fault), start, end };
  }
  const { time, fields } = temperatures;
  const all = Object.entries(fields);
  // besides its own sensors a box may report those of older models, all 0 or alike
  const known = all.filter(([id]) => names.has(id));
  const lines = (known.length > 0 ? known : all).map(([id, values]) => ({
    name: names.get(id) ?? id,
    values,
  }));
  lines.sort((a, b) => a.name < b.name ? -1 : 1); // as live: each keeps its colour
  return { time, lines, start, end, note: shorter(history, temperatures) };
}

/**
 * Notes where the box keeps less than the requested range.
 *
 * @param {History} history
 * @param {Series} series
 * @returns {string | undefined}
 */
function shorter({ start, end }, { time }) {
  const first = time[0];
  if (first === undefined) return t`The box has no data for that period`;
  return first - start > (end - start) / 10
    ? t`The box has no data before ${new Date(first * 1000).toLocaleString(locale)}`
    : undefined;
}

/** @param {History} history */
function seenNote({ start, end, seen }) {
  const first = seen[0]?.time ?? end;
  return first - start > (end - start) / 10
    ? t`The box keeps no statistics of this; the data starts when fbx dashboard started`
    : undefined;
}
