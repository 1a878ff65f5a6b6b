/**
 * From addresses to outboxes: each place where readings go, ready to take them.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import {
  AddressError,
  parseAddress,
  readChoice,
  readNumber,
  readSecret,
  readSize,
  readText,
  type SinkAddress,
} from "./address.ts";
import { fileSink } from "./file.ts";
import { influxSink } from "./influxdb.ts";
import { jsonSink } from "./json.ts";
import type { HomeAssistantOptions } from "../homeassistant/mod.ts";
import { mqttSink } from "./mqtt.ts";
import { otlpSink } from "./otlp.ts";
import { Outbox, type OutboxOptions } from "./outbox.ts";
import { labelled, type Reading } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** The world of the sinks. */
export interface SinkContext {
  /** Milliseconds for each request. */
  readonly timeout: number;
  /** Several boxes are read: label each reading with its box, also where pyfbx does not. */
  readonly labels: boolean;
  /** Keep what did not arrive and try again. */
  readonly patient: boolean;
  readonly write: (line: string) => void | Promise<void>;
  readonly say: (line: string) => void;
  /** Where a file lies that an address names. */
  readonly toPath: (path: string) => string;
  readonly pauses?: OutboxOptions["pauses"];
  /** What Home Assistant may know of boxes and do with them; nothing beyond their states unless given. */
  readonly home?: Pick<HomeAssistantOptions, "presence" | "may">;
  /** Runs a command for a box, by its name in topics; returns why it was not run. */
  readonly command?: (box: string, command: string) => Promise<string | undefined>;
}

/** Every device, none of which is shown until it is asked for; no command. */
const defaultHome = { presence: () => ({ devices: [], grace: 180_000 }), may: () => false };

/**
 * Opens the places of those addresses; nothing is sent yet.
 *
 * @throws {AddressError}
 */
export async function openSinks(
  addresses: readonly string[],
  context: SinkContext,
): Promise<Outbox[]> {
  return await Promise.all(addresses.map(async (text) => {
    const address = parseAddress(text);
    const { patient, say, pauses } = context;
    const buffer = readSize(address.settings, "buffer", 32e6);
    return new Outbox(await openSink(address, context), { buffer, patient, say, pauses });
  }));
}

async function openSink(address: SinkAddress, context: SinkContext): Promise<Sink> {
  switch (address.kind) {
    case "http":
      return await openHttp(address, context);
    case "influxdb":
      return await openInflux1(address, context);
    case "influxdb2":
      return await openInflux2(address, context);
    case "otlp":
      return await openOtlp(address, context);
    case "mqtt":
      return await openMqtt(address, context);
    case "file":
      return fileSink({
        name: address.name,
        path: context.toPath(address.path),
        max: readSize(address.settings, "max", 10e6),
        keep: Math.floor(readNumber(address.settings, "keep", 5)),
      });
    case "stdout":
      return stdoutSink(context);
  }
}

async function openHttp(address: SinkAddress, context: SinkContext): Promise<Sink> {
  const token = await secretOf(address, "token", context);
  const { authorization, secrets } = credentials(address.login, token, "Bearer");
  const { name, settings } = address;
  const { timeout } = context;
  const labels = readChoice(settings, "labels", context.labels);
  return jsonSink({ name, url: urlOf(address), labels, timeout, authorization, secrets });
}

async function openInflux1(address: SinkAddress, context: SinkContext): Promise<Sink> {
  const database = decodeURIComponent(urlOf(address).pathname.replace(/^\/|\/$/g, ""));
  if (database === "") {
    throw new AddressError(t`has no database: ${address.name.replace(/\/$/, "")}/DATABASE`);
  }
  const url = new URL("/write", urlOf(address));
  url.searchParams.set("db", database);
  url.searchParams.set("precision", "ms");
  const policy = address.settings.get("rp");
  if (policy !== undefined) url.searchParams.set("rp", policy);
  const password = await secretOf(address, "password", context);
  const login = address.login === undefined || password === undefined
    ? address.login
    : { ...address.login, password };
  return influxSink({ ...batching(address, context), url, ...credentials(login, undefined, "") });
}

async function openInflux2(address: SinkAddress, context: SinkContext): Promise<Sink> {
  const [org, bucket, more] = urlOf(address).pathname.split("/").filter((part) => part !== "")
    .map(decodeURIComponent);
  if (org === undefined || bucket === undefined || more !== undefined) {
    const { protocol, host } = new URL(address.name);
    throw new AddressError(t`must be ${protocol}//${host}/ORG/BUCKET?token=f:FILE`);
  }
  const url = new URL("/api/v2/write", urlOf(address));
  url.searchParams.set("org", org);
  url.searchParams.set("bucket", bucket);
  url.searchParams.set("precision", "ms");
  const token = await secretOf(address, "token", context);
  return influxSink({
    ...batching(address, context),
    url,
    ...credentials(address.login, token, "Token"),
  });
}

async function openOtlp(address: SinkAddress, context: SinkContext): Promise<Sink> {
  const url = new URL(urlOf(address));
  if (url.pathname === "/") url.pathname = "/v1/metrics";
  const token = await secretOf(address, "token", context);
  return otlpSink({
    ...batching(address, context),
    url,
    ...credentials(address.login, token, "Bearer"),
  });
}

async function openMqtt(address: SinkAddress, context: SinkContext): Promise<Sink> {
  const { name, settings, login } = address;
  const url = urlOf(address);
  const prefix = decodeURIComponent(url.pathname).replace(/^\/|\/$/g, "") || "freebox";
  if (/[+#\0]/.test(prefix)) throw new AddressError(t`${name}: a topic has no + and no #`);
  const password = await secretOf(address, "password", context) ?? login?.password ?? "";
  const file = async (setting: string) => {
    const path = settings.get(setting);
    return path === undefined ? {} : { [setting]: await readText(context.toPath(path)) };
  };
  const discovery = settings.get("discovery");
  return mqttSink({
    name,
    url,
    prefix,
    login: login === undefined ? undefined : { user: login.user, password },
    clientId: settings.get("client"),
    tls: { ...await file("ca"), ...await file("cert"), ...await file("key") },
    timeout: context.timeout,
    reconnect: context.pauses?.first ?? 2000,
    presence: context.patient,
    homeAssistant: discovery === undefined
      ? undefined
      : { discovery, ...homeOf(address, context.home ?? defaultHome) },
    command: context.command,
  });
}

/** The devices and the grace time of an address, which override those of the configuration. */
function homeOf({ settings }: SinkAddress, { presence, may }: NonNullable<SinkContext["home"]>) {
  const devices = settings.get("devices")?.split(",");
  const seconds = settings.has("grace") ? readNumber(settings, "grace", 0) : undefined;
  return {
    may,
    presence: (box: string) => ({
      ...presence(box),
      ...(devices === undefined ? {} : { devices }),
      ...(seconds === undefined ? {} : { grace: seconds * 1000 }),
    }),
  };
}

function stdoutSink({ labels, write }: SinkContext): Sink {
  return {
    name: "stdout",
    most: 1,
    linger: 0,
    repeatable: false,
    encode: (reading: Reading) =>
      JSON.stringify(labels ? labelled(reading) : reading.value ?? null) + "\n",
    async send([line = ""]) {
      try {
        await write(line);
        return { outcome: "taken" };
      } catch (error) {
        return { outcome: "unknown", reason: error instanceof Error ? error.message : "" };
      }
    },
  };
}

function batching({ name, settings }: SinkAddress, { timeout }: SinkContext) {
  return { name, timeout, flush: readNumber(settings, "flush", 1) * 1000 };
}

function urlOf({ url, name }: SinkAddress): URL {
  if (url === undefined) throw new AddressError(t`${name} is not an address`);
  return url;
}

async function secretOf(
  { settings }: SinkAddress,
  setting: string,
  { toPath }: SinkContext,
): Promise<string | undefined> {
  const text = settings.get(setting);
  return text === undefined ? undefined : await readSecret(text, toPath);
}

/** What goes into `Authorization`, and what must never be shown. */
function credentials(
  login: SinkAddress["login"],
  token: string | undefined,
  scheme: string,
): { authorization: string | undefined; secrets: string[] } {
  if (token !== undefined) return { authorization: `${scheme} ${token}`, secrets: [token] };
  if (login === undefined) return { authorization: undefined, secrets: [] };
  const bytes = new TextEncoder().encode(`${login.user}:${login.password}`);
  const encoded = btoa(String.fromCharCode(...bytes));
  return { authorization: `Basic ${encoded}`, secrets: [login.password, encoded] };
}
