/**
 * The parts of the library put together: a box that is found, exchanges with it, a session, calls,
 * and the face that a person sees of it all.
 *
 * @module
 */
import type { Fbx, FbxOptions } from "../mod.ts";
import { apiBase, major } from "./discovery/address.ts";
import { Client } from "./client/client.ts";
import { checkTimeout } from "./core/deadline.ts";
import type { Found } from "./discovery/reach.ts";
import { resume, sessionOf, stateOf } from "./client/resume.ts";
import { Exchange } from "./client/exchange.ts";
import { addExtras, callOf } from "./extras.ts";
import { Session } from "./client/session.ts";
import type { Call } from "./client/methods.ts";

/** Finds a box; `addSubsystems` gives its face the subsystems. */
export async function open(
  options: FbxOptions,
  addSubsystems: (face: object, call: Call) => void,
): Promise<Fbx> {
  const { trace, timeout = 10_000, retries = 2 } = options;
  checkTimeout(timeout);
  const found = await find(options, timeout);
  const { discovery, origin, sender } = found;
  const base = apiBase(origin, discovery);
  const exchange = new Exchange({
    base,
    major: major(discovery.api_version) ?? 0,
    send: sender.send,
    connect: sender.connect,
    timeout,
    retries,
    trace,
  });
  const session = new Session(exchange, options, sessionOf(options.state));
  const client = new Client(discovery, exchange, session, options.validate);
  const close = async () => {
    await client.close();
    sender.close();
  };
  const detach = () => {
    client.detach();
    sender.close();
    return exchange.answered ? stateOf(found, session.token) : undefined;
  };
  const face = {
    url: base,
    discovery,
    register: session.register.bind(session),
    mksession: session.open.bind(session),
    logout: session.close.bind(session),
    request: client.request.bind(client),
    close,
    detach,
    [Symbol.asyncDispose]: close,
  };
  addSubsystems(face, callOf(client));
  addExtras(face, client);
  return face as unknown as Fbx;
}

/** Where the box was left; else, and when it is there no more, where it is found. */
async function find({ state, ...options }: FbxOptions, timeout: number): Promise<Found> {
  const search = async (uid: string | undefined) => {
    const { look } = await import("./discovery/mod.ts"); // who knows the place does not wait for it
    return await look({ ...options, uid, timeout });
  };
  if (state === undefined) return await search(options.uid);
  const uid = options.uid ?? state.discovery.uid;
  return resume(state, { ...options, timeout }, () => search(uid));
}
