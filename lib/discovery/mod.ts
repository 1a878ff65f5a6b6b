/**
 * Finding the box: by mDNS, then at its name by HTTPS, then by HTTP.
 *
 * @module
 */
import { type Discovery, origin } from "./address.ts";
import { checkOptions, type OptionTypes } from "../core/options.ts";
import { type Announced, httpsOrigin, service, toAnnounced } from "./announced.ts";
import { notPermitted, probe, since } from "./probe.ts";
import { changedPort } from "./changed_port.ts";
import { type Found, reach, type ReachOptions } from "./reach.ts";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { type NameServer, plainSender, trustingSender } from "../net/transport.ts";
import { trusted } from "../net/tls.ts";
import type { Trace } from "../core/trace.ts";

export type { Found } from "./reach.ts";

/** The names of the box on its own network, in France and in Italy. */
const localNames = ["mafreebox.freebox.fr", "myiliadbox.iliad.it"];
const localPlaces = localNames.flatMap((name) => [`https://${name}`, `http://${name}`]);

/** Milliseconds that mDNS is given. */
const mdnsTimeout = 2000;

/** How to look for the box. */
export interface LocateOptions extends ReachOptions {
  /** The address, where it is known. */
  readonly url?: string | undefined;
  /** Do not look by mDNS. */
  readonly nomdns?: boolean | undefined;
  /** The DNS server that knows changed ports (default: the system's). */
  readonly nameServer?: NameServer | undefined;
}

/**
 * Finds one box and reaches it: at the given address, else by mDNS, else at its name by HTTPS and
 * then by HTTP.
 *
 * @throws {FbxError} `no_box` when nothing answers, `not_a_freebox` when something else does,
 * `bad_certificate`, `not_permitted`, `aborted`
 */
export async function locate(options: LocateOptions): Promise<Found> {
  if (options.url !== undefined) return await atAddress(origin(options.url), options);
  const tried: FbxError[] = [];
  if (options.nomdns !== true) {
    const found = await byMdns(options, tried);
    if (found) return found;
  }
  for (const place of localPlaces) {
    try {
      const found = await at(place, options);
      options.trace?.({ kind: "note", text: `found the box at ${place}` });
      return found;
    } catch (error) {
      note(tried, transientOrThrow(error), place);
    }
  }
  throw noBoxFound(tried);
}

/**
 * Options of {@linkcode discover}.
 *
 * @example
 * ```ts
 * import { discover, type DiscoverOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const options: DiscoverOptions = { url: box.url, timeout: 1_000 };
 * for await (const { name } of discover(options)) console.log(name); // "Freebox Server"
 * ```
 */
export interface DiscoverOptions {
  /** Milliseconds for each discovery method, mDNS first (default: 2000). */
  timeout?: number;
  /** Only the box with this id. */
  uid?: string;
  /** Do not look by mDNS. */
  nomdns?: boolean;
  /** Look at this address only. */
  url?: string;
  /** Certificates (PEM) to trust besides the system's and the Freebox's. */
  caCerts?: readonly string[];
  /** Ends the search. */
  signal?: AbortSignal;
  /** Receives what is sent and received. */
  trace?: Trace;
}

/**
 * A box that was found.
 *
 * @example
 * ```ts
 * import { discover, type FoundBox } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const found: FoundBox[] = [];
 * for await (const each of discover({ url: box.url })) found.push(each);
 * console.log(found[0]?.model, found[0]?.apiVersion); // "fbxgw9-r1", "16.0"
 * ```
 */
export interface FoundBox {
  /** Its unique id; a box reached from outside may not report it. */
  readonly uid: string | undefined;
  /** `Freebox Server` */
  readonly name: string;
  /** `fbxgw9-r1/full`, where it is known. */
  readonly model: string | undefined;
  /** `16.0` */
  readonly apiVersion: string;
  /** IP address, or name, at which it was found. */
  readonly address: string;
  /** Where it was found; {@linkcode Fbx} takes it as `url`: `http://192.168.1.254`. */
  readonly url: string;
  /** Where it is reached by HTTPS, also from outside; `undefined` when it is not. */
  readonly httpsUrl: string | undefined;
  /** How it was found. */
  readonly how: "mdns" | "https" | "http";
  /** How long that took, from the start of the search. */
  readonly milliseconds: number;
  /** The whole discovery answer of the box. */
  readonly discovery: Discovery;
}

/**
 * Finds every box: those that announce themselves by mDNS, each as soon as it is heard; when there is
 * none, the one at `mafreebox.freebox.fr`. Breaking off the loop ends the search. No registration is
 * needed, and with mDNS no request is made.
 *
 * @throws {FbxError} `not_permitted` when Deno allows no way of looking, `bad_certificate`,
 * `aborted`, `bad_argument`
 *
 * @example The box behind an address
 * ```ts
 * import { discover } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * for await (const { name, apiVersion, how } of discover({ url: box.url })) {
 *   console.log(`${name}: API ${apiVersion}, found by ${how}`);
 * }
 * ```
 *
 * @example Every box on the network
 * ```ts ignore
 * for await (const box of discover()) console.log(box.uid, box.url);
 * ```
 */
export async function* discover(
  options: DiscoverOptions = {},
): AsyncGenerator<FoundBox, void, void> {
  const tried: FbxError[] = [];
  yield* search(options, tried);
  if (tried.length > 0 && tried.every(isNotPermitted)) throw noBoxFound(tried);
}

const OPTION_TYPES: OptionTypes<Required<DiscoverOptions>> = {
  timeout: "milliseconds",
  uid: "text",
  nomdns: "truth",
  url: "text",
  caCerts: "texts",
  signal: "signal",
  trace: "function",
};

/** As {@linkcode discover}; failed attempts are added to `tried`. */
export async function* search(
  options: DiscoverOptions,
  tried: FbxError[],
): AsyncGenerator<FoundBox, void, void> {
  checkOptions<DiscoverOptions>("discover()", options, OPTION_TYPES);
  const { url, uid, nomdns = false, timeout = mdnsTimeout } = options;
  const started = performance.now();
  const asking = { ...options, timeout };
  const places = url === undefined ? localPlaces : [origin(url)];
  if (url === undefined && !nomdns) {
    const seen = new Set<string>();
    for await (const box of announcedBoxes(asking, tried)) {
      const key = box.discovery.uid ?? box.name;
      if (seen.has(key)) continue;
      seen.add(key);
      yield toFoundBox(box, "mdns", started);
      if (uid !== undefined || seen.size >= mostBoxes) break;
    }
    if (seen.size > 0) return;
  }
  for (const place of places) {
    try {
      const { discovery, sender } = await at(place, asking);
      sender.close();
      yield toFoundBox(
        atPlace(place, discovery),
        place.startsWith("https:") ? "https" : "http",
        started,
      );
      return;
    } catch (error) {
      note(tried, transientOrThrow(error), place);
    }
  }
}

/** The permission for one of the names is enough; the other is then no failure of its own. */
function note(tried: FbxError[], failure: FbxError, place: string): void {
  const isFirst = place.endsWith(localNames[0] ?? "") || !localPlaces.includes(place);
  if (isFirst || !isNotPermitted(failure)) tried.push(failure);
}

/** More than any home has: what is more is a flood. */
const mostBoxes = 64;

async function byMdns(options: LocateOptions, tried: FbxError[]): Promise<Found | undefined> {
  const started = performance.now();
  const timeout = Math.min(options.timeout, mdnsTimeout);
  const boxes = announcedBoxes({ ...options, timeout }, tried);
  try {
    for (let next = await boxes.next(); !next.done; next = await boxes.next()) {
      const { name, addresses } = next.value;
      options.trace?.({
        kind: "note",
        text: `mDNS: “${name}” at ${addresses.join(", ")}, after ${since(started)}`,
      });
      try {
        return await reach(next.value, options);
      } catch (error) {
        const failure = transientOrThrow(error);
        tried.push(failure);
        if (isNotPermitted(failure)) break;
      }
    }
    return undefined;
  } finally {
    void boxes.return(); // no need to wait until the sockets are closed
  }
}

interface Listening {
  readonly timeout: number;
  readonly uid?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The boxes that mDNS announces, each as soon as it is found. */
async function* announcedBoxes(
  { timeout, uid, signal }: Listening,
  tried: FbxError[],
): AsyncGenerator<Announced, void, void> {
  const { browse, MdnsError, mdnsFlag } = await import("./mdns.ts"); // takes node: built-ins
  const started = performance.now();
  let heard = 0;
  let another: string | undefined;
  try {
    for await (const instance of browse(service, { timeout, signal })) {
      const box = toAnnounced(instance);
      if (!box) continue;
      if (uid !== undefined && box.discovery.uid !== uid) {
        another = box.discovery.uid;
        continue;
      }
      heard++;
      yield box;
    }
    if (heard > 0) return;
    const after = since(started);
    const message = uid === undefined
      ? t`No Freebox answered by mDNS (after ${after})`
      : another === undefined
      ? t`No Freebox with uid ${uid} answered by mDNS (after ${after})`
      : t`Another Freebox (uid ${another}) answered by mDNS, not the one with uid ${uid} (after ${after})`;
    tried.push(new FbxError(message, { code: "no_box", uid: another }));
  } catch (error) {
    if (signal?.aborted) {
      throw new FbxError(t`looking by mDNS: cancelled`, { code: "aborted" }, { cause: error });
    }
    if (error instanceof FbxError) return void tried.push(noBox(error.message, error));
    if (!(error instanceof MdnsError)) throw error;
    tried.push(
      error.reason === "not-permitted"
        ? notPermitted(t`look by mDNS`, mdnsFlag, error)
        : noBox(t`mDNS could not be used: ${error.message} (after ${since(started)})`, error),
    );
  }
}

/** Finds the box at a given address; its HTTPS port may have changed since. */
async function atAddress(place: string, options: LocateOptions): Promise<Found> {
  try {
    return await at(place, options);
  } catch (error) {
    if (!(error instanceof FbxError) || endsTheSearch(error)) throw error;
    const { origins, reason } = await changedPort(place, options);
    let failure = reason === undefined ? error : withMore(error, reason);
    for (const moved of origins) {
      options.trace?.({ kind: "note", text: `${place} fails; the DNS has ${moved}` });
      try {
        return await at(moved, options);
      } catch (again) {
        if (!(again instanceof FbxError) || endsTheSearch(again)) throw again;
        failure = withMore(failure, t`The DNS gives ${moved}: ${again.message}`);
      }
    }
    throw failure;
  }
}

function endsTheSearch({ code }: FbxError): boolean {
  return code === "aborted" || code === "not_permitted";
}

function withMore(error: FbxError, more: string): FbxError {
  return new FbxError(`${error.message}. ${more}`, { ...error, advice: undefined }, {
    cause: error,
  });
}

async function at(place: string, options: ReachOptions): Promise<Found> {
  const sender = place.startsWith("https:")
    ? trustingSender(trusted(options.caCerts))
    : plainSender();
  try {
    return { discovery: await probe(place, sender, options), origin: place, sender };
  } catch (error) {
    sender.close();
    throw error;
  }
}

/** A failure after which the next way is tried; a refused certificate is none. */
function transientOrThrow(error: unknown): FbxError {
  if (!(error instanceof FbxError)) throw error;
  if (error.code === "aborted" || error.code === "bad_certificate") throw error;
  return error;
}

function atPlace(place: string, discovery: Discovery): Announced {
  const { hostname } = new URL(place);
  const isHttps = place.startsWith("https:");
  return {
    name: discovery.device_name ?? discovery.box_model_name ?? "Freebox",
    discovery,
    addresses: [hostname.replace(/^\[|\]$/g, "")],
    origins: [place],
    https: httpsOrigin(discovery) ?? (isHttps ? place : undefined),
  };
}

function toFoundBox(
  { name, discovery, addresses, origins, https }: Announced,
  how: FoundBox["how"],
  started: number,
): FoundBox {
  return {
    uid: discovery.uid,
    name,
    model: discovery.box_model,
    apiVersion: discovery.api_version,
    address: addresses[0] ?? "",
    url: origins[0] ?? "",
    httpsUrl: https,
    how,
    milliseconds: performance.now() - started,
    discovery,
  };
}

function noBox(message: string, cause?: unknown): FbxError {
  return new FbxError(message, { code: "no_box" }, { cause });
}

function isNotPermitted({ code }: FbxError): boolean {
  return code === "not_permitted";
}

/** Returns the error that lists the failed attempts. */
export function noBoxFound(tried: readonly FbxError[]): FbxError {
  const what = tried.map(({ message }) => `  ${message}`).join("\n");
  const cause = new AggregateError(tried);
  if (tried.every(isNotPermitted)) {
    return new FbxError(
      `${t`fbx has no permission to search for the box.`}\n${what}`,
      { code: "not_permitted" },
      { cause },
    );
  }
  const advice =
    t`Check that this device is on the network of the box, or give its address with url`;
  return new FbxError(
    [t`No Freebox was found.`, what, advice].join("\n"),
    { code: "no_box", advice },
    { cause },
  );
}
