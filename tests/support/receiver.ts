/**
 * A receiver of readings over HTTP, which a test can make fail.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request that came. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A receiver. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** The requests that it took. */
  readonly taken: Received[];
  /** All requests, also those that it did not take. */
  readonly seen: Received[];
  /** What it answers: by default, `204` to all. */
  answer: (request: Received, response: ServerResponse) => void;
  /** Stops listening; what is under way is still answered. */
  stop(): Promise<void>;
  /** Listens again, on the same port. */
  start(): Promise<void>;
}

/** Answers `204 No Content`, as Telegraf and InfluxDB do. */
export function takes(_request: Received, response: ServerResponse): void {
  response.writeHead(204).end();
}

/** Starts a receiver on loopback. */
export async function startReceiver(): Promise<Receiver> {
  const taken: Received[] = [];
  const seen: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => body += chunk).on("end", () => {
      const received = { path: request.url ?? "", headers: request.headers, body };
      seen.push(received);
      response.once("finish", () => {
        if (response.statusCode < 300) taken.push(received);
      });
      receiver.answer(received, response);
    });
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    port,
    taken,
    seen,
    answer: takes,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
    start: () => listen(port),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}
