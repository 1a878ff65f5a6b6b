/**
 * What a step is about, and why something is left out, in words.
 *
 * @module
 */
import { permissions } from "../catalogue/mod.ts";
import { say, t } from "../text/language.ts";
import { own } from "../text/own.ts";
import type { LeftOut } from "./export.ts";
import type { Impossible, Step } from "./plan.ts";

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

/** Why something cannot be put back on this box. */
export function impossibleInWords({ field, why }: Impossible): string {
  switch (why.reason) {
    case "no_parent":
      return t`this box does not have what it belongs to`;
    case "no_item":
      return t`this box does not have it, and it cannot be created`;
    case "no_field":
      return t`this box does not have ${field}`;
    case "no_name":
      return t`this box does not have ${why.name}`;
    case "fixed":
      return t`${field} cannot be changed once it is created`;
    case "incomplete":
      return t`to be created it needs ${why.fields.join(", ")}`;
    default:
      return absenceInWords(why);
  }
}

/** What a step is about: `nat redirects 8080/tcp`. */
export function subjectOf(
  { setting, parent, item }: Pick<Step | Impossible, "setting" | "parent" | "item">,
): string {
  return [setting, parent, item].filter((word) => word !== undefined && word !== "").join(" ");
}
