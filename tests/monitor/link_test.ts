import assert from "node:assert/strict";
import { FbxError } from "../../lib/core/errors.ts";
import { Link } from "../../lib/monitor/link.ts";
import { limited, wait } from "../support/until.ts";

const signal = new AbortController().signal;

class Box implements AsyncDisposable {
  closed = false;
  [Symbol.asyncDispose](): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

Deno.test("Link waits for a box that is not there yet, and reports why once", async () => {
  let attempts = 0;
  const reported: unknown[] = [];
  const link = new Link<Box>({
    connect: () =>
      ++attempts < 4
        ? Promise.reject(new FbxError("no box here", { code: "no_box" }))
        : Promise.resolve(new Box()),
    failed: (error) => void reported.push(error),
    pauses: { first: 5, longest: 20 },
  });
  await link.ready(signal);
  assert.equal(attempts, 4);
  assert.equal(reported.length, 1);
});

Deno.test("Link leaves a box that is away alone for ever longer, and no longer than it should", async () => {
  let attempts = 0;
  const stop = new AbortController();
  const link = new Link<Box>({
    connect: () =>
      ++attempts < 16
        ? Promise.reject(new FbxError("no box here", { code: "no_box" }))
        : Promise.resolve(new Box()),
    failed: () => {},
    pauses: { first: 1, longest: 4 },
  });
  try {
    await limited(link.ready(stop.signal), 10); // doubled without end it would take half a minute
  } finally {
    stop.abort();
  }
});

Deno.test("Link searches again for a box that was out of reach for long", async () => {
  const boxes: Box[] = [];
  const connect = () => {
    const box = new Box();
    boxes.push(box);
    return Promise.resolve(box);
  };
  const link = new Link<Box>({ connect, failed: () => {}, pauses: { patience: 40 } });
  const lost = new FbxError("no connection", { code: "network" });
  const fail = () => link.use(() => Promise.reject(lost), signal);
  await assert.rejects(fail(), lost);
  await assert.rejects(fail(), lost);
  assert.equal(boxes.length, 1, "a short outage is none of its business");
  await wait(60);
  await assert.rejects(fail(), lost);
  await link.use(() => Promise.resolve(), signal);
  assert.deepEqual(boxes.map(({ closed }) => closed), [true, false]);
});

Deno.test("Link leaves a box alone that does not let us in", async () => {
  const link = new Link<Box>({
    connect: () => Promise.resolve(new Box()),
    failed: () => {},
    pauses: { first: 60_000 },
  });
  let calls = 0;
  const refused = new FbxError("wrong token", { code: "invalid_token" });
  const call = () => {
    calls++;
    return Promise.reject(refused);
  };
  for (let beat = 0; beat < 5; beat++) await assert.rejects(link.use(call, signal), refused);
  assert.equal(calls, 1);
  const rights = new FbxError("lacks a right", { code: "insufficient_rights" });
  const other = new Link<Box>({ connect: () => Promise.resolve(new Box()), failed: () => {} });
  await assert.rejects(other.use(() => Promise.reject(rights), signal), rights);
  assert.equal(await other.use(() => Promise.resolve(7), signal), 7);
});
