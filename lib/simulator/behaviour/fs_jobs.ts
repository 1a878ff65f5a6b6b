/**
 * The work of the file-system tasks. Each job does a little at a time and yields the number of
 * bytes processed, so that tasks take their time, can be paused, and never block the box.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Item, Refusal } from "../types.ts";
import { bytes, type Content, joined } from "./content.ts";
import { type Member, packTar, unpackTar } from "./tar.ts";
import {
  type Entry,
  type File,
  filesIn,
  type Folder,
  join,
  nameOf,
  parentOf,
  type Tree,
} from "./tree.ts";
import { crcOf, Locked, packZip, unpackZip } from "./zip.ts";

/** A job under way: yields the bytes it has just handled. */
export type Job = Generator<number, void>;

/** A job cannot go on: the `error` of the task. */
export class JobFailure extends Error {
  override readonly name = "JobFailure";
  constructor(readonly error: string) {
    super(error);
  }
}

/** What to do when a file of that name is there already. */
export type Conflict = "overwrite" | "both" | "recent" | "skip";

const chunk = 4_194_304;

/** Copies files and folders into a folder. */
export function* copy(
  tree: Tree,
  task: Item,
  from: string[],
  to: string,
  mode: Conflict,
): Job {
  for (const path of from) {
    refuseIntoItself(path, to);
    yield* copyEntry(tree, task, tree.get(path), path, join(to, nameOf(path)), mode);
  }
}

/** Moves files and folders into a folder; on one disk that costs nothing but the names. */
export function* move(
  tree: Tree,
  task: Item,
  from: string[],
  to: string,
  mode: Conflict,
): Job {
  for (const path of from) {
    refuseIntoItself(path, to);
    const entry = tree.get(path);
    const wanted = join(to, nameOf(path));
    if (wanted === path) throw new JobFailure("same_file");
    const there = tree.find(wanted);
    if (there?.kind === "dir" && entry.kind === "dir") {
      yield* copyEntry(tree, task, entry, path, wanted, mode);
      tree.remove(path);
    } else {
      yield* handled(task, path, wanted, entry);
      const target = resolve(tree, entry, wanted, mode);
      if (target) tree.move(path, target);
    }
  }
}

/** Deletes files and folders. */
export function* remove(tree: Tree, task: Item, paths: string[]): Job {
  for (const path of paths) {
    const entry = tree.find(path);
    if (!entry) throw new JobFailure("file_not_found");
    yield* handled(task, path, "", entry);
    tree.remove(path);
  }
}

/** Options of `fs/cat`. */
export interface CatOptions {
  readonly overwrite: boolean;
  readonly append: boolean;
  readonly deleteFiles: boolean;
}

/** Joins files into one. */
export function* cat(
  tree: Tree,
  task: Item,
  from: string[],
  to: string,
  options: CatOptions,
): Job {
  const there = tree.find(to);
  if (there && !options.overwrite && !options.append) throw new JobFailure("file_exists");
  const files = from.map((path) => tree.file(path).content);
  if (options.append && there?.kind === "file") files.unshift(there.content);
  for (const path of from) yield* handled(task, path, to, tree.get(path));
  yield* unhurried(tree.store(to, joined(files)));
  if (options.deleteFiles) { for (const path of from) tree.remove(path); }
}

/** Packs files and folders: `.tar`, `.tar.gz` and `.tgz` by the name of the archive, else zip. */
export function* archive(tree: Tree, task: Item, from: string[], to: string): Job {
  if (tree.find(to)) throw new JobFailure("file_exists");
  const members: Member[] = from.flatMap((path) =>
    [...filesIn(tree.get(path))].map(({ path, file }) => ({
      path,
      modified: file.modified,
      content: file.content,
    }))
  );
  task.to = to;
  const crcs: number[] = [];
  for (const member of members) {
    task.from = member.path;
    crcs.push(yield* crcOf(member.content));
    task.nfiles_done = Number(task.nfiles_done) + 1;
  }
  yield* unhurried(tree.store(to, pack(members, crcs, to)));
}

/** Options of `fs/extract`. */
export interface ExtractOptions {
  readonly overwrite: boolean;
  readonly deleteArchive: boolean;
}

/** Unpacks an archive into a folder. */
export function* extract(
  tree: Tree,
  task: Item,
  from: string,
  to: string,
  options: ExtractOptions,
): Job {
  const members = unpack(tree.file(from).content);
  task.nfiles = members.length;
  task.total_bytes = members.reduce((sum, { content }) => sum + content.size, 0);
  for (const { path, content, modified } of members) {
    const target = join(to, safe(path));
    if (tree.find(target) && !options.overwrite) throw new JobFailure("file_exists");
    task.from = from;
    task.to = target;
    yield* unhurried(tree.store(target, content, modified || undefined));
    yield* handled(task, from, target, tree.file(target));
  }
  if (options.deleteArchive) tree.remove(from);
}

/** Checks the files that a `.par2` file guards; what the box stores is never damaged. */
export function* repair(
  tree: Tree,
  task: Item,
  from: string,
  deleteArchive: boolean,
): Job {
  if (!from.toLowerCase().endsWith(".par2")) throw new JobFailure("invalid_format");
  yield* handled(task, from, "", tree.file(from));
  if (!deleteArchive) return;
  const folder = tree.folder(parentOf(from));
  const volumes = [...folder.entries.keys()].filter((name) => name.endsWith(".par2"));
  for (const name of volumes) tree.remove(join(parentOf(from), name));
}

/** Hashes a file, and hands the digest to `done`. */
export function* hash(
  tree: Tree,
  task: Item,
  from: string,
  algorithm: string,
  done: (digest: string) => void,
): Job {
  const { content } = tree.file(from);
  const kept = content.digests?.[algorithm];
  const digest = createHash(algorithm);
  task.from = from;
  for (let at = 0; at < content.size; at += chunk) {
    const part = content.read(at, Math.min(at + chunk, content.size));
    digest.update(part);
    yield part.length;
  }
  task.nfiles_done = 1;
  done(kept ?? digest.digest("hex"));
}

function* copyEntry(
  tree: Tree,
  task: Item,
  entry: Entry,
  path: string,
  wanted: string,
  mode: Conflict,
): Job {
  if (entry.kind === "dir") return yield* copyFolder(tree, task, entry, path, wanted, mode);
  const target = resolve(tree, entry, wanted, mode);
  yield* handled(task, path, wanted, entry);
  if (target) yield* writeCopy(tree, target, entry);
}

function* copyFolder(
  tree: Tree,
  task: Item,
  folder: Folder,
  path: string,
  wanted: string,
  mode: Conflict,
): Job {
  if (tree.find(wanted)?.kind === "file") throw new JobFailure("mkdir_failed");
  tree.mkdirs(wanted);
  for (const child of [...folder.entries.values()]) {
    const { name } = child;
    yield* copyEntry(tree, task, child, join(path, name), join(wanted, name), mode);
  }
}

function* writeCopy(tree: Tree, target: string, file: File): Job {
  try {
    yield* unhurried(tree.store(target, file.content, file.modified));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    throw new JobFailure(refusal.code === "disk_full" ? "disk_full" : "write_failed");
  }
}

/** Writing to a real disk takes its own time, which is not counted again. */
function* unhurried(writing: Generator<void, void>): Job {
  while (!writing.next().done) yield 0;
}

/** Where an entry goes in view of what is there; `undefined`: nowhere. */
function resolve(tree: Tree, entry: Entry, wanted: string, mode: Conflict): string | undefined {
  const there = tree.find(wanted);
  if (!there) return wanted;
  if (mode === "both") return freeName(tree, wanted);
  if (mode === "skip") return undefined;
  if (mode === "recent" && there.modified >= entry.modified) return undefined;
  if (there.kind === "dir") throw new JobFailure("overwrite_failed");
  tree.remove(wanted);
  return wanted;
}

function freeName(tree: Tree, wanted: string): string {
  const name = nameOf(wanted);
  const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
  for (let n = 1;; n++) {
    const path = join(parentOf(wanted), `${name.slice(0, dot)} (${n})${name.slice(dot)}`);
    if (!tree.find(path)) return path;
  }
}

/** Accounts for an entry, a chunk of bytes at a time. */
function* handled(task: Item, from: string, to: string, entry: Entry): Job {
  for (const { file } of filesIn(entry)) {
    Object.assign(task, { from, to, curr_bytes: file.content.size, curr_bytes_done: 0 });
    for (let at = 0; at < file.content.size; at += chunk) {
      const part = Math.min(chunk, file.content.size - at);
      task.curr_bytes_done = at + part;
      yield part;
    }
    task.nfiles_done = Number(task.nfiles_done) + 1;
  }
}

function refuseIntoItself(path: string, to: string): void {
  if (to === path || to.startsWith(path + "/")) throw new JobFailure("copy_into_itself");
}

function pack(members: Member[], crcs: number[], to: string): Content {
  const name = to.toLowerCase();
  if (name.endsWith(".tar")) return packTar(members);
  if (!/\.(tar\.gz|tgz)$/.test(name)) return packZip(members, crcs);
  const tar = packTar(members);
  return bytes(new Uint8Array(gzipSync(tar.read(0, tar.size))));
}

function unpack(content: Content): Member[] {
  try {
    const plain = isGzip(content)
      ? bytes(new Uint8Array(gunzipSync(content.read(0, content.size))))
      : content;
    const members = unpackZip(plain) ?? unpackTar(plain);
    if (members) return members;
  } catch (error) {
    throw new JobFailure(error instanceof Locked ? "incorrect_password" : "archive_read_failed");
  }
  throw new JobFailure("archive_open_failed");
}

function isGzip(content: Content): boolean {
  const magic = content.read(0, 2);
  return magic[0] === 0x1f && magic[1] === 0x8b;
}

/** An archive must not write outside the folder it is unpacked into. */
function safe(path: string): string {
  return path.split("/").filter((part) => part && part !== "." && part !== "..").join("/");
}
