/**
 * The living part of `Rrd`: the series of the last day, sampled from the same readings that the box
 * shows of this moment.
 *
 * @module
 */
import { type as typeNamed } from "../../catalogue/mod.ts";
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { bandwidth, fanSpeed, householdRate, temperature } from "./readings.ts";
import { portRate } from "./switch.ts";
import { noise } from "./noise.ts";

/** The box keeps a sample a minute for a day. */
const kept = 86_400;
const finest = 60;
/** It answers no more samples than that; longer periods come coarser. */
const most = 720;

/** `Rrd`: statistics. */
export const rrd: Behaviour = {
  handlers: {
    "Rrd.fetch": ({ body }, box) => fetch((body ?? {}) as Item, box),
    "Rrd.get": (call, box) => fetch(wantedOf(call), box),
  },
};

/** A field of a database at a moment, in its own unit. */
type Reading = (box: Box, time: number) => number;

function fetch(wanted: Item, box: Box): Item {
  const known = readings(box, String(wanted.db ?? ""));
  const names = (wanted.fields as string[] | undefined) ?? Object.keys(known);
  const precision = Number(wanted.precision ?? 1) || 1;
  const { start, end, step } = period(wanted, Math.floor(box.now()));
  const data: Item[] = [];
  for (let time = start; time <= end; time += step) {
    const sample: Item = { time };
    for (const name of names) {
      const reading = known[name];
      if (reading) sample[name] = Math.trunc(reading(box, time) * precision);
    }
    data.push(sample);
  }
  return { date_start: start, date_end: end, data };
}

/** The dates come back moved to where the samples lie. */
function period(wanted: Item, now: number): { start: number; end: number; step: number } {
  const last = Math.min(Number(wanted.date_end) || now, now);
  const first = Math.max(Number(wanted.date_start) || last - 3600, now - kept);
  const step = Math.max(finest, Math.ceil((last - first) / most / finest) * finest);
  const end = Math.floor(last / step) * step;
  return { start: Math.min(Math.ceil(first / step) * step, end), end, step };
}

function readings(box: Box, db: string): Record<string, Reading> {
  const constant = box.facts.rrd?.[db];
  const known = readingsOf(box, db);
  if (constant === undefined) return known;
  return Object.fromEntries(Object.keys(known).map((name) => [name, () => constant]));
}

function readingsOf(box: Box, db: string): Record<string, Reading> {
  if (db === "net") return net;
  if (db === "temp") return temperatures(box);
  if (db === "switch") return ports(box);
  if (db === "dsl") return box.store.has("connection/xdsl") ? dsl : blank("dsl");
  // The real box leaves the code out and puts it in the message.
  throw new Refusal("", "invalid_db");
}

const net: Record<string, Reading> = {
  bw_up: (box) => bandwidth(box, "up") / 8,
  bw_down: (box) => bandwidth(box, "down") / 8,
  rate_up: (box, time) => householdRate(box, "up", time),
  rate_down: (box, time) => householdRate(box, "down", time),
  vpn_rate_up: () => 0,
  vpn_rate_down: () => 0,
};

/** The sensors and fans that this model has, beside the names of older ones. */
function temperatures(box: Box): Record<string, Reading> {
  const { sensors, fans } = box.store.object("system") as { sensors: Item[]; fans: Item[] };
  const old = Object.keys(fieldsOf("temp")).map((id) => id === "fan_speed" ? fan(id) : sensor(id));
  return Object.fromEntries([
    ...sensors.filter((each) => "value" in each).map(({ id }) => sensor(String(id))),
    ...fans.map(({ id }) => fan(String(id))),
    ...old,
  ]);
}

function sensor(id: string): [string, Reading] {
  return [id, (box, time) => temperature(box, id, time)];
}

function fan(id: string): [string, Reading] {
  return [id, (box, time) => fanSpeed(box, id, time)];
}

function ports(box: Box): Record<string, Reading> {
  return Object.fromEntries(
    box.store.list("switch/status").flatMap(({ id }) =>
      (["rx", "tx"] as const).map((way): [string, Reading] => [
        `${way}_${id}`,
        (box, time) => portRate(box, Number(id), way, time),
      ])
    ),
  );
}

const dsl: Record<string, Reading> = {
  rate_up: (box) => bandwidth(box, "up") / 8,
  rate_down: (box) => bandwidth(box, "down") / 8,
  snr_up: (box, time) => 140 + 20 * noise(box, "snr_up", time, 3600),
  snr_down: (box, time) => 60 + 20 * noise(box, "snr_down", time, 3600),
};

/** A database of what this box does not have: every field, always 0. */
function blank(db: string): Record<string, Reading> {
  return Object.fromEntries(Object.keys(fieldsOf(db)).map((name) => [name, () => 0]));
}

function fieldsOf(db: string): Readonly<Record<string, unknown>> {
  return typeNamed("RRDFetch")?.fields.fields?.valuesByDb?.[db] ?? {};
}

function wantedOf({ query }: Call): Item {
  const fields = [...query.getAll("fields"), ...query.getAll("fields[]")]
    .flatMap((text) => text.split(",")).filter((name) => name !== "");
  return {
    db: query.get("db"),
    date_start: query.get("date_start"),
    date_end: query.get("date_end"),
    precision: query.get("precision"),
    ...(fields.length ? { fields } : {}),
  };
}
