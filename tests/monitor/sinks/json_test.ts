import assert from "node:assert/strict";
import { simulate } from "../../../lib/simulator/mod.ts";
import { fbx } from "../../support/io.ts";
import { startReceiver } from "../../support/receiver.ts";
import { parseAsTelegraf } from "../../support/telegraf.ts";

Deno.test("Telegraf makes metrics of what -s posts: nested, lists, texts and truths", async () => {
  await using box = await simulate();
  await using telegraf = await startReceiver();
  telegraf.answer = ({ body }, response) => {
    try {
      parseAsTelegraf(body);
      response.writeHead(204).end();
    } catch {
      response.writeHead(400).end("http: bad request");
    }
  };
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const commands = [
    "Connection.Get_the_current_Connection_status()",
    "System.Get_the_current_system_info()",
    "Lan.hosts('pub')",
    "Connection.status()['rate_up']",
  ].flatMap((command) => ["-c", command]);
  const { code, err } = await fbx([...at, "-s", `${telegraf.url}/telegraf`, ...commands]);
  assert.equal(code, 1);
  assert.match(err, /rejected the result: HTTP 400 \(http: bad request\)/, "a number alone");
  const [status, system, hosts] = telegraf.taken;
  assert.equal(telegraf.seen.length, 4);
  assert.equal(status?.headers["content-type"], "application/json");
  assert.equal(status?.path, "/telegraf");

  const connection = box.box.store.object("connection");
  const [line] = parseAsTelegraf(status?.body ?? "", {
    tagKeys: ["media"],
    stringFields: ["state"],
  });
  assert.equal(line?.fields.rate_down, connection.rate_down);
  assert.equal(line?.fields.state, "up");
  assert.deepEqual(line?.tags, { media: connection.media });
  assert.equal("ipv4" in (line?.fields ?? {}), false);

  const [info] = parseAsTelegraf(system?.body ?? "");
  const sensors = box.box.store.object("system").sensors as { value: number }[];
  assert.equal(info?.fields.sensors_0_value, sensors[0]?.value);
  assert.equal("box_authenticated" in (info?.fields ?? {}), false, "a truth is dropped");

  const known = box.box.store.list("lan/browser/pub");
  const metrics = parseAsTelegraf(hosts?.body ?? "", { tagKeys: ["id", "active"] });
  assert.equal(metrics.length, known.length);
  assert.deepEqual(metrics.map(({ tags }) => tags.id).sort(), known.map(({ id }) => id).sort());
  assert.match(metrics[0]?.tags.active ?? "", /^(true|false)$/);
});

Deno.test("credentials of an address are sent and never shown", async () => {
  await using box = await simulate();
  await using receiver = await startReceiver();
  receiver.answer = ({ headers }, response) =>
    response.writeHead(403).end(`no entry for ${headers.authorization} nor s3cret-key`);
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const url = `http://me:s3cret-key@127.0.0.1:${receiver.port}/in?key=hidden`;
  const { code, err } = await fbx([...at, "-s", url, "connection", "status"]);
  assert.equal(code, 1);
  assert.equal(receiver.seen[0]?.headers.authorization, "Basic " + btoa("me:s3cret-key"));
  assert.equal(receiver.seen[0]?.path, "/in?key=hidden");
  assert.match(err, /127\.0\.0\.1:\d+\/in did not accept the result: HTTP 403/);
  assert.doesNotMatch(err, /s3cret|hidden|bWU6/);
  for (const wrong of ["htp://me:s3cret-key@host", "influxdb://me:s3cret-key@host/"]) {
    const refused = await fbx([...at, "-s", wrong, "connection", "status"]);
    assert.equal(refused.code, 2);
    assert.doesNotMatch(refused.err, /s3cret/);
  }
});

Deno.test("a receiver that is dead is no success where one result is sent", async () => {
  await using box = await simulate();
  await using living = await startReceiver();
  await using dead = await startReceiver();
  await dead.stop();
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const status = ["connection", "status"];
  const alone = await fbx([...at, "-s", dead.url, ...status]);
  assert.equal(alone.code, 1);
  assert.match(alone.err, /did not (accept|confirm) the result/);
  assert.equal((await fbx([...at, "-s", living.url, "-s", dead.url, ...status])).code, 1);
  assert.equal((await fbx([...at, "-s", living.url, ...status])).code, 0);
});
