/**
 * Readings as retained states on an MQTT broker: `freebox/home/connection_status` holds the last
 * result as JSON, and each item of a list has a topic of its own, as the points of a time series do.
 *
 * @module
 */
import { Broker, type BrokerOptions, type Message } from "./broker.ts";
import { HomeAssistant, type HomeAssistantOptions } from "../homeassistant/mod.ts";
import { type Point, pointsOf } from "./points.ts";
import { availabilityTopic, stateTopic } from "./topics.ts";
import type { Reading } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** How states are published. */
export interface MqttOptions
  extends Omit<BrokerOptions, "will" | "greeting" | "subscriptions" | "received"> {
  readonly name: string;
  /** What every topic begins with: `freebox`. */
  readonly prefix: string;
  /** Publish whether fbx is running: a retained state, and a last will. */
  readonly presence: boolean;
  /** How the boxes are announced to Home Assistant. */
  readonly homeAssistant?: Pick<HomeAssistantOptions, "discovery" | "presence" | "may"> | undefined;
  /** Runs a command for a box, by its name in topics; returns why it was not run. */
  readonly command?: ((box: string, command: string) => Promise<string | undefined>) | undefined;
}

/** A broker that takes states. */
export function mqttSink(options: MqttOptions): Sink {
  const { name, prefix, presence, homeAssistant, command } = options;
  const availability = `${prefix}/status`;
  const status = (payload: string): Message => ({ topic: availability, payload, retain: true });
  const states = new States(prefix);
  const answering = new Map<string, boolean>();
  const answers = (box: string): Message => ({
    topic: availabilityTopic(prefix, { name: box }),
    payload: answering.get(box) ? "online" : "offline",
    retain: true,
  });
  const devices = homeAssistant && new HomeAssistant({ ...homeAssistant, prefix, availability });
  const broker = new Broker({
    ...options,
    will: presence ? status("offline") : undefined,
    greeting: () => [
      ...presence ? [status("online"), ...[...answering.keys()].map(answers)] : [],
      ...devices?.all() ?? [],
    ],
    subscriptions: command === undefined ? [] : [`${prefix}/+/set/+`],
    received: (topic, payload) => {
      const [box = "", , subsystem = ""] = topic.slice(prefix.length + 1).split("/");
      void command?.(box, `${subsystem} ${payload}`).then(async (error) => {
        if (error === undefined) return;
        const [method = ""] = payload.split(" "); // what follows may hold a secret
        const message = {
          topic: `${prefix}/${box}/error`,
          payload: JSON.stringify({ command: `${subsystem} ${method}`, error }),
          retain: false,
        };
        await broker.publish([message], AbortSignal.timeout(options.timeout));
      });
    },
  });
  return {
    name,
    most: 100,
    linger: 0,
    repeatable: true,
    encode: (reading) => {
      const points = pointsOf(reading);
      const { name } = reading.box;
      const isBack = presence && !answering.get(name);
      if (isBack) answering.set(name, true);
      const messages = [
        ...devices?.take(reading, points) ?? [],
        ...states.of(reading, points),
        ...isBack ? [answers(name)] : [],
      ];
      return messages.length === 0 ? undefined : JSON.stringify(messages);
    },
    send: (entries, signal) =>
      broker.publish(entries.flatMap((entry) => JSON.parse(entry) as Message[]), signal),
    unreachable(box) {
      if (!presence || answering.get(box) === false) return;
      answering.set(box, false);
      // without a connection, the greeting publishes it later
      void broker.publish([answers(box)], AbortSignal.timeout(options.timeout));
    },
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

  of(reading: Reading, points: readonly Point[]): Message[] {
    const states = new Map(
      points.map((point) => [stateTopic(this.#prefix, reading.box, point), payloadOf(point)]),
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

function payloadOf({ tags, fields, time }: Point): string {
  // the broker shows what it keeps to all who may read there
  const values = Object.entries(fields).filter(([, { property }]) => !property?.secret)
    .map(([name, { value }]) => [name, value]);
  return JSON.stringify({ ...tags, ...Object.fromEntries(values), time });
}
