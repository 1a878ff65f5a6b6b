/**
 * The settings of a Freebox as a document: saved, compared, put back, kept as a file describes them.
 *
 * They are an application above the library: functions that take an `Fbx`, which does not know them.
 *
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { applySettings, exportSettings, planSettings } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { document } = await exportSettings(f, { secrets: true });
 * await f.lan.setConfig({ name: "Attic" });
 * const plan = await planSettings(f, document, { prune: true });
 * await applySettings(f, plan, { onStep: ({ setting }) => console.log(setting) }); // "lan config"
 * ```
 *
 * @module
 */
export { type ApplyOptions, applySettings } from "./apply.ts";
export { type Difference, type DiffOptions, diffSettings } from "./diff.ts";
export type { Origin, Selection, SettingsDocument } from "./document.ts";
export { type Exported, type ExportOptions, exportSettings, type LeftOut } from "./export.ts";
export {
  type FieldChange,
  type Impossible,
  type Plan,
  type PlanOptions,
  planSettings,
  type Step,
} from "./plan.ts";
export type { Absent } from "./read.ts";
export { settingsSchema } from "./schema.ts";
export { readSettings, settingsText } from "./text.ts";
