/**
 * Every source of events.
 *
 * @module
 */
import type { Source } from "../source.ts";
import { box } from "./box.ts";
import { calls } from "./calls.ts";
import { devices } from "./devices.ts";
import { downloads } from "./downloads.ts";
import { disks, sensors } from "./levels.ts";
import { address, line } from "./line.ts";
import { alarm, machines, wifi } from "./states.ts";

/** The sources, in the order in which they are read. */
export const sources: readonly Source[] = [
  line,
  address,
  devices,
  calls,
  downloads,
  box,
  sensors,
  disks,
  machines,
  wifi,
  alarm,
];
