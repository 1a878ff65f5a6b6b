/**
 * Readings posted as JSON, one request for each, as pyfbx sends them: what Telegraf's
 * `http_listener_v2` takes with `data_format = "json"`.
 *
 * Telegraf makes a metric of an object, and of each object of a list; it joins nested names with `_`,
 * and leaves texts and truths out unless `tag_keys` or `json_string_fields` name them. Anything else
 * it answers with HTTP 400, so that one number alone (`…['rate_up']`) does not arrive there.
 *
 * @module
 */
import { answers, post } from "./post.ts";
import { measurementName, type Reading } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** How results are posted. */
export interface JsonOptions {
  readonly name: string;
  readonly url: URL;
  /** `Authorization`, if the receiver wants one. */
  readonly authorization?: string | undefined;
  readonly secrets?: readonly string[] | undefined;
  /** Add `fbx_box` and `fbx_method`, for receivers that hear of several boxes. */
  readonly labels: boolean;
  readonly timeout: number;
}

/** A receiver of JSON. */
export function jsonSink(options: JsonOptions): Sink {
  const { name, url, labels, timeout, secrets = [], authorization } = options;
  const headers = {
    "Content-Type": "application/json",
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
  return {
    name,
    most: 1,
    linger: 0,
    repeatable: false,
    encode: (reading) => JSON.stringify(labels ? withLabels(reading) : reading.value ?? null),
    async send([body = ""], signal, { wary, last }) {
      const there = wary ? await answers(url, timeout, signal) : true;
      if (there !== true) return { outcome: "down", reason: there };
      return (await post({ url, headers, body, timeout, secrets, last }, signal)).verdict;
    },
  };
}

function withLabels({ box, source, value }: Reading): unknown {
  const labels = { fbx_box: box.name, fbx_method: measurementName(source) };
  const label = (item: unknown) =>
    typeof item === "object" && item !== null ? { ...labels, ...item } : { ...labels, value: item };
  return Array.isArray(value) ? value.map(label) : label(value ?? null);
}
