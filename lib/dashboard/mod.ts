/**
 * The box live in a browser: a small server on this machine's own address, and on no other.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { serve, type ServeOptions } from "../net/serve.ts";
import { t, type Words } from "../text/language.ts";
import type { Subsystems } from "../client/types.gen.ts";
import { everyBeat } from "../monitor/beat.ts";
import { assetAt } from "./assets.ts";
import { createFeed, type Feed } from "./feed.ts";
import { refusal } from "./guard.ts";
import { type History, historyReader, type Range, ranges } from "./history.ts";
import { keepSamples } from "./samples.ts";
import { watch, type Watched } from "../monitor/snapshot.ts";
import { pageWords, preferred } from "./words.ts";

/** How the dashboard is served. */
export interface DashboardOptions extends ServeOptions {
  /** An address of this machine alone: `127.0.0.1`, `::1` or `localhost`. */
  readonly host: string;
  /** Seconds between two snapshots. */
  readonly period: number;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** A dashboard that is served. */
export interface Dashboard {
  /** `http://127.0.0.1:40123/` */
  readonly url: string;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}

/** Serves the dashboard until the signal is aborted; throws the system's error where it cannot. */
export async function serveDashboard(
  f: Watched & Pick<Subsystems, "rrd">,
  options: DashboardOptions,
): Promise<Dashboard> {
  const { period, timeout, signal } = options;
  const samples = keepSamples();
  const feed = createFeed(samples);
  const history = historyReader(f, samples, { timeout: Math.max(timeout, 10_000), signal });
  const parts = { words: await pageWords(), feed, history };
  const { url, close } = await listen(options, (request, response) => {
    answer(request, response, parts);
  });
  const watching = watch(f, { period, timeout, signal });
  const beats = everyBeat(period, async () => {
    const snapshot = await watching.beat();
    if (!signal.aborted) feed.send(snapshot);
  }, signal);
  return { url, ended: beats.finally(close) };
}

interface Parts {
  readonly words: ReadonlyMap<string, Words>;
  readonly feed: Feed;
  readonly history: (range: Range) => Promise<History>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(
  options: DashboardOptions,
  handle: Answer,
): Promise<{ url: string; close: () => Promise<void> }> {
  const { host } = options;
  const server = await serve({
    request(request, response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const { method, headers: asked } = request;
      const address = { host, port: server.port };
      const refused = refusal({ method, path: pathOf(request), headers: asked }, address);
      if (refused === undefined) handle(request, response);
      else response.writeHead(refused.status, plainText).end(refused.reason + "\n");
    },
  }, options);
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${server.port}/`, close: () => server.close() };
}

const plainText = { "Content-Type": "text/plain; charset=utf-8" };

/** The page connects to this server only, shows nothing but its own, and is not embedded. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?")[0] ?? "/";
}

function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): void {
  const path = pathOf(request);
  const asset = assetAt(path, preferred(request.headers["accept-language"], parts.words));
  if (asset !== undefined) {
    const headers = { "Content-Type": asset.type, "Vary": "Accept-Language" };
    response.writeHead(200, headers).end(asset.text);
  } else if (path === "/events") {
    parts.feed.join(response, request.headers["last-event-id"] as string | undefined);
  } else if (path === "/history") {
    void sendHistory(request, response, parts);
  } else response.writeHead(404, plainText).end(t`There is nothing here` + "\n");
}

async function sendHistory(
  request: IncomingMessage,
  response: ServerResponse,
  { history }: Parts,
): Promise<void> {
  const wanted = new URLSearchParams((request.url ?? "").split("?")[1]).get("range") ?? "";
  if (!Object.hasOwn(ranges, wanted)) {
    response.writeHead(404, plainText).end(
      t`The ranges are ${Object.keys(ranges).join(", ")}` + "\n",
    );
    return;
  }
  const body = JSON.stringify(await history(wanted as Range));
  response.writeHead(200, { "Content-Type": "application/json" }).end(body);
}
