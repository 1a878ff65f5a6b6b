/**
 * The whole terminal as a screen: taken over, drawn a frame at a time, and always given back.
 *
 * @module
 */
import type { Io, Tty } from "../terminal/io.ts";
import type { Size } from "./draw/frame.ts";
import { type Key, keyDecoder } from "./keys.ts";

/** A terminal that was taken over; disposing gives it back. */
export interface Screen extends Disposable {
  readonly colours: boolean;
  size(): Size;
  /** Draws a frame in one write, so that it does not flicker. */
  draw(lines: readonly string[]): void;
  /** Calls back when the terminal has another size, or was given back to us. */
  onChange(redraw: () => void): void;
  /** Calls back with each key that is pressed. */
  onKey(pressed: (key: Key) => void): void;
}

// alternate screen, no cursor, no wrapping, what is pasted is marked as such
const enter = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[2J";
// emptied first: tmux 3.3 keeps lines of an alternate screen that has grown
const leave = "\x1b[2J\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l";
// terminals that know it show nothing of what is between the two until the end
const [begin, end] = ["\x1b[?2026h", "\x1b[?2026l"];

/** Takes the terminal over. */
export function openScreen({ tty, color }: Pick<Io, "tty" | "color">): Screen {
  const keys = tty.hasKeyboard;
  let restored = false;
  let isOurs = false;
  const takeOver = () => {
    if (keys) tty.raw("signals");
    tty.write(enter);
    isOurs = true;
  };
  const giveBack = () => {
    isOurs = false;
    tty.write(leave);
    if (keys) tty.raw("no");
  };
  const restore = () => {
    if (restored) return;
    restored = true;
    for (const stop of listening) stop();
    giveBack();
  };
  const listening = [tty.onExit(restore)];
  takeOver();
  return {
    colours: color,
    size: () => sizeOf(tty),
    draw: (lines) => {
      if (isOurs) tty.write(`${begin}\x1b[H${lines.join("\r\n")}\x1b[J${end}`);
    },
    onChange(redraw) {
      const again = () => {
        takeOver();
        redraw();
      };
      listening.push(tty.onResize(redraw), tty.onSuspend(giveBack), tty.onContinue(again));
    },
    onKey(pressed) {
      if (keys) void readKeys(tty, pressed, () => restored);
    },
    [Symbol.dispose]: restore,
  };
}

function sizeOf(tty: Tty): Size {
  const { columns, rows } = tty.size();
  return columns > 0 && rows > 0 ? { columns, rows } : { columns: 80, rows: 24 };
}

async function readKeys(
  tty: Tty,
  pressed: (key: Key) => void,
  done: () => boolean,
): Promise<void> {
  const decode = keyDecoder((key) => {
    if (!done()) pressed(key);
  });
  while (!done()) {
    const bytes = await tty.read();
    if (bytes === undefined) return;
    decode(bytes);
  }
}
