/**
 * Hand-written types that the generated ones are made with.
 *
 * @module
 */
import type { Discovery } from "../discovery/address.ts";

/**
 * Which permissions a session has, by name.
 *
 * @example
 * ```ts
 * import { Fbx, type Permissions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const held: Permissions = await f.mksession();
 * console.log(held.settings, held.explorer); // true, true
 * ```
 */
export type Permissions = Record<string, boolean>;

/**
 * How far a registration is.
 *
 * @example
 * ```ts
 * import { Fbx, type RegistrationStatus } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const seen: RegistrationStatus[] = [];
 * const onStatus = (status: RegistrationStatus) => void seen.push(status);
 * await f.register("fr.example.app", "My app", "My laptop", { interval: 100, onStatus });
 * console.log(seen.at(-1)); // "granted"
 * ```
 */
export type RegistrationStatus = "pending" | "granted" | "denied" | "timeout" | "unknown";

/**
 * A path or `file:` URL of a file on this machine, a blob, bytes, or a stream of bytes.
 *
 * @example
 * ```ts
 * import { Fbx, type UploadSource } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const sources: UploadSource[] = [new Blob(["Hello"]), new TextEncoder().encode("Hello")];
 * for (const [index, source] of sources.entries()) {
 *   await f.fs.upload(`/Freebox/${index}.txt`, source);
 * }
 * ```
 */
export type UploadSource = string | URL | Blob | Uint8Array | ReadableStream<Uint8Array>;

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
  /** The IP address at which it answered, where mDNS told that. */
  address?: string;
  /** What the box said of itself. */
  discovery: Discovery;
  /** The session that was left open. */
  sessionToken?: string;
}
