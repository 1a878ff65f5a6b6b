/**
 * Finds the operation that a verb and a path name: literal segments win over parameters; a final
 * slash and a doubled one make no difference.
 *
 * @module
 */
import { type Operation, operations, type Verb } from "./mod.ts";

/**
 * What a path names: the operations that share it (they differ by their bodies), and its
 * parameters.
 */
export interface Route {
  readonly operations: readonly Operation[];
  readonly params: Readonly<Record<string, string>>;
}

/** Finds what a path, still encoded and without `/api/vN/`, names; throws `URIError`. */
export type Router = (verb: Verb, path: string) => Route | undefined;

interface Node {
  readonly literals: Map<string, Node>;
  param?: Node;
  /** A parameter that takes all that remains: base64 may hold slashes. */
  rest?: Node;
  readonly entries: Partial<Record<Verb, Entry[]>>;
}

interface Entry {
  readonly operation: Operation;
  readonly names: readonly string[];
}

/** A router for every operation of the catalogue. */
export function createRouter(): Router {
  const root = createNode();
  for (const operation of operations()) {
    for (const path of [operation.path, operation.alsoPath]) {
      if (path !== undefined) insert(root, operation, segmentsOf(path));
    }
  }
  return (verb, path) => {
    const segments = path.split("/");
    const isSlashed = segments.at(-1) === "";
    if (isSlashed) segments.pop();
    const found = find(root, verb, segments, 0, []);
    if (!found) return undefined;
    const names = found.entries[0]?.names ?? [];
    return {
      operations: found.entries.map(({ operation }) => operation),
      params: Object.fromEntries(
        names.flatMap((name, index) => {
          const value = found.values[index];
          if (value === undefined) return [];
          const lacksSlash = isSlashed && found.isRest && index === found.values.length - 1 &&
            value.length % 4 === 3;
          return [[name, decodeURIComponent(lacksSlash ? value + "/" : value)]];
        }),
      ),
    };
  };
}

/** The segments of a path of the catalogue: `fw/redir/{redir_id}` → `fw`, `redir`, `{redir_id}`. */
export function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** Returns the parameter of a segment: `{redir_id}` → `redir_id`. */
export function paramOf(segment: string): string | undefined {
  return segment.startsWith("{") ? segment.slice(1, -1) : undefined;
}

function createNode(): Node {
  return { literals: new Map(), entries: {} };
}

function insert(root: Node, operation: Operation, segments: readonly string[]): void {
  const names: string[] = [];
  let node = root;
  for (const [index, segment] of segments.entries()) {
    const name = paramOf(segment);
    if (name === undefined) {
      const next = node.literals.get(segment) ?? createNode();
      node.literals.set(segment, next);
      node = next;
      continue;
    }
    const property = operation.params[name];
    if (property?.required === false) addEntry(node, operation, names);
    names.push(name);
    const isLast = index === segments.length - 1;
    node = isLast && property?.type === "base64"
      ? (node.rest ??= createNode())
      : (node.param ??= createNode());
  }
  addEntry(node, operation, names);
}

function addEntry(node: Node, operation: Operation, names: readonly string[]): void {
  (node.entries[operation.verb] ??= []).push({ operation, names: [...names] });
}

interface Found {
  readonly entries: readonly Entry[];
  readonly values: readonly string[];
  /** Whether the last value is base64, whose own last letter may be a slash. */
  readonly isRest: boolean;
}

function find(
  node: Node,
  verb: Verb,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Found | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const entries = node.entries[verb];
    if (entries) return { entries, values, isRest: false };
  } else {
    const literal = node.literals.get(segment);
    const found = (literal && find(literal, verb, segments, index + 1, values)) ??
      (node.param && segment !== ""
        ? find(node.param, verb, segments, index + 1, [...values, segment])
        : undefined);
    if (found) return found;
    // Two slashes count as one, except in base64.
    const folds = segment === "" && node.rest === undefined;
    const folded = folds ? find(node, verb, segments, index + 1, values) : undefined;
    if (folded) return folded;
  }
  const entries = node.rest?.entries[verb];
  return entries &&
    { entries, values: [...values, segments.slice(index).join("/")], isRest: true };
}
