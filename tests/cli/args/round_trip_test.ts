/**
 * What tables print is accepted as input: every unit, in both languages.
 */
import assert from "node:assert/strict";
import * as api from "../../../api.json" with { type: "json" };
import { cell, type Manner } from "../../../lib/cli/output/cell.ts";
import { timeOfDay, weekdays } from "../../../lib/cli/output/time.ts";
import { french } from "../../../lib/text/fr.ts";
import { speak } from "../../../lib/text/language.ts";
import { readDuration, readQuantity } from "../../../lib/text/quantity.ts";
import { readMoment, readTimeOfDay, readWeekdays } from "../../../lib/text/moment.ts";

const manner: Manner = { now: 1_795_640_000, times: "relative", secrets: false };

/** Every unit that the catalogue has. */
const units = new Set<string>(
  JSON.stringify(api).match(/"unit":"[^"]+"/g)?.map((pair) => JSON.parse(`{${pair}}`).unit),
);

/** Runs a test in each language. */
function inBoth(name: string, test: () => void) {
  for (const [locale, words] of [["en", {}], ["fr", french]] as const) {
    Deno.test(`${name} (${locale})`, () => {
      speak(locale, words);
      try {
        test();
      } finally {
        speak("en", {});
      }
    });
  }
}

inBoth("a quantity in every unit is read as it is printed", () => {
  assert.ok(units.size > 20);
  for (const unit of units) {
    for (const value of [0, 1, 7, 58, 90, 1000, 1838, 5400, 12_345, 1_048_576, 3_500_000_000]) {
      const { text } = cell(value, { type: "int", unit }, manner);
      const read = readQuantity(text, unit);
      assert.ok(read !== undefined, `${text} in ${unit} was not understood`);
      // tables print three digits of large amounts, and two units of a duration
      assert.ok(Math.abs(read - value) <= value * 0.05, `${value} ${unit}: ${text} → ${read}`);
    }
  }
});

inBoth("a time of day is read as it is printed", () => {
  for (let seconds = 0; seconds <= 86_400; seconds += 900) {
    assert.equal(readTimeOfDay(timeOfDay(seconds)), seconds);
  }
});

inBoth("days of the week are read as they are printed", () => {
  for (let bits = 1; bits < 128; bits++) {
    const days = Array.from({ length: 7 }, (_, day) => (bits >> day & 1) === 1);
    assert.deepEqual(readWeekdays(weekdays(days)), days, weekdays(days));
  }
});

inBoth("a point in time is read as it is printed, from now and as a date", () => {
  const { now } = manner;
  for (const away of [0, 30, 600, 7200, 90_000, 5 * 86_400, 90 * 86_400, 900 * 86_400]) {
    for (const moment of [now + away, now - away]) {
      for (const times of ["relative", "date"] as const) {
        const { text } = cell(moment, { type: "timestamp" }, { ...manner, times });
        const read = readMoment(text, now, readDuration);
        assert.ok(read !== undefined, `${text} was not understood`);
        const slack = times === "date" ? 60 : Math.abs(away) * 0.5;
        assert.ok(Math.abs(read - moment) <= slack, `${text} → ${read - moment}`);
      }
    }
  }
});
