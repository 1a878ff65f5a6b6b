/**
 * One HTTPS request by `node:https`, answered as `fetch` answers.
 *
 * @module
 */
import { type Agent, request } from "node:https";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** Sends a request over the agent's connections. */
export async function httpsSend(url: string, init: RequestInit, agent: Agent): Promise<Response> {
  const outgoing = new Request(url, init);
  const body = outgoing.body === null ? undefined : new Uint8Array(await outgoing.arrayBuffer());
  const headers: Record<string, string> = Object.fromEntries(outgoing.headers);
  if (body !== undefined) headers["content-length"] = String(body.length);
  return await new Promise((resolve, reject) => {
    const options = { agent, method: outgoing.method, headers, signal: outgoing.signal };
    request(url, options, (message) => resolve(toResponse(message))).on("error", reject).end(body);
  });
}

function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 500;
  const bodyless = status === 204 || status === 304;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const stream = Readable.toWeb(message) as unknown as ReadableStream<Uint8Array>;
  return new Response(bodyless ? null : stream, { status, headers });
}
