/**
 * The ways from an operation to a type: through its result, or through what it is sent.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  type Operation,
  operations,
  type Property,
  type Shape,
  type,
  typeOf,
} from "../../../lib/catalogue/mod.ts";
import type { Direction } from "../names.ts";
import { ground } from "./setup.ts";

/** One step into a value: a field of it, an item of a list, an entry of a map. */
export type Hop =
  | { readonly to: "field"; readonly name: string; readonly property: Property }
  | { readonly to: "item" | "entry" };

/** A way to a type: an operation, the steps into its result or its body, and what is found there. */
export interface Route {
  readonly operation: Operation;
  readonly hops: readonly Hop[];
  readonly shape: Shape;
}

/** The best way to a type of the catalogue's, if there is one. */
export function routeTo(name: string, direction: Direction): Route | undefined {
  routes[direction] ??= allRoutes(direction);
  return routes[direction].get(name);
}

const routes: { [Each in Direction]?: ReadonlyMap<string, Route> } = {};

function allRoutes(direction: Direction): Map<string, Route> {
  const best = new Map<string, Route>();
  for (const operation of operations()) {
    const shape = direction === "read" ? operation.result : operation.body;
    if (shape === undefined) continue;
    for (const [name, route] of below(operation, shape, direction)) {
      const known = best.get(name);
      if (known === undefined || cost(route, direction) < cost(known, direction)) {
        best.set(name, route);
      }
    }
  }
  return best;
}

/** Every type below a shape, the shape's own included, each at the first place that has it. */
function* below(
  operation: Operation,
  start: Shape,
  direction: Direction,
): Generator<[name: string, route: Route]> {
  const seen = new Set<string>();
  const queue: Omit<Route, "operation">[] = [{ hops: [], shape: start }];
  for (const { hops, shape } of queue) {
    const expression = typeOf(shape);
    const parts = expression.split("|").map(baseType);
    for (const part of parts) {
      if (!type(part) || seen.has(part)) continue;
      seen.add(part);
      yield [part, { operation, hops, shape }];
    }
    if (parts.length > 1 || hops.length > 6) continue;
    const inside = [...hops, ...stepsInto(expression)];
    for (const [name, property] of Object.entries(fieldsOf(shape))) {
      if (property.access === (direction === "read" ? "w" : "r")) continue;
      queue.push({ hops: [...inside, { to: "field", name, property }], shape: property });
    }
  }
}

/** The steps to the objects in a list or a map. */
function stepsInto(expression: string): Hop[] {
  if (expression.endsWith("[]")) return [...stepsInto(expression.slice(0, -2)), { to: "item" }];
  const inner = /^map<(.+)>$/.exec(expression)?.[1];
  return inner === undefined ? [] : [{ to: "entry" }, ...stepsInto(inner)];
}

/** The fewer words an example needs, and the surer its call succeeds, the better. */
function cost({ operation, hops, shape }: Route, direction: Direction): number {
  const { verb, until, params, needs, body } = operation;
  const isGrounded = ground[labelOf(operation)] !== undefined;
  const isPartial = direction === "sent" && verb === "PUT" && hops.length === 0 &&
    Object.values(fieldsOf(shape)).some(({ required }) => required === true);
  // a list of what is below a well-known name, such as the interface “pub”, is surely there
  const isList = typeOf(shape).endsWith("[]");
  const words = Object.values(params).map(({ example }) =>
    isGrounded ? 3 : isList && example !== undefined ? 5 : 10
  );
  return hops.length * 4 + words.reduce((sum, each) => sum + each, 0) +
    (until === undefined ? 0 : 200) + (needs === undefined || direction === "read" ? 0 : 30) +
    (isPartial ? 30 : 0) + (isGrounded ? 1 : 0) +
    (direction === "read" ? READING[verb] + (body === undefined ? 0 : 10) : SENDING[verb]);
}

const READING = { GET: 0, POST: 5, PUT: 5, DELETE: 20 } as const;
const SENDING = { GET: 0, POST: 1, PUT: 0, DELETE: 20 } as const;

function labelOf({ subsystem, name }: Operation): string {
  return `${subsystem.alias}.${name}`;
}
