/**
 * A check-up as a text for a forum, in Markdown.
 *
 * @module
 */
import { version } from "../core/version.ts";
import { t } from "../text/language.ts";
import { clean } from "../text/width.ts";
import type { Status } from "./check.ts";
import type { Diagnosis } from "./mod.ts";
import { sections, sectionTitles } from "./sections.ts";

/** The mark of each status. */
export const marks: Readonly<Record<Status, string>> = {
  problem: "✗",
  warning: "!",
  notice: "•",
  ok: "✓",
  unknown: "?",
};

/** `Freebox Pop, firmware 4.12.2, API 16.0` */
export function headline({ model, firmware, apiVersion }: Diagnosis): string {
  const name = model ?? t`Unknown model`;
  return firmware === null
    ? t`${name}, API ${apiVersion}`
    : t`${name}, firmware ${firmware}, API ${apiVersion}`;
}

/** How many findings there are of each status, the worst first; none are left out. */
export function countWords({ counts }: Diagnosis): [status: Status, words: string][] {
  const words: [Status, string][] = [
    ["problem", t`problems: ${counts.problem}`],
    ["warning", t`warnings: ${counts.warning}`],
    ["notice", t`notices: ${counts.notice}`],
    ["ok", t`fine: ${counts.ok}`],
    ["unknown", t`not checked: ${counts.unknown}`],
  ];
  return words.filter(([status]) => counts[status] > 0);
}

/** Returns the report; its diagnosis should be a masked one. */
export function reportText(diagnosis: Diagnosis): string {
  const parts = sections.flatMap((section) => {
    const found = diagnosis.findings.filter((each) => each.section === section);
    const lines = found.map(({ status, title, seen }) =>
      `- ${marks[status]} **${title}**: ${escaped(seen)}`
    );
    return found.length === 0 ? [] : [`### ${sectionTitles[section]()}\n\n${lines.join("\n")}\n`];
  });
  const counts = countWords(diagnosis).map(([status, words]) => `${marks[status]} ${words}`);
  const note = t`Names, addresses and serial numbers are pseudonyms (fbx ${version}).`;
  return [`## ${escaped(headline(diagnosis))}\n`, `${counts.join(", ")}\n`, ...parts, `${note}\n`]
    .join("\n");
}

/** What a device calls itself makes no Markdown. */
function escaped(text: string): string {
  return clean(text).replace(/[\\`*_<>[\]|]/g, "\\$&");
}
