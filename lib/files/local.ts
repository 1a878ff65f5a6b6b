/**
 * The local disk, its errors as errors of the library.
 *
 * @module
 */
import type { Stats } from "node:fs";
import { type FileHandle, link, rename, rm, stat } from "node:fs/promises";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { diskReason } from "../text/fs_error.ts";

/** Does something with a file. @throws {FbxError} `local_file` */
export async function local<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new FbxError(`${path}: ${diskReason(cause)}`, { code: "local_file" }, { cause });
  }
}

/** What is at a path, if anything. */
export async function found(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return await local(path, () => Promise.reject(error));
  }
}

/**
 * Refuses to go on where something is already; with `force`, where it is seen to be anything but a
 * file: a device or a pipe would be gone for good.
 *
 * @throws {FbxError} `exists`, `local_file`
 */
export async function assertAbsent(path: string, force = false): Promise<void> {
  const there = await found(path).catch((error) => {
    if (!force) throw error;
  });
  if (!there || (force && there.isFile())) return;
  if (force) {
    throw new FbxError(t`${path} is no regular file, and is not replaced`, { code: "local_file" });
  }
  const advice = t`Choose another name, or replace it with force`;
  throw new FbxError(`${t`${path} already exists`}. ${advice}`, { code: "exists", advice });
}

/** Writes all of the bytes at an offset. */
export async function writeAt(file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done);
    done += bytesWritten;
  }
}

/**
 * Gives a part that is whole its name. Without `force`, a file that has appeared there meanwhile stays.
 *
 * @throws {FbxError} `exists`, `local_file`
 */
export async function publish(part: string, place: string, force: boolean): Promise<void> {
  if (force) return await local(place, () => rename(part, place));
  try {
    await link(part, place); // fails where something is, which a rename would replace
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") {
      await local(part, () => Promise.reject(error));
    }
    await assertAbsent(place);
    return await local(place, () => rename(part, place)); // a disk without links
  }
  await local(part, () => rm(part));
}
