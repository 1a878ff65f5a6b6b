/**
 * The sections of the check-up, in their order: few words that the command's help has without the rest.
 *
 * @module
 */
import { t } from "../text/language.ts";

/** The name of each section. */
export const sectionTitles: Readonly<Record<Section, () => string>> = {
  line: () => t`Line`,
  wifi: () => "Wi-Fi",
  network: () => t`Network`,
  disks: () => t`Disks`,
  box: () => "Freebox",
  exposure: () => t`Open to the Internet`,
  clock: () => t`Clock`,
  apps: () => t`Applications`,
};

/**
 * A part of the check-up.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type Section } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const only: Section[] = ["line", "wifi"];
 * console.log((await diagnose(f, { only })).counts.problem); // 0
 * ```
 */
export type Section =
  | "line"
  | "wifi"
  | "network"
  | "disks"
  | "box"
  | "exposure"
  | "clock"
  | "apps";

/** The sections, in their order. */
export const sections: readonly Section[] = Object.keys(sectionTitles) as Section[];
