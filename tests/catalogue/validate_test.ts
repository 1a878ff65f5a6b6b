import assert from "node:assert/strict";
import { FbxError } from "../../mod.ts";
import { operations, type, typeOf } from "../../lib/catalogue/mod.ts";
import { requireOperation, requireSubsystem } from "../../lib/help/mod.ts";
import { placeName, validate } from "../../lib/catalogue/validate.ts";
import { boxAndClient } from "../support/box.ts";

/** Validates a call: returns the message of its errors, and its warnings. */
function validated(name: string, params: unknown[], payload?: unknown) {
  const [subsystem = "", method = ""] = name.split(".");
  const operation = requireOperation(requireSubsystem(subsystem), method);
  try {
    const wording = { label: name, name: placeName, anyway: "anyway" };
    return { message: "", warnings: validate(operation, { params, payload }, wording) };
  } catch (error) {
    assert.ok(error instanceof FbxError && error.code === "bad_argument");
    return { message: error.message, warnings: [] };
  }
}

function refuses(name: string, params: unknown[], payload: unknown, expected: RegExp): void {
  assert.match(validated(name, params, payload).message, expected);
}

function accepts(name: string, params: unknown[], payload?: unknown): void {
  assert.deepEqual(validated(name, params, payload), { message: "", warnings: [] });
}

Deno.test("validate() names the field, what it takes and the nearest value", () => {
  assert.equal(
    validated("wifi.setConfig", [], { mac_filter_state: "whitlist" }).message,
    "wifi.setConfig: mac_filter_state takes disabled, whitelist or blacklist, not “whitlist”. " +
      "Did you mean “whitelist”? anyway",
  );
  refuses("lan.updateHost", ["pub", "x"], {}, /^$/);
  refuses("download.updateFile", [1, "2"], { priority: "urgent" }, /low, normal or high, not/);
});

Deno.test("validate() refuses a value of the wrong type", () => {
  refuses("wifi.setConfig", [], { enabled: 1 }, /enabled takes true or false, not a whole number/);
  refuses("wifi.setConfig", [], { enabled: "true" }, /enabled takes true or false, not text/);
  refuses("lcd.setConfig", [], { brightness: 5.5 }, /brightness takes a whole number, not a num/);
  refuses("lcd.setConfig", [], { brightness: "50" }, /brightness takes a whole number, not text/);
  refuses("lan.setConfig", [], { name: null }, /name takes text, not null/);
  refuses("fs.rm", [], { files: "L2E=" }, /files takes a list, not text/);
  refuses("fs.rm", [], { files: ["L2E=", 1] }, /files\[1\] takes text, not a whole number/);
  refuses("fs.infos", [], "L2E=", /the body takes a list, not text/);
  refuses("fs.infos", [], ["L2E=", 1], /\[1\] takes text/);
  refuses("wifi.setSteeringConfig", [], { steering_level: 3 }, /takes 0, 1 or 2, not “3”/);
  refuses("wifi.updateBss", ["x"], { config: { hide_ssid: 1 } }, /config\.hide_ssid takes true/);
  refuses("wifi.updateBss", ["x"], { config: [] }, /config takes an object, not a list/);
  refuses("standby.setConfig", [], { mapping: [true, "on"] }, /mapping\[1\] takes true or false/);
  refuses("download.createFromFile", [], { download_file: "a" }, /takes a file \(a Blob\), not te/);
  refuses("contacts.create", [], [], /the body takes an object, not a list/);
});

Deno.test("validate() wants a list of a fixed length to have that length", () => {
  const schedule = (count: number) => ({
    throttling: { schedule: Array.from({ length: count }, () => "slow") },
  });
  accepts("downloadConfig.setConfig", [], schedule(168));
  refuses("downloadConfig.setConfig", [], schedule(167), /takes a list of 168, not of 167/);
  refuses("downloadConfig.setConfig", [], schedule(169), /takes a list of 168, not of 169/);
});

Deno.test("validate() lets several types be one", () => {
  accepts("download.create", [], { download_url_list: ["a", "b"] });
  accepts("download.create", [], { download_url_list: "a\nb" });
  refuses("download.create", [], { download_url_list: 1 }, /takes text or a list, not a whole num/);
});

Deno.test("validate() looks into maps, and lets their keys be", () => {
  const config = (allowed_auth: unknown) => ({ type: "pptp", conf_pptp: { allowed_auth } });
  accepts("vpnClient.create", [], config({ mschapv2: true, of_tomorrow: false }));
  refuses(
    "vpnClient.create",
    [],
    config({ pap: "yes" }),
    /conf_pptp\.allowed_auth\.pap takes true/,
  );
});

Deno.test("validate() asks for what must be sent to create, and not to change", () => {
  assert.equal(
    validated("dhcp.addStaticLease", [], { comment: "printer" }).message,
    "dhcp.addStaticLease:\n  mac is missing: MAC address of the device\n" +
      "  ip is missing: IPv4 address to assign to the device\nanyway",
  );
  accepts("dhcp.updateStaticLease", ["02:00:00:00:00:14"], { comment: "printer" });
  refuses("contacts.addNumber", [], { number: "1" }, /contact_id is missing/);
  accepts("contacts.create", [], { numbers: [{ number: "1", type: "work" }] });
  refuses("connection.setAggregation", [], {}, /enabled is missing/);
  refuses("fs.mkdir", [], undefined, /parent is missing[^]*dirname is missing/);
  refuses("rrd.get", [], undefined, /db is missing/);
  accepts("pvr.requestNextQuota", []);
});

Deno.test("validate() holds a constant to its value, and an open list to nothing", () => {
  refuses("home.startPairing", [1], { op: "next" }, /op takes start, not “next”/);
  accepts("profile.updateNetworkControl", [1], { cdayranges: [":of_our_own"] });
  accepts("vm.update", [1], { os: "plan9" });
});

Deno.test("validate() checks the path and the query", () => {
  refuses("contacts.get", ["three"], undefined, /id takes a whole number, not “three”/);
  accepts("contacts.get", ["3"]);
  accepts("contacts.get", [3]);
  refuses("connection.ddnsConfig", ["ovhh"], undefined, /provider takes.*Did you mean “ovh”/);
  refuses("contacts.list", [], { limit: "ten" }, /limit takes a whole number, not text/);
  refuses(
    "rrd.get",
    [],
    { db: "net", fields: ["rate_upp"] },
    /fields\[0\].*Did you mean “rate_up”/,
  );
  accepts("wifi.apDiagnostic", ["0"]);
});

Deno.test("validate() lets read-only fields through, whatever they hold", () => {
  accepts("contacts.update", [3], { id: "three", company: "Acme" });
  accepts("raid.update", [1], { id: 1, state: "stopped", name: 5 });
  refuses("raid.create", [], { name: 5, level: "raid1", members: [{ id: 4 }] }, /name takes text/);
});

Deno.test("validate() warns of a field that the catalogue does not know", () => {
  assert.deepEqual(validated("wifi.setConfig", [], { enabld: true }), {
    message: "",
    warnings: [
      "wifi.setConfig: enabld is not a known field. Did you mean “enabled”?",
    ],
  });
  assert.equal(
    validated("wifi.updateBss", ["x"], { config: { key: "k", new_in_17: 1 } }).message,
    "",
  );
});

Deno.test("validate() shows no value that may be a secret", () => {
  const { message } = validated("vpn.addUser", [], { login: "sandy", password: 12345678 });
  assert.match(message, /password takes text/);
  assert.doesNotMatch(message, /12345678/);
});

Deno.test("what the box sends can be sent back whole", async () => {
  await using pair = await boxAndClient();
  const f = pair.f as unknown as Record<string, Record<string, () => Promise<unknown>>>;
  let count = 0;
  for (const operation of operations()) {
    const { subsystem, path, body, result, params } = operation;
    const isConfig = operation.verb === "PUT" && body !== undefined && body === result &&
      type(typeOf(body)) !== undefined && Object.keys(params).length === 0;
    const reader = subsystem.operations.find((other) =>
      other.verb === "GET" && other.path.replace(/\/$/, "") === path.replace(/\/$/, "")
    );
    if (!isConfig || !reader) continue;
    const config = await f[subsystem.name]?.[reader.name]?.().catch(() => undefined);
    if (config === undefined) continue;
    const name = `${subsystem.name}.${operation.name}`;
    assert.equal(validated(name, [], config).message, "");
    count++;
  }
  assert.ok(count > 15, `${count}`);
  for (const host of await pair.f.lan.hosts("pub")) {
    assert.equal(validated("lan.updateHost", ["pub", host.id], host).message, "");
  }
  for (const bss of await pair.f.wifi.bsses()) {
    assert.equal(validated("wifi.updateBss", [bss.id], bss).message, "");
  }
});

Deno.test("a call that the box would not understand is never sent, unless wanted", async () => {
  const notes: string[] = [];
  await using pair = await boxAndClient({}, {
    trace: (event) => void (event.kind === "note" && notes.push(event.text)),
  });
  const { f, box } = pair;
  await f.mksession();
  const before = box.requests.count;
  const wrong = { mac_filter_state: "whitlist" } as unknown as { enabled: boolean };
  await assert.rejects(f.wifi.setConfig(wrong), {
    code: "bad_argument",
    operation: "Wifi.setConfig",
    message: /Did you mean “whitelist”\? Fbx\(\{ validate: false \}\) sends it anyway$/,
  });
  assert.equal(box.requests.count, before);
  await f.wifi.setConfig({ enabled: true, of_tomorrow: 1 } as { enabled: boolean });
  assert.deepEqual(notes.filter((note) => note.includes("of_tomorrow")).length, 1);

  await using reckless = await boxAndClient({}, { validate: false });
  await assert.rejects(reckless.f.wifi.setConfig(wrong), (error) => {
    assert.ok(error instanceof FbxError && error.code !== "bad_argument");
    return true;
  });
});
