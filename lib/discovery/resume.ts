/**
 * Going on with a box where an earlier process left it: no search and no login, until the box turns
 * out to have moved.
 *
 * @module
 */
import type { Discovery } from "../address.ts";
import { FbxError } from "../errors.ts";
import {
  neverConnected,
  pinnedSender,
  plainSender,
  type Sender,
  trustingSender,
} from "../platform.ts";
import { trusted } from "../tls.ts";
import type { Found, ReachOptions } from "./reach.ts";

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

/** The box of a state, unasked; when nothing answers there, `lookAnew` finds where it is now. */
export function resume(
  { origin, address, discovery }: FbxState,
  options: ReachOptions,
  lookAnew: () => Promise<Found>,
): Found {
  let place: Found | undefined;
  const move = async () => place = await lookAnew();
  return {
    discovery,
    origin,
    sender: relocating(senderTo(origin, address, options), origin, move, options),
    ...(address === undefined ? {} : { address }),
    moved: () => place,
  };
}

/**
 * The session of a state, where nobody else can have taken the place of the box: a certificate vouches
 * for it, or it is this device. Over plain HTTP another network may have another box at that address.
 */
export function sessionOf(state: FbxState | undefined): string | undefined {
  if (state === undefined) return undefined;
  const { origin, sessionToken } = state;
  const { protocol, hostname } = new URL(origin);
  const isHere = /^(localhost|127\..*|\[::1\])$/.test(hostname);
  return protocol === "https:" || isHere ? sessionToken : undefined;
}

/** The state of a box that was reached. */
export function stateOf(found: Found, sessionToken: string | undefined): FbxState {
  const { origin, address, discovery } = found.moved?.() ?? found;
  return {
    origin,
    discovery,
    ...(address === undefined ? {} : { address }),
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
}

function senderTo(origin: string, address: string | undefined, options: ReachOptions): Sender {
  if (origin.startsWith("http:")) return plainSender();
  const certificates = trusted(options.caCerts);
  return address === undefined ? trustingSender(certificates) : pinnedSender(address, certificates);
}

/**
 * A request that never reached anybody may be made again elsewhere, whatever it does. The session of
 * the old place is not carried to the new one: it ends, and another is opened there.
 */
function relocating(
  first: Sender,
  origin: string,
  lookAnew: () => Promise<Found>,
  { trace }: ReachOptions,
): Sender {
  let place: Promise<Found> | undefined;
  const attempt = async <T>(here: () => Promise<T>, there: (found: Found) => Promise<T>) => {
    if (place) return await there(await place);
    try {
      return await here();
    } catch (error) {
      if (!neverReached(error)) throw error;
      trace?.({ kind: "note", text: `${origin} answers no more: looking for the box anew` });
      await (place ??= lookAnew());
      throw sessionEnded();
    }
  };
  const moved = (url: string, found: Found) => url.replace(origin, found.origin);
  return {
    send: (url, init) => {
      const there = (found: Found) => found.sender.send(moved(url, found), init);
      return attempt(() => first.send(url, init), there).catch((error) => {
        if (place === undefined || hasSession(init) || !isSessionEnded(error)) throw error;
        return place.then(there);
      });
    },
    connect: (url, signal) =>
      attempt(
        () => first.connect(url, signal),
        (found) => found.sender.connect(new URL(moved(url.href, found)), signal),
      ),
    close() {
      first.close();
      void place?.then(({ sender }) => sender.close(), () => {});
    },
  };
}

function neverReached(error: unknown): boolean {
  return neverConnected(error) || (error instanceof FbxError && error.code === "bad_certificate");
}

function hasSession({ headers }: RequestInit): boolean {
  return new Headers(headers).has("X-Fbx-App-Auth");
}

function sessionEnded(): FbxError {
  return new FbxError("The box has moved", { code: "auth_required" });
}

function isSessionEnded(error: unknown): boolean {
  return error instanceof FbxError && error.code === "auth_required";
}
