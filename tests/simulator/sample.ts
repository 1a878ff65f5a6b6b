/**
 * Bodies that the box should take, made from the catalogue.
 *
 * @module
 */
import { fieldsOf, type Operation, type Property, typeOf } from "../../lib/catalogue/mod.ts";
import type { Caller } from "./client.ts";

/** A body for an operation that creates: the documentation's example, or one value of every field. */
export async function bodyFor(operation: Operation, call: Caller): Promise<unknown> {
  const fields = fieldsOf(operation.body);
  const body: Record<string, unknown> = {};
  const example = operation.exampleBody as Record<string, unknown> | undefined;
  for (const [field, property] of Object.entries(fields)) {
    if (property.access === "r") continue;
    const value = example?.[field] ?? (example ? undefined : valueOf(property));
    const isAllowed = !property.values || property.open || Array.isArray(value) ||
      Object.hasOwn(property.values, String(value));
    if (value !== undefined) {
      body[field] = isAllowed ? value : Object.keys(property.values ?? {})[0];
    }
  }
  if ("contact_id" in fields) body.contact_id = (await call("GET", "contact/")).result[0].id;
  return body;
}

/** A field of an object that an operation can change, and its new value. */
export function change(
  operation: Operation,
  item: Record<string, unknown>,
): [field: string, value: unknown] | undefined {
  for (const [field, property] of Object.entries(fieldsOf(operation.body))) {
    if (!/w/.test(property.access ?? "rw") || property.access === "w" || !(field in item)) continue;
    if (field in operation.params || field === "id" || field === "mac") continue;
    if (property.type === "bool") return [field, !item[field]];
    const other = Object.keys(property.values ?? {}).find((value) => value !== item[field]);
    if (property.type === "enum" && other !== undefined) return [field, other];
    if (property.type === "string" && !property.values) return [field, "changed"];
  }
  return undefined;
}

function valueOf({ type, values, open, const: fixed, example, length = 0 }: Property): unknown {
  if (fixed ?? example !== undefined) return fixed ?? example;
  if (type.endsWith("[]")) return Array(length).fill(SAMPLES[type.slice(0, -2)]);
  if (values && !open) return Object.keys(values)[0];
  return SAMPLES[type];
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  string: "text",
  bool: true,
  int: 1,
  timestamp: 1,
  base64: "L0Rpc3F1ZQ==",
};

/** A value of the wrong type for a field. */
export function wrongFor(property: Property): unknown {
  const type = typeOf(property);
  return type === "string" || type === "enum" || type === "base64" ? { not: "text" } : "wrong";
}
