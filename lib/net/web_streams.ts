/**
 * WebSockets as web streams.
 *
 * @module
 */
import type { Operation } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { refusal } from "../catalogue/refusal.ts";
import { t } from "../text/language.ts";
import type { Closing, Socket } from "./websocket.ts";

/**
 * A WebSocket of the box's: what it sends, and what it is sent.
 *
 * @example
 * ```ts
 * import { Fbx, type SocketStreams } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await using socket: SocketStreams<string | Uint8Array> = await f.websocket.events();
 * const register = { action: "register", events: ["vm_state_changed"] };
 * await socket.writable.getWriter().write(JSON.stringify(register));
 * for await (const message of socket.readable) {
 *   console.log(message); // {"action":"register","success":true}
 *   break;
 * }
 * ```
 */
export interface SocketStreams<Message> extends AsyncDisposable {
  /** What the box sends; it is held back while nothing is read. Ends with the connection. */
  readonly readable: ReadableStream<Message>;
  /** What the box is sent. Closing it closes the connection. */
  readonly writable: WritableStream<Message>;
  /** Closes the connection, once what was written has been sent. */
  close(): Promise<void>;
}

/** What a socket is for, as named in errors. */
export interface SocketUse {
  readonly label: string;
  readonly operation: Operation | undefined;
}

/** The two streams of a socket; texts are given as bytes where only bytes are wanted. */
export function toStreams<Message extends string | Uint8Array>(
  socket: Socket,
  use: SocketUse & { readonly bytes: boolean },
): SocketStreams<Message> {
  const encoder = new TextEncoder();
  const close = () => socket.close();
  return {
    readable: new ReadableStream<Message>({
      async pull(controller) {
        const message = await received(socket, use);
        if (message === undefined) controller.close();
        else if (use.bytes && typeof message === "string") {
          controller.enqueue(encoder.encode(message) as Message);
        } else controller.enqueue(message as Message);
      },
      cancel: close,
    }, { highWaterMark: 0 }),
    writable: new WritableStream<Message>({
      write: (message) => sent(socket, message, use),
      close,
      abort: () => socket.destroy(),
    }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/**
 * The next message; `undefined` when the connection was closed in order.
 *
 * @throws {FbxError} the box's refusal, or `network` when the connection broke.
 */
export async function received(
  socket: Socket,
  use: SocketUse,
): Promise<string | Uint8Array | undefined> {
  const message = await socket.receive().catch((cause) => {
    throw lost(use, cause);
  });
  if (message !== undefined) return message;
  const fault = closingFault(socket.closing, use);
  if (fault) throw fault;
}

/** Sends a message. @throws {FbxError} why the connection has ended. */
export async function sent(
  socket: Socket,
  message: string | Uint8Array,
  use: SocketUse,
): Promise<void> {
  try {
    await socket.send(message);
  } catch (cause) {
    throw closingFault(socket.closing, use) ?? lost(use, cause);
  }
}

/** The error in a closing; `undefined` when it was in order. */
function closingFault(closing: Closing | undefined, use: SocketUse): FbxError | undefined {
  const { code, reason, cause } = closing ?? { code: 1006, reason: "", cause: undefined };
  if (cause instanceof FbxError) return cause;
  if (code === 1000 || code === 1001 || code === 1005) return undefined;
  if (/^[a-z_]+$/.test(reason)) return refusal({ error_code: reason }, { ...use, status: 101 });
  const how = code === 1006 ? t`it ended without a close code` : t`closed with code ${code}`;
  return lost(use, `${how}${reason === "" ? "" : ": " + reason}`);
}

function lost({ label }: SocketUse, cause: unknown): FbxError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FbxError(
    t`${label}: the connection to the box broke (${reason}). Open it again`,
    { code: cause instanceof FbxError ? cause.code : "network", operation: label },
    { cause },
  );
}
