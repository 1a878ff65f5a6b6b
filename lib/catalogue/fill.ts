/**
 * Templates of the catalogue, filled in with the values of an item.
 *
 * @module
 */
import type { Property } from "./mod.ts";
import { follow, type Found, type Place, type Template } from "./template.ts";

/** Writes a template; an empty text where one of its places has nothing to show. */
export function fill(
  template: Template,
  item: unknown,
  property: Property | undefined,
  items: readonly unknown[],
  write: (found: Found) => string,
): string {
  const parts = template.map((part) => typeof part === "string" ? part : place(part));
  return parts.includes("") ? "" : parts.join("");

  function place({ ways, to }: Place): string {
    const texts = ways.map((way) => write(follow(way, item, property, items)));
    const first = texts.find((text) => text !== "") ?? "";
    const last = to === undefined ? "" : write(follow(to, item, property, items));
    return last === "" || last === first ? first : `${first}–${last}`;
  }
}
