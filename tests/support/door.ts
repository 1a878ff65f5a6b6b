/**
 * A door to a simulated Freebox: HTTPS with any certificate, and discovery answers of one's own.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { Certificate } from "./certificates.ts";

/** What a door is like. */
export interface DoorOptions {
  /** Origin of the box behind it; without one, nothing but discovery is answered. */
  readonly behind?: string;
  /** Serves HTTPS with this certificate; else HTTP. */
  readonly certificate?: Certificate;
  readonly hostname?: string;
  readonly port?: number;
  /** Answers `/api_version` in place of the box. */
  readonly discovery?: unknown;
}

/** A door that is open. */
export interface Door extends AsyncDisposable {
  readonly port: number;
  /** The requests that came through: `GET https://name:1234/api_version`. */
  readonly requests: string[];
}

/** Opens a door. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { certificate, hostname = "127.0.0.1", port = 0 } = options;
  const requests: string[] = [];
  const scheme = certificate === undefined ? "http" : "https";
  const server = certificate === undefined
    ? createServer()
    : createSecureServer({ ...certificate });
  server.on("request", async (request, response) => {
    requests.push(`${request.method} ${scheme}://${request.headers.host}${request.url}`);
    const answer = await answerTo(request, options);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.headers.has("content-length")) response.end(await answer.bytes());
    else Readable.fromWeb((answer.body ?? new Blob().stream()) as never).pipe(response);
  });
  server.listen(port, hostname);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function answerTo(
  request: IncomingMessage,
  { behind, discovery }: DoorOptions,
): Promise<Response> {
  if (discovery instanceof Response) return discovery.clone();
  if (request.url === "/api_version" && discovery !== undefined) return whole(discovery);
  if (behind === undefined) return new Response("not here", { status: 404 });
  const { method = "GET" } = request;
  const chunks = await Array.fromAsync(request as AsyncIterable<Uint8Array>);
  const body = method === "GET" ? null : Buffer.concat(chunks);
  const { host: _, connection: __, ...headers } = request.headers;
  const init = { method, headers: headers as Record<string, string>, body };
  const answer = await fetch(behind + request.url, init);
  return whole(await answer.json(), answer.status);
}

/** In one piece, as the box itself sends it. */
function whole(answer: unknown, status = 200): Response {
  const text = JSON.stringify(answer);
  const length = String(new TextEncoder().encode(text).length);
  return new Response(text, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "content-length": length },
  });
}
