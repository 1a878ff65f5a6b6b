/**
 * Every check, by the section that it belongs to.
 *
 * @module
 */
import { apps } from "./apps.ts";
import { box } from "./box.ts";
import type { Check } from "./check.ts";
import { clock } from "./clock.ts";
import { disks } from "./disks.ts";
import { exposure } from "./exposure.ts";
import { line } from "./line.ts";
import { network } from "./network.ts";
import { wifi } from "./wifi.ts";
import type { Section } from "./sections.ts";

/** The checks, in their order. */
export const checks: Readonly<Record<Section, readonly Check[]>> = {
  line,
  wifi,
  network,
  disks,
  box,
  exposure,
  clock,
  apps,
};
