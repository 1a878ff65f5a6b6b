/**
 * Opens a session on the target box, with which every command that talks to it starts.
 *
 * @module
 */
import type { Fbx, FbxOptions, FbxState } from "../../../mod.ts";
import { mayGoOn, plainHttpOnly } from "../../client/resume.ts";
import { t } from "../../text/language.ts";
import { offerSubsystems } from "../../client/methods.ts";
import { open } from "../../fbx.ts";
import type { Io } from "../terminal/io.ts";
import {
  boxNames,
  keepBox,
  keepHttps,
  type KnownBox,
  knownBoxes,
  nameFor,
  obstacle,
  writeState,
} from "./store.ts";
import { resolveTarget } from "./target.ts";
import type { Options } from "../args/options.ts";
import { defaultAppId } from "./token.ts";

/** Finds the box and lets the application in, by its token or by a new registration. */
export async function connect(given: Options, io: Io): Promise<Fbx> {
  const asked = await resolveTarget(given, io);
  const { appId, known, options } = asked;
  if (known && asked.token === known.token) {
    inUse.set(io, known);
    const f = await openBox({ ...options, appId, token: known.token });
    checkHttps(f, known, options);
    return remembering(f, known, options, io);
  }
  const f = await openBox(options);
  try {
    const old = asked.token === undefined ? await knownAs(f, appId, given, io) : undefined;
    const token = asked.token ?? old?.token ?? await registerAnew(f, appId, options, io);
    await f.mksession({ appId: old?.appId ?? appId, token }, { signal: io.signal });
    return f;
  } catch (error) {
    await f.close();
    throw error;
  }
}

/** A session that is opened when it is first needed: to look a name up, or for the call itself. */
export function connectLater(options: Options, io: Io) {
  let opened: Promise<Fbx> | undefined;
  const box = () => opened ??= connect(options, io);
  return {
    box,
    /** The box, which the caller closes from now on. */
    async take() {
      const f = await box();
      opened = undefined;
      return f;
    },
    async [Symbol.asyncDispose]() {
      await (await opened?.catch(() => {}))?.close();
    },
  };
}

/** The box whose kept token a command uses, if it uses one. */
export function boxInUse(io: Io): KnownBox | undefined {
  return inUse.get(io);
}

const inUse = new WeakMap<Io, KnownBox>();

/** HTTPS once seen stays required, unless the user gives the address. */
function checkHttps(f: Fbx, { https }: KnownBox, { url }: FbxOptions): void {
  if (!https || url !== undefined || f.url.startsWith("https:")) return;
  f.detach();
  throw plainHttpOnly(new URL(f.url).origin);
}

/** One call is made of hundreds that there are: the subsystems are made as they are touched. */
export async function openBox(options: FbxOptions): Promise<Fbx> {
  return await open(options, offerSubsystems);
}

/** Requests a token and prints the progress of the registration. */
export async function registerWithWords(
  f: Fbx,
  { appId, appName, deviceName }: { appId: string; appName: string; deviceName: string },
  io: Io,
): Promise<string> {
  return await f.register(appId, appName, deviceName, {
    signal: io.signal,
    onStatus(status) {
      if (status === "pending") {
        io.err(t`Allow “${appName}” on the front panel of the Freebox: press ▶ (or ✓). Waiting…`);
      } else if (status === "granted") io.err(t`Allowed.`);
    },
  });
}

/** Stores the token of a box under a name, prints it, and returns the name. */
export async function keep(
  f: Fbx,
  { appId, token, options, name, isNew = true }: {
    appId: string;
    token: string;
    options: FbxOptions;
    name?: string | undefined;
    isNew?: boolean;
  },
  io: Io,
): Promise<string> {
  const others = await boxNames(io);
  const { uid } = f.discovery;
  const box = {
    name: name ?? nameFor(f.discovery, others),
    appId,
    token,
    ...(uid === undefined ? {} : { uid }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.caCerts === undefined ? {} : { caCerts: options.caCerts }),
    ...(f.url.startsWith("https:") ? { https: true } : {}),
  };
  const kept = await keepBox(box, io, isNew);
  io.err(
    others.some((other) => other !== kept)
      ? t`Registered as “${kept}”. Try: fbx --box ${kept} status`
      : t`Registered as “${kept}”. Try: fbx status`,
  );
  return kept;
}

/** Returns the stored box with the id of the box that was found. */
async function knownAs(
  { discovery: { uid } }: Fbx,
  appId: string,
  { appId: wanted }: Options,
  io: Io,
): Promise<KnownBox | undefined> {
  if (uid === undefined) return undefined;
  return (await knownBoxes(io)).find((box) =>
    box.uid === uid && (wanted === undefined || box.appId === appId)
  );
}

/**
 * A box whose session outlives the command, so that the next one needs no login; a session that the
 * next one could not go on with is ended.
 */
function remembering(f: Fbx, known: KnownBox, options: FbxOptions, io: Io): Fbx {
  const { name } = known;
  const before = options.state;
  const close = async () => {
    if (!known.https && f.url.startsWith("https:")) await keepHttps(known, io).catch(() => {});
    if (!mayGoOn(f.url)) await f.logout().catch(() => {});
    const state = f.detach();
    if (isSame(state, before) || await writeState(name, state, io)) return;
    if (state !== undefined && state.sessionToken !== before?.sessionToken) {
      await (await openBox({ ...options, state })).close();
    }
  };
  return Object.assign(f, { close, [Symbol.asyncDispose]: close });
}

function isSame(a: FbxState | undefined, b: FbxState | undefined): boolean {
  return a?.origin === b?.origin && a?.address === b?.address &&
    a?.sessionToken === b?.sessionToken;
}

async function registerAnew(f: Fbx, appId: string, options: FbxOptions, io: Io): Promise<string> {
  const deviceName = io.hostName() ?? "fbx";
  const token = await registerWithWords(f, { appId, appName: appId, deviceName }, io);
  if (await obstacle(io) === undefined) await keep(f, { appId, token, options }, io);
  else {
    io.err(t`Your token (keep it secret): ${token}`);
    const who = appId === defaultAppId ? "" : ` -a ${appId}`;
    io.err(t`Next time: fbx -t TOKEN${who}; or store it in a file: fbx register --save FILE`);
  }
  return token;
}
