/**
 * HTTPS requests by `node:https`, answered as `fetch` answers, which cannot do what this can: connect
 * to one address while the certificate is checked for another name.
 *
 * @module
 */
import type { ClientRequest, IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { isIP } from "node:net";
import { Readable } from "node:stream";
import type { Send } from "./tcp.ts";

/** Connections that are kept open between requests. */
export interface Connections {
  readonly send: Send;
  close(): void;
}

/**
 * Keeps connections whose certificates descend from these (PEM).
 *
 * @param address Where to connect; without it, to the host that the URL names.
 */
export function connections(certificates: readonly string[], address?: string): Connections {
  const ca = [...certificates];
  const kept = new Agent({ keepAlive: true, ca, rejectUnauthorized: true });
  // Deno loses the next request on a connection over which a body was streamed.
  const single = new Agent({ keepAlive: false, ca, rejectUnauthorized: true });
  return {
    async send(url, init) {
      init.signal?.throwIfAborted();
      const outgoing = await toOutgoing(init);
      const agent = outgoing.body instanceof ReadableStream ? single : kept;
      return await exchange(new URL(url), init, outgoing, agent, address);
    },
    close() {
      kept.destroy();
      single.destroy();
    },
  };
}

function exchange(
  url: URL,
  { signal, method = "GET" }: RequestInit,
  { body, headers }: Outgoing,
  agent: Agent,
  address: string | undefined,
): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const outgoing = request({
    agent,
    method,
    rejectUnauthorized: true, // even if NODE_TLS_REJECT_UNAUTHORIZED is set
    host: address ?? host,
    port: url.port === "" ? 443 : Number(url.port),
    path: url.pathname + url.search,
    headers: { ...headers, host: url.host },
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
  // A POST that a kept connection lost may have arrived; Deno would send it again.
  if (method === "POST") outgoing.once("socket", () => outgoing.reusedSocket = false);
  return new Promise((resolve, reject) => {
    const abort = () => {
      cutOff(outgoing);
      reject(signal?.reason);
    };
    const fail = (error: unknown) => {
      signal?.removeEventListener("abort", abort);
      reject(error);
    };
    signal?.addEventListener("abort", abort, { once: true });
    outgoing.on("error", fail);
    outgoing.on("response", (message) => {
      message.once("close", () => signal?.removeEventListener("abort", abort));
      resolve(toResponse(message));
    });
    if (body instanceof ReadableStream) pour(body, outgoing, fail);
    else outgoing.end(body);
  });
}

/** A request that is cut off on purpose is not sent again over another connection. */
function cutOff(request: ClientRequest): void {
  request.reusedSocket = false;
  request.destroy();
}

interface Outgoing {
  readonly body: Uint8Array | ReadableStream<Uint8Array> | null;
  readonly headers: Record<string, string>;
}

/** The body and its headers, as `fetch` would send them: of a known length, except a stream. */
async function toOutgoing({ body, headers }: RequestInit): Promise<Outgoing> {
  const all = new Headers(headers);
  const done = (body: Outgoing["body"]) => ({ body, headers: Object.fromEntries(all) });
  if (body === null || body === undefined || body instanceof ReadableStream) {
    return done(body ?? null);
  }
  const written = new Response(body);
  const type = written.headers.get("content-type");
  if (type !== null && !all.has("content-type")) all.set("content-type", type);
  if (body instanceof FormData || body instanceof Blob) {
    const blob = await written.blob();
    all.set("content-length", String(blob.size));
    return done(blob.stream());
  }
  const bytes = new Uint8Array(await written.arrayBuffer());
  all.set("content-length", String(bytes.length));
  return done(bytes);
}

function pour(
  body: ReadableStream<Uint8Array>,
  request: ClientRequest,
  fail: (error: unknown) => void,
): void {
  const source = Readable.fromWeb(body as never);
  source.on("error", (error) => {
    cutOff(request);
    fail(error);
  });
  request.on("close", () => source.destroy());
  source.pipe(request);
}

function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 500;
  const bodyless = status === 204 || status === 304;
  const headers = new Headers();
  for (let at = 0; at + 1 < message.rawHeaders.length; at += 2) {
    headers.append(message.rawHeaders[at] ?? "", message.rawHeaders[at + 1] ?? "");
  }
  if (bodyless) message.resume();
  const body = bodyless ? null : Readable.toWeb(message) as unknown as ReadableStream<Uint8Array>;
  return new Response(body as BodyInit | null, {
    status,
    statusText: message.statusMessage ?? "",
    headers,
  });
}
