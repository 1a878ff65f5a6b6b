/**
 * Where the values of a path parameter are listed: found from the paths and types of the catalogue,
 * by one rule for all subsystems.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  isList,
  kebabCase,
  type Operation,
  type Property,
  typeOf,
} from "./mod.ts";
import { paramOf, segmentsOf } from "./router.ts";

/** The operation that lists what a parameter may be. */
export interface Collection {
  readonly list: Operation;
  /** The field of each item that holds the things themselves: `members` of a Freeplug network. */
  readonly inner: string | undefined;
  /** The field of a thing that is its id. */
  readonly id: string;
}

/**
 * The collection that a path parameter chooses from, if the API lists it: what stands at the path
 * before the parameter (`lan/browser/{interface}/` for `{hostid}`), or else, in the same subsystem,
 * what is called as the parameter is (`lan/browser/interfaces/` for `{interface}`).
 */
export function collectionOf(operation: Operation, param: string): Collection | undefined {
  const segments = segmentsOf(operation.path);
  const prefix = segments.slice(0, segments.indexOf(`{${param}}`));
  const known = prefix.flatMap((segment) => paramOf(segment) ?? []);
  const lists = operation.subsystem.operations.filter((other) =>
    other.verb === "GET" && other.result !== undefined && isList(typeOf(other.result)) &&
    Object.keys(other.params).every((name) => known.includes(name))
  );
  const noun = nounOf(param) || (prefix.findLast((segment) => !paramOf(segment)) ?? "");
  const list = lists.find(({ path }) => segmentsOf(path).join("/") === prefix.join("/")) ??
    lists.find(({ path }) => segmentsOf(path).at(-1) === `${noun}s`) ??
    lists.find(({ result = "" }) => wordsOf(baseType(typeOf(result))).includes(noun));
  if (list === undefined) return undefined;
  const inner = innerOf(operation, segments.slice(0, prefix.length + 1), list);
  const [, field] = inner ?? [];
  const id = idFieldOf(param, fieldsOf(field ?? list.result));
  return id === undefined ? undefined : { list, inner: inner?.[0], id };
}

/** What a thing is called, for people: its name, its title, or what somebody wrote about it. */
export function nameOf(item: Readonly<Record<string, unknown>>, id: string): string | undefined {
  const named = [...names, ...Object.keys(item).filter((field) => field.endsWith("_name"))];
  const values = named.filter((field) => field !== id).map((field) => item[field]);
  return values.find((value): value is string => typeof value === "string" && value !== "");
}

/** Fields that are what people call a thing, the best first. */
const names = [
  ...["name", "primary_name", "display_name", "device_name", "hostname", "filename", "upload_name"],
  ...["label", "title", "comment", "description", "desc", "model", "type"],
];

/** Where each item of the list holds things of the kind that the parameter chooses one of. */
function innerOf(
  { subsystem }: Operation,
  path: readonly string[],
  list: Operation,
): [name: string, field: Property] | undefined {
  const one = subsystem.operations.find((other) =>
    other.verb === "GET" && segmentsOf(other.path).join("/") === path.join("/")
  )?.result;
  if (one === undefined || typeOf(one) === baseType(typeOf(list.result ?? ""))) return undefined;
  return Object.entries(fieldsOf(list.result)).find(([, { type }]) =>
    isList(type) && baseType(type) === typeOf(one)
  );
}

/** The field of an item that a path parameter of that name takes. */
export function idFieldOf(
  param: string,
  fields: Readonly<Record<string, Property>>,
): string | undefined {
  const own = /[^_]+$/.exec(param)?.[0] ?? param;
  return [param, own, "id", "name"].find((name) => name in fields) ??
    Object.keys(fields).find((name) => name.endsWith("_id"));
}

/** `adapter_id` → `adapter`, `receiver_name` → `receiver`, `id` → nothing. */
function nounOf(param: string): string {
  return param.split("_").filter((word) => word !== "id" && word !== "name").join("_");
}

/** `SwitchPortStatus` → `switch`, `port`, `status`; `VPNServer` → `server` among others. */
function wordsOf(type: string): string[] {
  return kebabCase(type).split("-");
}
