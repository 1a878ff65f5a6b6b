/**
 * The server over streamable HTTP, for programs of this machine that have its token.
 *
 * @module
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/server/streamableHttp"
import { StreamableHTTPServerTransport } from "npm:@modelcontextprotocol/sdk@^1.32.2/server/streamableHttp.js";
import { hostName, isLoopback } from "../net/guard.ts";
import { serve } from "../net/serve.ts";
import type { Server } from "./sdk.ts";

/** Address and token of the server. */
export interface HttpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What clients send as `Authorization: Bearer …`. */
  readonly token: string;
}

/** A server that listens. */
export interface HttpServer {
  /** `http://127.0.0.1:40123/mcp` */
  readonly url: string;
  close(): Promise<void>;
}

/** Maximum number of clients; the least recently active one is dropped. */
const MOST = 16;

/** Starts listening; `create` returns the server for a new client. Throws the system's errors. */
export async function serveHttp(create: () => Server, options: HttpOptions): Promise<HttpServer> {
  const { host, port, token } = options;
  // ordered by last use
  const sessions = new Map<string, { transport: StreamableHTTPServerTransport; server: Server }>();
  const open = async () => {
    const server = create();
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void sessions.set(id, { transport, server }),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    // its types are not written for exactOptionalPropertyTypes
    await server.connect(transport as Parameters<Server["connect"]>[0]);
    return { transport, server };
  };
  const makeRoom = async () => {
    const [[oldest, silent] = []] = sessions;
    if (sessions.size < MOST || oldest === undefined) return;
    sessions.delete(oldest);
    await silent?.server.close();
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const id = request.headers["mcp-session-id"];
    const known = sessions.get(String(id));
    if (id !== undefined && known === undefined) return refuse(response, 404, "Session not found");
    if (known) {
      sessions.delete(String(id));
      sessions.set(String(id), known);
    } else await makeRoom();
    const { transport, server } = known ?? await open();
    await transport.handleRequest(request, response);
    // the request was not an initialization
    if (transport.sessionId === undefined) await server.close();
  };
  const listening = await serve({
    request(request, response) {
      const refused = refusal(request, token);
      if (refused !== undefined) refuse(response, ...refused);
      else answer(request, response).catch(() => response.destroy());
    },
  }, { host, port });
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${listening.port}/mcp`,
    async close() {
      await Promise.all(Array.from(sessions.values(), ({ server }) => server.close()));
      await listening.close();
    },
  };
}

/** Returns status and reason if a request is refused: foreign site, wrong token, unknown path. */
function refusal(
  { url = "", headers }: IncomingMessage,
  token: string,
): [status: number, reason: string] | undefined {
  const { host, origin, authorization = "" } = headers;
  if (!isLoopback(hostName(host))) return [403, "Invalid Host header"];
  if (origin !== undefined && !isLoopback(hostName(origin.replace(/^https?:\/\//, "")))) {
    return [403, "Invalid Origin header"];
  }
  if (!isSame(/^Bearer (.+)$/i.exec(authorization)?.[1] ?? "", token)) {
    return [401, "Send the token as Authorization: Bearer TOKEN"];
  }
  return url.split("?")[0] === "/mcp" ? undefined : [404, "There is nothing here"];
}

/** Compares two texts in constant time. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  const challenge = status === 401 ? { "WWW-Authenticate": "Bearer" } : {};
  response.writeHead(status, { ...challenge, "Content-Type": "text/plain" }).end(reason + "\n");
}
