/**
 * `fbx outages`: when the line or the connection was down.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import type { ConnectionLog } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { wholeNumber } from "../args/flags.ts";
import { duration } from "../output/quantity.ts";
import { reading, type Task } from "./task.ts";

/** A time without the line or the connection. */
export interface Outage {
  readonly from: number;
  /** Absent while it lasts. */
  readonly to?: number;
  readonly seconds: number;
  readonly type: ConnectionLog["type"];
  /** Which line or connection. */
  readonly link: string;
}

const table = (): Property => ({
  type: "object[]",
  columns: {
    [t`From`]: "from",
    [t`Until`]: "to",
    [t`Length`]: "seconds",
    [t`What`]: "type",
    [t`Link`]: "link",
  },
  fields: {
    from: { type: "timestamp", shows: "date" },
    to: { type: "timestamp", shows: "date" },
    seconds: { type: "int", unit: "s" },
    type: { type: "enum", values: { link: "the line", conn: "the connection" } },
    link: { type: "string" },
  },
});

/** Lists outages. */
export const outages: Task = {
  french: ["coupures"],
  usage: "[--days N]",
  summary: "list when the line or the connection was down",
  about: [
    "Lists the outages in the log of the box, the latest first: when, how long, and whether the line or the connection failed. The box deletes old entries.",
  ],
  options: { days: { value: "N", about: "how far back to look (default: 30)" } },
  takes: reading,
  examples: [["fbx outages --days 7", "of the last week"]],
  async perform({ flags, box }) {
    const days = wholeNumber(flags, "days", 3650, 1) ?? 30;
    const now = Math.floor(Date.now() / 1000);
    const logs = await (await box()).connection.logs();
    const result = outagesIn(logs, now - days * 86_400, now);
    const { times, seconds } = together(result, now);
    return {
      result: result.toReversed(),
      shape: table(),
      nothing: t`No outage in ${days} days.`,
      note: times === 1
        ? t`1 outage in ${days} days: ${duration(seconds)}`
        : t`${times} outages in ${days} days: ${duration(seconds)} in all`,
    };
  },
};

/** The outages since a moment, the first one first; cut where they began before it. */
export function outagesIn(logs: readonly ConnectionLog[], since: number, now: number): Outage[] {
  const begun = new Map<string, ConnectionLog>();
  const found: Outage[] = [];
  const end = ({ date, type, link, conn }: ConnectionLog, to?: number) => {
    const from = Math.max(date, since);
    const seconds = (to ?? now) - from;
    if (seconds <= 0) return;
    const name = (type === "link" ? link : conn) ?? "";
    found.push({ from, ...to === undefined ? {} : { to }, seconds, type, link: name });
  };
  for (const log of logs.toSorted((a, b) => a.date - b.date)) {
    const key = `${log.type} ${log.type === "link" ? log.link : log.conn}`;
    const before = begun.get(key);
    if (log.state === "down" && before === undefined) begun.set(key, log);
    else if (log.state === "up" && before !== undefined) {
      begun.delete(key);
      end(before, log.date);
    }
  }
  for (const log of begun.values()) end(log);
  return found.toSorted((a, b) => a.from - b.from);
}

/** How often and how long one or the other was down: a line takes its connection with it. */
export function together(outages: readonly Outage[], now: number) {
  let times = 0;
  let seconds = 0;
  let reached = -Infinity;
  for (const { from, to = now } of outages) {
    if (from > reached) times++;
    seconds += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return { times, seconds };
}
