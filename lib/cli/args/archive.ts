/**
 * An HTTP Archive that a word of the command line names.
 *
 * @module
 */
import { type Har, parseHar } from "../../recording/har.ts";
import { diskReason } from "../../text/fs_error.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/** Reads an archive: a file, or - for stdin. */
export async function readArchive(path: string, io: Io): Promise<Har> {
  try {
    return parseHar(path === "-" ? await io.stdin() : await io.files.readText(path));
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    if ((error as { code?: unknown }).code === "bad_argument") throw error;
    throw new UsageError(`${path}: ${diskReason(error)}`);
  }
}
