/**
 * Formats points in time.
 *
 * @module
 */
import { language } from "../../text/language.ts";

/** Seconds since 1970 as the clock on the wall has them: `2026-11-23 07:40`. */
export function date(seconds: number): string {
  const at = new Date(seconds * 1000);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same to the second, for what follows one another quickly. */
export function exactDate(seconds: number): string {
  return `${date(seconds)}:${two(Math.floor(seconds) % 60)}`;
}

/** Seconds since midnight as a time of day: `21:00`. */
export function timeOfDay(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

/** Days of a week that starts on Monday, neighbours together: `Mon–Thu, Sun`. */
export function weekdays(days: readonly boolean[]): string {
  const runs: number[][] = [];
  for (const [day, isMeant] of days.slice(0, 7).entries()) {
    if (!isMeant) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(weekday) : [`${weekday(run[0] ?? 0)}–${weekday(run.at(-1) ?? 0)}`]
  ).join(", ");
}

/** `Mon`, the first being 0. */
function weekday(day: number): string {
  const monday = Date.UTC(2024, 0, 1);
  const format = new Intl.DateTimeFormat(language(), { weekday: "short", timeZone: "UTC" });
  return format.format(monday + day * 86_400_000);
}

/** The same, seen from now: `3 days ago`, `in 2 hr.`. */
export function relative(seconds: number, now: number): string {
  const away = seconds - now;
  const [, unit, length] = steps.find(([limit]) => Math.abs(away) < limit) ?? steps[0];
  if (relatives?.of !== language()) {
    const format = new Intl.RelativeTimeFormat(language(), { numeric: "auto", style: "short" });
    relatives = { of: language(), format };
  }
  return relatives.format.format(Math.trunc(away / length), unit);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Made when the first time is to be shown: it takes a millisecond. */
let relatives: { of: string; format: Intl.RelativeTimeFormat } | undefined;

const [minute, hour, day, month, year] = [60, 3600, 86_400, 30.44 * 86_400, 365.25 * 86_400];

/** Up to which distance a unit serves. */
const steps: readonly [
  readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number],
  ...(readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number])[],
] = [
  [minute, "second", 1],
  [hour, "minute", minute],
  [2 * day, "hour", hour],
  [2 * month, "day", day],
  [2 * year, "month", month],
  [Infinity, "year", year],
];
