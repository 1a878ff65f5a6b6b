/**
 * Composition root: builds the public Fbx object out of a box that was found, exchanges with it, a
 * session, the catalogue's methods, and what lies over them (files, tasks, events).
 *
 * @module
 */
import type { Fbx, FbxOptions } from "./client/contract.ts";
import { apiBase, callMajor, versionIn } from "./discovery/address.ts";
import { Client } from "./client/client.ts";
import { sessionArguments } from "./client/credentials.ts";
import { checkOptions, type OptionTypes } from "./core/options.ts";
import type { Found } from "./discovery/reach.ts";
import { isState, resume, sessionOf, stateOf } from "./client/resume.ts";
import { Exchange } from "./client/exchange.ts";
import { Session } from "./client/session.ts";
import { checkCertificates } from "./net/tls.ts";
import type { Call } from "./client/methods.ts";
import { labelOf } from "./catalogue/operation.ts";
import type { Operation } from "./catalogue/mod.ts";
import { events } from "./client/events.ts";
import { followed } from "./client/tasks.ts";
import type {
  BinaryResult,
  CallOptions,
  DownloadOptions,
  FsExtras,
  TaskCall,
} from "./client/call_types.ts";
import type { FsTask, Subsystems } from "./client/types.gen.ts";
import { subsystems } from "./catalogue/mod.ts";
import { describedMethods } from "./catalogue/contract.gen.ts";
import { FbxError } from "./core/errors.ts";
import { describeSubsystem, helpText } from "./help/mod.ts";
import { t } from "./text/language.ts";
import { own } from "./text/own.ts";
import { methodsOf } from "./client/methods.ts";
import type { Prepared } from "./client/prepare.ts";

/** Gives an object the subsystems of a box: the catalogue has their methods, `types.gen.ts` their types. */
type AddSubsystems = <Target extends object>(
  target: Target,
  call: Call,
) => asserts target is Target & Omit<Subsystems, "fs" | "Fs"> & {
  fs: CatalogueFs;
  Fs: CatalogueFs;
};

/** The files of a box without what {@linkcode addUpload} gives them. */
type CatalogueFs = Omit<Subsystems["fs"], "upload">;

/** Finds a box; `addSubsystems` gives it the subsystems, at once or as they are touched. */
export async function open(options: FbxOptions, addSubsystems: AddSubsystems): Promise<Fbx> {
  checkOptions<FbxOptions>("Fbx()", options, OPTION_TYPES);
  const { trace, timeout = 10_000, retries = 2, concurrency = 4 } = options;
  if (options.caCerts?.length) await checkCertificates(options.caCerts);
  const found = await find(options, timeout);
  const { discovery, origin, sender } = found;
  const version = options.apiVersion ?? versionIn(options.url) ?? callMajor(discovery);
  const base = () => apiBase(found.moved?.()?.origin ?? origin, discovery, version);
  const exchange = new Exchange({
    get base() {
      return base();
    },
    major: version,
    model: discovery.box_model,
    send: sender.send,
    connect: sender.connect,
    timeout,
    retries,
    concurrency,
    trace,
  });
  const session = new Session(exchange, options, sessionOf(options.state));
  const client = new Client(discovery, exchange, session, options.validate);
  const close = async () => {
    await client.close();
    sender.close();
  };
  const detach = () => {
    client.detach();
    sender.close();
    return exchange.answered ? stateOf(found, session.token) : undefined;
  };
  const fbx = {
    get url() {
      return base();
    },
    discovery,
    register: async (...args: Parameters<Session["register"]>) => {
      client.assertOpen("register");
      return await session.register(...args);
    },
    mksession: async (...args: unknown[]) => {
      client.assertOpen("mksession");
      return await session.open(...sessionArguments(args));
    },
    logout: session.close.bind(session),
    request: client.request.bind(client),
    events: events(client),
    capabilities: async (options?: CallOptions) => {
      const { capabilities } = await import("./client/capabilities.ts"); // few ask
      return await capabilities(client, version, options);
    },
    // deno-lint-ignore no-console -- printing is what it is for
    help: (topic?: unknown) => console.log(helpText(topicOf(topic, fbx))),
    close,
    detach,
    [Symbol.asyncDispose]: close,
  };
  addSubsystems(fbx, callOf(client));
  addUpload(fbx, client);
  return Object.defineProperty(fbx, SEND, {
    value: (prepared: Prepared) => sendOn(client, prepared),
  });
}

const OPTION_TYPES: OptionTypes<Required<FbxOptions>> = {
  url: "text",
  apiVersion: "positive",
  nomdns: "truth",
  uid: "text",
  appId: "text",
  token: "text",
  timeout: "milliseconds",
  retries: "count",
  concurrency: "positive",
  caCerts: "texts",
  validate: "truth",
  trace: "function",
  state: "object",
  signal: "signal",
};

/** Where the box was left; else, and when it is there no more, where it is found. */
async function find({ state, ...options }: FbxOptions, timeout: number): Promise<Found> {
  const search = async (uid: string | undefined) => {
    const { locate } = await import("./discovery/mod.ts"); // who knows the place does not wait for it
    return await locate({ ...options, uid, timeout });
  };
  if (state === undefined) return await search(options.uid);
  if (!isState(state)) {
    throw new FbxError(t`Fbx(): state must come from detach()`, {
      code: "bad_argument",
    });
  }
  const uid = options.uid ?? state.discovery.uid;
  return resume(state, { ...options, timeout }, () => search(uid));
}

/** Key of the method that sends a prepared call; internal, for the command. */
export const SEND: unique symbol = Symbol("send");

/** Sends a call that was prepared, on a box that {@linkcode open} gave. */
export function send(fbx: Fbx, prepared: Prepared): Promise<unknown> {
  return (fbx as Fbx & { [SEND](prepared: Prepared): Promise<unknown> })[SEND](prepared);
}

/** Calls operations as {@linkcode Client.call} does, those that are more than one call included. */
export function callOf(client: Client): Call {
  return (operation, args) => {
    if (operation.result === "FsTask") {
      return taskOf(client, labelOf(operation), client.call(operation, args));
    }
    if (labelOf(operation) === "Fs.download") return callDownload(client, operation, args);
    return client.call(operation, args);
  };
}

async function callDownload(client: Client, operation: Operation, args: readonly unknown[]) {
  const [path, options] = args;
  return await downloadOf(client, client.prepare(operation, [path]), options as DownloadOptions);
}

function sendOn(client: Client, prepared: Prepared): Promise<unknown> {
  const { operation, label } = prepared.outgoing;
  if (operation?.result === "FsTask") return taskOf(client, label, client.send(prepared));
  if (label === "Fs.download") return downloadOf(client, prepared, prepared.options);
  return client.send(prepared);
}

function taskOf(client: Client, label: string, call: Promise<unknown>): TaskCall<FsTask> {
  return followed(client, label, call as Promise<FsTask>);
}

/** Gives `f.fs` the method that the catalogue does not have. */
export function addUpload(
  fbx: { fs: CatalogueFs },
  client: Client,
): asserts fbx is { fs: Subsystems["fs"]; Fs: Subsystems["fs"] } {
  const upload: FsExtras["upload"] = async (path, source, options) => {
    const { upload } = await import("./files/upload.ts"); // files take node: built-ins
    return await upload(client, path, source, options);
  };
  Object.assign(fbx.fs, { upload });
}

async function downloadOf(
  client: Client,
  prepared: Prepared,
  options: DownloadOptions = {},
): Promise<BinaryResult> {
  const { timeout, retries } = client.exchange.settings;
  const { outgoing } = prepared;
  const ask = (headers: Readonly<Record<string, string>>, call: CallOptions) =>
    client.send({ ...prepared, outgoing: { ...outgoing, headers }, options: call }) as Promise<
      BinaryResult
    >;
  const { download } = await import("./files/download.ts"); // as uploads are
  return await download({ label: outgoing.label, ask, timeout, retries }, options);
}

/**
 * Gives `target` every subsystem, under both names, each with every method, under all its names. All
 * of it is made at once, as plain properties: the REPL completes `f.connection.<TAB>` by looking
 * without side effects, and so never sees what a getter would make and keep.
 */
export const addSubsystems: AddSubsystems = (target: object, call: Call) => {
  const properties = target as Record<string, unknown>;
  for (const subsystem of subsystems) {
    const object = methodsOf(subsystem, call);
    // console.log(f.lan) prints what the catalogue knows
    const value = () => describeSubsystem(subsystem);
    for (const symbol of inspections) Object.defineProperty(object, symbol, { value });
    properties[subsystem.name] = object;
    properties[subsystem.alias] = object;
  }
};

/** The topic of `help("lan.setConfig")`, and of `help(f.lan.setConfig)`: the method itself. */
function topicOf(topic: unknown, fbx: object): string | undefined {
  if (topic === undefined || typeof topic === "string") return topic;
  if (topic === fbx) return "";
  const names = subsystems.flatMap((
    { name, methodNames },
  ) => [name, ...methodNames.map(([short]) => `${name}.${short}`)]);
  const found = [...names, ...Object.keys(describedMethods)].find((name) => {
    const [first = "", second] = name.split(".");
    const value = own(fbx as Record<string, unknown>, first) as Record<string, unknown> | undefined;
    return (second === undefined ? value : value?.[second]) === topic;
  });
  if (found !== undefined) return found;
  throw new FbxError(t`help takes a name, or a method of this box: help(f.lan.setConfig)`, {
    code: "bad_argument",
  });
}

const inspections = [Symbol.for("Deno.customInspect"), Symbol.for("nodejs.util.inspect.custom")];
