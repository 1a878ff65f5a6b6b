/**
 * `fbx top`: the box live in the terminal, or a line at each beat where there is none.
 *
 * @module
 */
import { everyBeat } from "../../monitor/beat.ts";
import { type Watch, watch } from "../../monitor/snapshot.ts";
import { connect } from "../boxes/connect.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";
import { frame } from "../top/frame.ts";
import { line } from "../top/line.ts";
import { coloured, plain } from "../terminal/paint.ts";
import { openScreen, type Screen } from "../top/screen.ts";
import { advance, emptyView } from "../top/view.ts";

/** Shows the box until the user quits; returns the exit code. */
export async function topCommand(
  { options }: Pick<Words, "options">,
  io: Io,
  open: (io: Io) => Screen = openScreen,
): Promise<number> {
  const live = io.outIsTerminal && !options.json && io.env("TERM") !== "dumb";
  // what is traced would be drawn over
  const verbose = live && io.errIsTerminal ? 0 : options.verbose;
  const quit = new AbortController();
  const signal = AbortSignal.any([io.signal, quit.signal]);
  await using f = await connect({ ...options, verbose }, io);
  const period = options.delay ?? 1;
  const watching = watch(f, { period, timeout: options.timeout ?? patience(period), signal });
  if (live) await showLive(watching, { period, signal, quit, open: () => open(io) });
  else {
    const write = options.json ? JSON.stringify : line;
    await everyBeat(period, async () => {
      const snapshot = await watching.beat();
      if (!signal.aborted) await io.out(write(snapshot) + "\n");
    }, signal);
  }
  return EXIT.done;
}

/** A box that hangs is reported soon. */
function patience(period: number): number {
  return Math.max(4, period) * 1000;
}

async function showLive(
  watching: Watch,
  { period, signal, quit, open }: {
    period: number;
    signal: AbortSignal;
    quit: AbortController;
    open: () => Screen;
  },
): Promise<void> {
  using screen = open();
  let view = emptyView(period);
  const draw = () => screen.draw(frame(view, screen.size(), screen.colours ? coloured : plain));
  screen.onChange(draw);
  screen.onKey((key) => {
    if (key === "q" || key === "Q" || key === "\x03") quit.abort();
  });
  draw();
  await everyBeat(period, async () => {
    const snapshot = await watching.beat();
    if (signal.aborted) return;
    view = advance(view, snapshot);
    draw();
  }, signal);
}
