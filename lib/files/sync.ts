/**
 * Mirrors a folder of this device on the box, or one of the box here: what differs is copied, as uploads
 * and downloads are.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import type { Subsystems } from "../client/types.gen.ts";
import { found, local } from "./local.ts";
import { localName } from "./local_name.ts";
import { save } from "./save.ts";
import { mapLimit, type Progress, Tally } from "./tally.ts";

type Box = Pick<Subsystems, "fs">;

/** A file or folder of a tree. */
export interface Leaf {
  readonly isFolder: boolean;
  readonly size: number;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Everything below a folder, by its path from there. */
export type Tree = ReadonlyMap<string, Leaf>;

/** Reads the tree of a folder of the box's; links to folders are left out. */
export async function boxTree(f: Box, folder: string): Promise<Tree> {
  const tree = new Map<string, Leaf>();
  const read = async (path: string, before: string): Promise<void> => {
    const { entries = [] } = await f.fs.list(path);
    for (const { name, type, size = 0, modification = 0, link } of entries) {
      const isFolder = type === "dir";
      if (name === "." || name === ".." || (isFolder && link)) continue;
      if (localName(name) !== name) throw unfit(posix.join(path, name));
      tree.set(before + name, { isFolder, size: isFolder ? 0 : size, time: modification });
      if (isFolder) await read(posix.join(path, name), `${before}${name}/`);
    }
  };
  await read(folder, "");
  return tree;
}

/** Reads the tree of a folder of this device, as uploads do; parts of downloads are left out. */
export async function localTree(folder: string): Promise<Tree> {
  const tree = new Map<string, Leaf>();
  const read = async (path: string, before: string): Promise<void> => {
    for (const entry of await local(path, () => readdir(path, { withFileTypes: true }))) {
      const { name } = entry;
      const isLink = entry.isSymbolicLink();
      const isNothing = !entry.isDirectory() && !entry.isFile() && !isLink; // a socket, a device
      if (isNothing || isPart.test(name)) continue;
      const info = await local(join(path, name), () => stat(join(path, name)));
      const isFolder = info.isDirectory();
      if (isLink && isFolder) continue; // it may lead back
      const size = isFolder ? 0 : info.size;
      tree.set(before + name, { isFolder, size, time: info.mtimeMs / 1000 });
      if (isFolder) await read(join(path, name), `${before}${name}/`);
    }
  };
  await read(folder, "");
  return tree;
}

const isPart = /\.[0-9a-f]{8}\.part$/;

function unfit(path: string): FbxError {
  return new FbxError(t`${path}: this device can have no file of that name`, {
    code: "local_file",
  });
}

/** What has to be done for a tree to become like another one. */
export interface Plan {
  readonly folders: readonly string[];
  readonly copies: readonly string[];
  readonly deletions: readonly string[];
  readonly same: number;
}

/**
 * Compares trees. A file is the same where it has the same size and the copy is not older.
 *
 * @param isSame Looks closer at what seems to be the same.
 */
export async function compare(
  from: Tree,
  to: Tree,
  isSame: (path: string) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Plan> {
  const folders: string[] = [];
  const copies: string[] = [];
  let same = 0;
  for (const [path, leaf] of from) {
    const there = to.get(path);
    if (there !== undefined && there.isFolder !== leaf.isFolder) {
      throw new FbxError(t`${path} is a folder on one side and a file on the other`, {
        code: "exists",
      });
    }
    if (leaf.isFolder) {
      if (there === undefined) folders.push(path);
    } else if (there?.size === leaf.size && await looksSame(leaf, there, path, isSame)) same++;
    else copies.push(path);
  }
  const gone = [...to.keys()].filter((path) => !from.has(path));
  const deletions = gone.filter((path) => !gone.includes(posix.dirname(path)));
  return { folders, copies, deletions, same };
}

/** With a closer look the time does not count. */
async function looksSame(
  from: Leaf,
  to: Leaf,
  path: string,
  isSame: ((path: string) => Promise<boolean>) & { readonly exact?: boolean },
): Promise<boolean> {
  const isNewEnough = isSame.exact === true || to.time >= Math.floor(from.time);
  return isNewEnough && await isSame(path);
}

/** Compares what a file of this device holds with one of the box's. */
export function sameContent(f: Box, here: string, there: string) {
  const compare = async (path: string) => {
    const task = await f.fs.hash({ src: posix.join(there, path), hash_type: "sha1" }).done();
    const { hash } = await f.fs.taskHash(task.id);
    return hash.toLowerCase() === await hashOf(join(here, path));
  };
  return Object.assign(compare, { exact: true });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha1");
  await local(path, async () => {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  });
  return hash.digest("hex");
}

/** How a plan is carried out. */
export interface SyncOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Carries a plan out on the box, but for deletions. Returns the bytes that were sent. */
export async function syncUp(
  f: Box,
  { folders, copies }: Plan,
  { here, there, from }: { here: string; there: string; from: Tree },
  { onProgress, signal }: SyncOptions,
): Promise<number> {
  const call = signal === undefined ? {} : { signal };
  for (const folder of folders) {
    const path = posix.join(there, folder);
    await f.fs.mkdir({ parent: posix.dirname(path), dirname: posix.basename(path) }, call);
  }
  const tally = new Tally(onProgress);
  for (const path of copies) tally.expect(from.get(path)?.size);
  let bytes = 0;
  await mapLimit(copies, 3, async (path) => {
    const count = tally.begin(posix.basename(path));
    const { size } = await f.fs.upload(posix.join(there, path), join(here, path), {
      ...call,
      force: "overwrite",
      onProgress: ({ transferred }) => count.at(transferred),
    });
    bytes += size;
    count.end();
  });
  return bytes;
}

/** Carries a plan out on this device, deletions too. Returns the bytes that were received. */
export async function syncDown(
  f: Box,
  { folders, copies, deletions }: Plan,
  { here, there, from }: { here: string; there: string; from: Tree },
  { onProgress, signal }: SyncOptions,
): Promise<number> {
  for (const folder of ["", ...folders]) {
    const path = join(here, folder);
    await local(path, () => mkdir(path, { recursive: true }));
  }
  const tally = new Tally(onProgress);
  for (const path of copies) tally.expect(from.get(path)?.size);
  let bytes = 0;
  await mapLimit(copies, 3, async (path) => {
    const count = tally.begin(posix.basename(path));
    const saved = await save(f, posix.join(there, path), join(here, path), {
      force: true,
      ...signal === undefined ? {} : { signal },
      onProgress: ({ transferred }) => count.at(transferred),
    });
    bytes += saved.bytes;
    count.end();
  });
  for (const path of deletions) {
    await local(path, () => rm(join(here, path), { recursive: true }));
  }
  return bytes;
}

/** Whether there is such a folder on this device. */
export async function isFolderHere(path: string): Promise<boolean> {
  return (await found(path))?.isDirectory() === true;
}
