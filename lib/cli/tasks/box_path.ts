/**
 * Paths on the box as people say them: with or without `box:` and the first slash, whatever the case and
 * the accents of what is there.
 *
 * @module
 */
import { posix } from "node:path";
import type { Fbx } from "../../../mod.ts";
import type { TaskCall } from "../../client/call_types.ts";
import type { FileInfo, FsTask } from "../../client/types.gen.ts";
import { FbxError } from "../../core/errors.ts";
import { fold } from "../../text/fold.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { progressOf } from "../terminal/progress.ts";

/** What begins a path on the box where one of this device may stand too. */
const mark = "box:";

/** Whether a word is marked as a path on the box. */
export function isMarked(word: string): boolean {
  return word.startsWith(mark);
}

/** A place on the box, and what is there, if anything. */
export interface Place {
  readonly path: string;
  readonly info: FileInfo | undefined;
}

/** The place that a word means. */
export async function placeOn(f: Fbx, word: string): Promise<Place> {
  const typed = posix.normalize(`/${isMarked(word) ? word.slice(mark.length) : word}`);
  const path = typed.length > 1 ? typed.replace(/\/$/, "") : typed;
  if (path === "/") return { path, info: undefined };
  const info = await infoOf(f, path);
  return info === undefined ? await walk(f, path.split("/").slice(1)) : { path, info };
}

/** The same for what must be there. */
export async function thingOn(f: Fbx, word: string): Promise<{ path: string; info: FileInfo }> {
  const { path, info } = await placeOn(f, word);
  if (info === undefined) throw new UsageError(t`There is no ${path} on the box`);
  return { path, info };
}

/** What is in a folder. */
export async function entriesOf(f: Fbx, folder: string): Promise<FileInfo[]> {
  const { entries = [] } = await f.fs.list(folder);
  return entries.filter(({ name }) => name !== "." && name !== "..");
}

/** Makes a folder and those above it. */
export async function makeFolder(f: Fbx, path: string): Promise<void> {
  if (path === "/" || (await infoOf(f, path)) !== undefined) return;
  const parent = posix.dirname(path);
  await makeFolder(f, parent);
  await f.fs.mkdir({ parent, dirname: posix.basename(path) });
}

/** Waits for a task of the box's, with its progress on the terminal. */
export async function finish(call: TaskCall<FsTask>, io: Io): Promise<FsTask> {
  const line = progressOf(io);
  return await call.done({ signal: io.signal, onProgress: line.task }).finally(line.end);
}

/** Step by step, by names that differ in case or accents only; the rest may not be there yet. */
async function walk(f: Fbx, names: readonly string[]): Promise<Place> {
  let info: FileInfo | undefined;
  for (const [index, name] of names.entries()) {
    const at = info?.path ?? "/";
    const entries = await entriesOf(f, at);
    const alike = entries.filter((entry) => fold(entry.name) === fold(name));
    const found = entries.find((entry) => entry.name === name) ??
      (alike.length === 1 ? alike[0] : undefined);
    if (found === undefined && index === 0) throw noDisk(name, entries);
    if (found === undefined) {
      return { path: posix.join(at, ...names.slice(index)), info: undefined };
    }
    info = found;
  }
  return { path: info?.path ?? "/", info };
}

function noDisk(name: string, disks: readonly FileInfo[]): UsageError {
  const names = disks.map(({ path }) => path).join(", ");
  return new UsageError(t`The box has no disk called “${name}”. Its disks: ${names}`);
}

async function infoOf(f: Fbx, path: string): Promise<FileInfo | undefined> {
  try {
    return await f.fs.info(path);
  } catch (error) {
    const isAbsent = error instanceof FbxError &&
      ["path_not_found", "no_such_file", "invalid_path", "noent"].includes(error.code);
    if (isAbsent) return undefined;
    throw error;
  }
}
