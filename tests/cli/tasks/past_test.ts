import assert from "node:assert/strict";
import type { ConnectionLog } from "../../../lib/client/types.gen.ts";
import { sampled } from "../../../lib/cli/tasks/history.ts";
import { outagesIn, together } from "../../../lib/cli/tasks/outages.ts";
import { boxAndClient } from "../../support/box.ts";
import "../../support/english.ts";
import { fbx } from "../../support/io.ts";
import { parseCsv } from "../../support/csv.ts";

const link = (date: number, state: "up" | "down"): ConnectionLog => (
  { id: 0, type: "link", state, date, link: "ftth", bw_up: 0, bw_down: 0, conn: "" }
);
const conn = (date: number, state: "up" | "down"): ConnectionLog => (
  { id: 0, type: "conn", state, date, conn: "pub", link: "", bw_up: 0, bw_down: 0 }
);

Deno.test("outagesIn() pairs what went down with what came up, line and connection apart", () => {
  const logs = [link(100, "down"), conn(105, "down"), link(160, "up"), conn(170, "up")];
  assert.deepEqual(outagesIn(logs.toReversed(), 0, 1000), [
    { from: 100, to: 160, seconds: 60, type: "link", link: "ftth" },
    { from: 105, to: 170, seconds: 65, type: "conn", link: "pub" },
  ]);
});

Deno.test("outagesIn() has what lasts until now, and cuts what began before", () => {
  const logs = [conn(10, "up"), conn(50, "down"), conn(120, "up"), link(900, "down")];
  assert.deepEqual(outagesIn(logs, 100, 1000), [
    { from: 100, to: 120, seconds: 20, type: "conn", link: "pub" },
    { from: 900, seconds: 100, type: "link", link: "ftth" },
  ]);
});

Deno.test("together() counts the time without one or the other once", () => {
  const logs = [link(100, "down"), conn(105, "down"), link(160, "up"), conn(170, "up")];
  const more = [conn(500, "down"), conn(510, "up")];
  assert.deepEqual(together(outagesIn([...logs, ...more], 0, 1000), 1000), {
    times: 2,
    seconds: 80,
  });
});

Deno.test("sampled() has a value for each column: a mean, or the nearest", () => {
  assert.deepEqual(sampled([1, 3, 5, 7], 2), [2, 6]);
  assert.deepEqual(sampled([1, undefined], 2), [1, undefined]);
  assert.equal(sampled([1, 2], 6).length, 6);
});

Deno.test("fbx outages lists those of so many days, with a total for people", async () => {
  await using pair = await boxAndClient();
  const { url, appId, appToken } = pair.box;
  const at = ["-n", "-u", url, "-a", appId, "-t", appToken];
  const all = JSON.parse((await fbx(["outages", ...at, "-j", "--days", "90"])).out);
  const now = Date.now() / 1000;
  const expected = outagesIn(await pair.f.connection.logs(), now - 90 * 86_400, now);
  assert.ok(all.length > 2);
  assert.equal(all.length, expected.length);
  const page = await fbx(["outages", ...at, "--days", "90"], { outIsTerminal: true });
  const { times } = together(expected, now);
  assert.match(page.out, new RegExp(`\\n${times} outages in 90 days: .* in all\\n$`));
});

Deno.test("fbx history draws on a terminal, and gives programs a row a sample", async () => {
  await using pair = await boxAndClient();
  const { url, appId, appToken } = pair.box;
  const at = ["-n", "-u", url, "-a", appId, "-t", appToken];
  const drawn = await fbx(["history", ...at], { outIsTerminal: true });
  assert.equal(drawn.code, 0, drawn.err);
  assert.match(drawn.out, /^download rate: .*\(mean .*, most .*\)\n[ ▁▂▃▄▅▆▇█]{80}\n/);
  const csv = await fbx(["history", "temp", ...at, "--last", "1h", "--format", "csv"]);
  const [header = [], ...rows] = parseCsv(csv.out);
  assert.ok(header.includes("time") && header.includes("temp_cpu0"), header.join());
  assert.ok(rows.length > 10 && rows.every((row) => row.length === header.length));
  const samples = JSON.parse((await fbx(["history", ...at, "--last", "1h", "-j"])).out);
  assert.ok(samples.every(({ time }: { time: number }) => time > Date.now() / 1000 - 3700));
  assert.equal((await fbx(["history", "sheep", ...at])).code, 2);
  assert.equal((await fbx(["history", ...at, "--last", "soon"])).code, 2);
});
