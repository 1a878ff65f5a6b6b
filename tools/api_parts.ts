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

/** What is in a part: the keys first, and the texts in a function, which V8 compiles when it is called. */
function literal(parts: Parts): string {
  const members = Object.entries(parts).map(([key, value]) =>
    `${JSON.stringify(key)}: ${typeof value === "string" ? quoted(value) : literal(value)}`
  );
  return `[${JSON.stringify(Object.keys(parts))}, () => ({${members.join(",\n")}})]`;
}

/** A text in single quotes needs hardly an escape in it, and V8 reads it fastest. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&").replaceAll("\u2028", "\\u2028")}'`;
}

type Pair = readonly [keys: readonly string[], make: () => Record<string, string | Pair>];

/** Goes into the file as it stands, so it names nothing outside. */
function inParts([keys, make]: Pair): object {
  const object = {};
  let parts: ReturnType<typeof make> | undefined;
  for (const key of keys) {
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        parts ??= make();
        const part = parts[key]!;
        const value = typeof part === "string" ? JSON.parse(part) : inParts(part);
        Object.defineProperty(object, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return object;
}
