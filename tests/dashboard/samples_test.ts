import assert from "node:assert/strict";
import { keepSamples } from "../../lib/dashboard/samples.ts";
import type { Sample } from "../../lib/dashboard/page/sample.js";

const sampleAt = (time: number) => ({ time }) as Sample;

Deno.test("samples are kept, and in order, after the clock was moved back", () => {
  const samples = keepSamples();
  const now = Date.now() / 1000;
  const times = [now - 5000, now - 4000, now, now - 3600, now - 3599];
  for (const time of times) samples.add(sampleAt(time));
  const expected = [now - 5000, now - 4000, now - 3600, now - 3599];
  assert.deepEqual(samples.since(0).map(({ time }) => time), expected);
  assert.deepEqual(samples.over(20_000).map(({ time }) => time), expected.slice(0, 3));
});
