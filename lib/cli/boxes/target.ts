/**
 * Resolves the target box and the credentials from options, environment and stored boxes.
 *
 * @module
 */
import type { FbxOptions, FbxState } from "../../../mod.ts";
import { origin } from "../../discovery/address.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { isPem } from "../../net/tls.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { type KnownBox, knownBox, knownBoxes, readState } from "./store.ts";
import type { Options } from "../args/options.ts";
import { tracer } from "../terminal/trace.ts";
import { readToken } from "./token.ts";

/** The target box and the credentials, as known before the box is searched. */
export interface Target {
  /** For {@linkcode Fbx}, all but the token. */
  readonly options: FbxOptions;
  readonly appId: string;
  readonly token: string | undefined;
  /** The box of the store, if it is one. */
  readonly known: KnownBox | undefined;
}

/**
 * What the options, the environment and the store say, in this order: `-t`, `-a`, `-u` and `--box`,
 * then `FBX_TOKEN`, `FBX_APP_ID`, `FBX_URL` and `FBX_BOX`, then the box that is known.
 */
export async function resolveTarget(given: Options, io: Io): Promise<Target> {
  // a box that is named is the one that is known, whatever the environment has
  const fromEnv = (name: string) => given.box === undefined ? io.env(name) : undefined;
  const options = {
    box: given.box ?? (given.url === undefined ? io.env("FBX_BOX") : undefined),
    appId: given.appId ?? fromEnv("FBX_APP_ID"),
    token: given.token ?? fromEnv("FBX_TOKEN"),
    url: addressOf(given, io),
  };
  const own = await readToken(options, io);
  const wanted = await fbxOptions(given, io);
  const known = await knownFor(options, io);
  if (known === undefined) return { ...own, options: wanted, known };
  const appId = options.appId ?? (own.token === undefined ? known.appId : own.appId);
  const isTheirs = own.token === undefined && appId === known.appId;
  const last = await readState(known.name, io);
  const state = isPlaceOf(known, last, options.url) ? last : undefined;
  return {
    appId,
    token: isTheirs ? known.token : own.token,
    known,
    options: {
      ...wayTo(known, wanted),
      ...(state === undefined ? {} : { state: isTheirs ? state : unsigned(state) }),
    },
  };
}

/** The way to a box that is known; what is wanted beside that wins. */
export function wayTo({ uid, url, caCerts = [] }: KnownBox, wanted: FbxOptions): FbxOptions {
  return {
    ...(url === undefined ? {} : { url }),
    ...(uid === undefined ? {} : { uid }),
    ...wanted,
    caCerts: [...caCerts, ...wanted.caCerts ?? []],
  };
}

/** What the options say of the way to the box, for {@linkcode Fbx}. */
export async function fbxOptions(given: Options, io: Io): Promise<FbxOptions> {
  const { nomdns, validate, api, timeout, verbose, caCerts } = given;
  const wanted: FbxOptions = { nomdns, validate, signal: io.signal };
  const url = addressOf(given, io);
  if (url !== undefined) wanted.url = url;
  if (api !== undefined) wanted.apiVersion = api;
  if (timeout !== undefined) wanted.timeout = timeout;
  if (verbose > 0) wanted.trace = tracer(verbose, io);
  if (caCerts.length > 0) {
    wanted.caCerts = await readCertificates(caCerts, io);
  }
  return wanted;
}

/** The texts of the files that `--ca-cert` names. */
export async function readCertificates(paths: readonly string[], io: Io): Promise<string[]> {
  return await Promise.all(paths.map(async (path) => {
    let pem;
    try {
      pem = await io.files.readText(path);
    } catch (error) {
      if (error instanceof Error && error.name === "NotCapable") throw error;
      throw new UsageError(`--ca-cert ${path}: ${diskReason(error)}`);
    }
    if (!await isPem(pem)) {
      throw new UsageError(`--ca-cert ${path}: ${t`this is not a certificate in PEM format`}`);
    }
    return pem;
  }));
}

/** Returns the stored box, unless the options name another one or another application. */
async function knownFor(
  { box, url, token, appId }: Pick<Options, "box" | "url" | "token" | "appId">,
  io: Io,
): Promise<KnownBox | undefined> {
  if (box !== undefined) return await knownBox(box, io);
  if (token !== undefined) return undefined;
  const known = url === undefined ? await knownBox(undefined, io) : await knownAt(origin(url), io);
  return known && (appId === undefined || appId === known.appId) ? known : undefined;
}

/** The box that was registered at an address, or was last found there. */
async function knownAt(place: string, io: Io): Promise<KnownBox | undefined> {
  for (const box of await knownBoxes(io)) {
    if (isPlaceOf(box, await readState(box.name, io), place)) return box;
  }
  return undefined;
}

/** Whether an address, if there is one, is that of a box: where it was registered, or last found. */
function isPlaceOf(
  { url }: KnownBox,
  state: FbxState | undefined,
  address: string | undefined,
): boolean {
  if (address === undefined) return true;
  const place = origin(address);
  return url !== undefined && origin(url) === place || state?.origin === place;
}

/** A box that is named is where it is known to be, whatever the environment has. */
function addressOf({ url, box }: Options, io: Io): string | undefined {
  return url ?? (box === undefined ? io.env("FBX_URL") : undefined);
}

function unsigned({ sessionToken: _, ...state }: FbxState): FbxState {
  return state;
}
