/**
 * Formatting of single values, with edge cases.
 */
import assert from "node:assert/strict";
import { type Property, type as typeNamed } from "../../../lib/catalogue/mod.ts";
import { cell } from "../../../lib/cli/output/cell.ts";
import { speak } from "../../../lib/text/language.ts";
import { french } from "../../../lib/text/fr.ts";

/** A field of a type as it is shown, in English. */
function field(type: string, name: string, value: unknown, owner: object = {}): string {
  const property = typeNamed(type)?.fields[name];
  assert.ok(property, `${type}.${name}`);
  const manner = { now: 1_700_000_000, times: "relative", secrets: false } as const;
  return cell(value, property, manner, { ...owner, [name]: value }).text;
}

function shown(value: unknown, type: string, unit?: string): string {
  const property: Property = { type, ...(unit === undefined ? {} : { unit }) };
  return cell(value, property, { now: 1_700_000_000, times: "both", secrets: false }).text;
}

Deno.test("a time that no calendar has is shown as the number that it is", () => {
  assert.equal(shown(1e15, "timestamp"), "1000000000000000");
  assert.equal(shown(0, "timestamp"), "never");
  assert.match(shown(1e13, "timestamp", "ms"), /^in 263 yr\./);
});

Deno.test("every number has the decimal sign of the language", () => {
  speak("fr", french);
  try {
    assert.equal(shown(2.5, "float"), "2,5");
    assert.equal(shown(1.5, "float", "ms"), "1,5 ms");
    assert.equal(shown(-1.5, "float", "s"), "-1,5 s");
    assert.equal(shown([0.5], "float[]"), "0,5");
  } finally {
    speak("en", {});
  }
});

Deno.test("times of day, weekdays and ranges", () => {
  assert.equal(field("NetworkControlRule", "start_time", 75_600), "21:00");
  assert.equal(field("NetworkControlRule", "end_time", 86_400), "24:00");
  const days = [true, true, true, true, true, false, false, true];
  assert.equal(field("NetworkControlRule", "weekdays", days), "Mon–Fri");
  days.splice(0, 7, true, true, false, false, false, false, true);
  assert.equal(field("NetworkControlRule", "weekdays", days), "Mon, Tue, Sun");
  assert.equal(field("ConnectionStatus", "ipv4_port_range", [0, 65_535]), "0–65535");
});

Deno.test("0 of a time is never, also of what is left of a key", () => {
  assert.equal(field("ShareLink", "expire", 0), "never");
  assert.equal(field("WifiCustomKey", "remaining", 0), "never");
  assert.equal(field("WifiCustomKey", "remaining", 3600), "1 h");
});

Deno.test("amounts and powers in the units that they are counted in", () => {
  assert.equal(field("VM", "memory", 1024), "1 GiB");
  assert.equal(field("VM", "memory", 512), "512 MiB");
  assert.equal(field("FtthStatus", "sfp_pwr_rx", -1838), "-18.38 dBm");
  assert.equal(field("Download", "rx_pct", 2722), "27.22 %");
});

Deno.test("a phone number is whole, with the country code that its object has", () => {
  const caller = { country_code: 33 };
  assert.equal(field("VoicemailEntry", "phone_number", "102030405", caller), "+33102030405");
  assert.equal(
    field("VoicemailEntry", "phone_number", "0102030405", { country_code: "" }),
    "0102030405",
  );
});

Deno.test("slots that are empty, and errors that are none, are not shown", () => {
  assert.equal(field("DhcpConfig", "dns", ["192.168.1.254", "", "", ""]), "192.168.1.254");
  assert.equal(field("DhcpConfig", "dns", ["", ""]), "");
  assert.equal(field("Download", "error", "none"), "");
  assert.equal(field("Download", "error", "disk_full"), "no space left on the disk");
});

Deno.test("a value of an enum is what it means in few words; one that is unknown, and an id, itself", () => {
  assert.equal(field("Download", "status", "queued"), "queued");
  assert.equal(field("CallEntry", "type", "accepted"), "answered");
  assert.equal(field("Download", "status", "dreaming"), "dreaming");
  assert.equal(field("IncomingPortConfig", "id", "https"), "https");
  assert.equal(
    field("AirMediaReceiver", "capabilities", { photo: true, video: false }),
    "shows photos",
  );
});

Deno.test("secrets are masked, and not what is given to others", () => {
  assert.equal(field("WifiBssConfig", "key", "tournesol"), "••••••");
  assert.equal(field("WifiBssConfig", "key", ""), "");
  assert.equal(
    field("ShareLink", "fullurl", "https://example.org/share/x"),
    "https://example.org/share/x",
  );
});
