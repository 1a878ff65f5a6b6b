/**
 * A recording played back: each GET answers as it was recorded until something is written to that part
 * of the box, which lives from then on.
 *
 * @module
 */
import { isList, type Operation, typeOf } from "../catalogue/mod.ts";
import { segmentsOf } from "../catalogue/router.ts";
import {
  answerOf,
  apiPath,
  type Har,
  type HarEntry,
  isDiscovery,
  secondsOf,
} from "../recording/har.ts";
import { operationOf } from "../recording/scrub.ts";
import { isObject } from "../text/own.ts";
import { childrenOf, replaceItems } from "./engine/children.ts";
import { templateOf } from "./engine/resources.ts";
import { type Answer, json } from "./http/envelope.ts";
import type { Box, Item } from "./types.ts";

/** A recording that a box answers from. */
export interface Replay {
  /** The discovery answer of the recording; empty where it has none. */
  readonly discovery: Readonly<Record<string, unknown>>;
  /** The recorded answer to a request, and the operation that it is of, where that is known. */
  find(verb: string, target: string): Played | undefined;
  /** Something was written to a path: what is below its first part is no longer as recorded. */
  forget(target: string): void;
  /** Fills the state with what was recorded, but for what `lives` in a part of its own. */
  seed(box: Box, lives: (operation: Operation) => boolean): void;
  /** Sends the recorded events, at their pace, to the first who listens. */
  attach(box: Box): void;
}

/** An answer as it was recorded. */
export interface Played {
  readonly answer: Answer;
  readonly operation: Operation | undefined;
}

/** Returns the answers of a recording. */
export function createReplay(har: Har): Replay {
  const answers = new Map<string, Played[]>();
  let discovery: Readonly<Record<string, unknown>> = {};
  for (const entry of har.log.entries) {
    const answer = answerOf(entry);
    if (isDiscovery(entry.request.url) && isObject(answer)) discovery = answer;
    const key = keyOf(entry.request.method, new URL(entry.request.url));
    if (key === undefined || !isReplayed(entry, answer)) continue;
    const played = { answer: json(entry.response.status, answer), operation: operationOf(entry) };
    answers.set(key, [...answers.get(key) ?? [], played]);
  }
  return {
    discovery,
    find(verb, target) {
      const key = keyOf(verb, new URL(target, "http://box"));
      const [first, ...rest] = key === undefined ? [] : answers.get(key) ?? [];
      // several answers of one path come one after the other, and the last one stays
      if (key !== undefined && rest.length > 0) answers.set(key, rest);
      return first;
    },
    forget(target) {
      const part = partOf(target);
      for (const key of answers.keys()) {
        if (key.startsWith("GET ") && partOf(`/api/v0/${key.slice(4)}`) === part) {
          answers.delete(key);
        }
      }
    },
    seed: (box, lives) => seed(har, box, lives),
    attach: (box) => attach(har, box),
  };
}

/** A living box answers changes that succeed; what a recording refuses stays refused. */
function isReplayed({ request }: HarEntry, answer: unknown): boolean {
  const path = apiPath(request.url)?.path ?? "";
  if (!isObject(answer) || path.startsWith("login/")) return false;
  return request.method === "GET" || answer.success === false;
}

/** Verb, path and query, whatever the version and the final slash. */
function keyOf(verb: string, url: URL): string | undefined {
  const [, path] = /^\/api\/(?:v\d+|latest)\/(.*?)\/?$/s.exec(url.pathname) ?? [];
  if (path === undefined) return undefined;
  const query = [...url.searchParams].sort(([a], [b]) => a < b ? -1 : 1);
  const method = verb === "HEAD" ? "GET" : verb;
  return `${method} ${decode(path)}${query.length === 0 ? "" : `?${new URLSearchParams(query)}`}`;
}

function partOf(target: string): string {
  return /^\/api\/(?:v\d+|latest)\/([^/?]*)/.exec(target)?.[1] ?? "";
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function seed(har: Har, box: Box, lives: (operation: Operation) => boolean): void {
  for (const entry of har.log.entries) {
    const path = apiPath(entry.request.url)?.path;
    if (path === undefined || entry.request.method !== "GET") continue;
    const operation = operationOf(entry);
    const answer = answerOf(entry);
    const isPlain = operation !== undefined && Object.keys(operation.params).length === 0;
    if (!isPlain || lives(operation) || !isObject(answer) || answer.success !== true) continue;
    const isListed = isList(typeOf(operation.result ?? ""));
    const result = structuredClone(answer.result ?? (isListed ? [] : undefined));
    const place = segmentsOf(operation.path).join("/");
    if (Array.isArray(result) && isListed) setList(place, result.filter(isObject), box);
    else if (isObject(result) && isObject(box.store.get(place))) {
      Object.assign(box.store.object(place), result);
    }
  }
}

/** Items, and the lists inside them that are kept apart. */
function setList(place: string, items: Item[], box: Box): void {
  box.store.set(place, items);
  for (const children of childrenOf(templateOf(place))) {
    for (const item of items) {
      const inner = item[children.field];
      if (!Array.isArray(inner) || typeof item.id !== "number") continue;
      replaceItems(children, item.id, inner, box);
      delete item[children.field];
    }
  }
}

function routed<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

function attach(har: Har, box: Box): void {
  const events = har.log.entries.flatMap(({ _webSocketMessages = [] }) =>
    _webSocketMessages.flatMap((sent) => {
      const message = routed<unknown>(() => JSON.parse(sent.data));
      const isEvent = sent.type === "receive" && isObject(message) &&
        message.action === "notification";
      return isEvent
        ? [{ time: secondsOf(sent), name: `${message.source}_${message.event}`, message }]
        : [];
    })
  );
  const [first] = events;
  if (first === undefined) return;
  let isSent = false;
  const listen = box.listen;
  box.listen = (listener) => {
    if (!isSent) {
      isSent = true;
      for (const { time, name, message } of events) {
        const after = REGISTERING + Math.max(0, time - first.time) * 1000;
        box.later(after, () => box.emit(name, message.result));
      }
    }
    return listen(listener);
  };
}

/** Milliseconds for who listens to say what for. */
const REGISTERING = 300;
