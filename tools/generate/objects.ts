/**
 * The interfaces of the box's objects: as it sends them, and as it takes them.
 *
 * @module
 */
import type { Property, Type } from "../../lib/catalogue/mod.ts";
import { comment, OBSERVED, propertyComment, sentence, UNSTABLE } from "./comments.ts";
import { read, sent } from "./directions.ts";
import { expression } from "./expressions.ts";
import { type Direction, key, typeName } from "./names.ts";

/** The interfaces of some types. */
export function objectTypes(types: readonly Type[]): string[] {
  return types.flatMap((type) => [
    ...read.has(type.name) ? [result(type)] : [],
    ...sent.has(type.name) ? [input(type)] : [],
  ]);
}

/** An interface of that name and those fields. */
export function objectType(
  name: string,
  fields: Readonly<Record<string, Property>>,
  direction: Direction,
  about: readonly (string | undefined)[],
): string {
  return `${comment(about)}\nexport interface ${name} {\n${members(fields, direction)}\n}`;
}

/** The fields of an object, each with its comment. */
export function members(
  fields: Readonly<Record<string, Property>>,
  direction: Direction,
): string {
  return Object.entries(fields).map(([name, property]) => member(name, property, direction))
    .join("\n");
}

function member(name: string, property: Property, direction: Direction): string {
  const optional = isOptional(property, direction) ? "?" : "";
  const about = propertyComment(name, property, direction);
  return `${about}\n${key(name)}${optional}: ${expression(property, direction)};`;
}

function result(type: Type): string {
  const fields = Object.entries(type.fields).filter(([, { access, answered }]) =>
    access !== "w" || answered !== undefined
  );
  const name = typeName(type.name, "read");
  return objectType(name, Object.fromEntries(fields), "read", about(type));
}

/** What may be sent: also what is read-only, since clients send back whole objects. */
function input(type: Type): string {
  const { name, fields } = type;
  const origin = typeName(name, "read");
  const text = read.has(name) ? [`What may be sent of a {@linkcode ${origin}}.`] : about(type);
  const lines = Object.entries(fields).map(([field, property]) =>
    property.access === "r" && read.has(name)
      ? `/** Read-only: left as it is. */\n${key(field)}?: ${origin}["${field}"];`
      : member(field, property, "sent")
  );
  return `${comment(text)}\nexport interface ${typeName(name, "sent")} {\n${lines.join("\n")}\n}`;
}

function about({ name, doc, unstable, observed }: Type): string[] {
  const notes = [sentence(doc ?? name), unstable && UNSTABLE, observed && OBSERVED];
  return [notes.filter(Boolean).join(" ")];
}

/** What the notes of the catalogue say of a field that the box does not always send. */
const NOT_ALWAYS = new RegExp(
  [
    /\babsent\b/,
    /(^|[;,] )only (if|when)\b/,
    /\bthere only\b/,
    /(^|[;,] )optional(;|,|$)/,
    /\b(if|when) (known|available)\b/,
    /\bif the feed gives one\b/,
    /\bunset when\b/,
    /[;,] needs (?!no\b)/,
    /; when /,
  ].map(({ source }) => source).join("|"),
);

/**
 * Only what must be sent is required of the user. Of the box every field is expected, but those
 * that its documentation, or real boxes, are known to leave out.
 */
export function isOptional(
  { required, observed, doc = "" }: Property,
  direction: Direction,
): boolean {
  if (direction === "sent") return required !== true;
  return required === false || observed === true || NOT_ALWAYS.test(doc);
}
