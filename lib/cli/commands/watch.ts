/**
 * `fbx watch`: what happens, a line each, and what is to be done then.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { diskReason } from "../../text/fs_error.ts";
import { clean } from "../../text/width.ts";
import {
  eventText,
  isWatchState,
  watch,
  type WatchEvent,
  type WatchState,
} from "../../watch/mod.ts";
import { kindNames } from "../../watch/kinds.ts";
import { valueOf } from "../args/flags.ts";
import type { Words } from "../args/options.ts";
import { boxInUse, connect } from "../boxes/connect.ts";
import { watchFile } from "../boxes/store.ts";
import { printer } from "../output/mod.ts";
import { exactDate } from "../output/time.ts";
import { FaultLog } from "../terminal/fault_log.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { kindsIn, rulesIn, Worker } from "../watch/rules.ts";

/** Milliseconds that actions have at the end. */
const lastChance = 5000;

/** Prints events, and acts on them, until the signal of `io`. */
export async function watchCommand(
  { options, flags, positionals }: Words,
  io: Io,
): Promise<number> {
  const shown = positionals.length === 0 ? kindNames : kindsIn(positionals);
  const rules = rulesIn(flags, io);
  const workers = rules.map((rule) => new Worker(rule, io));
  const only = [...new Set([...shown, ...rules.flatMap(({ kinds }) => kinds)])];
  const { delay: every } = options;
  await using f = await connect(options, io);
  const file = valueOf(flags, "state") ?? usualFile(io);
  const state = file === undefined ? undefined : await readState(file, io);
  const faults = new FaultLog((line) => io.err(line));
  const { format, select, json } = options;
  const isLine = !json && format === undefined && select === undefined;
  const print = printer(options, io);
  const events = watch(f, {
    only,
    state,
    signal: io.signal,
    ...every === undefined ? {} : { every },
    ...file === undefined ? {} : { onState: (now) => writeState(file, now, io) },
    onFailure: (reading, error) => faults.failed(reading, error),
    onSuccess: (reading) => faults.worked(reading),
  });
  try {
    for await (const event of events) {
      if (shown.includes(event.kind)) {
        if (isLine) await io.out(lineOf(event));
        else await print(event, { operation: { result: "object" } });
      }
      for (const worker of workers) worker.take(event);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end(lastChance)));
  }
  return EXIT.done;
}

function lineOf(event: WatchEvent): string {
  return `${exactDate(Date.parse(event.time) / 1000)} ${clean(eventText(event))}\n`;
}

/** Beside the kept box, where it may be written. */
function usualFile(io: Io): string | undefined {
  const box = boxInUse(io);
  return box && watchFile(box.name, io);
}

/** What the last run left; nothing at the first. */
async function readState(file: string, io: Io): Promise<WatchState | undefined> {
  let text;
  try {
    text = await io.files.readText(file);
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`${file}: ${diskReason(error)}`);
  }
  try {
    const state: unknown = JSON.parse(text);
    if (isWatchState(state)) return state;
  } catch {
    // it is none
  }
  throw new UsageError(t`${file} is not a state of fbx watch. Delete it to begin again`);
}

async function writeState(file: string, state: WatchState, io: Io): Promise<void> {
  try {
    await io.files.putPrivate(file, JSON.stringify(state) + "\n");
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`${file}: ${diskReason(error)}`);
  }
}
