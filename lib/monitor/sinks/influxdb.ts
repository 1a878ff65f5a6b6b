/**
 * Readings written to InfluxDB in line protocol: version 1 (`/write`), or 2 and 3 (`/api/v2/write`).
 *
 * A point that is written again replaces itself, so what is not known to have arrived is sent again.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { toLine } from "./line_protocol.ts";
import { pointsOf } from "./points.ts";
import { post } from "./post.ts";
import type { Reading } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** How readings are written. */
export interface InfluxOptions {
  readonly name: string;
  /** The address of the write request, with its query. */
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly secrets: readonly string[];
  /** Milliseconds that readings are gathered. */
  readonly flush: number;
  readonly timeout: number;
}

/** An InfluxDB. */
export function influxSink(options: InfluxOptions): Sink {
  const { name, url, flush, timeout, secrets, authorization } = options;
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
  return {
    name,
    most: 1000,
    linger: flush,
    repeatable: true,
    encode: (reading) =>
      pointsOf(reading).map((point) => lineOf(point, reading)).join("\n") ||
      undefined,
    async send(entries, signal, { last }) {
      const body = entries.join("\n");
      const { verdict, text } = await post({ url, headers, body, timeout, secrets, last }, signal);
      // version 1 wrote the others
      return verdict.outcome === "refused" && /partial write/.test(text)
        ? { outcome: "taken", note: t`rejected some results: ${verdict.reason}` }
        : verdict;
    },
  };
}

function lineOf(point: ReturnType<typeof pointsOf>[number], { box }: Reading): string {
  const { name, uid = name, model = "" } = box;
  const tags = { ...point.tags, box: name, model, ...(uid === name ? {} : { uid }) };
  return toLine({ ...point, tags });
}
