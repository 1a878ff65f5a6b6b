/**
 * A Freebox made of software: the whole API over real sockets, with state, for the tests of anything
 * that talks to a Freebox.
 *
 * ```ts
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate();
 * const answer = await fetch(freebox.url + "/api_version");
 * console.log((await answer.json()).api_version); // 16.0
 * ```
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { createAuthorizer } from "./login/authorize.ts";
import { type Auth, createAuth } from "./login/auth.ts";
import type { Box } from "./types.ts";
import { type Identity, randomDomain, type Shown } from "./http/discovery.ts";
import { apiVersion as newestVersion, findModel } from "../catalogue/mod.ts";
import { createEngine, handlerName } from "./engine/mod.ts";
import { createResponder } from "./http/respond.ts";
import { createFaults, type Fault } from "./http/faults.ts";
import { seedFixtures } from "./fixtures/mod.ts";
import { behaviours } from "./behaviour/mod.ts";
import { createLink } from "./http/link.ts";
import { createLogin, type Gate } from "./login/login.ts";
import { assertOptions, settle, type SimulatorOptions } from "./options.ts";
import { createRandom, randomBytes } from "./random.ts";
import { openListeners } from "./http/listeners.ts";
import { createRunning } from "./running.ts";
import { createListener, type RequestLog } from "./http/server.ts";
import { toHar } from "../recording/har.ts";
import { createReplay, type Replay } from "./replay.ts";
import { createSockets } from "./http/upgrade.ts";

export { type Authority, createAuthority, type Credentials } from "./http/certificates.ts";
export {
  type AskingApp,
  type DiskOptions,
  type Grant,
  OptionError,
  type SimulatorOptions,
} from "./options.ts";
export type {
  Consequence,
  ConsequenceValue,
  Entity,
  Model,
  Operation,
  PersonalKind,
  Property,
  SettingMark,
  Shape,
  Subsystem,
  Type,
  Verb,
} from "../catalogue/mod.ts";
export type { Fault } from "./http/faults.ts";
export type { LoggedRequest, RequestLog } from "./http/server.ts";
export type {
  Behaviour,
  Box,
  Call,
  Channel,
  Disk,
  Handler,
  Item,
  Message,
  SocketHandler,
  Store,
} from "./types.ts";
export { Binary, Enveloped, Refusal } from "./types.ts";

/**
 * Who may talk to the box, in the hands of a test.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Sessions, simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const sessions: Sessions = box.sessions;
 * await using f = await Fbx(box.access);
 * await f.connection.status();
 * console.log(sessions.endSessions()); // 1
 * await f.connection.status(); // the library opens another by itself
 * ```
 */
export interface Sessions {
  /** Ends every session, as a restart of the box does; returns how many there were. */
  endSessions(): number;
  /** Takes the tokens of an application back. */
  revoke(appId: string): void;
  /** Changes what an application may do from now on. */
  permit(appId: string, permissions: readonly string[]): void;
  /** Whether new applications may ask for access. */
  setAllowTokenRequest(allowed: boolean): void;
  /** Whether applications may open sessions at all. */
  setAppsAllowed(allowed: boolean): void;
  /** Treats every client as one from the Internet, which may not ask for access. */
  denyExternal(external: boolean): void;
}

/**
 * A simulated Freebox that listens.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate, type SimulatedFreebox } from "@fbx/fbx/simulator";
 *
 * await using box: SimulatedFreebox = await simulate();
 * await using f = await Fbx(box.access);
 * await f.connection.status();
 * box.dropConnections();
 * await f.connection.status(); // a broken connection is tried again
 * ```
 */
export interface SimulatedFreebox extends AsyncDisposable {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** TCP port of HTTP. */
  readonly port: number;
  /** `https://127.0.0.1:40124`, with the option `https`. */
  readonly httpsUrl: string | undefined;
  /** TCP port of HTTPS, with the option `https`. */
  readonly httpsPort: number | undefined;
  /** Root certificate that its own descends from, in PEM, with the option `https`. */
  readonly caPem: string | undefined;
  /** The name of its own that its certificate is for: `r0ro.fbxos.fr`. */
  readonly apiDomain: string;
  /** What `Fbx()` takes to be let in: its address, and an application that has its token already. */
  readonly access: { readonly url: string; readonly appId: string; readonly token: string };
  /** An application that has its token already. */
  readonly appId: string;
  /** Its token. */
  readonly appToken: string;
  /** Unique id of the box. */
  readonly uid: string;
  /** Name that its owner gave it. */
  readonly name: string;
  /** API version: `16.0`. */
  readonly apiVersion: string;
  /** Code of its model: `fbxgw9-r1`. */
  readonly model: string;
  /** Its inside: what it keeps, its clock, its events. */
  readonly box: Box;
  /** Who may talk to it. */
  readonly sessions: Sessions;
  /** The requests that it has seen. */
  readonly requests: RequestLog;
  /** Lets the next requests fail, only those whose path matches if a pattern is given. */
  failNext(fault: Fault, count?: number, path?: RegExp): void;
  /** Closes every connection; new ones are welcome. */
  dropConnections(): void;
  /** Restarts the box: every connection is closed, and every session is over. */
  restart(): void;
  /** Makes the line carry that many bytes of files a second each way; without a number, all it can. */
  rate(bytesPerSecond?: number): void;
  /** Cuts the next connections that carry a file after so many bytes (default: once). */
  cutAfter(bytes: number, times?: number): void;
  /** Closes every connection, and listens no longer. */
  close(): Promise<void>;
}

/**
 * Starts a simulated Freebox; needs permission to listen (`--allow-net=127.0.0.1`).
 *
 * Throws an {@linkcode OptionError} for an option with a wrong value, an `FbxError` (`bad_argument`)
 * for one that there is not or of a wrong type, and the system's error when the port is taken.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * console.log((await f.lan.hosts("pub")).length, "hosts");
 * ```
 */
export async function simulate(options: SimulatorOptions = {}): Promise<SimulatedFreebox> {
  assertOptions(options);
  const replay = options.recording && createReplay(toHar(options.recording));
  const settings = settle({ ...recorded(replay), ...options });
  const random = createRandom(settings.seed);
  const made = Buffer.from(randomBytes(random, 16)).toString("hex");
  const { uid = made, domain = randomDomain(random), ...shown } = recordedIdentity(replay);
  const appToken = Buffer.from(randomBytes(random, 48)).toString("base64");
  const auth = createAuth(uid, settings);
  auth.enroll(OWN_APP, appToken);

  const gate: Gate = { external: false, appsAllowed: true };
  const parts = [...(options.behaviours ?? behaviours), createLogin(auth, gate)];
  const { box, start, stop } = createRunning(settings);
  (options.fixtures ?? seedFixtures)(box);
  const handlers = new Set(parts.flatMap(({ handlers }) => Object.keys(handlers)));
  replay?.seed(box, (operation) => handlers.has(handlerName(operation)));
  replay?.attach(box);

  const { name, apiVersion, model } = settings;
  const identity: Identity = { uid, name, apiVersion, domain, shown };
  const authorizer = createAuthorizer(auth, box);
  const respond = createResponder({
    box,
    identity,
    authorizer,
    engine: createEngine(box, parts),
    oldFirmware: settings.oldFirmware,
    replay,
  });
  const faults = createFaults();
  const link = createLink(settings);
  const requests: RequestLog = { count: 0, recent: [] };
  const manners = {
    faults,
    log: requests,
    latency: settings.latency,
    maxRequests: settings.maxRequests,
    link,
  };
  const sockets = createSockets({ box, authorizer, respond, link, parts }, manners);
  auth.watch(sockets.check);
  const listener = { ...createListener(respond, manners), upgrade: sockets.upgrade };
  const listeners = await openListeners(listener, settings, identity, box);
  start([...parts, { handlers: {}, tick: sockets.check }]);

  function dropConnections(): void {
    listeners.dropConnections();
    sockets.drop();
  }

  async function close(): Promise<void> {
    stop();
    sockets.drop();
    await listeners.close();
  }

  return {
    url: listeners.url,
    port: listeners.port,
    httpsUrl: listeners.httpsUrl,
    httpsPort: listeners.httpsPort,
    caPem: listeners.caPem,
    apiDomain: identity.domain,
    access: { url: listeners.url, appId: OWN_APP.id, token: appToken },
    appId: OWN_APP.id,
    appToken,
    uid,
    name,
    apiVersion,
    model,
    box,
    sessions: sessionsOf(auth, gate, box),
    requests,
    failNext: faults.failNext,
    dropConnections,
    restart() {
      dropConnections();
      auth.endSessions();
    },
    rate: link.rate,
    cutAfter: link.cutAfter,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Returns the options that a recording gives for its box. */
function recorded(replay: Replay | undefined): SimulatorOptions {
  const { device_name: name, api_version: apiVersion, box_model: model } = replay?.discovery ?? {};
  const [newest] = newestVersion.split(".");
  const isKnown = typeof apiVersion === "string" && Number.parseInt(apiVersion) <= Number(newest);
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(isKnown ? { apiVersion } : {}),
    ...(typeof model === "string" && findModel(model) ? { model } : {}),
  };
}

/** Who the box of a recording is; its model and version are shown even where this box has others. */
function recordedIdentity(replay: Replay | undefined): RecordedIdentity {
  const texts = Object.fromEntries(
    Object.entries(replay?.discovery ?? {}).filter(([, value]) => typeof value === "string"),
  ) as Readonly<Record<string, string>>;
  const { uid, api_domain: domain, api_version, box_model, box_model_name, device_type } = texts;
  const all = { uid, domain, api_version, box_model, box_model_name, device_type };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

interface RecordedIdentity extends Shown {
  readonly uid?: string;
  readonly domain?: string;
}

const OWN_APP = {
  id: "fr.fbx.simulated",
  name: "fbx simulate",
  version: "1.0",
  device: "localhost",
};

function sessionsOf(auth: Auth, gate: Gate, { store }: Box): Sessions {
  return {
    endSessions: auth.endSessions,
    revoke: auth.revoke,
    permit: auth.permit,
    setAllowTokenRequest(allowed) {
      store.object("connection/config").allow_token_request = allowed;
    },
    setAppsAllowed: (allowed) => void (gate.appsAllowed = allowed),
    denyExternal: (external) => void (gate.external = external),
  };
}
