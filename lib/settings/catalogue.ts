/**
 * The settings of a Freebox as the catalogue marks them: what reads each, what changes it, and in
 * which order they are put back.
 *
 * @module
 */
import { type Collection, collectionOf } from "../catalogue/collection.ts";
import {
  baseType,
  fieldsOf,
  isList,
  kebabCase,
  type Operation,
  operationNamed,
  operations,
  type Property,
  type SettingMark,
  type Shape,
  type Subsystem,
  type,
  typeOf,
} from "../catalogue/mod.ts";
import { labelOf } from "../catalogue/operation.ts";
import { paramOf, segmentsOf } from "../catalogue/router.ts";
import { isWritable, propertyOf } from "../catalogue/shape.ts";
import { parseTemplate, type Template, waysIn } from "../catalogue/template.ts";

/** A part of the box that can be put back: an object, or a list of items. */
export interface Setting {
  /** Where it is in a file: `dhcp`, `static-leases`. */
  readonly path: readonly [subsystem: string, name: string];
  readonly mark: SettingMark;
  readonly read: Operation;
  readonly update?: Operation;
  readonly create?: Operation;
  readonly remove?: Operation;
  /** Where the box has it several times: the thing that each one belongs to. */
  readonly parent?: Parent;
  /** How its items are identified; an object has none. */
  readonly item?: Template;
  /** The field of an item that its path takes. */
  readonly id: string;
  /** The whole list is written at once. */
  readonly isWhole: boolean;
  /** What of it (or of each item) can be set, all types resolved. */
  readonly shape: Property;
}

/** What a path parameter chooses from: listed by an operation, or a few values. */
export type Parent = { readonly values: readonly string[] } | Collection;

/** Every setting, in the order in which they are put back. */
export function allSettings(): readonly Setting[] {
  return found ??= inOrder(
    operations().filter(({ setting }) => setting !== undefined).map(settingOf),
  );
}

let found: readonly Setting[] | undefined;

/** The setting that an operation reads: `Profile.list`. */
export function settingRead(label: string): Setting | undefined {
  return allSettings().find(({ read }) => labelOf(read) === label);
}

/** `dhcp static-leases` */
export function nameOf({ path }: Setting): string {
  return path.join(" ");
}

/** What changes what an operation reads: at its own path, and at those of its items. */
export function counterparts(read: Operation): {
  readonly own: readonly Operation[];
  readonly items: readonly Operation[];
} {
  const path = templateOf(read.path);
  const { operations } = read.subsystem;
  const writing = operations.filter(({ verb }) => verb !== "GET");
  const holdsItems = read.result !== undefined && isList(typeOf(read.result));
  return {
    own: writing.filter((other) => templateOf(other.path) === path),
    items: holdsItems ? writing.filter((other) => templateOf(other.path) === `${path}/{}`) : [],
  };
}

/** A path without the names of its parameters: `fw/redir/{}`. */
export function templateOf(path: string): string {
  return segmentsOf(path).map((segment) => paramOf(segment) === undefined ? segment : "{}")
    .join("/");
}

/** Names of the subsystems that have settings, as the command spells them. */
export function settingNames(): string[] {
  return [...new Set(allSettings().map(({ path }) => path[0]))].sort();
}

function settingOf(read: Operation): Setting {
  const { subsystem, setting: mark = {} } = read;
  const { own, items } = counterparts(read);
  const holdsItems = mark.item !== undefined;
  const verb = (list: readonly Operation[], ...verbs: string[]) =>
    list.find((operation) => verbs.includes(operation.verb));
  const whole = holdsItems ? verb(own, "PUT") : undefined;
  const update = holdsItems ? whole ?? verb(items, "PUT") : verb(own, "PUT", "POST");
  const create = holdsItems ? verb(own, "POST") : undefined;
  const remove = verb(items, "DELETE");
  const item = mark.item === undefined ? undefined : parseTemplate(mark.item);
  const itemOperation = (whole === undefined ? update : undefined) ?? remove;
  const id = idFieldOf(read, itemOperation);
  const parent = parentOf(read);
  return {
    path: [kebabCase(subsystem.name), kebabCase(read.name)],
    mark,
    read,
    ...update && { update },
    ...create && { create },
    ...remove && { remove },
    ...item && { item },
    ...parent && { parent },
    id,
    isWhole: whole !== undefined,
    shape: shapeOf(read, [update, create], mark, item),
  };
}

/** The field of an item that its path takes: `id` of `Nat.redirects.id`, or what is called so. */
function idFieldOf(read: Operation, operation: Operation | undefined): string {
  const [name, { refers = "" }] = Object.entries(operation?.params ?? {}).at(-1) ?? ["id", {}];
  const label = `${labelOf(read)}.`;
  return refers.startsWith(label) ? refers.slice(label.length) : name;
}

function parentOf(read: Operation): Parent | undefined {
  const [first] = Object.entries(read.params);
  if (first === undefined) return undefined;
  const [, property] = first;
  const { values } = property;
  if (values) return { values: Object.keys(values) };
  const collection = collectionOf(property);
  if (collection === undefined) throw new Error(`Nothing lists what ${labelOf(read)} belongs to`);
  return collection;
}

/** What can be set of an object, or of each item of a list. */
function shapeOf(
  read: Operation,
  writers: readonly (Operation | undefined)[],
  { within }: SettingMark,
  item: Template | undefined,
): Property {
  const result: Shape = read.result ?? "object";
  const whole = propertyOf(within === undefined ? result : fieldsOf(result)[within]) as Property;
  const sent = new Set(writers.flatMap((writer) => Object.keys(fieldsOf(writer?.body))));
  const identity = item === undefined ? [] : waysIn(item).map(({ steps }) => steps[0]?.name);
  if (whole.type.startsWith("map<")) return whole;
  const known = fieldsOf(whole);
  const names = new Set([...identity, ...Object.keys(known)]); // what an item is, first
  const fields = [...names].flatMap((name = "") => {
    const field = known[name];
    if (field === undefined) return [];
    if (identity.includes(name) && !isWritable(field, true)) {
      return [[name, { ...field, access: "r" } as Property] as const];
    }
    const settable = sent.has(name) ? expand(field) : undefined;
    return settable ? [[name, settable] as const] : [];
  });
  return { type: "object", fields: Object.fromEntries(fields) };
}

/** What can be set of a field, with the fields of its types in place of their names. */
function expand(property: Property): Property | undefined {
  if (!isWritable(property, true) || property.notSetting !== undefined) return undefined;
  const { required: _, ...rest } = property;
  const named = property.fields ?? type(baseType(property.type))?.fields;
  if (named === undefined || /^map<|\|/.test(property.type)) return rest;
  const fields = Object.entries(named).flatMap(([name, field]) => {
    const settable = expand(field);
    return settable ? [[name, settable] as const] : [];
  });
  if (fields.length === 0) return undefined;
  const type_ = property.type.replace(/^\w+/, "object");
  return { ...rest, type: type_, fields: Object.fromEntries(fields) };
}

/** What others need comes before them, and what may cut off the user last. */
function inOrder(settings: readonly Setting[]): Setting[] {
  const waiting = [...settings];
  const placed: Setting[] = [];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ mark: { after = [] } }) =>
      !after.some((label) => waiting.some(({ read }) => labelOf(read) === label))
    );
    const next = ready.find(({ mark }) => !mark.cuts) ?? ready[0];
    if (next === undefined) throw new Error("Settings wait for one another");
    placed.push(next);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return placed;
}

/** Whether an operation is in that version of the API. */
export function isServed({ since = 0, until = Infinity }: Operation, major: number): boolean {
  return since <= major && major < until;
}

/** The subsystems that have settings, with those of each as a file lists them. */
export function bySubsystem(): ReadonlyMap<Subsystem, readonly Setting[]> {
  const order = operations();
  const sorted = allSettings().toSorted((a, b) => order.indexOf(a.read) - order.indexOf(b.read));
  const groups = new Map<Subsystem, Setting[]>();
  for (const setting of sorted) {
    const { subsystem } = setting.read;
    groups.set(subsystem, [...groups.get(subsystem) ?? [], setting]);
  }
  return groups;
}

/** The operation of a reference, which is there or the catalogue is broken. */
export function referred(label: string): Setting {
  const setting = settingRead(label);
  if (setting === undefined) throw new Error(`${labelOf(operationNamed(label))} is no setting`);
  return setting;
}
