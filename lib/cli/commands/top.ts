/**
 * `fbx top`: the box live in the terminal, or a line at each beat where there is none.
 *
 * @module
 */
import { everyBeat } from "../../monitor/beat.ts";
import { watch } from "../../monitor/snapshot.ts";
import { connect } from "../boxes/connect.ts";
import { isSet } from "../args/flags.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import type { Words } from "../args/options.ts";
import { line } from "../top/line.ts";
import { showLive } from "../top/live.ts";
import { openScreen, type Screen } from "../top/screen.ts";

/** Shows the box until the user quits; returns the exit code. */
export async function topCommand(
  { options, flags }: Pick<Words, "options" | "flags">,
  io: Io,
  open: (io: Io) => Screen = openScreen,
): Promise<number> {
  const live = io.outIsTerminal && !options.json && io.env("TERM") !== "dumb";
  // what is traced would be drawn over
  const verbose = live && io.errIsTerminal ? 0 : options.verbose;
  const { signal } = io;
  await using f = await connect({ ...options, verbose }, io);
  const period = options.delay ?? 1;
  const timeout = options.timeout ?? patience(period);
  if (live) {
    await speakCatalogue();
    using screen = open(io);
    await showLive(f, screen, { period, timeout, isReadOnly: isSet(flags, "read-only"), signal });
  } else {
    const watching = watch(f, { period, timeout, signal, devices: options.json });
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
