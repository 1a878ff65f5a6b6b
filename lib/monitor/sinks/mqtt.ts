/**
 * Readings as retained states on an MQTT broker: `freebox/home/connection_status` holds the last
 * result as JSON, and each item of a list has a topic of its own, as the points of a time series do.
 *
 * @module
 */
import { Broker, type BrokerOptions, type Message } from "./broker.ts";
import { type Point, pointsOf } from "./points.ts";
import type { Reading } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** How states are published. */
export interface MqttOptions
  extends Omit<BrokerOptions, "will" | "greeting" | "subscriptions" | "received"> {
  readonly name: string;
  /** What every topic begins with: `freebox`. */
  readonly prefix: string;
  /** Tell others whether we are there: by a retained state, and a last will. */
  readonly presence: boolean;
}

/** A broker that takes states. */
export function mqttSink(options: MqttOptions): Sink {
  const { name, prefix, presence } = options;
  const status = (payload: string): Message => ({
    topic: `${prefix}/status`,
    payload,
    retain: true,
  });
  const states = new States(prefix);
  const broker = new Broker({
    ...options,
    will: presence ? status("offline") : undefined,
    greeting: () => presence ? [status("online")] : [],
    subscriptions: [],
    received: () => {},
  });
  return {
    name,
    most: 100,
    linger: 0,
    repeatable: true,
    encode: (reading) => {
      const messages = states.of(reading);
      return messages.length === 0 ? undefined : JSON.stringify(messages);
    },
    send: (entries, signal) =>
      broker.publish(entries.flatMap((entry) => JSON.parse(entry) as Message[]), signal),
    close: () => broker.close(),
  };
}

/** The states that readings are, and those that are no more. */
class States {
  readonly #prefix: string;
  /** The topics that the last reading of each command had. */
  readonly #before = new Map<string, ReadonlySet<string>>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  of(reading: Reading): Message[] {
    const points = pointsOf(reading);
    const states = new Map(
      points.map((point) => [stateTopic(this.#prefix, reading, point), payloadOf(point)]),
    );
    const series = JSON.stringify([reading.box.name, reading.source.command]);
    const gone = [...this.#before.get(series) ?? []].filter((topic) => !states.has(topic));
    this.#before.set(series, new Set(states.keys()));
    return [
      ...gone.map((topic) => ({ topic, payload: "", retain: true })), // an empty one is forgotten
      ...[...states].map(([topic, payload]) => ({ topic, payload, retain: true })),
    ];
  }
}

/** `freebox/home/system_info_sensors/temp_cpum` */
export function stateTopic(prefix: string, { box }: Reading, point: Point): string {
  return [prefix, level(box.name), point.measurement, ...idsOf(point).map(level)].join("/");
}

/** What tells a point from others of its measurement: never its name, which people change. */
export function idsOf({ tags }: Point): string[] {
  const own = Object.entries(tags).filter(([name]) => name !== "name").map(([, value]) => value);
  return own.length > 0 || tags.name === undefined ? own : [tags.name];
}

/** A text as one level of a topic. */
export function level(text: string): string {
  return text.replace(/[/+#\s\p{Cc}]/gu, "_") || "_";
}

function payloadOf({ tags, fields, time }: Point): string {
  const values = Object.entries(fields).map(([name, { value }]) => [name, value]);
  return JSON.stringify({ ...tags, ...Object.fromEntries(values), time });
}
