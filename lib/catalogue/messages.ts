/**
 * What travels beside calls to the box: the messages of the WebSockets, and the calls that the box
 * makes to a server of the user's.
 *
 * @module
 */
import { subsystemPart } from "./api.ts";
import type { Operation, Property, Shape } from "./mod.ts";

/** A call that the box makes. */
export interface Callback {
  readonly verb: string;
  readonly path: string;
  readonly doc: string;
  readonly params?: Readonly<Record<string, Property>>;
  readonly body?: Shape;
  readonly result?: Shape;
}

/** The calls that the box makes to the server of a notification target. */
export const callbacks: Readonly<Record<string, Callback>> = subsystemPart(
  "Notif",
  "callbacks",
) as Record<string, Callback>;

/** The objects that travel on the WebSocket which an operation opens. */
export function messagesOf(operation: Operation): { sent: string[]; received: string[] } {
  const { messages = [] } = operation as unknown as { messages?: Messages };
  if (!Array.isArray(messages)) return { sent: messages.send, received: messages.receive };
  return {
    sent: messages.flatMap(({ object }) => object ?? []),
    received: messages.flatMap(({ reply_result }) => reply_result ?? []),
  };
}

type Messages =
  | { send: string[]; receive: string[] }
  | { object: string | null; reply_result: string | null }[];
