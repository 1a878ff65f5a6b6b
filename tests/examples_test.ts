import assert from "node:assert/strict";
import { parse } from "npm:yaml@^2.8.0";
import { allMetrics } from "../lib/exporter/self_metrics.ts";
import { metricsTable } from "../lib/exporter/list.ts";
import { simulate } from "../lib/simulator/mod.ts";
import { boxAndClient } from "./support/box.ts";
import { type Dashboard, queriesOf } from "./support/dashboards.ts";
import { exporterOf } from "./support/exporter.ts";
import { fbx } from "./support/io.ts";
import { run, testWith } from "./support/programs.ts";
import { startPrometheus } from "./support/prometheus.ts";

const examples = new URL("../examples/", import.meta.url);
const text = (name: string) => Deno.readTextFile(new URL(name, examples));
const path = (name: string) => new URL(name, examples).pathname;
const dashboard = async (name: string): Promise<Dashboard> => JSON.parse(await text(name));
const known = new Set(allMetrics.map(({ name }) => name));

Deno.test("METRICS.md is what --list-metrics prints", async () => {
  assert.ok((await text("METRICS.md")).endsWith("\n\n" + metricsTable()));
});

Deno.test("every metric that the examples name is one of the exporter's", async () => {
  for (const name of ["grafana-prometheus.json", "alerts.yml", "README.md", "METRICS.md"]) {
    const named = (await text(name)).match(/\bfbx_(?!token)[a-z0-9_]*[a-z0-9]\b/g) ?? [];
    assert.deepEqual(named.filter((metric) => !known.has(metric)), [], name);
  }
});

Deno.test("the dashboards can be imported: each asks for its data source, no panel overlaps", async () => {
  for (const name of ["grafana-prometheus.json", "grafana-telegraf.json"]) {
    const { __inputs: [input], panels } = await dashboard(name);
    const ids = panels.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const panel of panels) {
      if (panel.type !== "row") assert.equal(panel.datasource?.uid, `\${${input?.name}}`);
      const { x, y, w, h } = panel.gridPos;
      const on = panels.filter(({ id, gridPos: at }) =>
        id !== panel.id && at.x < x + w && x < at.x + at.w && at.y < y + h && y < at.y + at.h
      );
      assert.deepEqual(on, [], panel.title);
      assert.ok(x + w <= 24);
    }
  }
});

Deno.test("the dashboard for Telegraf asks for fields that the box sends", async () => {
  await using opened = await boxAndClient();
  const { f } = opened;
  const sent = new Map([
    ...fieldsOf(await f.connection.status()),
    ...fieldsOf(await f.system.info()),
  ]);
  const words = /json_string_fields = (\[.*\])/.exec(await text("telegraf.conf"))?.[1] ?? "[]";
  const kept = [...sent].filter(([name, value]) =>
    typeof value === "number" || JSON.parse(words).includes(name)
  ).map(([name]) => name);
  const { panels, templating } = await dashboard("grafana-telegraf.json");
  const [variable] = templating.list.filter(({ name }) => name === "measurement");
  assert.equal(variable?.query, "freebox");
  for (const query of queriesOf(panels)) {
    assert.match(query, / FROM "\$measurement" /, "whatever name_override has");
    const [select = ""] = query.split(" FROM ");
    const fields = [...select.matchAll(/\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    const patterns = [...select.matchAll(/\(\/(.+?)\/\)/g)].map(([, it = ""]) => new RegExp(it));
    assert.ok(fields.length + patterns.length > 0, query);
    for (const field of fields) assert.ok(kept.includes(field), field);
    for (const pattern of patterns) assert.ok(kept.some((name) => pattern.test(name)), query);
  }
});

Deno.test("compose.yaml parses, and runs the exporter with words that it understands", async () => {
  const { services, configs, secrets } = parse(await text("compose.yaml"));
  assert.deepEqual(Object.keys(services), ["exporter", "prometheus", "grafana"]);
  for (
    const { configs: wanted = [] } of Object.values<{ configs?: { source: string }[] }>(services)
  ) {
    for (const { source } of wanted) assert.ok(source in configs, source);
  }
  assert.deepEqual(services.exporter.secrets, Object.keys(secrets));
  const command: string[] = services.exporter.command;
  const words = command.slice(command.indexOf("jsr:@fbx/fbx/cli") + 1);
  assert.equal((await fbx([...words, "--help"])).code, 0);
  const rules = parse(configs.prometheus.content);
  assert.deepEqual(rules.rule_files, ["alerts.yml"]);
});

await testWith(
  ["promtool"],
  "promtool accepts prometheus.yml and alerts.yml",
  async () => {
    const { code, out, err } = await run("promtool", ["check", "config", path("prometheus.yml")]);
    assert.equal(code, 0, out + err);
  },
);

await testWith(["promtool"], "the alerts fire where they should, and nowhere else", async () => {
  const file = await Deno.makeTempFile({ suffix: ".yml" });
  const series = (name: string, values: string) => ({ series: name, values });
  const test = (input: object[], alertname: string, fires: boolean) => ({
    interval: "1m",
    input_series: input,
    promql_expr_test: [{
      expr: `count(ALERTS{alertname="${alertname}",alertstate="firing"}) or vector(0)`,
      eval_time: "20m",
      exp_samples: [{ labels: "{}", value: fires ? 1 : 0 }],
    }],
  });
  const box = '{box="home"}';
  try {
    await Deno.writeTextFile(
      file,
      JSON.stringify({
        rule_files: [path("alerts.yml")],
        tests: [
          test([series(`fbx_up${box}`, "0x30")], "FreeboxAway", true),
          test([series(`fbx_up${box}`, "1x30")], "FreeboxAway", false),
          test(
            [series(`fbx_up${box}`, "1x30"), series(`fbx_scrape_answers${box}`, "0x30")],
            "FreeboxRefusesAll",
            true,
          ),
          test(
            [series(`fbx_up${box}`, "1x30"), series(`fbx_scrape_answers${box}`, "3x30")],
            "FreeboxRefusesAll",
            false,
          ),
          test(
            [series('fbx_raid_array_degraded{box="home",array="a"}', "1x30")],
            "FreeboxRaidDegraded",
            true,
          ),
        ],
      }),
    );
    const { code, out, err } = await run("promtool", ["test", "rules", file]);
    assert.equal(code, 0, out + err);
  } finally {
    await Deno.remove(file);
  }
});

await testWith(["systemd-analyze"], "systemd accepts the unit", async () => {
  const folder = await Deno.makeTempDir();
  const file = `${folder}/fbx-exporter.service`;
  const unit = await text("fbx-exporter.service");
  await Deno.writeTextFile(file, unit.replace("/usr/local/bin/fbx", "/bin/true"));
  const { code, out, err } = await run("systemd-analyze", ["verify", file]);
  await Deno.remove(folder, { recursive: true });
  assert.deepEqual([code, out + err], [0, ""]);
  const [, ...words] = /^ExecStart=(.*)$/m.exec(unit)?.[1]?.split(" ") ?? [];
  assert.equal((await fbx([...words, "--help"])).code, 0);
});

await testWith(["prometheus"], "every panel for Prometheus shows something", async () => {
  await using home = await simulate();
  await using farm = await simulate({ seed: 3, model: "fbxgw-r2/full" });
  for (const disk of home.box.store.list("storage/disk")) {
    Object.assign(disk, { read_error_requests: 0, write_error_requests: 0 });
  }
  await using exporter = await exporterOf({ home, farm });
  await using prometheus = await startPrometheus(new URL(exporter.url).host);
  const { panels } = await dashboard("grafana-prometheus.json");
  for (const query of queriesOf(panels)) {
    const asked = query.replaceAll("$__rate_interval", "10s").replaceAll("$box", "home|farm");
    await prometheus.until(`count(${asked}) > bool 0`, 1);
  }
});

/** The fields of a result as Telegraf's JSON parser names them. */
function* fieldsOf(value: unknown, name = ""): Generator<[name: string, value: unknown]> {
  if (typeof value !== "object" || value === null) yield [name, value];
  else {
    for (const [key, inner] of Object.entries(value)) {
      yield* fieldsOf(inner, name === "" ? key : `${name}_${key}`);
    }
  }
}

Deno.test("fbx monitor --check accepts the configurations", async () => {
  const folder = await Deno.makeTempDir();
  const examples = new URL("../examples/", import.meta.url);
  for (const name of ["home.token", "office.token", "influxdb.password", "mqtt.password"]) {
    await Deno.writeTextFile(`${folder}/${name}`, "secret\nfr.example.app\n", { mode: 0o600 });
  }
  for (const name of ["monitor.toml", "monitor-homeassistant.toml"]) {
    await Deno.copyFile(new URL(name, examples), `${folder}/${name}`);
    const { code, err } = await fbx(["monitor", "--check", `${folder}/${name}`]);
    assert.deepEqual([code, err], [0, ""], name);
  }
  await Deno.remove(folder, { recursive: true });
});
