/**
 * The Wi-Fi: its channels and neighbours, its security, its stations, its guests.
 *
 * @module
 */
import { inOneSentence } from "../catalogue/consequences.ts";
import { valueTable } from "../catalogue/mod.ts";
import { propertyAt } from "../catalogue/property_at.ts";
import { items, type Loose } from "../core/loose.ts";
import type {
  WifiAllowedComb,
  WifiAp,
  WifiChannelUsage,
  WifiNeighbor,
} from "../client/types.gen.ts";
import { say, t } from "../text/language.ts";
import { absent, type Call, check, told, type Verdict, worst } from "./check.ts";
import { measure } from "./measure.ts";
import { quantity } from "./quantity.ts";

/** The checks of the Wi-Fi. */
export const wifi = [
  check({
    id: "radios",
    title: () => t`Radios`,
    reads: ["wifi.config", "wifi.aps"],
    means: () => t`Devices find no network on an inactive radio.`,
    advice: () => t`Enable the Wi-Fi, or check the schedule and the settings of that radio.`,
    command: ["wifi.setConfig", [], { enabled: true }],
    async judge(box) {
      if (told((await box.read("wifi.config")).enabled) === false) {
        return { status: "notice", seen: t`the Wi-Fi is off` };
      }
      const aps = items(await box.read("wifi.aps"));
      if (aps.length === 0) throw absent(t`no radio`);
      const failed = aps.filter(({ status }) =>
        /failed|bad_param|no_param/.test(status?.state ?? "")
      );
      if (failed.length > 0) {
        return { status: "problem", seen: t`failed: ${bandsOf(failed)}`, command: ["wifi.aps"] };
      }
      const idle = aps.filter((ap) => !isActive(ap));
      return idle.length === 0
        ? { status: "ok", seen: bandsOf(aps) }
        : { status: "notice", seen: t`not active: ${bandsOf(idle)}`, command: ["wifi.aps"] };
    },
  }),
  check({
    id: "channels",
    title: () => t`Channels`,
    reads: ["wifi.aps", "wifi.neighbors", "wifi.channelUsage", "wifi.allowedChannels"],
    means: () => t`On a busy channel, devices wait for those of the neighbors.`,
    advice: () => t`Choose a quieter channel, or let the box choose (channel 0).`,
    command: ["wifi.aps"],
    async judge(box) {
      const aps = items(await box.read("wifi.aps")).filter(isActive);
      if (aps.length === 0) throw absent(t`no active radio`);
      const [neighbors, usage, allowed] = await Promise.all([
        box.each("wifi.neighbors"),
        box.each("wifi.channelUsage"),
        box.each("wifi.allowedChannels"),
      ]);
      const judged = aps.map((ap) => {
        const of = <T>(
          lists: readonly { id: unknown; answer: readonly T[] | null | undefined }[],
        ) => items(lists.find(({ id }) => id === ap.id)?.answer);
        return channelOf(ap, of(neighbors), of(usage), of(allowed));
      });
      const better = judged.find(({ command }) => command !== undefined);
      return {
        status: worst(...judged.map(({ status }) => status)),
        seen: inOneSentence(judged.map(({ seen }) => seen)),
        ...(better?.command === undefined ? {} : { command: better.command }),
      };
    },
  }),
  check({
    id: "wps",
    title: () => "WPS",
    reads: ["wifi.wpsConfig"],
    means: () => t`While a WPS session is open, any device in range can join without the key.`,
    advice: () => t`Disable it; enable it briefly when a device needs it.`,
    command: ["wifi.setWpsConfig", [], { enabled: false }],
    async judge(box) {
      const { enabled } = await box.read("wifi.wpsConfig");
      return told(enabled) ? { status: "notice", seen: t`on` } : { status: "ok", seen: t`off` };
    },
  }),
  check({
    id: "encryption",
    title: () => t`Encryption`,
    reads: ["wifi.bsses"],
    means: () => t`WEP and WPA are broken: neighbors can read the traffic and join.`,
    advice: () => t`Choose WPA2 (AES) or WPA3; replace devices that support neither.`,
    command: ["wifi.bsses"],
    async judge(box) {
      const networks = items(await box.read("wifi.bsses"))
        .filter(({ config }) => config?.enabled !== false);
      if (networks.length === 0) throw absent(t`no network is on`);
      const judged = networks.map(({ id, config }) => ({
        id,
        ssid: config?.ssid ?? "",
        ...measure("wifi.bsses", "config.encryption", told(config)),
      }));
      const weak = judged.filter(({ status }) => status !== "ok");
      if (weak.length === 0) {
        return { status: "ok", seen: unique(judged.map(({ text }) => text)).join(", ") };
      }
      return {
        status: worst(...weak.map(({ status }) => status)),
        seen: unique(weak.map(({ ssid, text }) => t`${ssid}: ${text}`)).join(", "),
        command: ["wifi.updateBss", [told(weak[0]?.id)], {
          config: { encryption: "wpa23_psk_ccmp" },
        }],
      };
    },
  }),
  check({
    id: "signal",
    title: () => t`Weak devices`,
    reads: ["wifi.stations"],
    means: () => t`A device with a weak signal is slow and slows down the others.`,
    advice: () => t`Move it closer, move the box, or add a repeater.`,
    command: ["wifi.allStations"],
    async judge(box) {
      const stations = stationsIn(await box.each("wifi.stations"));
      if (stations.length === 0) throw absent(t`no device on the Wi-Fi`);
      const judged = stations.map((station) => ({
        name: nameOf(station),
        signal: quantity(station.signal ?? 0, "dBm"),
        ...measure("wifi.stations", "signal", station),
      }));
      const weak = judged.filter(({ status }) => status !== "ok");
      if (weak.length === 0) return { status: "ok", seen: t`none of ${stations.length}` };
      return {
        status: weak.some(({ status }) => status === "problem") ? "warning" : "notice",
        seen: weak.map(({ name, signal }) => `${name} (${signal})`).join(", "),
      };
    },
  }),
  check({
    id: "legacy",
    title: () => t`Old devices`,
    reads: ["wifi.stations"],
    means: () =>
      t`A device older than 2009 (802.11a/b/g) uses far more air time than a recent one.`,
    advice: () => t`Replace it, or use a cable.`,
    command: ["wifi.allStations"],
    async judge(box) {
      const stations = stationsIn(await box.each("wifi.stations"));
      if (stations.length === 0) throw absent(t`no device on the Wi-Fi`);
      const old = stations.filter(({ flags }) => told(flags).legacy && !flags?.ht);
      return old.length === 0
        ? { status: "ok", seen: t`none of ${stations.length}` }
        : { status: "notice", seen: old.map(nameOf).join(", ") };
    },
  }),
  check({
    id: "guests",
    title: () => t`Guest keys`,
    reads: ["wifi.customKeys"],
    means: () => t`A guest key with no end date works forever for everyone who ever had it.`,
    advice: () => t`Delete it, and create one that ends when the guests leave.`,
    command: ["wifi.customKeys"],
    async judge(box) {
      const keys = items(await box.read("wifi.customKeys"));
      const endless = keys.filter(({ params }) => told(params?.duration) === 0);
      if (endless.length === 0) {
        return { status: "ok", seen: keys.length === 0 ? t`none` : t`all have an end date` };
      }
      return {
        status: "notice",
        seen: t`no end date: ${endless.map(({ params }) => params?.description).join(", ")}`,
        command: ["wifi.deleteCustomKey", [told(endless[0]?.id)]],
      };
    },
  }),
  check({
    id: "diagnostic",
    title: () => t`Box's diagnostic`,
    reads: ["wifi.diagnostic"],
    means: () => t`The box itself recommends other Wi-Fi settings.`,
    advice: () => t`Let the box fix them.`,
    command: ["wifi.diagnostic"],
    async judge(box) {
      const { aps, bsss } = await box.read("wifi.diagnostic");
      told(aps ?? bsss);
      const found = [...items(aps), ...items(bsss)];
      if (found.length === 0) return { status: "ok", seen: t`nothing to change` };
      const radios = items(aps).map(({ ap_id, code }) => ({ ap_id, code }));
      const networks = items(bsss).map(({ bssid, code }) => ({ bssid, code }));
      return {
        status: found.some(({ severity }) => severity === "major") ? "warning" : "notice",
        command: ["wifi.fixDiagnostic", [], {
          ...radios.length > 0 ? { aps: radios } : {},
          ...networks.length > 0 ? { bsss: networks } : {},
        }],
        seen: unique(found.map((item) => told(item.code).replaceAll("_", " "))).join(", "),
      };
    },
  }),
];

function isActive({ status }: Loose<WifiAp>): boolean {
  return status?.state === "active";
}

function bandsOf(aps: readonly Loose<WifiAp>[]): string {
  return unique(aps.map(bandOf)).join(", ");
}

/** `2d4g` → `2.4 GHz`. */
function bandOf({ config }: Loose<WifiAp>): string {
  const band = told(config?.band);
  const [, meaning] = valueTable(propertyAt("wifi.aps", "config.band"))
    .find(([value]) => value === band) ?? [];
  return meaning === undefined ? band : say(meaning);
}

/** The own channel of a radio: how busy it is, and whether another one would be better. */
function channelOf(
  ap: Loose<WifiAp>,
  neighbors: readonly Loose<WifiNeighbor>[],
  usage: readonly Loose<WifiChannelUsage>[],
  allowed: readonly Loose<WifiAllowedComb>[],
): Verdict {
  const channel = told(ap.status?.primary_channel);
  const loud = neighbors.filter((each) =>
    measure("wifi.neighbors", "signal", each).status !== "ok"
  );
  const near = (other: number) => loud.filter((each) => overlap(other, told(each.channel))).length;
  const busy = usage.find((each) => each.channel === channel);
  const band = bandOf(ap);
  const neighbours = near(channel);
  if (busy === undefined) {
    const seen = t`${band}: channel ${channel} (neighbors: ${neighbours})`;
    return { status: neighbours > 0 ? "notice" : "ok", seen };
  }
  const { status, text } = measure("wifi.channelUsage", "rx_busy_percent", busy);
  const seen = t`${band}: channel ${channel} (neighbors: ${neighbours}, busy: ${text})`;
  const best = allowed
    .filter(({ primary, channel_width, need_dfs }) =>
      primary !== channel && channel_width === ap.status?.channel_width && !need_dfs
    )
    .flatMap((each) => usage.filter(({ channel }) => channel === each.primary))
    .map((each) => ({ channel: told(each.channel), busy: told(each.rx_busy_percent) }))
    .filter((each) => each.busy < told(busy.rx_busy_percent) && near(each.channel) < neighbours)
    .sort((a, b) => near(a.channel) - near(b.channel) || a.busy - b.busy)[0];
  if (best === undefined) return { status, seen };
  return {
    status: worst<Verdict["status"]>(status, "notice"),
    seen: t`${seen}, better: ${best.channel} (neighbors: ${
      near(best.channel)
    }, busy: ${best.busy} %)`,
    command: changeOf(ap, best.channel, allowed),
  };
}

/** Channels are 5 MHz apart, and the narrowest signal takes 20 MHz. */
function overlap(one: number, other: number): boolean {
  return Math.abs(one - other) * 5 < 20;
}

function changeOf(
  { id, status }: Loose<WifiAp>,
  primary: number,
  allowed: readonly Loose<WifiAllowedComb>[],
): Call {
  const combination = allowed.find((each) =>
    each.primary === primary && each.channel_width === status?.channel_width
  );
  const config = { primary_channel: primary, secondary_channel: combination?.secondary ?? 0 };
  return ["wifi.updateAp", [told(id)], { config }];
}

function stationsIn<T>(lists: readonly { answer: readonly T[] | null | undefined }[]): Loose<T>[] {
  return lists.flatMap(({ answer }) => items(answer));
}

function nameOf(station: { hostname?: unknown; mac?: unknown; host?: unknown }): string {
  const host = station.host as { primary_name?: unknown } | null | undefined;
  return String(host?.primary_name || station.hostname || station.mac || "");
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
