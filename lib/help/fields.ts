/**
 * Fields in words: type, unit, what they mean and what they may hold; those of an object inside one
 * level deep.
 *
 * @module
 */
import { fieldsOf, type Property, type Shape, valueTable } from "../catalogue/mod.ts";
import { isWritable } from "../catalogue/shape.ts";
import type { Described } from "../catalogue/described.ts";
import { say, t } from "../text/language.ts";
import type { Row } from "./layout.ts";

type Fields = Readonly<Record<string, Property>>;

/** The fields that may be sent, and whether each must be. */
export function sentRows(fields: Fields, creating: boolean, needs: readonly string[] = []): Row[] {
  const isSent = (field: Property) => isWritable(field, creating);
  return rowsOf(
    fields,
    isSent,
    (name, { required }) =>
      (required === true && creating) || needs.includes(name) ? t`required` : undefined,
  );
}

/** The fields that the box answers. */
export function readRows(fields: Fields): Row[] {
  return rowsOf(fields, ({ access }) => access !== "w", () => undefined);
}

/** Parameters of the path or the query. */
export function parameterRows(fields: Fields): Row[] {
  return rowsOf(
    fields,
    () => true,
    (_, { required }) => required === false ? t`optional` : undefined,
  );
}

/** What the library itself has: parameters, options, fields of a result. */
export function describedRows(fields: Readonly<Record<string, Described>>): Row[] {
  return Object.entries(fields).map(([name, field]) => {
    const { required, fallback, doc, call } = field;
    const notes = [
      required === false && t`optional`,
      fallback !== undefined && t`default: ${say(fallback)}`,
    ].filter((note) => typeof note === "string");
    const type = field.type.replace(" | undefined", ""); // the description covers it
    return [
      name + (call ?? ""),
      call === undefined ? typeText({ ...field, type }) : "",
      meaning({ ...field, doc }, notes),
    ];
  });
}

/** A body or a result that is no object: a number, a list of paths. */
export function shapeRows(shape: Shape): Row[] {
  const property = typeof shape === "string" ? { type: shape } : shape;
  const text = meaning(property, []);
  return text === "" ? [] : [[text]];
}

function rowsOf(
  fields: Fields,
  isShown: (field: Property) => boolean,
  note: (name: string, field: Property) => string | undefined,
): Row[] {
  return Object.entries(fields).filter(([, field]) => isShown(field)).flatMap(([name, field]) => {
    const inner = Object.entries(fieldsOf(field)).filter(([, field]) => isShown(field));
    const notes = [
      note(name, field),
      field.unknown !== undefined && t`${field.unknown} if unknown`,
      field.observed && t`seen on real boxes, not documented`,
    ];
    return [
      [name, typeText(field), meaning(field, notes.filter((note) => typeof note === "string"))],
      ...inner.map(([name, field]): Row => [`  ${name}`, typeText(field), meaning(field, [])]),
    ];
  });
}

function typeText({ type, unit, const: fixed }: Property): string {
  // what the box calls base64 is a path, which is written as plain text
  const text = fixed === undefined ? type.replace("base64", "path") : JSON.stringify(fixed);
  return unit === undefined ? text : `${text} (${unit})`;
}

/** What a field means, then the values that it may have. */
function meaning(property: Property, notes: readonly string[]): string {
  const { doc = "", const: fixed } = property;
  const first = [doc === "" ? "" : say(doc), notes.length === 0 ? "" : `[${notes.join("; ")}]`]
    .filter(Boolean).join(" ");
  const values = fixed === undefined ? valueLines(property) : [];
  return [first, ...values].filter(Boolean).join("\n");
}

/** A few values with what each means, or many by name. */
function valueLines(property: Property): string[] {
  const values = valueTable(property);
  if (values.length === 0) return [];
  const others = property.open ? [t`or another`] : [];
  const isTold = values.length <= 16 && values.some(([, meaning]) => meaning !== "");
  const names = values.map(([value]) => JSON.stringify(value));
  if (!isTold) return [[...names, ...others].join(", ")];
  const lines = values.map(([, meaning], at) =>
    meaning === "" ? `${names[at]}` : t`${names[at]}: ${say(meaning)}`
  );
  return [...lines, ...others];
}
