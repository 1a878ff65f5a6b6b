/**
 * The parts of the library put together: a box that is found, exchanges with it, a session, calls,
 * and the face that a person sees of it all.
 *
 * @module
 */
import type { Fbx, FbxOptions } from "../mod.ts";
import { apiBase, major } from "./address.ts";
import { Client } from "./client.ts";
import { checkTimeout } from "./deadline.ts";
import { look } from "./discovery.ts";
import { sessionOf, stateOf } from "./discovery/resume.ts";
import { Exchange } from "./exchange.ts";
import { addExtras, callOf } from "./extras.ts";
import { helpText } from "./help.ts";
import { Session } from "./session.ts";
import type { Call } from "./subsystems.ts";

/** Finds a box; `addSubsystems` gives its face the subsystems. */
export async function open(
  options: FbxOptions,
  addSubsystems: (face: object, call: Call) => void,
): Promise<Fbx> {
  const { trace, timeout = 10_000, retries = 2 } = options;
  checkTimeout(timeout);
  const found = await look({ ...options, timeout });
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
    // deno-lint-ignore no-console -- printing is what it is for
    help: (topic?: string) => console.log(helpText(topic)),
    close,
    detach,
    [Symbol.asyncDispose]: close,
  };
  addSubsystems(face, callOf(client));
  addExtras(face, client);
  return face as unknown as Fbx;
}
