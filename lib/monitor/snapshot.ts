/**
 * The box at a moment, for the views that show it live: line, temperatures, Wi-Fi, hosts, downloads.
 *
 * @module
 */
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

/** What was read of the box, and what could not be read. */
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
  readonly rate: number;
  /** In bit/s; 0 where the box does not say. */
  readonly bandwidth: number;
  /** Bytes since the line came up. */
  readonly bytes: number;
}

/** The box itself. */
export interface System {
  readonly model: string;
  readonly firmware: string;
  /** Seconds since it started. */
  readonly uptime: number;
  /** In °C. */
  readonly sensors: readonly Gauge[];
  /** In revolutions a minute. */
  readonly fans: readonly Gauge[];
}

/** A measured value with a name. */
export interface Gauge {
  readonly id: string;
  readonly name: string;
  readonly value: number;
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
  readonly channel: number;
  /** How many stations it has. */
  readonly stations: number;
}

/** A device on a radio. */
export interface Station {
  readonly mac: string;
  readonly name: string;
  readonly band: string;
  /** In dBm. */
  readonly signal: number;
  /** From the station, in byte/s. */
  readonly rx: number;
  /** To the station, in byte/s. */
  readonly tx: number;
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
  readonly done: number;
  /** In byte. */
  readonly size: number;
  /** Received, in byte/s. */
  readonly rate: number;
  /** Seconds left; 0 where that is not known. */
  readonly left: number;
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
  /** Seconds after which what weighs much, Wi-Fi and hosts, is read again; 5 unless told. */
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
  const parts = {
    line: reader(() => f.connection.status(call).then(lineOf), period),
    system: reader(() => f.system.info(call).then(systemOf), period),
    downloads: reader(() => f.download.list(call).then(tasksOf), Math.max(2, period)),
    wifi: reader(() => readWifi(f, call), heavyPeriod),
    hosts: reader(() => readHosts(f, call).then(changes), heavyPeriod),
  };
  return {
    async beat() {
      const time = Date.now() / 1000;
      // the line tells whether the box is there; what hangs must not keep the others
      const reads = Object.values(parts).map((part) => part.read(time));
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
function goneWords(error: unknown): string | undefined {
  if (error === undefined || isRefusal(error)) return undefined;
  if (!(error instanceof FbxError)) return wordsOf(error);
  return error.code === "timeout" ? t`The box does not answer in time` : error.message;
}

/** The box answered, and said no to this one thing. */
function isRefusal(error: unknown): boolean {
  return error instanceof FbxError && error.status === 200 && error.code !== "bad_response" &&
    !["auth_required", "invalid_token", "pending_token", "ratelimited", "denied_from_external_ip"]
      .includes(error.code);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One part of a snapshot: its latest value, or why there is none. */
interface Reader<T> {
  value: T | undefined;
  error: unknown;
  /** Reads it if it is due at that time. */
  read(time: number): Promise<void>;
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
    async read(time) {
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
        part.error = error;
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

function lineOf(status: ConnectionStatus): Line {
  return {
    state: status.state,
    media: status.media,
    ipv4: status.ipv4,
    ipv6: status.ipv6,
    down: {
      rate: status.rate_down,
      bandwidth: status.bandwidth_down ?? 0,
      bytes: status.bytes_down,
    },
    up: { rate: status.rate_up, bandwidth: status.bandwidth_up ?? 0, bytes: status.bytes_up },
  };
}

function systemOf(info: SystemConfig): System {
  return {
    model: info.model_info?.pretty_name ?? info.board_name,
    firmware: info.firmware_version,
    uptime: info.uptime_val,
    sensors: gauges(info.sensors),
    fans: gauges(info.fans),
  };
}

function gauges(list: readonly Gauge[] | undefined): Gauge[] {
  return (list ?? []).map(({ id, name, value }) => ({ id, name, value }));
}

async function readWifi(f: Watched, call: { timeout: number; signal: AbortSignal }): Promise<Wifi> {
  const aps = await f.wifi.aps(call);
  const lists = await Promise.all(aps.map(({ id }) => f.wifi.stations(id, call)));
  const stations = aps.flatMap((ap, index) =>
    (lists[index] ?? []).map((each) => stationOf(each, ap))
  );
  return {
    radios: aps.map((ap, index) => radioOf(ap, lists[index]?.length ?? 0)),
    stations: stations.map((station) => distinct(station, stations)),
  };
}

/** Of two devices with one name, or one on two bands, each is told apart. */
function distinct(station: Station, stations: readonly Station[]): Station {
  const { name, mac, band } = station;
  const isAlone = stations.every((other) => other === station || other.name !== name);
  return isAlone ? station : { ...station, name: `${name} (${mac.slice(-5)}, ${band})` };
}

function radioOf({ id, status, config }: WifiAp, stations: number): Radio {
  const { state, primary_channel: channel } = status;
  return { id, band: config.band, state, channel, stations };
}

function stationOf(station: WifiStation, { config }: WifiAp): Station {
  return {
    mac: station.mac,
    name: station.host?.primary_name || station.hostname || station.mac,
    band: config.band,
    signal: station.signal,
    rx: station.rx_rate,
    tx: station.tx_rate,
  };
}

async function readHosts(
  f: Watched,
  call: { timeout: number; signal: AbortSignal },
): Promise<LanHost[]> {
  const interfaces = await f.lan.interfaces(call);
  const inhabited = interfaces.filter(({ host_count }) => host_count > 0);
  return (await Promise.all(inhabited.map(({ name }) => f.lan.hosts(name, call)))).flat();
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
  return hosts.filter((host) => !host.reachable && host.last_time_reachable > time - lately)
    .map((host) => change(host, false, host.last_time_reachable))
    .sort((a, b) => b.time - a.time);
}

/** The hosts of `those` that `these` lack. */
function missingIn(
  these: ReadonlyMap<string, LanHost>,
  those: ReadonlyMap<string, LanHost>,
): LanHost[] {
  return [...those].filter(([key]) => !these.has(key)).map(([, host]) => host);
}

function change(host: LanHost, came: boolean, time: number): HostChange {
  return { time, name: host.primary_name || host.l2ident?.id || host.id, came };
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
  return tasks.map(taskOf).sort((a, b) => rank(a) - rank(b) || b.id - a.id);
}

function rank({ status }: Task): number {
  if (atWork.has(status)) return 0;
  return status === "queued" ? 1 : status === "error" ? 2 : status === "done" ? 4 : 3;
}

function taskOf(task: Download): Task {
  return {
    id: task.id,
    name: task.name,
    status: task.status,
    done: task.rx_pct / 10_000,
    size: task.size,
    rate: task.rx_rate,
    left: task.eta,
  };
}
