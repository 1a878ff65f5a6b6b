/**
 * The text of an issue about a recording, ready to paste: what the catalogue does not have.
 *
 * @module
 */
import { version } from "../core/version.ts";
import type { Differences } from "./differences.ts";

/** Returns the issue in Markdown, in English, as the project's are. */
export function issueText({ box, ...found }: Differences): string {
  const { model = "?", firmware = "?", api = "?" } = box;
  const lists: Record<string, string[]> = {
    "Unknown calls": found.calls.map(({ call, status }) => `\`${call}\` (HTTP ${status})`),
    "Unknown events": found.events.map((event) => `\`${event}\``),
    "Operations that the box does not have": found.refused.map(
      ({ operation, code }) => `\`${operation}\`: \`${code}\``,
    ),
    "Unknown fields": found.fields.map(({ field, type }) => `\`${field}\`: ${type}`),
    "Unknown values": found.values.map(({ field, value }) => `\`${field}\`: \`${value}\``),
    "Other types than documented": found.types.map(
      ({ field, documented, type }) => `\`${field}\`: ${documented}, came as ${type}`,
    ),
    "Documented fields that were never sent": found.missing.map(
      ({ type, fields }) => `\`${type}\`: ${fields.map((field) => `\`${field}\``).join(", ")}`,
    ),
  };
  const parts = Object.entries(lists).filter(([, items]) => items.length > 0).map(
    ([title, items]) => `### ${title}\n\n${items.map((item) => `- ${item}`).join("\n")}\n`,
  );
  const head = `Recording of ${model}, firmware ${firmware}, API ${api} (fbx ${version})\n`;
  return [head, ...(parts.length > 0 ? parts : ["Nothing unknown.\n"])].join("\n");
}
