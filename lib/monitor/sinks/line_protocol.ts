/**
 * Points as InfluxDB's line protocol: `connection_status,box=home rate_up=61i 1700000000000`.
 *
 * @module
 */
import type { Field, Point } from "./points.ts";

/** The line of a point, its time in milliseconds. */
export function toLine({ measurement, tags, fields, time }: Point): string {
  const series = [
    escapeName(measurement),
    ...Object.entries(tags).filter(([, value]) => value !== "")
      .toSorted(([a], [b]) => a < b ? -1 : 1)
      .map(([name, value]) => `${escapeKey(name)}=${escapeKey(value)}`),
  ].join(",");
  const values = Object.entries(fields)
    .map(([name, field]) => `${escapeKey(name)}=${toValue(field)}`).join(",");
  return `${series} ${values} ${Math.round(time)}`;
}

function toValue(field: Field): string {
  switch (field.kind) {
    case "int":
      return `${BigInt(field.value)}i`; // never 1e+21
    case "float":
      return String(field.value);
    case "bool":
      return String(field.value);
    case "string":
      return `"${field.value.replace(/["\\]/g, "\\$&")}"`;
  }
}

function escapeName(name: string): string {
  return line(name).replace(/[, ]/g, "\\$&");
}

function escapeKey(name: string): string {
  return line(name).replace(/[,= ]/g, "\\$&");
}

/** A name ends with no backslash, which would escape what follows it, and holds no line end. */
function line(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/\\+$/, "");
}
