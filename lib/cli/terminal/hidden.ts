/**
 * A password that is typed and not shown.
 *
 * @module
 */
import { sanitize } from "../../text/sanitize.ts";
import type { Io } from "./io.ts";

/** Asks on the terminal for a line that is not shown; `undefined` at its end, and after Ctrl-C. */
export async function askHidden(question: string, io: Io): Promise<string | undefined> {
  const typed: number[] = [];
  io.status(sanitize(question));
  io.tty.raw("signals");
  try {
    for (;;) {
      const bytes = await Promise.race([io.tty.read(), interrupted(io.signal)]);
      if (bytes === undefined) return undefined;
      for (const byte of bytes) {
        if (byte === 10 || byte === 13) return new TextDecoder().decode(Uint8Array.from(typed));
        if (byte === 4 && typed.length === 0) return undefined; // Ctrl-D
        if (byte === 8 || byte === 127) eraseLast(typed);
        else if (byte >= 32) typed.push(byte);
      }
    }
  } finally {
    io.tty.raw("no");
    io.status("");
  }
}

/** Takes the last character away, all of its bytes. */
function eraseLast(bytes: number[]): void {
  while (((bytes.pop() ?? 0) & 0xc0) === 0x80);
}

function interrupted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
