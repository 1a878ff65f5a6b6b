/**
 * A simulated Freebox as it comes out of its carton: the same line, disk and devices, and none of the
 * settings that its owner made.
 *
 * @module
 */
import { seedFixtures } from "../../lib/simulator/fixtures/mod.ts";
import type { Box, Item } from "../../lib/simulator/types.ts";
import { allSettings } from "../../lib/settings/catalogue.ts";
import { segmentsOf } from "../../lib/catalogue/router.ts";

/** Fills a box, and empties its lists and switches what can be switched. */
export function seedFactory(box: Box): void {
  seedFixtures(box);
  const { store } = box;
  for (const { read, item, create, isWhole, shape, parent } of allSettings()) {
    const path = segmentsOf(read.path).join("/");
    if (parent !== undefined) continue;
    if (item !== undefined && (create || isWhole)) store.set(path, []);
    const held = store.get(path);
    for (const object of item === undefined && held ? [held as Item] : []) {
      flip(object, shape.fields);
    }
  }
  for (const path of ["number", "address", "url", "email", "network_control"]) store.set(path, []);
}

function flip(object: Item, fields: Readonly<Record<string, unknown>> = {}): void {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === "boolean" && name in fields) object[name] = !value;
  }
}
