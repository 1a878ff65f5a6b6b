import assert from "node:assert/strict";
import { modelTable, operationNamed } from "../../lib/catalogue/mod.ts";
import { commandLine } from "../../lib/help/example.ts";
import { checks } from "../../lib/doctor/checks.ts";
import { diagnose, type Finding } from "../../lib/doctor/mod.ts";
import { reportText } from "../../lib/doctor/report.ts";
import { sections } from "../../lib/doctor/sections.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { width } from "../../lib/text/width.ts";
import { Fbx, type FbxOptions } from "../../mod.ts";
import { type Answer, openDoor } from "../support/door.ts";
import "../support/english.ts";
import { fbx } from "../support/io.ts";

type Answers = Record<string, Answer>;

/** A box whose answers a test may change, and what is needed to open it. */
async function patient(model?: string) {
  const box = await simulate(model === undefined ? {} : { model });
  const answers: Answers = {};
  const door = await openDoor({ behind: box.url, answers });
  const access = { url: door.url, appId: box.appId, token: box.appToken } satisfies FbxOptions;
  const f = await Fbx({ ...access, retries: 0 });
  return {
    box,
    door,
    f,
    words: ["-u", door.url, "-a", box.appId, "-t", box.appToken, "doctor"],
    /** Has the box answer so, and nothing else otherwise. */
    answering(given: Answers) {
      for (const key of Object.keys(answers)) delete answers[key];
      Object.assign(answers, given);
    },
    async [Symbol.asyncDispose]() {
      await f.close();
      await door[Symbol.asyncDispose]();
      await box.close();
    },
  };
}

function find(findings: readonly Finding[], id: string): Finding {
  const found = findings.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

const edit = (change: (result: never) => unknown): Answer => ({ edit: change });
const merged = (fields: object): Answer => edit((result: object) => ({ ...result, ...fields }));
/** Every item of a list with these fields. */
const all = (fields: object): Answer =>
  edit((result: object[]) => result.map((item) => ({ ...item, ...fields })));

const now = Math.floor(Date.now() / 1000);
const dsl = (down: object, up: object = { snr_10: 90, crc: 0 }): Answers => ({
  "connection/": merged({ media: "xdsl" }),
  "connection/xdsl": {
    result: { status: { status: "showtime", uptime: 36_000 }, down, up },
  },
});
const log = (...downs: [secondsAgo: number, length: number][]): Answers => ({
  "connection/logs": {
    result: [
      { id: 1, type: "conn", state: "up", date: now - 14 * 86_400 },
      ...downs.flatMap(([ago, length], index) => [
        { id: 2 * index + 2, type: "conn", state: "down", date: now - ago },
        ...length > 0
          ? [{ id: 2 * index + 3, type: "conn", state: "up", date: now - ago + length }]
          : [],
      ]),
    ],
  },
});
const partitions = (fields: object): Answers => ({
  "storage/disk": edit((disks: { partitions: object[] }[]) =>
    disks.map((disk) => ({
      ...disk,
      partitions: disk.partitions.map((partition) => ({ ...partition, ...fields })),
    }))
  ),
});
const raid = (fields: object): Answers => ({
  "storage/raid": {
    result: [{ id: 0, name: "Data", state: "running", degraded: false, members: [], ...fields }],
  },
});
const bss = (fields: object): Answers => ({
  "wifi/bss": edit((list: { config: object }[]) =>
    list.map((each) => ({ ...each, config: { ...each.config, ...fields } }))
  ),
});
const key = (duration: number): Answers => ({
  "wifi/custom_key": {
    result: [{ id: 7, remaining: duration, params: { description: "Party", duration } }],
  },
});
const redirect = (fields: object): Answers => ({
  "fw/redir": {
    result: [{
      ...{ id: 4, enabled: true, ip_proto: "tcp", lan_ip: "192.168.1.18", src_ip: "0.0.0.0" },
      ...{ wan_port_start: 8080, wan_port_end: 8080, lan_port: 80, ...fields },
    }],
  },
});
const app = (fields: object): Answers => ({
  authorization: {
    result: [{
      ...{ id: 1, app_id: "a", app_name: "Toaster", device_name: "kitchen" },
      ...{ last_session: now, permissions: { calls: true, settings: false }, ...fields },
    }],
  },
});
const exception = (fields: object): Answers => ({
  network_control: all({ override: true, hosts: [{ primary_name: "tablet" }], ...fields }),
});
const bridge: Answers = { "lan/config": merged({ mode: "bridge" }) };

/** What the box answers otherwise, and what is found then. */
const cases: [id: string, answers: Answers, status: Finding["status"], seen: RegExp][] = [
  ["line.state", {}, "ok", /^up, 8 Gbit\/s down/],
  ["line.state", { "connection/": merged({ state: "down" }) }, "problem", /not up/],
  ["line.state", { "connection/": merged({ media: "backup_4g" }) }, "warning", /4G/],
  ["line.state", { "connection/": merged({ state: null }) }, "unknown", /not report/],
  ["line.optical", { "connection/ftth": merged({ sfp_pwr_rx: -2499 }) }, "ok", /^-25 dBm received/],
  [
    "line.optical",
    { "connection/ftth": merged({ sfp_pwr_rx: -2650 }) },
    "warning",
    /^-26.5 dBm \(good: -25 dBm to -8 dBm\)/,
  ],
  ["line.optical", { "connection/ftth": merged({ sfp_pwr_rx: -2710 }) }, "problem", /^-27.1 dBm/],
  ["line.optical", { "connection/ftth": merged({ sfp_pwr_rx: -700 }) }, "problem", /^-7 dBm/],
  [
    "line.optical",
    { "connection/ftth": merged({ sfp_has_signal: false }) },
    "problem",
    /no signal/,
  ],
  [
    "line.optical",
    { "connection/ftth": merged({ sfp_has_power_report: false }) },
    "unknown",
    /rep/,
  ],
  ["line.optical", { "connection/": merged({ media: "xdsl" }) }, "unknown", /not a fiber/],
  ["line.optical", { "connection/ftth": merged({ link_type: "p2p" }) }, "unknown", /other limits/],
  ["line.dsl", {}, "unknown", /not a DSL/],
  [
    "line.dsl",
    dsl({ snr_10: 72, attn_10: 215, crc: 12 }),
    "ok",
    /^margin 7.2 dB down, 9 dB up; attenuation 21.5 dB; 12 CRC errors in 10 hours$/,
  ],
  ["line.dsl", dsl({ snr_10: 45, crc: 12 }), "warning", /4.5 dB \(good: at least 6 dB\)/],
  ["line.dsl", dsl({ snr: 2, crc: 12 }), "problem", /2 dB/],
  ["line.dsl", dsl({ snr_10: 72, crc: 2000 }), "warning", /2,000 CRC/],
  ["line.dsl", dsl({ snr_10: 72, crc: 9000 }), "problem", /9,000 CRC/],
  ["line.dsl", dsl({ snr_10: 72, crc: 1 }, {}), "unknown", /does not report/],
  ["line.load", { "connection/": merged({ rate_down: 100, rate_up: 0 }) }, "ok", /^0 % down/],
  [
    "line.load",
    { "connection/": merged({ rate_down: 950_000_000, bandwidth_down: 8e9 }) },
    "notice",
    /^95 % \(good: at most 90 %\) down/,
  ],
  ["line.load", { "connection/": merged({ bandwidth_up: 0 }) }, "unknown", /./],
  ["line.outages", log(), "ok", /^none in 14 days$/],
  ["line.outages", log([3 * 86_400, 60]), "ok", /^one in 14 days, for 1 minute$/],
  ["line.outages", log([9e5, 60], [6e5, 60], [3e5, 3480]), "warning", /^3 in .* 1 hour in all$/],
  [
    "line.outages",
    log(...Array.from({ length: 20 }, (_, index): [number, number] => [1e6 - index * 4e4, 60])),
    "problem",
    /^20 in/,
  ],
  ["line.outages", log([7200, 0]), "ok", /^one in 14 days, for 2 hours$/],
  ["line.outages", { "connection/logs": { result: [] } }, "unknown", /empty/],
  ["line.ipv6", {}, "ok", /^on$/],
  ["line.ipv6", { "connection/ipv6/config": merged({ ipv6_enabled: false }) }, "notice", /^off$/],
  [
    "line.ipv6",
    { "connection/ipv6/config": merged({ ipv6_enabled: null }) },
    "unknown",
    /not report/,
  ],
  ["line.ipv4", {}, "ok", /not shared/],
  [
    "line.ipv4",
    { "connection/": merged({ ipv4_port_range: [16_384, 32_767] }) },
    "notice",
    /^shared, ports 16384 to 32767$/,
  ],
  ["line.ipv4", { "connection/": merged({ ipv4: "" }) }, "unknown", /no IPv4/],
  ["wifi.radios", {}, "ok", /^2.4 GHz, 5 GHz, 6 GHz$/],
  ["wifi.radios", { "wifi/config": merged({ enabled: false }) }, "notice", /is off/],
  ["wifi.radios", { "wifi/ap": all({ status: { state: "failed" } }) }, "problem", /^failed: 2.4/],
  ["wifi.radios", { "wifi/ap": all({ status: { state: "dfs" } }) }, "notice", /^not active/],
  ["wifi.radios", { "wifi/ap": { result: [] } }, "unknown", /no radio/],
  [
    "wifi.channels",
    {},
    "notice",
    /^2.4 GHz: channel 6 \(neighbors: 1, busy: 22 %\), better: 1 \(neighbors: 0, busy: 7 %\); 5/,
  ],
  ["wifi.channels", { "^wifi/ap/./neighbors": { result: [] } }, "ok", /channel 6 \(neighbors: 0/],
  [
    "wifi.channels",
    { "^wifi/ap/./neighbors": all({ signal: -90 }) },
    "ok", // too quiet to matter
    /channel 6 \(neighbors: 0/,
  ],
  ["wifi.channels", { "^wifi/ap/./channel_usage": { result: [] } }, "notice", /neighbors: 1\);/],
  [
    "wifi.channels",
    { "^wifi/ap/./channel_usage": all({ rx_busy_percent: 60 }) },
    "warning",
    /60 %/,
  ],
  [
    "wifi.channels",
    { "^wifi/ap/./channel_usage": all({ rx_busy_percent: 85 }) },
    "problem",
    /85 %/,
  ],
  ["wifi.channels", { "wifi/ap": all({ status: { state: "disabled" } }) }, "unknown", /no active/],
  ["wifi.wps", {}, "notice", /^on$/],
  ["wifi.wps", { "wifi/wps/config": { result: { enabled: false } } }, "ok", /^off$/],
  ["wifi.wps", { "wifi/wps/config": { result: {} } }, "unknown", /not report/],
  ["wifi.encryption", {}, "ok", /^WPA2\+WPA3, WPA3$/],
  ["wifi.encryption", bss({ ssid: "Home", encryption: "wpa12_psk_auto" }), "warning", /^Home: WPA/],
  ["wifi.encryption", bss({ ssid: "Home", encryption: "wep" }), "problem", /^Home: WEP$/],
  ["wifi.encryption", bss({ encryption: "wpa4" }), "unknown", /wpa4/],
  ["wifi.encryption", bss({ enabled: false }), "unknown", /no network/],
  ["wifi.signal", { "^wifi/ap/./stations": all({ signal: -70 }) }, "ok", /^none of \d$/],
  ["wifi.signal", { "^wifi/ap/0/stations": all({ signal: -75 }) }, "notice", /\(-75 dBm\)/],
  ["wifi.signal", { "^wifi/ap/0/stations": all({ signal: -85 }) }, "warning", /\(-85 dBm\)/],
  ["wifi.signal", { "^wifi/ap/./stations": { result: [] } }, "unknown", /no device/],
  ["wifi.legacy", {}, "ok", /^none of/],
  [
    "wifi.legacy",
    { "^wifi/ap/0/stations": all({ hostname: "Old", host: null, flags: { legacy: true } }) },
    "notice",
    /^Old/,
  ],
  ["wifi.legacy", { "^wifi/ap/./stations": all({ flags: null }) }, "unknown", /not report/],
  ["wifi.guests", {}, "ok", /^none$/],
  ["wifi.guests", key(86_400), "ok", /all have an end date/],
  ["wifi.guests", key(0), "notice", /Party/],
  ["wifi.guests", { "wifi/custom_key": { result: [{ id: 1 }] } }, "unknown", /not report/],
  ["wifi.diagnostic", {}, "ok", /nothing/],
  [
    "wifi.diagnostic",
    { "wifi/diag": { result: { aps: [{ ap_id: 0, code: "channel_width", severity: "minor" }] } } },
    "notice",
    /channel width/,
  ],
  [
    "wifi.diagnostic",
    {
      "wifi/diag": {
        result: {
          bsss: [{ bssid: "02:00:00:00:01:00", code: "network_security", severity: "major" }],
        },
      },
    },
    "warning",
    /network security/,
  ],
  ["wifi.diagnostic", { "wifi/diag": { refuse: "internal_error" } }, "unknown", /internal_error/],
  ["network.mode", {}, "ok", /router/],
  ["network.mode", bridge, "notice", /bridge/],
  ["network.mode", { "lan/config": merged({ mode: null }) }, "unknown", /not report/],
  ["network.addresses", {}, "ok", /^8 of 99/],
  ["network.addresses", { "dhcp/config": merged({ enabled: false }) }, "notice", /^off/],
  [
    "network.addresses",
    { "dhcp/config": merged({ ip_range_end: "192.168.1.9" }) },
    "warning",
    /8 of 8/,
  ],
  ["network.addresses", bridge, "unknown", /bridge/],
  ["network.dns", {}, "ok", /^the box$/],
  ["network.dns", { "connection/config": merged({ adblock: true }) }, "ok", /ad blocking/],
  ["network.dns", { "dhcp/config": merged({ dns: ["9.9.9.9", ""] }) }, "notice", /^9\.9\.9\.9$/],
  [
    "network.dns",
    {
      "dhcp/config": merged({ dns: ["9.9.9.9", ""] }),
      "connection/config": merged({ adblock: true }),
    },
    "warning",
    /^9\.9\.9\.9$/,
  ],
  ["network.dns", bridge, "unknown", /bridge/],
  ["network.ports", {}, "ok", /^3 ports/],
  [
    "network.ports",
    { "switch/status": all({ link: "up", speed: "100" }) },
    "notice",
    /port 1: 100/,
  ],
  [
    "network.ports",
    { "switch/status": all({ link: "up", speed: "10" }) },
    "warning",
    /port 1: 10 M/,
  ],
  ["network.ports", { "switch/status": all({ link: "down" }) }, "unknown", /nothing/],
  ["network.schedules", {}, "ok", /follows the schedule/],
  ["network.schedules", exception({ override_until: now + 60 }), "ok", /follows the schedule/],
  ["network.schedules", exception({ override_until: 0 }), "notice", /tablet/],
  ["network.schedules", { network_control: { result: [] } }, "unknown", /no schedule/],
  ["disks.state", {}, "ok", /WD Blue/],
  ["disks.state", { "storage/disk": all({ state: "error" }) }, "problem", /^WD Blue.*: error/],
  ["disks.state", partitions({ label: "Films", state: "error" }), "problem", /^Films/],
  [
    "disks.state",
    partitions({ label: "Films", fsck_result: "fs_needs_correction" }),
    "warning",
    /^F/,
  ],
  ["disks.state", { "storage/disk": { result: [] } }, "unknown", /no disk/],
  ["disks.space", {}, "ok", /^Freebox: 0.1 % used/],
  [
    "disks.space",
    partitions({ total_bytes: 1000, used_bytes: 950, free_bytes: 50 }),
    "warning",
    /95 % \(good: at most 90 %\) used, 50 B free/,
  ],
  [
    "disks.space",
    partitions({ total_bytes: 100, used_bytes: 99, free_bytes: 1 }),
    "problem",
    /99 %/,
  ],
  ["disks.space", partitions({ state: "umounted" }), "unknown", /no mounted/],
  ["disks.errors", {}, "ok", /none$/],
  [
    "disks.errors",
    { "storage/disk": all({ read_error_requests: 3 }) },
    "warning",
    /3 reading, 0 wr/,
  ],
  ["disks.errors", { "storage/disk": all({ read_error_requests: null }) }, "unknown", /not report/],
  ["disks.temperature", { "storage/disk": all({ temp: 50 }) }, "ok", /50 °C$/],
  ["disks.temperature", { "storage/disk": all({ temp: 55 }) }, "warning", /55 °C \(good/],
  ["disks.temperature", { "storage/disk": all({ temp: 61 }) }, "problem", /61 °C/],
  ["disks.temperature", { "storage/disk": all({ temp: 0 }) }, "unknown", /no disk reports/],
  ["disks.raid", {}, "unknown", /no array/],
  ["disks.raid", raid({}), "ok", /^Data: /],
  ["disks.raid", raid({ degraded: true }), "problem", /degraded/],
  ["disks.raid", raid({ state: "error" }), "problem", /^Data/],
  [
    "disks.raid",
    raid({ members: [{ role: "faulty" }, { role: "active" }] }),
    "problem",
    /missing disks: 1$/,
  ],
  ["box.firmware", {}, "ok", /^4\.12\.2/],
  ["box.firmware", { update: { result: { state: "upgrade_failed" } } }, "problem", /failed/],
  [
    "box.firmware",
    { update: { result: { state: "upgrading", upgrade_state: { new_version: "4.13.0" } } } },
    "warning",
    /4\.13\.0/,
  ],
  ["box.firmware", { update: { result: { state: "thinking" } } }, "unknown", /thinking/],
  ["box.temperature", {}, "ok", /°C at most$/],
  [
    "box.temperature",
    { system: merged({ sensors: [{ name: "CPU", value: 80 }] }) },
    "warning",
    /^CPU: 80/,
  ],
  [
    "box.temperature",
    { system: merged({ sensors: [{ name: "CPU", value: 95 }] }) },
    "problem",
    /^CPU: 95/,
  ],
  ["box.temperature", { system: merged({ sensors: [{ id: "t1" }] }) }, "unknown", /no sensor/],
  ["box.fans", {}, "ok", /rpm$/],
  ["box.fans", { system: merged({ fans: [{ id: "a", value: 0 }] }) }, "notice", /^0 rpm/],
  ["box.fans", { system: merged({ fans: [] }) }, "unknown", /no fan/],
  ["box.uptime", { system: merged({ uptime_val: 864_000 }) }, "ok", /10 days/],
  ["box.uptime", { system: merged({ uptime_val: 3600 }) }, "notice", /1 hour/],
  ["box.uptime", { system: merged({ uptime_val: null }) }, "unknown", /not report/],
  ["box.authenticated", {}, "ok", /yes/],
  ["box.authenticated", { system: merged({ box_authenticated: false }) }, "problem", /no/],
  ["box.authenticated", { system: { refuse: "internal_error" } }, "unknown", /refuses/],
  ["exposure.redirects", redirect({ hostname: "nas" }), "notice", /^8080\/tcp → nas:80$/],
  ["exposure.redirects", redirect({ lan_port: 445 }), "warning", /192.168.1.18:445 \(SMB\)$/],
  ["exposure.redirects", redirect({ wan_port_end: 8090 }), "notice", /^8080–8090\/tcp/],
  ["exposure.redirects", redirect({ src_ip: "192.0.2.1" }), "ok", /given addresses/],
  ["exposure.redirects", redirect({ enabled: false }), "ok", /none/],
  ["exposure.redirects", { "fw/redir": { refuse: "noent" } }, "unknown", /noent/],
  ["exposure.dmz", {}, "ok", /off/],
  [
    "exposure.dmz",
    { "fw/dmz": { result: { enabled: true, ip: "192.168.1.9" } } },
    "warning",
    /1\.9$/,
  ],
  ["exposure.dmz", { "fw/dmz": { result: {} } }, "unknown", /not report/],
  ["exposure.upnp", {}, "notice", /^on: 53644\/udp → pc-de-xavier:16402$/],
  ["exposure.upnp", { "upnpigd/redir": { result: undefined } }, "notice", /no port/],
  ["exposure.upnp", { "upnpigd/config": merged({ enabled: false }) }, "ok", /off/],
  ["exposure.upnp", { "upnpigd/redir": { refuse: "disabled" } }, "unknown", /disabled/],
  ["exposure.remote", {}, "ok", /applications only/],
  ["exposure.remote", { "connection/config": merged({ remote_access: true }) }, "notice", /443$/],
  [
    "exposure.remote",
    { "connection/config": merged({ remote_access: true, is_secure_pass: false }) },
    "problem",
    /weak/,
  ],
  ["exposure.remote", { "connection/config": { result: {} } }, "unknown", /not report/],
  ["exposure.password", {}, "ok", /strong/],
  [
    "exposure.password",
    { "connection/config": merged({ is_secure_pass: false }) },
    "warning",
    /weak/,
  ],
  ["exposure.password", { "connection/config": { result: {} } }, "unknown", /not report/],
  ["exposure.ftp", {}, "ok", /off/],
  ["exposure.ftp", { "ftp/config": merged({ enabled: true }) }, "ok", /local network/],
  [
    "exposure.ftp",
    { "ftp/config": merged({ enabled: true, allow_remote_access: true }) },
    "warning",
    /Internet$/,
  ],
  [
    "exposure.ftp",
    { "ftp/config": merged({ enabled: true, allow_remote_access: true, weak_password: true }) },
    "problem",
    /weak/,
  ],
  [
    "exposure.ftp",
    { "ftp/config": merged({ enabled: true, allow_remote_access: true, allow_anonymous: true }) },
    "problem",
    /without a password/,
  ],
  ["exposure.ftp", { "ftp/config": { result: {} } }, "unknown", /not report/],
  ["exposure.shares", {}, "notice", /SMB/],
  ["exposure.shares", { "netshare/samba": merged({ logon_enabled: true }) }, "ok", /password/],
  ["exposure.shares", { "netshare/afp": merged({ enabled: true }) }, "notice", /SMB.*AFP/],
  ["exposure.shares", { "netshare/afp": { refuse: "internal_error" } }, "unknown", /refuses/],
  ["exposure.vpn", {}, "ok", /none/],
  [
    "exposure.vpn",
    { vpn: { result: [{ name: "wg", type: "wireguard", state: "started" }] } },
    "ok",
    /wg/,
  ],
  [
    "exposure.vpn",
    { vpn: { result: [{ name: "old", type: "pptp", state: "started" }] } },
    "warning",
    /old/,
  ],
  ["exposure.vpn", { vpn: { result: [{ name: "old" }] } }, "unknown", /not report/],
  ["exposure.ipv6", {}, "notice", /off/],
  ["exposure.ipv6", { "connection/ipv6/config": merged({ ipv6_firewall: true }) }, "ok", /on/],
  [
    "exposure.ipv6",
    { "connection/ipv6/config": merged({ ipv6_enabled: false }) },
    "unknown",
    /off/,
  ],
  ["exposure.links", {}, "ok", /none/],
  ["exposure.links", { share_link: { result: [{ name: "a", expire: now }] } }, "ok", /end date/],
  [
    "exposure.links",
    { share_link: { result: [{ name: "Photos", expire: 0 }] } },
    "notice",
    /Photos/,
  ],
  ["exposure.links", { share_link: { result: [{ name: "a" }] } }, "unknown", /not report/],
  ["exposure.certificates", {}, "ok", /61 more/],
  [
    "exposure.certificates",
    { "domain/owned": all({ certs: { ec: { days_left: 5 } } }) },
    "warning",
    /^valid for 5/,
  ],
  [
    "exposure.certificates",
    { "domain/owned": all({ certs: { ec: { days_left: 0 } } }) },
    "problem",
    /0/,
  ],
  ["exposure.certificates", { "domain/owned": all({ certs: {} }) }, "unknown", /no domain/],
  ["clock.time", {}, "ok", /within minutes/],
  ["clock.time", { "^rrd/": merged({ date_end: now - 7200 }) }, "warning", /^2 hours off/],
  [
    "clock.time",
    { "^rrd/": merged({ date_end: now + 86_400 }) },
    "warning",
    /^(24 hours|1 day) off/,
  ],
  ["clock.time", { "^rrd/": { result: { date_end: 0, data: [] } } }, "unknown", /no statistics/],
  ["apps.powerful", {}, "notice", /everything/],
  ["apps.powerful", app({ permissions: { settings: true } }), "notice", /^Toaster \(kitchen\): /],
  ["apps.powerful", app({}), "ok", /none of 1/],
  ["apps.powerful", { authorization: { result: [] } }, "unknown", /no application/],
  ["apps.unused", app({}), "ok", /none of 1/],
  ["apps.unused", app({ last_session: now - 200 * 86_400 }), "notice", /Toaster/],
  ["apps.unused", app({ last_session: 0 }), "notice", /Toaster/],
  ["apps.unused", { authorization: { result: [] } }, "unknown", /no application/],
];

Deno.test("every check finds what is well, what is not, and what cannot be known", async () => {
  await using given = await patient();
  const { f, answering } = given;
  for (const [id, answers, status, seen] of cases) {
    answering(answers);
    const [section = ""] = id.split(".");
    const found = find((await diagnose(f, { only: [section as never] })).findings, id);
    assert.deepEqual([found.status, seen.test(found.seen)], [status, true], `${id}: ${found.seen}`);
    const isWell = status === "ok" || status === "unknown";
    const advised = [found.means, found.advice, found.command].map((text) => text === undefined);
    assert.deepEqual(advised, [isWell, isWell, isWell], id);
    assert.equal(found.reason === undefined, status !== "unknown", id);
  }
});

Deno.test("every check has a case that is well, one that is not, and one that cannot be known", () => {
  for (const section of sections) {
    for (const { id } of checks[section]) {
      const name = `${section}.${id}`;
      const seen = new Set(
        cases.filter(([of]) => of === name).map(([, , status]) =>
          status === "ok" || status === "unknown" ? status : "not well"
        ),
      );
      assert.deepEqual([...seen].sort(), ["not well", "ok", "unknown"], name);
    }
  }
});

Deno.test("every command that a finding names is one that fbx takes", async () => {
  await using given = await patient();
  const { f, answering } = given;
  const commands = new Set(
    sections.flatMap((section) => checks[section]).map(({ command: [method, params, body] }) =>
      commandLine(operationNamed(method), params, body)
    ),
  );
  for (const [id, answers, status] of cases) {
    if (status === "ok" || status === "unknown") continue;
    answering(answers);
    const [section = ""] = id.split(".");
    const { command } = find((await diagnose(f, { only: [section as never] })).findings, id);
    commands.add(command ?? "");
  }
  assert.ok(commands.size > 40);
  for (const command of commands) {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) =>
      quoted ?? bare ?? ""
    );
    assert.equal(words.shift(), "fbx", command);
    const { code, err } = await fbx([...words, "--dry-run"]);
    assert.equal(code, 0, `${command}: ${err}`);
  }
});

Deno.test("one read that fails hides no other finding", async () => {
  await using given = await patient();
  const { f, answering } = given;
  const before = (await diagnose(f)).findings;
  const methods = new Set(
    sections.flatMap((section) => checks[section]).flatMap(({ reads }) => reads),
  );
  for (const method of methods) {
    const path = operationNamed(method).path.replace(/\/$/, "").replace(/\{\w+\}/g, "[^/]+");
    answering({ [`^${path}/?(\\?.*)?$`]: { refuse: "internal_error" } });
    const { findings } = await diagnose(f);
    const failed = findings.filter(({ reason }) => reason === "refused").map(({ id }) => id);
    const declared = sections.flatMap((section) =>
      checks[section].filter(({ reads }) => reads.includes(method)).map(({ id }) =>
        `${section}.${id}`
      )
    );
    // a list that others are read from fails for them too
    const beside = failed.filter((id) => !declared.includes(id));
    assert.deepEqual(beside, method === "wifi.aps" ? ["wifi.signal", "wifi.legacy"] : [], method);
    for (const finding of before.filter(({ id }) => !failed.includes(id))) {
      assert.equal(find(findings, finding.id).status, finding.status, `${method}: ${finding.id}`);
    }
  }
});

Deno.test("each model has its line and what it lacks, and nothing is a problem in its household", async () => {
  for (const [name, { name: sold, line, hasRaid }] of Object.entries(modelTable)) {
    await using given = await patient(name);
    const { model, findings, counts } = await diagnose(given.f);
    assert.equal(model, sold);
    assert.equal(counts.problem, 0, name);
    const isFibre = line === "ftth";
    assert.equal(find(findings, "line.optical").status, isFibre ? "ok" : "unknown", name);
    assert.equal(find(findings, "line.dsl").status, isFibre ? "unknown" : "ok", name);
    const raid = find(findings, "disks.raid");
    const expected = hasRaid ? ["ok", undefined] : ["unknown", raid.reason];
    assert.deepEqual([raid.status, raid.reason], expected, name);
    if (modelTable[name]?.refuses["storage/raid/"]) assert.equal(raid.reason, "model", name);
    const unknown = findings.filter(({ reason }) => reason !== undefined);
    for (const { id, reason } of unknown) {
      assert.ok(["absent", "model"].includes(reason ?? ""), `${name}: ${id}: ${reason}`);
    }
  }
});

Deno.test("what the household hides is found: a restart, outages, WPS, an open port", async () => {
  await using given = await patient();
  const { findings } = await diagnose(given.f);
  const redirects = await given.f.nat.redirects();
  const found = find(findings, "exposure.redirects");
  for (const { enabled, wan_port_start } of redirects) {
    assert.equal(found.seen.includes(`${wan_port_start}/`), enabled);
  }
  const [first] = await given.f.storage.disks();
  assert.equal(find(findings, "disks.temperature").seen, `${first?.model}: ${first?.temp} °C`);
  assert.equal(find(findings, "wifi.wps").command, "fbx wifi set-wps-config --no-enabled");
});

Deno.test("a box in bridge mode is judged by what it still does", async () => {
  await using given = await patient();
  await given.f.lan.setConfig({ mode: "bridge" });
  const { findings } = await diagnose(given.f);
  assert.equal(find(findings, "network.mode").status, "notice");
  for (const id of ["network.addresses", "network.dns"]) {
    assert.deepEqual([find(findings, id).status, find(findings, id).reason], ["unknown", "absent"]);
  }
  assert.equal(find(findings, "line.state").status, "ok");
});

Deno.test("an older box lacks what came later, and it is reported", async () => {
  await using box = await simulate({ apiVersion: "8.0" });
  await using f = await Fbx(box.access);
  const { findings, apiVersion } = await diagnose(f);
  assert.equal(apiVersion, "8.0");
  const { reason, seen } = find(findings, "box.firmware");
  assert.deepEqual([reason, seen], ["version", "needs API 11"]);
  assert.equal(find(findings, "line.state").status, "ok");
});

Deno.test("a permission that is lacking is named, and never fine", async () => {
  await using box = await simulate({ permissions: ["calls"] });
  await using f = await Fbx(box.access);
  const { findings } = await diagnose(f);
  const { status, reason, seen } = find(findings, "network.schedules");
  assert.deepEqual([status, reason], ["unknown", "permission"]);
  assert.match(seen, /“profile”/);
  assert.equal(find(findings, "line.state").status, "ok");
});

Deno.test("a box that refuses everything, or answers nothing of use, is never fine", async () => {
  await using given = await patient();
  const { f, answering, words } = given;
  answering({ "^(?!login|/api_version)": { refuse: "internal_error" } });
  const { findings, counts } = await diagnose(f);
  assert.equal(counts.unknown, findings.length);
  assert.ok(findings.every(({ reason }) => reason === "refused" || reason === "model"));
  assert.equal((await fbx(words)).code, 1);
  for (const result of [{}, [], null]) {
    answering({ "^(?!login|/api_version)": { result } });
    const found = await diagnose(f);
    const fine = found.findings.filter(({ status }) => status !== "unknown").map(({ id }) => id);
    // an empty list is one, whatever its form
    const lists = ["wifi.guests", "exposure.redirects", "exposure.vpn", "exposure.links"];
    assert.deepEqual(fine.filter((id) => !lists.includes(id)), [], JSON.stringify(result));
  }
});

Deno.test("a read that hangs ends at its deadline, and the others are there", async () => {
  await using given = await patient();
  given.answering({ "connection/logs": { hang: true } });
  const { findings } = await diagnose(given.f, { only: ["line"], timeout: 500 });
  const { reason, seen } = find(findings, "line.outages");
  assert.deepEqual([reason, seen], ["failed", "the box did not answer in time"]);
  assert.equal(find(findings, "line.optical").status, "ok");
});

Deno.test("diagnose() reads each answer once, and only reads", async () => {
  await using given = await patient();
  await given.f.connection.status();
  given.door.requests.length = 0;
  await diagnose(given.f, { masked: true });
  const { requests } = given.door;
  assert.ok(requests.every((request) => request.startsWith("GET ")), requests.join("\n"));
  assert.deepEqual(requests, [...new Set(requests)]);
  given.door.requests.length = 0;
  await diagnose(given.f, { only: ["clock"] });
  assert.equal(given.door.requests.length, 2); // the firmware, and the statistics
});

Deno.test("diagnose() fails where nothing answers, and stops on abort", async () => {
  const given = await patient();
  const gone = new AbortController();
  gone.abort(new Error("enough"));
  await assert.rejects(diagnose(given.f, { signal: gone.signal }), { code: "aborted" });
  await assert.rejects(diagnose(given.f, { only: ["line", "wify" as never] }), {
    code: "bad_argument",
    message: /no section wify.*wifi/,
  });
  const { words } = given;
  const stranger = words.with(words.indexOf("-t") + 1, "wrong");
  assert.equal((await fbx(stranger)).code, 4);
  await given.box.close();
  await given.door[Symbol.asyncDispose]();
  await assert.rejects(diagnose(given.f), { code: "network" });
  assert.equal((await fbx([...words])).code, 3);
});

/** A home in which everything is wrong, and everything private is marked. */
const canary = (name: string) => `Canary-${name}`;
const host = { primary_name: canary("host"), l2ident: { id: "02:CA:4A:4A:00:01" } };
const everythingWrong: Answers = {
  ...bss({ ssid: canary("ssid"), encryption: "wep", key: canary("key") }),
  "^wifi/ap/./stations": all({
    signal: -90,
    host,
    hostname: canary("station"),
    flags: { legacy: true },
  }),
  "wifi/custom_key": { result: [{ id: 1, params: { description: canary("guest"), duration: 0 } }] },
  ...partitions({ label: canary("label"), state: "error" }),
  ...raid({ name: canary("raid"), degraded: true }),
  ...redirect({ host, hostname: canary("redirect"), comment: canary("comment") }),
  "upnpigd/redir": all({ host, desc: canary("upnp") }),
  "fw/dmz": { result: { enabled: true, ip: "192.168.77.77" } },
  "dhcp/config": merged({ dns: ["203.0.113.77", "", "", "", ""] }),
  ...app({
    app_name: canary("app"),
    device_name: canary("device"),
    permissions: { settings: true },
  }),
  share_link: { result: [{ name: canary("link"), expire: 0, path: "", token: canary("token") }] },
  ...exception({ hosts: [host], override_until: 0 }),
};

Deno.test("fbx doctor --report has no personal data, whatever is wrong", async () => {
  await using given = await patient();
  const { f, answering, words } = given;
  answering(everythingWrong);
  const open = JSON.stringify(await diagnose(f));
  for (const name of ["ssid", "host", "guest", "label", "raid", "app", "device", "link"]) {
    assert.ok(open.includes(canary(name)), `${name} is in no finding: this test shows nothing`);
  }
  assert.match(open, /192\.168\.77\.77.*|203\.0\.113\.77/);
  const masked = await diagnose(f, { masked: true });
  const { out, code } = await fbx([...words, "--report"]);
  const asJson = await fbx([...words, "--report", "-j"]);
  const { serial, mac } = await f.system.info();
  for (const text of [reportText(masked), JSON.stringify(masked), out, asJson.out]) {
    assert.doesNotMatch(text, /canary/i);
    for (const secret of [serial, mac, "192.168.77.77", "203.0.113.77", "02:CA:4A:4A", "fbxos"]) {
      assert.ok(!text.toLowerCase().includes(secret.toLowerCase()), secret);
    }
  }
  assert.equal(code, 1);
  assert.match(out, /^## Freebox Ultra, firmware 4\.12\.2, API 16\.0\n/);
  assert.match(out, /^- ✗ \*\*Encryption\*\*: .*: WEP$/m);
  const statuses = ({ findings }: { findings: readonly Finding[] }) =>
    findings.map(({ id, status }) => `${id} ${status}`);
  assert.deepEqual(statuses(masked), statuses(await diagnose(f)));
});

Deno.test("fbx doctor fits 80 columns in both languages, the sum first and the worst of each section", async () => {
  await using given = await patient();
  const { answering, words } = given;
  answering(everythingWrong);
  for (const lang of ["en", "fr"]) {
    const { out, code } = await fbx(words, {
      outIsTerminal: true,
      env: (name) => name === "FBX_LANG" ? lang : undefined,
    });
    assert.equal(code, 1);
    const lines = out.split("\n");
    assert.match(lines[1] ?? "", /^✗ /);
    for (const line of lines) {
      assert.ok(line.trim().startsWith("fbx ") || width(line) <= 80, `${lang}: ${line}`);
    }
    const [, ...parts] = out.split("\n\n");
    assert.ok(parts.length === sections.length);
    for (const part of parts) {
      const marks = [...part.matchAll(/^ {2}([✗!•✓?]) /gm)].map(([, mark = ""]) => mark);
      assert.ok(marks.length > 0, part);
      assert.deepEqual(marks, marks.toSorted((a, b) => "✗!•✓?".indexOf(a) - "✗!•✓?".indexOf(b)));
    }
    assert.match(out, lang === "fr" ? /^Ouvert à Internet$/m : /^Open to the Internet$/m);
  }
});

Deno.test("fbx doctor exits 0 where nothing is serious, prints JSON, and takes sections", async () => {
  await using given = await patient();
  const { words } = given;
  const { code, out } = await fbx([...words, "-j", "--only", "line,clock", "--only", "box"]);
  assert.equal(code, 0);
  const { findings, counts } = JSON.parse(out);
  assert.deepEqual([...new Set(findings.map(({ section }: Finding) => section))], [
    "line",
    "box",
    "clock",
  ]);
  assert.equal(counts.problem, 0);
  assert.equal((await fbx([...words, "--only", "lines"])).code, 2);
  given.answering({ "connection/": merged({ state: "down" }) });
  assert.equal((await fbx([...words, "--only", "line"])).code, 1);
});
