/**
 * The server on stdin and stdout, as hosts start it.
 *
 * @module
 */
import process from "node:process";
import { type Server, StdioServerTransport } from "./sdk.ts";

/** Serves until stdin ends or the signal is aborted. */
export async function serveStdio(server: Server, signal: AbortSignal): Promise<void> {
  const ended = new Promise((resolve) => {
    process.stdin.once("end", resolve).once("close", resolve);
    process.stdout.once("error", resolve); // the reader is gone
    signal.addEventListener("abort", resolve, { once: true });
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
