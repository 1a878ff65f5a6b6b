/**
 * The page of the downloads, and a download in a line.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { clean, fit, truncate } from "../../../text/width.ts";
import type { Task } from "../../../monitor/snapshot.ts";
import { percent, scaled } from "../../../dashboard/page/format.js";
import { amount, byteRate, duration } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import { indexOf, type State, tasksOf } from "../state.ts";
import { stateName } from "../words.ts";
import type { Place } from "./layout.ts";
import { absent } from "./part.ts";
import { rates } from "./rates.ts";
import { bar } from "./sparkline.ts";
import { type Column, table } from "./table.ts";

/** The lines under the header. */
export function downloadList(state: State, { inner, list: rows }: Place, paint: Paint): string[] {
  const list = tasksOf(state);
  const selected = indexOf(state.downloads, list.map(({ id }) => String(id)));
  const lines = table(columns(), list, { inner, rows, selected, paint });
  const above = rates(state.view, inner, 0, paint);
  if (list.length > 0) return [...above, ...lines];
  const words = absent(state.view, "downloads") ?? t`none`;
  return [...above, ...lines, paint.dim(truncate(`  ${words}`, inner))];
}

function columns(): Column<Task>[] {
  return [
    { title: t`Download`, least: 16, most: 60, rank: 0, text: ({ name }) => clean(name) },
    {
      title: "",
      least: 12,
      most: 24,
      rank: 6,
      text: ({ done }, cells) => bar(done ?? 0, cells),
      colour: colourOf,
    },
    { title: t`Done`, least: 6, align: "right", rank: 2, text: ({ done }) => percent(done) },
    {
      title: t`Size`,
      least: 8,
      align: "right",
      rank: 4,
      text: ({ size }) => amount(size, scaled),
    },
    {
      title: t`▼ down`,
      least: 11,
      align: "right",
      rank: 3,
      text: ({ rate, status }) => status === "downloading" ? byteRate(rate, scaled) : "",
      colour: colourOf,
    },
    {
      title: t`Left`,
      least: 11,
      align: "right",
      rank: 5,
      text: ({ left, status }) => status === "downloading" && left ? duration(left) : "",
    },
    {
      title: t`State`,
      least: 11,
      most: 15,
      align: "right",
      rank: 1,
      text: ({ status }) => clean(stateName(status)),
      colour: colourOf,
    },
  ];
}

function colourOf({ status }: Task): keyof Paint {
  return status === "error" ? "bad" : status === "downloading" ? "down" : "dim";
}

/** A download in a line, beside others. */
export function taskRow(task: Task, inner: number, paint: Paint): string {
  const { name, status, done, size, rate, left } = task;
  const gauge = Math.max(8, Math.min(24, Math.floor(inner / 5)));
  const tail = status === "downloading"
    ? `${fit(byteRate(rate, scaled), 11, "right")} ${fit(left ? duration(left) : "", 11, "right")}`
    : fit(clean(stateName(status)), 23, "right");
  const colour = paint[colourOf(task)];
  return [
    fit(clean(name), Math.max(8, inner - gauge - 41)),
    colour(bar(done ?? 0, gauge)),
    fit(percent(done), 6, "right"),
    fit(amount(size, scaled), 8, "right"),
    colour(tail),
  ].join(" ");
}
