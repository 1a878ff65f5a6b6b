/**
 * The box itself: its restarts and its firmware.
 *
 * @module
 */
import { number, text } from "../../core/loose.ts";
import type { CallOptions } from "../../client/call_types.ts";
import type { SystemConfig } from "../../client/types.gen.ts";
import type { Fbx } from "../../../mod.ts";
import { type Change, source } from "../source.ts";

interface Kept {
  readonly firmware: string;
  /** When it started, in seconds since 1970. */
  readonly started: number;
}

/** By how many seconds the start may seem to move: clocks are set, and answers take time. */
const tolerance = { none: 5, restart: 60 };

/** Reads the box; the sensors are in the same answer. */
export function readSystem(f: Fbx, options: CallOptions): Promise<SystemConfig> {
  return f.system.info(options);
}

/** Restarts: the uptime of the box shows them afterwards, so none is lost. */
export const box = source<SystemConfig, Kept>({
  name: "box",
  kinds: ["box.rebooted", "firmware.updated"],
  every: 30,
  read: readSystem,
  compare({ before, answer, now }) {
    const name = text(answer.model_info?.pretty_name) || text(answer.board_name);
    const uptime = number(answer.uptime_val);
    const measured = uptime === undefined ? before?.started ?? now : Math.floor(now - uptime);
    const moved = measured - (before?.started ?? -Infinity);
    const kept: Kept = {
      firmware: text(answer.firmware_version) || (before?.firmware ?? ""),
      started: Math.abs(moved) <= tolerance.none ? measured - moved : measured,
    };
    const changes: Change[] = [];
    if (before === undefined) return { kept, changes };
    const date = kept.started;
    if (moved > tolerance.restart) {
      const [was, is] = [before.started, date].map((each) => new Date(each * 1000).toISOString());
      changes.push({
        kind: "box.rebooted",
        date,
        name,
        before: { started: was },
        after: { started: is },
      });
    }
    if (before.firmware !== "" && kept.firmware !== before.firmware) {
      changes.push({
        kind: "firmware.updated",
        date,
        name,
        before: { firmware: before.firmware },
        after: { firmware: kept.firmware },
      });
    }
    return { kept, changes };
  },
});
