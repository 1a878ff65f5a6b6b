import assert from "node:assert/strict";
import { speak } from "../../lib/text/language.ts";
import { french } from "../../lib/text/fr.ts";
import {
  readDuration,
  readNumber,
  readQuantity,
  readRate,
  readSize,
} from "../../lib/text/quantity.ts";
import { readMoment, readTimeOfDay, readWeekdays } from "../../lib/text/moment.ts";

/** Holds what texts are read as. */
function holds<Value>(read: (text: string) => Value | undefined, table: Record<string, unknown>) {
  for (const [text, value] of Object.entries(table)) assert.deepEqual(read(text), value, text);
}

Deno.test("readDuration() reads both languages, and refuses what it does not understand", () => {
  holds(readDuration, {
    "2h": 7200,
    "90 min": 5400,
    "1h30": 5400,
    "1 d 2 h": 93_600,
    "3 j 4 h": 273_600,
    "2 semaines": 1_209_600,
    "1,5 h": 5400,
    "2 hr.": 7200,
    "0": 0,
    "45": 45,
    "abc 2h": undefined,
    "2h abc": undefined,
    "2 sheep": undefined,
    "": undefined,
  });
});

Deno.test("readSize() counts bare letters in powers of two, and units as they are written", () => {
  holds(readSize, {
    "8G": 8 * 1024 ** 3,
    "8 GB": 8e9,
    "1.5 To": 1.5e12,
    "1,5 Tio": 1.5 * 1024 ** 4,
    "512 MiB": 512 * 1024 ** 2,
    "12 octets": 12,
    "100": 100,
    "8X": undefined,
    "G": undefined,
  });
});

Deno.test("readRate() distinguishes bits from bytes", () => {
  holds(readRate, {
    "10 Mbit/s": 1e7,
    "10 Mbps": 1e7,
    "1 MB/s": 8e6,
    "500 ko/s": 4e6,
    "1 KiB/s": 8192,
    "10": undefined,
    "10 sheep/s": undefined,
  });
});

Deno.test("readQuantity() converts into the unit of the field", () => {
  assert.equal(readQuantity("8G", "MiB"), 8192);
  assert.equal(readQuantity("2 Go", "MiB"), 2048); // as memory is sold
  assert.equal(readQuantity("10 Mbit/s", "byte/s"), 1_250_000);
  assert.equal(readQuantity("2h", "min"), 120);
  assert.equal(readQuantity("2 s", "ms"), 2000);
  assert.equal(readQuantity("90", "min"), 90); // a bare number is as it was before
  assert.equal(readQuantity("soon", "min"), undefined);
});

Deno.test("readNumber() reads groups and decimals of the language that is spoken", () => {
  assert.equal(readNumber("12,345"), 12_345);
  speak("fr", french);
  try {
    assert.equal(readNumber("12,345"), 12.345);
    assert.equal(readNumber("12\u202f345"), 12_345);
  } finally {
    speak("en", {});
  }
});

Deno.test("readTimeOfDay() reads hours as both languages write them", () => {
  holds(readTimeOfDay, {
    "21:00": 75_600,
    "21h": 75_600,
    "21h30": 77_400,
    "9pm": 75_600,
    "12am": 0,
    "24:00": 86_400,
    "24:01": undefined,
    "9:5": undefined,
    "13pm": undefined,
  });
});

Deno.test("readWeekdays() reads days and ranges in both languages", () => {
  const read = (text: string) => readWeekdays(text)?.map(Number).join("");
  holds(read, {
    "mon-fri": "1111100",
    "lun-ven": "1111100",
    "lun.–jeu., dim.": "1111001",
    "sat,sun": "0000011",
    "vendredi-lundi": "1000111",
    "m": undefined,
    "mon-": undefined,
    "someday": undefined,
  });
});

Deno.test("readMoment() reads dates, and distances from now", () => {
  const now = Date.UTC(2026, 10, 23, 12) / 1000;
  holds((text) => readMoment(text, now, readDuration), {
    "7d": now + 7 * 86_400,
    "in 2 hr.": now + 7200,
    "dans 2 h": now + 7200,
    "il y a 3 jours": now - 3 * 86_400,
    "3 days ago": now - 3 * 86_400,
    "après-demain": now + 2 * 86_400,
    "now": now,
    "never": 0,
    "2026-11-23 07:40": new Date("2026-11-23T07:40").getTime() / 1000,
    "2026-13-45": undefined,
    "soon": undefined,
  });
});
