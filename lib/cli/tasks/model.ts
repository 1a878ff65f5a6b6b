/**
 * What a box can do, by its API version.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { findMethod } from "../../catalogue/mod.ts";
import { versionIn } from "../../discovery/address.ts";
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";

/** Whether the box's API is new enough for an operation: `Wifi.setTempDisable`. */
export function has(f: Fbx, label: string): boolean {
  const [subsystem, method] = label.split(".");
  const { since = 0 } = findMethod(subsystem, method) ?? {};
  return (versionIn(f.url) ?? since) >= since;
}

/** Refuses what the box's API is too old for. */
export function requires(f: Fbx, label: string, what: string): void {
  if (has(f, label)) return;
  const [subsystem, method] = label.split(".");
  const { since } = findMethod(subsystem, method) ?? {};
  throw new UsageError(t`${what}: that needs API ${since}, and this box has ${versionIn(f.url)}.`);
}
