/**
 * Folders and files of the simulated disk, and how they are kept in memory.
 *
 * @module
 */
import { createHash, type Hash } from "node:crypto";
import type { Disk } from "../types.ts";
import { bytes, type Content, joined, zeros } from "./content.ts";

/** A regular file. */
export interface File {
  readonly kind: "file";
  readonly name: string;
  /** When it was last written, in Unix seconds. */
  readonly modified: number;
  readonly content: Content;
  /** Whether it is a symbolic link to the file that it shows. */
  readonly link?: boolean;
}

/** A folder and what it holds. */
export interface Folder {
  readonly kind: "dir";
  readonly name: string;
  readonly modified: number;
  /** All that it holds, by name. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What it holds under a name. */
  child(name: string): Entry | undefined;
  /** Makes an empty folder in it. */
  mkdir(name: string): Folder;
  /** Writes a file, in place of what has that name; what takes long yields now and then. */
  put(name: string, content: Content, modified: number): Generator<void, void>;
  /** Begins a file, out of sight until it is complete, with what another one holds. */
  begin(name: string, from?: File): Draft;
  /** The file of that name that was begun and is not complete. */
  draft(name: string): Draft | undefined;
  remove(name: string): void;
  /** Moves what it holds to another folder, replacing what is there; `false` on another disk. */
  move(name: string, to: Folder, newName: string): boolean;
  /** Bytes that it and all below it hold. */
  used(): number;
}

/** A folder or a file. */
export type Entry = Folder | File;

/** A file that is being written. */
export interface Draft {
  readonly size: number;
  append(chunk: Uint8Array): void;
  /** Puts it under its name, in place of what has that name. */
  finish(modified: number): void;
  discard(): void;
}

/** A folder in memory, with a clock in Unix seconds. */
export class MemoryFolder implements Folder {
  readonly kind = "dir";
  readonly #held = new Map<string, Entry>();
  readonly #drafts = new Map<string, Draft>();
  modified: number;

  constructor(public name: string, readonly now: () => number, readonly keeping: Disk["keeping"]) {
    this.modified = now();
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#held;
  }

  child(name: string): Entry | undefined {
    return this.#held.get(name);
  }

  /** Holds a folder that may be kept elsewhere. */
  adopt(folder: Folder): void {
    this.#put(folder);
  }

  mkdir(name: string): Folder {
    const folder = new MemoryFolder(name, this.now, this.keeping);
    this.#put(folder);
    return folder;
  }

  // deno-lint-ignore require-yield
  *put(name: string, content: Content, modified: number): Generator<void, void> {
    this.#put({ kind: "file", name, modified, content });
  }

  begin(name: string, from?: File): Draft {
    const begin = from ? [from.content] : [];
    const pages = this.keeping === "sink" ? new Sink(begin) : new Pages(begin);
    const draft: Draft = {
      get size() {
        return pages.size;
      },
      append: (chunk) => pages.add(chunk),
      finish: (modified) => {
        this.#drafts.delete(name);
        this.#put({ kind: "file", name, modified, content: pages.content() });
      },
      discard: () => void this.#drafts.delete(name),
    };
    this.#drafts.set(name, draft);
    return draft;
  }

  draft(name: string): Draft | undefined {
    return this.#drafts.get(name);
  }

  remove(name: string): void {
    if (this.#held.delete(name)) this.modified = this.now();
  }

  move(name: string, to: Folder, newName: string): boolean {
    const entry = this.#held.get(name);
    if (!(to instanceof MemoryFolder) || !entry) return false;
    this.remove(name);
    if (entry instanceof MemoryFolder) entry.name = newName;
    to.#put(entry.kind === "file" ? { ...entry, name: newName } : entry);
    return true;
  }

  used(): number {
    let size = 0;
    for (const entry of this.#held.values()) {
      size += entry.kind === "file" ? entry.content.size : entry.used();
    }
    for (const draft of this.#drafts.values()) size += draft.size;
    return size;
  }

  #put(entry: Entry): void {
    this.#held.set(entry.name, entry);
    this.modified = this.now();
  }
}

/** What a draft in memory has got. */
class Pages {
  size = 0;
  readonly #parts: Content[] = [];

  constructor(begin: readonly Content[]) {
    for (const content of begin) this.put(content);
  }

  put(content: Content): void {
    this.#parts.push(content);
    this.size += content.size;
  }

  add(chunk: Uint8Array): void {
    this.put(bytes(chunk));
  }

  content(): Content {
    return joined(this.#parts);
  }
}

/** What a draft has got that is to be forgotten but for its length and its digest. */
class Sink {
  size = 0;
  readonly #hash: Hash = createHash("sha256");

  constructor(begin: readonly Content[]) {
    for (const content of begin) this.add(content.read(0, content.size));
  }

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    this.#hash.update(chunk);
  }

  content(): Content {
    return { ...zeros(this.size), digests: { sha256: this.#hash.digest("hex") } };
  }
}
