/**
 * Readings as OpenTelemetry metrics, sent as OTLP over HTTP in JSON: to a collector, or to any store
 * that takes OTLP.
 *
 * A number is a gauge, or a sum where it counts what went by; a truth is 0 or 1; texts are left out.
 * The box is the resource, an item's id an attribute.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { version } from "../../core/version.ts";
import { type Field, type Point, pointsOf } from "./points.ts";
import { post } from "./post.ts";
import type { BoxLabel } from "../reading.ts";
import type { Sink, Verdict } from "./sink.ts";
import { isCounter, ucum } from "../../text/units.ts";

/** How readings are sent. */
export interface OtlpOptions {
  readonly name: string;
  /** `http://localhost:4318/v1/metrics` */
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly secrets: readonly string[];
  /** Milliseconds that readings are gathered. */
  readonly flush: number;
  readonly timeout: number;
}

/** A receiver of OTLP. */
export function otlpSink(options: OtlpOptions): Sink {
  const { name, url, flush, timeout, secrets, authorization } = options;
  const headers = {
    "Content-Type": "application/json",
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
  const starts = new CounterStarts();
  return {
    name,
    most: 500,
    linger: flush,
    repeatable: true,
    encode(reading) {
      const metrics = pointsOf(reading).flatMap((point) => metricsOf(point, reading.box, starts));
      if (metrics.length === 0) return undefined;
      const scope = { name: "fbx", version };
      return JSON.stringify({
        resource: { attributes: resourceOf(reading.box) },
        scopeMetrics: [{ scope, metrics }],
      });
    },
    async send(entries, signal, { last }) {
      const body = `{"resourceMetrics":[${entries.join(",")}]}`;
      const { verdict, text } = await post({ url, headers, body, timeout, secrets, last }, signal);
      return verdict.outcome === "taken" ? partly(text) : verdict;
    },
  };
}

/** The protocol forbids to send again what was refused in part. */
function partly(text: string): Verdict {
  if (!text.includes("partialSuccess")) return { outcome: "taken" };
  try {
    const { rejectedDataPoints = 0, errorMessage = "" } = JSON.parse(text).partialSuccess ?? {};
    if (Number(rejectedDataPoints) === 0) return { outcome: "taken" };
    const note = t`rejected ${rejectedDataPoints} values: ${String(errorMessage).slice(0, 300)}`;
    return { outcome: "taken", note };
  } catch {
    return { outcome: "taken" };
  }
}

function resourceOf({ name, uid, model }: BoxLabel): Attribute[] {
  return attributes({
    "service.name": "fbx",
    "service.instance.id": uid ?? name,
    "freebox.name": name,
    ...(uid === undefined ? {} : { "freebox.uid": uid }),
    ...(model === undefined ? {} : { "freebox.model": model }),
  });
}

interface Attribute {
  key: string;
  value: { stringValue: string };
}

function attributes(values: Readonly<Record<string, string>>): Attribute[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: { stringValue: value } }));
}

function metricsOf(point: Point, box: BoxLabel, starts: CounterStarts): unknown[] {
  return Object.entries(point.fields).flatMap(([field, value]): unknown[] => {
    const number = toNumber(value);
    if (number === undefined) return [];
    const { ucum: unit, divisor } = ucum(value.unit);
    const name = `freebox.${point.measurement}.${field}`;
    const dataPoint = {
      attributes: attributes(point.tags),
      timeUnixNano: nanoseconds(point.time),
      ...(divisor === 1 && value.kind !== "float"
        ? { asInt: String(number) }
        : { asDouble: number / divisor }),
    };
    if (!isCounter(field, value.unit)) return [{ name, unit, gauge: { dataPoints: [dataPoint] } }];
    const series = JSON.stringify([box.name, name, point.tags]);
    const startTimeUnixNano = nanoseconds(starts.startOf(series, number, point.time));
    return [{
      name,
      unit,
      sum: {
        aggregationTemporality: 2, // cumulative
        isMonotonic: true,
        dataPoints: [{ ...dataPoint, startTimeUnixNano }],
      },
    }];
  });
}

/** Start time of each counter, as far as known: counters reset when the box restarts. */
class CounterStarts {
  readonly #known = new Map<string, { start: number; time: number; value: number }>();

  startOf(series: string, value: number, time: number): number {
    const last = this.#known.get(series);
    const start = last === undefined ? time : value < last.value ? last.time : last.start;
    this.#known.delete(series); // those not seen for longest come first
    this.#known.set(series, { start, time, value });
    if (this.#known.size > 100_000) this.#known.delete(this.#known.keys().next().value ?? "");
    return start;
  }
}

function toNumber({ kind, value }: Field): number | undefined {
  if (kind === "bool") return value ? 1 : 0;
  return kind === "string" ? undefined : value;
}

function nanoseconds(milliseconds: number): string {
  return `${Math.round(milliseconds)}000000`;
}
