import assert from "node:assert/strict";
import { everyBeat } from "../../lib/monitor/beat.ts";
import { wait } from "../support/until.ts";

Deno.test("everyBeat() counts each beat from the first, and leaves out those that it missed", async () => {
  const stop = new AbortController();
  const began: number[] = [];
  await everyBeat(0.1, async () => {
    began.push(performance.now());
    if (began.length === 12) stop.abort();
    else await wait(began.length % 4 === 1 ? 130 : 40);
  }, stop.signal);
  const off = began.map((time) => {
    const beats = (time - (began[0] ?? 0)) / 100;
    return 100 * Math.abs(beats - Math.round(beats));
  }).toSorted((a, b) => a - b);
  const middle = off[Math.floor(off.length / 2)] ?? NaN;
  assert.ok(middle < 15, `beats wander: ${off.map(Math.round)}`); // at random it would be 25
  assert.ok((began.at(-1) ?? 0) - (began[0] ?? 0) >= 1385, "missed beats are not caught up");
});
