/**
 * The box at a moment, for the views that show it live: line, temperatures, Wi-Fi, hosts, downloads.
 *
 * @module
 */
import { inBridgeMode } from "../catalogue/refusal.ts";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { pause } from "../core/retry.ts";
import type {
  ConnectionStatus,
  Download,
  LanHost,
  Subsystems,
  SystemConfig,
  WifiAp,
  WifiStation,
} from "../client/types.gen.ts";

/** What was read of the box, and what could not be read. What the box leaves out is blank. */
export interface Snapshot {
  /** Unix time in seconds. */
  readonly time: number;
  /** Why the box does not answer, in words; `undefined` while it does. */
  readonly fault: string | undefined;
  /** The line; `undefined` while the box does not answer. */
  readonly line: Line | undefined;
  readonly system: System | undefined;
  readonly wifi: Wifi | undefined;
  readonly hosts: Hosts | undefined;
  /** Tasks, those at work first. */
  readonly downloads: readonly Task[] | undefined;
  /** Why a part cannot be read although the box answers: a permission that lacks, mostly. */
  readonly missing: Readonly<Partial<Record<Part, string>>>;
}

/** What is read by a call of its own. */
export type Part = "line" | "system" | "wifi" | "hosts" | "downloads";

/** The connection to the Internet. */
export interface Line {
  readonly state: string;
  readonly media: string;
  readonly ipv4: string | undefined;
  readonly ipv6: string | undefined;
  readonly down: Direction;
  readonly up: Direction;
}

/** One direction of the line. */
export interface Direction {
  /** In byte/s. */
  readonly rate: number | undefined;
  /** In bit/s. */
  readonly bandwidth: number | undefined;
  /** Bytes since the line came up. */
  readonly bytes: number | undefined;
}

/** The box itself. */
export interface System {
  readonly model: string;
  readonly firmware: string;
  /** Seconds since it started. */
  readonly uptime: number | undefined;
  /** In °C. */
  readonly sensors: readonly Gauge[];
  /** In revolutions a minute. */
  readonly fans: readonly Gauge[];
}

/** A measured value with a name. */
export interface Gauge {
  readonly id: string;
  readonly name: string;
  readonly value: number | undefined;
}

/** The radios, and what is connected to them. */
export interface Wifi {
  readonly radios: readonly Radio[];
  readonly stations: readonly Station[];
}

/** A Wi-Fi radio. */
export interface Radio {
  readonly id: number;
  /** `2d4g`, `5g`, `6g`. */
  readonly band: string;
  readonly state: string;
  readonly channel: number | undefined;
  /** How many stations it has; `undefined` where the box does not list them. */
  readonly stations: number | undefined;
}

/** A device on a radio. */
export interface Station {
  readonly mac: string;
  readonly name: string;
  readonly band: string;
  /** In dBm. */
  readonly signal: number | undefined;
  /** From the station, in byte/s. */
  readonly rx: number | undefined;
  /** To the station, in byte/s. */
  readonly tx: number | undefined;
}

/** The devices of the household. */
export interface Hosts {
  readonly known: number;
  readonly present: number;
  /** Those that came and went, newest first. */
  readonly changes: readonly HostChange[];
}

/** A device that came or went. */
export interface HostChange {
  /** Unix time in seconds. */
  readonly time: number;
  readonly name: string;
  readonly came: boolean;
}

/** A download task. */
export interface Task {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  /** 0 to 1. */
  readonly done: number | undefined;
  /** In byte. */
  readonly size: number | undefined;
  /** Received, in byte/s. */
  readonly rate: number | undefined;
  /** Seconds left; 0 where that is not known. */
  readonly left: number | undefined;
}

/** The subsystems that are read. */
export type Watched = Pick<
  Subsystems,
  "connection" | "system" | "wifi" | "lan" | "download"
>;

/** How a box is watched. */
export interface WatchOptions {
  /** Seconds between two beats. */
  readonly period: number;
  /** Seconds after which what weighs much, Wi-Fi and hosts, is read again (default: 5). */
  readonly heavyPeriod?: number;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Reads the box at each beat; what changes slowly or weighs much, less often. */
export interface Watch {
  /** Reads what is due; resolves after the deadline of a call at the latest, and never rejects. */
  beat(): Promise<Snapshot>;
}

/** Watches a box. */
export function watch(f: Watched, options: WatchOptions): Watch {
  const { period, heavyPeriod = Math.max(5, period), timeout, signal } = options;
  const call = { timeout, signal };
  const changes = hostChanges();
  const readHosts = hostReader(f, call);
  const parts = {
    line: reader(() => f.connection.status(call).then(lineOf), period),
    system: reader(() => f.system.info(call).then(systemOf), period),
    downloads: reader(() => f.download.list(call).then(tasksOf), Math.max(2, period)),
    wifi: reader(() => readWifi(f, call), heavyPeriod),
    hosts: reader(() => readHosts().then(changes), heavyPeriod),
  };
  return {
    async beat() {
      const time = Date.now() / 1000;
      // the line shows whether the box is there; a part that hangs must not block the others
      const reads = Object.values(parts).map((part) => part.read());
      await Promise.race([Promise.all(reads), pause(timeout, signal).catch(() => {})]);
      return snapshotOf(parts, time);
    },
  };
}

type Parts = { [name in Part]: Reader<NonNullable<Snapshot[name]>> };

function snapshotOf(parts: Parts, time: number): Snapshot {
  const fault = goneWords(parts.line.error);
  const missing: Partial<Record<Part, string>> = {};
  for (const [name, { error }] of Object.entries(parts)) {
    if (fault === undefined && error !== undefined) missing[name as Part] = wordsOf(error);
  }
  const value = <T>(part: Reader<T>) => fault === undefined ? part.value : undefined;
  return {
    time,
    fault,
    line: value(parts.line),
    system: value(parts.system),
    wifi: value(parts.wifi),
    hosts: value(parts.hosts),
    downloads: value(parts.downloads),
    missing,
  };
}

/** Why the box is not there, unless it merely refused. */
function goneWords(error: FbxError | undefined): string | undefined {
  if (error === undefined || isRefusal(error)) return undefined;
  return error.code === "timeout" ? t`The box does not answer in time` : error.message;
}

/** Whether the box answered, and refused this one part. */
function isRefusal(error: FbxError): boolean {
  if (error.code === "bad_response" && error.status === undefined) return true; // unfit, but the box's
  return error.status === 200 && error.code !== "bad_response" &&
    !["auth_required", "invalid_token", "pending_token", "ratelimited", "denied_from_external_ip"]
      .includes(error.code);
}

/** Returns the error for a part whose answer cannot be understood. */
function unreadable(cause: unknown): FbxError {
  return new FbxError(
    t`the box's answer is not as documented`,
    { code: "unknown_error", status: 200 },
    { cause },
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One part of a snapshot: its latest value, or why there is none. */
interface Reader<T> {
  value: T | undefined;
  error: FbxError | undefined;
  /** Reads it if it is due. */
  read(): Promise<void>;
}

/** Seconds after which something that was refused is asked for again, at the most. */
const longestPause = 60;

function reader<T>(ask: () => Promise<T>, period: number): Reader<T> {
  let due = 0;
  let refusals = 0;
  let asking = false;
  const part: Reader<T> = {
    value: undefined,
    error: undefined,
    async read() {
      const time = performance.now() / 1000; // the wall clock may be moved back
      if (asking || time < due) return;
      asking = true;
      // a beat comes a little early or late
      due = time + period * 0.9;
      try {
        part.value = await ask();
        part.error = undefined;
        refusals = 0;
      } catch (error) {
        part.value = undefined;
        part.error = error instanceof FbxError ? error : unreadable(error);
        // a box that starts again is asked at every beat; one that refuses, ever less often
        refusals = error instanceof FbxError && error.status !== undefined ? refusals + 1 : 0;
        if (refusals > 0) due = time + Math.min(longestPause, period * 2 ** refusals);
      } finally {
        asking = false;
      }
    },
  };
  return part;
}

/** A part of the box's answer, of which anything may lack or be `null`. */
type Loose<T> = T extends readonly (infer Item)[] ? readonly Loose<Item>[] | null | undefined
  : T extends object ? { readonly [K in keyof T]?: Loose<T[K]> | null | undefined }
  : T;

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The items of a list that are any. */
function items<T>(list: readonly T[] | null | undefined): Loose<T>[] {
  return (Array.isArray(list) ? list : []).filter((item) => item !== null && item !== undefined);
}

function lineOf(status: Loose<ConnectionStatus>): Line {
  return {
    state: text(status.state),
    media: text(status.media),
    ipv4: text(status.ipv4) || undefined,
    ipv6: text(status.ipv6) || undefined,
    down: {
      rate: number(status.rate_down),
      bandwidth: number(status.bandwidth_down),
      bytes: number(status.bytes_down),
    },
    up: {
      rate: number(status.rate_up),
      bandwidth: number(status.bandwidth_up),
      bytes: number(status.bytes_up),
    },
  };
}

function systemOf(info: Loose<SystemConfig>): System {
  return {
    model: text(info.model_info?.pretty_name) || text(info.board_name) || "Freebox",
    firmware: text(info.firmware_version),
    uptime: number(info.uptime_val),
    sensors: gauges(info.sensors),
    fans: gauges(info.fans),
  };
}

function gauges(list: Loose<readonly Gauge[]>): Gauge[] {
  return items(list).map(({ id, name, value }) => ({
    id: text(id),
    name: text(name) || text(id),
    value: number(value),
  }));
}

async function readWifi(f: Watched, call: { timeout: number; signal: AbortSignal }): Promise<Wifi> {
  const aps = items(await f.wifi.aps(call));
  const lists = await eachOf(aps, ({ id }) => f.wifi.stations(id as number, call));
  const stations = aps.flatMap((ap, index) =>
    items(lists[index]).map((each) => stationOf(each, ap))
  );
  return {
    radios: aps.map((ap, index) => radioOf(ap, lists[index]?.length)),
    stations: stations.map((station) => distinct(station, stations)),
  };
}

/** What is read item by item: those that are refused lack, unless all are. */
async function eachOf<Item, T>(
  list: readonly Item[],
  ask: (item: Item) => Promise<T>,
): Promise<(T | undefined)[]> {
  const answers = await Promise.allSettled(list.map(async (item) => await ask(item)));
  const failure = answers.find((answer) => answer.status === "rejected");
  if (failure && answers.every(({ status }) => status === "rejected")) throw failure.reason;
  return answers.map((answer) => answer.status === "fulfilled" ? answer.value : undefined);
}

/** Distinguishes two devices with one name, or one device on two bands. */
function distinct(station: Station, stations: readonly Station[]): Station {
  const { name, mac, band } = station;
  const isAlone = stations.every((other) => other === station || other.name !== name);
  return isAlone ? station : { ...station, name: `${name} (${mac.slice(-5)}, ${band})` };
}

function radioOf({ id, status, config }: Loose<WifiAp>, stations: number | undefined): Radio {
  return {
    id: number(id) ?? 0,
    band: text(config?.band),
    state: text(status?.state),
    channel: number(status?.primary_channel),
    stations,
  };
}

function stationOf(station: Loose<WifiStation>, { config }: Loose<WifiAp>): Station {
  const mac = text(station.mac);
  return {
    mac,
    name: text(station.host?.primary_name) || text(station.hostname) || mac,
    band: text(config?.band),
    signal: number(station.signal),
    rx: number(station.rx_rate),
    tx: number(station.tx_rate),
  };
}

/** Reads every host; of an interface that is refused, those that were known before. */
function hostReader(f: Watched, call: { timeout: number; signal: AbortSignal }) {
  const known = new Map<string, LanHost[]>();
  return async (): Promise<LanHost[]> => {
    const names = items(await interfacesOf(f, call))
      .filter(({ host_count }) => host_count !== 0).map(({ name }) => text(name));
    const lists = await eachOf(names, (name) => f.lan.hosts(name, call));
    for (const [index, name] of names.entries()) {
      const list = lists[index];
      if (list) known.set(name, items(list) as LanHost[]);
    }
    return names.flatMap((name) => known.get(name) ?? []);
  };
}

async function interfacesOf(f: Watched, call: { timeout: number; signal: AbortSignal }) {
  try {
    return await f.lan.interfaces(call);
  } catch (error) {
    if (!(error instanceof FbxError) || error.code !== "nodev") throw error;
    const { code, status, msg, operation } = error;
    throw new FbxError(inBridgeMode(), { code, status, msg, operation }, { cause: error });
  }
}

const keptChanges = 50;
/** Seconds before the watch began within which the box's own word for who went is taken. */
const lately = 43_200;

/** Compares each list of hosts with the one before. */
function hostChanges(): (hosts: readonly LanHost[]) => Hosts {
  let before: ReadonlyMap<string, LanHost> | undefined;
  let changes: readonly HostChange[] = [];
  return (hosts) => {
    const present = new Map(
      hosts.filter((host) => host.reachable).map((host) => [`${host.interface}/${host.id}`, host]),
    );
    const time = Date.now() / 1000;
    if (before === undefined) changes = wentBefore(hosts, time).slice(0, keptChanges);
    else {
      const came = missingIn(before, present).map((host) => change(host, true, time));
      const went = missingIn(present, before).map((host) => change(host, false, time));
      changes = [...came, ...went, ...changes].slice(0, keptChanges);
    }
    before = present;
    return { known: hosts.length, present: present.size, changes };
  };
}

function wentBefore(hosts: readonly LanHost[], time: number): HostChange[] {
  // a time far ahead is no date: the page and top could not show it
  return hosts.filter((host) => !host.reachable && Math.abs(lastSeen(host) - time) < lately)
    .map((host) => change(host, false, lastSeen(host)))
    .sort((a, b) => b.time - a.time);
}

function lastSeen({ last_time_reachable }: Loose<LanHost>): number {
  return number(last_time_reachable) ?? 0;
}

/** The hosts of `those` that `these` lack. */
function missingIn(
  these: ReadonlyMap<string, LanHost>,
  those: ReadonlyMap<string, LanHost>,
): LanHost[] {
  return [...those].filter(([key]) => !these.has(key)).map(([, host]) => host);
}

function change(host: Loose<LanHost>, came: boolean, time: number): HostChange {
  return { time, name: text(host.primary_name) || text(host.l2ident?.id) || text(host.id), came };
}

const atWork: ReadonlySet<string> = new Set([
  "downloading",
  "starting",
  "checking",
  "repairing",
  "extracting",
  "stopping",
  "retry",
]);

function tasksOf(tasks: readonly Download[]): Task[] {
  return items(tasks).map(taskOf).sort((a, b) => rank(a) - rank(b) || b.id - a.id);
}

function rank({ status }: Task): number {
  if (atWork.has(status)) return 0;
  return status === "queued" ? 1 : status === "error" ? 2 : status === "done" ? 4 : 3;
}

function taskOf(task: Loose<Download>): Task {
  const received = number(task.rx_pct);
  return {
    id: number(task.id) ?? 0,
    name: text(task.name),
    status: text(task.status),
    done: received === undefined ? undefined : received / 10_000,
    size: number(task.size),
    rate: number(task.rx_rate),
    left: number(task.eta),
  };
}
