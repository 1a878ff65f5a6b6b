import assert from "node:assert/strict";
import { historyReader } from "../../lib/dashboard/history.ts";
import { keepSamples } from "../../lib/dashboard/samples.ts";
import { boxAndClient } from "../support/box.ts";

Deno.test("history is read again when it expires, although the clock was moved back", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const call = { timeout: 5000, signal: new AbortController().signal };
  const read = historyReader(f, keepSamples(), call);
  await read("day");
  const before = box.requests.count;
  await read("day");
  assert.equal(box.requests.count, before, "it is kept for a while");
  const [dateNow, sinceStart] = [Date.now, performance.now];
  try {
    Date.now = () => dateNow() - 3_600_000;
    performance.now = () => sinceStart.call(performance) + 31_000;
    await read("day");
  } finally {
    Date.now = dateNow;
    performance.now = sinceStart;
  }
  assert.ok(box.requests.count > before, "it is asked for again");
});

Deno.test("history reports a box that keeps only zeros of its temperatures", async () => {
  const temperaturesOf = async (model: string) => {
    await using pair = await boxAndClient({ model });
    const call = { timeout: 5000, signal: new AbortController().signal };
    return (await historyReader(pair.f, keepSamples(), call)("hour")).temperatures;
  };
  assert.deepEqual(await temperaturesOf("delta"), {
    fault: "The box keeps no statistics of its temperatures",
  });
  const known = await temperaturesOf("ultra");
  assert.ok(!("fault" in known) && known.fields.temp_cpu0?.every((value) => Number(value) > 0));
});
