/**
 * Why something is left out, in words.
 *
 * @module
 */
import { permissions } from "../catalogue/mod.ts";
import { say, t } from "../text/language.ts";
import { own } from "../text/own.ts";
import type { LeftOut } from "./export.ts";

/** Why something is not in a file, or cannot be put back. */
export function absenceInWords(why: LeftOut["why"]): string {
  switch (why.reason) {
    case "secret":
      return t`a secret, left out`;
    case "never":
      return t`the box does not give it back; write it here`;
    case "version":
      return t`this API version does not have it`;
    case "permission": {
      const about = own(permissions, why.permission)?.doc ?? "";
      return t`the application lacks the permission “${why.permission}” (${say(about)})`;
    }
    case "refused":
      return t`this box does not have it (${why.code})`;
  }
}
