import assert from "node:assert/strict";
import { simulate } from "../../../lib/simulator/mod.ts";
import { connection } from "../../../lib/simulator/behaviour/connection.ts";
import { downloads } from "../../../lib/simulator/behaviour/downloads.ts";
import { system } from "../../../lib/simulator/behaviour/system.ts";
import { insist, login } from "../client.ts";

/** A clock that a test moves. */
function handClock() {
  let now = Date.UTC(2026, 6, 15, 18, 0, 0);
  return { clock: () => now, pass: (seconds: number) => void (now += 1000 * seconds) };
}

Deno.test("rates stay within the bandwidth, and the counters grow by what they say", async () => {
  const { clock, pass } = handClock();
  await using freebox = await simulate({ clock, behaviours: [connection] });
  const call = await login(freebox);
  const seen = new Set<number>();
  for (let n = 0; n < 60; n++) {
    const before = await insist(call, "GET", "connection/");
    pass(1);
    connection.tick?.(freebox.box, 1);
    const after = await insist(call, "GET", "connection/");
    assert.equal(after.bytes_down - before.bytes_down, before.rate_down);
    assert.equal(after.bytes_up - before.bytes_up, before.rate_up);
    assert.ok(after.rate_down <= after.bandwidth_down / 8);
    seen.add(after.rate_down);
  }
  assert.ok(seen.size > 50, "the rates do not move");
});

Deno.test("a fibre box has no DSL line, and an old one has no fibre", async () => {
  await using fibre = await simulate();
  const call = await login(fibre);
  assert.equal((await call("GET", "connection/xdsl/")).error_code, "service_down");
  assert.equal((await call("GET", "connection/aggregation")).error_code, "noent");
  assert.equal((await insist(call, "GET", "connection/full/")).ftth.link, true);
  await using old = await simulate({ model: "fbxgw-r2/full" });
  const callOld = await login(old);
  assert.equal((await insist(callOld, "GET", "connection/xdsl/")).status.status, "showtime");
  assert.equal((await callOld("GET", "connection/ftth/")).error_code, "service_down");
});

Deno.test("the network statistics agree with the connection", async () => {
  const { clock } = handClock();
  await using freebox = await simulate({ clock });
  const call = await login(freebox);
  await insist(call, "PUT", "downloads/throttling", { throttling: "hibernate" });
  for (const part of [downloads, connection]) part.tick?.(freebox.box, 0);
  const now = await insist(call, "GET", "connection/");
  const { data } = await insist(call, "POST", "rrd/", { db: "net" });
  const { time, rate_up, rate_down, bw_down } = data.at(-1);
  assert.equal(time, freebox.box.now());
  assert.deepEqual([rate_up, rate_down], [now.rate_up, now.rate_down]);
  assert.equal(bw_down, now.bandwidth_down / 8);
});

Deno.test("statistics keep to the dates, the fields and the precision asked for", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const now = freebox.box.now();
  const wanted = { db: "temp", date_start: now - 3601, date_end: now, fields: ["temp_cpu0"] };
  const plain = await insist(call, "POST", "rrd/", wanted);
  assert.ok(plain.date_start >= wanted.date_start && plain.date_end <= now);
  assert.equal(plain.data[0].time, plain.date_start);
  assert.equal(plain.data.at(-1).time, plain.date_end);
  assert.deepEqual(Object.keys(plain.data[0]).sort(), ["temp_cpu0", "time"]);
  const fine = await insist(call, "POST", "rrd/", { ...wanted, precision: 10 });
  for (const [n, sample] of fine.data.entries()) {
    assert.equal(Math.trunc(sample.temp_cpu0 / 10), plain.data[n].temp_cpu0);
  }
  const day = await insist(call, "POST", "rrd/", { db: "net", date_start: now - 86_400 });
  assert.ok(day.data.length > 500 && day.data.length <= 721);
  const ask = `rrd/?db=temp&date_start=${now - 600}&fields=temp_t1&precision=100`;
  assert.ok((await insist(call, "GET", ask)).data[0].temp_t1 > 3000);
});

Deno.test("a database that is not there is refused as the real box does it", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.deepEqual(await call("GET", "rrd/"), { status: 200, success: false, msg: "invalid_db" });
});

Deno.test("the uptime counts, in numbers and in words, and restarts at a reboot", async () => {
  const { clock, pass } = handClock();
  await using freebox = await simulate({ clock, behaviours: [system] });
  pass(7892);
  const call = await login(freebox);
  const before = await insist(call, "GET", "system/");
  assert.equal(before.uptime_val, 7892);
  assert.equal(before.uptime, "2 heures 11 minutes 32 secondes");
  for (const { value } of before.sensors) assert.ok(value > 35 && value < 80, String(value));
  await insist(call, "POST", "system/reboot/");
  assert.equal((await insist(call, "GET", "system/")).uptime_val, 0);
});
