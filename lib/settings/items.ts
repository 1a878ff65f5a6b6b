/**
 * Items by what they are: a lease by its MAC address, a redirection by its port, whatever their ids.
 *
 * @module
 */
import { fill } from "../catalogue/fill.ts";
import type { Setting } from "./catalogue.ts";
import { matches, type Values } from "./value.ts";

/** An item of a list of settings. */
export interface Item {
  /** What it is, for people and for references: `8080/tcp`; the second such is `8080/tcp (2)`. */
  readonly label: string;
  readonly value: Values;
  /** Its id on the box, where it is there. */
  readonly id?: string | number;
  /** It is there, and nothing of it was set by the user. */
  readonly isUnset?: true;
}

/** The labels of values, in their order. */
export function labelled(
  setting: Setting,
  values: readonly Omit<Item, "label">[],
): Item[] {
  const counts = new Map<string, number>();
  return values.map((item) => {
    const name = identity(setting, item.value);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...item, label: count === 1 ? name : `${name} (${count})` };
  });
}

/** What an item is known by. */
export function identity({ item = [], shape }: Setting, value: Values): string {
  return fill(item, value, shape, [], ({ value: found, property }) => {
    if (found === undefined || found === null) return "";
    return property?.type === "mac" ? String(found).toLowerCase() : String(found);
  });
}

/** Which of the held items each wanted one is: of several that are alike, that which fits best. */
export function paired<Held extends Item>(
  setting: Setting,
  wanted: readonly Item[],
  held: readonly Held[],
): [wanted: Item, held: Held | undefined][] {
  const left = [...held];
  const pairs = new Map<Item, Held>();
  const fits = wanted.flatMap((item) => {
    const name = identity(setting, item.value);
    return held.filter((other) => identity(setting, other.value) === name)
      .map((other) => ({ item, other, score: likeness(setting, item.value, other.value) }));
  });
  for (const { item, other } of fits.toSorted((a, b) => b.score - a.score)) {
    if (pairs.has(item) || !left.includes(other)) continue;
    pairs.set(item, other);
    left.splice(left.indexOf(other), 1);
  }
  return wanted.map((item) => [item, pairs.get(item)]);
}

function likeness({ shape }: Setting, a: Values, b: Values): number {
  return Object.entries(a).filter(([name, value]) =>
    matches(value, b[name], shape.fields?.[name] ?? { type: "any" })
  ).length;
}
