import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { until } from "../support/until.ts";
import { caller, insist, login } from "./client.ts";

/** A request that no `fetch` sends again: before 2.9.6 Deno does where a connection is lost. */
async function sentOnce({ url }: { url: string }): Promise<string> {
  const body = new Blob(["{}"]);
  const response = await fetch(`${url}/api/latest/login/session/`, { method: "POST", body });
  return await response.text();
}

Deno.test("failNext() lets a request fail, and only that one", async () => {
  await using freebox = await simulate();
  const call = caller(freebox);
  for (const fault of ["close", "cut"] as const) {
    freebox.failNext(fault);
    await assert.rejects(sentOnce(freebox), fault);
    await insist(call, "GET", "login/");
  }
  freebox.failNext("html");
  assert.equal((await call("GET", "login/")).status, 502);
  freebox.failNext("empty");
  assert.equal((await call("GET", "login/")).result, "");
  await insist(call, "GET", "login/");
});

Deno.test("failNext() counts, and can aim at a path", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  freebox.failNext("html", 2, /\/connection\//);
  await insist(call, "GET", "lan/config/");
  assert.equal((await call("GET", "connection/")).status, 502);
  assert.equal((await call("GET", "connection/")).status, 502);
  await insist(call, "GET", "connection/");
});

Deno.test("an answer that never comes can be waited for in vain", async () => {
  await using freebox = await simulate();
  freebox.failNext("hang");
  const signal = AbortSignal.timeout(50);
  await assert.rejects(fetch(freebox.url + "/api_version", { signal }), { name: "TimeoutError" });
});

Deno.test("dropConnections() closes what is open, and new ones are welcome", async () => {
  await using freebox = await simulate({ latency: 300 });
  const pending = sentOnce(freebox);
  pending.catch(() => {});
  await until("the request is there", () => freebox.requests.count === 1);
  freebox.dropConnections();
  await assert.rejects(pending);
  const response = await fetch(freebox.url + "/api_version");
  assert.equal((await response.json()).uid, freebox.uid);
});

Deno.test("latency holds every answer back", async () => {
  await using freebox = await simulate({ latency: 40 });
  const before = performance.now();
  await insist(caller(freebox), "GET", "login/");
  assert.ok(performance.now() - before >= 38);
});

Deno.test("requests lists what the box has received", async () => {
  await using freebox = await simulate();
  await insist(caller(freebox), "GET", "login/");
  await caller(freebox)("GET", "connection/");
  assert.equal(freebox.requests.count, 2);
  assert.deepEqual(freebox.requests.recent, [
    { verb: "GET", path: "/api/latest/login/", status: 200 },
    { verb: "GET", path: "/api/latest/connection/", status: 403 },
  ]);
});

Deno.test("close() frees the port and ends what the box does", async () => {
  let ticks = 0;
  const freebox = await simulate({ behaviours: [{ handlers: {}, tick: () => void ticks++ }] });
  const { port } = freebox;
  await freebox.close();
  await assert.rejects(fetch(freebox.url + "/api_version"));
  await using next = await simulate({ port });
  assert.equal(next.port, port);
  await assert.rejects(simulate({ port }), { code: "EADDRINUSE" });
  assert.equal(ticks, 0);
});

Deno.test("a living part starts, ticks, is called first, and hears events", async () => {
  let elapsed = 0;
  const heard: unknown[] = [];
  await using freebox = await simulate({
    behaviours: [{
      handlers: { "Connection.status": (_call, box) => box.emit("asked", 1) },
      start: (box) => void box.listen((event, result) => heard.push([event, result])),
      tick: (_box, seconds) => void (elapsed += seconds),
    }],
  });
  await insist(await login(freebox), "GET", "connection/");
  assert.deepEqual(heard, [["asked", 1]]);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  assert.ok(elapsed > 0.9 && elapsed < 2, String(elapsed));
});

Deno.test("a bug of the simulator is answered as internal_error", async () => {
  const fail = () => {
    throw new Error("a part of the box broke");
  };
  await using freebox = await simulate({
    behaviours: [{ handlers: { "Connection.status": fail } }],
  });
  const reply = await (await login(freebox))("GET", "connection/");
  assert.equal(reply.error_code, "internal_error");
  assert.match(reply.msg ?? "", /a part of the box broke/);
});
