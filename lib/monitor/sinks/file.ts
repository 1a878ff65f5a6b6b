/**
 * Readings in a file, a line of JSON each, rotated by size: `PATH` is the newest, `PATH.1` the one
 * before.
 *
 * @module
 */
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { labelled } from "../reading.ts";
import type { Sink } from "./sink.ts";

/** Where the lines go. */
export interface FileOptions {
  readonly name: string;
  readonly path: string;
  /** Bytes from which a new file is begun. */
  readonly max: number;
  /** How many older files stay. */
  readonly keep: number;
}

/** A file that is written line by line. */
export function fileSink({ name, path, max, keep }: FileOptions): Sink {
  let file: FileHandle | undefined;
  let size = 0;
  const begin = async () => {
    file = await open(path, "a", 0o600);
    size = (await file.stat()).size;
    return file;
  };
  const end = async () => {
    const ending = file;
    file = undefined;
    await ending?.close();
  };
  const append = async (bytes: Uint8Array) => {
    let current = file ?? await begin();
    if (size > 0 && size + bytes.length > max) {
      await end();
      await rotate(path, keep);
      current = await begin();
    }
    try {
      await current.appendFile(bytes);
      size += bytes.length;
    } catch (error) {
      await current.truncate(size).catch(() => {}); // half a line does not stay
      throw error;
    }
  };
  return {
    name,
    most: 100,
    linger: 0,
    repeatable: true,
    encode: (reading) => JSON.stringify(labelled(reading)) + "\n",
    async send(lines) {
      try {
        const bytes = new TextEncoder().encode(lines.join(""));
        if (lines.length > 1 && bytes.length > max) {
          return { outcome: "refused", reason: t`too much for one file` };
        }
        await append(bytes);
        return { outcome: "taken" };
      } catch (error) {
        await end().catch(() => {});
        return { outcome: "down", reason: diskReason(error) };
      }
    },
    close: end,
  };
}

async function rotate(path: string, keep: number): Promise<void> {
  if (keep === 0) return await rm(path);
  for (let age = keep - 1; age >= 0; age--) {
    const older = `${path}.${age + 1}`;
    await rename(age === 0 ? path : `${path}.${age}`, older).catch((error) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}
