import assert from "node:assert/strict";
import { simulate } from "../../../lib/simulator/mod.ts";
import { startInfluxDb } from "../../support/influxdb.ts";
import { fbx } from "../../support/io.ts";
import { testWith } from "../../support/programs.ts";
import { startReceiver } from "../../support/receiver.ts";
import { wait } from "../../support/until.ts";

await testWith(
  ["influxd"],
  "InfluxDB takes readings and answers with what the box had, integers as integers",
  async () => {
    await using box = await simulate({ behaviours: [] }); // nothing moves
    await using influx = await startInfluxDb();
    const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const login = `${influx.user}:${encodeURIComponent(influx.password)}`;
    const address = `influxdb://${login}@${influx.host}/freebox`;
    const controller = new AbortController();
    const commands = ["Connection.status()", "System.info()", "Lan.hosts('pub')"]
      .flatMap((command) => ["-c", command]);
    const running = fbx([...at, "-d", "0.25", "-s", address, ...commands], {
      signal: controller.signal,
    });
    await wait(1100);
    controller.abort();
    const { code, out, err } = await running;
    assert.deepEqual([code, out, err], [0, "", ""]);

    const types = await influx.query("SHOW FIELD KEYS FROM connection_status");
    const typeOf = Object.fromEntries(
      types.map(({ fieldKey, fieldType }) => [fieldKey, fieldType]),
    );
    assert.equal(typeOf.rate_up, "integer");
    assert.equal(typeOf.bytes_down, "integer");
    assert.equal(typeOf.state, "string");
    const rows = await influx.query("SELECT * FROM connection_status WHERE \"box\" <> ''");
    assert.ok(rows.length >= 3 && rows.length <= 6, `${rows.length} readings`);
    const connection = box.box.store.object("connection");
    for (const row of rows) {
      assert.equal(row.rate_down, connection.rate_down);
      assert.equal(row.bytes_up, connection.bytes_up);
      assert.equal(row.state, "up");
      assert.deepEqual([row.box, row.model], [new URL(box.url).host, box.model]);
    }
    const sensors = box.box.store.object("system").sensors as { id: string; value: number }[];
    const seen = await influx.query(
      'SELECT last(value) AS value FROM system_info_sensors GROUP BY "id"',
    );
    assert.deepEqual(
      seen.map(({ value }) => value).sort(),
      sensors.map(({ value }) => value).sort(),
    );
    const [hosts] = await influx.query(
      "SELECT count(active) AS hosts FROM (SELECT last(active) AS active FROM lan_hosts GROUP BY id)",
    );
    assert.equal(hosts?.hosts, box.box.store.list("lan/browser/pub").length);

    const wrong = await fbx([
      ...at,
      "-s",
      `influxdb://me:s3cret@${influx.host}/freebox`,
      ...commands,
    ]);
    assert.match(wrong.err, /did not accept the result: HTTP 401/);
    assert.doesNotMatch(wrong.err, /s3cret/);
    const none = await fbx([...at, "-s", address.replace(/freebox$/, "none"), ...commands]);
    assert.match(none.err, /database not found/);
  },
);

Deno.test("InfluxDB 2 gets line protocol with its organisation, bucket and token", async () => {
  await using box = await simulate();
  await using influx = await startReceiver();
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, "t0ken==\n");
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const address = `influxdb2://127.0.0.1:${influx.port}/my%20org/bucket?token=f:${file}&flush=0`;
  try {
    const { err } = await fbx([...at, "-s", address, "connection", "status"]);
    assert.equal(err, "");
    const [write] = influx.taken;
    assert.equal(write?.path, "/api/v2/write?org=my+org&bucket=bucket&precision=ms");
    assert.equal(write?.headers.authorization, "Token t0ken==");
    assert.match(write?.body ?? "", /^connection_status,box=[\w.:-]+,model=[^ ]+ .*rate_up=\d+i/);
    influx.answer = (_, response) => response.writeHead(401).end("t0ken== is unknown");
    const refused = await fbx([...at, "-s", address, "connection", "status"]);
    assert.match(refused.err, /HTTP 401 \(\*\*\* is unknown\)/);
    await Deno.remove(file);
    const missing = await fbx([...at, "-s", address, "connection", "status"]);
    assert.equal(missing.code, 2);
  } finally {
    await Deno.remove(file).catch(() => {});
  }
});
