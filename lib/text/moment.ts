/**
 * Times of day, days of the week and points in time as people write them, in English and in French,
 * and as tables print them: `21:00`, `21h30`, `mon-fri`, `lun.–jeu., dim.`, `in 2h`, `2026-11-23 07:40`.
 *
 * @module
 */

/** A time of day in seconds since midnight: `21:00`, `21h30`, `9pm`; up to `24:00`. */
export function readTimeOfDay(text: string): number | undefined {
  const [, hours, minutes = "0", seconds = "0", half] =
    /^(\d{1,2})(?:\s*[:h]\s*(\d{2}))?(?::(\d{2}))?\s*(h|am|pm)?$/i.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const isHalf = half !== undefined && half.toLowerCase() !== "h";
  if (isHalf && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = isHalf ? Number(hours) % 12 + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds);
  return total <= 86_400 ? total : undefined;
}

/** Days of a week that starts on Monday: `mon-fri`, `lun-ven`, `sat,sun`, `Mon–Thu, Sun`. */
export function readWeekdays(text: string): boolean[] | undefined {
  const days = Array.from({ length: 7 }, () => false);
  for (const part of text.split(/[\s,;+]+/).filter(Boolean)) {
    const range = part.split(/[-–]/).map(dayOf);
    const [first, last = first] = range;
    if (first === undefined || last === undefined) return undefined;
    if (range.includes(undefined) || range.length > 2) return undefined;
    for (let day = first;; day = (day + 1) % 7) {
      days[day] = true;
      if (day === last) break;
    }
  }
  return days.includes(true) ? days : undefined;
}

/** `mon`, `lundi` or `lun.` → 0; two letters are enough. */
function dayOf(word: string): number | undefined {
  const start = word.toLowerCase().replace(/\.$/, "");
  if (start.length < 2) return undefined;
  names ??= dayNames();
  const found = names.findIndex((names) => names.some((name) => name.startsWith(start)));
  return found < 0 ? undefined : found;
}

let names: string[][] | undefined;

/** The names of each day, Monday first, in every language that is typed. */
function dayNames(): string[][] {
  const monday = Date.UTC(2024, 0, 1);
  return Array.from(
    { length: 7 },
    (_, day) =>
      typed.map((locale) =>
        new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" })
          .format(monday + day * 86_400_000).toLowerCase()
      ),
  );
}

const typed = ["en", "fr"];

/**
 * A point in time in seconds since 1970: `2026-11-23 07:40`, a date alone, a time of today, or seen
 * from now: `7d`, `in 2h`, `il y a 3 jours`, `tomorrow`.
 *
 * @param now Seconds since 1970.
 * @param duration Reads a length of time, in seconds.
 */
export function readMoment(
  text: string,
  now: number,
  duration: (text: string) => number | undefined,
): number | undefined {
  // months are “m.” after “dans”, as Intl writes them
  const words = text.trim().toLowerCase().replace(/(?<=^(?:dans|il y a) .*)\bm\.$/, "mois");
  if (/^(never|jamais)$/.test(words)) return 0;
  const named = distances().get(words);
  if (named !== undefined) return now + named;
  const [, ahead] = /^(?:in|dans)\s+(.*)$/.exec(words) ?? [];
  const [, ago] = /^(?:(?:il y a\s+)(.*)|(.*)\s+ago)$/.exec(words)?.filter(Boolean) ?? [];
  const away = duration(ahead ?? ago ?? words);
  if (away !== undefined) return Math.round(now + (ago === undefined ? away : -away));
  return readDate(words);
}

/** A date and a time of the clock on the wall, or a date alone. */
function readDate(text: string): number | undefined {
  const [, day, time = "00:00"] = /^(\d{4}-\d{2}-\d{2})(?:[t ]\s*(\d{1,2}[:h]\d{2}(?::\d{2})?))?$/
    .exec(text) ?? [];
  const seconds = readTimeOfDay(time);
  if (day === undefined || seconds === undefined) return undefined;
  const at = new Date(`${day}T00:00`); // in the zone of this device
  at.setSeconds(seconds);
  return Number.isNaN(at.getTime()) ? undefined : at.getTime() / 1000;
}

/** `now`, `tomorrow`, `après-demain` … → seconds from now. */
function distances(): Map<string, number> {
  const words = new Map<string, number>();
  for (const locale of typed) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
    for (const days of [-2, -1, 0, 1, 2]) words.set(format.format(days, "day"), days * 86_400);
    words.set(format.format(0, "second"), 0);
  }
  return words;
}
