/**
 * The tree of folders and files on the simulated disk: what `Fs` lists, downloads and uploads fill,
 * and the size of the partition is counted from.
 *
 * @module
 */
import { type Box, type Item, Refusal } from "../types.ts";
import type { Content } from "./content.ts";
import { type Draft, type Entry, type File, type Folder, MemoryFolder } from "./folder.ts";
import { decodePath, nameOf, parentOf, segmentsOf } from "./path.ts";

export { decodePath, encodePath, join, nameOf, parentOf } from "./path.ts";
export type { Entry, File, Folder } from "./folder.ts";

const trees = new WeakMap<Box, Tree>();

/** The tree of a box, made empty when it has none yet. */
export function treeOf(box: Box): Tree {
  let tree = trees.get(box);
  if (!tree) trees.set(box, tree = new Tree(box));
  return tree;
}

/** Every file at or below an entry, with its path relative to the entry's parent. */
export function* filesIn(entry: Entry, prefix = ""): Generator<{ path: string; file: File }> {
  const path = prefix + entry.name;
  if (entry.kind === "file") return yield { path, file: entry };
  for (const child of entry.entries.values()) yield* filesIn(child, path + "/");
}

/** Folders and files by path. The mounted partitions are directly under the root. */
export class Tree {
  readonly #root: MemoryFolder;

  constructor(private readonly box: Box) {
    this.#root = new MemoryFolder("", () => this.#now(), box.disk.keeping);
  }

  /** Returns the entry at a path, if any. */
  find(path: string): Entry | undefined {
    let entry: Entry | undefined = this.#root;
    for (const segment of segmentsOf(path)) {
      if (entry?.kind !== "dir") return undefined;
      entry = entry.child(segment);
    }
    return entry;
  }

  /**
   * Returns the entry at a path; throws `path_not_found`, or `disk_unavailable` when it is not
   * mounted.
   */
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
    let folder: Folder = this.#root;
    for (const name of segmentsOf(path)) {
      const next = folder.child(name) ?? folder.mkdir(name);
      if (next.kind === "file") {
        throw new Refusal("destination_conflict", "Un fichier porte ce nom");
      }
      folder = next;
    }
    return folder;
  }

  /** Writes a file, replacing the one of that name; throws `disk_full` or `access_denied`. */
  write(path: string, content: Content, modified?: number): File {
    const writing = this.store(path, content, modified);
    while (!writing.next().done);
    return this.file(path);
  }

  /** Writes a file as {@linkcode write} does, and yields now and then. */
  *store(path: string, content: Content, modified = this.#now()): Generator<void, void> {
    const parent = this.mkdirs(this.writable(parentOf(path)));
    if (content.size > this.room(path)) throw full();
    yield* parent.put(nameOf(path), content, modified);
    this.measure();
  }

  /**
   * Begins a file that is out of sight until it is complete, with what is there already under that
   * name if it is to `resume`; throws `path_not_found` or `access_denied`.
   */
  begin(path: string, resume = false): Draft {
    const parent = this.folder(this.writable(parentOf(path)));
    const name = nameOf(path);
    const draft = resume ? parent.draft(name) : undefined;
    if (!draft) parent.draft(name)?.discard();
    const there = resume ? parent.child(name) : undefined;
    const begun = draft ?? parent.begin(name, there?.kind === "file" ? there : undefined);
    this.measure();
    return this.#accounted(path, begun);
  }

  /** How much there is of a file that was begun and is not complete. */
  draft(path: string): Draft | undefined {
    const parent = this.find(parentOf(path));
    return parent?.kind === "dir" ? parent.draft(nameOf(path)) : undefined;
  }

  /** Takes an entry out of its folder. */
  remove(path: string): void {
    this.writable(parentOf(path));
    const parent = this.find(parentOf(path));
    if (parent?.kind !== "dir" || !parent.child(nameOf(path))) return;
    parent.remove(nameOf(path));
    this.measure();
  }

  /** Puts a folder under the root, as the disk of a partition. */
  mount(folder: Folder): void {
    this.#root.adopt(folder);
  }

  /** Forgets the folder of a partition and all below it. */
  unmount(path: string): void {
    this.#root.remove(nameOf(path));
  }

  /** Puts an entry at another path, under that path's name. */
  move(from: string, to: string): void {
    const source = this.folder(parentOf(from));
    this.get(from);
    this.writable(parentOf(from));
    const target = this.folder(this.writable(parentOf(to)));
    if (!source.move(nameOf(from), target, nameOf(to))) this.#carry(from, to);
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
    const mount = segmentsOf(path)[0];
    return this.box.store.list("storage/partition")
      .find((partition) => decodePath(partition.path) === "/" + mount);
  }

  /** Bytes still free where a path lies. */
  free(path: string): number {
    return Number(this.partition(path)?.free_bytes ?? 0);
  }

  /** Bytes that a file at a path may have: what is free, and what it takes the place of. */
  room(path: string): number {
    const there = this.find(path);
    if (there?.kind === "dir") throw new Refusal("destination_conflict", "Un dossier porte ce nom");
    return this.free(path) + (there?.content.size ?? 0);
  }

  /** Makes the partitions say what their folders hold. */
  measure(): void {
    for (const partition of this.box.store.list("storage/partition")) {
      const folder = this.find(decodePath(partition.path));
      this.#account(partition, folder?.kind === "dir" ? folder.used() : 0);
    }
  }

  #account(partition: Item, used: number): void {
    partition.used_bytes = used;
    partition.free_bytes = Math.max(0, Number(partition.total_bytes) - used);
  }

  /** A draft that takes no more than there is room for, and is counted as it grows. */
  #accounted(path: string, draft: Draft): Draft {
    const partition = this.partition(path);
    return {
      get size() {
        return draft.size;
      },
      append: (chunk) => {
        if (chunk.length > this.room(path)) throw full();
        draft.append(chunk);
        if (partition) this.#account(partition, Number(partition.used_bytes) + chunk.length);
      },
      finish: (modified) => {
        draft.finish(modified);
        this.measure();
      },
      discard: () => {
        draft.discard();
        this.measure();
      },
    };
  }

  /** Moves from one disk to another, which takes copying. */
  #carry(from: string, to: string): void {
    for (const { path, file } of [...filesIn(this.get(from))]) {
      const below = path.split("/").slice(1).map((name) => "/" + name).join("");
      this.write(to + below, file.content, file.modified);
    }
    this.remove(from);
  }

  #now(): number {
    return Math.floor(this.box.now());
  }
}

function full(): Refusal {
  return new Refusal("disk_full", "Le disque est plein");
}
