/**
 * Waits for a connection that takes no more just now.
 *
 * @module
 */
import type { Writable } from "node:stream";

/** Resolves when a stream has room again, or is closed. */
export function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done);
      stream.off("close", done);
      resolve();
    };
    stream.on("drain", done);
    stream.on("close", done);
  });
}
