/**
 * Facts on temperatures, Wi-Fi, devices that came and went, and downloads, for lines and blocks
 * alike.
 *
 * @module
 */
import { levelOf } from "../../../catalogue/good.ts";
import { type } from "../../../catalogue/mod.ts";
import { t } from "../../../text/language.ts";
import { clean } from "../../../text/width.ts";
import type { Gauge } from "../../../monitor/snapshot.ts";
import { bandName, measured, percent, scaled } from "../../../dashboard/page/format.js";
import { byteRate, localized } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import type { View } from "../view.ts";
import { clock, stateName } from "../words.ts";

/** A fact: a name and a value. */
export interface Fact {
  readonly name: string;
  /** The name where there is little room. */
  readonly short?: string;
  readonly value: string;
  readonly colour: keyof Paint;
  /** What it was. */
  readonly past?: readonly (number | undefined)[];
}

/** Sensors, and then fans. */
export function temperatures({ system, samples }: View): Fact[] {
  const sensors = (system?.sensors ?? []).map((sensor): Fact => ({
    name: shortName(clean(sensor.name)),
    value: measured(sensor.value, "°C"),
    colour: hotness(sensor.value),
    past: samples.map(({ heat }) => heat[sensor.id]),
  }));
  const fans = (system?.fans ?? []).map(({ name, value }: Gauge): Fact => ({
    name: clean(name),
    value: measured(value, t`rpm`),
    colour: "bold",
  }));
  return [...sensors, ...fans];
}

const colours = { ok: "good", warning: "warn", problem: "bad" } as const;

function hotness(celsius = 0): "good" | "warn" | "bad" {
  return colours[levelOf(type("SystemConfigSensor")?.fields.value ?? { type: "int" }, celsius)];
}

/** The title already names these as temperatures. */
function shortName(name: string): string {
  const short = name.replace(/^temp[ée]rature\s+/iu, "");
  return short.length > 2 ? short : name;
}

/** The radios, each with how many devices it has. */
export function radios({ latest }: View): Fact[] {
  return (latest?.wifi?.radios ?? []).map(({ band, channel, state, stations }) => {
    const name = localized(bandName(band));
    const isActive = state === "active";
    return {
      name: clean(isActive && channel ? t`${name} ch ${channel}` : name),
      short: clean(name),
      value: !isActive ? clean(stateName(state)) : stations === undefined ? "" : `(${stations})`,
      colour: isActive ? "bold" : "warn",
    };
  });
}

/** The devices that came and went, newest first. */
export function changes({ latest }: View): Fact[] {
  return (latest?.hosts?.changes ?? []).map(({ time, name, came }) => ({
    name: clock(time),
    value: `${came ? "+" : "−"} ${clean(name)}`,
    colour: came ? "good" : "bad",
  }));
}

/** The downloads, in a word each. */
export function tasks({ latest }: View): Fact[] {
  return (latest?.downloads ?? []).map(({ name, status, done, rate }) => ({
    name: clean(name),
    value: status === "downloading"
      ? [percent(done), byteRate(rate, scaled)].filter(Boolean).join(" ")
      : clean(stateName(status)),
    colour: status === "error" ? "bad" : status === "downloading" ? "down" : "dim",
  }));
}
