import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { exporterOf } from "../support/exporter.ts";
import { testWith } from "../support/programs.ts";
import { startPrometheus } from "../support/prometheus.ts";

/** A box in which nothing moves, so that its values can be compared. */
function still(seed: number, model?: string): Promise<SimulatedFreebox> {
  const clock = () => 1_760_000_000_000 + seed * 3_600_000;
  return simulate({ seed, clock, sessionTtl: 1e6, ...(model === undefined ? {} : { model }) });
}

await testWith(
  ["prometheus"],
  "Prometheus scrapes three boxes and answers with the values that they have",
  async () => {
    const home = await still(1);
    await using flat = await still(2, "fbxgw7-r1/full");
    await using farm = await still(3, "fbxgw-r2/full");
    const boxes = { home, flat, farm };
    await using exporter = await exporterOf(boxes);
    await using prometheus = await startPrometheus(new URL(exporter.url).host);

    await prometheus.until("count(fbx_up == 1)", 3);
    const [target] = await prometheus.query("up"); // Prometheus understood all of it
    assert.equal(target?.value, 1);
    for (const [name, { box }] of Object.entries(boxes)) {
      const connection = box.store.object("connection");
      const stats = box.store.object("switch/port/1/stats");
      const [partition] = box.store.list("storage/partition");
      const expected: [string, unknown][] = [
        [`fbx_connection_rate_bytes_per_second{box="${name}",direction="down"}`, "rate_down"],
        [`fbx_connection_rate_bytes_per_second{box="${name}",direction="up"}`, "rate_up"],
        [`fbx_connection_bytes_total{box="${name}",direction="down"}`, "bytes_down"],
        [
          `8 * fbx_connection_bandwidth_bytes_per_second{box="${name}",direction="down"}`,
          "bandwidth_down",
        ],
      ].map(([query = "", field = ""]) => [query, connection[field]]);
      expected.push(
        [`sum(fbx_lan_host_up{box="${name}"})`, reachable(box.store.list("lan/browser/pub"))],
        [`fbx_switch_port_bytes_total{box="${name}",port="1",direction="rx"}`, stats.rx_good_bytes],
        [`fbx_storage_partition_used_bytes{box="${name}"}`, partition?.used_bytes],
        [
          `avg(fbx_system_temperature_celsius{box="${name}"})`,
          mean(box.store.object("system").sensors as { value?: number }[]),
        ],
      );
      for (const [query, value] of expected) {
        const series = await prometheus.query(query);
        assert.equal(series.length, 1, query);
        // a mean may differ in its last digit
        const found = Number(series[0]?.value);
        assert.ok(Math.abs(found - Number(value)) < 1e-9, `${query}: ${found}, not ${value}`);
      }
    }
    const lines = await prometheus.query(
      "fbx_connection_info * on(box) group_left(model) fbx_box_info",
    );
    assert.deepEqual(
      lines.map(({ metric: { box, media, model } }) => [box, media, model]).sort(),
      [["farm", "xdsl", farm.model], ["flat", "xdsl", flat.model], ["home", "ftth", home.model]],
    );
    const [snr] = await prometheus.query('fbx_xdsl_snr_decibels{box="farm",direction="down"}');
    const xdsl = farm.box.store.object("connection/xdsl") as { down: { snr: number } };
    assert.equal(snr?.value, xdsl.down.snr);

    await home.close();
    await prometheus.until('fbx_up{box="home"}', 0);
    await prometheus.until("count(fbx_box_info)", 2);
    await prometheus.until("count(fbx_up == 1)", 2);
  },
);

await testWith(["promtool"], "promtool finds nothing to better in the metrics", async () => {
  await using fibre = await still(1);
  await using copper = await still(2, "fbxgw-r2/full");
  const boxes = { fibre, copper };
  for (const names of ["plain", "hash", "none"] as const) {
    await using exporter = await exporterOf(boxes, { names });
    const text = await (await fetch(`${exporter.url}/metrics`)).text();
    const child = new Deno.Command("promtool", {
      args: ["check", "metrics"],
      stdin: "piped",
      stderr: "piped",
      stdout: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(text));
    await writer.close();
    const { code, stdout, stderr } = await child.output();
    const reported = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
    assert.deepEqual([code, reported], [0, ""]);
  }
});

function reachable(hosts: readonly Record<string, unknown>[]): number {
  return hosts.filter((host) => host.reachable === true).length;
}

function mean(sensors: readonly { value?: number }[]): number {
  const values = sensors.flatMap(({ value }) => value === undefined ? [] : [value]); // some are silent
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
