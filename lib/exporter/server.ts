/**
 * The exporter's web server: `/metrics` for Prometheus, `/healthz` for supervisors, and a page for
 * browsers.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostName, isLoopback, isOwnName } from "../net/guard.ts";
import { serve, type ServeOptions } from "../net/serve.ts";
import { t } from "../text/language.ts";
import { version } from "../core/version.ts";
import { type BoxOptions, createScrapedBox, type ScrapedBox, type ScrapeOptions } from "./box.ts";
import { contentTypes, expose, label, negotiate } from "./exposition.ts";
import { exporterInfo } from "./self_metrics.ts";

export type { BoxOptions } from "./box.ts";
export type { Names } from "./name_privacy.ts";

/** How an exporter is. */
export interface ExporterOptions extends ScrapeOptions, ServeOptions {
  readonly boxes: readonly BoxOptions[];
}

/** An exporter that listens. */
export interface Exporter extends AsyncDisposable {
  /** `http://127.0.0.1:9816` */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts an exporter. Throws the system's error when it cannot listen. */
export async function startExporter(options: ExporterOptions): Promise<Exporter> {
  const boxes = options.boxes.map((box) => createScrapedBox(box, options));
  const server = await serve({
    request(request, response) {
      answer(request, boxes).catch((error) => ({
        status: 500,
        type: "text/plain; charset=utf-8",
        body: `${error}\n`,
      })).then((page) => send(page, request, response));
    },
  }, options);
  const close = async () => {
    await Promise.all([server.close(), ...boxes.map((box) => box.close())]);
  };
  const host = isIP(options.host) === 6 ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${server.port}`, close, [Symbol.asyncDispose]: close };
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function answer(
  { method, url = "/", headers, socket }: IncomingMessage,
  boxes: readonly ScrapedBox[],
): Promise<Page> {
  if (method !== "GET" && method !== "HEAD") return words(405, t`Only GET and HEAD are answered`);
  if (isRebound(headers.host, socket.localAddress)) {
    return words(403, t`On this address the exporter answers to localhost only`);
  }
  switch (url.split("?")[0]) {
    case "/metrics":
      return await metrics(headers.accept, boxes);
    case "/healthz":
      return words(200, "ok");
    case "/":
      return { status: 200, type: "text/html; charset=utf-8", body: page(boxes) };
    default:
      return words(404, t`There are /metrics and /healthz`);
  }
}

async function metrics(accept: string | undefined, boxes: readonly ScrapedBox[]): Promise<Page> {
  const format = negotiate(accept);
  const samples = await Promise.all(boxes.map((box) => box.scrape()));
  const info = { definition: exporterInfo, labels: label("version", version), value: 1 };
  return {
    status: 200,
    type: contentTypes[format],
    body: expose([...samples.flat(), info], format),
  };
}

function words(status: number, text: string): Page {
  return { status, type: "text/plain; charset=utf-8", body: text + "\n" };
}

/** On loopback it serves this device alone, and not the pages of other sites. */
function isRebound(host: string | undefined, address: string | undefined): boolean {
  return host !== undefined && isLoopback(address ?? "") && !isOwnName(hostName(host));
}

function page(boxes: readonly ScrapedBox[]): string {
  const names = boxes.map(({ name }) => `<li>${name.replace(/[<&]/g, "")}</li>`).join("");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>fbx exporter</title>
<style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui; margin: 2rem }</style>
<h1>fbx exporter</h1>
<p>Readings of these boxes, for Prometheus: <a href="/metrics">/metrics</a></p>
<ul>${names}</ul>
<p>fbx ${version}, <a href="/healthz">/healthz</a></p>
</html>
`;
}

function send({ status, type, body }: Page, { method }: IncomingMessage, response: ServerResponse) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    "content-type": type,
    "content-length": bytes.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(status === 405 ? { allow: "GET, HEAD" } : {}),
  });
  response.end(method === "HEAD" ? undefined : bytes);
}
