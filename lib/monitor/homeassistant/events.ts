/**
 * What happened since the last reading: items that are new in a list whose type is an event, such as
 * calls.
 *
 * @module
 */
import type { Entity, Property } from "../../catalogue/mod.ts";
import { element, fieldsIn, propertyOf } from "../../catalogue/shape.ts";
import { isObject } from "../../text/own.ts";
import type { Reading } from "../reading.ts";

/** The events of a list. */
export interface Happened {
  readonly mark: Entity;
  /** The field with the kind of event, and its values. */
  readonly property: Property;
  /** Those that are new. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

/** The events of one box. */
export class Events {
  /** The ids that each command has given. */
  readonly #known = new Map<string, Set<unknown>>();

  /** What is new; nothing of it at the first reading, when everything would be. */
  take({ source, whole }: Reading): Happened | undefined {
    const found = eventOf(element(propertyOf(source.operation.result)));
    if (found === undefined || !Array.isArray(whole)) return undefined;
    const [field, property, mark] = found;
    const items = whole.filter(isObject);
    const known = this.#known.get(source.command);
    const fresh = known === undefined ? [] : items.filter(({ id }) => !known.has(id));
    this.#known.set(source.command, new Set(items.map(({ id }) => id)));
    return { mark, property, events: fresh.map((item) => ({ event_type: item[field], ...item })) };
  }
}

function eventOf(shape: Property | undefined): [string, Property, Entity] | undefined {
  for (const [name, property] of Object.entries(fieldsIn(shape))) {
    if (property.entity?.as === "event") return [name, property, property.entity];
  }
  return undefined;
}
