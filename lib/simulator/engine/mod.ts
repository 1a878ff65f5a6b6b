/**
 * Serves any operation from the catalogue and the state: reads, creates, changes, deletes. What a
 * part of the box does beyond that is in `behaviour/`.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  isList,
  type Operation,
  type Shape,
  typeOf,
} from "../../catalogue/mod.ts";
import {
  type Behaviour,
  Binary,
  type Box,
  type Call,
  Enveloped,
  type Handler,
  type Item,
} from "../types.ts";
import {
  type Children,
  childrenIn,
  childrenListedBy,
  childrenOf,
  dropItems,
  itemsOf,
  replaceItems,
} from "./children.ts";
import { duplicate, invalid, missing, unknownPath } from "./refusals.ts";
import {
  exampleOf,
  hasItems,
  keyOf,
  listAt,
  locate,
  neutral,
  pathOf,
  type Place,
  readerOf,
  templateOf,
} from "./resources.ts";
import { propertyOf } from "../../catalogue/shape.ts";
import { isItem } from "./store.ts";
import { viewOf } from "./views.ts";

/** Answers a call whose session, permission and body have been checked. */
export type Engine = (call: Call) => Promise<unknown>;

/** The engine of a box, with the parts that live. */
export function createEngine(box: Box, parts: readonly Behaviour[]): Engine {
  const handlers = new Map<string, Handler>(
    parts.flatMap(({ handlers }) => Object.entries(handlers)),
  );
  return async (call) => {
    const handler = handlers.get(handlerName(call.operation)) ?? serve;
    const result = await handler(call, box);
    const isWrapped = result instanceof Binary || result instanceof Enveloped;
    if (isWrapped) return result;
    return formOf(viewOf(result, call.operation, call.granted), call);
  };
}

/** The name under which a living part answers an operation: `Fs.mv`. */
export function handlerName({ subsystem, name }: Operation): string {
  return `${subsystem.alias}.${name}`;
}

/** A result in the form of the API version that the path asks for, whatever the box has. */
function formOf(result: unknown, { operation, major }: Call): unknown {
  const { wraps, wrapsSince = 0 } = propertyOf(operation.result) ?? {};
  if (major < (operation.resultSince ?? 0)) return undefined;
  if (!isItem(result)) return result;
  if (wraps !== undefined && major < wrapsSince) return result[wraps];
  const foreign = Object.entries(fieldsOf(operation.result))
    .filter(([, { since = 0, until = Infinity }]) => major < since || major >= until);
  return foreign.length === 0 ? result : without(result, foreign.map(([field]) => field));
}

function without(object: Item, fields: readonly string[]): Item {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}

function serve(call: Call, box: Box): unknown {
  switch (call.operation.verb) {
    case "GET":
      return read(call, box);
    case "POST":
      return post(call, box);
    case "PUT":
      return put(call, box);
    case "DELETE":
      return remove(call, box);
  }
}

function read(call: Call, box: Box): unknown {
  const { operation, params } = call;
  if (operation.resultFormat === "websocket") throw unknownPath();
  const place = locate(call, box);
  const listed = childrenListedBy(operation);
  if (listed) return itemsOf(listed, params[listed.key] ?? "", box);
  const family = childrenOf(templateOf(place.path));
  const value = Array.isArray(place.value)
    ? page(place.value, call).map((item) => withChildren(item, family, box))
    : withChildren(place.value, place.list ? family : [], box);
  if (value === undefined && operation.resultFormat !== "json") {
    throw missing(operation, place.path.slice(0, place.path.lastIndexOf("/")));
  }
  return value;
}

/** A part of a list, where the query asks for one. */
function page(list: readonly unknown[], { operation, query }: Call): readonly unknown[] {
  if (!("limit" in operation.query)) return list;
  const start = Number(query.get("start") ?? 0);
  const limit = Number(query.get("limit") ?? -1);
  return list.slice(start, limit < 0 ? undefined : start + limit);
}

/** An item with the lists that it shows of what belongs to it. */
function withChildren(item: unknown, family: readonly Children[], box: Box): unknown {
  if (family.length === 0 || !isItem(item)) return item;
  const lists = family.map((children) =>
    [children.field, itemsOf(children, String(item.id), box)] as const
  );
  return { ...item, ...Object.fromEntries(lists) };
}

function post(call: Call, box: Box): unknown {
  const template = templateOf(call.operation.path);
  const reader = readerOf(template);
  const held = typeOf(reader?.result ?? "any");
  const creates = isItem(call.body) && hasItems(template) && (held === "any" || isList(held));
  if (creates) return create(call, call.body as Item, template, box);
  const place = locate(call, box);
  if (isItem(place.value) && isItem(call.body) && reader) {
    merge(place.value, settable(call.body, reader.result));
    return resultOf(call.operation, place.value);
  }
  return answerOf(call.operation);
}

/** What of the body of an action is a setting of the object at its path: `lang` of `lang/`. */
function settable(body: Item, shape: Shape | undefined): Item {
  const fields = fieldsOf(shape);
  return Object.fromEntries(
    Object.entries(body).filter(([field]) => /w/.test(fields[field]?.access ?? "")),
  );
}

function create(call: Call, body: Item, template: string, box: Box): unknown {
  const { operation } = call;
  locate(call, box);
  const path = pathOf(call);
  const list = listAt(path, template, box) ?? box.store.list(path);
  const shape = itemShapeOf(operation, template);
  const { key, made } = identify(operation, body, shape, path, list, box);
  const item = { ...(neutral(shape) as Item), ...ownerOf(call), ...body, ...made };
  stamp(item, shape, box);
  if (list.some((other) => key !== undefined && other[key] === item[key])) {
    throw duplicate(operation);
  }
  const child = childrenIn(path);
  if (child && childless(child, item, box)) throw missing(operation, child.parent);
  for (const children of childrenOf(template)) adopt(children, item, box);
  list.push(item);
  if (operation.result === undefined && key !== undefined && key in body) return undefined;
  return resultOf(operation, withChildren(item, childrenOf(template), box));
}

/** Type of what a list holds: that of what reads it, or of one of its items. */
function itemShapeOf(operation: Operation, template: string): Shape {
  const item = readerOf(`${template}/{}`)?.result ?? readerOf(template)?.result ??
    operation.result ?? operation.body ?? "object";
  return typeof item === "string" ? baseType(item) : item;
}

/** Names a new item: by what was sent, by the next number, or by something like the example's id. */
function identify(
  operation: Operation,
  body: Item,
  shape: Shape,
  path: string,
  list: readonly Item[],
  box: Box,
): { key?: string; made: Item } {
  const fields = fieldsOf(shape);
  const param = Object.keys(readerOf(`${templateOf(operation.path)}/{}`)?.params ?? {}).at(-1);
  const key = keyOf(fields, param ?? "id") ?? (Object.keys(fields).length === 0 ? "id" : undefined);
  if (key === undefined) return { made: {} };
  const property = fields[key];
  if (property === undefined || property.type === "int") {
    return { key, made: { [key]: box.store.nextId(path) } };
  }
  const isNamed = typeof operation.body !== "string"; // a body of its own gives a name on purpose
  if (key in body && (isNamed || key !== "id")) return { key, made: {} };
  if (isItem(fields.mac) && typeof body.mac === "string") return { key, made: { [key]: body.mac } };
  if (property.access === "rw" && key !== "id") throw invalid(operation, key);
  return { key, made: { [key]: nextName(shape, key, list, box) } };
}

/** `vpn3` after `vpn2`; for an id without a number, something random as long as the example's. */
function nextName(shape: Shape, key: string, list: readonly Item[], box: Box): string {
  const example = exampleOf(shape) as Item | undefined;
  const pattern = /^([a-z]+)(\d+)$/.exec(String(example?.[key] ?? ""));
  if (pattern) {
    const numbers = list.map((item) => Number(/\d+$/.exec(String(item[key]))?.[0] ?? -1));
    return `${pattern[1]}${Math.max(-1, ...numbers) + 1}`;
  }
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const letter = () => alphabet[Math.floor(box.random() * alphabet.length)];
  return Array.from({ length: 16 }, letter).join("");
}

/** The fields of a new item that the path gives: `profile_id` of `network_control/3/rules/`. */
function ownerOf({ operation, params }: Call): Item {
  const fields = fieldsOf(itemShapeOf(operation, templateOf(operation.path)));
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => name in fields && name !== "id")
      .map(([name, value]) => [name, fields[name]?.type === "int" ? Number(value) : value]),
  );
}

/** Updates the time of the last change, if the type has one. */
function stamp(item: Item, shape: Shape, box: Box): void {
  const { last_update } = fieldsOf(shape);
  if (last_update?.type === "timestamp") item.last_update = Math.floor(box.now());
}

function childless({ parent, key }: Children, item: Item, box: Box): boolean {
  const parents = listAt(parent, parent, box) ?? [];
  return !parents.some(({ id }) => id === item[key]);
}

/** Moves the items that came inside a new or changed one to their own list. */
function adopt(children: Children, item: Item, box: Box): void {
  const items = item[children.field];
  if (!Array.isArray(items)) return;
  replaceItems(children, item.id as number, items as Item[], box);
  delete item[children.field];
}

function put(call: Call, box: Box): unknown {
  const { operation, body } = call;
  const place = locate(call, box);
  if (Array.isArray(body) && Array.isArray(place.value)) {
    box.store.set(place.path, body);
    return operation.result === undefined ? undefined : body;
  }
  if (place.value === undefined && readerOf(templateOf(operation.path)) && isItem(body)) {
    box.store.set(place.path, body);
    return resultOf(operation, body);
  }
  if (!isItem(place.value)) return answerOf(operation);
  const change = { ...(body as Item | undefined) };
  const family = place.list ? childrenOf(templateOf(place.path)) : [];
  // The path identifies the item; an id in the body is ignored.
  const key = place.list && keyOf(place.value, Object.keys(call.params).at(-1) ?? "id");
  if (key !== undefined) delete change[key];
  merge(place.value, change);
  if (readerOf(templateOf(operation.path))) {
    stamp(place.value, itemShapeOf(operation, templateOf(operation.path)), box);
  }
  for (const children of family) if (children.field in change) adopt(children, place.value, box);
  if (operation.result === undefined) return undefined;
  return resultOf(operation, withChildren(place.value, family, box));
}

function merge(target: Item, change: Item): void {
  for (const [field, value] of Object.entries(change)) {
    const held = target[field];
    if (isItem(held) && isItem(value)) merge(held, value);
    else target[field] = value;
  }
}

function remove(call: Call, box: Box): unknown {
  const place = locate(call, box);
  if (place.list && isItem(place.value)) removeItem(place, place.value, box);
  else if (Array.isArray(place.value)) box.store.set(place.path, []);
  return undefined;
}

function removeItem({ path, list, value }: Place, item: Item, box: Box): void {
  const index = list?.indexOf(value as Item) ?? -1;
  if (index >= 0) list?.splice(index, 1);
  for (const children of childrenOf(templateOf(path))) dropItems(children, String(item.id), box);
}

/** What of an object an operation answers: all of it, or the fields that the catalogue names. */
function resultOf(operation: Operation, object: unknown): unknown {
  const { result } = operation;
  if (typeof result !== "object" || !result.fields || !isItem(object)) return object;
  return Object.fromEntries(Object.keys(result.fields).map((field) => [field, object[field]]));
}

/** The answer of an action of which the engine knows only the documentation. */
function answerOf({ result, exampleResult }: Operation): unknown {
  if (result === undefined) return undefined;
  return exampleResult === undefined ? exampleOf(result) : structuredClone(exampleResult);
}
