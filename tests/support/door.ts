/**
 * A door to a simulated Freebox: HTTPS with any certificate, and discovery answers of one's own.
 *
 * @module
 */
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
export function openDoor(options: DoorOptions): Door {
  const { behind, certificate, hostname = "127.0.0.1", port = 0, discovery } = options;
  const requests: string[] = [];
  const server = Deno.serve({
    hostname,
    port,
    onListen() {},
    ...(certificate === undefined ? {} : certificate),
  }, async (request) => {
    requests.push(`${request.method} ${request.url}`);
    const { pathname, search } = new URL(request.url);
    if (discovery instanceof Response) return discovery.clone();
    if (pathname === "/api_version" && discovery !== undefined) return Response.json(discovery);
    if (behind === undefined) return new Response("not here", { status: 404 });
    const { method, headers } = request;
    const body = method === "GET" ? null : await request.bytes();
    return await fetch(behind + pathname + search, { method, headers, body });
  });
  return {
    port: (server.addr as Deno.NetAddr).port,
    requests,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
