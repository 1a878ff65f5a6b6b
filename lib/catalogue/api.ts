/**
 * `api.json`, and the few lookups in it that only the catalogue needs.
 *
 * Nothing here copies: a bundle replaces the import by parts that are parsed when they are touched.
 *
 * @module
 */
import json from "../../api.json" with { type: "json" };

interface RawSubsystem extends Readonly<Record<string, unknown>> {
  readonly operations?: Readonly<
    Record<string, { readonly alias: string; readonly also?: readonly string[] }>
  >;
  readonly types?: Readonly<Record<string, unknown>>;
}

const api = json as unknown as Readonly<Record<string, unknown>> & {
  readonly subsystems: Readonly<Record<string, RawSubsystem>>;
};

/** The value of a key of the file: `part("models")`. */
export function part(key: string): unknown {
  return own(api, key);
}

/** Everything. */
export function everything(): unknown {
  return api;
}

/** The names of the subsystems, long ones: `Connection`. */
export function subsystemNames(): string[] {
  return Object.keys(api.subsystems);
}

/** The value of a key of a subsystem, if it has that: `subsystemPart("Connection", "errors")`. */
export function subsystemPart(subsystem: string, key: string): unknown {
  return own(own(api.subsystems, subsystem), key);
}

/** Whether a subsystem has a key. */
export function hasPart(subsystem: string, key: string): boolean {
  return Object.hasOwn(own(api.subsystems, subsystem) ?? {}, key);
}

/** An object of the box's, whichever subsystem has it. */
export function typePart(name: string): unknown {
  const owner = Object.values(api.subsystems).find(({ types = {} }) => Object.hasOwn(types, name));
  return own(owner?.types, name);
}

/** All names of every operation of a subsystem, the short one first. */
export function methodNames(subsystem: string): string[][] {
  const operations = own(api.subsystems, subsystem)?.operations ?? {};
  return Object.entries(operations).map(([name, { alias, also = [] }]) => [name, alias, ...also]);
}

function own<Value>(
  object: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
