/**
 * Connections for downloads. What `fetch` gives goes through more hands than it needs to: read straight
 * from the connection itself a file arrives about a sixth sooner.
 *
 * @module
 */
import type { Connect, Send } from "./exchange.ts";
import { Bytes, readHead } from "./http1.ts";
import type { Wire } from "./wire.ts";

/** Sends GET requests over connections that are kept for the next one. */
export class DownloadConnections {
  readonly #idle: Wire[] = [];
  #closed = false;

  constructor(readonly connect: Connect) {}

  /** Sends a GET request, as `fetch` does. */
  readonly send: Send = async (href, { headers, signal }) => {
    const url = new URL(href);
    const abort = signal ?? new AbortController().signal;
    const kept = this.#idle.pop();
    // a connection that was kept may have been closed since
    const answer = kept && await this.#ask(kept, url, headers, abort).catch(() => undefined);
    abort.throwIfAborted();
    return answer ?? await this.#ask(await this.connect(url, abort), url, headers, abort);
  };

  /** Lets go of the connections. */
  close(): void {
    this.#closed = true;
    for (const wire of this.#idle.splice(0)) wire.close();
  }

  async #ask(
    wire: Wire,
    url: URL,
    headers: HeadersInit | undefined,
    signal: AbortSignal,
  ): Promise<Response> {
    const abort = () => wire.close();
    const forget = () => signal.removeEventListener("abort", abort);
    signal.addEventListener("abort", abort, { once: true });
    try {
      const lines = [...new Headers(headers)].map(([name, value]) => `${name}: ${value}\r\n`);
      await wire.write(
        new TextEncoder().encode(
          `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n${lines.join("")}\r\n`,
        ),
      );
      const bytes = new Bytes(wire);
      const head = await readHead(bytes);
      const end = (whole: boolean) => {
        forget();
        if (whole && !this.#closed && staysOpen(head.headers)) this.#idle.push(wire);
        else wire.close();
      };
      return new Response(bodyOf(bytes, head, end), head);
    } catch (error) {
      forget();
      wire.close();
      throw error;
    }
  }
}

interface Head {
  readonly status: number;
  readonly headers: Headers;
}

function bodyOf(
  bytes: Bytes,
  { status, headers }: Head,
  end: (whole: boolean) => void,
): ReadableStream<Uint8Array> | null {
  const length = headers.get("content-length");
  let left = length === null ? Infinity : Number(length);
  if (left === 0 || status === 204 || status === 304) {
    end(true);
    return null;
  }
  const isChunked = headers.get("transfer-encoding")?.toLowerCase() === "chunked";
  const chunks = isChunked ? bytes.chunks() : undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = chunks ? (await chunks.next()).value : await bytes.some(left);
        if (piece) controller.enqueue(piece);
        if (piece) left -= piece.length;
        if (piece && left > 0) return;
        if (!piece && !chunks && left !== Infinity) throw new Error("the answer ended too early");
        controller.close();
        end(left === 0 || isChunked);
      } catch (error) {
        end(false);
        throw error;
      }
    },
    cancel: () => end(false),
  }, { highWaterMark: 0 });
}

function staysOpen(headers: Headers): boolean {
  return headers.get("connection")?.toLowerCase() !== "close";
}
