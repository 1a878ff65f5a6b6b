import assert from "node:assert/strict";
import { toLine } from "../../../lib/monitor/sinks/line_protocol.ts";
import { pointsOf } from "../../../lib/monitor/sinks/points.ts";
import { parseSelection, select } from "../../../lib/catalogue/select.ts";
import { readingOf } from "../../support/readings.ts";

const time = 1_760_000_000_000;

function lines(...reading: Parameters<typeof readingOf>): string[] {
  return pointsOf(readingOf(...reading)).map(toLine);
}

Deno.test("pointsOf() types fields by the catalogue: integers stay integers, floats floats", () => {
  const status = { rate_up: 61, state: "up", odd: 5, ipv4_port_range: [0, 16383], nothing: null };
  assert.deepEqual(lines("connection.status", status), [
    "connection_status " +
    `rate_up=61i,state="up",odd=5,ipv4_port_range_0=0i,ipv4_port_range_1=16383i ${time}`,
  ]);
  assert.deepEqual(lines("system.info", { disk_status: "active", box_authenticated: true }), [
    `system_info disk_status="active",box_authenticated=true ${time}`,
  ]);
});

Deno.test("pointsOf() leaves out what no store takes: integers beyond int64, infinity", () => {
  const status = { rate_up: 61.5, rate_down: 2 ** 63, bytes_up: 1e300, odd: Infinity };
  assert.deepEqual(lines("connection.status", status), [`connection_status rate_up=62i ${time}`]);
  assert.deepEqual(lines("connection.status", { rate_down: -(2 ** 63) }), [
    `connection_status rate_down=-9223372036854775808i ${time}`,
  ]);
});

Deno.test("pointsOf() leaves out -1 where it means unknown, and nowhere else", () => {
  const stats = { rx_bytes_rate: -1, rx_good_bytes: 7, odd: -1 };
  assert.deepEqual(lines("switch.portStats", stats), [
    `switch_port_stats rx_good_bytes=7i,odd=-1 ${time}`,
  ]);
});

Deno.test("pointsOf() makes a point of each item of a list, identified by its id", () => {
  const info = {
    uptime_val: 7,
    sensors: [{ id: "t1", name: "CPU, left", value: 48 }, { id: "t2", name: "HDD", value: 31 }],
  };
  assert.deepEqual(lines("system.info", info), [
    `system_info uptime_val=7i ${time}`,
    `system_info_sensors,id=t1,name=CPU\\,\\ left value=48i ${time}`,
    `system_info_sensors,id=t2,name=HDD value=31i ${time}`,
  ]);
  const disk = { id: 0, temp: 40, partitions: [{ id: 2, free_bytes: 9 }] };
  assert.deepEqual(lines("storage.disks", [disk]), [
    `storage_disks,id=0 temp=40i ${time}`,
    `storage_disks_partitions,id=2,parent=0 free_bytes=9i ${time}`,
  ]);
});

Deno.test("pointsOf() keeps names whatever part of the result is read", () => {
  const sensors = [{ id: "t1", name: "CPU", value: 48 }];
  const { source } = readingOf("system.info", {});
  const read = (value: unknown, path: (string | number)[]) =>
    lines("system.info", value, { source: { ...source, path } });
  assert.deepEqual(read(sensors, ["sensors"]), [
    `system_info_sensors,id=t1,name=CPU value=48i ${time}`,
  ]);
  assert.deepEqual(read(48, ["sensors", 0, "value"]), [
    `system_info_sensors,index=0 value=48i ${time}`,
  ]);
  assert.deepEqual(read("up", ["state"]), [`system_info state="up" ${time}`]);
  const whole = { sensors };
  const value = select(whole, parseSelection("sensors.value"));
  assert.deepEqual(lines("system.info", value, { whole, value }), [
    `system_info_sensors,id=t1,name=CPU value=48i ${time}`,
  ], "a selection keeps the ids");
});

Deno.test("pointsOf() takes the box's history at its own times", () => {
  const data = [{ time: 1_700_000_000, rate_up: 5 }, { time: 1_700_000_060, rate_up: 6 }];
  const points = pointsOf(readingOf("rrd.fetch", { data }));
  assert.deepEqual(points.map(({ time }) => time), [1_700_000_000_000, 1_700_000_060_000]);
  assert.deepEqual(pointsOf(readingOf("lan.hosts", [])), []);
  assert.deepEqual(pointsOf(readingOf("lan.hosts", undefined)), []);
});

Deno.test("toLine() escapes what would end a name or a text", () => {
  const point = {
    measurement: "a, b",
    tags: { "k=1": "v, =\n2\\", empty: "" },
    fields: {
      'te"xt': { kind: "string", value: 'say "\\"' },
      big: { kind: "int", value: 2 ** 53 },
      small: { kind: "float", value: 1e-7 },
    },
    time,
  } as const;
  assert.equal(
    toLine(point),
    `a\\,\\ b,k\\=1=v\\,\\ \\=\\ 2 te"xt="say \\"\\\\\\"",big=9007199254740992i,small=1e-7 ${time}`,
  );
});
