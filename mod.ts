/**
 * fbx: everything that a Freebox can do, as methods.
 *
 * ```ts ignore
 * import { Fbx } from "jsr:@fbx/fbx";
 *
 * await using f = await Fbx();
 * const token = await f.register("fr.example.app", "My app", "My laptop"); // press ▶ on the box
 * await f.mksession({ appId: "fr.example.app", token });
 * const { rate_down } = await f.connection.status();
 * ```
 *
 * @module
 */
import type { Discovery } from "./lib/discovery/address.ts";
import type { FbxState } from "./lib/client/resume.ts";
import { open } from "./lib/fbx.ts";
import { addSubsystems } from "./lib/subsystems.ts";
import type { Trace } from "./lib/core/trace.ts";
import type { FbxMethods, Subsystems } from "./lib/client/types.gen.ts";

export type { Discovery } from "./lib/discovery/address.ts";
export { FbxError, type FbxErrorDetails, type LocalErrorCode } from "./lib/core/errors.ts";
export { isFbxError } from "./lib/client/error_codes.ts";
export { discover, type DiscoverOptions, type FoundBox } from "./lib/discovery/mod.ts";
export type { FbxState } from "./lib/client/resume.ts";
export type { EventsMethod, EventStream, FbxEvent, GapEvent } from "./lib/client/events.ts";
export type { UploadSource } from "./lib/files/source.ts";
export { decodePath, encodePath } from "./lib/catalogue/paths.ts";
export { helpText } from "./lib/help/mod.ts";
export type { Permissions, RegistrationStatus } from "./lib/client/session.ts";
export type { SocketStreams } from "./lib/net/web_streams.ts";
export type { Trace, TraceEvent } from "./lib/core/trace.ts";
export type * from "./lib/client/types.gen.ts";

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
  /** Base of the API: `http://mafreebox.freebox.fr/api/v16/`. */
  readonly url: string;
  /** What the box says of itself: model, API version, domain. */
  readonly discovery: Discovery;
}

/**
 * Finds the box and returns it: at `url`, else by mDNS, else at mafreebox.freebox.fr by HTTPS, then by
 * HTTP. A certificate is always verified; where the box offers no HTTPS, HTTP serves on the LAN.
 *
 * @throws {FbxError} `no_box`, `not_a_freebox`, `bad_certificate` (`reason` says what is wrong with
 * it), `not_permitted` (the message has Deno's flag to add), `aborted`, `bad_argument`
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { rate_down } = await f.connection.status();
 * console.log(`${rate_down} byte/s`);
 * ```
 */
export async function Fbx(options: FbxOptions = {}): Promise<Fbx> {
  return await open(options, addSubsystems);
}
