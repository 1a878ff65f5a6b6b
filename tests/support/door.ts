/**
 * A proxy in front of a simulated Freebox: HTTPS with any certificate, and single answers replaced,
 * merged, delayed, or cut. Everything else, WebSockets included, passes through byte for byte.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { Certificate } from "./certificates.ts";

/** What a door is like. */
export interface DoorOptions {
  /** Origin of the box behind it; without one, every other path answers 404. */
  readonly behind?: string;
  /** Serves HTTPS with this certificate; else HTTP. */
  readonly certificate?: Certificate;
  readonly hostname?: string;
  readonly port?: number;
  /** Answers `/api_version` in place of the box. */
  readonly discovery?: unknown;
  /**
   * What is answered otherwise, by `connection/` (that path in any API version, with or without a
   * final slash), `GET connection/` (that verb alone), `/anything` (that path of the server), or a
   * pattern `^…$` over the path without `/api/vN/`. The first that matches counts.
   */
  readonly answers?: Record<string, Answer>;
}

/** How one path is answered; a function is asked for each request, and may leave it alone. */
export type Answer = Alteration | ((request: Seen) => Alteration | undefined);

/** One request, as an `Answer` sees it. */
export interface Seen {
  readonly verb: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** How many requests of this path came before. */
  readonly before: number;
}

/** What becomes of an answer. Without `body` or `result`, the box's own answer is used. */
export interface Alteration {
  /** The whole body: text and bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** A successful envelope around this; `undefined` leaves `result` out. */
  readonly result?: unknown;
  /** A refusal with this `error_code`. */
  readonly refuse?: string;
  /** Changes what the box's own envelope has as `result`. */
  readonly edit?: (result: never) => unknown;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Never answers. */
  readonly hang?: true;
  /** Closes after so many bytes of the body; 0 before the headers. */
  readonly cut?: number;
}

/** A door that is open. */
export interface Door extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  /** The requests that came through: `GET https://name:1234/api_version`. */
  readonly requests: string[];
}

/** Opens a door. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { certificate, hostname = "127.0.0.1", port = 0 } = options;
  const requests: string[] = [];
  const sockets = new Set<Socket>(); // of WebSockets, which the server no longer knows
  const counts = new Map<string, number>();
  const scheme = certificate === undefined ? "http" : "https";
  const server = certificate === undefined
    ? createServer()
    : createSecureServer({ ...certificate });
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${scheme}://${request.headers.host}${request.url}`);
    serve(request, response, options, counts).catch(() => response.destroy());
  });
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Uint8Array) => {
    requests.push(`${request.method} ${scheme}://${request.headers.host}${request.url}`);
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    tunnel(request, socket, head, options.behind);
  });
  server.listen(port, hostname);
  await once(server, "listening");
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    url: `${scheme}://${hostname}:${actual}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { behind, discovery, answers = {} }: DoorOptions,
  counts: Map<string, number>,
): Promise<void> {
  const { method: verb = "GET", url = "/", headers } = request;
  if (discovery !== undefined && url === "/api_version") {
    if (!(discovery instanceof Response)) return await send(response, json(discovery));
    const { status, headers, body } = discovery.clone(); // may have no end
    response.writeHead(status, Object.fromEntries(headers));
    return void Readable.fromWeb((body ?? new Blob().stream()) as never).pipe(response);
  }
  const body = await readAll(request);
  const answer = Object.entries(answers).find(([key]) => matches(key, verb, url))?.[1];
  const before = counts.get(url) ?? 0;
  counts.set(url, before + 1);
  const alteration = typeof answer === "function"
    ? answer({ verb, url, headers, body: body.toString(), before })
    : answer;
  if (alteration?.delay !== undefined) await delay(alteration.delay);
  if (alteration?.hang) return;
  if (alteration?.cut === 0) return void response.destroy();
  const own = ownAnswer(alteration);
  if (own !== undefined) return await send(response, own, alteration);
  if (behind === undefined) return await send(response, new Response("not here", { status: 404 }));
  const theirs = await forward(behind, request, body);
  if (alteration === undefined) {
    response.writeHead(theirs.statusCode ?? 502, theirs.headers);
    theirs.pipe(response);
    return;
  }
  const bytes = Buffer.concat(await Array.fromAsync(theirs as AsyncIterable<Uint8Array>));
  const status = theirs.statusCode ?? 502;
  if (alteration.edit === undefined) {
    const { "content-length": _, "transfer-encoding": __, ...rest } = theirs.headers;
    return await send(
      response,
      new Response(bytes, { status, headers: rest as Record<string, string> }),
      alteration,
    );
  }
  const envelope = JSON.parse(bytes.toString());
  const edited = { ...envelope, result: alteration.edit(envelope.result as never) };
  await send(response, json(edited, status), alteration);
}

/** By its events: up to Deno 2.6, iterating over a request without a body never ends. */
async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  await once(request, "end");
  return Buffer.concat(chunks);
}

function matches(key: string, verb: string, url: string): boolean {
  const [, only, path = key] = /^(GET|PUT|POST|DELETE) (.*)$/.exec(key) ?? [];
  if (only !== undefined && only !== verb) return false;
  if (path.startsWith("/")) return url === path;
  const below = url.replace(/^\/api\/[^/]+\//, "");
  if (path.startsWith("^")) return new RegExp(path).test(below);
  return below === path || below === path.replace(/\/$/, "") || below === `${path}/`;
}

/** The answer that an alteration gives without asking the box. */
function ownAnswer(alteration: Alteration | undefined): Response | undefined {
  if (alteration === undefined) return undefined;
  const { body, refuse, status = 200 } = alteration;
  if (refuse !== undefined) {
    return json({ success: false, error_code: refuse, msg: `refused: ${refuse}` }, status);
  }
  if ("result" in alteration) return json({ success: true, result: alteration.result }, status);
  if (body === undefined) return undefined;
  if (typeof body === "string" || body instanceof Uint8Array) {
    return new Response(body as BodyInit, { status });
  }
  return json(body, status);
}

function forward(behind: string, request: IncomingMessage, body: Uint8Array) {
  const { host: _, connection: __, "transfer-encoding": ___, ...headers } = request.headers;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const url = behind.replace(/\/$/, "") + request.url;
    const { method = "GET" } = request;
    const length = body.length > 0 ? { "content-length": body.length } : {};
    httpRequest(url, { method, headers: { ...headers, ...length }, agent: false }, resolve)
      .on("error", reject)
      .end(body);
  });
}

/** In one piece, as the box itself sends it. */
async function send(
  response: ServerResponse,
  answer: Response,
  { status = answer.status, headers = {}, cut }: Alteration = {},
): Promise<void> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const length = { "content-length": String(bytes.length) };
  response.writeHead(status, { ...Object.fromEntries(answer.headers), ...length, ...headers });
  if (cut === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, cut), () => response.destroy());
}

function tunnel(
  request: IncomingMessage,
  socket: Socket,
  head: Uint8Array,
  behind: string | undefined,
): void {
  if (behind === undefined) return void socket.destroy();
  const { hostname, port } = new URL(behind);
  const other = connect(Number(port), hostname, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let at = 0; at < request.rawHeaders.length; at += 2) {
      lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
    }
    other.write(lines.join("\r\n") + "\r\n\r\n");
    other.write(head);
    other.pipe(socket).pipe(other);
  });
  other.on("error", () => socket.destroy());
  socket.on("close", () => other.destroy());
}

function json(value: unknown, status = 200): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(value), { status, headers });
}
