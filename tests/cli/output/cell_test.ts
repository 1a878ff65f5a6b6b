/**
 * Single values as people read them, at the edges of what a box may say.
 */
import assert from "node:assert/strict";
import type { Property } from "../../../lib/catalogue/mod.ts";
import { cell } from "../../../lib/cli/output/cell.ts";
import { speak } from "../../../lib/text/language.ts";
import { french } from "../../../lib/text/fr.ts";

function shown(value: unknown, type: string, unit?: string): string {
  const property: Property = { type, ...(unit === undefined ? {} : { unit }) };
  return cell(value, property, { now: 1_700_000_000, times: "both", secrets: false }).text;
}

Deno.test("a time that no calendar has is shown as the number that it is", () => {
  assert.equal(shown(1e15, "timestamp"), "1000000000000000");
  assert.equal(shown(0, "timestamp"), "never");
  assert.match(shown(1e13, "timestamp", "ms"), /^in 263 yr\./);
});

Deno.test("every number has the decimal sign of the language", () => {
  speak("fr", french);
  try {
    assert.equal(shown(2.5, "float"), "2,5");
    assert.equal(shown(1.5, "float", "ms"), "1,5 ms");
    assert.equal(shown(-1.5, "float", "s"), "-1,5 s");
    assert.equal(shown([0.5], "float[]"), "0,5");
  } finally {
    speak("en", {});
  }
});
