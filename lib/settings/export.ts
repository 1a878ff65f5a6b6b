/**
 * The settings of a box as a document, and what had to be left out of it.
 *
 * @module
 */
import type { Property } from "../catalogue/mod.ts";
import type { Fbx } from "../../mod.ts";
import { bySubsystem, nameOf, type Setting } from "./catalogue.ts";
import { chosen, type Origin, type Selection, type SettingsDocument } from "./document.ts";
import { type Absent, type Node, Reader } from "./read.ts";
import { type FieldPath, fieldsThat, isReadable, type Values } from "./value.ts";

/**
 * What to export.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type ExportOptions, exportSettings } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: ExportOptions = { only: ["dhcp"], secrets: true };
 * const { document } = await exportSettings(f, options);
 * console.log(Object.keys(document)); // ["freebox", "dhcp"]
 * ```
 */
export interface ExportOptions extends Selection {
  /** Keys and passwords too, as far as the box gives them back. */
  readonly secrets?: boolean;
  /** Stops it. */
  readonly signal?: AbortSignal;
}

/**
 * Something that an export does not have.
 *
 * @example
 * ```ts
 * import type { LeftOut } from "@fbx/fbx/settings";
 *
 * const left: LeftOut = { setting: "ftp config", field: "password", why: { reason: "secret" } };
 * console.log(left.why.reason);
 * ```
 */
export interface LeftOut {
  /** The setting: `wifi bsses`. */
  readonly setting: string;
  /** What it belongs to, and which item it is. */
  readonly place?: readonly string[];
  /** Where it is in the document, without the field. */
  readonly path?: readonly (string | number)[];
  /** The field; without it, all of the setting. */
  readonly field?: string;
  /** A secret that was not asked for, one that the box never gives back, or the refusal of the box. */
  readonly why: Absent | { readonly reason: "secret" | "never" };
}

/**
 * The settings of a box.
 *
 * @example
 * ```ts
 * import type { Exported } from "@fbx/fbx/settings";
 *
 * const names = ({ left }: Exported) => left.map(({ setting }) => setting);
 * console.log(names({ document: {}, left: [] }));
 * ```
 */
export interface Exported {
  /** The settings. */
  readonly document: SettingsDocument;
  /** What it does not have. */
  readonly left: readonly LeftOut[];
}

/**
 * Reads every setting of a box.
 *
 * @throws {FbxError} `network`, `timeout`, `insufficient_rights` …
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { exportSettings, settingsText } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const text = await settingsText(await exportSettings(f));
 * console.log(text.split("\n").length, "lines of YAML");
 * ```
 */
export async function exportSettings(f: Fbx, options: ExportOptions = {}): Promise<Exported> {
  const reader = new Reader(f, options.signal);
  const { only, except } = options;
  const origin = await originOf(f, options.signal);
  const document: Record<string, unknown> = {
    freebox: { ...origin, ...only && { only }, ...except && { except } },
  };
  const left: LeftOut[] = [];
  for (const settings of bySubsystem().values()) {
    const group: Values = {};
    const wanted = settings.filter((setting) => chosen(options, setting));
    const readings = await Promise.all(wanted.map((setting) => reader.read(setting)));
    for (const [index, setting] of wanted.entries()) {
      const { nodes = [], absent } = readings[index] ?? {};
      if (absent !== undefined) {
        if (absent.reason !== "version") left.push({ setting: nameOf(setting), why: absent });
        continue;
      }
      group[setting.path[1]] = exported(setting, nodes, options.secrets ?? false, left);
    }
    const [first] = settings;
    if (first && Object.keys(group).length > 0) document[first.path[0]] = group;
  }
  return { document, left };
}

async function originOf(f: Fbx, signal: AbortSignal | undefined): Promise<Origin> {
  const { device_name, box_model, box_model_name, api_version } = f.discovery;
  const { firmware_version: firmware } = await f.system.info(signal ? { signal } : {});
  const known = { name: device_name, model: box_model, model_name: box_model_name, api_version };
  const fields = Object.entries({ ...known, firmware }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}

function exported(
  setting: Setting,
  nodes: readonly Node[],
  secrets: boolean,
  left: LeftOut[],
): unknown {
  if (setting.parent === undefined) return contents(setting, nodes[0] ?? {}, secrets, left);
  const filled = nodes.filter(({ items }) => items?.some(({ isUnset }) => !isUnset) ?? true);
  return Object.fromEntries(
    filled.toSorted((a, b) => inOrder(a.parent?.label, b.parent?.label)).map((
      node,
    ) => [node.parent?.label ?? "", contents(setting, node, secrets, left)]),
  );
}

function contents(setting: Setting, node: Node, secrets: boolean, left: LeftOut[]): unknown {
  const place = node.parent ? [node.parent.label] : [];
  const path = [...setting.path, ...place];
  if (node.value) return without(setting, node.value, { place, path }, secrets, left);
  const items = (node.items ?? []).filter(({ isUnset }) => !isUnset).toSorted((a, b) =>
    inOrder(a.label, b.label)
  );
  return items.map(({ label, value }, index) =>
    without(setting, value, { place: [...place, label], path: [...path, index] }, secrets, left)
  );
}

/** A value without what is left out, which is noted. */
function without(
  setting: Setting,
  value: Values,
  where: Pick<Required<LeftOut>, "place" | "path">,
  secrets: boolean,
  left: LeftOut[],
): Values {
  const note = (path: FieldPath, reason: "secret" | "never") => {
    const inner = path.slice(0, -1);
    left.push({
      setting: nameOf(setting),
      place: where.place,
      path: [...where.path, ...inner],
      field: path.join("."),
      why: { reason },
    });
  };
  const never = (field: Property) => !isReadable(field);
  for (const path of fieldsThat(never, value, setting.shape)) note(path, "never");
  if (secrets) return value;
  const hidden = fieldsThat(
    (field) => isReadable(field) && field.secret === true,
    value,
    setting.shape,
  );
  for (const path of hidden) note(path, "secret");
  return hidden.reduce<Values>(dropped, value);
}

function dropped(value: Values, [name = "", ...rest]: FieldPath): Values {
  const { [name]: inner, ...others } = value;
  if (rest.length === 0 || inner === undefined) return others;
  return { ...value, [name]: dropped(inner as Values, rest) };
}

/** 2 before 10. */
function inOrder(a = "", b = ""): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("en", { numeric: true });
