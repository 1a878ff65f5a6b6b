import assert from "node:assert/strict";
import { planSettings, readSettings, settingsText } from "../../lib/settings/mod.ts";
import { FbxError } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";

const good = `# my house
dhcp:
  config:
    enabled: true
    ip_range_start: 192.168.1.10
    dns: [1.1.1.1, 9.9.9.9]
  static-leases:
    - mac: 02:00:00:00:00:50
      ip: 192.168.1.50
nat:
  redirects:
    - ip_proto: tcp
      wan_port_start: 8080
      wan_port_end: 8080
      lan_ip: 192.168.1.50
      lan_port: 80
wifi:
  bsses:
    - phy_id: 5g
      config: {ssid: Attic}
vpn:
  config:
    wireguard: {port: 51820}
`;

/** What a slip gives, in place of a line of the good file. */
const slips: [line: string, slip: string, message: RegExp][] = [
  ["dhcp:", "dhpc:", /:2:1: dhpc is no setting\. Did you mean “dhcp”\?/],
  ["  config:\n    enabled", "  confg:\n    enabled", /:3:3: dhcp\.confg is no setting\./],
  [
    "  config:\n    enabled",
    "  dynamic-leases:\n    enabled",
    /:3:3: dhcp\.dynamic-leases is no setting/,
  ],
  [
    "    enabled: true",
    "    enabled: on",
    /:4:5: dhcp\.config\.enabled takes true or false, not text/,
  ],
  [
    "    enabled: true",
    "    enabeld: true",
    /:4:5: .*enabeld is not a known field\. Did you mean “enabled”/,
  ],
  ["    enabled: true", "    enabled:", /:4:5: .*enabled takes true or false, not null/],
  ["    enabled: true", "    gateway: 192.168.1.254", /:4:5: dhcp\.config\.gateway cannot be set/],
  [
    "192.168.1.10",
    "192.168.1.300",
    /:5:5: .*ip_range_start takes an IPv4 address, not “192\.168\.1\.300”/,
  ],
  ["[1.1.1.1, 9.9.9.9]", "[1.1.1.1, nine]", /:6:20: dhcp\.config\.dns\[1\] takes an IPv4 address/],
  ["[1.1.1.1, 9.9.9.9]", "1.1.1.1", /:6:5: dhcp\.config\.dns takes a list, not text/],
  [
    "    - mac: 02:00:00:00:00:50\n      ip",
    "    - ip",
    /:8:7: dhcp\.static-leases\[0\] lacks .*: mac/,
  ],
  ["02:00:00:00:00:50", "02:00:00:00:00", /:8:7: .*mac takes a MAC address/],
  ["ip_proto: tcp", "ip_proto: tpc", /:12:7: .*ip_proto takes tcp or udp, not “tpc”/],
  [
    "wan_port_start: 8080",
    "wan_port_start: eighty",
    /:13:7: .*wan_port_start takes a whole number, not text/,
  ],
  ["{ssid: Attic}", "{ssdi: Attic}", /:20:16: wifi\.bsses\[0\]\.config\.ssdi is not a known field/],
  ["{ssid: Attic}", "{ssid: 12}", /:20:16: wifi\.bsses\[0\]\.config\.ssid takes text/],
  ["{port: 51820}", "{port: 51820, type: x}", /:23:30: vpn\.config\.wireguard\.type cannot be set/],
  ["    wireguard: {port: 51820}", "    - wireguard", /:22:3: vpn\.config takes an object/],
  ["  redirects:\n    -", "  redirects:\n     ", /:11:3: nat\.redirects takes a list/],
  ["{ssid: Attic}", "{ssid: Attic", /:2\d:\d+: .+/],
  ["{port: 51820}", "{port: *none}", /: Unresolved alias/],
  ["nat:", "---\nnat:", /:10:1: only one document is taken/],
  [
    "vpn:",
    "connection:\n  ddns-config: {dyndsn: {}}\nvpn:",
    /:22:17: .*dyndsn is no setting\. Did you mean “dyndns”/,
  ],
  ["{ssid: Attic}", "{ssid: Attic, ssid: Cellar}", /:20:29: Map keys must be unique/],
];

Deno.test("a file by hand is read, and refused at the line and column of each slip", async () => {
  await readSettings(good, "house.yaml");
  for (const [line, slip, message] of slips) {
    const text = good.replace(line, slip);
    assert.notEqual(text, good, line);
    const error = await readSettings(text, "house.yaml").catch((error) => error);
    assert.ok(error instanceof FbxError, slip);
    assert.equal(error.code, "bad_argument");
    assert.match(error.message, new RegExp(`^house\\.yaml${message.source}`), slip);
  }
});

Deno.test("every slip of a file is named, a line each", async () => {
  const text = good.replace("enabled: true", "enabled: 1").replace("port: 51820", "port: x");
  const error = await readSettings(text, "house.yaml").catch((error) => error);
  assert.deepEqual(error.message.match(/^house\.yaml:\d+/gm), ["house.yaml:4", "house.yaml:23"]);
});

Deno.test("planSettings() refuses a document with a slip before it reads anything", async () => {
  await using both = await boxAndClient();
  const before = both.box.requests.count;
  const error = await planSettings(both.f, { dhcp: { config: { enabled: 1 } } }).catch((error) =>
    error
  );
  assert.equal(error.code, "bad_argument");
  assert.equal(error.message, "dhcp.config.enabled takes true or false, not a whole number");
  assert.equal(both.box.requests.count, before);
});

Deno.test("a schedule of a week is written in seven rows, and is read back as one list", async () => {
  const mapping = Array.from({ length: 7 * 48 }, (_, slot) => slot % 48 < 12 ? "off" : "on");
  const text = await settingsText({ document: { wifi: { planning: { mapping } } }, left: [] });
  assert.equal(text.split("\n").filter((line) => line.startsWith("      - [")).length, 7);
  assert.deepEqual(await readSettings(text, "week.yaml"), { wifi: { planning: { mapping } } });
});

Deno.test("JSON is YAML", async () => {
  const document = { lang: { status: { lang: "fra" } } };
  assert.deepEqual(await readSettings(JSON.stringify(document), "house.json"), document);
});
