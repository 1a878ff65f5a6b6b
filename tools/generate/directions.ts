/**
 * Which objects the box sends and which it takes, so that only those types are made.
 *
 * @module
 */
import {
  baseType,
  events,
  fieldsOf,
  operations,
  type Property,
  typeOf,
} from "../../lib/catalogue/mod.ts";
import { type Shape, type, types } from "../../lib/catalogue/mod.ts";
import { callbacks, messagesOf } from "../../lib/catalogue/messages.ts";

/** Names of the types that may be sent, in a body or as a message of a WebSocket. */
export const sent: ReadonlySet<string> = reach(
  operations().flatMap((operation) => [operation.body ?? [], messagesOf(operation).sent].flat()),
  ({ access }) => access !== "r",
);

/** Names of the types that the box sends; those that nothing refers to count as such. */
export const read: ReadonlySet<string> = reach([
  ...operations().flatMap((operation) =>
    [
      operation.result ?? [],
      messagesOf(operation).received,
    ].flat()
  ),
  ...events.map(({ result }) => result),
  ...Object.values(callbacks).flatMap(({ body }) => body ?? []),
  ...types().map(({ name }) => name).filter((name) => !sent.has(name)),
], ({ access }) => access !== "w");

/** The types that shapes are made of, and the types of those fields of theirs that `follow` lets. */
function reach(from: readonly Shape[], follow: (property: Property) => boolean): Set<string> {
  const found = new Set<string>();
  const visit = (shape: Shape) => {
    for (const part of typeOf(shape).split("|")) {
      const name = baseType(part);
      if (found.has(name)) continue;
      if (type(name)) found.add(name);
      const inline = typeof shape === "string" ? shape : { ...shape, type: part };
      Object.values(fieldsOf(inline)).filter(follow).forEach(visit);
    }
  };
  from.forEach(visit);
  return found;
}
