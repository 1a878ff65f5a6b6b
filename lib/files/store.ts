/**
 * A stream into a file of this machine, which has its name once all of it is there.
 *
 * @module
 */
import { open, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { assertAbsent, local, publish, writeAt } from "./local.ts";
import { partName } from "./part.ts";

/** Options of {@linkcode store}. */
export interface StoreOptions {
  /** Replace a file that is there already. */
  readonly force?: boolean;
  /** How many bytes there are to be. */
  readonly size?: number | undefined;
  readonly onProgress?: (transferred: number) => void;
}

/**
 * Writes a stream to a file.
 *
 * @throws {FbxError} `exists`, `local_file`, `network` when it is not as long as it should be.
 */
export async function store(
  stream: ReadableStream<Uint8Array>,
  path: string,
  { force = false, size, onProgress }: StoreOptions = {},
): Promise<void> {
  const part = join(path, "..", partName(basename(path), crypto.randomUUID()));
  let at = 0;
  try {
    await assertAbsent(path, force);
    const file = await local(path, () => open(part, "wx"));
    try {
      for await (const chunk of stream) {
        await local(path, () => writeAt(file, chunk, at));
        at += chunk.length;
        onProgress?.(at);
      }
    } finally {
      await file.close();
    }
    if (size !== undefined && at !== size) throw tooShort(path, at, size);
    await publish(part, path, force);
  } catch (error) {
    await stream.cancel(error).catch(() => {}); // it may be read to its end
    await rm(part, { force: true }).catch(() => {}); // the first error is the one to report
    throw error;
  }
}

function tooShort(path: string, at: number, size: number): FbxError {
  return new FbxError(t`${path}: only ${at} of ${size} bytes came. Try again`, { code: "network" });
}
