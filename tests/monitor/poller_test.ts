import assert from "node:assert/strict";
import { type Command, type Listener, poll } from "../../lib/monitor/poller.ts";
import { wait } from "../support/until.ts";

/** A command that takes so long, and notes when it began and how many ran at once. */
function command(name: string, milliseconds: (run: number) => number) {
  const began: number[] = [];
  let running = 0;
  let most = 0;
  return {
    name,
    began,
    most: () => most,
    async run(): Promise<string> {
      began.push(performance.now());
      most = Math.max(most, ++running);
      await wait(milliseconds(began.length - 1));
      running--;
      return `${name}${began.length - 1}`;
    },
  };
}

function listener(reported: unknown[] = []): Listener<Command<unknown>> & { reported: unknown[] } {
  return {
    reported,
    taken: (_, result) => void reported.push(result),
    failed: (_, error) => void reported.push(error),
    late: ({ name }, beats) => void reported.push([name, beats]),
  };
}

Deno.test("poll() lets no slow command delay the beat of another, and leaves its beats out", async () => {
  const quick = command("quick", () => 1);
  const slow = command("slow", (run) => run === 0 ? 430 : 1);
  const heard = listener();
  const started = performance.now();
  const signal = AbortSignal.timeout(1050);
  const tally = await poll([slow, quick], { period: 100, timeout: 5000 }, heard, signal);
  assert.ok(quick.began.length >= 7, `${quick.began.length} beats`);
  assert.equal(slow.most(), 1);
  const lateness = heard.reported.find((each) => Array.isArray(each));
  assert.deepEqual(lateness?.[0], "slow");
  assert.ok(lateness[1] >= 2 && lateness[1] <= 6, `left out of ${lateness[1]} beats`);
  assert.ok(tally.missed >= lateness[1]);
  for (const [index, began] of quick.began.entries()) {
    assert.ok(began - started >= index * 100 - 2, `beat ${index} came early`);
  }
});

Deno.test("poll() does not drift: lateness does not add up over many beats", async () => {
  const each = command("each", () => 5);
  const started = performance.now();
  await poll([each], { period: 50, timeout: 1000 }, listener(), AbortSignal.timeout(1500));
  const lateness = each.began.map((began) => (began - started) % 50).toSorted((a, b) => a - b);
  const middle = lateness[Math.floor(lateness.length / 2)] ?? NaN;
  assert.ok(middle < 15, `beats wander: ${lateness.map(Math.round)}`); // at random it would be 25
});

Deno.test("poll() reports the results of a beat in the order of the commands", async () => {
  const commands = [30, 1, 15].map((milliseconds, index) =>
    command("abc"[index] ?? "", () => milliseconds)
  );
  const heard = listener();
  await poll(commands, { period: 400, timeout: 1000 }, heard, AbortSignal.timeout(750));
  const words = heard.reported.filter((each) => typeof each === "string");
  assert.deepEqual(words.slice(0, 6), ["a0", "b0", "c0", "a1", "b1", "c1"]);
});

Deno.test("poll() ends a command at its deadline, even one that ignores the signal", async () => {
  const stuck = { name: "stuck", run: () => new Promise<never>(() => {}) };
  const heard = listener();
  await poll([stuck], { period: 1000, timeout: 50 }, heard, AbortSignal.timeout(300));
  assert.match(String(heard.reported[0]), /stuck: no answer within 50 ms/);
});

Deno.test("poll() begins after its phase, and what a listener throws ends it", async () => {
  const each = command("each", () => 1);
  const started = performance.now();
  const rhythm = { period: 1000, phase: 120, timeout: 1000 };
  const fault = new Error("the listener does not want to");
  const heard = { ...listener(), taken: () => Promise.reject(fault) };
  await assert.rejects(poll([each], rhythm, heard, new AbortController().signal), fault);
  assert.ok((each.began[0] ?? 0) - started >= 110);
});

Deno.test("poll() ends at once on abort, with a command in progress", async () => {
  const stuck = { name: "stuck", run: () => new Promise<never>(() => {}) };
  const started = performance.now();
  const heard = listener();
  await poll([stuck], { period: 100, timeout: 60_000 }, heard, AbortSignal.timeout(120));
  assert.ok(performance.now() - started < 2000);
  assert.deepEqual(heard.reported.filter((each) => !Array.isArray(each)), []);
});
