/**
 * The keys and passwords that a backup does not have: a restore leaves those of the box as they are.
 *
 * @module
 */
import { allSettings, nameOf } from "./catalogue.ts";
import { sectionsOf, type SettingsDocument } from "./document.ts";
import { at, fieldsThat, isReadable } from "./value.ts";

/** Where a document has no secret though the box that it came from had one: `wifi bsses 5g config.key`. */
export function missingSecrets(document: SettingsDocument): string[] {
  if (document.freebox === undefined) return []; // what was written by hand names all that it is for
  return allSettings().flatMap((setting) =>
    (sectionsOf(document, setting) ?? []).flatMap(({ parent, value, items }) => {
      const all = value ? [{ label: "", value }] : items ?? [];
      return all.flatMap(({ label, value }) =>
        fieldsThat((field) => field.secret === true && isReadable(field), value, setting.shape)
          .filter((path) => at(value, path) === undefined)
          .map((path) =>
            [nameOf(setting), parent?.label, label, path.join(".")].filter(Boolean).join(" ")
          )
      );
    })
  );
}
