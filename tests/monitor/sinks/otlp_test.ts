import assert from "node:assert/strict";
import { openSinks } from "../../../lib/monitor/sinks/mod.ts";
import type { Outbox } from "../../../lib/monitor/sinks/outbox.ts";
import { readingOf } from "../../support/readings.ts";
import { startReceiver } from "../../support/receiver.ts";

async function open(port: number, reported: string[] = []): Promise<Outbox> {
  const [outbox] = await openSinks([`otlp://127.0.0.1:${port}?flush=0`], {
    timeout: 1000,
    labels: true,
    patient: true,
    write: () => {},
    say: (line) => void reported.push(line),
    toPath: (path) => path,
  });
  assert.ok(outbox);
  return outbox;
}

Deno.test("otlp: sends gauges and sums with UCUM units, the box as their resource", async () => {
  await using collector = await startReceiver();
  const outbox = await open(collector.port);
  const time = 1_760_000_000_000;
  outbox.push(
    readingOf("connection.status", { rate_up: 61, bytes_up: 500, state: "up" }, { time }),
  );
  outbox.push(
    readingOf("connection.status", { rate_up: 62, bytes_up: 40 }, { time: time + 1000 }),
  );
  outbox.push(readingOf("connection.ftth", { sfp_pwr_rx: -1973, has_sfp: true }, { time }));
  outbox.push(readingOf("system.info", { sensors: [{ id: "t1", name: "CPU", value: 48 }] }));
  await outbox.close(1000);
  const [request] = collector.taken;
  assert.equal(request?.path, "/v1/metrics");
  assert.equal(request?.headers["content-type"], "application/json");
  const { resourceMetrics } = JSON.parse(request?.body ?? "");
  assert.deepEqual(attributes(resourceMetrics[0].resource), {
    "service.name": "fbx",
    "service.instance.id": "a1b2",
    "freebox.name": "home",
    "freebox.uid": "a1b2",
    "freebox.model": "fbxgw9-r1",
  });
  const metrics = resourceMetrics.flatMap((each: Resource) => each.scopeMetrics[0]?.metrics ?? []);
  const named = (name: string) => metrics.filter((each: { name: string }) => each.name === name);

  const [rate] = named("freebox.connection_status.rate_up");
  assert.equal(rate.unit, "By/s");
  assert.deepEqual(rate.gauge.dataPoints[0], {
    attributes: [],
    timeUnixNano: "1760000000000000000",
    asInt: "61",
  });
  const [before, after] = named("freebox.connection_status.bytes_up");
  assert.equal(before.unit, "By");
  assert.equal(before.sum.isMonotonic, true);
  assert.equal(before.sum.aggregationTemporality, 2);
  assert.equal(before.sum.dataPoints[0].asInt, "500");
  assert.equal(after.sum.dataPoints[0].startTimeUnixNano, "1760000000000000000", "it restarted");
  const [power] = named("freebox.connection_ftth.sfp_pwr_rx");
  assert.deepEqual([power.unit, power.gauge.dataPoints[0].asDouble], ["dB[mW]", -19.73]);
  assert.equal(named("freebox.connection_ftth.has_sfp")[0].gauge.dataPoints[0].asInt, "1");
  const [sensor] = named("freebox.system_info_sensors.value");
  assert.equal(sensor.unit, "Cel");
  assert.deepEqual(attributes(sensor.gauge.dataPoints[0]), { id: "t1", name: "CPU" });
  assert.equal(named("freebox.connection_status.state").length, 0, "texts are left out");
});

Deno.test("otlp: reports what a collector accepted only in part, and does not send it again", async () => {
  await using collector = await startReceiver();
  collector.answer = (_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(
      '{"partialSuccess":{"rejectedDataPoints":"3","errorMessage":"too old"}}',
    );
  const reported: string[] = [];
  const outbox = await open(collector.port, reported);
  outbox.push(readingOf("connection.status", { rate_up: 61 }));
  await outbox.close(1000);
  assert.equal(collector.seen.length, 1);
  assert.match(reported.join(), /rejected 3 values: too old/);
});

interface Resource {
  scopeMetrics: { metrics: unknown[] }[];
}

function attributes(of: { attributes: { key: string; value: { stringValue: string } }[] }) {
  return Object.fromEntries(of.attributes.map(({ key, value }) => [key, value.stringValue]));
}
