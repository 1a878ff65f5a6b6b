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
  /** A link to a folder: what is in it is neither copied nor deleted. */
  readonly isLink?: boolean;
}

/** Everything below a folder, by its path from there. */
export type Tree = ReadonlyMap<string, Leaf>;

/** Reads the tree of a folder of the box's, without what links to folders lead to. */
export async function boxTree(f: Box, folder: string): Promise<Tree> {
  const tree = new Map<string, Leaf>();
  const read = async (path: string, before: string): Promise<void> => {
    const { entries = [] } = await f.fs.list(path);
    for (const { name, type, size = 0, modification = 0, link } of entries) {
      const isFolder = type === "dir";
      if (typeof name !== "string" || name === "." || name === "..") continue;
      if (localName(name) !== name) throw unfit(posix.join(path, name));
      const isLink = isFolder && link === true;
      tree.set(before + name, { isFolder, size: isFolder ? 0 : size, time: modification, isLink });
      if (isFolder && !isLink) await read(posix.join(path, name), `${before}${name}/`);
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
      const isNothing = !entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink(); // a socket, a device
      if (isNothing || isPart.test(name)) continue;
      const info = await local(join(path, name), () => stat(join(path, name)));
      const isFolder = info.isDirectory();
      const isLink = isFolder && entry.isSymbolicLink(); // it may lead back
      const size = isFolder ? 0 : info.size;
      tree.set(before + name, { isFolder, size, time: info.mtimeMs / 1000, isLink });
      if (isFolder && !isLink) await read(join(path, name), `${before}${name}/`);
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
    if (leaf.isLink) continue;
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
  const gone = goneFrom(from, to);
  const deletions = [...gone].filter((path) => !gone.has(posix.dirname(path)));
  return { folders, copies, deletions, same };
}

/** What a tree has and the source has not. What may be the same, or was not looked into, is kept. */
function goneFrom(from: Tree, to: Tree): Set<string> {
  const alike = new Set([...from.keys()].map(insensitive));
  const links = [...from].filter(([, { isLink }]) => isLink).map(([path]) => `${path}/`);
  const gone = [...to].filter(([path, { isLink }]) =>
    !isLink && !alike.has(insensitive(path)) && !links.some((link) => path.startsWith(link))
  );
  return new Set(gone.map(([path]) => path));
}

/** A path as disks without case see it, which may also write accents in another way. */
function insensitive(path: string): string {
  return path.normalize("NFC").toLowerCase();
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

/**
 * Compares what a file of this device holds with one of the box's.
 *
 * @param hashThere Returns the SHA-1 of a file of the box.
 */
export function sameContent(
  here: string,
  there: string,
  hashThere: (path: string) => Promise<string>,
) {
  const compare = async (path: string) =>
    await hashThere(posix.join(there, path)) === await hashHere(join(here, path));
  return Object.assign(compare, { exact: true });
}

/** Lets the box read a file, in a task. */
export async function hashByBox(f: Box, path: string): Promise<string> {
  const task = await f.fs.hash({ src: path, hash_type: "sha1" }).done();
  return (await f.fs.taskHash(task.id)).hash.toLowerCase();
}

/** Reads a file of the box, which starts no task there. */
export async function hashOfDownload(f: Box, path: string): Promise<string> {
  return await hashOf((await f.fs.download(path)).body);
}

async function hashHere(path: string): Promise<string> {
  return await local(path, () => hashOf(createReadStream(path)));
}

async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha1");
  for await (const chunk of chunks) hash.update(chunk);
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
    const made = f.fs.mkdir({ parent: posix.dirname(path), dirname: posix.basename(path) }, call);
    await madeOnce(made);
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

/** A folder that another run has made in the meantime is as good. */
export async function madeOnce(made: Promise<unknown>): Promise<void> {
  await made.catch((error) => {
    if (!(error instanceof FbxError && error.code === "destination_conflict")) throw error;
  });
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
