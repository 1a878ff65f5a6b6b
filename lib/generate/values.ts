/**
 * The values that the catalogue lists for a property.
 *
 * @module
 */
import { models, type Property, type } from "../catalogue.ts";

/** The values that a property may have, with what each means. */
export function tableOf(property: Property): [value: string, meaning: string][] {
  if (property.valuesByDb) {
    return Object.entries(property.valuesByDb).flatMap(([db, fields]) =>
      Object.entries(fields).map(([field, { doc = "", unit }]): [string, string] => [
        field,
        `${db}: ${doc}${unit === undefined ? "" : ` (${unit})`}`,
      ])
    );
  }
  return Object.entries(property.values ?? valuesElsewhere(property) ?? {});
}

/** `"up" | "down"`. */
export function literals(values: Readonly<Record<string, unknown>>): string {
  return Object.keys(values).map((value) => JSON.stringify(value)).join(" | ");
}

/** The table that `valuesOf` names: the models, or that of another property, `Type.field`. */
function valuesElsewhere({ valuesOf }: Property): Readonly<Record<string, string>> | undefined {
  if (valuesOf === undefined) return undefined;
  if (valuesOf === "models") return models;
  const [owner = "", field = ""] = valuesOf.split(".");
  const values = type(owner)?.fields[field]?.values;
  if (values === undefined) throw new Error(`api.json has no values of ${valuesOf}`);
  return values;
}
