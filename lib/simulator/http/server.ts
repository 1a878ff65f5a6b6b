/**
 * Puts the face of the box on sockets.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostName } from "../../net/guard.ts";
import { type Handlers, serve, type Serving } from "../../net/serve.ts";
import { Buffer } from "node:buffer";
import { Refusal } from "../types.ts";
import type { Credentials } from "./certificates.ts";
import { drained } from "./drained.ts";
import type { Answer } from "./envelope.ts";
import type { Respond } from "./respond.ts";
import { commit, type Faults } from "./faults.ts";
import type { Link } from "./link.ts";

/**
 * One request that the box has seen.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type LoggedRequest, simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await f.connection.status();
 * const last: LoggedRequest | undefined = box.requests.recent.at(-1);
 * console.log(last?.verb, last?.path); // "GET", "/api/v16/connection/"
 * ```
 */
export interface LoggedRequest {
  /** `GET`, `POST`, `PUT` or `DELETE`. */
  readonly verb: string;
  /** Path and query, as they came. */
  readonly path: string;
  /** HTTP status of the answer; 0 while there is none. */
  status: number;
}

/**
 * The requests that the box has seen.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type RequestLog, simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const log: RequestLog = box.requests;
 * await using f = await Fbx(box.access);
 * await f.connection.status();
 * console.log(log.count, log.recent.map(({ path }) => path));
 * ```
 */
export interface RequestLog {
  /** How many there were. */
  count: number;
  /** The last ones, the newest last. */
  recent: LoggedRequest[];
}

/** What is between the HTTP interface and the sockets. */
export interface Manners {
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Milliseconds that every answer is held back. */
  readonly latency: number;
  /** How many requests are answered at once; more get HTTP 503. */
  readonly maxRequests: number;
  readonly link: Link;
}

/** Where a server listens. */
export interface Place {
  readonly hostname: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Logs a request, and delays it by the configured latency. */
export async function logged(
  request: IncomingMessage,
  { log, latency }: Manners,
): Promise<LoggedRequest> {
  const seen = { verb: request.method ?? "GET", path: request.url ?? "/", status: 0 };
  log.count++;
  log.recent.push(seen);
  if (log.recent.length > MOST_LOGGED) log.recent.splice(0, MOST_LOGGED / 2);
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  return seen;
}

/** A listener that shows a face. */
export function createListener(respond: Respond, manners: Manners): Handlers {
  let active = 0;
  return {
    request(request, response) {
      if (!isHostOfBox(request.headers.host)) return refuse(response, 403, "Unknown host");
      if (active >= manners.maxRequests) return refuse(response, 503, "Connection limit exceeded");
      active++;
      response.once("close", () => active--);
      answer(request, response, respond, manners).catch((error: unknown) => {
        // A client that goes away in the middle is not an error of the box.
        response.destroy(error instanceof Error ? error : undefined);
      });
    },
  };
}

/** As the web server in front of the box answers: with a page. */
function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/html" });
  response.end(`<html><head><title>${status} ${words}</title></head></html>`);
}

/**
 * Whether a Host header can be one of the box's: an address, a name of the local network, or one of
 * Free's. By DNS rebinding the page of another site would come with a name of its own.
 */
export function isHostOfBox(host: string | undefined): boolean {
  const name = hostName(host);
  return !name.includes(".") || isIP(name) !== 0 ||
    /(^|\.)(localhost|local|lan|freebox\.fr|fbxos\.fr|iliad\.it|iliadboxos\.it)$/.test(name) ||
    /\.(example|test)$/.test(name);
}

/** Listens by HTTP, or with credentials by HTTPS. */
export async function listen(
  listener: Handlers,
  { hostname, port }: Place,
  credentials?: Credentials,
): Promise<Serving> {
  return await serve(listener, {
    host: hostname,
    port,
    credentials,
    maxConnections: MOST_CONNECTIONS,
  });
}

/** A load test opens many. */
const MOST_CONNECTIONS = 4096;
const MOST_BODY = 16 * 2 ** 20;
const MOST_LOGGED = 1000;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  respond: Respond,
  manners: Manners,
): Promise<void> {
  const seen = await logged(request, manners);
  const fault = manners.faults.take(seen.path);
  if (fault) return commit(fault, response);
  const reply = await respond({
    method: seen.verb,
    target: seen.path,
    headers: request.headers,
    address: request.socket.remoteAddress ?? "",
    body: () => readAll(request),
  });
  seen.status = reply.status;
  await send(reply, request, response, manners.link);
}

async function readAll(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += chunk.length;
    if (size > MOST_BODY) throw new Refusal("invalid_request", "Requête trop volumineuse", 413);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

async function send(
  { status, headers, body }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  link: Link,
): Promise<void> {
  const length = body instanceof ReadableStream
    ? undefined
    : typeof body === "string"
    ? Buffer.byteLength(body)
    : body.length;
  response.writeHead(status, {
    ...(length === undefined ? {} : { "content-length": length }),
    ...headers,
    ...(status === 413 ? { connection: "close" } : {}),
  });
  if (request.method === "HEAD") {
    response.end();
  } else if (body instanceof ReadableStream) {
    await pour(body, response, link.begin("out"));
  } else {
    response.end(body);
  }
}

/** Sends a stream as fast as the client and the line take it. */
async function pour(
  body: ReadableStream<Uint8Array>,
  response: ServerResponse,
  passage: ReturnType<Link["begin"]>,
): Promise<void> {
  for await (const chunk of body) {
    const through = await passage(chunk.length);
    if (response.destroyed) return;
    if (through < chunk.length) {
      response.write(chunk.subarray(0, through), () => response.socket?.destroy());
      return;
    }
    if (!response.write(chunk)) await drained(response);
  }
  response.end();
}
