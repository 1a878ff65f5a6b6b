/**
 * Why the disk of this machine refused, in words.
 *
 * @module
 */
import { t } from "./language.ts";

/** Returns the reason of a disk error; rare ones in the system's own words. */
export function diskReason(fault: unknown): string {
  switch ((fault as { code?: unknown } | undefined)?.code) {
    case "ENOENT":
      return t`there is no such file or folder`;
    case "ENOTDIR":
      return t`a part of the path is a file, and no folder`;
    case "EISDIR":
      return t`it is a folder`;
    case "EACCES":
    case "EPERM":
      return t`the system does not allow it`;
    case "EROFS":
      return t`nothing can be written there`;
    case "ENOSPC":
      return t`the disk is full`;
    default:
      return fault instanceof Error ? fault.message : String(fault);
  }
}
