/**
 * The check-up, and the plan of a settings file, as tools.
 *
 * @module
 */
import { diagnose } from "../doctor/mod.ts";
import { type Section, sections } from "../doctor/sections.ts";
import { planSettings, readSettings, type Step } from "../settings/mod.ts";
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
    {
      name: "plan",
      description:
        t`Returns what a file of settings, as fbx backup writes them, would change on the box. Changes nothing; the user can apply it with fbx apply.`,
      takes: {
        settings: { type: "string", description: t`the text of the file, in YAML` },
        prune: { type: "boolean", description: t`delete what the file does not have` },
      },
      required: ["settings"],
      run: async ({ settings, prune = false }, { gate, pages, caller: { signal } }) => {
        const document = await readSettings(String(settings), "settings");
        const options = { prune: prune === true, signal };
        const plan = await gate.box.use((f) => planSettings(f, document, options), signal);
        return pages.first({ steps: plan.steps.map(masked), impossible: plan.impossible });
      },
    },
  ];
}

/** Removes the keys from a step's changes, whose names do not mark them. */
function masked(step: Step): Step {
  const changes = step.changes.map((change) =>
    change.secret ? { field: change.field, secret: change.secret } : change
  );
  return { ...step, changes };
}
