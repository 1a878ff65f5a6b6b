/**
 * WebSockets: who may open one, and what ends them all. A refusal comes as an ordinary answer.
 *
 * @module
 */
import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Operation } from "../../catalogue/mod.ts";
import { type Authorizer, type Request, tokenOf } from "../login/authorize.ts";
import { type Behaviour, type Box, type Channel, Refusal, type SocketHandler } from "../types.ts";
import { handlerName } from "../engine/mod.ts";
import type { Answer } from "./envelope.ts";
import { refusalOf, type Respond } from "./respond.ts";
import type { Fault } from "./faults.ts";
import type { Link } from "./link.ts";
import { unknownPath } from "../engine/refusals.ts";
import { isHostOfBox, logged, type Manners } from "./server.ts";
import { asksForWebSocket, type Connection, handshake, openChannel } from "./websocket.ts";

/** As the web server in front of the box refuses a name that is not the box's. */
const UNKNOWN_HOST = "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/** The parts behind the WebSockets. */
export interface Backstage {
  readonly box: Box;
  readonly authorizer: Authorizer;
  readonly respond: Respond;
  readonly link: Link;
  readonly parts: readonly Behaviour[];
}

/** The WebSockets of a box. */
export interface Sockets {
  /** Takes a connection over, as a server's `upgrade` event hands it out. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Uint8Array): void;
  /** Looks whether those who talk still may. */
  check(): void;
  /** Ends every connection without a word. */
  drop(): void;
}

/** The WebSockets of a box, none open yet. */
export function createSockets(backstage: Backstage, manners: Manners): Sockets {
  const { box, authorizer, respond, link, parts } = backstage;
  const doors = new Map(parts.flatMap(({ sockets = {} }) => Object.entries(sockets)));
  const open = new Set<Connection>();

  async function enter(request: IncomingMessage, socket: Duplex, head: Uint8Array): Promise<void> {
    const seen = await logged(request, manners);
    const fault = manners.faults.take(seen.path);
    if (fault) return commit(fault, socket);
    if (!isHostOfBox(request.headers.host)) return void socket.end(UNKNOWN_HOST);
    const asked = toRequest(request, socket, head);
    if (!asksForWebSocket(request)) return answer(await respond(asked), socket);
    let operation: Operation | undefined;
    try {
      const route = authorizer.route(asked);
      [operation] = route.operations;
      const call = await authorizer.admit(route, asked);
      operation = call.operation;
      const door = doors.get(handlerName(operation));
      if (!door) throw unknownPath();
      const talk = await door(call, box);
      const welcome = handshake(request);
      if (welcome === undefined) throw new Refusal("invalid_request", "", 400);
      seen.status = 101;
      socket.write(welcome);
      const guard = () => authorizer.objection(call.operation, tokenOf(request.headers));
      await attend({ socket, head, guard, passage: link.begin("in") }, talk);
    } catch (error) {
      const refusal = refusalOf(error, operation);
      seen.status = refusal.status;
      answer(refusal, socket);
    }
  }

  async function attend(
    ground: Parameters<typeof openChannel>[0],
    talk: Awaited<ReturnType<SocketHandler>>,
  ): Promise<void> {
    const channel = openChannel(ground);
    open.add(channel);
    ground.socket.once("close", () => open.delete(channel));
    await converse(channel, talk);
  }

  return {
    upgrade(request, socket, head) {
      socket.on("error", () => socket.destroy());
      enter(request, socket, head).catch(() => socket.destroy());
    },
    check() {
      for (const channel of open) channel.check();
    },
    drop() {
      for (const channel of open) channel.destroy();
    },
  };
}

/** Lets a part of the box talk, and closes when it has nothing more to say. */
async function converse(channel: Channel, talk: Awaited<ReturnType<SocketHandler>>): Promise<void> {
  try {
    await talk(channel);
    channel.close();
  } catch (error) {
    if (error instanceof Refusal) channel.close(POLICY, error.code);
    else channel.close(BROKEN, "internal_error");
  }
}

const POLICY = 1008;
const BROKEN = 1011;

function toRequest(request: IncomingMessage, socket: Duplex, head: Uint8Array): Request {
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: request.headers,
    address: request.socket.remoteAddress ?? "",
    body: () => bodyOf(Number(request.headers["content-length"] ?? 0), socket, head),
  };
}

/** The body of a request that asks for another protocol than we speak, as Java does for HTTP/2. */
async function bodyOf(
  length: number,
  socket: Duplex,
  head: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Uint8Array(length);
  let filled = Math.min(length, head.length);
  body.set(head.subarray(0, filled));
  while (filled < length) {
    const part = await new Promise<Uint8Array>((resolve) => socket.once("data", resolve));
    body.set(part.subarray(0, length - filled), filled);
    filled += part.length;
  }
  return body;
}

function answer({ status, headers, body }: Answer, socket: Duplex): void {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const length = bytes instanceof Uint8Array ? { "content-length": bytes.length } : {};
  const lines = Object.entries({ ...length, ...headers, connection: "close" })
    .map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n`);
  if (bytes instanceof Uint8Array) socket.end(bytes);
  else bytes.cancel().then(() => socket.destroy());
}

/** Answers with a fault. */
function commit(fault: Fault, socket: Duplex): void {
  switch (fault) {
    case "close":
      socket.destroy();
      break;
    case "cut":
      socket.write("HTTP/1.1 101 Switching Proto", () => socket.destroy());
      break;
    case "html":
      socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\r\n<html></html>");
      break;
    case "empty":
      socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
      break;
    case "hang":
      break;
  }
}
