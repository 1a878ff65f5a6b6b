/**
 * What `Fbx()` takes and returns. The help on the methods beyond the catalogue is read from here.
 *
 * @module
 */
import type { Trace } from "../core/trace.ts";
import type { Discovery } from "../discovery/address.ts";
import type {
  CallOptions,
  Capabilities,
  Credentials,
  Permissions,
  RegisterOptions,
  RequestOptions,
} from "./call_types.ts";
import type { EventsMethod } from "./events.ts";
import type { Subsystems } from "./types.gen.ts";

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
  /** The box with this id, where there are several; {@linkcode discover} lists them. */
  uid?: string;
  /** Id of the application; with `token`, sessions open by themselves. */
  appId?: string;
  /** Token that the application got when it registered. */
  token?: string;
  /** Deadline of each call in milliseconds (default: 10 000); `Infinity` for none. */
  timeout?: number;
  /** How often a broken connection is retried, never for a POST (default: 2). */
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
  /** Receives what is sent and received, secrets masked. */
  trace?: Trace;
  /** What {@linkcode Fbx.detach} gave: goes on there, without a search and without a login. */
  state?: FbxState;
  /** Cancels the search for the box. */
  signal?: AbortSignal;
}

/**
 * Where a box was reached, and with which session: for a later process, and as secret as a token.
 *
 * @example
 * ```ts
 * import { Fbx, type FbxState } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const f = await Fbx(box.access);
 * await f.connection.status();
 * const state: FbxState | undefined = f.detach();
 * await using again = await Fbx(state ? { ...box.access, state } : box.access);
 * console.log(await again.connection.status());
 * ```
 */
export interface FbxState {
  /** `https://0s2efr3i.fbxos.fr:15628` */
  origin: string;
  /** The IP address at which it answered, where mDNS announced it. */
  address?: string;
  /** The discovery answer of the box. */
  discovery: Discovery;
  /** The session that was left open. */
  sessionToken?: string;
}

/**
 * What a box can do beside what its subsystems can.
 *
 * @example
 * ```ts
 * import { Fbx, type FbxMethods } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const ask = (box: FbxMethods) => box.request("GET", "connection/");
 * console.log(await ask(f));
 * ```
 */
export interface FbxMethods {
  /**
   * Requests a token and waits until the user presses ▶ (or ✓) on the front panel of the box.
   *
   * @param appId Id of the application: fr.example.app.
   * @param appName Its name, which the front panel shows.
   * @param deviceName Name of the device that it runs on, shown too.
   * @param options Version, timeout, and a progress callback.
   * @throws {FbxError} `denied` (the request was denied on the front panel), `not_confirmed`,
   *   `invalid_token` (the box no longer knows the request), `timeout`, `aborted`,
   *   `new_apps_denied`, `denied_from_external_ip` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * const token = await f.register("fr.example.app", "My app", "My laptop");
   * await f.mksession({ appId: "fr.example.app", token });
   * ```
   *
   * @usage fbx register [--save FILE]
   * @command fbx -a fr.example.app register --save token.txt
   */
  register(
    appId: string,
    appName: string,
    deviceName: string,
    options?: RegisterOptions,
  ): Promise<string>;
  /**
   * Opens a session and returns its permissions; without credentials, with those of last time. A
   * session that ends is renewed by itself.
   *
   * As in pyfbx, `{ app_id, token }` and `mksession(appId, token)` do too.
   *
   * @param credentials Application id and token.
   * @param options Signal and deadline.
   * @throws {FbxError} `invalid_token`, `pending_token`, `ratelimited`, `no_token` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * const { settings = false } = await f.mksession();
   * console.log(settings);
   * ```
   *
   * @usage fbx -t f:FILE SUBSYSTEM METHOD
   * @command fbx -t f:token.txt connection status
   */
  mksession(
    credentials?: Credentials | { app_id: string; token: string },
    options?: CallOptions,
  ): Promise<Permissions>;
  /** Opens a session with an application id and its token, as in pyfbx. */
  mksession(appId: string, token: string, options?: CallOptions): Promise<Permissions>;
  /**
   * Closes the session, if one is open; the next call opens another.
   *
   * @param options Signal and deadline.
   * @throws {FbxError} `network`, `timeout`, `aborted` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.logout();
   * ```
   */
  logout(options?: CallOptions): Promise<void>;
  /**
   * Streams events, all of them by default. A connection that breaks is reopened and a session that
   * ends is renewed; a `gap` event then marks where events may have been missed. By default, events
   * that the box does not send are left out.
   *
   * @param {...string[]} names Event names (default: all).
   * @param {EventsOptions} [options] Signal, and the maximum number of buffered events.
   * @throws {FbxError} `bad_argument`, `insufficient_rights`, `network` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * const events = f.events("vm_state_changed", { signal: AbortSignal.timeout(100) });
   * for await (const { name, result } of events) console.log(name, result);
   * ```
   *
   * @usage fbx events [NAME…] [-j]
   * @command fbx events vm_state_changed
   */
  readonly events: EventsMethod;
  /**
   * Calls any path of the API, also one that the catalogue lacks.
   *
   * @param verb GET, POST, PUT or DELETE.
   * @param path What follows /api/vN/.
   * @param options Query, body, signal and deadline.
   * @throws {FbxError} `bad_argument`, `invalid_request`, `insufficient_rights` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * console.log(await f.request("GET", "connection/"));
   * ```
   *
   * @usage fbx api VERB PATH [--body JSON]
   * @command fbx api GET connection/
   */
  request(verb: string, path: string, options?: RequestOptions): Promise<unknown>;
  /**
   * Returns what this box can do: from its model, its API version, the permissions of the application,
   * and one read of each subsystem.
   *
   * @param options Signal and deadline of each read.
   * @throws {FbxError} `network`, `timeout`, `aborted` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * const { modules } = await f.capabilities();
   * console.log(modules.vm?.available);
   * ```
   *
   * @usage fbx capabilities [-j]
   * @command fbx capabilities
   */
  capabilities(options?: CallOptions): Promise<Capabilities>;
  /**
   * Prints the help on everything, on a subsystem (“lan”), or on a method (“lan.setConfig”,
   * “fs.upload”, “register”).
   *
   * @param topic A name, or the method itself (default: everything).
   * @throws {FbxError} `bad_argument` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * f.help("lan.setConfig");
   * f.help(f.lan.setConfig); // the same
   * ```
   *
   * @usage fbx help [SUBSYSTEM [METHOD]]
   * @command fbx help lan set-config
   */
  help(topic?: string | object): void;
  /**
   * Closes the session, if one is open, and lets go of the connections. `await using` does it by
   * itself.
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.close();
   * ```
   */
  close(): Promise<void>;
  /**
   * Lets go of the connections but leaves the session open, for `Fbx({ state })` to go on with;
   * nothing when the box did not answer last time.
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.connection.status();
   * const state = f.detach(); // as secret as a token: it has the session
   * await using again = await Fbx(state ? { state } : box.access);
   * console.log(await again.connection.status());
   * ```
   */
  detach(): FbxState | undefined;
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
  /** The discovery answer of the box: model, API version, domain. */
  readonly discovery: Discovery;
}
