/**
 * The rates of the line with their graphs: the box's own history, and then each beat.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { fit, truncate, width } from "../../../text/width.ts";
import type { Direction } from "../../../monitor/snapshot.ts";
import { percent, scaled } from "../../../dashboard/page/format.js";
import { amount, bitRate, bits, byteRate } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import type { Sample, View } from "../view.ts";
import { clock } from "../words.ts";
import { sparkline } from "./sparkline.ts";

/** Both rates: with graphs of so many rows, or in one line. */
export function rates(view: View, inner: number, rows: number, paint: Paint): string[] {
  if (rows > 0) return ways.flatMap((way) => rate(way, view, inner, rows, paint));
  const words = ways.map((way) => {
    const value = bitRate(view.latest?.line?.[way].rate, scaled) || "—";
    return { way, text: `${name(way)} ${value}` };
  });
  const half = Math.floor(inner / 2);
  return [words.map(({ way, text }) => paint[way](fit(text, half))).join("")];
}

const ways = ["down", "up"] as const;

function name(way: "down" | "up"): string {
  return way === "down" ? t`▼ down` : t`▲ up`;
}

function rate(
  way: "down" | "up",
  view: View,
  inner: number,
  rows: number,
  paint: Paint,
): string[] {
  const colour = paint[way];
  const shown = view.samples.slice(-inner);
  const values = shown.map((sample) => sample[way]);
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const direction = view.latest?.line?.[way];
  const words = rateWords(direction);
  const peak = peakWords(shown, most, inner - 9 - width(words.slice(0, 3).join("").trimEnd()));
  const left = inner - 7 - width(peak);
  // dim as far as it is a value a minute
  const bound = inner - shown.filter(({ isPast }) => !isPast).length;
  return [
    colour(paint.bold(fit(name(way), 7))) + fit(asManyAs(words, left - 2), left) +
    paint.dim(peak),
    ...sparkline(values, { columns: inner, rows, most }).map((row) =>
      colour(paint.dim(row.slice(0, bound)) + row.slice(bound))
    ),
  ].map((line) => width(line) > inner ? truncate(line, inner) : line);
}

/** The highest of what is shown, and since when that is where there is room for it. */
function peakWords(shown: readonly Sample[], most: number, cells: number): string {
  if (shown[0] === undefined || most === 1) return "";
  const [since, peak] = [clock(shown[0].time), bitRate(most, scaled)];
  const whole = t`since ${since}, peak ${peak}`;
  return width(whole) <= cells ? whole : t`peak ${peak}`;
}

/** The most telling first. */
function rateWords(direction: Direction | undefined): string[] {
  if (direction === undefined) return [fit("—", 13, "right")];
  const total = amount(direction.bytes, scaled);
  return [
    fit(bitRate(direction.rate, scaled) || "—", 13, "right"),
    fit(byteRate(direction.rate, scaled), 12, "right"),
    "   " + load(direction).padEnd(19),
    total && "   " + t`${total} in all`,
  ];
}

function asManyAs(facts: readonly string[], cells: number): string {
  return facts.reduce((text, fact) => width(text + fact.trimEnd()) <= cells ? text + fact : text);
}

/** The part of the line that a rate fills: `1 % of 8 Gbit/s`. */
function load({ rate, bandwidth }: Direction): string {
  if (rate === undefined || !bandwidth) return "";
  return t`${percent(rate * 8 / bandwidth)} of ${bits(bandwidth)}`;
}
