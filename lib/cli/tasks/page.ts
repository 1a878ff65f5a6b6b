/**
 * Pages of tasks: what people read in place of an object.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import { child, propertyOf } from "../../catalogue/shape.ts";
import { sanitize } from "../../text/sanitize.ts";
import { width, wrap } from "../../text/width.ts";
import { cell } from "../output/cell.ts";
import type { Io } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { coloured, type Paint, plain } from "../terminal/paint.ts";

/** A name and what it is; left out where that is empty. */
export type Fact = readonly [name: string, value: string | undefined];

/** Lines of names and values, the values below one another. */
export function facts(rows: readonly Fact[], io: Io): string[] {
  const paint = paintOf(io);
  const filled = rows.filter((row): row is [string, string] =>
    row[1] !== undefined && row[1] !== ""
  );
  const indent = Math.max(0, ...filled.map(([name]) => width(name))) + 2;
  return filled.flatMap(([name, value]) =>
    wrap(sanitize(value), Math.max(20, io.columns() - indent)).map((line, index) => {
      const before = index === 0 ? name : "";
      return paint.dim(before) + " ".repeat(indent - width(before)) + line;
    })
  );
}

/** The colours of a terminal, if it wants any. */
export function paintOf({ outIsTerminal, color }: Io): Paint {
  return outIsTerminal && color ? coloured : plain;
}

/** Writes fields of an object of a type as tables do: `write(host, "host_type")`. */
export async function writer(type: string): Promise<(object: object, field: string) => string> {
  await speakCatalogue();
  const shape = propertyOf(type);
  return (object, field) => {
    const path = field.split(".");
    const property = path.reduce<Property | undefined>(child, shape);
    const value = path.reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      object,
    );
    return cell(value, property, { now: Date.now() / 1000, times: "relative", secrets: false })
      .text;
  };
}
