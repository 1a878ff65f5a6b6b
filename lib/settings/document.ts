/**
 * The settings of a box as a document: by subsystem, by setting, without ids.
 *
 * @module
 */
import { isObject, own } from "../text/own.ts";
import { allSettings, type Setting } from "./catalogue.ts";
import { labelled } from "./items.ts";
import type { Node } from "./read.ts";
import type { Values } from "./value.ts";

/**
 * The settings of a box, or some of them: `{ dhcp: { config: { enabled: true } } }`. With `freebox` it
 * has all that the box had; without, it describes how some settings are to be.
 *
 * @example
 * ```ts
 * import type { SettingsDocument } from "@fbx/fbx/settings";
 *
 * const house: SettingsDocument = {
 *   dhcp: { "static-leases": [{ mac: "02:00:00:00:00:14", ip: "192.168.1.20" }] },
 * };
 * console.log(Object.keys(house));
 * ```
 */
export interface SettingsDocument {
  /** The box that it came from. */
  readonly freebox?: Origin;
  /** The settings of each subsystem, by their names in the command. */
  readonly [subsystem: string]: unknown;
}

/**
 * Some of the settings.
 *
 * @example
 * ```ts
 * import type { Selection } from "@fbx/fbx/settings";
 *
 * const some: Selection = { only: ["lan", "dhcp"], except: ["dhcp.config"] };
 * console.log(some.only);
 * ```
 */
export interface Selection {
  /** Only these: `lan`, `dhcp.static-leases`. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly except?: readonly string[];
}

/**
 * The box that settings came from, and which settings were asked for, where not all were.
 *
 * @example
 * ```ts
 * import type { Origin } from "@fbx/fbx/settings";
 *
 * const origin: Origin = { name: "Freebox Server", api_version: "16.0" };
 * console.log(origin.api_version);
 * ```
 */
export interface Origin extends Selection {
  /** Its name. */
  readonly name?: string;
  /** Code of its model. */
  readonly model?: string;
  /** Name of its model. */
  readonly model_name?: string;
  /** API version. */
  readonly api_version?: string;
  /** Firmware version. */
  readonly firmware?: string;
}

/** A setting in a document, at one of its places; labels stand for ids. */
export type Section = Omit<Node, "parent"> & { readonly parent?: { readonly label: string } };

/** The places of a setting in a document; `undefined` where it does not name it. */
export function sectionsOf(document: SettingsDocument, setting: Setting): Section[] | undefined {
  const [subsystem, name] = setting.path;
  const group = own(document, subsystem);
  const value = isObject(group) ? own(group, name) : undefined;
  if (value === undefined) return undefined;
  if (setting.parent === undefined) return [sectionOf(setting, value)];
  return Object.entries(value as Values).map(([label, inner]) => ({
    parent: { label },
    ...sectionOf(setting, inner),
  }));
}

function sectionOf(setting: Setting, value: unknown): Section {
  if (setting.item === undefined) return { value: value as Values };
  return { items: labelled(setting, (value as Values[]).map((value) => ({ value }))) };
}

/** Whether a selection has a setting. */
export function chosen({ only, except = [] }: Selection, { path }: Setting): boolean {
  const isNamed = (words: readonly string[]) =>
    words.includes(path[0]) || words.includes(path.join("."));
  return (only === undefined || isNamed(only)) && !isNamed(except);
}

/** Every word that a selection may have. */
export function choices(): string[] {
  return [...new Set(allSettings().flatMap(({ path }) => [path[0], path.join(".")]))].sort();
}
