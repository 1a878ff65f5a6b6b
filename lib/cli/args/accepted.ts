/**
 * How a value may be written, in words with examples: for help, and for errors.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { ucum } from "../../text/units.ts";

/** How a value of a field may be written, where that is not plain from its type. */
export function accepted({ shows, type, unit, values }: Property): string | undefined {
  if (shows === "time") return t`a time of day, such as 21:00 or 21h30`;
  if (shows === "weekdays") return t`days of the week, such as mon-fri or sat,sun`;
  if (shows === "range") return t`a range, such as 0-65535`;
  if (type.split("|").includes("timestamp")) {
    return t`a date, such as 2026-12-31 or 2026-12-31 21:00, or a time from now, such as 2h or 7d`;
  }
  return unit === undefined || values !== undefined ? undefined : quantity(unit);
}

/** An amount in a unit. */
function quantity(unit: string): string | undefined {
  const { ucum: name } = ucum(unit);
  switch (name) {
    case "By":
      return t`a size, such as 8G, 512 MiB or 1.5 TB`;
    case "MiBy":
      return t`a size, such as 2G or 512 MiB, or a number of MiB`;
    case "s":
      return t`a duration, such as 2h, 90 min or 1d, or seconds`;
    case "min":
      return t`a duration, such as 2h, 90 min or 1d, or minutes`;
    case "ms":
      return t`a duration, such as 500 ms or 2 s, or milliseconds`;
    default:
      return /(By|bit)\/s$/.test(name) ? t`a rate, such as 10 Mbit/s or 500 kB/s` : undefined;
  }
}
