/**
 * Values as an example writes them: on one line, or on several where one is too short.
 *
 * @module
 */
import { key } from "../names.ts";

const WIDTH = 94;

/** A value as TypeScript writes it, for a line that has `taken` characters besides. */
export function written(value: unknown, taken = 0, indent = ""): string {
  const short = onOneLine(value);
  if (indent.length + taken + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${written(item, 1, inner)},`);
    return `[\n${items.join("\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null || value instanceof Blob) return short;
  const fields = Object.entries(value).map(([name, field]) =>
    `${inner}${key(name)}: ${written(field, key(name).length + 3, inner)},`
  );
  return `{\n${fields.join("\n")}\n${indent}}`;
}

/** What an example takes from a variable of its own. */
export class Code {
  constructor(readonly text: string) {}
}

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value instanceof Blob) return `new File(["…"], "debian.torrent")`;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => {
    const text = onOneLine(field);
    return text === name ? name : `${key(name)}: ${text}`;
  });
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
