/**
 * pyfbx's way: `fbx -c 'Connection.Get_the_current_Connection_status()'`, once or at a fixed beat,
 * printed or sent.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { Link } from "../../monitor/link.ts";
import type { Outbox } from "../../monitor/sinks/outbox.ts";
import { poll } from "../../monitor/poller.ts";
import type { Reading } from "../../monitor/reading.ts";
import { parseSelection } from "../../catalogue/select.ts";
import { confirmCalls } from "../terminal/consent.ts";
import { FaultLog } from "../terminal/fault_log.ts";
import { boxInUse, connect, connectLater } from "../boxes/connect.ts";
import { dryRun } from "./dry_run.ts";
import { failure } from "../terminal/failure.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import type { Options, Words } from "../args/options.ts";
import { isBinary, printer } from "../output/mod.ts";
import {
  boxLabel,
  call,
  type Reader,
  reader,
  readExpression,
  readTyped,
  wrongSelection,
} from "./readings.ts";

const defaultCommand = "System.Get_the_current_system_info()";

/** Milliseconds that sending may still take after Ctrl-C. */
export const flushTime = 3000;

/** Runs the expressions of `-c`; those of all are read before the box is looked for. */
export async function expressionsCommand(options: Options, io: Io): Promise<number> {
  const sources = options.commands.length > 0 ? options.commands : [defaultCommand];
  const commands = sources.map((source) => readExpression(source, options.validate, io));
  if (options.dryRun) return await rehearse(commands, options, io);
  await using session = connectLater(options, io);
  await confirmCalls(commands.map(({ prepared }) => prepared), options, {
    io,
    box: session.box,
    nonInteractive: "go on", // pyfbx did not ask, and its scripts run unattended
  });
  return await readCommands(commands, options, io, session.take);
}

/** The same for one method as typed: `fbx -d 1 connection status`. */
export async function repeatMethod(words: Words, io: Io): Promise<number> {
  const command = words.positionals.join(" ");
  await using session = connectLater(words.options, io);
  const read = await readTyped(words, command, io, session.box);
  if (words.options.dryRun) return await rehearse([read], words.options, io);
  // once, however often it is then run
  await confirmCalls([read.prepared], words.options, { io, box: session.box });
  return await readCommands([read], words.options, io, session.take);
}

/** Reads commands once or at every beat, and prints or sends what they give. */
async function readCommands(
  sources: readonly Reader[],
  options: Options,
  io: Io,
  box: () => Promise<Fbx>,
): Promise<number> {
  const repeated = options.delay !== undefined;
  if (options.format === "csv" && options.send.length === 0 && sources.length > 1) {
    throw new UsageError(
      t`--format csv takes one command, since all its rows have the same columns`,
    );
  }
  if (repeated && options.send.length === 0 && (options.output ?? "-") !== "-") {
    throw new UsageError(t`-o stores one result. To store every result of -d, use -s file:PATH`);
  }
  const outboxes = await openOutboxes(options, repeated, io);
  const deliver = receiver(outboxes, options, io);
  const f = await box();
  const link = new Link<Fbx>(linkOptions(options, io), f);
  try {
    if (options.delay === undefined) await readOnce(f, sources, options, deliver, io);
    else await readOften(link, sources, options.delay * 1000, options, deliver, io);
  } finally {
    const grace = repeated || io.signal.aborted ? flushTime : Infinity;
    await Promise.all(outboxes.map((outbox) => outbox.close(grace)));
    await link.close();
  }
  return !repeated && outboxes.some(hasLost) ? EXIT.refused : EXIT.done;
}

/** Whether a receiver did not accept everything; the outbox has logged why. */
function hasLost({ counts: { dropped, refused, unknown } }: Outbox): boolean {
  return dropped + refused + unknown > 0;
}

async function rehearse(commands: readonly Reader[], options: Options, io: Io): Promise<number> {
  await dryRun(commands.map(({ prepared }) => prepared), options, io);
  return EXIT.done;
}

/** Takes one reading to where it goes. */
type Deliver = (reading: Reading) => void | Promise<void>;

/** Loaded on demand: who prints one result does not wait for it. */
async function openOutboxes(
  { send, timeout = 10_000 }: Options,
  patient: boolean,
  io: Io,
): Promise<Outbox[]> {
  if (send.length === 0) return [];
  const [{ openSinks }, { AddressError }] = await Promise.all([
    import("../../monitor/sinks/mod.ts"),
    import("../../monitor/sinks/address.ts"),
  ]);
  if (send.some((address) => /^mqtts?:/.test(address))) await speakCatalogue();
  try {
    return await openSinks(send, {
      timeout,
      patient,
      labels: false,
      write: (line) => io.out(line),
      say: (line) => io.err(line),
      toPath: (path) => path,
    });
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(`-s ${error.message}`);
    throw error;
  }
}

function receiver(outboxes: readonly Outbox[], options: Options, io: Io): Deliver {
  if (outboxes.length === 0) {
    const print = printer(options, io);
    return ({ value, source }) => print(value, source);
  }
  return (reading) => {
    if (isBinary(reading.value)) throw new UsageError(t`A result that is not text cannot be sent`);
    for (const outbox of outboxes) outbox.push(reading);
  };
}

/** Searches again for a box that went away, if a token allows it without registration. */
function linkOptions(options: Options, io: Io) {
  return {
    connect: () => connect(options, io),
    failed: () => {},
    ...(options.token === undefined && boxInUse(io) === undefined
      ? { pauses: { patience: Infinity } }
      : {}),
  };
}

async function readOnce(
  f: Fbx,
  sources: readonly Reader[],
  options: Options,
  deliver: Deliver,
  io: Io,
): Promise<void> {
  const wholes: { source: Reader; whole: unknown }[] = [];
  for (const each of sources) {
    const whole = await call(f, each, io.signal);
    wholes.push({ source: each, whole });
    const read = reader(each, wantedOf(options), (line) => io.err(line));
    const reading = read(whole, boxLabel(f, boxInUse(io)?.name), Date.now());
    if (reading) await deliver(reading);
  }
  const wrong = wrongSelection(wantedOf(options).selection, wholes);
  if (wrong) throw wrong;
}

/** At a beat, a failure is logged and the others still run. */
async function readOften(
  link: Link<Fbx>,
  sources: readonly Reader[],
  period: number,
  options: Options,
  deliver: Deliver,
  io: Io,
): Promise<void> {
  const faults = new FaultLog((line) => io.err(line));
  const commands = sources.map((each) => ({
    name: each.command,
    source: each,
    read: reader(each, wantedOf(options), (line) => io.err(line)),
    run: (signal: AbortSignal) =>
      link.use(async (f) => ({
        whole: await call(f, each, signal),
        box: boxLabel(f, boxInUse(io)?.name),
      }), signal),
  }));
  const { selection } = wantedOf(options);
  let isChecked = sources.length > 1; // one may have what another lacks
  const { timeout = 10_000 } = options;
  await poll(commands, { period, timeout }, {
    async taken({ name, source, read }, result, time) {
      const { whole, box } = result as Awaited<ReturnType<typeof commands[number]["run"]>>;
      faults.worked(name);
      const reading = read(whole, box, time);
      if (reading === undefined) return;
      const wrong = isChecked ? undefined : wrongSelection(selection, [{ source, whole }]);
      isChecked = true;
      if (wrong) io.err(wrong.message);
      await deliver(reading);
    },
    failed({ name }, error) {
      if (failure(error).code === EXIT.usage) throw error;
      faults.failed(name, error);
    },
    late: ({ name }, beats, milliseconds) => faults.late(name, beats, milliseconds),
  }, io.signal);
}

function wantedOf({ select, onChange }: Options) {
  return { selection: select === undefined ? undefined : parseSelection(select), onChange };
}
