/**
 * The tree of folders and files on the simulated disk: what `Fs` lists, downloads and uploads fill,
 * and the size of the partition is counted from.
 *
 * @module
 */
import { type Box, type Item, Refusal } from "../box.ts";
import type { Content } from "./content.ts";

/** A folder and what it holds, by name. */
export interface Folder {
  readonly kind: "dir";
  name: string;
  modified: number;
  readonly entries: Map<string, Entry>;
}

/** A regular file. */
export interface File {
  readonly kind: "file";
  name: string;
  modified: number;
  content: Content;
}

/** A folder or a file. */
export type Entry = Folder | File;

const trees = new WeakMap<Box, Tree>();

/** The tree of a box, made empty when it has none yet. */
export function treeOf(box: Box): Tree {
  let tree = trees.get(box);
  if (!tree) trees.set(box, tree = new Tree(box));
  return tree;
}

/** A path of the API in plain text: `/Freebox/Photos`. Throws `path_not_found` if it is not base64. */
export function decodePath(path: unknown): string {
  try {
    const binary = atob(String(path ?? ""));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    // Paths made with `echo … | base64` end in a newline; some of the documentation's examples do.
    return normalize(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\n$/, ""));
  } catch {
    throw new Refusal("path_not_found", "Fichier ou dossier introuvable");
  }
}

/** A plain path as the API writes it: standard base64 with padding. */
export function encodePath(path: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(path)));
}

/** Joins a folder's path and a name. */
export function join(folder: string, name: string): string {
  return (folder === "/" ? "" : folder) + "/" + name;
}

/** The folder that a path stands in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** How many bytes an entry and all below it hold. */
export function sizeOf(entry: Entry): number {
  if (entry.kind === "file") return entry.content.size;
  let size = 0;
  for (const child of entry.entries.values()) size += sizeOf(child);
  return size;
}

/** Every file at or below an entry, with its path relative to the entry's parent. */
export function* filesIn(entry: Entry, prefix = ""): Generator<{ path: string; file: File }> {
  const path = prefix + entry.name;
  if (entry.kind === "file") return yield { path, file: entry };
  for (const child of entry.entries.values()) yield* filesIn(child, path + "/");
}

/** Folders and files by path. What stands directly under the root are the mounted partitions. */
export class Tree {
  readonly #root: Folder = { kind: "dir", name: "", modified: 0, entries: new Map() };

  constructor(private readonly box: Box) {}

  /** What stands at a path, if anything does. */
  find(path: string): Entry | undefined {
    let entry: Entry | undefined = this.#root;
    for (const segment of segments(path)) {
      if (entry?.kind !== "dir") return undefined;
      entry = entry.entries.get(segment);
    }
    return entry;
  }

  /** What stands at a path; throws `path_not_found`, or `disk_unavailable` when it is not mounted. */
  get(path: string): Entry {
    const entry = this.find(path);
    if (!entry) throw new Refusal("path_not_found", "Fichier ou dossier introuvable");
    const partition = this.partition(path);
    if (partition && partition.state !== "mounted") {
      throw new Refusal("disk_unavailable", "Le disque n'est pas disponible");
    }
    return entry;
  }

  /** The folder at a path; throws `path_not_found`. */
  folder(path: string): Folder {
    const entry = this.get(path);
    if (entry.kind === "dir") return entry;
    throw new Refusal("path_not_found", "Ce chemin n'est pas un dossier");
  }

  /** The file at a path; throws `path_not_found`. */
  file(path: string): File {
    const entry = this.get(path);
    if (entry.kind === "file") return entry;
    throw new Refusal("path_not_found", "Ce chemin n'est pas un fichier");
  }

  /** Makes a folder and those above it that are missing. */
  mkdirs(path: string): Folder {
    let folder = this.#root;
    for (const name of segments(path)) {
      let next = folder.entries.get(name);
      if (next?.kind === "file") {
        throw new Refusal("destination_conflict", "Un fichier porte ce nom");
      }
      if (!next) {
        next = { kind: "dir", name, modified: this.#now(), entries: new Map() };
        folder.entries.set(name, next);
        folder.modified = this.#now();
      }
      folder = next;
    }
    return folder;
  }

  /** Writes a file, replacing the one of that name; throws `disk_full` or `access_denied`. */
  write(path: string, content: Content, modified = this.#now()): File {
    const parent = this.mkdirs(this.writable(parentOf(path)));
    const old = parent.entries.get(nameOf(path));
    if (old?.kind === "dir") throw new Refusal("destination_conflict", "Un dossier porte ce nom");
    if (content.size - (old?.content.size ?? 0) > this.free(path)) {
      throw new Refusal("disk_full", "Le disque est plein");
    }
    const file: File = { kind: "file", name: nameOf(path), modified, content };
    parent.entries.set(file.name, file);
    parent.modified = this.#now();
    this.measure();
    return file;
  }

  /** Takes an entry out of its folder. */
  remove(path: string): void {
    this.writable(parentOf(path));
    const parent = this.find(parentOf(path));
    if (parent?.kind !== "dir" || !parent.entries.delete(nameOf(path))) return;
    parent.modified = this.#now();
    this.measure();
  }

  /** Forgets the folder of a partition and all below it. */
  unmount(path: string): void {
    this.#root.entries.delete(nameOf(path));
  }

  /** Puts an entry at another path, under that path's name. */
  move(from: string, to: string): void {
    const entry = this.get(from);
    this.writable(parentOf(from));
    const target = this.folder(this.writable(parentOf(to)));
    this.remove(from);
    entry.name = nameOf(to);
    target.entries.set(entry.name, entry);
    target.modified = this.#now();
    this.measure();
  }

  /** The folder path itself, when something may be put in it; throws `access_denied`. */
  writable(folder: string): string {
    if (folder === "/" || !this.partition(folder)) {
      throw new Refusal("access_denied", "Accès refusé");
    }
    return folder;
  }

  /** The partition that a path lies on. */
  partition(path: string): Item | undefined {
    const mount = segments(path)[0];
    return this.box.store.list("storage/partition")
      .find((partition) => decodePath(partition.path) === "/" + mount);
  }

  /** Bytes still free where a path lies. */
  free(path: string): number {
    return Number(this.partition(path)?.free_bytes ?? 0);
  }

  /** Makes the partitions say what their folders hold. */
  measure(): void {
    for (const partition of this.box.store.list("storage/partition")) {
      const entry = this.find(decodePath(partition.path));
      const used = entry ? sizeOf(entry) : 0;
      partition.used_bytes = used;
      partition.free_bytes = Number(partition.total_bytes) - used;
    }
  }

  #now(): number {
    return Math.floor(this.box.now());
  }
}

function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function normalize(path: string): string {
  const out: string[] = [];
  for (const segment of segments(path)) {
    if (segment === "..") out.pop();
    else if (segment !== ".") out.push(segment);
  }
  return "/" + out.join("/");
}
