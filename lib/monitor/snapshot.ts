/**
 * The box at a moment, for the views that show it live: line, temperatures, Wi-Fi, hosts, downloads.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { pause } from "../core/retry.ts";
import { type Device, devicesOf, type Port, readPorts } from "./devices.ts";
import { hostChanges, hostReader, type Hosts } from "./hosts.ts";
import { items, type Loose, number, text } from "../core/loose.ts";
import { readWifi, type Wifi } from "./wifi.ts";
import type {
  ConnectionStatus,
  Download,
  LanHost,
  Subsystems,
  SystemConfig,
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
  /** Each device with how it is connected, where the watch was asked for them. */
  readonly devices?: readonly Device[] | undefined;
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
  "connection" | "system" | "wifi" | "lan" | "download" | "switch"
>;

/** How a box is watched. */
export interface WatchOptions {
  /** Seconds between two beats. */
  readonly period: number;
  /** Seconds after which what weighs much, Wi-Fi and hosts, is read again (default: 5). */
  readonly heavyPeriod?: number;
  /** Includes each device. */
  readonly devices?: boolean;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Reads the box at each beat; what changes slowly or weighs much, less often. */
export interface Watch {
  /** Reads what is due; resolves after the deadline of a call at the latest, and never rejects. */
  beat(): Promise<Snapshot>;
  /** Has everything read at the next beat: something was changed. */
  hurry(): void;
}

/** Watches a box. */
export function watch(f: Watched, options: WatchOptions): Watch {
  const { period, heavyPeriod = Math.max(5, period), timeout, signal } = options;
  const call = { timeout, signal };
  const changes = hostChanges();
  const readHosts = hostReader(f, call);
  let list: readonly LanHost[] = [];
  const parts = {
    line: reader(() => f.connection.status(call).then(lineOf), period),
    system: reader(() => f.system.info(call).then(systemOf), period),
    downloads: reader(() => f.download.list(call).then(tasksOf), Math.max(2, period)),
    wifi: reader(() => readWifi(f, call), heavyPeriod),
    hosts: reader(async () => changes(list = await readHosts()), heavyPeriod),
  };
  // rates of cables are a plus: where the box does not tell them, nothing is missing
  const ports = reader<readonly Port[]>(() => readPorts(f, call), heavyPeriod);
  const all = options.devices ? [...Object.values(parts), ports] : Object.values(parts);
  return {
    async beat() {
      const time = Date.now() / 1000;
      // the line shows whether the box is there; a part that hangs must not block the others
      const reads = all.map((part) => part.read());
      await Promise.race([Promise.all(reads), pause(timeout, signal).catch(() => {})]);
      const snapshot = snapshotOf(parts, time);
      if (!options.devices || snapshot.hosts === undefined) return snapshot;
      return { ...snapshot, devices: devicesOf(list, snapshot.wifi?.stations, ports.value) };
    },
    hurry() {
      for (const part of all) part.hurry();
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
  /** Makes it due. */
  hurry(): void;
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
    hurry() {
      due = 0;
    },
  };
  return part;
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
