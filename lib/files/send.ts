/**
 * Uploads from the disk of this machine: files, and folders with all that is in them.
 *
 * @module
 */
import { readdir, stat } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { expected } from "../client/expected.ts";
import type { Subsystems } from "../client/types.gen.ts";
import { local } from "./local.ts";
import { mapLimit, type Progress, Tally } from "./tally.ts";

/** Options of {@linkcode send}. */
export interface SendOptions {
  /** Replace files that are there already. */
  force?: boolean;
  /** How many files at a time (default: 3). */
  parallel?: number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What has been sent. */
export interface Sent {
  readonly files: number;
  readonly bytes: number;
}

/** A local file, or a stream and the name to give it. */
export type Sendable = string | {
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
};

/**
 * Uploads files and folders.
 *
 * @param target A folder of the box (created if missing and the path ends in `/`), or the path for
 * a single file.
 */
export async function send(
  f: Pick<Subsystems, "fs">,
  sources: readonly Sendable[],
  target: string,
  options: SendOptions = {},
): Promise<Sent> {
  const sender = new Sender(f, options);
  const folder = await sender.folderAt(target, sources);
  for (const source of sources) {
    const name = typeof source === "string" ? basename(source) : source.name;
    await sender.plan(source, folder === undefined ? target : posix.join(folder, name));
  }
  return await sender.run();
}

interface Job {
  readonly from: string | ReadableStream<Uint8Array>;
  readonly to: string;
}

class Sender {
  readonly #jobs: Job[] = [];
  readonly #tally: Tally;
  readonly #call: { signal?: AbortSignal };
  #bytes = 0;

  constructor(readonly f: Pick<Subsystems, "fs">, readonly options: SendOptions) {
    this.#tally = new Tally(options.onProgress);
    this.#call = options.signal === undefined ? {} : { signal: options.signal };
  }

  /** The folder that the sources go into; `undefined` where the target is the name of the only one. */
  async folderAt(target: string, sources: readonly Sendable[]): Promise<string | undefined> {
    const path = target.replace(/(?<=.)\/+$/, "");
    const there = await this.#typeOf(path);
    if (there === "dir") return path;
    if (there === undefined && target.endsWith("/")) {
      await this.#mkdirs(path);
      return path;
    }
    if (sources.length === 1) return undefined;
    throw new FbxError(
      t`${target} is not a folder on the box, and there are several files. To create it, add a final /`,
      { code: "bad_argument", operation: "Fs.upload" },
    );
  }

  /** Notes a file, or all files of a folder, whose folders are made at once. */
  async plan(source: Sendable, to: string): Promise<void> {
    if (typeof source !== "string") {
      this.#jobs.push({ from: source.stream, to });
      return this.#tally.expect(undefined);
    }
    const info = await local(source, () => stat(source));
    if (!info.isDirectory()) {
      this.#jobs.push({ from: source, to });
      return this.#tally.expect(info.size);
    }
    await this.#mkdirs(to);
    const entries = await local(source, () => readdir(source, { withFileTypes: true }));
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile() && !entry.isSymbolicLink()) continue; // a socket, a device
      const from = join(source, entry.name);
      const isLoop = entry.isSymbolicLink() && (await local(from, () => stat(from))).isDirectory();
      if (!isLoop) await this.plan(from, posix.join(to, entry.name));
    }
  }

  async run(): Promise<Sent> {
    const { f, options } = this;
    const force = options.force ? { force: "overwrite" as const } : {};
    await mapLimit(this.#jobs, options.parallel ?? 3, async ({ from, to }) => {
      const count = this.#tally.begin(posix.basename(to));
      const { size } = await f.fs.upload(to, from, {
        ...this.#call,
        ...force,
        onProgress: ({ transferred }) => count.at(transferred),
      });
      this.#bytes += size;
      count.end();
    });
    return { files: this.#jobs.length, bytes: this.#bytes };
  }

  async #typeOf(path: string): Promise<string | undefined> {
    try {
      const info = await this.f.fs.info(path, this.#call);
      return expected("Fs.info", info, { type: "text" }).type;
    } catch (error) {
      if (error instanceof FbxError && error.code === "path_not_found") return undefined;
      throw error;
    }
  }

  /** Makes a folder of the box's, and those above it, where they are missing. */
  async #mkdirs(path: string): Promise<void> {
    const there = await this.#typeOf(path);
    if (there === "dir") return;
    const parent = posix.dirname(path);
    if (parent === path) return;
    if (!there) await this.#mkdirs(parent);
    await this.f.fs.mkdir({ parent, dirname: posix.basename(path) }, this.#call);
  }
}
