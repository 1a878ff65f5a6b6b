/**
 * A folder of this machine as the disk of the simulated box. Nothing outside it is reached: links are
 * shown only when they lead to a file inside, and are never written through.
 *
 * @module
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { open } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { below } from "../../files/local_name.ts";
import { Refusal } from "../types.ts";
import { decodeName, encodeName } from "./byte_name.ts";
import type { Content } from "./content.ts";
import type { Draft, Entry, File, Folder } from "./folder.ts";

/** Where unfinished files are, at the top of the folder. */
const WORKSHOP = ".fbx-unfinished";
const chunk = 1_048_576;

/** The disk that a folder of this machine is, under a name of the box's. */
export function realFolder(name: string, directory: string): Folder {
  const root = fs.realpathSync(directory);
  const disk: Disk = { root, used: 0 };
  const folder = new RealFolder(disk, name, root, fs.statSync(root));
  const workshop = statOf(`${root}/${WORKSHOP}`);
  const unfinished = new RealFolder(disk, WORKSHOP, `${root}/${WORKSHOP}`, fs.statSync(root));
  disk.used = measure(folder) + (workshop ? measure(unfinished) : 0);
  return folder;
}

/** What all folders of a disk share. */
interface Disk {
  readonly root: string;
  /** Bytes of all its files; counted along, since reading the whole disk takes long. */
  used: number;
}

class RealFolder implements Folder {
  readonly kind = "dir";
  readonly modified: number;

  constructor(
    readonly disk: Disk,
    readonly name: string,
    readonly path: string,
    { mtimeMs }: fs.Stats,
  ) {
    this.modified = seconds(mtimeMs);
  }

  get entries(): ReadonlyMap<string, Entry> {
    const entries = reach(() => fs.readdirSync(this.path)).flatMap((real) => {
      const entry = this.#read(real);
      return entry ? [[entry.name, entry] as const] : [];
    });
    return new Map(entries);
  }

  child(name: string): Entry | undefined {
    if (this.#isWorkshop(encodeName(name))) return undefined;
    return this.#read(basename(this.#at(name)));
  }

  mkdir(name: string): Folder {
    const path = this.#at(name);
    reach(() => fs.mkdirSync(path));
    return new RealFolder(this.disk, name, path, fs.statSync(path));
  }

  *put(name: string, content: Content, modified: number): Generator<void, void> {
    const draft = this.#begin(draftPath(this.disk, `${this.#at(name)}\0put`), name);
    try {
      for (let at = 0; at < content.size; at += chunk) {
        draft.append(content.read(at, Math.min(at + chunk, content.size)));
        yield;
      }
      draft.finish(modified);
    } catch (error) {
      draft.discard();
      throw error;
    }
  }

  begin(name: string, from?: File): Draft {
    const path = draftPath(this.disk, this.#at(name));
    const draft = this.#begin(path, name);
    for (let at = 0; from && at < from.content.size; at += chunk) {
      draft.append(from.content.read(at, Math.min(at + chunk, from.content.size)));
    }
    return draft;
  }

  draft(name: string): Draft | undefined {
    const path = draftPath(this.disk, this.#at(name));
    const size = statOf(path)?.size;
    return size === undefined ? undefined : this.#draft(path, name, size);
  }

  remove(name: string): void {
    const entry = this.child(name);
    if (!entry) return;
    const freed = sizeOf(entry);
    reach(() => fs.rmSync(this.#at(name), { recursive: true }));
    this.disk.used -= freed;
  }

  move(name: string, to: Folder, newName: string): boolean {
    if (!(to instanceof RealFolder) || to.disk !== this.disk) return false;
    const replaced = to.child(newName);
    const freed = replaced ? sizeOf(replaced) : 0;
    reach(() => fs.renameSync(this.#at(name), to.#at(newName)));
    this.disk.used -= freed;
    return true;
  }

  used(): number {
    return this.path === this.disk.root ? this.disk.used : measure(this);
  }

  /** Where a name is on the real disk, which is in this folder and nowhere else. */
  #at(name: string): string {
    const real = encodeName(name);
    if (this.#isWorkshop(real)) throw new Refusal("access_denied", "Accès refusé");
    return reach(() => below(this.path, real));
  }

  /** Whether a name is that of the workshop, also where the disk is case-insensitive. */
  #isWorkshop(real: string): boolean {
    return this.path === this.disk.root && real.toLowerCase() === WORKSHOP;
  }

  #read(real: string): Entry | undefined {
    if (this.#isWorkshop(real)) return undefined;
    const path = join(this.path, real);
    const stat = statOf(path);
    const name = decodeName(real);
    if (stat?.isDirectory()) return new RealFolder(this.disk, name, path, stat);
    if (stat?.isFile()) return fileOf(name, path, stat);
    return stat?.isSymbolicLink() ? this.#linked(name, path) : undefined;
  }

  #linked(name: string, path: string): File | undefined {
    const target = realPathOf(path);
    const stat = target?.startsWith(this.disk.root + sep) ? statOf(target) : undefined;
    return target && stat?.isFile() ? { ...fileOf(name, target, stat), link: true } : undefined;
  }

  #begin(path: string, name: string): Draft {
    reach(() => {
      fs.mkdirSync(`${this.disk.root}/${WORKSHOP}`, { recursive: true });
      fs.writeFileSync(path, "");
    });
    return this.#draft(path, name, 0);
  }

  #draft(path: string, name: string, begun: number): Draft {
    const { disk } = this;
    const target = this.#at(name);
    const sizeThere = () => {
      const there = this.child(name);
      return there ? sizeOf(there) : 0;
    };
    let size = begun;
    return {
      get size() {
        return size;
      },
      append(data) {
        reach(() => writeAt(path, data, size));
        size += data.length;
        disk.used += data.length;
      },
      finish(modified) {
        const freed = sizeThere();
        reach(() => {
          fs.truncateSync(path, size);
          fs.utimesSync(path, modified, modified);
          fs.renameSync(path, target);
        });
        disk.used -= freed;
        tidy(disk);
      },
      discard() {
        fs.rmSync(path, { force: true });
        disk.used -= size;
        tidy(disk);
      },
    };
  }
}

function fileOf(name: string, path: string, { size, mtimeMs }: fs.Stats): File {
  return { kind: "file", name, modified: seconds(mtimeMs), content: contentOf(path, size) };
}

function contentOf(path: string, size: number): Content {
  return {
    size,
    read(start, end) {
      const target = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      const file = reach(() => fs.openSync(path, "r"));
      try {
        fs.readSync(file, target, 0, target.length, start);
      } finally {
        fs.closeSync(file);
      }
      return target;
    },
    stream: (start, end) => streamOf(path, start, end),
  };
}

/** Reads as fast as it is taken; the file stays open meanwhile, whatever becomes of its name. */
function streamOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  let file: Awaited<ReturnType<typeof open>> | undefined;
  return new ReadableStream({
    async pull(controller) {
      file ??= await open(path);
      const target = new Uint8Array(Math.min(chunk, end - at));
      const { bytesRead } = await file.read(target, 0, target.length, at);
      at += bytesRead;
      if (bytesRead > 0) controller.enqueue(target.subarray(0, bytesRead));
      if (at < end && bytesRead > 0) return;
      await file.close();
      // A file that has become shorter cannot keep the length that was promised.
      if (at < end) controller.error(new Error("the file has become shorter"));
      else controller.close();
    },
    async cancel() {
      await file?.close();
    },
  }, { highWaterMark: 0 });
}

/** Leaves holes where there are only zeros, so that the image of an empty disk takes no room. */
function writeAt(path: string, data: Uint8Array, position: number): void {
  if (data.every((byte) => byte === 0)) return fs.truncateSync(path, position + data.length);
  const file = fs.openSync(path, "r+");
  try {
    for (let at = 0; at < data.length;) {
      at += fs.writeSync(file, data, at, data.length - at, position + at);
    }
  } finally {
    fs.closeSync(file);
  }
}

/** A draft is found again by where its file is to go, also after a restart. */
function draftPath({ root }: Disk, target: string): string {
  return `${root}/${WORKSHOP}/${createHash("sha256").update(target).digest("hex")}`;
}

/** Takes the workshop away when nothing is left in it. */
function tidy({ root }: Disk): void {
  try {
    fs.rmdirSync(`${root}/${WORKSHOP}`);
  } catch {
    // Something is.
  }
}

function measure(folder: Folder): number {
  let size = 0;
  for (const entry of readable(folder)) size += sizeOf(entry);
  return size;
}

/** What a folder holds; nothing if this program may not look into it. */
function readable(folder: Folder): Iterable<Entry> {
  try {
    return folder.entries.values();
  } catch (refusal) {
    if (refusal instanceof Refusal) return [];
    throw refusal;
  }
}

function sizeOf(entry: Entry): number {
  return entry.kind === "file" ? (entry.link ? 0 : entry.content.size) : measure(entry);
}

function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // No such name can be, or this program may not look.
    return undefined;
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return fs.realpathSync(path);
  } catch {
    // It leads nowhere, or where this program may not look.
    return undefined;
  }
}

/** Does something to the real disk; what that refuses, the box refuses. */
function reach<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === "local_file") throw new Refusal("path_not_found", "Nom de fichier invalide");
    if (code === "ENOSPC" || code === "EDQUOT") throw new Refusal("disk_full", "Disque plein");
    if (code === "ENOENT") throw new Refusal("path_not_found", "Fichier introuvable");
    if (code === "EEXIST" || code === "ENOTEMPTY") throw new Refusal("destination_conflict");
    if (code === "EACCES" || code === "EPERM" || code === "EROFS" || name === "NotCapable") {
      throw new Refusal("access_denied", "Accès refusé");
    }
    throw error;
  }
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
