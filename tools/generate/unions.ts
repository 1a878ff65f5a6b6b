/**
 * Type aliases, and unions of the keys of a table.
 *
 * @module
 */
import { comment } from "./comments.ts";
import { handwritten } from "./examples/handwritten.ts";
import { literals } from "./values.ts";

/** A type alias. */
export function alias(name: string, about: string, expression: string, parameters = ""): string {
  return `${
    comment([about], { example: handwritten(name) })
  }\nexport type ${name}${parameters} = ${expression};`;
}

/** The keys of a table as a union, with what each means. */
export function literalUnion(
  name: string,
  about: string,
  values: Readonly<Record<string, string | { doc: string }>>,
): string {
  const bullets = Object.entries(values)
    .map(([value, doc]) => [value, typeof doc === "string" ? doc : doc.doc] as const);
  const text = comment([about], { bullets, example: handwritten(name) });
  return `${text}\nexport type ${name} = ${literals(Object.keys(values))};`;
}
