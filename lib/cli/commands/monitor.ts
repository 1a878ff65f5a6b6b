/**
 * `fbx monitor CONFIG`: reads many boxes, each at its own beat, and sends what they say.
 *
 * @module
 */
import { dirname, isAbsolute, join } from "node:path";
import { Fbx, type FbxOptions } from "../../../mod.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { AddressError } from "../../monitor/sinks/address.ts";
import { type BoxConfig, ConfigError, parseConfig, type PollConfig } from "../../monitor/config.ts";
import { isUnreachable, Link } from "../../monitor/link.ts";
import type { Outbox } from "../../monitor/sinks/outbox.ts";
import { poll } from "../../monitor/poller.ts";
import type { BoxLabel } from "../../monitor/reading.ts";
import { parseSelection } from "../../catalogue/select.ts";
import { Allowed } from "../../monitor/commands.ts";
import { openSinks, type SinkContext } from "../../monitor/sinks/mod.ts";
import { level } from "../../monitor/sinks/topics.ts";
import { pause } from "../../core/retry.ts";
import { type Consent, unconfirmed } from "../terminal/consent.ts";
import { FaultLog } from "../terminal/fault_log.ts";
import { type Commanded, obey } from "./obey.ts";
import { flushTime } from "./expression.ts";
import { failure } from "../terminal/failure.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { isSet } from "../args/flags.ts";
import { readCertificates } from "../boxes/target.ts";
import type { Words } from "../args/options.ts";
import { isBinary } from "../output/mod.ts";
import { boxLabel, call, readCommand, type Reader, reader } from "./readings.ts";
import { readToken } from "../boxes/token.ts";

/** Monitors the boxes of a configuration until the signal of `io`. */
export async function monitorCommand(
  { options, flags, positionals }: Words,
  io: Io,
): Promise<number> {
  const [path = ""] = positionals;
  const boxes = await readConfig(path, io);
  const plan = await makePlan(boxes, path, options, io);
  const commands = new Set(boxes.flatMap(({ polls }) => polls.flatMap(({ run }) => run))).size;
  const places = plan.outboxes.size;
  const counted = [
    boxes.length === 1 ? t`1 box` : t`${boxes.length} boxes`,
    commands === 1 ? t`1 command` : t`${commands} commands`,
    places === 1 ? t`1 place to send to` : t`${places} places to send to`,
  ].join(", ");
  if (isSet(flags, "check")) {
    await io.out(t`${path} is valid: ${counted}` + "\n");
    return EXIT.done;
  }
  io.err(t`monitoring ${counted}`);
  await monitor(plan, io);
  return EXIT.done;
}

/** A box, ready to be read. */
interface BoxPlan {
  readonly box: BoxConfig;
  readonly options: FbxOptions;
  readonly polls: readonly {
    readonly config: PollConfig;
    readonly commands: readonly Reader[];
  }[];
  readonly outboxes: readonly Outbox[];
}

interface Plan {
  /** By their names in topics: boxes that take commands. */
  readonly commanded: Map<string, Commanded>;
  readonly boxes: readonly BoxPlan[];
  /** By address: boxes that send to the same place share the way to it. */
  readonly outboxes: ReadonlyMap<string, Outbox>;
}

async function readConfig(path: string, io: Io): Promise<BoxConfig[]> {
  let text;
  try {
    text = await io.files.readText(path);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`${path}: ${diskReason(error)}`);
  }
  try {
    return await parseConfig(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(error.faults.map((fault) => `${path}: ${fault}`).join("\n"));
  }
}

/** Resolves commands, tokens and addresses; all errors are reported together. */
async function makePlan(
  boxes: readonly BoxConfig[],
  path: string,
  consent: Consent,
  io: Io,
): Promise<Plan> {
  const faults = new Set<string>();
  const toPath = (file: string) => isAbsolute(file) ? file : join(dirname(path), file);
  const attempt = async <T>(key: string, action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      const known = error instanceof AddressError || failure(error).code === EXIT.usage;
      if (!known) throw error;
      const words = error instanceof AddressError ? error.message : failure(error).words;
      faults.add(`${path}: ${key}: ${words}`);
    }
  };
  const outboxes = new Map<string, Outbox>();
  const commanded = new Map<string, Commanded>();
  const home = homeOf(boxes, commanded, io);
  for (const address of new Set(boxes.flatMap(({ send }) => send))) {
    const [outbox] = await attempt("send", () => openOutbox(address, toPath, home, io)) ?? [];
    if (outbox) outboxes.set(address, outbox);
  }
  const prepared = new Map<PollConfig, Reader[]>();
  for (const config of new Set(boxes.flatMap(({ polls }) => polls))) {
    const commands = config.run.map((text) =>
      attempt(`${config.key}.run`, () => readHarmless(text, consent, io))
    );
    prepared.set(config, (await Promise.all(commands)).filter((each) => each !== undefined));
  }
  const plans = await Promise.all(boxes.map(async (box): Promise<BoxPlan> => ({
    box,
    options: await attempt(`box.${box.name}`, () => fbxOptions(box, toPath, io)) ?? {},
    polls: box.polls.map((config) => ({ config, commands: prepared.get(config) ?? [] })),
    outboxes: box.send.map((address) => outboxes.get(address)).filter((each) => each !== undefined),
  })));
  if (faults.size > 0) throw new UsageError([...faults].join("\n"));
  return { boxes: plans, outboxes, commanded };
}

/** A monitor runs unattended: commands that cannot be undone need `--yes` from the start. */
async function readHarmless(text: string, consent: Consent, io: Io): Promise<Reader> {
  const read = await readCommand(text, io);
  const [does] = unconfirmed(read.prepared, consent);
  if (does === undefined) return read;
  throw new UsageError(
    t`“${read.command}” would run at every update, and it ${does}. Pass --yes (-y) to confirm`,
  );
}

/** What messages may know and do of each box. */
function homeOf(
  boxes: readonly BoxConfig[],
  commanded: ReadonlyMap<string, Commanded>,
  io: Io,
): Pick<SinkContext, "home" | "command"> {
  const settings = new Map(
    boxes.map((
      { name, presence, commands },
    ) => [name, { presence, allowed: new Allowed(commands) }]),
  );
  const home = {
    presence: (box: string) => settings.get(box)?.presence ?? { devices: [], grace: 0 },
    may: (box: string, command: string) =>
      settings.get(box)?.allowed.permitsAlways(command) ?? false,
  };
  if (![...settings.values()].some(({ allowed }) => allowed.any)) return { home };
  return {
    home,
    command: async (name, words) => {
      const box = commanded.get(name);
      return box === undefined ? t`there is no box “${name}” here` : await obey(box, words, io);
    },
  };
}

async function openOutbox(
  address: string,
  toPath: (path: string) => string,
  home: Pick<SinkContext, "home" | "command">,
  io: Io,
): Promise<Outbox[]> {
  if (/^mqtts?:/.test(address)) await speakCatalogue(); // entities have names
  return await openSinks([address], {
    ...home,
    timeout: 10_000,
    patient: true,
    labels: true,
    write: (line) => io.out(line),
    say: (line) => io.err(line),
    toPath,
  });
}

async function fbxOptions(
  { url, uid, nomdns, appId, token, caCerts }: BoxConfig,
  toPath: (path: string) => string,
  io: Io,
): Promise<FbxOptions> {
  const file = token.startsWith("f:") ? `f:${toPath(token.slice(2))}` : token;
  const known = await readToken({ appId, token: file }, io);
  const certificates = await readCertificates(caCerts.map(toPath), io);
  return {
    appId: known.appId,
    token: known.token ?? "",
    nomdns,
    caCerts: certificates,
    ...(url === undefined ? {} : { url }),
    ...(uid === undefined ? {} : { uid }),
  };
}

/** Each box by itself: what happens to one is no other's business. */
async function monitor({ boxes, outboxes, commanded }: Plan, io: Io): Promise<void> {
  try {
    await Promise.all(
      boxes.map((plan, index) =>
        monitorBox(plan, { share: index / boxes.length, wait: index * apart, commanded }, io)
      ),
    );
  } finally {
    await Promise.all([...outboxes.values()].map((outbox) => outbox.close(flushTime)));
  }
}

/** Milliseconds from the first connection to the next: a thousand logins at once take long. */
const apart = 8;

/** Boxes are neither connected to nor asked all at once: each has its turn in the beat. */
async function monitorBox(
  plan: BoxPlan,
  { share, wait, commanded }: {
    share: number;
    wait: number;
    commanded: Map<string, Commanded>;
  },
  io: Io,
): Promise<void> {
  const { box: { name, commands }, options, polls } = plan;
  const faults = new FaultLog((line) => io.err(`${name}: ${line}`));
  const link = new Link<Fbx>({
    connect: (signal) => connectTo(options, signal),
    failed: (error) => {
      faults.failed(t`the box`, error);
      tellUnreachable(plan, error);
    },
  });
  commanded.set(level(name), { link, allowed: new Allowed(commands), say: faults.say });
  try {
    await pause(wait, io.signal);
    await link.ready(io.signal);
    faults.worked(t`the box`);
    await Promise.all(
      polls.map(({ config, commands }) =>
        pollBox({ plan, config, commands, link, faults, share }, io)
      ),
    );
  } catch (error) {
    if (!io.signal.aborted) throw error;
  } finally {
    await link.close();
  }
}

function tellUnreachable({ box, outboxes }: BoxPlan, error: unknown): void {
  if (isUnreachable(error)) { for (const { sink } of outboxes) sink.unreachable?.(box.name); }
}

async function connectTo(options: FbxOptions, signal: AbortSignal): Promise<Fbx> {
  const f = await Fbx({ ...options, signal });
  try {
    await f.mksession(undefined, { signal });
    return f;
  } catch (error) {
    await f.close();
    throw error;
  }
}

interface Polled {
  readonly plan: BoxPlan;
  readonly config: PollConfig;
  readonly commands: readonly Reader[];
  readonly link: Link<Fbx>;
  readonly faults: FaultLog;
  /** Where in the beat this box has its turn: 0 to 1. */
  readonly share: number;
}

async function pollBox(
  { plan, config, commands, link, faults, share }: Polled,
  io: Io,
): Promise<void> {
  const { every: period, timeout, onChange, select } = config;
  const selection = select === undefined ? undefined : parseSelection(select);
  const polled = commands.map((each) => ({
    name: each.command,
    read: reader(each, { selection, onChange }, faults.say),
    run: (signal: AbortSignal) =>
      link.use(
        async (
          f,
        ): Promise<[unknown, BoxLabel]> => [
          await call(f, each, signal),
          boxLabel(f, plan.box.name),
        ],
        signal,
      ),
  }));
  await poll(polled, { period, phase: share * period, timeout }, {
    taken({ name, read }, result, time) {
      const [whole, box] = result as [unknown, BoxLabel];
      if (isBinary(whole)) {
        throw new UsageError(t`${name}: a result that is not text cannot be sent`);
      }
      faults.worked(name);
      const reading = read(whole, box, time);
      if (reading) { for (const outbox of plan.outboxes) outbox.push(reading); }
    },
    failed({ name }, error) {
      faults.failed(name, error);
      tellUnreachable(plan, error);
    },
    late: ({ name }, beats, milliseconds) => faults.late(name, beats, milliseconds),
  }, io.signal);
}
