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
import type { Send } from "./exchange.ts";

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
  const agent = new Agent({ keepAlive: true, ca: [...certificates] });
  return {
    send: (url, init) => sendOver(agent, new URL(url), init, address),
    close: () => agent.destroy(),
  };
}

async function sendOver(
  agent: Agent,
  url: URL,
  init: RequestInit,
  address: string | undefined,
): Promise<Response> {
  const { signal, method = "GET" } = init;
  signal?.throwIfAborted();
  const { body, headers } = await outgoing(init);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const outgoingRequest = request({
    agent,
    method,
    host: address ?? host,
    port: url.port === "" ? 443 : Number(url.port),
    path: url.pathname + url.search,
    headers: { ...headers, host: url.host },
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
  const never = method === "POST";
  // A POST that a kept connection lost may have arrived: Deno would send it again.
  if (never) outgoingRequest.once("socket", () => outgoingRequest.reusedSocket = false);
  return await new Promise((resolve, reject) => {
    const abort = () => {
      cutOff(outgoingRequest);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    const forget = () => signal?.removeEventListener("abort", abort);
    outgoingRequest.on("error", (error) => {
      forget();
      reject(error);
    });
    outgoingRequest.on("response", (message) => {
      message.once("close", forget);
      resolve(toResponse(message));
    });
    pour(body, outgoingRequest, reject);
  });
}

/** A request that is cut off on purpose is not sent again over another connection. */
function cutOff(request: ClientRequest): void {
  request.reusedSocket = false;
  request.destroy();
}

interface Outgoing {
  body: Uint8Array | ReadableStream<Uint8Array> | null;
  headers: Record<string, string>;
}

/** The body and its headers; of a known length unless it is a stream. */
async function outgoing({ body, headers }: RequestInit): Promise<Outgoing> {
  if (body instanceof ReadableStream) {
    return { body, headers: Object.fromEntries(new Headers(headers)) };
  }
  const whole = new Response(body ?? null); // writes forms and texts as fetch does
  const typed = new Headers(headers);
  const type = whole.headers.get("content-type");
  if (type !== null && !typed.has("content-type")) typed.set("content-type", type);
  if (body === null || body === undefined) return { body: null, headers: toRecord(typed) };
  const blob = await whole.blob();
  typed.set("content-length", String(blob.size));
  return { body: blob.stream(), headers: toRecord(typed) };
}

function toRecord(headers: Headers): Record<string, string> {
  return Object.fromEntries(headers);
}

function pour(body: Outgoing["body"], request: ClientRequest, fail: (error: unknown) => void) {
  if (body === null) return request.end();
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
