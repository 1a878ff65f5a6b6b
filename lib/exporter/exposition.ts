/**
 * Samples as text: OpenMetrics 1.0, and the format 0.0.4 that Prometheus has had from the beginning.
 *
 * @module
 */
import { type Definition, familyName } from "./compile_table.ts";

/** One value of a metric. */
export interface Sample {
  readonly definition: Definition;
  /** `box="home",direction="down"` */
  readonly labels: string;
  readonly value: number;
}

/** A text format. */
export type Format = "openmetrics" | "text";

/** The `Content-Type` of each format. */
export const contentTypes: Readonly<Record<Format, string>> = {
  openmetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8",
  text: "text/plain; version=0.0.4; charset=utf-8",
};

/** The format that an `Accept` header prefers; the older one unless OpenMetrics is asked for. */
export function negotiate(accept: string | undefined): Format {
  const wish = (type: string) => quality(accept ?? "", type);
  const openmetrics = wish("application/openmetrics-text");
  return openmetrics > 0 && openmetrics >= wish("text/plain") ? "openmetrics" : "text";
}

function quality(accept: string, type: string): number {
  for (const range of accept.toLowerCase().split(",")) {
    const [name, ...parameters] = range.split(";").map((part) => part.trim());
    if (name !== type) continue;
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    return q === undefined ? 1 : Number(q.slice(2)) || 0;
  }
  return 0;
}

/** `name="value"`, its value escaped. */
export function label(name: string, value: string): string {
  return `${name}="${/[\\"\n]/.test(value) ? escape(value) : value}"`;
}

function escape(value: string): string {
  return value.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n" };

/** Writes samples: those of a metric together, and no series twice. */
export function expose(samples: Iterable<Sample>, format: Format): string {
  const families = new Map<Definition, Map<string, number>>();
  for (const { definition, labels, value } of samples) {
    let series = families.get(definition);
    if (!series) families.set(definition, series = new Map());
    series.set(labels, value);
  }
  const lines: string[] = [];
  for (const [definition, series] of families) {
    lines.push(...head(definition, format));
    const { name } = definition;
    for (const [labels, value] of series) {
      lines.push(`${name}${labels === "" ? "" : `{${labels}}`} ${value}`);
    }
  }
  if (format === "openmetrics") lines.push("# EOF");
  return lines.join("\n") + "\n";
}

function head(definition: Definition, format: Format): string[] {
  const { name, type, unit, help } = definition;
  if (format === "text") {
    const words = help.replace(/[\\\n]/g, (sign) => escapes[sign] ?? sign);
    return [`# HELP ${name} ${words}`, `# TYPE ${name} ${type === "info" ? "gauge" : type}`];
  }
  const family = familyName(definition);
  return [
    `# TYPE ${family} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${family} ${unit}`]),
    `# HELP ${family} ${escape(help)}`,
  ];
}
