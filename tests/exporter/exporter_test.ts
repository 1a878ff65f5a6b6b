import assert from "node:assert/strict";
import { openDoor } from "../support/door.ts";
import { request } from "node:http";
import { Fbx } from "../../mod.ts";
import { type Definition, familyName } from "../../lib/exporter/compile_table.ts";
import { expose, label, negotiate } from "../../lib/exporter/exposition.ts";
import { allMetrics } from "../../lib/exporter/self_metrics.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { exporterOf, scrape, seriesOf } from "../support/exporter.ts";

const bytes: Definition = {
  name: "fbx_test_bytes_total",
  type: "counter",
  unit: "bytes",
  help: 'of "both"\nways \\o/',
  labels: ["way"],
};
const info: Definition = { name: "fbx_test_info", type: "info", help: "what it is", labels: [] };
const samples = [
  { definition: bytes, labels: label("way", "up"), value: 1 },
  { definition: info, labels: label("name", 'a "b"\\\nc'), value: 1 },
  { definition: bytes, labels: label("way", "down"), value: 2.5e21 },
  { definition: bytes, labels: label("way", "up"), value: 3 },
];

Deno.test("expose() writes the text format: metrics together, no series twice", () => {
  assert.equal(
    expose(samples, "text"),
    `# HELP fbx_test_bytes_total of "both"\\nways \\\\o/
# TYPE fbx_test_bytes_total counter
fbx_test_bytes_total{way="up"} 3
fbx_test_bytes_total{way="down"} 2.5e+21
# HELP fbx_test_info what it is
# TYPE fbx_test_info gauge
fbx_test_info{name="a \\"b\\"\\\\\\nc"} 1
`,
  );
});

Deno.test("expose() writes OpenMetrics: families, units, and an end", () => {
  assert.equal(
    expose(samples, "openmetrics"),
    `# TYPE fbx_test_bytes counter
# UNIT fbx_test_bytes bytes
# HELP fbx_test_bytes of \\"both\\"\\nways \\\\o/
fbx_test_bytes_total{way="up"} 3
fbx_test_bytes_total{way="down"} 2.5e+21
# TYPE fbx_test info
# HELP fbx_test what it is
fbx_test_info{name="a \\"b\\"\\\\\\nc"} 1
# EOF
`,
  );
});

Deno.test("negotiate() gives OpenMetrics to those who prefer it", () => {
  const prometheus = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";
  assert.equal(negotiate(prometheus), "openmetrics");
  assert.equal(negotiate("text/plain, application/openmetrics-text;q=0.4"), "text");
  assert.equal(negotiate("application/openmetrics-text; q=0"), "text");
  assert.equal(negotiate("text/html,*/*;q=0.8"), "text");
  assert.equal(negotiate(undefined), "text");
});

Deno.test("every metric is named as Prometheus wants it, and has words", () => {
  const names = allMetrics.map(({ name }) => name);
  assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), []);
  for (const definition of allMetrics) {
    const { name, help, unit, labels } = definition;
    assert.match(name, /^fbx_[a-z][a-z0-9_]*[a-z0-9]$/);
    assert.match(help, /^\S.{4,}\S$/, name);
    if (unit !== undefined) assert.ok(familyName(definition).endsWith("_" + unit), name);
    assert.equal(new Set(["box", ...labels]).size, labels.length + 1, name);
  }
});

Deno.test("/metrics exposes what the box knows, in base units", async () => {
  await using box = await simulate({ clock: () => 1_760_000_000_000 });
  await using exporter = await exporterOf({ home: box });
  const series = await scrape(exporter);
  const connection = box.box.store.object("connection");
  const expected: [string, unknown][] = [
    ['fbx_up{box="home"}', 1],
    ['fbx_connection_up{box="home"}', 1],
    ['fbx_connection_state{box="home",state="going_up"}', 0],
    ['fbx_connection_rate_bytes_per_second{box="home",direction="down"}', connection.rate_down],
    ['fbx_connection_bandwidth_bytes_per_second{box="home",direction="up"}', 1e9],
    ['fbx_connection_bytes_total{box="home",direction="up"}', connection.bytes_up],
    ['fbx_ftth_sfp_power_dbm{box="home",direction="rx"}', -18.38],
    ['fbx_switch_port_up{box="home",port="4"}', 0],
    ['fbx_switch_port_speed_bytes_per_second{box="home",port="1"}', 125_000_000],
    ['fbx_wifi_radio_channel_width_hertz{box="home",radio="2",band="6g"}', 320_000_000],
    ['fbx_wifi_radio_stations{box="home",radio="1",band="5g"}', 2],
    ['fbx_lan_hosts{box="home",interface="pub"}', 9],
    ['fbx_lan_hosts_reachable{box="home",interface="pub"}', 8],
    ['fbx_lan_hosts{box="home",interface="wifiguest"}', 0],
    ['fbx_dhcp_leases{box="home",static="true"}', 2],
    ['fbx_storage_disk_temperature_celsius{box="home",disk="1000"}', 44],
    ['fbx_vms{box="home",status="stopped"}', 1],
    ['fbx_vms{box="home",status="running"}', 0],
    ['fbx_scrape_part_errors{box="home",part="xdsl",code="service_down"}', 1],
    ['fbx_series_dropped{box="home",part="lan_hosts"}', 0],
  ];
  for (const [name, value] of expected) assert.equal(series.get(name), value, name);
  const station = '{box="home",radio="1",station="02:00:00:00:00:15",name="iPhone-de-Sandy"';
  assert.equal(series.get(`fbx_wifi_station_signal_dbm${station}}`), -47);
  const physical = `fbx_wifi_station_phy_rate_bytes_per_second${station},direction="rx"}`;
  assert.equal(series.get(physical), 1441 * 12_500);
  const sensor = box.box.store.object("system").sensors as { id: string; value: number }[];
  const temperature = 'fbx_system_temperature_celsius{box="home",sensor="temp_t1",' +
    'name="Température 1"}';
  assert.equal(series.get(temperature), sensor.find(({ id }) => id === "temp_t1")?.value);
  const plug = 'fbx_freeplug_rate_bytes_per_second{box="home",freeplug="02:00:00:00:03:02",' +
    'role="sta",direction="rx"}';
  assert.equal(series.get(plug), 149 * 125_000);
  const reported = `model="${box.model}",model_name="Freebox v9 (r1)",firmware="4.12.2",` +
    `api_version="16.0",uid="${box.uid}"`;
  assert.equal(series.get(`fbx_box_info{box="home",${reported}}`), 1);
});

Deno.test("a box on xDSL has metrics of its line", async () => {
  await using box = await simulate({ model: "fbxgw-r2/full" });
  await using exporter = await exporterOf({ home: box });
  const series = await scrape(exporter);
  const { down, status } = box.box.store.object("connection/xdsl") as Record<
    string,
    Record<string, number>
  >;
  const of = (name: string) => series.get(`fbx_xdsl_${name}{box="home",direction="down"}`);
  assert.equal(of("rate_bytes_per_second"), (down?.rate ?? NaN) * 125);
  assert.equal(of("snr_decibels"), down?.snr);
  assert.equal(of("crc_errors_total"), down?.crc);
  assert.equal(series.get('fbx_xdsl_uptime_seconds{box="home"}'), status?.uptime);
  assert.equal(series.get('fbx_scrape_part_errors{box="home",part="ftth",code="service_down"}'), 1);
  Object.assign(down ?? {}, { snr_10: 93 });
  const finer = await scrape(exporter);
  assert.equal(finer.get('fbx_xdsl_snr_decibels{box="home",direction="down"}'), 9.3);
});

Deno.test("scrapes share a reading, and read again only after the minimal interval", async () => {
  await using box = await simulate({ latency: 10 });
  await using exporter = await exporterOf({ home: box }, { minInterval: 0.5 });
  const readings = () => box.requests.recent.filter(({ path }) => /\/connection\/$/.test(path));
  await Promise.all(Array.from({ length: 10 }, () => scrape(exporter)));
  assert.equal(readings().length, 1);
  const asked = box.requests.count;
  await scrape(exporter);
  assert.equal(box.requests.count, asked);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await scrape(exporter);
  assert.equal(readings().length, 2);
});

Deno.test("a box that is away has fbx_up 0 and nothing else, until it is back", async () => {
  const box = await simulate();
  const reported: string[] = [];
  const onChange = (name: string, error?: unknown) =>
    void reported.push(`${name} ${error === undefined ? "up" : (error as { code: string }).code}`);
  await using other = await simulate({ seed: 2 });
  await using exporter = await exporterOf({ home: box, other }, { onChange });
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 1);
  await box.close();
  for (const _ of [1, 2]) {
    const away = await scrape(exporter);
    assert.equal(away.get('fbx_up{box="other"}'), 1);
    assert.equal(away.get('fbx_up{box="home"}'), 0);
    const rest = [...away.keys()].filter((name) => name.includes('box="home"'));
    assert.deepEqual(rest.map((name) => name.split("{")[0]), [
      "fbx_up",
      "fbx_scrape_duration_seconds",
      "fbx_scrape_answers",
      "fbx_scrape_part_errors",
    ]);
  }
  await using _back = await simulate({ port: box.port });
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 1);
  const changes = reported.filter((line) => line.startsWith("home"));
  assert.deepEqual([changes[0], changes.at(-1)], ["home up", "home up"]);
  assert.match(changes[1] ?? "", /network|no_box/);
});

Deno.test("a box that has moved is rediscovered", async () => {
  const before = await simulate();
  await using after = await simulate();
  const { appId, appToken: token } = before;
  let { url } = before;
  const boxes = [{ name: "home", key: token, open: () => Fbx({ url, appId, token, retries: 0 }) }];
  await using exporter = await exporterOf({}, { boxes });
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 1);
  await before.close();
  url = after.url;
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 0);
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 1);
});

Deno.test("a part that does not answer in time is counted, and the rest is exposed", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box }, { timeout: 700 });
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 1);
  box.failNext("hang", 1, /\/vm\/$/);
  const start = performance.now();
  const series = await scrape(exporter);
  assert.ok(performance.now() - start < 2000);
  assert.equal(series.get('fbx_up{box="home"}'), 1);
  assert.equal(series.get('fbx_scrape_part_errors{box="home",part="vms",code="timeout"}'), 1);
  assert.equal(series.get('fbx_lan_hosts{box="home",interface="pub"}'), 9);
  assert.equal(series.has('fbx_vms{box="home",status="running"}'), false);
});

Deno.test("a box that hangs altogether has fbx_up 0 when the deadline passes", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box }, { timeout: 300 });
  box.failNext("hang", 1000);
  const series = await scrape(exporter);
  assert.equal(series.get('fbx_up{box="home"}'), 0);
  assert.equal(series.get('fbx_scrape_part_errors{box="home",part="box",code="timeout"}'), 1);
});

Deno.test("a box of which only 502 pages come has fbx_up 0", async () => {
  await using box = await simulate();
  const page = { status: 502, body: "<html>Bad Gateway</html>" };
  await using door = await openDoor({
    behind: box.url,
    answers: { "^(?!.*(login|api_version))": page },
  });
  const { appId, appToken } = box;
  await using exporter = await exporterOf({
    home: { url: door.url, appId, appToken } as typeof box,
  });
  assert.equal((await scrape(exporter)).get('fbx_up{box="home"}'), 0);
});

Deno.test("what the application may not read is left out and counted", async () => {
  await using box = await simulate({ permissions: ["settings"] });
  await using exporter = await exporterOf({ home: box });
  const series = await scrape(exporter);
  assert.equal(series.get('fbx_up{box="home"}'), 1);
  for (const part of ["downloads", "vms"]) {
    const name = `fbx_scrape_part_errors{box="home",part="${part}",code="insufficient_rights"}`;
    assert.equal(series.get(name), 1, name);
  }
  assert.equal([...series.keys()].some((name) => /^fbx_(downloads|vms)/.test(name)), false);
});

Deno.test("a session that ended is renewed", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box });
  await scrape(exporter);
  box.sessions.endSessions();
  const series = await scrape(exporter);
  assert.equal(series.get('fbx_up{box="home"}'), 1);
  assert.equal(series.get('fbx_lan_hosts{box="home",interface="pub"}'), 9);
});

Deno.test("a token that was taken back is tried once, not at every scrape", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box });
  await scrape(exporter);
  box.sessions.revoke(box.appId);
  box.sessions.endSessions();
  const before = box.requests.count;
  const code = 'fbx_scrape_part_errors{box="home",part="box",code="invalid_token"}';
  for (const _ of [1, 2, 3]) {
    const series = await scrape(exporter);
    assert.deepEqual([series.get('fbx_up{box="home"}'), series.get(code)], [0, 1]);
  }
  const logins = box.requests.recent.slice(-(box.requests.count - before))
    .filter(({ path }) => path.endsWith("/login/session/"));
  assert.equal(logins.length, 1);
});

const secrets = /Freebox-0200|nas"|iPhone|MacBook|Imprimante|debian|02:00:00|"Freebox"/i;

Deno.test("--names hash hides names behind hashes that stay the same", async () => {
  await using box = await simulate();
  await using plain = await exporterOf({ home: box });
  await using hashed = await exporterOf({ home: box }, { names: "hash" });
  await using again = await exporterOf({ home: box }, { names: "hash" });
  const open = (url: string) => () => Fbx({ url, appId: box.appId, token: box.appToken });
  const boxes = [{ name: "home", key: "another", open: open(box.url) }];
  await using other = await exporterOf({}, { names: "hash", boxes });
  const hosts = async (exporter: typeof plain) =>
    [...(await scrape(exporter)).keys()].filter((name) => name.startsWith("fbx_lan_host_up"));
  assert.match((await hosts(plain)).join(), secrets);
  const text = await (await fetch(`${hashed.url}/metrics`)).text();
  assert.doesNotMatch(text, secrets);
  assert.match(text, /fbx_lan_host_up\{box="home",interface="pub",host="[0-9a-f]{16}",name=/);
  assert.equal(new Set(await hosts(hashed)).size, 9);
  assert.deepEqual(await hosts(again), await hosts(hashed));
  assert.notDeepEqual(await hosts(other), await hosts(hashed));
});

Deno.test("--names none leaves out names, and items that only names distinguish", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box }, { names: "none" });
  const text = await (await fetch(`${exporter.url}/metrics`)).text();
  assert.doesNotMatch(text, secrets);
  assert.doesNotMatch(text, /fbx_(lan_host_|wifi_station_|freeplug_)/);
  const series = seriesOf(text);
  assert.equal(series.get('fbx_lan_hosts{box="home",interface="pub"}'), 9);
  assert.equal(series.get('fbx_vm_up{box="home",vm="0"}'), 0);
});

Deno.test("only so many hosts get series, those that are there first", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box }, { maxHosts: 4 });
  for (const host of box.box.store.list("lan/browser/pub").slice(0, 4)) host.reachable = false;
  const series = await scrape(exporter);
  const reported = [...series].filter(([name]) => name.startsWith("fbx_lan_host_up"));
  assert.equal(reported.length, 4);
  assert.ok(reported.every(([, value]) => value === 1));
  assert.equal(series.get('fbx_series_dropped{box="home",part="lan_hosts"}'), 5 * 3);
  assert.equal(series.get('fbx_lan_hosts{box="home",interface="pub"}'), 9);
});

Deno.test("beside /metrics there are /healthz and a page; nothing else, and nothing to change", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ "<home>": box });
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(exporter.url + path, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  assert.deepEqual([(await get("/healthz")).status, (await get("/healthz")).text], [200, "ok\n"]);
  const page = await get("/");
  assert.match(page.text, /<a href="\/metrics">/);
  assert.doesNotMatch(page.text, /<home>/);
  assert.equal(box.requests.count, 0); // neither asks the box
  assert.equal((await get("/nothing")).status, 404);
  assert.equal((await get("/metrics", { method: "POST", body: "" })).status, 405);
  const head = await get("/metrics", { method: "HEAD" });
  assert.deepEqual([head.status, head.text], [200, ""]);
  assert.equal(head.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
});

Deno.test("another name for this device is refused: a web site could have made it up", async () => {
  await using box = await simulate();
  await using exporter = await exporterOf({ home: box });
  const { port } = new URL(exporter.url);
  const status = (host: string) =>
    new Promise<number>((resolve, reject) => {
      request({ port, path: "/metrics", host: "127.0.0.1", headers: { host } }, (response) => {
        response.resume().once("end", () => resolve(response.statusCode ?? 0));
      }).once("error", reject).end();
    });
  assert.equal(await status("evil.example:9816"), 403);
  assert.equal(await status(`localhost:${port}`), 200);
  assert.equal(await status(`127.0.0.1:${port}`), 200);
  assert.equal(await status("[::1]:9816"), 200);
});

/** A box behind a door, as exporterOf() takes it. */
async function exporterBehind(
  box: Awaited<ReturnType<typeof simulate>>,
  answers: NonNullable<Parameters<typeof openDoor>[0]["answers"]>,
) {
  const door = await openDoor({ behind: box.url, answers });
  const { appId, appToken } = box;
  const exporter = await exporterOf({ home: { url: door.url, appId, appToken } as typeof box });
  return {
    series: await scrape(exporter),
    async [Symbol.asyncDispose]() {
      await exporter.close();
      await door[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a box that refuses every call, or is busy, answers: fbx_up 1, fbx_scrape_answers 0", async () => {
  await using box = await simulate();
  const refused = { refuse: "insufficient_rights" };
  const busy = { status: 503, body: "<html>Service Unavailable</html>" };
  for (const answer of [refused, busy]) {
    await using exporter = await exporterBehind(box, { "^(?!.*(login|api_version))": answer });
    const { series } = exporter;
    assert.equal(series.get('fbx_up{box="home"}'), 1);
    assert.equal(series.get('fbx_scrape_answers{box="home"}'), 0);
  }
});

Deno.test("-1 for an unknown rate is no series, and a port has its name", async () => {
  await using box = await simulate();
  const rates = ["rx_bytes_rate", "tx_bytes_rate", "rx_packets_rate", "tx_packets_rate"];
  await using exporter = await exporterBehind(box, {
    "GET switch/status/": {
      result: [{ id: 9999, name: "Sfp lan", link: "down", mode: "", speed: "10" }],
    },
    "GET switch/port/9999/stats/": {
      result: { ...Object.fromEntries(rates.map((name) => [name, -1])), rx_good_bytes: 7 },
    },
  });
  const { series } = exporter;
  const of = (name: string) => [...series.keys()].filter((key) => key.startsWith(`${name}{`));
  assert.deepEqual(of("fbx_switch_port_rate_bytes_per_second"), []);
  assert.equal(series.get('fbx_switch_port_bytes_total{box="home",port="9999",direction="rx"}'), 7);
  assert.match(of("fbx_switch_port_info").join(), /port="9999",name="Sfp lan"/);
});

Deno.test("invalid items are left out of a list, and the rest is exposed", async () => {
  await using box = await simulate();
  await using exporter = await exporterBehind(box, {
    "GET switch/status/": { result: [null, 1, "x", { id: 1, link: "up" }] },
    "GET system/": { edit: (system: Record<string, unknown>) => ({ ...system, fans: [null, 7] }) },
  });
  const names = [...exporter.series.keys()];
  assert.equal(names.filter((name) => name.startsWith("fbx_switch_port_info{")).length, 1);
  assert.equal(exporter.series.get('fbx_up{box="home"}'), 1);
});

Deno.test("the state of a RAID array and of its members is exported", async () => {
  await using box = await simulate();
  await using exporter = await exporterBehind(box, {
    "GET storage/raid/": {
      result: [{
        id: 1,
        name: "data",
        state: "running",
        sync_action: "recover",
        degraded: true,
        array_size: 1000,
        raid_disks: 2,
        members: [
          { id: 4, set_name: "data", role: "active", corrected_read_errors: 3 },
          { id: 5, set_name: "data", role: "faulty" },
        ],
      }],
    },
  });
  const { series } = exporter;
  assert.equal(series.get('fbx_raid_array_degraded{box="home",array="data"}'), 1);
  assert.equal(
    series.get('fbx_raid_array_sync_action{box="home",array="data",state="recover"}'),
    1,
  );
  assert.equal(
    series.get('fbx_raid_member_role{box="home",array="data",member="5",state="faulty"}'),
    1,
  );
});
