/**
 * Wi-Fi diagnostics: finds problems in the settings, and fixes them on request.
 *
 * @module
 */
import type { Behaviour, Box, Call, Item } from "../types.ts";
import { apDefault, bssDefault } from "../fixtures/wifi.ts";
import { apOf, bssOf } from "./wifi_radios.ts";

/** The part of `Wifi` that diagnoses. */
export const diagnostics: Behaviour = {
  handlers: {
    "Wifi.diagnostic": (_call, box) => ({
      aps: box.store.list("wifi/ap").flatMap((ap) => diagnoseAp(ap, box)),
      bsss: box.store.list("wifi/bss").flatMap(diagnoseBss),
    }),
    "Wifi.apDiagnostic": (call, box) => diagnoseAp(apOf(call, box), box),
    "Wifi.bssDiagnostic": (call, box) => diagnoseBss(bssOf(call, box)),
    "Wifi.fixDiagnostic": fixAll,
    "Wifi.fixApDiagnostic": (call, box) => fixAp(apOf(call, box), codesOf(call), box),
    "Wifi.fixBssDiagnostic": (call, box) => fixBss(bssOf(call, box), codesOf(call), box),
  },
};

/** What could be better about a radio, as the box would put it. */
function diagnoseAp(ap: Item, box: Box): Item[] {
  const { channel_width, primary_channel } = ap.config as Item;
  const ideal = apDefault(box, Number(ap.id));
  const findings: Item[] = [];
  if (Number(channel_width) < Number(ideal.channel_width)) {
    findings.push({ ap_id: ap.id, code: "channel_width", severity: "minor" });
  }
  if (ap.id === 0 && ![0, 1, 6, 11].includes(Number(primary_channel))) {
    findings.push({ ap_id: ap.id, code: "channel_value", severity: "major" });
  }
  return findings;
}

function diagnoseBss(bss: Item): Item[] {
  const { enabled, hide_ssid, encryption } = bss.config as Item;
  const finding = (code: string) => ({ bssid: bss.id, code, severity: "major" });
  return [
    ...(enabled ? [] : [finding("network_disabled")]),
    ...(hide_ssid ? [finding("network_visibility")] : []),
    ...(/^(wep|wpa_|wpa12)/.test(String(encryption)) ? [finding("network_security")] : []),
  ];
}

function fixAll({ body }: Call, box: Box): void {
  const { store } = box;
  const { aps = [], bsss = [] } = body as { aps?: Item[]; bsss?: Item[] };
  for (const { ap_id, code } of aps) {
    const ap = store.list("wifi/ap").find(({ id }) => id === ap_id);
    if (ap) fixAp(ap, [String(code)], box);
  }
  for (const { bssid, code } of bsss) {
    const bss = store.list("wifi/bss").find(({ id }) => id === bssid);
    if (bss) fixBss(bss, [String(code)], box);
  }
}

const fixed: Readonly<Record<string, readonly string[]>> = {
  channel_width: ["channel_width"],
  channel_value: ["primary_channel", "secondary_channel"],
  network_disabled: ["enabled"],
  network_security: ["encryption"],
  network_visibility: ["hide_ssid"],
};

function fixAp(ap: Item, codes: string[], box: Box): void {
  applyFixes(ap.config as Item, apDefault(box, Number(ap.id)), codes);
}

function fixBss(bss: Item, codes: string[], box: Box): void {
  applyFixes(bss.config as Item, bssDefault(box, Number(bss.phy_id)), codes);
}

function applyFixes(config: Item, ideal: Item, codes: string[]): void {
  for (const code of codes) {
    const fields = code === "all" ? Object.keys(ideal) : fixed[code] ?? [];
    for (const field of fields) config[field] = ideal[field];
  }
}

function codesOf({ body }: Call): string[] {
  return (Array.isArray(body) ? body : []).map(String);
}
