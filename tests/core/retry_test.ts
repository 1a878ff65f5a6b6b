import assert from "node:assert/strict";
import { backoff, isIdempotent, pause } from "../../lib/core/retry.ts";

Deno.test("backoff() doubles up to a limit, with jitter", () => {
  assert.deepEqual([0, 1, 2, 10].map((attempt) => backoff(attempt, () => 1)), [
    100,
    200,
    400,
    2000,
  ]);
  assert.deepEqual([0, 1, 2, 10].map((attempt) => backoff(attempt, () => 0)), [50, 100, 200, 1000]);
});

Deno.test("isIdempotent() is true for all but POST", () => {
  assert.deepEqual(["GET", "PUT", "DELETE", "POST"].map(isIdempotent), [true, true, true, false]);
});

Deno.test("pause() ends at once when the signal is aborted", async () => {
  const controller = new AbortController();
  const waiting = pause(60_000, controller.signal);
  controller.abort(new Error("enough"));
  await assert.rejects(waiting, { message: "enough" });
  await assert.rejects(pause(60_000, controller.signal), { message: "enough" });
});
