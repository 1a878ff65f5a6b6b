/**
 * What Telegraf's JSON parser makes of a request (`data_format = "json"`), after its
 * `plugins/parsers/json`: names are joined with `_`, texts and truths are dropped unless they are
 * configured, and what is neither an object nor a list of objects is an error.
 *
 * @module
 */

/** The options of Telegraf's `[[inputs.http_listener_v2]]` that matter here. */
export interface ParserOptions {
  tagKeys?: readonly string[];
  stringFields?: readonly string[];
}

/** A metric of Telegraf's. */
export interface Metric {
  tags: Record<string, string>;
  fields: Record<string, number | string | boolean>;
}

/** The metrics of a body; throws where Telegraf answers `400 Bad Request`. */
export function parseAsTelegraf(body: string, options: ParserOptions = {}): Metric[] {
  const data: unknown = JSON.parse(body);
  if (data === null) return [];
  if (Array.isArray(data)) return data.map((item) => toMetric(item, options));
  return [toMetric(data, options)];
}

function toMetric(item: unknown, { tagKeys = [], stringFields = [] }: ParserOptions): Metric {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    throw new Error(`invalid JSON datatype: ${JSON.stringify(item)}`);
  }
  const metric: Metric = { tags: {}, fields: {} };
  for (const [name, value] of flatten("", item)) {
    if (tagKeys.includes(name)) metric.tags[name] = String(value);
    else if (typeof value === "number" || stringFields.includes(name)) metric.fields[name] = value;
  }
  return metric;
}

function flatten(name: string, value: unknown): [string, number | string | boolean][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      flatten(name === "" ? key : `${name}_${key}`, inner)
    );
  }
  return ["number", "string", "boolean"].includes(typeof value)
    ? [[name, value as number | string | boolean]]
    : [];
}
