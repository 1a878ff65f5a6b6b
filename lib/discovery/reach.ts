/**
 * Reaching a box that announced itself: by verified HTTPS where it offers that, else by HTTP.
 *
 * @module
 */
import type { Discovery } from "./address.ts";
import { FbxError } from "../core/errors.ts";
import { isDenied, pinnedSender, plainSender, type Sender } from "../net/transport.ts";
import { trusted } from "../net/tls.ts";
import type { Announced } from "./announced.ts";
import { probe, type ProbeOptions } from "./probe.ts";

/** A box that answered. */
export interface Found {
  readonly discovery: Discovery;
  /** Where it is reached: `https://mafreebox.freebox.fr`. */
  readonly origin: string;
  /** The IP address that the connections go to, where that is not looked up by the name. */
  readonly address?: string;
  readonly sender: Sender;
  /** Where it is by now, when it was found to have moved. */
  readonly moved?: () => Found | undefined;
}

/** How to reach a box. */
export interface ReachOptions extends ProbeOptions {
  /** Certificates (PEM) to trust besides the system's and the Freebox's. */
  readonly caCerts?: readonly string[] | undefined;
}

/** Milliseconds for each attempt: the box is on the same network. */
const longestAttempt = 3000;

/**
 * Reaches a box at one of its addresses. HTTP on the LAN is for a box that offers no HTTPS, or whose
 * HTTPS port cannot be reached from here; never for one whose certificate is refused.
 *
 * @throws {FbxError} as {@linkcode probe}, `bad_certificate` above all.
 */
export async function reach(box: Announced, options: ReachOptions): Promise<Found> {
  const timeout = Math.min(options.timeout, longestAttempt);
  const near = { ...options, timeout, uid: options.uid ?? box.discovery.uid };
  return await byHttps(box, near) ?? await byHttp(box, near);
}

async function byHttps(box: Announced, options: ReachOptions): Promise<Found | undefined> {
  const note = (text: string) => options.trace?.({ kind: "note", text });
  if (box.https === undefined) {
    note("the box offers no HTTPS: HTTP on the LAN");
    return undefined;
  }
  const { hostname } = new URL(box.https);
  for (const address of box.addresses) {
    const sender = pinnedSender(address, trusted(options.caCerts));
    try {
      const found = await meet(box.https, sender, box, options);
      note(`HTTPS to ${address}, its certificate checked for ${hostname}`);
      return { ...found, address };
    } catch (error) {
      sender.close();
      if (!isUnreachable(error)) throw error;
      note(`${box.https} does not answer at ${address}: ${error.message}`);
    }
  }
  note("the HTTPS port of the box cannot be reached from here: HTTP on the LAN");
  return undefined;
}

async function byHttp(box: Announced, options: ProbeOptions): Promise<Found> {
  let failure: unknown;
  for (const origin of box.origins) {
    try {
      return await meet(origin, plainSender(), box, options);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      failure ??= error;
    }
  }
  throw failure;
}

async function meet(
  origin: string,
  sender: Sender,
  box: Announced,
  options: ProbeOptions,
): Promise<Found> {
  const discovery = await probe(origin, sender, options);
  return { discovery: { ...box.discovery, ...discovery }, origin, sender };
}

/** Nothing answered there, which another address may make good. */
function isUnreachable(error: unknown): error is FbxError {
  return error instanceof FbxError && error.code === "no_box" && !isDenied(error);
}
