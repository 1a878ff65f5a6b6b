/**
 * Lists that show part of another one: the numbers of a contact are those of `number/` that carry
 * its `contact_id`. Which ones they are follows from the catalogue.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  isList,
  type Operation,
  operations,
  typeOf,
} from "../../catalogue/mod.ts";
import type { Box, Item } from "../types.ts";
import { listAt, templateOf } from "./resources.ts";
import { paramOf, segmentsOf } from "../../catalogue/router.ts";

/** A list of `root` whose items say in `key` to which item of `parent` they belong. */
export interface Children {
  /** `number` */
  readonly root: string;
  /** `contact_id` */
  readonly key: string;
  /** `contact` */
  readonly parent: string;
  /** Field of the parent that shows the list too: `numbers`. */
  readonly field: string;
}

/** The children that an operation lists, if it is one that does. */
export function childrenListedBy(operation: Operation): Children | undefined {
  return index().byLister.get(operation);
}

/** The children that the items at a path have. */
export function childrenOf(parent: string): readonly Children[] {
  return index().byParent.get(parent) ?? [];
}

/** The children that the list at a path holds. */
export function childrenIn(root: string): Children | undefined {
  return index().byRoot.get(root);
}

/** The items that belong to one of the parents. */
export function itemsOf({ root, key }: Children, id: string, box: Box): Item[] {
  return (listAt(root, root, box) ?? []).filter((item) => String(item[key]) === id);
}

/** Makes a list of items the only ones that belong to a parent. */
export function replaceItems(children: Children, id: number, items: Item[], box: Box): void {
  dropItems(children, String(id), box);
  const list = box.store.list(children.root);
  for (const item of items) {
    list.push({ ...item, id: box.store.nextId(children.root), [children.key]: id });
  }
}

/** Removes what belongs to a parent. */
export function dropItems({ root, key }: Children, id: string, box: Box): void {
  const kept = box.store.list(root).filter((item) => String(item[key]) !== id);
  box.store.set(root, kept);
}

interface Index {
  readonly byLister: Map<Operation, Children>;
  readonly byParent: Map<string, Children[]>;
  readonly byRoot: Map<string, Children>;
}

let built: Index | undefined;

function index(): Index {
  if (built) return built;
  built = { byLister: new Map(), byParent: new Map(), byRoot: new Map() };
  for (const operation of operations()) {
    const children = toChildren(operation);
    if (!children) continue;
    built.byLister.set(operation, children);
    built.byRoot.set(children.root, children);
    const siblings = built.byParent.get(children.parent) ?? [];
    built.byParent.set(children.parent, [...siblings, children]);
  }
  return built;
}

function toChildren(operation: Operation): Children | undefined {
  const { verb, result, path } = operation;
  if (verb !== "GET" || result === undefined || !isList(typeOf(result))) return undefined;
  const segments = segmentsOf(path);
  const position = segments.findIndex((segment) => paramOf(segment) !== undefined);
  const key = paramOf(segments[position] ?? "");
  // The `id` of an item is its own, and names no parent.
  if (key === undefined || key === "id" || !(key in fieldsOf(result))) return undefined;
  const root = rootOf(baseType(typeOf(result)));
  if (root === undefined) return undefined;
  return {
    root,
    key,
    parent: segments.slice(0, position).join("/"),
    field: segments.at(-1) ?? "",
  };
}

/** The path, without parameters, where items of a type are listed or made. */
function rootOf(type: string): string | undefined {
  const root = operations().find(({ verb, path, body, result }) =>
    !path.includes("{") &&
    ((verb === "POST" && body === type) || (verb === "GET" && result === `${type}[]`))
  );
  return root && templateOf(root.path);
}
