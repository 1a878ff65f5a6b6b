/**
 * The check-up as a tool.
 *
 * @module
 */
import { diagnose } from "../doctor/mod.ts";
import { type Section, sections } from "../doctor/sections.ts";
import { t } from "../text/language.ts";
import type { Tool } from "./tools.ts";

/** Returns the tools. */
export function checkTools(): Tool[] {
  const only = { type: "array", minItems: 1 };
  return [
    {
      name: "doctor",
      description:
        t`Checks the box: what is well, what is not, what that means, and which command helps.`,
      takes: { only: { ...only, items: { enum: [...sections] }, description: t`these parts` } },
      run: async ({ only }, { gate, pages, caller: { signal } }) => {
        const chosen = only === undefined ? {} : { only: only as Section[] };
        return pages.first(await gate.box.use((f) => diagnose(f, { ...chosen, signal }), signal));
      },
    },
  ];
}
