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
import type { Fbx as Freebox, FbxOptions } from "./lib/client/contract.ts";
import { addSubsystems, open } from "./lib/fbx.ts";

export type { FbxMethods, FbxOptions, FbxState } from "./lib/client/contract.ts";
export type { Discovery } from "./lib/discovery/address.ts";
export {
  FbxError,
  type FbxErrorDetails,
  type LocalErrorCode,
  type TrustFault,
} from "./lib/core/errors.ts";
export { isFbxError } from "./lib/client/is_fbx_error.ts";
export { discover, type DiscoverOptions, type FoundBox } from "./lib/discovery/mod.ts";
export type { EventsMethod, EventStream, FbxEvent, GapEvent } from "./lib/client/events.ts";
export { decodePath, encodePath } from "./lib/catalogue/paths.ts";
export { helpText } from "./lib/help/mod.ts";
export type { SocketStreams } from "./lib/net/web_streams.ts";
export type { Trace, TraceEvent } from "./lib/core/trace.ts";
export type * from "./lib/client/call_types.ts";
export type * from "./lib/client/types.gen.ts";

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
export type Fbx = Freebox;

/**
 * Finds the box and returns it: at `url` (or the text that is given in place of options), else by
 * mDNS, else at mafreebox.freebox.fr by HTTPS, then by HTTP. A certificate is always verified;
 * where the box offers no HTTPS, HTTP serves on the LAN.
 *
 * @throws {FbxError} `no_box`, `not_a_freebox`, `bad_certificate` (see its `reason`),
 * `not_permitted` (the message has Deno's flag to add), `aborted`, `bad_argument`
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
export async function Fbx(options: FbxOptions | string = {}): Promise<Fbx> {
  return await open(typeof options === "string" ? { url: options } : options, addSubsystems);
}
