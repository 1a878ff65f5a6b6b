/**
 * Results as YAML, a document each.
 *
 * @module
 */
import { loadPackage } from "../../core/package.ts";
import { rewritten } from "../../text/sanitize.ts";

/**
 * Writes a value. What only an older YAML takes for something else than a text (`on`, `12:30:00`)
 * is quoted all the same, so that every parser reads back what was written; what YAML does not
 * allow unescaped, and control characters, are escaped.
 */
export async function yaml(value: unknown): Promise<string> {
  // loaded on demand
  const { Document, visit } = await loadPackage("yaml", () => import("npm:yaml@^2.8.0"));
  const document = new Document(value ?? null, {
    schema: "yaml-1.1",
    // it would write `<<` without quotes
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== merge),
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && !needsNoQuotes(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return rewritten(document.toString({ lineWidth: 0 }), escape);
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
