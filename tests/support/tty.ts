/**
 * A keyboard on which something has been typed.
 *
 * @module
 */
import type { Tty } from "../../lib/cli/terminal/io.ts";

/** A terminal whose keyboard gives that text, and what was written to it. */
export function memoryTty(typed: string): { tty: Tty; written(): string } {
  let written = "";
  const keys = [new TextEncoder().encode(typed)];
  return {
    written: () => written,
    tty: {
      hasKeyboard: true,
      write: (text) => void (written += text),
      raw: () => {},
      read: () => Promise.resolve(keys.shift()),
      size: () => ({ columns: 80, rows: 24 }),
      onResize: () => () => {},
      onSuspend: () => () => {},
      onContinue: () => () => {},
      onExit: () => () => {},
    },
  };
}
