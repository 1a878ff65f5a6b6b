/**
 * What differs between the settings of two documents.
 *
 * @module
 */
import { allSettings, nameOf, type Setting } from "./catalogue.ts";
import {
  chosen,
  type Section,
  sectionsOf,
  type Selection,
  type SettingsDocument,
} from "./document.ts";
import { paired } from "./items.ts";
import { at, changes, type FieldPath, isReadable } from "./value.ts";

/**
 * How to compare.
 *
 * @example
 * ```ts
 * import { diffSettings, type DiffOptions } from "@fbx/fbx/settings";
 *
 * const options: DiffOptions = { partial: true };
 * const box = { lang: { status: { lang: "fra" } } };
 * console.log(diffSettings({}, box, options).length); // 0
 * ```
 */
export interface DiffOptions extends Selection {
  /** What the first one does not name does not differ: it is a declaration, or `freebox` is missing. */
  readonly partial?: boolean;
}

/**
 * A difference.
 *
 * @example
 * ```ts
 * import type { Difference } from "@fbx/fbx/settings";
 *
 * const one: Difference = { setting: "lan config", field: "name", from: "Attic", to: "Cellar" };
 * console.log(one.field);
 * ```
 */
export interface Difference {
  /** The setting: `dhcp static-leases`. */
  readonly setting: string;
  /** What it belongs to. */
  readonly parent?: string;
  /** The item. */
  readonly item?: string;
  /** The field; without it, all of the item. */
  readonly field?: string;
  /** What the first one has. */
  readonly from?: unknown;
  /** What the second one has. */
  readonly to?: unknown;
  /** A key or a password. */
  readonly secret?: true;
}

/**
 * Compares two documents. Keys and passwords are compared where both have them.
 *
 * @example
 * ```ts
 * import { diffSettings } from "@fbx/fbx/settings";
 *
 * const a = { lang: { status: { lang: "fra" } } };
 * const b = { lang: { status: { lang: "eng" } } };
 * console.log(diffSettings(a, b)); // [{ setting: "lang status", field: "lang", from: "fra", to: "eng" }]
 * ```
 */
export function diffSettings(
  a: SettingsDocument,
  b: SettingsDocument,
  options: DiffOptions = {},
): Difference[] {
  const { partial = a.freebox === undefined } = options;
  const selections = [options, a.freebox ?? {}, b.freebox ?? {}];
  const both = allSettings().filter((setting) => selections.every((some) => chosen(some, setting)));
  return both.flatMap((setting) =>
    ofSetting(setting, sectionsOf(a, setting) ?? [], sectionsOf(b, setting) ?? [], partial)
  );
}

function ofSetting(
  setting: Setting,
  a: readonly Section[],
  b: readonly Section[],
  partial: boolean,
): Difference[] {
  const labels = [...new Set([...a, ...partial ? [] : b].map(({ parent }) => parent?.label))];
  return labels.flatMap((label) => {
    const of = (sections: readonly Section[]) =>
      sections.find(({ parent }) => parent?.label === label);
    const place = { setting: nameOf(setting), ...label === undefined ? {} : { parent: label } };
    const [one, other] = [of(a), of(b)];
    if (setting.item === undefined) {
      return ofValues(setting, place, one?.value ?? {}, other?.value ?? {}, partial);
    }
    const held = other?.items ?? [];
    const pairs = paired(setting, one?.items ?? [], held);
    const matched = new Set(pairs.map(([, item]) => item));
    const extra = partial ? [] : held.filter((item) => !matched.has(item));
    return [
      ...pairs.flatMap(([item, twin]) =>
        twin
          ? ofValues(setting, { ...place, item: twin.label }, item.value, twin.value, partial)
          : [{ ...place, item: item.label, from: item.value }]
      ),
      ...extra.map(({ label, value }) => ({ ...place, item: label, to: value })),
    ];
  });
}

function ofValues(
  { shape }: Setting,
  place: Pick<Difference, "setting" | "parent" | "item">,
  a: unknown,
  b: unknown,
  partial: boolean,
): Difference[] {
  const forth = changes(a, b, shape);
  const back = partial ? [] : changes(b, a, shape).filter(({ path }) => at(a, path) === undefined);
  const differing = [
    ...forth.map(({ path, from, to, property }) => ({ path, from: to, to: from, property })),
    ...back,
  ];
  return differing
    // a secret that only one of them has was left out of the other, not changed
    .filter(({ from, to, property }) =>
      isReadable(property) && !(property.secret && (from === undefined || to === undefined))
    )
    .map(({ path, from, to, property }) => ({
      ...place,
      field: nameOfField(path),
      ...from === undefined ? {} : { from },
      ...to === undefined ? {} : { to },
      ...property.secret ? { secret: true as const } : {},
    }));
}

function nameOfField(path: FieldPath): string {
  return path.join(".");
}
