/**
 * The connection to an MQTT broker: made when it is needed, made again when it breaks, with a last
 * will for when it is gone.
 *
 * In Deno the `mqtt` package's build for browsers runs over a socket of ours: it needs no permission
 * but the network, where its build for Node.js reads every variable of the environment.
 *
 * @module
 */
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecured, rootCertificates } from "node:tls";
import { loadPackage } from "../../core/package.ts";
import { reasonOf } from "../../core/errors.ts";
import { t } from "../../text/language.ts";
import type { Verdict } from "./sink.ts";

/** A message; `retain`: the broker keeps it for those who come later. */
export interface Message {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
}

/** How to get to a broker, and what to do there. */
export interface BrokerOptions {
  /** `mqtt:` is plain, `mqtts:` secured. */
  readonly url: URL;
  readonly login: { readonly user: string; readonly password: string } | undefined;
  /** By default one that no other client has. */
  readonly clientId: string | undefined;
  /** PEM: an authority to trust besides the system's, and our own certificate with its key. */
  readonly tls: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  /** Milliseconds for a connection, and for the broker to take a message. */
  readonly timeout: number;
  /** Milliseconds between two attempts to connect. */
  readonly reconnect: number;
  /** What the broker publishes for us when we are gone. */
  readonly will: Message | undefined;
  /** Published at each connection, since a broker may have forgotten it. */
  readonly greeting: () => readonly Message[];
  readonly subscriptions: readonly string[];
  readonly received: (topic: string, payload: string) => void;
}

const ports: Readonly<Record<string, number>> = { "mqtt:": 1883, "mqtts:": 8883 };

/** A broker. */
export class Broker {
  readonly #options: BrokerOptions;
  #client: Promise<MqttClient> | undefined;
  #reason: string | undefined;
  #greeted = Promise.resolve();

  constructor(options: BrokerOptions) {
    this.#options = options;
  }

  /** Publishes all of them at once; QoS 1: each arrives at least once. */
  async publish(messages: readonly Message[], signal: AbortSignal): Promise<Verdict> {
    let client;
    try {
      client = await (this.#client ??= this.#open());
    } catch (error) {
      this.#client = undefined;
      return { outcome: "down", reason: reasonOf(error) };
    }
    const fault = await this.#connected(client, signal);
    if (fault !== undefined) return { outcome: "down", reason: fault };
    const lost = this.#next(client, ["close"], signal);
    try {
      const sent = this.#greeted.then(() => publishAll(client, messages));
      const fault = await Promise.race([
        sent.then(() => undefined),
        lost.then((event) => event === "late" ? this.#late() : this.#why()),
      ]);
      return fault === undefined ? { outcome: "taken" } : { outcome: "unknown", reason: fault };
    } catch (error) {
      return { outcome: "refused", reason: reasonOf(error) };
    } finally {
      lost.forget();
    }
  }

  /** Publishes the last will, since the broker does not when a client leaves, and disconnects. */
  async close(): Promise<void> {
    const client = await this.#client;
    if (client === undefined) return;
    const { will, timeout } = this.#options;
    if (client.connected && will) {
      const lost = this.#next(client, ["close"], AbortSignal.timeout(timeout));
      await Promise.race([publishAll(client, [will]), lost]).catch(() => {});
      lost.forget();
    }
    await client.endAsync(!client.connected).catch(() => {});
  }

  async #open(): Promise<MqttClient> {
    const { url, login, clientId, timeout, reconnect, will, subscriptions, received } =
      this.#options;
    const { MqttClient } = await loadMqtt();
    const client = new MqttClient(() => openSocket(this.#options), {
      clientId: clientId ?? `fbx-${crypto.randomUUID().slice(0, 8)}`,
      ...(login === undefined ? {} : { username: login.user, password: login.password }),
      ...(will === undefined ? {} : { will: { ...will, qos: 1 } }),
      protocolVersion: 4,
      protocol: url.protocol === "mqtts:" ? "mqtts" : "mqtt",
      connectTimeout: timeout,
      reconnectPeriod: reconnect,
      reconnectOnConnackError: true,
    });
    client.on("error", (error: Error) => this.#reason = reasonOf(error));
    client.on(
      "message",
      (topic: string, payload: Uint8Array, { retain }: { retain: boolean }) => {
        // a command that the broker has kept would be run again at each connection
        if (!retain) received(topic, new TextDecoder().decode(payload));
      },
    );
    client.on("connect", () => {
      this.#reason = undefined;
      for (const topic of subscriptions) client.subscribe(topic, { qos: 1 });
      this.#greeted = publishAll(client, this.#options.greeting()).catch(() => {});
    });
    return client;
  }

  /** Why there is no connection; `undefined` once there is one. */
  async #connected(client: MqttClient, signal: AbortSignal): Promise<string | undefined> {
    if (client.connected) return undefined;
    const change = this.#next(client, ["connect", "close"], signal);
    const event = await change.finally(change.forget);
    if (event === "connect") return undefined;
    return event === "late" ? this.#late() : this.#why();
  }

  #why(): string {
    return this.#reason ?? t`the connection was closed`;
  }

  #late(): string {
    return this.#reason ?? t`no answer within ${this.#options.timeout / 1000} s`;
  }

  /** The first of these events; `late` where none comes in time. */
  #next(
    client: MqttClient,
    events: readonly ("connect" | "close")[],
    signal: AbortSignal,
  ): Promise<string> & { forget(): void } {
    let forget = () => {};
    const event = new Promise<string>((resolve) => {
      const listeners = events.map((name) => [name, () => resolve(name)] as const);
      const late = () => resolve("late");
      const timer = setTimeout(late, this.#options.timeout);
      for (const [name, listener] of listeners) client.on(name, listener);
      signal.addEventListener("abort", late);
      if (signal.aborted) late();
      forget = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", late);
        for (const [name, listener] of listeners) client.off(name, listener);
      };
    });
    return Object.assign(event, { forget });
  }
}

async function publishAll(client: MqttClient, messages: readonly Message[]): Promise<void> {
  await Promise.all(
    messages.map(({ topic, payload, retain }) =>
      client.publishAsync(topic, payload, { qos: 1, retain })
    ),
  );
}

function openSocket({ url, tls }: BrokerOptions): Socket {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || ports[url.protocol] || 0;
  if (url.protocol !== "mqtts:") return connectPlain({ host, port });
  const { ca, ...own } = tls;
  return connectSecured({
    host,
    port,
    ca: [...rootCertificates, ...(ca === undefined ? [] : [ca])],
    ...own,
    rejectUnauthorized: true, // regardless of NODE_TLS_REJECT_UNAUTHORIZED
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
}

/** What is used of the package; its own types would bring those of Node.js into every file. */
interface MqttClient {
  readonly connected: boolean;
  on(event: string, listener: (...args: never[]) => void): void;
  off(event: string, listener: (...args: never[]) => void): void;
  subscribe(topic: string, options: { qos: 1 }): void;
  publishAsync(topic: string, payload: string, options: { qos: 1; retain: boolean }): Promise<void>;
  endAsync(force: boolean): Promise<void>;
}

interface Mqtt {
  readonly MqttClient: new (
    stream: () => Socket,
    options: Readonly<Record<string, unknown>>,
  ) => MqttClient;
}

async function loadMqtt(): Promise<Mqtt> {
  const module: { default: Mqtt } = await loadPackage(
    "mqtt",
    () =>
      /^(Deno|Bun)/.test(globalThis.navigator?.userAgent ?? "")
        ? import("npm:mqtt@^5.16.0/dist/mqtt.esm")
        : import(buildForNode),
  );
  return module.default;
}

/** A name that the bundler does not see: Node.js 20 and 22 cannot read the build for browsers. */
const buildForNode: string = "mqtt";
