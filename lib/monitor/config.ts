/**
 * The configuration of `fbx monitor`: which boxes, what to read from them, and where to send it.
 *
 * @module
 */
import { loadPackage } from "../core/package.ts";
import { isObject } from "../text/own.ts";
import { t } from "../text/language.ts";
import { nearest } from "../text/suggest.ts";
import { notAllowable } from "./commands.ts";
import type { PresenceOptions } from "./homeassistant/presence.ts";

/** What is read, and how often. */
export interface PollConfig {
  /** Its place in the file: `poll[0]`, for messages. */
  readonly key: string;
  /** Milliseconds. */
  readonly every: number;
  readonly run: readonly string[];
  readonly select: string | undefined;
  readonly onChange: boolean;
  /** Milliseconds. */
  readonly timeout: number;
}

/** One box. */
export interface BoxConfig {
  readonly name: string;
  readonly url: string | undefined;
  readonly uid: string | undefined;
  readonly nomdns: boolean;
  readonly appId: string | undefined;
  /** The token, or `f:FILE`. */
  readonly token: string;
  readonly caCerts: readonly string[];
  readonly polls: readonly PollConfig[];
  readonly send: readonly string[];
  /** What may be commanded by messages: subsystems, and commands by name. */
  readonly commands: readonly string[];
  readonly presence: PresenceOptions;
}

/** Invalid configuration: a line for each error, with its key. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/**
 * Reads a configuration, in TOML or (where it begins with `{`) JSON.
 *
 * @throws {ConfigError}
 */
export async function parseConfig(text: string): Promise<BoxConfig[]> {
  const table = new Table(await parse(text), "");
  const defaults = {
    timeout: table.duration("timeout") ?? 10_000,
    polls: readPolls(table, 10_000),
    send: table.texts("send") ?? ["-"],
    commands: readCommands(table) ?? [],
    presence: readPresence(table, { devices: [], grace: 180_000 }),
  };
  const boxes = table.table("box", "[box.NAME]");
  const read = boxes?.names().map((name) => {
    const box = boxes.table(name, t`a table`);
    return box === undefined ? undefined : readBox(name, box, defaults);
  }) ?? [];
  if (read.length === 0 && table.faults.length === 0) {
    table.fault("box", t`no box is named. Write [box.home] and its token`);
  }
  table.end();
  if (table.faults.length > 0) throw new ConfigError(table.faults);
  return read.filter((box) => box !== undefined);
}

interface Defaults {
  readonly timeout: number;
  readonly polls: readonly PollConfig[];
  readonly send: readonly string[];
  readonly commands: readonly string[];
  readonly presence: PresenceOptions;
}

function readBox(name: string, table: Table, defaults: Defaults): BoxConfig {
  const own = readPolls(table, defaults.timeout);
  const polls = own.length > 0 ? own : defaults.polls;
  if (polls.length === 0) {
    table.fault("poll", t`there is nothing to read. Add [[poll]] with every and run`);
  }
  const token = table.text("token");
  if (token === undefined && !table.has("token")) {
    table.fault("token", t`is missing: token = "f:FILE". fbx register --save FILE makes one`);
  }
  const box = {
    name,
    url: table.text("url"),
    uid: table.text("uid"),
    nomdns: table.truth("nomdns") ?? false,
    appId: table.text("app_id"),
    token: token ?? "",
    caCerts: table.texts("ca_cert") ?? [],
    polls,
    send: table.texts("send") ?? defaults.send,
    commands: readCommands(table) ?? defaults.commands,
    presence: readPresence(table, defaults.presence),
  };
  table.end();
  return box;
}

function readCommands(table: Table): string[] | undefined {
  const commands = table.texts("commands");
  for (const entry of commands ?? []) {
    const fault = notAllowable(entry);
    if (fault !== undefined) table.fault("commands", fault);
  }
  return commands;
}

function readPresence(table: Table, defaults: PresenceOptions): PresenceOptions {
  const presence = table.table("presence", "[presence]");
  if (presence === undefined) return defaults;
  const read = {
    devices: presence.texts("devices") ?? defaults.devices,
    grace: presence.duration("grace") ?? defaults.grace,
  };
  presence.end();
  return read;
}

function readPolls(table: Table, timeout: number): PollConfig[] {
  return table.tables("poll").map((poll) => {
    const every = poll.duration("every");
    if (every === undefined && !poll.has("every")) {
      poll.fault("every", t`is missing: every = 10 (seconds), or "5m"`);
    }
    const run = poll.texts("run");
    if (!poll.has("run") || run?.length === 0) {
      poll.fault("run", t`is missing: run = ["connection status"]`);
    }
    const read = {
      key: poll.path,
      every: every ?? 1,
      run: run ?? [],
      select: poll.texts("select")?.join(","),
      onChange: poll.truth("on_change") ?? false,
      timeout: poll.duration("timeout") ?? timeout,
    };
    poll.end();
    return read;
  });
}

async function parse(text: string): Promise<unknown> {
  const isJson = text.trimStart().startsWith("{");
  // loaded on demand: no other command needs it
  const parse = isJson
    ? JSON.parse
    : (await loadPackage("smol-toml", () => import("npm:smol-toml@^1.9.1"))).parse;
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new ConfigError([
      isJson ? t`is not valid JSON: ${reason}` : t`is not valid TOML: ${reason}`,
    ]);
  }
}

/** A table of the configuration, which collects errors and unknown keys. */
class Table {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #known = new Set<string>();

  constructor(values: unknown, readonly path: string, readonly faults: string[] = []) {
    this.#values = isTable(values) ? values : {};
  }

  names(): string[] {
    for (const name of Object.keys(this.#values)) this.#known.add(name);
    return Object.keys(this.#values);
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  text(name: string): string | undefined {
    return this.#read(name, t`a text, such as "…"`, isText);
  }

  truth(name: string): boolean | undefined {
    return this.#read(name, t`true or false`, (value) => typeof value === "boolean");
  }

  /** A text, or a list of them. */
  texts(name: string): string[] | undefined {
    const what = t`a text or a list of texts`;
    const value = this.#read(
      name,
      what,
      (value): value is string | string[] =>
        isText(value) || (Array.isArray(value) && value.every(isText)),
    );
    return typeof value === "string" ? [value] : value;
  }

  /** Seconds, or a text with a unit; in milliseconds. */
  duration(name: string): number | undefined {
    const value = this.#get(name);
    if (value === undefined) return undefined;
    const [, digits, unit = "s"] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(String(value)) ?? [];
    const milliseconds = Number(digits) * ({ ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 0);
    if (milliseconds >= 1 && milliseconds < 1e12) return milliseconds;
    this.fault(name, t`must be a time, such as 10 (seconds), "500ms" or "5m", not ${show(value)}`);
    return undefined;
  }

  table(name: string, what: string): Table | undefined {
    const value = this.#read(name, what, isTable);
    return value === undefined ? undefined : new Table(value, this.key(name), this.faults);
  }

  tables(name: string): Table[] {
    const value = this.#read(
      name,
      t`a list of tables: [[${name}]]`,
      (value): value is unknown[] => Array.isArray(value) && value.every(isTable),
    );
    return value?.map((each, index) =>
      new Table(each, `${this.key(name)}[${index}]`, this.faults)
    ) ??
      [];
  }

  fault(name: string, words: string): void {
    this.faults.push(`${this.key(name)}: ${words}`);
  }

  /** Reports every unknown key, which would have no effect. */
  end(): void {
    for (const name of Object.keys(this.#values)) {
      if (this.#known.has(name)) continue;
      const near = nearest(name, [...this.#known]);
      this.fault(
        name,
        near === undefined
          ? t`unknown key; known keys: ${[...this.#known].join(", ")}`
          : t`unknown key; did you mean ${near}?`,
      );
    }
  }

  key(name: string): string {
    const quoted = /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
    return this.path === "" ? quoted : `${this.path}.${quoted}`;
  }

  #get(name: string): unknown {
    this.#known.add(name);
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #read<T>(name: string, what: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.#get(name);
    if (value === undefined || is(value)) return value;
    this.fault(name, t`must be ${what}, not ${show(value)}`);
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTable(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !(value instanceof Date);
}

/** Formats a value for an error: texts are not shown, since they may contain a secret. */
function show(value: unknown): string {
  if (typeof value === "string") return value === "" ? t`an empty text` : t`this text`;
  if (Array.isArray(value)) return t`this list`;
  return typeof value === "object" ? t`this table` : String(value);
}
