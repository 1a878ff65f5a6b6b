/**
 * The state of the simulated Freebox, by path.
 *
 * @module
 */
import { isObject } from "../../text/own.ts";
import type { Item, Store } from "../types.ts";

/** An empty state. */
export function createStore(): Store {
  const entries = new Map<string, unknown>();
  const lastIds = new Map<string, number>();
  return {
    get: (path) => entries.get(path),
    set: (path, value) => void entries.set(path, value),
    has: (path) => entries.has(path),
    list(path) {
      const list = entries.get(path);
      if (Array.isArray(list)) return list as Item[];
      const made: Item[] = [];
      entries.set(path, made);
      return made;
    },
    object(path) {
      const object = entries.get(path);
      if (isItem(object)) return object;
      const made: Item = {};
      entries.set(path, made);
      return made;
    },
    nextId(path) {
      const list = entries.get(path);
      const ids = Array.isArray(list) ? list.map((item) => Number((item as Item).id)) : [];
      // An id is not given twice, not even after its item has gone.
      const id = Math.max(lastIds.get(path) ?? 0, 0, ...ids.filter(Number.isFinite)) + 1;
      lastIds.set(path, id);
      return id;
    },
  };
}

/** Whether a value is a JSON object. */
export function isItem(value: unknown): value is Item {
  return isObject(value);
}
