/**
 * The whole terminal as a screen: taken over, drawn a frame at a time, and always given back.
 *
 * @module
 */
import type { Size } from "./frame.ts";

/** A terminal that was taken over; disposing gives it back. */
export interface Screen extends Disposable {
  readonly colours: boolean;
  size(): Size;
  /** Draws a frame in one write, so that it does not flicker. */
  draw(lines: readonly string[]): void;
  /** Calls back when the terminal has another size, or was given back to us. */
  onChange(redraw: () => void): void;
  /** Calls back with what is typed. */
  onKey(pressed: (key: string) => void): void;
}

// alternate screen, no cursor, no wrapping
const enter = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J";
// emptied first: tmux 3.3 keeps lines of an alternate screen that has grown
const leave = "\x1b[2J\x1b[?7h\x1b[?25h\x1b[?1049l";
// terminals that know it show nothing of what is between the two until the end
const [begin, end] = ["\x1b[?2026h", "\x1b[?2026l"];

/** Takes the terminal over. */
export function openScreen(): Screen {
  const keys = Deno.stdin.isTerminal();
  const listening: (() => void)[] = [];
  let restored = false;
  const takeOver = () => {
    if (keys) Deno.stdin.setRaw(true, { cbreak: true }); // Ctrl-C stays a signal
    write(enter);
  };
  const restore = () => {
    if (restored) return;
    restored = true;
    globalThis.removeEventListener("unload", restore);
    for (const stop of listening) stop();
    write(leave);
    if (keys) Deno.stdin.setRaw(false);
  };
  globalThis.addEventListener("unload", restore); // Deno.exit in the midst
  takeOver();
  return {
    colours: !Deno.noColor,
    size,
    draw: (lines) => {
      if (!restored) write(`${begin}\x1b[H${lines.join("\r\n")}\x1b[J${end}`);
    },
    onChange(redraw) {
      listening.push(onResize(redraw));
      listening.push(onContinue(() => {
        takeOver();
        redraw();
      }));
    },
    onKey(pressed) {
      if (keys) void readKeys(pressed, () => restored);
    },
    [Symbol.dispose]: restore,
  };
}

const encoder = new TextEncoder();

function write(text: string): void {
  let rest = encoder.encode(text);
  try {
    while (rest.length > 0) rest = rest.subarray(Deno.stdout.writeSync(rest));
  } catch (error) {
    // the terminal went away
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  }
}

function size(): Size {
  try {
    const { columns, rows } = Deno.consoleSize();
    return columns > 0 && rows > 0 ? { columns, rows } : { columns: 80, rows: 24 };
  } catch {
    return { columns: 80, rows: 24 };
  }
}

function onResize(redraw: () => void): () => void {
  if (Deno.build.os !== "windows") return onSignal("SIGWINCH", redraw);
  let before = size(); // Windows has no such signal
  const timer = setInterval(() => {
    const now = size();
    if (now.columns === before.columns && now.rows === before.rows) return;
    before = now;
    redraw();
  }, 500);
  return () => clearInterval(timer);
}

/** After Ctrl-Z and `fg`, the shell has had the terminal. */
function onContinue(again: () => void): () => void {
  return Deno.build.os === "windows" ? () => {} : onSignal("SIGCONT", again);
}

function onSignal(signal: Deno.Signal, listener: () => void): () => void {
  Deno.addSignalListener(signal, listener);
  return () => Deno.removeSignalListener(signal, listener);
}

async function readKeys(pressed: (key: string) => void, done: () => boolean): Promise<void> {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(64);
  while (!done()) {
    const length = await Deno.stdin.read(bytes);
    if (length === null) return;
    for (const key of decoder.decode(bytes.subarray(0, length))) pressed(key);
  }
}
