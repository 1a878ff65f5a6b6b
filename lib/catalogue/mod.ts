/**
 * The catalogue `api.json`, typed and indexed: every subsystem, operation, type and error code of
 * the Freebox OS API, by name, by alias, by verb and path.
 *
 * @module
 */
import { hasPart, methodNames, part, subsystemNames, subsystemPart, typePart } from "./api.ts";
import { named } from "../text/language.ts";
import { own } from "../text/own.ts";
import { models } from "./models.ts";

export { findModel, type Model, models, modelTable, refusalAt } from "./models.ts";

/**
 * What is known of one value: a field, a parameter, a body or a result.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Property } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const id: Property = operation.subsystem.types[0]!.fields.id!;
 *   console.log(id.type, id.access); // "int", "r"
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.create": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
 * ```
 */
export interface Property {
  /** A scalar (`bool`, `int`, …), a type's name, either with `[]`, `map<…>`, or several with `|`. */
  readonly type: string;
  /** `r` read-only, `w` write-only, `rw` both, `rc` read, and settable when created. */
  readonly access?: "r" | "w" | "rw" | "rc";
  /** How a real box was seen to answer it, although it is write-only; `""` for `blank`. */
  readonly answered?: "as it is" | "blank";
  /** Unit of a number: `byte/s`, `s`, `celsius`. */
  readonly unit?: string;
  /**
   * Must be sent (`true`) or may be left out (`false`), according to the documentation. For an
   * object of the box this applies when it is created, not when it is changed.
   */
  readonly required?: boolean;
  /** The only value that it may have. */
  readonly const?: string;
  /** Allowed values and what each means. */
  readonly values?: Readonly<Record<string, string>>;
  /** Values beyond the listed ones are to be expected. */
  readonly open?: boolean;
  /** Another property (`Type.field`) or table (`models`) whose values these are. */
  readonly valuesOf?: string;
  /** Its values by database, where each has its own (of RRD). */
  readonly valuesByDb?: Readonly<
    Record<string, Readonly<Record<string, { unit?: string; doc?: string; observed?: boolean }>>>
  >;
  /** The property (`Type.field`) whose `valuesByDb` describes the fields of its items. */
  readonly samplesOf?: string;
  /** By what the box has multiplied its numbers: a parameter of the call, or the value of that. */
  readonly factor?: string | number;
  /** The fields of an object that is described in place. */
  readonly fields?: Readonly<Record<string, Property>>;
  /** The field with the list that an object is there for: `entries`. */
  readonly wraps?: string;
  /** API major of the first boxes that answer the object; older ones answer the bare list. */
  readonly wrapsSince?: number;
  /** How the fields begin that older boxes answer in place of this list: `temp_`. */
  readonly gathers?: string;
  /** First API major asked for whose answers have it. */
  readonly since?: number;
  /** First API major asked for whose answers have it no more. */
  readonly until?: number;
  /** How many entries a list has. */
  readonly length?: number;
  /** How boxes write the empty list, where that is no list: `{}` or `""`. */
  readonly empty?: "" | Readonly<Record<never, never>>;
  /** A value that it may have. */
  readonly example?: string | number;
  /** What a path parameter is where only a body is given, as pyfbx does. */
  readonly fallback?: string;
  /** Least value of a number. */
  readonly min?: number;
  /** Greatest value of a number. */
  readonly max?: number;
  /** What a number is a multiple of. */
  readonly step?: number;
  /**
   * What is good: the minimum and maximum (`null`: no limit) of a number, in seconds before now for a
   * time, or the values of an enum. The note beside it has the source.
   */
  readonly good?: readonly (number | string | null)[];
  /** What is worse than good and still works: all the rest, unless named; what is neither is a problem. */
  readonly usable?: readonly (number | string | null)[];
  /** The number is good or not by how many percent it is of this field beside it. */
  readonly shareOf?: string;
  /** The number is good or not by how much of it comes in so many seconds. */
  readonly per?: number;
  /** The value that means “none”: the rates of an idle SFP port are -1. */
  readonly unknown?: number;
  /** The value that tables leave blank: `none` of an error. */
  readonly nothing?: string | number;
  /**
   * How it is displayed, where that does not follow from type and unit: `time` of day, `weekdays`,
   * a `range`, a `date` that is never relative, the `raw` value of an enum, or a text with other
   * fields of its object in it (`+{country_code}{phone_number}`).
   */
  readonly shows?: string;
  /** What a list of such objects shows, the most important first: heading → field, or fields in a text. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What it is in a home automation system, such as Home Assistant. */
  readonly entity?: Entity;
  /**
   * Where its values are listed, and which field of an item it is: `Lan.hosts.l2ident.id`. People may
   * write what the item is `called` instead.
   */
  readonly refers?: string;
  /** What people call one of these, the best first: `primary_name|names.name`. */
  readonly called?: string;
  /** What the command sends where nothing is given: a value, or that of another field, `{wan_port_start}`. */
  readonly default?: string | number | boolean;
  /** Never shown in traces: a password, a key, a token. */
  readonly secret?: boolean;
  /** The kind of personal data in a text: a recording has a pseudonym instead. */
  readonly personal?: PersonalKind;
  /** A text without personal data. */
  readonly public?: boolean;
  /** Why it is no setting, although it can be set. */
  readonly notSetting?: string;
  /** Seen on a real box, not documented. */
  readonly observed?: boolean;
  /** What it means. */
  readonly doc?: string;
}

/**
 * What a field is in a home automation system. Names and commands are templates: `start {id}`.
 *
 * @example
 * ```ts
 * import type { Entity } from "./mod.ts";
 *
 * const line: Entity = { as: "binary_sensor", name: "Internet", is: ["up"] };
 * console.log(line.name);
 * ```
 */
export interface Entity {
  /** By default a binary sensor of a truth, else a sensor. */
  readonly as?: "binary_sensor" | "switch" | "event" | "device_tracker";
  /** What people call it. */
  readonly name: string;
  /** Home Assistant's device class, where it does not follow from the unit. */
  readonly class?: string;
  /** Where it does not belong to what people look at every day. */
  readonly category?: "diagnostic";
  /** The values that mean on; by default everything but false, 0 and nothing. */
  readonly is?: readonly string[];
  /** The field that identifies the thing, where its id does not: of a device, on any interface. */
  readonly id?: string;
  /** The command that switches it on. */
  readonly on?: string;
  /** The command that switches it off. */
  readonly off?: string;
}

/**
 * A body or a result: the name of a type (with `[]`, `map<…>`), or a value described in place.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Shape } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const body: Shape = operation.body!;
 *   console.log(body); // "ContactEntry"
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.create": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
 * ```
 */
export type Shape = string | Property;

/**
 * HTTP verb of an operation.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Verb } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const verb: Verb = operation.verb;
 *   console.log(verb); // "POST"
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.create": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
 * ```
 */
export type Verb = "GET" | "POST" | "PUT" | "DELETE";

/**
 * An effect of an operation that cannot be undone.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Consequence } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const consequence: Consequence = operation.consequences[0]!;
 *   console.log(consequence.does);
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "System.reboot": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.system.reboot();
 * ```
 */
export interface Consequence {
  /** What follows “this”, with `{names}` of parameters and fields: `deletes contact {id}`. */
  readonly does: string;
  /**
   * Only where one of these fields is sent with such a value: one, one of several, or `"*"` for any. A
   * field inside an object has a dot in its name.
   */
  readonly when?: Readonly<Record<string, ConsequenceValue | readonly ConsequenceValue[]>>;
}

/**
 * A value that makes an operation one to take care with.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type ConsequenceValue } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const values: ConsequenceValue[] = operation.consequences.flatMap(({ when = {} }) => Object.values(when).flat());
 *   console.log(values);
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Storage.updateDisk": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.storage.updateDisk(1000, { state: "disabled" });
 * ```
 */
export type ConsequenceValue = string | number | boolean;

/**
 * A kind of personal data.
 *
 * @example
 * ```ts
 * import type { PersonalKind } from "./mod.ts";
 *
 * const kind: PersonalKind = "mac";
 * console.log(kind);
 * ```
 */
export type PersonalKind =
  | "mac"
  | "ip"
  | "name"
  | "phone"
  | "email"
  | "domain"
  | "url"
  | "serial"
  | "path"
  | "date"
  | "id";

/**
 * How what an operation reads is put back. What changes it follows from the paths: `PUT` of the same
 * path, or `POST` beside it and `PUT` and `DELETE` of its items.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, type SettingMark, simulate } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const mark: SettingMark | undefined = operation.setting;
 *   console.log(mark?.item); // "{mac}"
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Dhcp.staticLeases": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.dhcp.staticLeases();
 * ```
 */
export interface SettingMark {
  /** What it is, where its subsystem does not say it. */
  readonly about?: string;
  /** What an item of a list is known by, on any box: a template of its fields. */
  readonly item?: string;
  /** The field of an item that holds what is set. */
  readonly within?: string;
  /** Fields that hold ids of other items, and the setting that has those. */
  readonly refs?: Readonly<Record<string, string>>;
  /** Settings that have to be there first. */
  readonly after?: readonly string[];
  /** A change may cut off the user who makes it: it comes last. */
  readonly cuts?: boolean;
  /** The field that holds the address of the box itself. */
  readonly moves?: string;
  /** Items count only where one of these fields is set. */
  readonly only?: readonly string[];
  /** What takes that back, where the item itself stays. */
  readonly unset?: Readonly<Record<string, unknown>>;
}

/**
 * One thing that the box can be asked to do.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, type Operation, simulate } from "@fbx/fbx/simulator";
 *
 * const seen: Operation[] = [];
 * const keep = ({ operation }: Call) => void seen.push(operation);
 * await using box = await simulate({ behaviours: [{ handlers: { "System.reboot": keep } }] });
 * await using f = await Fbx(box.access);
 * await f.system.reboot();
 * console.log(seen[0]?.verb, seen[0]?.path, seen[0]?.permission);
 * ```
 */
export interface Operation {
  /** The subsystem that it belongs to. */
  readonly subsystem: Subsystem;
  /** Short name: `status`. */
  readonly name: string;
  /** Long name, pyfbx's where it has one: `Get_the_current_Connection_status`. */
  readonly alias: string;
  /** Further long names that mean the same. */
  readonly also: readonly string[];
  /** The documentation's title. */
  readonly title: string;
  /** HTTP verb. */
  readonly verb: Verb;
  /** Changes nothing, whatever its verb. */
  readonly reads?: true;
  /** What follows `/api/vN/`, with `{parameters}`. */
  readonly path: string;
  /** A second spelling of the path that was seen. */
  readonly alsoPath?: string;
  /** The `N` of the path that the documentation of API 16.0 prints. */
  readonly major?: number;
  /** First API version that has it, where older boxes are known to lack it. */
  readonly since?: number;
  /** First API version that has it no more. */
  readonly until?: number;
  /** Marked unstable by the documentation. */
  readonly unstable: boolean;
  /** Not documented: the boxes that it was seen on, `true` where no source names them. */
  readonly observed: boolean | string;
  /** Named by other clients, and never shown to work. */
  readonly unsure: boolean;
  /** Path parameters, in the order of the path. */
  readonly params: Readonly<Record<string, Property>>;
  /** Parameters of the query. */
  readonly query: Readonly<Record<string, Property>>;
  /** What is sent. */
  readonly body?: Shape;
  /** Fields of the body that this operation needs, beyond those that their type requires. */
  readonly needs?: readonly string[];
  /** Fields in the order in which people say them on the command line; the others follow. */
  readonly order?: readonly string[];
  /** How it is sent. */
  readonly bodyFormat: "json" | "form" | "multipart";
  /** What the box answers. */
  readonly result?: Shape;
  /** First API major asked for that is answered with the result; older ones get none. */
  readonly resultSince?: number;
  /** How the box answers. */
  readonly resultFormat: "json" | "binary" | "text" | "websocket";
  /** Values of a result that is a number or a text, with what each means. */
  readonly resultValues?: Readonly<Record<string, string>>;
  /** What travels on the WebSocket that it opens; without it, bare bytes do. */
  readonly messages?: unknown;
  /** The permission it needs, if any. */
  readonly permission?: string;
  /** Notes of the documentation. */
  readonly doc: string;
  /** Its effects that cannot be undone. */
  readonly consequences: readonly Consequence[];
  /** Why it needs no care, where its name looks as if it did. */
  readonly safeBecause?: string;
  /** What it reads can be put back: how `fbx backup` and `fbx restore` treat it. */
  readonly setting?: SettingMark;
  /** Why what it reads is no setting, although there is an operation that changes it. */
  readonly notSetting?: string;
  /** What the documentation sends, for example. */
  readonly exampleBody?: unknown;
  /** What the documentation is answered, for example. */
  readonly exampleResult?: unknown;
}

/**
 * One object of the box's.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Type } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const entry: Type = operation.subsystem.types[0]!;
 *   console.log(entry.name, Object.keys(entry.fields).length);
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.create": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
 * ```
 */
export interface Type {
  /** Its name: `LanHost`. */
  readonly name: string;
  /** What it is. */
  readonly doc?: string;
  /** Marked unstable by the documentation. */
  readonly unstable?: boolean;
  /** Seen on a real box, not documented. */
  readonly observed?: boolean;
  /** Its fields. */
  readonly fields: Readonly<Record<string, Property>>;
  /** What a list of it shows, the most important first: heading → field, or fields in a text. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What one can have it do: what people call that → a command, both templates. */
  readonly buttons?: Readonly<Record<string, string>>;
  /** What people call one of these, the best first: `primary_name|names.name`. */
  readonly called?: string;
  /** An object as the documentation shows it. */
  readonly example?: unknown;
}

/**
 * A part of the API, such as `connection`.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate, type Subsystem } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation }: Call) => {
 *   const contacts: Subsystem = operation.subsystem;
 *   console.log(contacts.name, contacts.alias); // "contacts", "Contacts"
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.create": seen } }] });
 * await using f = await Fbx(box.access);
 * await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
 * ```
 */
export interface Subsystem {
  /** Short name: `downloadConfig`. */
  readonly name: string;
  /** Long name, as in pyfbx: `Download_Config`. */
  readonly alias: string;
  /** What it is about. */
  readonly about: string;
  /** Its own error codes, with their meanings. */
  readonly errors: Readonly<Record<string, string>>;
  /** All names of each operation, the short one first, in the order of `operations`. */
  readonly methodNames: readonly (readonly string[])[];
  /** Made at the first touch, as `types` are. */
  readonly operations: readonly Operation[];
  /** Its objects. */
  readonly types: readonly Type[];
}

/** The API version that the catalogue describes: `16.0`. */
export const apiVersion: string = part("version") as string;
/** The permissions that an application may hold. */
export const permissions: Readonly<Record<string, { doc: string; observed?: boolean }>> = part(
  "permissions",
) as Record<string, { doc: string; observed?: boolean }>;
/** Error codes that any operation may answer. */
export const commonErrors: Readonly<Record<string, string>> = part("errors") as Record<
  string,
  string
>;
/** Error codes for something that does not exist. */
export const absentCodes: readonly string[] = part("absent") as string[];
/** Fields of the discovery answer. */
export const discoveryFields: Readonly<Record<string, Property>> = part("discovery") as Record<
  string,
  Property
>;
/** The certificate authorities that sign the boxes' certificates. */
export const rootCertificates: readonly { name: string; doc: string; pem: string }[] = part(
  "rootCertificates",
) as { name: string; doc: string; pem: string }[];

/** The events that the box can push, with the type of what each carries. */
export const events: readonly { name: string; result: string; doc: string }[] = subsystemPart(
  "Websocket",
  "events",
) as { name: string; result: string; doc: string }[];

/** Every subsystem that has operations, in alphabetical order. */
export const subsystems: readonly Subsystem[] = subsystemNames()
  .filter((alias) => hasPart(alias, "operations"))
  .map(toSubsystem);

const typeIndex = new Map<string, Type | undefined>();

/** The type of that name: `type("LanHost")`. */
export function type(name: string): Type | undefined {
  if (!typeIndex.has(name)) {
    const raw = typePart(name) as Omit<Type, "name"> | undefined;
    typeIndex.set(name, raw && { name, ...raw });
  }
  return typeIndex.get(name);
}

/** Every type, in the order of the catalogue. */
export function types(): Type[] {
  return subsystemNames().flatMap(typesOf);
}

/** Every operation, in the order of the catalogue. */
export function operations(): Operation[] {
  return subsystems.flatMap((subsystem) => subsystem.operations);
}

/** The subsystem of that name, in any spelling: `Download_Config`, `downloadConfig`, `download-config`. */
export function findSubsystem(name: string): Subsystem | undefined {
  const wanted = fold(name);
  return subsystems.find((subsystem) => fold(subsystem.name) === wanted);
}

/** The operation of that name, short or long, in any spelling: `setConfig`, `set-config`. */
export function findOperation(subsystem: Subsystem, name: string): Operation | undefined {
  const wanted = fold(name);
  return subsystem.operations.find((operation) =>
    names(operation).some((candidate) => fold(candidate) === wanted)
  );
}

/** The operation that two words name, in any spelling: `lan`, `set-config`. */
export function findMethod(subsystem = "", method?: string): Operation | undefined {
  const found = findSubsystem(subsystem);
  return found && method !== undefined ? findOperation(found, method) : undefined;
}

/** The operation of that name, which is there or the catalogue is broken: `Fs.task`. */
export function operationNamed(label: string): Operation {
  const [subsystem = "", name = ""] = label.split(".");
  const found = findSubsystem(subsystem);
  const operation = found && findOperation(found, name);
  if (!operation) throw new Error(`api.json has no ${label}`);
  return operation;
}

/** The fields of a shape that is an object or a list of objects, inline or named. */
export function fieldsOf(shape: Shape | undefined): Readonly<Record<string, Property>> {
  if (shape === undefined) return {};
  if (typeof shape !== "string" && shape.fields) return shape.fields;
  return type(baseType(typeOf(shape)))?.fields ?? {};
}

/** The type expression of a shape: `LanHost[]`, `object`. */
export function typeOf(shape: Shape): string {
  return typeof shape === "string" ? shape : shape.type;
}

/** Whether a type expression is a list: `LanHost[]`, also in `LanHost[]|string[]`. */
export function isList(type: string): boolean {
  return type.split("|").every((part) => part.endsWith("[]"));
}

/** What a type expression is made of, without `[]` and `map<…>`: `LanHost[]` → `LanHost`. */
export function baseType(expression: string): string {
  const first = expression.split("|")[0]?.replace(/(\[\])+$/, "") ?? expression;
  const inner = /^map<(.+)>$/.exec(first)?.[1];
  return inner === undefined ? first : baseType(inner);
}

/** The values listed for a property, with what each means; those of another one if it refers there. */
export function valueTable(property: Property): [value: string, meaning: string][] {
  const { values, valuesByDb, valuesOf } = property;
  if (valuesByDb) {
    return Object.entries(valuesByDb).flatMap(([db, fields]) =>
      Object.entries(fields).map(([field, { doc = "", unit }]): [string, string] => [
        field,
        `${db}: ${doc}${unit === undefined ? "" : ` (${unit})`}`,
      ])
    );
  }
  if (values) return Object.entries(values);
  if (valuesOf === undefined) return [];
  if (valuesOf === "models") return Object.entries(models);
  const [owner = "", field = ""] = valuesOf.split(".");
  const source = own(type(owner)?.fields, field);
  if (source === undefined) throw new Error(`api.json has no ${valuesOf}`);
  return valueTable(source);
}

/** All names of an operation, the short one first. */
export function names(operation: Operation): string[] {
  return [operation.name, operation.alias, ...operation.also];
}

/** How an operation is written on the command line: `fbx wifi set-config`. */
export function commandOf({ subsystem, name }: Operation): string {
  return named(`fbx ${kebabCase(subsystem.name)} ${kebabCase(name)}`);
}

/** `Download_Config` → `downloadConfig`. */
function camelCase(name: string): string {
  return name.replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/_([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `staticLeases` → `static-leases`, `download_dir` → `download-dir`. */
export function kebabCase(name: string): string {
  return name.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
}

function fold(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

function typesOf(alias: string): Type[] {
  const types = subsystemPart(alias, "types") as Record<string, Omit<Type, "name">> | undefined;
  return Object.entries(types ?? {}).map(([name, type]) => ({ name, ...type }));
}

function toSubsystem(alias: string): Subsystem {
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => made ??= make();
  };
  const about = once(() => subsystemPart(alias, "about") as string);
  const errors = once(() => (subsystemPart(alias, "errors") ?? {}) as Record<string, string>);
  const names = once(() => methodNames(alias));
  const types = once(() => typesOf(alias));
  const operations = once(() => {
    const permission = subsystemPart(alias, "permission") ?? {};
    const raw = subsystemPart(alias, "operations") as Record<string, Record<string, unknown>>;
    return Object.entries(raw).map(([name, operation]) =>
      toOperation(subsystem, name, operation, permission)
    );
  });
  const subsystem: Subsystem = {
    name: camelCase(alias),
    alias,
    get about() {
      return about();
    },
    get errors() {
      return errors();
    },
    get methodNames() {
      return names();
    },
    get operations() {
      return operations();
    },
    get types() {
      return types();
    },
  };
  return subsystem;
}

function toOperation(
  subsystem: Subsystem,
  name: string,
  raw: Record<string, unknown>,
  permission: { read?: string; write?: string },
): Operation {
  const inherited = raw.verb === "GET" ? permission.read : permission.write;
  return {
    also: [],
    params: {},
    query: {},
    bodyFormat: "json",
    resultFormat: "json",
    unstable: false,
    observed: false,
    unsure: false,
    doc: "",
    ...(inherited === undefined ? {} : { permission: inherited }),
    ...raw,
    consequences: toConsequences(raw.consequences as RawConsequences),
    subsystem,
    name,
  } as unknown as Operation;
}

type RawConsequences = undefined | string | Consequence | readonly (string | Consequence)[];

/** A text alone means: always. */
function toConsequences(raw: RawConsequences = []): Consequence[] {
  const all = Array.isArray(raw)
    ? raw as readonly (string | Consequence)[]
    : [raw as string | Consequence];
  return all.map((consequences) =>
    typeof consequences === "string" ? { does: consequences } : consequences
  );
}
