/**
 * A WebSocket to the box as anybody would open one, for the tests of the simulated box.
 *
 * @module
 */
import { DenoWebSocket } from "../support/deno_websocket.ts";
import assert from "node:assert/strict";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { openSession } from "./client.ts";

/** What came on a socket: a text read as JSON, or bytes. */
// deno-lint-ignore no-explicit-any
export type Received = any;

/** An open WebSocket, and what comes on it in order. */
export interface Plug {
  readonly socket: WebSocket;
  send(message: object | Uint8Array<ArrayBuffer>): void;
  /** The next message; fails when the connection ends before. */
  next(): Promise<Received>;
  /** Waits until the connection has ended; answers the code. */
  closed(): Promise<number>;
}

/** The token of a new session of the application that the box knows. */
export async function sessionOf(freebox: SimulatedFreebox): Promise<string> {
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  return result.session_token;
}

/** Opens a socket below `/api/v8/`; fails when the box refuses it. */
export async function plug(
  freebox: SimulatedFreebox,
  path: string,
  session?: string,
): Promise<Plug> {
  const url = `${freebox.url.replace(/^http/, "ws")}/api/v8/${path}`;
  const token = session ?? await sessionOf(freebox);
  const socket = new DenoWebSocket(url, { headers: { "X-Fbx-App-Auth": token } });
  socket.binaryType = "arraybuffer";
  const waiting: unknown[] = [];
  let wake = () => {};
  socket.onmessage = ({ data }) => {
    waiting.push(typeof data === "string" ? JSON.parse(data) : new Uint8Array(data));
    wake();
  };
  const end = new Promise<number>((resolve) => socket.onclose = ({ code }) => resolve(code));
  end.then(() => wake());
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = (event) => reject(new Error((event as ErrorEvent).message));
  });
  socket.onerror = null;
  return {
    socket,
    send: (message) =>
      socket.send(message instanceof Uint8Array ? message : JSON.stringify(message)),
    async next() {
      while (waiting.length === 0) {
        assert.ok(socket.readyState <= WebSocket.OPEN, "the connection has ended");
        await new Promise<void>((resolve) => wake = resolve);
      }
      return waiting.shift();
    },
    closed: () => end,
  };
}

/** Asks for an action, and answers the next message. */
export async function ask(plug: Plug, request: object): Promise<Received> {
  plug.send(request);
  return await plug.next();
}
