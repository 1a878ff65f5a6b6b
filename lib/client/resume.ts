/**
 * Going on with a box where an earlier process left it: no search and no login, until the box turns
 * out to have moved.
 *
 * @module
 */
import { orAborted } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import {
  neverConnected,
  pinnedSender,
  plainSender,
  type Sender,
  trustingSender,
} from "../net/transport.ts";
import { sessionIn } from "./session.ts";
import { trusted } from "../net/tls.ts";
import type { Found, ReachOptions } from "../discovery/reach.ts";
import type { FbxState } from "./contract.ts";

/**
 * The box of a state, unasked where its session can go on; when it is not there any more, `lookAnew`
 * finds where it is now.
 */
export function resume(
  state: FbxState,
  options: ReachOptions,
  lookAnew: () => Promise<Found>,
): Found {
  const { origin, address, discovery } = state;
  let place: Found | undefined;
  const move = async () => {
    place = asSafe(await lookAnew(), origin);
    options.trace?.({ kind: "note", text: `the box is at ${place.origin} now` });
    return place;
  };
  return {
    discovery,
    origin,
    sender: relocating(senderTo(origin, address, options), state, move, options),
    ...(address === undefined ? {} : { address }),
    moved: () => place,
  };
}

/** Whether something is a state: it may come from a file. */
export function isState(value: unknown): value is FbxState {
  const { origin, address, discovery, sessionToken } = (value ?? {}) as Partial<FbxState>;
  return typeof origin === "string" && /^https?:/.test(origin) && URL.canParse(origin) &&
    isTextIfAny(address) && isTextIfAny(sessionToken) &&
    typeof discovery?.api_version === "string" && typeof discovery.api_base_url === "string";
}

/** A text that can be a header. */
function isTextIfAny(value: unknown): boolean {
  return value === undefined || typeof value === "string" && /^[\x20-\x7e]*$/.test(value);
}

/** The session of a state, where it may go on. */
export function sessionOf(state: FbxState | undefined): string | undefined {
  return state !== undefined && mayGoOn(state.origin) ? state.sessionToken : undefined;
}

/**
 * Whether a later process may reuse a session at an address: the box is authenticated by its
 * certificate, or it is this device. Over plain HTTP another network may have another box at that
 * address.
 */
export function mayGoOn(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
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
 * A request that never reached the box may be made again elsewhere, whatever it does. The session of
 * the old place is not carried to the new one: it ends, and another is opened there.
 */
function relocating(
  first: Sender,
  state: FbxState,
  lookAnew: () => Promise<Found>,
  options: ReachOptions,
): Sender {
  const { origin, discovery: { uid } } = state;
  const left = new Set<string>(); // sessions of the old place
  let place: Promise<Found> | undefined;
  let sure: Promise<unknown> | undefined;
  const attempt = async <T>(
    { signal, headers }: RequestInit,
    here: () => Promise<T>,
    there: (found: Found) => Promise<T>,
  ) => {
    const session = sessionIn(headers);
    if (place === undefined) {
      if (session !== undefined) left.add(session);
      try {
        await orAborted(sure ??= makeSure(first, state, options), signal);
        return await here();
      } catch (error) {
        if (signal?.aborted || !neverReached(error)) throw error;
        options.trace?.({
          kind: "note",
          text: `${origin} does not answer any more: searching for the box again`,
        });
      }
    }
    const found = await orAborted(place ??= forgetting(lookAnew()), signal);
    if (session !== undefined && left.has(session)) throw sessionEnded();
    return await there(found);
  };
  // the box may only have been away for a while
  const forgetting = (search: Promise<Found>) =>
    search.catch((error) => {
      place = sure = undefined;
      throw error;
    });
  const moved = (url: string, found: Found) => url.replace(origin, found.origin);
  return {
    send: (url, init) =>
      attempt(
        init,
        async () => await ofTheBox(await first.send(url, init), origin, uid),
        (found) => found.sender.send(moved(url, found), init),
      ),
    connect: (url, signal, headers) =>
      attempt(
        { signal, headers },
        () => first.connect(url, signal, headers),
        (found) => found.sender.connect(new URL(moved(url.href, found)), signal, headers),
      ),
    close() {
      first.close();
      void place?.then(({ sender }) => sender.close(), () => {});
    },
  };
}

/** Before a login over plain HTTP, where another box may be by now: that the place is still its own. */
async function makeSure(first: Sender, state: FbxState, options: ReachOptions): Promise<void> {
  const { origin, discovery: { uid } } = state;
  if (origin.startsWith("https:") || sessionOf(state) !== undefined) return;
  const { probe } = await import("../discovery/probe.ts"); // the others do not wait for it
  await probe(origin, first, { ...options, uid });
}

/** Returns an answer, unless it comes from another box, which refuses the session. */
async function ofTheBox(
  response: Response,
  origin: string,
  uid: string | undefined,
): Promise<Response> {
  if (response.status !== 403 || uid === undefined) return response;
  const refusal = await response.clone().json().catch(() => undefined);
  if (refusal?.error_code !== "auth_required" || typeof refusal.uid !== "string") return response;
  if (refusal.uid === uid) return response;
  const { anotherBox } = await import("../discovery/probe.ts");
  throw anotherBox(origin, uid, refusal.uid);
}

function neverReached(error: unknown): boolean {
  if (error instanceof FbxError) {
    // a refused certificate is final: who answers may only pretend to be elsewhere
    if (error.code === "bad_certificate") return false;
    if (elsewhere.has(error.code)) return true;
  }
  return neverConnected(error);
}

/** Codes which mean that the box is no longer at that address. */
const elsewhere = new Set(["no_box", "not_a_freebox"]);

/** HTTPS that was seen once stays required: anybody on the network can answer over plain HTTP. */
function asSafe(found: Found, before: string): Found {
  if (found.origin.startsWith("https:") || before.startsWith("http:")) return found;
  found.sender.close();
  throw plainHttpOnly(found.origin);
}

/** The refusal of a box that was reached by HTTPS before. */
export function plainHttpOnly(place: string): FbxError {
  return new FbxError(
    t`The box was reached over HTTPS before and now only answers over plain HTTP at ${place}, where any device on the network can impersonate it. To use it anyway, give the address explicitly: ${place}`,
    { code: "bad_certificate", reason: "no_https" },
  );
}

function sessionEnded(): FbxError {
  return new FbxError(
    t`The box has moved, and the session was left where it was. Open another with mksession({ appId, token })`,
    { code: "auth_required" },
  );
}
