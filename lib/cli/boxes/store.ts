/**
 * Stored boxes: an application's token for each, in the configuration folder and readable by the
 * user only, and where each was last, so that the next command needs no search.
 *
 * @module
 */
import type { Discovery, FbxState } from "../../../mod.ts";
import { isState } from "../../client/resume.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/** A box, and the application that it lets in. */
export interface KnownBox {
  /** The name given by the user: `--box attic`. */
  readonly name: string;
  readonly appId: string;
  readonly token: string;
  readonly uid?: string;
  /** Where it is, if the address was given rather than found. */
  readonly url?: string;
  /** Certificates (PEM) that vouch for it, besides the Freebox's own. */
  readonly caCerts?: readonly string[];
  /** It was reached by HTTPS, so that who answers over plain HTTP only may pretend to be it. */
  readonly https?: boolean;
}

/** A file that is kept of a box, and cannot be used. */
export class BrokenBox extends UsageError {}

/** Where the boxes are kept; `undefined` where this user has no folder that may be known. */
function storeFolder(io: Io): string | undefined {
  if (io.windows) {
    const data = io.env("APPDATA");
    return data && `${data}/fbx`;
  }
  const config = io.env("XDG_CONFIG_HOME");
  if (config?.startsWith("/")) return `${config}/fbx`;
  const home = io.env("HOME");
  return home && `${home}/.config/fbx`;
}

/** Why tokens cannot be kept here, and what to do about it; `undefined` where they can: it tries. */
export async function obstacle(io: Io): Promise<string | undefined> {
  const lack = permissionLack(io);
  if (lack !== undefined) return lack;
  const folder = storeFolder(io);
  const trial = `${folder}/boxes/trial-${crypto.randomUUID()}`;
  try {
    await io.files.putPrivate(trial, " ".repeat(4096)); // a full disk takes an empty file
    await io.files.remove(trial);
    return undefined;
  } catch (error) {
    return t`Cannot store anything in ${folder}: ${diskReason(error)}`;
  }
}

function permissionLack(io: Io): string | undefined {
  const folder = storeFolder(io);
  if (folder === undefined) {
    return t`fbx cannot find your settings folder (add --allow-env=HOME,XDG_CONFIG_HOME after deno run)`;
  }
  if (io.files.may("read", folder) && io.files.may("write", folder)) return undefined;
  return t`fbx may not store anything in ${folder} (add --allow-read=${folder} --allow-write=${folder} after deno run)`;
}

/** The names of the boxes that are known, of broken ones too. */
export async function boxNames(io: Io): Promise<string[]> {
  const folder = readable(io);
  if (folder === undefined) return [];
  const files = await io.files.list(`${folder}/boxes`).catch((error) => {
    throw unreadable(`${folder}/boxes`, error);
  });
  return files.filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length)).filter(isName).sort();
}

/** Returns every stored box, by name; registering again replaces a broken file. */
export async function knownBoxes(io: Io): Promise<KnownBox[]> {
  const folder = readable(io);
  if (folder === undefined) return [];
  const boxes = (await boxNames(io)).map((name) =>
    readBox(folder, name, io).catch((error) => {
      if (error instanceof BrokenBox) return undefined;
      throw error;
    })
  );
  return (await Promise.all(boxes)).filter((box) => box !== undefined);
}

/**
 * Returns the box of that name, or the default one, if any is stored.
 *
 * @throws {UsageError} when there is no box of that name, or when there are several and no default.
 */
export async function knownBox(name: string | undefined, io: Io): Promise<KnownBox | undefined> {
  const folder = readable(io);
  if (folder === undefined) {
    if (name === undefined) return undefined;
    throw new UsageError(t`No box is registered as “${name}”. ${permissionLack(io) ?? ""}`.trim());
  }
  const wanted = name?.toLowerCase() ?? await defaultName(io);
  const box = wanted === undefined ? undefined : await readBox(folder, wanted, io);
  if (box) return box;
  const names = await boxNames(io);
  if (name !== undefined) throw noSuchBox(name, names);
  const [only] = names;
  if (names.length < 2) return only === undefined ? undefined : await readBox(folder, only, io);
  throw new UsageError(
    t`Several boxes are registered: ${
      names.join(", ")
    }. Choose one with --box NAME, or set the default with fbx login use NAME`,
  );
}

/** Returns the name of the default box, which `fbx login use` sets. */
export async function defaultName(io: Io): Promise<string | undefined> {
  const folder = readable(io);
  const name = folder && (await readText(`${folder}/default`, io))?.trim();
  return name !== undefined && isName(name) ? name : undefined;
}

/** Makes a box the default. */
export async function useByDefault(name: string, io: Io): Promise<void> {
  await put(`${required(io)}/default`, `${name}\n`, io);
}

/**
 * Saves a box; the first one becomes the default. A new one whose name was taken meanwhile gets the
 * next free name, which is returned: two registrations at once must not lose a token.
 */
export async function keepBox(box: KnownBox, io: Io, isNew = false): Promise<string> {
  for (let count = 1;; count++) {
    const name = count === 1 ? box.name : `${box.name}-${count}`;
    try {
      await saveBox({ ...box, name }, io, isNew);
      return name;
    } catch (error) {
      if (!(error instanceof NameTaken)) throw error;
    }
  }
}

class NameTaken extends Error {}

async function saveBox(box: KnownBox, io: Io, isNew: boolean): Promise<void> {
  const folder = required(io);
  await put(boxFile(folder, box.name), textOf(box), io, isNew);
  await io.files.remove(stateFile(folder, box.name)); // it was another token's
  if (await defaultName(io) === undefined) await useByDefault(box.name, io);
}

function textOf({ appId, token, uid, url, caCerts, https }: KnownBox): string {
  const kept = { app_id: appId, app_token: token, uid, url, ca_certs: caCerts, https };
  return JSON.stringify(kept, null, 2) + "\n";
}

/** Stores that a box was reached by HTTPS; where nothing may be written, only in its state. */
export async function keepHttps(box: KnownBox, io: Io): Promise<void> {
  const folder = readable(io);
  if (folder === undefined || !io.files.may("write", folder)) return;
  await put(boxFile(folder, box.name), textOf({ ...box, https: true }), io);
}

/** Gives a box another name. */
export async function renameBox(box: KnownBox, name: string, io: Io): Promise<void> {
  const isDefault = await defaultName(io) === box.name;
  await keepBox({ ...box, name }, io);
  if (isDefault) await useByDefault(name, io);
  await forgetBox(box.name, io);
}

/** Forgets a box, and all that was kept of it. */
export async function forgetBox(name: string, io: Io): Promise<void> {
  const folder = required(io);
  await io.files.remove(stateFile(folder, name));
  await io.files.remove(watchPath(folder, name));
  await io.files.remove(boxFile(folder, name));
  if (await defaultName(io) !== name) return;
  await io.files.remove(`${folder}/default`);
  const [next] = await knownBoxes(io);
  if (next) await useByDefault(next.name, io);
}

/** Where a box was last, and the session that was left open there. */
export async function readState(name: string, io: Io): Promise<FbxState | undefined> {
  const folder = readable(io);
  // it saves a search and a login, which do as well
  const text = folder && await readText(stateFile(folder, name), io).catch(() => undefined);
  const state = text === undefined ? undefined : parse(text);
  return isState(state) ? state : undefined;
}

/**
 * Stores where a box is, or forgets it if there is no state. Returns whether it could be written:
 * otherwise the next command searches and logs in.
 */
export async function writeState(
  name: string,
  state: FbxState | undefined,
  io: Io,
): Promise<boolean> {
  const folder = readable(io);
  if (folder === undefined || !io.files.may("write", folder)) return false;
  const file = stateFile(folder, name);
  try {
    if (state === undefined) await io.files.remove(file);
    else await io.files.putPrivate(file, JSON.stringify(state) + "\n");
    return true;
  } catch {
    return false;
  }
}

/** Where `fbx watch` keeps what it has reported of a box; `undefined` where nothing may be written. */
export function watchFile(name: string, io: Io): string | undefined {
  const folder = readable(io);
  return folder !== undefined && io.files.may("write", folder)
    ? watchPath(folder, name)
    : undefined;
}

/** A name for a box that has none yet, made of what it calls itself: `freebox-server`. */
export function nameFor(discovery: Discovery, taken: readonly string[]): string {
  const own = discovery.device_name ?? discovery.box_model_name ?? "freebox";
  const plain = own.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40) || "freebox";
  for (let count = 1;; count++) {
    const name = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.includes(name)) return name;
  }
}

/** Names are names of files too, and some systems take `Attic` and `attic` for the same one. */
export function checkName(name: string): string {
  if (isName(name)) return name.toLowerCase();
  throw new UsageError(
    t`“${name}” cannot be the name of a box. Use letters, digits, dots and hyphens, as in attic`,
  );
}

function isName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(name);
}

function noSuchBox(name: string, known: readonly string[]): UsageError {
  return new UsageError(
    known.length === 0
      ? t`No box is registered yet, under “${name}” or any other name. Run fbx register first`
      : t`No box is registered as “${name}”.${didYouMean(name, known)} Registered: ${
        known.join(", ")
      }`,
  );
}

function readable(io: Io): string | undefined {
  const folder = storeFolder(io);
  return folder !== undefined && io.files.may("read", folder) ? folder : undefined;
}

function required(io: Io): string {
  const lack = permissionLack(io);
  if (lack !== undefined) throw new UsageError(lack);
  return storeFolder(io) ?? "";
}

async function put(path: string, text: string, io: Io, isNew = false): Promise<void> {
  try {
    await io.files.putPrivate(path, text, isNew);
  } catch (error) {
    if (isNew && (error as { code?: string }).code === "EEXIST") throw new NameTaken();
    if (!(error instanceof Error) || error.name === "NotCapable") throw error;
    throw new UsageError(t`${path} cannot be written: ${diskReason(error)}`);
  }
}

function boxFile(folder: string, name: string): string {
  return `${folder}/boxes/${checkName(name)}.json`;
}

function stateFile(folder: string, name: string): string {
  return `${folder}/state/${checkName(name)}.json`;
}

function watchPath(folder: string, name: string): string {
  return `${folder}/watch/${checkName(name)}.json`;
}

async function readBox(folder: string, name: string, io: Io): Promise<KnownBox | undefined> {
  const file = boxFile(folder, name);
  const text = await readText(file, io);
  if (text === undefined) return undefined;
  const kept = parse(text);
  const { app_id, app_token, uid, url, ca_certs, https } = (kept ?? {}) as Record<string, unknown>;
  if (typeof app_id !== "string" || typeof app_token !== "string") {
    throw new BrokenBox(
      t`${file} is broken: it has no token. Register again: fbx register --force --box ${name}`,
    );
  }
  return {
    name,
    appId: app_id,
    token: app_token,
    ...(typeof uid === "string" ? { uid } : {}),
    ...(typeof url === "string" ? { url } : {}),
    ...(Array.isArray(ca_certs) ? { caCerts: ca_certs.map(String) } : {}),
    ...(https === true ? { https } : {}),
  };
}

async function readText(file: string, io: Io): Promise<string | undefined> {
  try {
    return await io.files.readText(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as { code?: string }).code ?? "")) return undefined;
    throw unreadable(file, error);
  }
}

/** Returns the usage error for a file or folder that cannot be read. */
function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.name === "NotCapable") return error;
  return new BrokenBox(t`${path} cannot be read: ${diskReason(error)}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
