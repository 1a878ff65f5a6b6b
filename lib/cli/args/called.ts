/**
 * The names of the things that a call affects, read from the box for the question before it.
 *
 * @module
 */
import type { Names } from "../../catalogue/consequences.ts";
import type { Prepared } from "../../client/prepare.ts";
import { type Ask, thingsFor } from "./references.ts";

/**
 * The names of the things that the consequences of a call mention, by parameter: one read of the
 * list of each. Where that fails, or the list has no such id, the id has to do.
 */
export async function namesIn({ known }: Prepared, ask: Ask): Promise<Names> {
  const names = new Map<string, string>();
  if (known === undefined) return names;
  const { operation, values } = known;
  const ids = new Map<string, string | number>();
  for (const [at, [param, property]] of Object.entries(operation.params).entries()) {
    const id = values.params[at];
    if (typeof id !== "string" && typeof id !== "number") continue;
    if (operation.consequences.some(({ does }) => does.includes(`{${param}}`))) {
      const things = await thingsFor(property, ids, ask).catch(() => []);
      const thing = things.find((thing) => String(thing.id) === String(id));
      const name = thing?.names.find((name) => name !== String(id));
      if (name !== undefined) names.set(param, name);
    }
    if (property.refers !== undefined) ids.set(property.refers, id);
  }
  return names;
}
