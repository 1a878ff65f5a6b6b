/**
 * Values as YAML, and YAML read.
 *
 * @module
 */
import process from "node:process";
import type { Document, LineCounter } from "npm:yaml@^2.8.0";
import { rewritten } from "../text/sanitize.ts";
import { loadPackage } from "./package.ts";

/**
 * Writes a value. What only an older YAML takes for something else than a text (`on`, `12:30:00`) is
 * quoted all the same, so that every parser reads back what was written; what YAML does not
 * allow unescaped, and control characters, are escaped.
 *
 * @param annotate Adds comments to the document before it is written.
 */
export async function yaml(
  value: unknown,
  annotate?: (document: Document, yaml: Yaml) => void,
): Promise<string> {
  const library = await loadYaml();
  const { Document, visit } = library;
  const document = new Document(value ?? null, {
    schema: "yaml-1.1",
    // it would write `<<` without quotes
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== merge),
    aliasDuplicateObjects: false,
  });
  annotate?.(document, library);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && !needsNoQuotes(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return rewritten(document.toString({ lineWidth: 0 }), escape);
}

/** The package `yaml`. */
export type Yaml = typeof import("npm:yaml@^2.8.0");

/** Loads the package on demand. */
export function loadYaml(): Promise<Yaml> {
  return loadPackage("yaml", () => import("npm:yaml@^2.8.0"));
}

/** Reads a document, with the place of each of its nodes; faults are in its `errors`. */
export async function parseYaml(text: string, lineCounter: LineCounter): Promise<Document.Parsed> {
  const { parseDocument } = await loadYaml();
  const { env } = process;
  process.env = {}; // it looks for two variables of its own, and Deno would ask the user for leave
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } finally {
    process.env = env;
  }
}

const merge = "tag:yaml.org,2002:merge";

/** PyYAML reads `<<` and `=` as more than texts, and fails on tabs. */
function needsNoQuotes(text: string): boolean {
  return text !== "<<" && text !== "=" && !text.includes("\t") && rewritten(text, escape) === text;
}

/** Escapes a character for double quotes: `\u009b`, `\U000e0001`. */
function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
