/**
 * Standard output that cannot be written, such as a file on a full disk.
 *
 * @module
 */
import { FbxError } from "../../core/errors.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";

/** The error for a failed write to standard output. */
export function outputFailed(cause: unknown): FbxError {
  return new FbxError(t`The output cannot be written: ${diskReason(cause)}`, {
    code: "local_file",
  }, { cause });
}
