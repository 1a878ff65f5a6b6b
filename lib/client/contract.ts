/**
 * What `Fbx()` takes and returns.
 *
 * @module
 */
import type { Trace } from "../core/trace.ts";
import type { Discovery } from "../discovery/address.ts";
import type { FbxState } from "./call_types.ts";
import type { EventsMethod } from "./events.ts";
import type { FbxMethods, Subsystems } from "./types.gen.ts";

/**
 * Options of {@linkcode Fbx}; none is needed on the network of the box.
 *
 * @example
 * ```ts
 * import { Fbx, type FbxOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const options: FbxOptions = { ...box.access, timeout: 5_000, retries: 1 };
 * await using f = await Fbx(options);
 * console.log(f.url);
 * ```
 */
export interface FbxOptions {
  /** Address of the box, with or without scheme, port or `/api/…`; looked for where not given. */
  url?: string;
  /** Major of the API to call, such as 15; by default that of `url` (`…/api/v15/`), else the box's. */
  apiVersion?: number;
  /** Do not look for the box by mDNS. */
  nomdns?: boolean;
  /** The box with this id, where there are several; {@linkcode discover} tells them. */
  uid?: string;
  /** Id of the application; with `token`, sessions open by themselves. */
  appId?: string;
  /** Token that the application got when it registered. */
  token?: string;
  /** Deadline of each call in milliseconds, 10 000 unless told; `Infinity` for none. */
  timeout?: number;
  /** How often a broken connection is tried again (never for a POST); 2 unless told. */
  retries?: number;
  /** How many requests the box gets at once, 4 by default: above 6 to 8 it answers HTTP 503. */
  concurrency?: number;
  /** Certificates (PEM) to trust besides the system's and the Freebox's. */
  caCerts?: readonly string[];
  /**
   * Compare arguments with the catalogue, and refuse what the box would not understand; `false` sends
   * whatever is given.
   */
  validate?: boolean;
  /** Is told what is sent and received, secrets masked. */
  trace?: Trace;
  /** What {@linkcode Fbx.detach} gave: goes on there, without a search and without a login. */
  state?: FbxState;
  /** Cancels the search for the box. */
  signal?: AbortSignal;
}

/**
 * A Freebox.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const hosts = async (freebox: Fbx) => (await freebox.lan.hosts("pub")).length;
 * console.log(await hosts(f), f.discovery.api_version);
 * ```
 */
export interface Fbx extends Subsystems, FbxMethods, AsyncDisposable {
  /** Base of the API, where the box is now: `http://mafreebox.freebox.fr/api/v16/`. */
  readonly url: string;
  /** What the box says of itself: model, API version, domain. */
  readonly discovery: Discovery;
  /** Listens to what the box pushes; `f.help("events")` has the names. */
  readonly events: EventsMethod;
}
