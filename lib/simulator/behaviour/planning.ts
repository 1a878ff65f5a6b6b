/**
 * Plannings of the week, as Wi-Fi, standby and the LED strip have them: slots from Monday midnight.
 *
 * @module
 */
import type { Item } from "../types.ts";

/** Whether a planning that is in use has what it guards off at a moment in Unix seconds. */
export function offNow(planning: Item, now: number): boolean {
  const slot = slots(planning)[slotAt(planning, now)];
  return Boolean(planning.use_planning) && isOff(slot);
}

/** When a planning next changes what it guards, in Unix ms; 0 when it is not in use or never does. */
export function nextChange(planning: Item, now: number): number {
  const week = slots(planning);
  const current = slotAt(planning, now);
  if (!planning.use_planning || week.length === 0) return 0;
  const length = 7 * 86_400 / week.length;
  const elapsed = sinceMonday(now) % length;
  for (let n = 1; n <= week.length; n++) {
    if (isOff(week[(current + n) % week.length]) === isOff(week[current])) continue;
    return Math.round((now - elapsed + n * length) * 1000);
  }
  return 0;
}

function slots({ mapping }: Item): unknown[] {
  return Array.isArray(mapping) ? mapping : [];
}

function slotAt(planning: Item, now: number): number {
  return Math.floor(sinceMonday(now) / (7 * 86_400) * slots(planning).length);
}

/** Wi-Fi writes `on` and `off`; the others mark with `true` the slots in which the planning acts. */
function isOff(slot: unknown): boolean {
  return slot === "off" || slot === true;
}

function sinceMonday(now: number): number {
  const date = new Date(now * 1000);
  const day = (date.getDay() + 6) % 7;
  return ((day * 24 + date.getHours()) * 60 + date.getMinutes()) * 60 + now % 60;
}
