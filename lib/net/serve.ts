/**
 * A web server that stays reachable: it takes only so many connections at once, waits only so long for
 * a request, and listens again where the system's limit of open files has made it deaf.
 *
 * @module
 */
import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer, get as getSecurely } from "node:https";
import { type AddressInfo, isIP } from "node:net";
import type { Duplex } from "node:stream";
import { mayReach } from "./transport.ts";

/** What answers. */
export interface Handlers {
  request(request: IncomingMessage, response: ServerResponse): void;
  /** Takes a connection over. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Uint8Array): void;
}

/** Where and how it listens. */
export interface ServeOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Serves HTTPS. */
  readonly credentials?: { readonly key: string; readonly cert: string } | undefined;
  /** Connections at once, 256 by default: more are closed. */
  readonly maxConnections?: number;
  /** Milliseconds that the headers of a request may take, 10 000 by default. */
  readonly headersTimeout?: number;
  /** Milliseconds between two looks whether it still answers, 15 000 by default. */
  readonly lookEvery?: number;
  /** Is called when it had become deaf and listens again. */
  readonly onRevived?: () => void;
}

/** A server that listens. */
export interface Serving {
  /** The address of the host. */
  readonly address: string;
  readonly port: number;
  /** Closes every connection; new ones are welcome. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** Listens. Throws the system's error when it cannot. */
export async function serve(handlers: Handlers, options: ServeOptions): Promise<Serving> {
  const { host, port, lookEvery = 15_000, onRevived } = options;
  let asked = 0;
  const counted = {
    ...handlers,
    request(request: IncomingMessage, response: ServerResponse) {
      asked++;
      if (request.url === HEARTBEAT) response.writeHead(204).end();
      else handlers.request(request, response);
    },
  };
  let server = await listen(counted, options, host, port);
  const bound = server.address() as AddressInfo;
  let before = -1;
  const look = async () => {
    // requests in the meantime were answered
    if (asked === before && await isDeaf(options, bound)) {
      await close(server);
      server = await listen(counted, options, host, bound.port);
      onRevived?.();
    }
    before = asked;
  };
  let looking = Promise.resolve();
  // the next look does what this one could not
  const timer = setInterval(() => looking = looking.then(look).catch(() => {}), lookEvery);
  timer.unref?.();
  return {
    address: bound.address,
    port: bound.port,
    dropConnections: () => server.closeAllConnections(),
    async close() {
      clearInterval(timer);
      await looking;
      await close(server);
    },
  };
}

/** What the server asks itself. */
const HEARTBEAT = "/.fbx-heartbeat";

async function listen(
  { request, upgrade }: Handlers,
  { credentials, maxConnections = 256, headersTimeout = 10_000 }: ServeOptions,
  host: string,
  port: number,
): Promise<Server> {
  const patience = {
    headersTimeout,
    requestTimeout: 60_000,
    keepAliveTimeout: 60_000,
    connectionsCheckingInterval: headersTimeout / 2,
  };
  const server: Server = credentials
    ? createSecureServer({ ...credentials, ...patience }, request)
    : createServer(patience, request);
  server.maxConnections = maxConnections;
  if (upgrade) server.on("upgrade", upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.on("error", () => {}); // a connection that cannot be taken is not the end
  return server;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Whether a connection is made and nothing answers on it; not where none can be made at all. */
async function isDeaf(
  { host, credentials }: ServeOptions,
  { port }: AddressInfo,
): Promise<boolean> {
  const place = isIP(host) === 6 ? `[${host}]` : host;
  if (!await mayReach(`${place}:${port}`, true)) return false;
  const asking = { host, port, path: HEARTBEAT, timeout: 3000, agent: false };
  const ask = credentials ? getSecurely : get;
  return await new Promise((resolve) => {
    let connected = false;
    const request = ask({ ...asking, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(false);
    });
    request.on("socket", (socket) => socket.on("connect", () => connected = true));
    request.on("timeout", () => {
      resolve(connected);
      request.destroy();
    });
    request.on("error", () => resolve(false)); // who closes the connection is awake
  });
}
