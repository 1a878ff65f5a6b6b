/**
 * `api.json` as JavaScript of which each part is parsed when it is first touched: for what is shipped
 * as one file, which starts the sooner the less it makes of the catalogue.
 *
 * @module
 */
import api from "../api.json" with { type: "json" };

/** An expression that gives the catalogue. */
export function apiInParts(): string {
  const { subsystems, ...rest } = api as { subsystems: Record<string, Record<string, unknown>> };
  const parts = inTexts(rest, {
    subsystems: Object.fromEntries(
      Object.entries(subsystems).map(([name, { types = {}, ...subsystem }]) => [
        name,
        inTexts(subsystem, { types: inTexts(types as Record<string, unknown>) }),
      ]),
    ),
  });
  return `(${inParts})(${literal(parts)})`;
}

interface Parts {
  [key: string]: string | Parts;
}

function inTexts(values: Record<string, unknown>, parts: Parts = {}): Parts {
  const texts = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
  return { ...Object.fromEntries(texts), ...parts };
}

/** A text in single quotes needs hardly an escape in it, and V8 reads it fastest. */
function literal(parts: Parts): string {
  const members = Object.entries(parts).map(([key, value]) =>
    `${JSON.stringify(key)}: ${
      typeof value === "string"
        ? `'${value.replace(/[\\']/g, "\\$&").replaceAll("\u2028", "\\u2028")}'`
        : literal(value)
    }`
  );
  return `{${members.join(",\n")}}`;
}

/** Is written into the file as source, so it refers to nothing outside. */
function inParts(parts: Parts): object {
  const object = {};
  for (const [key, part] of Object.entries(parts)) {
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = typeof part === "string" ? JSON.parse(part) : inParts(part);
        Object.defineProperty(object, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return object;
}
