/**
 * The server on stdin and stdout, as hosts start it.
 *
 * @module
 */
import { Readable, Writable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { type Server, StdioServerTransport } from "./sdk.ts";

/** Where the protocol goes. */
export interface Pipes {
  readonly input: ReadableStream<Uint8Array>;
  write(data: Uint8Array): void | Promise<void>;
}

/** Serves until the client goes away, or the signal is aborted. */
export async function serveStdio(server: Server, pipes: Pipes, signal: AbortSignal): Promise<void> {
  const input = Readable.fromWeb(pipes.input as NodeStream);
  const output = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      Promise.resolve(pipes.write(chunk)).then(() => done(), done);
    },
  });
  const ended = new Promise((resolve) => {
    for (const sign of ["end", "close", "error"]) input.once(sign, resolve);
    signal.addEventListener("abort", resolve, { once: true });
    if (signal.aborted) resolve(undefined);
  });
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
  input.destroy();
}
