/**
 * `fbx history`: rates or temperatures of the last hours, drawn in the terminal.
 *
 * @module
 */
import type { RRDFetchInput } from "../../client/types.gen.ts";
import { fieldsOf, type Property } from "../../catalogue/mod.ts";
import { say, t } from "../../text/language.ts";
import { valueOf } from "../args/flags.ts";
import { cell } from "../output/cell.ts";
import { date } from "../output/time.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { sparkline } from "../top/draw/sparkline.ts";
import { own } from "../../text/own.ts";
import { wrap } from "../../text/width.ts";
import { readLength } from "./length.ts";
import { reading, type Task } from "./task.ts";

type Sample = Readonly<Record<string, number>>;

/** What can be drawn: a database of the box's statistics, and its fields (default: all of them). */
const kinds: Readonly<Record<string, RRDFetchInput>> = {
  rates: { db: "net", fields: ["rate_down", "rate_up"] },
  temp: { db: "temp" },
};

/** Draws the past. */
export const history: Task = {
  french: ["historique"],
  usage: "[rates | temp] [--last TIME]",
  summary: "draw the rates or the temperatures of the last hours",
  about: [
    "Plots the history of the box: the rates of the connection, or its temperatures and fans. With --format csv, a row for each sample; with -j, all of them.",
  ],
  words: [0, 1],
  kinds: [["rates", "temp"]],
  options: { last: { value: "TIME", about: "how far back, such as 24h or 7d (default: 24h)" } },
  takes: reading,
  examples: [
    ["fbx history", "the rates of the last day"],
    ["fbx history temp --last 7d --format csv", "for a spreadsheet"],
  ],
  async perform({ words: [what = "rates"], flags, box, io }) {
    const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
    if (kind === undefined) throw new UsageError(t`fbx history draws rates or temp, not “${what}”`);
    const last = valueOf(flags, "last") ?? "24h";
    const seconds = await readLength(last);
    if (seconds === undefined) {
      throw new UsageError(t`--last takes a length of time, such as 24h or 7d, not “${last}”`);
    }
    const end = Math.floor(Date.now() / 1000);
    const f = await box();
    const { data = [] } = await f.rrd.fetch({ ...kind, date_start: end - seconds, date_end: end });
    const result = data as Sample[];
    const shape = sampleShape(kind.db);
    return {
      result,
      shape,
      nothing: t`The box has no data for that time.`,
      ...io.outIsTerminal && result.length > 0 ? { page: await drawn(result, shape, io) } : {},
    };
  },
};

/** What the catalogue knows of the samples of a database. */
function sampleShape(db: string): Property {
  const { valuesByDb = {} } = fieldsOf("RRDFetch").fields ?? {};
  const time = { type: "timestamp", shows: "date" };
  const known = Object.entries(own(valuesByDb, db) ?? {}).map(([name, field]) =>
    [name, { type: "int", ...field }] as const
  );
  return { type: "object[]", fields: { time, ...Object.fromEntries(known) } };
}

/** Each field as a plot with its name, what it is now, and its mean and most. */
async function drawn(samples: readonly Sample[], shape: Property, io: Io): Promise<string[]> {
  await speakCatalogue();
  const names = Object.keys(samples[0] ?? {}).filter((name) => name !== "time");
  const columns = Math.max(20, io.columns());
  const rows = names.length > 4 ? 2 : 4;
  const plots = names.flatMap((name) => {
    const values = samples.map((sample) => sample[name]);
    const known = values.filter((value) => value !== undefined);
    const property = own(shape.fields, name);
    const write = (value: number) => cell(value, property, manner).text;
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const mean = Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
    // a rate is drawn from nothing on, a temperature from a little below its least
    const base = property?.unit === "byte/s" ? 0 : least - (most - least) / 4;
    const heights = sampled(values, columns).map((value) => value && value - base);
    const label = property?.doc === undefined ? name : say(property.doc);
    const title = t`${label}: ${write(known.at(-1) ?? 0)} (mean ${write(mean)}, most ${
      write(most)
    })`;
    const plot = sparkline(heights, { columns, rows, most: most - base || 1 });
    return [...wrap(title, columns), ...plot, ""];
  });
  const [first = "", last = ""] = [samples[0]?.time ?? 0, samples.at(-1)?.time ?? 0].map(date);
  const gap = Math.max(1, columns - first.length - last.length);
  return [...plots, `${first}${" ".repeat(gap)}${last}`];
}

const manner = { now: 0, times: "date", secrets: false } as const;

/** As many values as there are columns: each is the mean of those in its column. */
export function sampled(
  values: readonly (number | undefined)[],
  columns: number,
): (number | undefined)[] {
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor(column * values.length / columns);
    const to = Math.max(from + 1, Math.floor((column + 1) * values.length / columns));
    const known = values.slice(from, to).filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length;
  });
}
