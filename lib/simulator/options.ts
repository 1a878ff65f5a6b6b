/**
 * Options of a simulated Freebox, and their defaults.
 *
 * @module
 */
import fs from "node:fs";
import {
  apiVersion as newestVersion,
  findModel,
  type Model,
  models,
  modelTable,
  permissions as allPermissions,
} from "../catalogue/mod.ts";
import { checkOptions, type OptionTypes } from "../core/options.ts";
import { t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import type { Behaviour, Box, Disk } from "./types.ts";
import type { Authority } from "./http/certificates.ts";

/**
 * What the user at the front panel does with an application that asks for access.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Grant, simulate } from "@fbx/fbx/simulator";
 *
 * const grant: Grant = "deny";
 * await using box = await simulate({ grant, grantAfter: 0 });
 * await using f = await Fbx({ url: box.url });
 * const register = f.register("fr.example.app", "My app", "My laptop", { interval: 10 });
 * console.log(await register.catch(({ code }) => code)); // "denied"
 * ```
 */
export type Grant = "auto" | "deny" | "timeout" | "manual";

/**
 * An application that asks for access.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type AskingApp, simulate } from "@fbx/fbx/simulator";
 *
 * const askUser = ({ name }: AskingApp) => Promise.resolve(name === "My app");
 * await using box = await simulate({ grant: "manual", askUser });
 * await using f = await Fbx({ url: box.url });
 * console.log(await f.register("fr.example.app", "My app", "My laptop", { interval: 10 }));
 * ```
 */
export interface AskingApp {
  /** Its id: `fr.example.app`. */
  readonly id: string;
  /** Its name, which the front panel shows. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Device that it runs on. */
  readonly device: string;
}

/**
 * What the disk of a simulated Freebox is to be made of.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type DiskOptions, simulate } from "@fbx/fbx/simulator";
 *
 * const disk: DiskOptions = { bigFiles: { "film.mkv": 4_000_000_000 } };
 * await using box = await simulate(disk);
 * await using f = await Fbx(box.access);
 * const { size } = await f.fs.download("/Freebox/film.mkv", { range: { end: 10 } });
 * console.log(size); // 10
 * ```
 */
export interface DiskOptions {
  /** Folder of this machine that the disk shows; without it, the disk is in memory. */
  files?: string;
  /** Bytes that the disk holds; 1 TB by default, or what its model has. The household leaves out what does not fit. */
  diskSize?: number;
  /** Files at the top of the disk, by name, of that size; made up as they are read. */
  bigFiles?: Readonly<Record<string, number>>;
  /** Keeps only the length and the SHA-256 of uploads, which `fs/hash` returns. */
  uploadSink?: boolean;
}

/**
 * How a simulated Freebox is to be; everything may be left out.
 *
 * @example
 * ```ts
 * import { simulate, type SimulatorOptions } from "@fbx/fbx/simulator";
 *
 * const options: SimulatorOptions = { apiVersion: "8.0", permissions: ["calls"], seed: 7 };
 * await using box = await simulate(options);
 * console.log(box.apiVersion, box.model); // "8.0", "fbxgw7-r1/full"
 * ```
 */
export interface SimulatorOptions extends DiskOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; `127.0.0.1` by default. */
  hostname?: string;
  /** Serves HTTPS too, with a certificate of an authority of its own or of the given one. */
  https?: boolean | Authority;
  /** TCP port for HTTPS; 0, the default, takes a free one. */
  httpsPort?: number;
  /** Announces itself by mDNS on the network that it listens on. */
  mdns?: boolean;
  /** Name that its owner gave it; `Freebox Server` by default. */
  name?: string;
  /** A recording (HAR 1.2, parsed) that it answers from, whole or of a few answers. */
  recording?: object;
  /** API version, `"4.0"` to `"16.0"`; the newest by default. */
  apiVersion?: string;
  /**
   * Model of the box, by its short name, the name that it is sold by, or its code: `delta`,
   * `Freebox Pop`, `fbxgw8-r1`. It then lacks what that model lacks. By default one that had that API
   * version, an Ultra of the newest, with every module of the API behind it.
   */
  model?: string;
  /** Writes every empty list as `{}`, as firmware of before 2023 did; false by default. */
  oldFirmware?: boolean;
  /** What happens when an application asks for access; `auto` (granted) by default. */
  grant?: Grant;
  /** Milliseconds until that happens; 300 by default. */
  grantAfter?: number;
  /** With `grant: "manual"`: asks the user. */
  askUser?: (app: AskingApp) => Promise<boolean>;
  /** Seconds that a session lasts; 1800 by default. */
  sessionTtl?: number;
  /** Seconds that a challenge may be used; 60 by default. */
  challengeTtl?: number;
  /** When failed logins make the box refuse an address, and for how long. */
  rateLimit?: { errors: number; withinSeconds: number; forSeconds: number };
  /** Milliseconds that every answer is held back; 0 by default. */
  latency?: number;
  /** How many requests are answered at once, 8 by default, as on real boxes; more get HTTP 503. */
  maxRequests?: number;
  /** Bytes of files a second that the line carries each way; as many as it can by default. */
  rate?: number;
  /** Cuts every connection that carries a file after so many bytes of it; never by default. */
  cutAfter?: number;
  /** Permissions of applications; all of them by default. */
  permissions?: readonly string[];
  /** Seed of what is random; the same box, tokens included, comes of the same seed. */
  seed?: number;
  /** Fills the state; the household by default. */
  fixtures?: (box: Box) => void;
  /** The parts that live; all of them by default. */
  behaviours?: readonly Behaviour[];
  /** Now, in milliseconds since 1970; a test may hand in a clock that it moves. */
  clock?: () => number;
}

/** The options with nothing left out, except what only `mod.ts` can fill. */
export type Settings =
  & Required<
    Omit<
      SimulatorOptions,
      "askUser" | "fixtures" | "behaviours" | "recording" | keyof DiskOptions
    >
  >
  & {
    readonly major: number;
    readonly facts: Model;
    readonly disk: Disk;
    readonly askUser?: (app: AskingApp) => Promise<boolean>;
  };

/**
 * An option with a wrong value.
 *
 * @example
 * ```ts
 * import { OptionError, simulate } from "@fbx/fbx/simulator";
 *
 * try {
 *   await simulate({ apiVersion: "3.0" });
 * } catch (error) {
 *   if (!(error instanceof OptionError)) throw error;
 *   console.log(error.option); // "apiVersion"
 * }
 * ```
 */
export class OptionError extends RangeError {
  /** Always `"OptionError"`. */
  override readonly name = "OptionError";
  /** An error about that option. */
  constructor(
    /** Name of the option. */
    readonly option: string,
    /** What is wrong with its value. */
    readonly reason: string,
  ) {
    super(`${option} ${reason}`);
  }
}

/** Refuses options that there are not, or of a wrong type. */
export function assertOptions(options: unknown): asserts options is SimulatorOptions {
  checkOptions<SimulatorOptions>("simulate()", options, OPTION_TYPES);
}

/** Fills in what was left out; throws an {@linkcode OptionError} that names the wrong value. */
export function settle(options: SimulatorOptions): Settings {
  const apiVersion = settleVersion(options.apiVersion ?? newestVersion);
  const major = Number.parseInt(apiVersion);
  const grant = options.grant ?? "auto";
  check(GRANTS.includes(grant), "grant", grant, GRANTS.join(", "));
  if (grant === "manual" && !options.askUser) {
    throw new OptionError("grant", t`manual needs askUser, a function that asks the user`);
  }
  const { facts, code: model } = settleModel(options.model, major);
  const permissions = options.permissions ?? Object.keys(allPermissions);
  for (const name of permissions) {
    check(
      Object.hasOwn(allPermissions, name),
      "permissions",
      name,
      Object.keys(allPermissions).join(", "),
    );
  }
  return {
    hostname: options.hostname ?? "127.0.0.1",
    https: options.https ?? false,
    mdns: options.mdns ?? false,
    oldFirmware: options.oldFirmware ?? false,
    name: settleName(options.name ?? "Freebox Server"),
    apiVersion,
    major,
    model,
    facts,
    grant,
    permissions,
    port: settleNumber("port", options.port, 0, MOST_PORT),
    httpsPort: settleNumber("httpsPort", options.httpsPort, 0, MOST_PORT),
    grantAfter: settleNumber("grantAfter", options.grantAfter, 300),
    sessionTtl: settleNumber("sessionTtl", options.sessionTtl, 1800),
    challengeTtl: settleNumber("challengeTtl", options.challengeTtl, 60),
    latency: settleNumber("latency", options.latency, 0),
    maxRequests: settleNumber("maxRequests", options.maxRequests, 8),
    rate: settleRate(options.rate),
    cutAfter: settleNumber("cutAfter", options.cutAfter, Infinity),
    disk: settleDisk(options, sizeOf(facts)),
    seed: settleNumber("seed", options.seed, 1),
    rateLimit: options.rateLimit ?? { errors: 10, withinSeconds: 60, forSeconds: 60 },
    clock: options.clock ?? Date.now,
    ...(options.askUser ? { askUser: options.askUser } : {}),
  };
}

const OPTION_TYPES: OptionTypes<Required<SimulatorOptions>> = {
  port: "number",
  hostname: "text",
  https: "any",
  httpsPort: "number",
  mdns: "truth",
  name: "text",
  apiVersion: "text",
  model: "text",
  recording: "object",
  oldFirmware: "truth",
  grant: "text",
  grantAfter: "number",
  askUser: "function",
  sessionTtl: "number",
  challengeTtl: "number",
  rateLimit: "object",
  latency: "number",
  maxRequests: "number",
  rate: "number",
  cutAfter: "number",
  permissions: "texts",
  seed: "number",
  fixtures: "function",
  behaviours: "any",
  clock: "function",
  files: "text",
  diskSize: "number",
  bigFiles: "object",
  uploadSink: "truth",
};

const GRANTS: readonly Grant[] = ["auto", "deny", "timeout", "manual"];
const MOST_PORT = 65_535;
const OLDEST_MAJOR = 4;

/** First API major for which a model is the natural choice, newest first. */
const MODEL_SINCE: readonly (readonly [number, string])[] = [
  [14, "ultra"],
  [11, "pop"],
  [6, "delta"],
  [0, "revolution"],
];

function settleVersion(version: string): string {
  const [, major, minor = "0"] = /^(\d+)(?:\.(\d+))?$/.exec(version) ?? [];
  const newest = Number.parseInt(newestVersion);
  const known = major !== undefined && Number(major) >= OLDEST_MAJOR && Number(major) <= newest;
  check(known, "apiVersion", version, t`"${OLDEST_MAJOR}.0" to "${newestVersion}"`);
  return `${major}.${minor}`;
}

/** Returns the facts of a model; the default one has every module of the API. */
function settleModel(name: string | undefined, major: number): { facts: Model; code: string } {
  const natural = MODEL_SINCE.find(([since]) => major >= since)?.[1] ?? "";
  const found = findModel(name ?? natural);
  if (!found) throw unknownModel(name ?? natural);
  const { model, code } = found;
  return { code, facts: name === undefined ? completed(model) : model };
}

function completed({ player: _player, playerStatus: _status, ...model }: Model): Model {
  const info = { ...model.info, has_vm: true, has_home_automation: true };
  return { ...model, info, refuses: {} };
}

function unknownModel(name: string): OptionError {
  const names = Object.keys(modelTable);
  const sold = Object.values(modelTable).flatMap(({ name, also = [] }) => [name, ...also]);
  const codes = Object.keys(models);
  const words = t`cannot be ${JSON.stringify(name)}, only ${names.join(", ")}, or a code: ${
    codes.join(", ")
  }.`;
  return new OptionError("model", words + didYouMean(name, [...names, ...sold, ...codes]));
}

/** The size of its disk, where it has one built in. */
function sizeOf({ disk }: Model): number | undefined {
  return typeof disk.total_bytes === "number" ? disk.total_bytes : undefined;
}

const longestName = 63;

/** A name must fit where mDNS has it. */
function settleName(name: string): string {
  const { length } = new TextEncoder().encode(name);
  check(length > 0 && length <= longestName, "name", name, t`1 to ${longestName} bytes`);
  return name;
}

function settleDisk(options: DiskOptions, builtIn = TERABYTE): Disk {
  const { files, diskSize, bigFiles = {}, uploadSink } = options;
  if (files !== undefined) checkFolder(files, Object.keys(bigFiles).length > 0 || uploadSink);
  for (const [name, size] of Object.entries(bigFiles)) {
    check(name !== "" && !name.includes("/"), "bigFiles", name, t`names without a slash`);
    settleNumber("bigFiles", size, 0);
  }
  return {
    size: settleNumber("diskSize", diskSize, builtIn),
    keeping: uploadSink ? "sink" : "keep",
    bigFiles,
    ...(files === undefined ? {} : { folder: files }),
  };
}

function checkFolder(folder: string, isFeigned = false): void {
  if (isFeigned) {
    throw new OptionError(
      "files",
      t`cannot be together with big files or an upload sink, which are in memory`,
    );
  }
  const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  check(isFolder, "files", folder, t`a folder that is there`);
}

/** What a disk that is sold as 1 TB holds. */
const TERABYTE = 1_000_204_886_016;

function settleRate(rate: number | undefined): number {
  check(rate !== 0, "rate", rate, t`1 or more`);
  return settleNumber("rate", rate, Infinity);
}

function settleNumber(
  name: string,
  value: number | undefined,
  fallback: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (value === undefined) return fallback;
  const isPort = most === MOST_PORT;
  const fits = isPort ? Number.isInteger(value) : Number.isFinite(value);
  check(fits && value >= 0 && value <= most, name, value, t`0 to ${most}`);
  return value;
}

function check(holds: boolean, name: string, value: unknown, allowed: string): void {
  if (!holds) throw new OptionError(name, t`cannot be ${JSON.stringify(value)}, only ${allowed}`);
}
