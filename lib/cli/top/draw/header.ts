/**
 * The first lines of each frame: the box, and the state of its line.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { clean, fit, truncate, width } from "../../../text/width.ts";
import { duration } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import type { View } from "../view.ts";
import { clock, mediaName, stateName } from "../words.ts";

/** The box, its firmware, since when it is up, and the time. */
export function header({ system, latest }: View, inner: number, paint: Paint): string {
  const time = latest === undefined ? "" : clock(latest.time, "seconds");
  const facts = system === undefined ? [] : [
    system.firmware && t`firmware ${clean(system.firmware)}`,
    system.uptime !== undefined && t`up ${duration(system.uptime)}`,
  ].filter(Boolean);
  const name = clean(system?.model ?? "Freebox");
  const text = truncate([name, ...facts].join(" · "), inner - time.length - 2);
  const line = fit(text, inner - time.length) + time;
  return paint.bold(line.slice(0, name.length)) + line.slice(name.length);
}

/** Whether the line is up, by what, with which addresses; or since when the box is gone. */
export function lineState({ latest, goneSince }: View, inner: number, paint: Paint): string {
  if (latest === undefined) return paint.dim(t`● reading…`);
  if (latest.fault !== undefined) {
    const since = duration(latest.time - (goneSince ?? latest.time));
    return paint.bad(truncate(t`● no answer for ${since}: ${clean(latest.fault)}`, inner));
  }
  const { line, missing } = latest;
  if (line === undefined) {
    return paint.warn(
      truncate(missing.line === undefined ? t`● reading…` : `● ${clean(missing.line)}`, inner),
    );
  }
  const words = [mediaName(line.media), line.ipv4, line.ipv6].filter((word) => !!word);
  const name = clean(`● ${stateName(line.state)}`);
  const colour = line.state === "up" ? paint.good : line.state === "down" ? paint.bad : paint.warn;
  const facts = words.map((word) => " · " + clean(word ?? "")).join("");
  return colour(name) + truncate(facts, inner - width(name));
}
