/**
 * Addresses of sinks: `influxdb://user:pass@host:8086/db?buffer=64MB`.
 *
 * Of an address with a scheme of ours, the query holds settings; of an `http:` one, whose query is
 * the receiver's, the fragment does. Credentials are taken out and never shown.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { nearest } from "../../text/suggest.ts";

/** The systems that readings can be sent to. */
export type SinkKind = "http" | "influxdb" | "influxdb2" | "otlp" | "mqtt" | "file" | "stdout";

/** An address, read. */
export interface SinkAddress {
  readonly kind: SinkKind;
  /** Its display name, without credentials or query. */
  readonly name: string;
  /** The address without credentials; of a file, nothing. */
  readonly url: URL | undefined;
  /** Path of a file. */
  readonly path: string;
  /** User and password from the address. */
  readonly login: { user: string; password: string } | undefined;
  readonly settings: ReadonlyMap<string, string>;
}

/** An address that cannot be used; the message follows the name of what held it. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

const common = ["buffer"];
const settingsOf: Readonly<Record<SinkKind, readonly string[]>> = {
  http: [...common, "token", "labels"],
  influxdb: [...common, "rp", "password", "flush"],
  influxdb2: [...common, "token", "flush"],
  otlp: [...common, "token", "flush"],
  mqtt: [...common, "password", "ca", "cert", "key", "client", "discovery", "devices", "grace"],
  file: [...common, "max", "keep"],
  stdout: [],
};

const schemes: readonly (readonly [scheme: string, kind: SinkKind, transport: string])[] = [
  ["http", "http", "http:"],
  ["https", "http", "https:"],
  ["influxdb", "influxdb", "http:"],
  ["influxdb+https", "influxdb", "https:"],
  ["influxdb2", "influxdb2", "http:"],
  ["influxdb2+https", "influxdb2", "https:"],
  ["otlp", "otlp", "http:"],
  ["otlp+https", "otlp", "https:"],
  ["mqtt", "mqtt", "mqtt:"],
  ["mqtts", "mqtt", "mqtts:"],
];

/**
 * Reads an address.
 *
 * @throws {AddressError}
 */
export function parseAddress(text: string): SinkAddress {
  if (text === "-") return local("stdout", "-", "", new Map());
  const file = /^file:(?:\/\/)?([^?]+)(?:\?(.*))?$/s.exec(text);
  if (file) {
    const [, path = "", query = ""] = file;
    return local("file", `file:${path}`, path, readSettings("file", new URLSearchParams(query)));
  }
  const [, scheme = "", rest = ""] = /^([a-z0-9+]+):(\/\/.+)$/is.exec(text) ?? [];
  const [, kind, transport = ""] = schemes.find(([name]) => name === scheme.toLowerCase()) ?? [];
  if (kind === undefined || !URL.canParse(transport + rest)) throw noAddress(text);
  const url = new URL(transport + rest);
  const ours = kind === "http" ? url.hash.replace(/^#/, "") : url.search;
  const settings = readSettings(kind, new URLSearchParams(ours));
  const login = url.username === "" && url.password === "" ? undefined : {
    user: decodeLoosely(url.username),
    password: decodeLoosely(url.password),
  };
  url.username = url.password = url.hash = "";
  if (kind !== "http") url.search = "";
  const name = `${scheme.toLowerCase()}://${url.host}${url.pathname === "/" ? "" : url.pathname}`;
  return { kind, name, url, path: "", login, settings };
}

/** A `%` that is no escape is itself. */
function decodeLoosely(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

function local(
  kind: SinkKind,
  name: string,
  path: string,
  settings: ReadonlyMap<string, string>,
): SinkAddress {
  return { kind, name, url: undefined, path, login: undefined, settings };
}

function readSettings(kind: SinkKind, query: URLSearchParams): ReadonlyMap<string, string> {
  const known = settingsOf[kind];
  for (const name of query.keys()) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const hint = near === undefined
      ? t`Its settings are ${known.join(", ")}`
      : t`Did you mean “${near}”?`;
    throw new AddressError(t`has an unknown setting “${name}”. ${hint}`);
  }
  return new Map(query);
}

function noAddress(text: string): AddressError {
  return new AddressError(
    t`takes an address such as http://localhost:8080/telegraf, influxdb://localhost:8086/freebox, influxdb2://localhost:8086/org/bucket?token=f:FILE, otlp://localhost:4318, mqtt://localhost/freebox, file:readings.ndjson or - (stdout), not “${
      hideCredentials(text)
    }”`,
  );
}

function hideCredentials(text: string): string {
  return text.replace(/\/\/[^/@]*@/, "//***@").replace(/[?#].*$/s, "");
}

/** A size with its unit: `10MB`, `512 kB`, `1GiB`; in bytes. */
export function readSize(
  settings: ReadonlyMap<string, string>,
  name: string,
  fallback: number,
): number {
  const text = settings.get(name);
  if (text === undefined) return fallback;
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)\s*([kmg]?i?b?)$/i.exec(text) ?? [];
  const power = { k: 1, m: 2, g: 3 }[unit.charAt(0).toLowerCase()] ?? 0;
  const bytes = Math.floor(Number(digits) * (/i/i.test(unit) ? 1024 : 1000) ** power);
  if (bytes > 0) return bytes;
  throw new AddressError(t`has ${name}=${text}, which is not a size such as 10MB`);
}

/** A number that is not negative. */
export function readNumber(
  settings: ReadonlyMap<string, string>,
  name: string,
  fallback: number,
): number {
  const text = settings.get(name);
  if (text === undefined) return fallback;
  const number = Number(text);
  if (text.trim() !== "" && number >= 0 && number < 1e6) return number;
  throw new AddressError(t`has ${name}=${text}, which is not a number from 0 up`);
}

/** `yes` or `no`. */
export function readChoice(
  settings: ReadonlyMap<string, string>,
  name: string,
  fallback: boolean,
): boolean {
  const text = settings.get(name);
  if (text === undefined) return fallback;
  if (/^(yes|true|1|on)$/i.test(text)) return true;
  if (/^(no|false|0|off)$/i.test(text)) return false;
  throw new AddressError(t`has ${name}=${text}, which is neither yes nor no`);
}

/**
 * Reads a secret: as given, from the first line of a file (`f:FILE`), or from the environment
 * (`env:NAME`).
 */
export async function readSecret(text: string, toPath: (path: string) => string): Promise<string> {
  const [, source, where = ""] = /^(f|env):(.+)$/s.exec(text) ?? [];
  if (source === undefined) return text;
  const secret = source === "env" ? variable(where) : await firstLine(toPath(where));
  if (secret !== undefined && secret !== "") return secret;
  throw new AddressError(
    source === "env" ? t`needs the variable ${where}, which is not set` : t`needs ${where}: empty`,
  );
}

/** The binary may read those that start with FBX_, and no others. */
function variable(name: string): string | undefined {
  try {
    return process.env[name];
  } catch (error) {
    if (!(error instanceof Error && error.name === "NotCapable")) throw error;
    throw new AddressError(t`may not read the variable ${name}: name it FBX_… instead`);
  }
}

async function firstLine(path: string): Promise<string> {
  return (await readText(path)).split(/\r?\n/, 1)[0]?.trim() ?? "";
}

/** The text of a file that an address names. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new AddressError(t`needs ${path}: ${diskReason(error)}`);
  }
}
