/**
 * What has to be done for a box to have the settings of a document, in an order that never cuts off
 * the user before the end.
 *
 * @module
 */
import { consequences } from "../catalogue/consequences.ts";
import { labelOf } from "../catalogue/operation.ts";
import { fieldsOf, type Operation, type Property } from "../catalogue/mod.ts";
import type { Fbx } from "../../mod.ts";
import { allSettings, nameOf, referred, type Setting } from "./catalogue.ts";
import { refuseSlips, slipsIn } from "./check.ts";
import {
  chosen,
  type Section,
  sectionsOf,
  type Selection,
  type SettingsDocument,
} from "./document.ts";
import { type Item, paired } from "./items.ts";
import { type Absent, type Node, Reader } from "./read.ts";
import {
  type Change,
  changes,
  type FieldPath,
  isReadable,
  objectOf,
  type Values,
} from "./value.ts";

/**
 * What to plan.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { planSettings, type PlanOptions } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: PlanOptions = { prune: true };
 * const { steps } = await planSettings(f, { contacts: { list: [] } }, options);
 * console.log(steps.every(({ action }) => action === "delete")); // true
 * ```
 */
export interface PlanOptions extends Selection {
  /** Deletes the items of the lists in the document that the document does not have. */
  readonly prune?: boolean;
  /** Refuses values that the catalogue does not know (default: true). */
  readonly validate?: boolean;
  /** Stops it. */
  readonly signal?: AbortSignal;
}

/**
 * A field that a step changes.
 *
 * @example
 * ```ts
 * import type { FieldChange } from "@fbx/fbx/settings";
 *
 * const change: FieldChange = { field: "ip", from: "192.168.1.20", to: "192.168.1.21" };
 * console.log(change.field);
 * ```
 */
export interface FieldChange {
  /** Its name: `config.ssid`. */
  readonly field: string;
  /** Its value now, where it has one. */
  readonly from?: unknown;
  /** Its value from then on. */
  readonly to?: unknown;
  /** A key or a password. */
  readonly secret?: true;
  /** The box does not tell its value: it is set each time. */
  readonly untold?: true;
}

/**
 * One call, or a few, that change one thing.
 *
 * @example
 * ```ts
 * import type { Step } from "@fbx/fbx/settings";
 *
 * const words = ({ action, setting, item = "" }: Step) => `${action} ${setting} ${item}`;
 * console.log(words({ action: "delete", setting: "contacts list", item: "Sandy", changes: [], consequences: [], values: {} }));
 * ```
 */
export interface Step {
  /** What is done; to replace is to delete and create, where nothing changes it. */
  readonly action: "create" | "change" | "replace" | "delete";
  /** The setting: `dhcp static-leases`. */
  readonly setting: string;
  /** What it belongs to, where the box has it several times. */
  readonly parent?: string;
  /** The item, by what it is: `8080/tcp`. */
  readonly item?: string;
  /** The fields that differ. */
  readonly changes: readonly FieldChange[];
  /** What of it cannot simply be undone, each as what follows “this”. */
  readonly consequences: readonly string[];
  /** What is set; names stand for ids. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Its id, where it is there already. */
  readonly id?: string | number;
}

/**
 * Something in the document that cannot be done on this box.
 *
 * @example
 * ```ts
 * import type { Impossible } from "@fbx/fbx/settings";
 *
 * const one: Impossible = { setting: "lcd config", field: "led_strip_enabled", why: { reason: "no_field" } };
 * console.log(one.why.reason);
 * ```
 */
export interface Impossible {
  /** The setting: `lcd config`. */
  readonly setting: string;
  /** What it belongs to. */
  readonly parent?: string;
  /** The item. */
  readonly item?: string;
  /** The field. */
  readonly field?: string;
  /** Why not. */
  readonly why:
    | Absent
    /** The box does not have what it belongs to, or the item, which only the box can make. */
    | { readonly reason: "no_parent" | "no_item" }
    /** The box does not have the field. */
    | { readonly reason: "no_field" }
    /** The box does not have what the field names. */
    | { readonly reason: "no_name"; readonly name: unknown }
    /** It is set once, when the item is created. */
    | { readonly reason: "fixed" }
    /** The document lacks what it takes to create the item. */
    | { readonly reason: "incomplete"; readonly fields: readonly string[] };
}

/**
 * What has to be done, and what cannot be.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Plan, planSettings } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { steps, impossible }: Plan = await planSettings(f, {});
 * console.log(steps.length, impossible.length); // 0, 0
 * ```
 */
export interface Plan {
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** What is left out. */
  readonly impossible: readonly Impossible[];
  /** Plans the same again, from what the box has by then. */
  readonly again: (f: Fbx) => Promise<Plan>;
}

/**
 * Compares a document with a box, and plans what makes the box as the document describes it. Nothing is
 * changed.
 *
 * @throws {FbxError} `bad_argument`, `network`, `timeout`, `insufficient_rights` …
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { planSettings } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { steps } = await planSettings(f, { lang: { status: { lang: "eng" } } });
 * console.log(steps.length);
 * ```
 */
export async function planSettings(
  f: Fbx,
  document: SettingsDocument,
  options: PlanOptions = {},
): Promise<Plan> {
  refuseSlips(slipsIn(document, options.validate), () => "");
  const planner = new Planner(new Reader(f, options.signal), options.prune ?? false);
  const wanted = allSettings().filter((setting) => chosen(options, setting))
    .flatMap((setting) => {
      const sections = sectionsOf(document, setting);
      return sections === undefined ? [] : [{ setting, sections }];
    });
  await Promise.all(wanted.map(({ setting }) => planner.reader.read(setting)));
  for (const { setting, sections } of wanted) await planner.plan(setting, sections);
  const { steps, impossible } = planner;
  return { steps, impossible, again: (f) => planSettings(f, document, options) };
}

class Planner {
  readonly steps: Step[] = [];
  readonly impossible: Impossible[] = [];
  /** Items that there will be, by what reads them and what they are. */
  readonly #coming = new Set<string>();
  /** Items that others refer to, by the same. */
  readonly #there = new Set<string>();

  constructor(readonly reader: Reader, readonly prune: boolean) {}

  async plan(setting: Setting, sections: readonly Section[]): Promise<void> {
    const { nodes, absent } = await this.reader.read(setting);
    if (absent !== undefined) {
      this.impossible.push({ setting: nameOf(setting), why: absent });
      return;
    }
    await this.#learnNames(setting);
    const named = new Set(sections.map(({ parent }) => parent?.label));
    const empty = setting.item === undefined || !this.prune
      ? []
      : nodes.filter(({ parent }) => !named.has(parent?.label));
    for (const section of [...sections, ...empty.map(({ parent }) => ({ parent, items: [] }))]) {
      const label = section.parent?.label;
      const node = nodes.find(({ parent }) => parent?.label === label) ??
        this.#comingNode(setting, label);
      const place = { setting, ...label === undefined ? {} : { parent: label } };
      if (node === undefined) this.#cannot(place, { reason: "no_parent" });
      else if ("value" in section && section.value) this.#object(place, section.value, node);
      else this.#list(place, section.items ?? [], node.items ?? []);
    }
  }

  /** The names that its fields may refer to. */
  async #learnNames({ mark: { refs = {} } }: Setting): Promise<void> {
    for (const label of Object.values(refs)) {
      const items = await this.reader.items(referred(label));
      for (const item of items) this.#there.add(`${label} ${item.label}`);
    }
  }

  /** Changes without those that name what the box does not have, and will not. */
  #possible(place: Place, all: readonly Change[]): Change[] {
    const { refs = {} } = place.setting.mark;
    const isThere = (name: string) => this.#there.has(name) || this.#coming.has(name);
    const lacked = ({ path: [field = ""], to }: Change) =>
      Object.hasOwn(refs, field)
        ? [to].flat().find((name) => !isThere(`${refs[field]} ${name}`))
        : undefined;
    for (const change of all) {
      const name = lacked(change);
      if (name === undefined) continue;
      this.#cannot({ ...place, field: change.path.join(".") }, { reason: "no_name", name });
    }
    return all.filter((change) => lacked(change) === undefined);
  }

  /** What will be there once what it belongs to has been created. */
  #comingNode({ parent, item }: Setting, label: string | undefined): Node | undefined {
    if (
      parent === undefined || "values" in parent ||
      !this.#coming.has(`${labelOf(parent.list)} ${label}`)
    ) return undefined;
    return item === undefined ? {} : { items: [] };
  }

  #object(place: Place, wanted: Values, { value }: Node): void {
    const differing = changes(wanted, value, place.setting.shape);
    const lacking = differing.filter(({ from, property }) =>
      value !== undefined && from === undefined && isReadable(property)
    );
    for (const { path } of lacking) {
      this.#cannot({ ...place, field: path.join(".") }, { reason: "no_field" });
    }
    const rest = this.#possible(place, differing.filter((change) => !lacking.includes(change)));
    if (rest.length > 0) this.#step("change", place, place.setting.update, rest);
  }

  #list(place: Place, wanted: readonly Item[], held: readonly Item[]): void {
    const { setting } = place;
    const pairs = paired(setting, wanted, held);
    const kept = new Set(pairs.map(([, other]) => other));
    for (const item of this.prune ? held.filter((item) => !kept.has(item)) : []) {
      this.#prune(named(place, item), item);
    }
    for (const [item, other] of pairs) if (other) this.#change(named(place, other), item, other);
    for (const [item, other] of pairs) if (!other) this.#create(named(place, item), item);
  }

  /** Deletes an item, or takes back what was set of one that the box itself made. */
  #prune(place: Place, item: Item): void {
    const { setting } = place;
    const { unset } = setting.mark;
    if (setting.create !== undefined || setting.isWhole) {
      this.#step("delete", place, setting.remove, [], item);
    } else if (unset !== undefined && !item.isUnset) {
      this.#step("change", place, setting.update, changes(unset, item.value, setting.shape), item);
    }
  }

  #change(place: Place, { value }: Item, held: Item): void {
    const { setting } = place;
    const differing = changes(value, held.value, setting.shape).filter(({ property }) =>
      property.access !== "r"
    );
    if (differing.length === 0) return;
    if (setting.update === undefined) {
      return this.#step("replace", place, setting.create, differing, {
        ...held,
        value: { ...held.value, ...value },
      });
    }
    const fixed = differing.filter(({ property }) => property.access === "rc");
    for (const { path } of fixed) {
      this.#cannot({ ...place, field: path.join(".") }, { reason: "fixed" });
    }
    const rest = this.#possible(place, differing.filter((change) => !fixed.includes(change)));
    if (rest.length > 0) this.#step("change", place, setting.update, rest, held);
  }

  #create(place: Place, item: Item): void {
    const { setting } = place;
    const all = changes(item.value, undefined, setting.shape);
    if (setting.isWhole) return this.#step("create", place, setting.update, all, item);
    if (setting.create === undefined) return this.#await(place, item, all);
    const missing = neededBy(setting.create).filter((field) => item.value[field] === undefined);
    if (missing.length > 0) return this.#cannot(place, { reason: "incomplete", fields: missing });
    this.#coming.add(`${labelOf(setting.read)} ${item.label}`);
    this.#step("create", place, setting.create, all, { ...item, value: item.value });
  }

  /** An item that the box makes itself: it is there once what it refers to is. */
  #await(place: Place, item: Item, all: readonly Change[]): void {
    const { setting } = place;
    const isComing = Object.values(setting.mark.refs ?? {}).some((label) =>
      this.#coming.has(`${label} ${item.label}`)
    );
    if (!isComing) return this.#cannot(place, { reason: "no_item" });
    this.#coming.add(`${labelOf(setting.read)} ${item.label}`);
    this.#step(
      "change",
      place,
      setting.update,
      all.filter(({ property }) => property.access !== "r"),
      { label: item.label, value: item.value },
    );
  }

  #step(
    action: Step["action"],
    place: Place,
    operation: Operation | undefined,
    changed: readonly Change[],
    item?: Item,
  ): void {
    const { setting, parent, item: label } = place;
    const values = action === "change"
      ? objectOf(changed.map(({ path, from, to, property }) => [path, padded(to, from, property)]))
      : item?.value ?? {};
    const params = [parent, label].filter((name) => name !== undefined);
    const does = (one: Operation | undefined, payload: unknown) =>
      one === undefined ? [] : consequences(one, { params, payload });
    this.steps.push({
      action,
      setting: nameOf(setting),
      ...parent === undefined ? {} : { parent },
      ...label === undefined ? {} : { item: label },
      changes: changed.map(told),
      consequences: [
        ...action === "replace" || action === "delete" ? does(setting.remove, undefined) : [],
        ...action === "delete" ? [] : does(operation, values),
      ],
      values,
      ...item?.id === undefined ? {} : { id: item.id },
    });
  }

  #cannot({ setting, ...place }: Place & { field?: string }, why: Impossible["why"]): void {
    this.impossible.push({ setting: nameOf(setting), ...place, why });
  }
}

interface Place {
  readonly setting: Setting;
  readonly parent?: string;
  readonly item?: string;
}

function named(place: Place, { label }: Item): Place {
  return { ...place, item: label };
}

/** The fields without which the box creates nothing. */
function neededBy(create: Operation): string[] {
  const required = Object.entries(fieldsOf(create.body)).filter(([, { required }]) =>
    required === true
  );
  return [...new Set([...required.map(([name]) => name), ...create.needs ?? []])];
}

/** The box takes a shorter list of addresses only at its full length. */
function padded(to: unknown, from: unknown, { type }: Property): unknown {
  if (type !== "ipv4[]" || !Array.isArray(to) || !Array.isArray(from)) return to;
  return [...to, ...Array(Math.max(0, from.length - to.length)).fill("")];
}

function told({ path, from, to, property }: Change): FieldChange {
  return {
    field: nameOfField(path),
    ...from === undefined ? {} : { from },
    to,
    ...property.secret ? { secret: true as const } : {},
    ...isReadable(property) ? {} : { untold: true as const },
  };
}

function nameOfField(path: FieldPath): string {
  return path.join(".");
}
