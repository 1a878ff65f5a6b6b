import assert from "node:assert/strict";
import { Outbox, type OutboxOptions } from "../../../lib/monitor/sinks/outbox.ts";
import { jsonSink } from "../../../lib/monitor/sinks/json.ts";
import { openSinks } from "../../../lib/monitor/sinks/mod.ts";
import { readingOf } from "../../support/readings.ts";
import { type Receiver, startReceiver, takes } from "../../support/receiver.ts";
import { until, wait } from "../../support/until.ts";

const pauses = { first: 5, longest: 30 };

function outboxTo({ url }: Receiver, rest: Partial<OutboxOptions> & { timeout?: number } = {}) {
  const reported: string[] = [];
  const { timeout = 5000, ...options } = rest;
  const sink = jsonSink({ name: url, url: new URL(url), labels: false, timeout });
  const say = (line: string) => void reported.push(line);
  const outbox = new Outbox(sink, { buffer: 1e6, patient: true, say, pauses, ...options });
  return {
    outbox,
    reported,
    push: (n: number) => outbox.push(readingOf("connection.status", { n })),
  };
}

function numbers({ taken }: Receiver): number[] {
  return taken.map(({ body }) => JSON.parse(body).n);
}

Deno.test("20 outages lose nothing, change no order and send nothing twice", async () => {
  await using receiver = await startReceiver();
  const { outbox, reported, push } = outboxTo(receiver);
  let next = 0;
  const pushing = setInterval(() => push(next++), 3);
  for (let outage = 0; outage < 20; outage++) {
    await wait(15);
    if (outage % 2 === 0) {
      await receiver.stop();
      await wait(15);
      await receiver.start();
    } else {
      receiver.answer = (_, response) => response.writeHead(503).end();
      await wait(15);
      receiver.answer = takes;
    }
    await until(`outage ${outage} is over`, () => outbox.size === 0);
  }
  clearInterval(pushing);
  await outbox.close(5000);
  assert.deepEqual(numbers(receiver), Array.from({ length: next }, (_, n) => n));
  assert.deepEqual(outbox.counts, { sent: next, dropped: 0, refused: 0, unknown: 0 });
  assert.ok(reported.some((line) => /did not accept the result.*kept/.test(line)));
  assert.ok(reported.some((line) => /accepts results again$/.test(line)));
});

Deno.test("the buffer is counted in bytes, not in characters", async () => {
  await using receiver = await startReceiver();
  await receiver.stop();
  const { outbox } = outboxTo(receiver, { buffer: 100 });
  // each takes 39 characters, and 69 bytes
  for (let n = 0; n < 2; n++) {
    outbox.push(readingOf("connection.status", { name: "é".repeat(30) }));
  }
  assert.equal(outbox.size, 1);
  assert.equal(outbox.counts.dropped, 1);
  await outbox.close(1);
});

Deno.test("a full buffer drops the oldest, and logs how many", async () => {
  await using receiver = await startReceiver();
  await receiver.stop();
  const { outbox, reported, push } = outboxTo(receiver, { buffer: 100 }); // ten times {"n":10}
  for (let n = 10; n < 50; n++) push(n);
  await until("an attempt was made", () => reported.length >= 2);
  await receiver.start();
  await until("all is sent", () => outbox.size === 0);
  await outbox.close(1000);
  const got = numbers(receiver);
  assert.equal(got.at(-1), 49);
  assert.deepEqual(got, got.toSorted((a, b) => a - b));
  assert.equal(outbox.counts.dropped, 40 - got.length);
  assert.ok(got.length <= 13 && got.length >= 10, `${got.length} arrived`);
  assert.match(reported.join("\n"), /buffer of 100 bytes is full: the oldest results are dropped/);
  assert.match(
    reported.join("\n"),
    new RegExp(`again; ${outbox.counts.dropped} results were dropped`),
  );
});

Deno.test("no connection is left idle, which its receiver might close under the next reading", async () => {
  await using receiver = await startReceiver();
  const { outbox, push } = outboxTo(receiver);
  for (let n = 0; n < 3; n++) push(n);
  await until("the burst is sent", () => receiver.taken.length === 3);
  push(3);
  await outbox.close(1000);
  const closes = receiver.taken.map(({ headers }) => headers.connection === "close");
  assert.deepEqual(closes, [false, false, true, true]);
});

Deno.test("a receiver that hangs loses what is in flight, is probed, and does not block others", async () => {
  await using hanging = await startReceiver();
  await using healthy = await startReceiver();
  hanging.answer = () => {};
  const one = outboxTo(hanging, { timeout: 60 });
  const two = outboxTo(healthy);
  for (let n = 0; n < 20; n++) {
    one.push(n);
    two.push(n);
  }
  await until("the healthy one has all", () => healthy.taken.length === 20, 2);
  await until("a request was given up", () => one.outbox.counts.unknown >= 1);
  assert.match(one.reported[0] ?? "", /no answer within 0.06 s\. It may have arrived/);
  hanging.answer = takes;
  await until("the rest is sent", () => one.outbox.size === 0);
  await Promise.all([one.outbox.close(1000), two.outbox.close(1000)]);
  const { sent, unknown } = one.outbox.counts;
  assert.equal(sent + unknown, 20);
  const seen = hanging.seen.map(({ body }) => body);
  assert.equal(new Set(seen).size, seen.length, "none came twice");
});

Deno.test("what the receiver refuses is not sent again, and what it redirects is kept", async () => {
  await using receiver = await startReceiver();
  const { outbox, reported, push } = outboxTo(receiver);
  receiver.answer = ({ body }, response) =>
    response.writeHead(body.includes("13") ? 400 : 204).end(body.includes("13") ? "unlucky" : "");
  for (const n of [12, 13, 14]) push(n);
  await until("all is settled", () => outbox.size === 0 && receiver.taken.length === 2);
  assert.deepEqual(numbers(receiver), [12, 14]);
  assert.equal(outbox.counts.refused, 1);
  assert.match(reported[0] ?? "", /rejected the result: HTTP 400 \(unlucky\)/);
  receiver.answer = (_, response) =>
    response.writeHead(301, { location: "http://127.0.0.1:1/new?key=hidden" }).end();
  push(15);
  await until("it was redirected", () => reported.some((line) => /HTTP 301/.test(line)));
  assert.match(reported.join("\n"), /it is at http:\/\/127\.0\.0\.1:1\/new now; send there/);
  assert.doesNotMatch(reported.join("\n"), /hidden/);
  receiver.answer = takes;
  await until("it takes again", () => receiver.taken.length === 3);
  assert.deepEqual(numbers(receiver), [12, 14, 15]);
  await outbox.close(1000);
});

Deno.test("at the end there is some time to send, and what was left is logged", async () => {
  await using receiver = await startReceiver();
  await receiver.stop();
  const { outbox, reported, push } = outboxTo(receiver, {
    pauses: { first: 60_000, longest: 60_000 },
  });
  for (let n = 0; n < 5; n++) push(n);
  await until("an attempt was made", () => reported.length > 0);
  const closing = outbox.close(3000);
  await receiver.start(); // before the long pause is over
  await closing;
  assert.deepEqual(numbers(receiver), [0, 1, 2, 3, 4]);

  await receiver.stop();
  const late = outboxTo(receiver);
  late.push(1);
  const started = performance.now();
  await late.outbox.close(200);
  assert.ok(performance.now() - started < 1500);
  assert.match(late.reported.join("\n"), /1 result could not be sent before the end/);
});

Deno.test("many in one request: one that is refused is found, and the others arrive", async () => {
  await using receiver = await startReceiver();
  receiver.answer = ({ body }, response) =>
    response.writeHead(/rate_up=13i/.test(body) ? 400 : 204).end();
  const reported: string[] = [];
  const [outbox] = await openSinks([`influxdb://127.0.0.1:${receiver.port}/db?flush=0`], {
    timeout: 1000,
    labels: true,
    patient: true,
    write: () => {},
    say: (line) => void reported.push(line),
    toPath: (path) => path,
    pauses,
  });
  assert.ok(outbox);
  for (let n = 0; n < 50; n++) {
    outbox.push(readingOf("connection.status", { rate_up: n }, { time: 1_760_000_000_000 + n }));
  }
  await until("all is settled", () => outbox.size === 0 && outbox.counts.sent === 49);
  await outbox.close(1000);
  assert.equal(outbox.counts.refused, 1);
  const lines = receiver.taken.flatMap(({ body }) => body.split("\n"));
  assert.deepEqual(
    lines.map((line) => Number(/rate_up=(\d+)i/.exec(line)?.[1])),
    Array.from({ length: 50 }, (_, n) => n).filter((n) => n !== 13),
  );
  assert.ok(receiver.seen.length < 25, `${receiver.seen.length} requests`);
});
