/**
 * `fbx register`: gets a token from the box, and keeps it where only its owner reads it.
 *
 * @module
 */
import { discover, Fbx, type FbxOptions } from "../../../mod.ts";
import { FbxError } from "../../core/errors.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { keep, registerWithWords } from "../boxes/connect.ts";
import { isSet, valueOf } from "../args/flags.ts";
import { EXIT, type Io, type PrivateFile, UsageError } from "../terminal/io.ts";
import {
  boxNames,
  checkName,
  defaultName,
  type KnownBox,
  knownBoxes,
  obstacle,
  renameBox,
  useByDefault,
} from "../boxes/store.ts";
import { fbxOptions, wayTo } from "../boxes/target.ts";
import type { Options, Words } from "../args/options.ts";
import { defaultAppId, tokenFile } from "../boxes/token.ts";

/** Registers an application. */
export async function registerCommand({ options, flags }: Words, io: Io): Promise<number> {
  const appId = options.appId ?? io.env("FBX_APP_ID") ?? defaultAppId;
  const appName = valueOf(flags, "app-name") ?? appId;
  const deviceName = valueOf(flags, "device-name") ?? io.hostName() ?? "fbx";
  const force = isSet(flags, "force");
  const name = options.box === undefined ? undefined : checkName(options.box);
  const path = valueOf(flags, "save");
  const isKept = path === undefined && !options.json && await canKeep(io);
  // The file comes first: no token is asked for that could not be kept.
  const file = path === undefined || path === "-" ? undefined : await open(path, force, io);
  let done = false;
  try {
    const wanted = await placeOf(name, options, io);
    await using f = await Fbx(wanted);
    const old = isKept ? await knownAlready(f, appId, name, io) : undefined;
    if (old && name !== undefined && old.name !== name) await renameBox(old, name, io);
    if (old && !force && await isGood(f, old)) {
      io.err(t`This box is already registered as “${name ?? old.name}”, and its token is valid.`);
      return EXIT.done;
    }
    const before = isKept ? await boxNames(io) : [];
    const token = await registerWithWords(f, { appId, appName, deviceName }, io);
    const text = tokenFile({ appId, token });
    if (isKept) {
      const as = name ?? old?.name;
      const isNew = as === undefined || !before.includes(as);
      const keeping = keep(f, { appId, token, options: wanted, name: as, isNew }, io);
      await preferOver(await orPrint(keeping, text, io), wanted, io);
    } else if (file && path !== undefined) {
      await orPrint(save(file, path, text), text, io);
      io.err(t`The token is in ${path}. Try: fbx -t f:${path} connection status`);
    } else {
      await io.out(
        options.json ? JSON.stringify({ app_id: appId, app_token: token }) + "\n" : text,
      );
    }
    done = true;
    return EXIT.done;
  } finally {
    if (!done) await file?.discard();
  }
}

/** Where a box that is known already is; a name that is not known yet is the one to be given. */
async function placeOf(
  name: string | undefined,
  options: Options,
  io: Io,
): Promise<FbxOptions> {
  const known = name === undefined
    ? undefined
    : (await knownBoxes(io)).find((box) => box.name === name);
  if (known === undefined || options.url !== undefined) {
    return await fbxOptions({ ...options, box: undefined }, io);
  }
  return wayTo(known, await fbxOptions(options, io));
}

/** Checks before the registration that the token can be stored. */
async function canKeep(io: Io): Promise<boolean> {
  const fault = await obstacle(io);
  if (fault !== undefined) {
    io.err(t`${fault}. The token will be printed here and not stored.`);
  }
  return fault === undefined;
}

/** The entry that a new token would replace. */
async function knownAlready(
  { discovery: { uid } }: Fbx,
  appId: string,
  name: string | undefined,
  io: Io,
): Promise<KnownBox | undefined> {
  const boxes = await knownBoxes(io);
  const named = boxes.find((box) => box.name === name);
  if (named && (named.uid !== uid || named.appId !== appId)) {
    throw new UsageError(
      t`“${named.name}” is the name of another box, or of another application. Choose another --box`,
    );
  }
  return named ?? boxes.find((box) => box.uid === uid && box.appId === appId);
}

async function isGood(f: Fbx, { appId, token }: KnownBox): Promise<boolean> {
  try {
    await f.mksession({ appId, token });
    return true;
  } catch (error) {
    if (error instanceof FbxError && error.code === "invalid_token") return false;
    throw error;
  }
}

/** The default box was replaced by the new one where it is not found any more in the same way. */
async function preferOver(name: string, { url, signal }: FbxOptions, io: Io): Promise<void> {
  const before = await defaultName(io);
  if (before === undefined || before === name) return;
  const old = (await knownBoxes(io)).find((box) => box.name === before);
  if (old?.uid === undefined || old.url !== url) return;
  const way = wayTo(old, signal === undefined ? {} : { signal });
  for await (const { uid } of discover({ ...way, timeout: 2000 })) if (uid === old.uid) return;
  await useByDefault(name, io);
  io.err(
    t`“${before}” can no longer be found, so “${name}” is now the default box. To switch back: fbx login use ${before}`,
  );
}

/** A token that cannot be saved is printed: the box never shows it again. */
async function orPrint<T>(saving: Promise<T>, text: string, io: Io): Promise<T> {
  try {
    return await saving;
  } catch (error) {
    await io.out(text);
    io.err(
      t`The token could not be saved and was printed instead. Keep it: the box shows it only once`,
    );
    throw error;
  }
}

async function save(file: PrivateFile, path: string, text: string): Promise<void> {
  try {
    await file.write(text);
  } catch (error) {
    throw new UsageError(t`${path} cannot be written: ${diskReason(error)}`);
  }
}

async function open(path: string, force: boolean, io: Io): Promise<PrivateFile> {
  try {
    return await io.files.createPrivate(path, force);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    const exists = (error as { code?: string }).code === "EEXIST";
    throw new UsageError(
      exists
        ? t`${path} already exists and may contain a token. Choose another file, or pass --force`
        : t`${path} cannot be written: ${diskReason(error)}`,
    );
  }
}
