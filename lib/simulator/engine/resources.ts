/**
 * Where in the state of the box an operation points: the list that `contact/` names, the item of
 * `contact/{id}`, the object of `connection/config/`.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  isList,
  type Operation,
  operations,
  type Property,
  type Shape,
  type as typeNamed,
  typeOf,
} from "../../catalogue/mod.ts";
import type { Box, Call, Item } from "../types.ts";
import { missing } from "./refusals.ts";
import { paramOf, segmentsOf } from "../../catalogue/router.ts";
import { isItem } from "./store.ts";
import { acceptsParam } from "./validate.ts";

/** What an operation points at. */
export interface Place {
  /** Path in the store, of the object or of the list that holds the item. */
  readonly path: string;
  readonly value: unknown;
  /** The list that holds the item, if it is one of a list. */
  readonly list?: Item[];
}

/** Path in the store of a call: `contact/3`. */
export function pathOf({ operation, params }: Call): string {
  return segmentsOf(operation.path).map((segment) => {
    const param = paramOf(segment);
    return param === undefined ? segment : inPath(params[param] ?? "");
  }).join("/");
}

/** The shape of a path, whatever its parameters are called: `fw/redir/{redir_id}` → `fw/redir/{}`. */
export function templateOf(path: string): string {
  return segmentsOf(path).map((segment) => paramOf(segment) === undefined ? segment : "{}")
    .join("/");
}

/** The operation that reads the path of that shape. */
export function readerOf(template: string): Operation | undefined {
  readers ??= new Map(
    operations().filter(({ verb }) => verb === "GET").map((operation) =>
      [templateOf(operation.path), operation] as const
    ),
  );
  return readers.get(template);
}

/** Whether paths of that shape have items below: `contact` has `contact/{id}`. */
export function hasItems(template: string): boolean {
  itemPaths ??= new Set(
    operations().map(({ path }) => templateOf(path)).filter((path) => path.endsWith("/{}"))
      .map((path) => path.slice(0, -3)),
  );
  return itemPaths.has(template);
}

/** Finds what a call points at; refuses it when a parameter names what is not there. */
export function locate(call: Call, box: Box): Place {
  const segments = segmentsOf(call.operation.path);
  checkParams(call, box, segments);
  const path = pathOf(call);
  const template = templateOf(call.operation.path);
  if (box.store.has(path)) return { path, value: box.store.get(path) };
  if (paramOf(segments.at(-1) ?? "") !== undefined) {
    const parent = path.slice(0, path.lastIndexOf("/"));
    const list = listAt(parent, template.slice(0, -3), box);
    const key = Object.values(call.params).at(-1) ?? "";
    const item = list && findItem(list, key, template);
    if (list && item) return { path: parent, value: item, list };
  }
  return { path, value: seed(path, template, box) };
}

/** The list at a path, from the catalogue's example when nothing was laid there. */
export function listAt(path: string, template: string, box: Box): Item[] | undefined {
  if (!box.store.has(path)) seed(path, template, box);
  const value = box.store.get(path);
  return Array.isArray(value) ? value as Item[] : undefined;
}

/** The field that names the items of a list. */
export function keyOf(
  fields: Readonly<Record<string, unknown>>,
  param: string,
): string | undefined {
  return [param, ...KEYS].find((name) => name in fields);
}

/** What a shape looks like when nothing is known of it: the example, else neutral values. */
export function exampleOf(shape: Shape): unknown {
  const expression = typeOf(shape);
  if (isList(expression)) {
    const example = typeNamed(baseType(expression))?.example;
    return example === undefined ? [] : [structuredClone(example)];
  }
  const example = typeNamed(expression)?.example;
  if (example !== undefined) return structuredClone(example);
  return neutral(shape);
}

/** A value of every field, neutral: false, 0, "", the first of an enum. */
export function neutral(shape: Shape): unknown {
  const fields = fieldsOf(shape);
  if (Object.keys(fields).length === 0) return neutralScalar({ type: typeOf(shape) });
  const object: Item = {};
  for (const [field, property] of Object.entries(fields)) {
    if (property.required === false || property.access === "w" || property.observed) continue;
    const value = neutralScalar(property);
    if (value !== undefined) object[field] = value;
  }
  return object;
}

/** A value as one segment of a path of the store, whatever is in it. */
function inPath(value: string): string {
  return value.replaceAll("/", "%2F");
}

let readers: Map<string, Operation> | undefined;
let itemPaths: Set<string> | undefined;

const KEYS = ["id", "token", "login", "mac", "host", "announce", "name"];

/** Parameters whose values are names from another list. */
const NAMED_BY: Readonly<Record<string, string>> = {
  "airmedia/receviers": "airmedia/receivers",
  "lan/browser": "lan/browser/interfaces",
  "lan/wol": "lan/browser/interfaces",
  "switch/port": "switch/status",
  "home/pairing": "home/adapters",
  "home/endpoints": "home/nodes",
  "home/tileset": "home/nodes",
};

/** Refuses a call when a parameter is not of its kind, or its list has no such item. */
function checkParams({ operation, params }: Call, box: Box, segments: readonly string[]): void {
  let path = "";
  for (const [index, segment] of segments.entries()) {
    const param = paramOf(segment);
    const value = param === undefined ? segment : params[param] ?? "";
    if (param !== undefined && operation.params[param]?.type !== "base64") {
      const prefix = templateOf(segments.slice(0, index).join("/"));
      const property = operation.params[param] ?? { type: "string" };
      const isThere = acceptsParam(property, value) &&
        exists(`${path}/${inPath(value)}`, path, prefix, value, segments.slice(0, index + 1), box);
      if (!isThere) throw missing(operation, prefix);
    }
    path = path === "" ? value : `${path}/${inPath(value)}`;
  }
}

function exists(
  own: string,
  path: string,
  prefix: string,
  key: string,
  segments: readonly string[],
  box: Box,
): boolean {
  if (box.store.has(own)) return true;
  const namedBy = NAMED_BY[prefix];
  const list = listAt(namedBy ?? path, namedBy ?? prefix, box);
  // Without a list to look in, any value is as good as another.
  return list === undefined ||
    findItem(list, key, namedBy ? undefined : templateOf(segments.join("/"))) !== undefined;
}

/** The item of a list that has that key, as text. */
function findItem(list: readonly Item[], key: string, template?: string): Item | undefined {
  const param = lastParam(template);
  const direct = list.find((item) => {
    const name = keyOf(item, param);
    return name !== undefined && String(item[name]) === key;
  });
  return direct ?? findMember(list, key, template);
}

/** Looks inside the items where a path names their members: a Freeplug of a Freeplug network. */
function findMember(list: readonly Item[], key: string, template?: string): Item | undefined {
  const holder = template === undefined ? undefined : readerOf(template.slice(0, -3))?.result;
  const wanted = template === undefined ? undefined : readerOf(template)?.result;
  if (holder === undefined || wanted === undefined) return undefined;
  const field = Object.entries(fieldsOf(holder))
    .find(([, { type }]) => type === `${typeOf(wanted)}[]` && type !== typeOf(holder))?.[0];
  if (field === undefined || baseType(typeOf(holder)) === baseType(typeOf(wanted))) {
    return undefined;
  }
  return list.flatMap((item) => item[field] as Item[] ?? [])
    .find((member) => isItem(member) && String(member.id) === key);
}

function lastParam(template: string | undefined): string {
  const reader = template === undefined ? undefined : readerOf(template);
  return Object.keys(reader?.params ?? {}).at(-1) ?? "id";
}

/** Stores the catalogue's example at a path for which there are no fixtures. */
function seed(path: string, template: string, box: Box): unknown {
  const reader = readerOf(template);
  if (reader?.result === undefined || reader.resultFormat !== "json") return undefined;
  const value = reader.exampleResult === undefined
    ? exampleOf(reader.result)
    : structuredClone(reader.exampleResult);
  if (value === undefined) return undefined;
  if (template.endsWith("/{}") && isItem(value)) nameItem(value, path, lastParam(template));
  box.store.set(path, value);
  return value;
}

function nameItem(item: Item, path: string, param: string): void {
  const key = keyOf(item, param);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (key !== undefined) item[key] = typeof item[key] === "number" ? Number(name) : name;
}

function neutralScalar(property: Property): unknown {
  const { type } = property;
  if (isList(type)) return [];
  if (type.startsWith("map<")) return {};
  const values = property.values && Object.keys(property.values);
  return NEUTRAL[type.split("|")[0] ?? ""]?.(values);
}

const NEUTRAL: Readonly<Record<string, (values?: readonly string[]) => unknown>> = {
  bool: () => false,
  int: (values) => Number(values?.[0] ?? 0),
  float: () => 0,
  timestamp: () => 0,
  string: (values) => values?.[0] ?? "",
  enum: (values) => values?.[0] ?? "",
  base64: () => "",
  mac: () => "",
  ipv4: () => "",
  ipv6: () => "",
};
