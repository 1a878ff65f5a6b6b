/**
 * How the box talks JSON on a WebSocket: the application asks for actions, and each gets its answer.
 *
 * @module
 */
import { type Channel, Enveloped, type Item, Refusal } from "../types.ts";
import { messageOf } from "../engine/refusals.ts";
import { isItem } from "../engine/store.ts";

/** Does an action; answers its result, `undefined` for none, or throws a {@linkcode Refusal}. */
export type Action = (request: Item) => unknown | Promise<unknown>;

/** Does what an application asks for, and answers; what is no known action is refused. */
export async function perform(
  channel: Channel,
  text: string,
  actions: Readonly<Record<string, Action>>,
): Promise<void> {
  let request: Item = {};
  try {
    request = requestOf(text);
    const name = String(request.action);
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new Refusal("invalid_request", "Action inconnue");
    await accept(channel, request, await action(request));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    await refuse(channel, request, refusal);
  }
}

/** Answers that a request has been done. */
export async function accept(channel: Channel, request: Item, result?: unknown): Promise<void> {
  const { result: inner, extra } = result instanceof Enveloped ? result : { result, extra: {} };
  await channel.send(JSON.stringify({
    ...headOf(request),
    success: true,
    ...extra,
    ...(inner === undefined ? {} : { result: inner }),
  }));
}

/** Answers that a request has been refused. */
export async function refuse(channel: Channel, request: Item, refusal: Refusal): Promise<void> {
  const { code, extra } = refusal;
  const msg = messageOf(refusal);
  await channel.send(JSON.stringify({
    ...headOf(request),
    success: false,
    ...extra,
    error_code: code,
    ...(msg === undefined ? {} : { msg }),
  }));
}

/** What of a request comes back with its answer. */
function headOf({ action, request_id }: Item): Item {
  return {
    ...(request_id === undefined ? {} : { request_id }),
    ...(action === undefined ? {} : { action }),
  };
}

function requestOf(text: string): Item {
  try {
    const request: unknown = JSON.parse(text);
    if (isItem(request)) return request;
  } catch {
    // Reported below.
  }
  throw new Refusal("invalid_request");
}
