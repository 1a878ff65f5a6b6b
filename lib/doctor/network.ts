/**
 * The network of the house: its mode, its addresses, its names, its cables, its schedules.
 *
 * @module
 */
import { items } from "../core/loose.ts";
import { t } from "../text/language.ts";
import { absent, check, told, worst } from "./check.ts";
import { measure } from "./measure.ts";

/** The checks of the local network. */
export const network = [
  check({
    id: "mode",
    title: () => t`Mode`,
    reads: ["lan.config"],
    means: () => t`In bridge mode, another router handles the network; the box cannot check it.`,
    advice: () => t`Keep it if you have your own router; otherwise choose router mode.`,
    command: ["lan.setConfig", [], { mode: "router" }],
    async judge(box) {
      return told((await box.read("lan.config")).mode) === "bridge"
        ? { status: "notice", seen: t`bridge` }
        : { status: "ok", seen: t`router` };
    },
  }),
  check({
    id: "addresses",
    title: () => "DHCP",
    reads: ["lan.config", "dhcp.config", "dhcp.dynamicLeases"],
    means: () => t`Without a free address, a new device cannot join the network.`,
    advice: () => t`Switch the DHCP server on, with a wider range of addresses.`,
    command: ["dhcp.setConfig", [], { enabled: true }],
    async judge(box) {
      if ((await box.read("lan.config")).mode === "bridge") throw absent(t`the box is a bridge`);
      const { enabled, ip_range_start, ip_range_end } = await box.plain.read(
        "dhcp.config",
      );
      if (!told(enabled)) return { status: "notice", seen: t`off: another device must do it` };
      const size = numberOf(told(ip_range_end)) - numberOf(told(ip_range_start)) + 1;
      const taken = items(await box.read("dhcp.dynamicLeases")).length;
      return {
        status: taken >= size ? "warning" : "ok",
        seen: t`${taken} of ${size} addresses are taken`,
      };
    },
  }),
  check({
    id: "dns",
    title: () => "DNS",
    reads: ["lan.config", "dhcp.config", "connection.config"],
    means: () =>
      t`Devices use another DNS server: the box's ad blocking and local names do not apply.`,
    advice: () => t`Keep it if you chose that server; otherwise announce the box itself.`,
    command: ["dhcp.config"],
    async judge(box) {
      const { ip, mode } = await box.read("lan.config");
      if (mode === "bridge") throw absent(t`the box is a bridge`);
      const [{ dns }, { adblock }] = await Promise.all([
        box.read("dhcp.config"),
        box.read("connection.config"),
      ]);
      const others = items(told(dns)).filter((server) => server !== "" && server !== told(ip));
      if (others.length === 0) {
        return { status: "ok", seen: adblock ? t`the box, with ad blocking` : t`the box` };
      }
      return { status: adblock ? "warning" : "notice", seen: others.join(", ") };
    },
  }),
  check({
    id: "ports",
    title: () => t`Cables`,
    reads: ["switch.status"],
    means: () => t`A slow port means a bad cable or an old device.`,
    advice: () => t`Try another cable (category 5e or better).`,
    command: ["switch.status"],
    async judge(box) {
      const up = items(await box.read("switch.status")).filter(({ link }) => told(link) === "up");
      if (up.length === 0) throw absent(t`nothing is plugged in`);
      const judged = up.map((port) => {
        const { status, text } = measure("switch.status", "speed", port);
        const name = port.name || port.id;
        return { status, seen: t`port ${name}: ${text}` };
      });
      const slow = judged.filter(({ status }) => status !== "ok");
      return slow.length === 0 ? { status: "ok", seen: t`${up.length} ports at full speed` } : {
        status: worst(...slow.map(({ status }) => status)) === "problem" ? "warning" : "notice",
        seen: slow.map(({ seen }) => seen).join(", "),
      };
    },
  }),
  check({
    id: "schedules",
    title: () => t`Parental control`,
    reads: ["profile.networkControls"],
    means: () => t`An override with no end date disables the schedule for good.`,
    advice: () => t`End the override.`,
    command: ["profile.networkControls"],
    async judge(box) {
      const controls = items(await box.read("profile.networkControls"));
      if (controls.length === 0) throw absent(t`no schedule`);
      const endless = controls.filter(({ override, override_until }) =>
        told(override) && !override_until
      );
      if (endless.length === 0) return { status: "ok", seen: t`follows the schedule` };
      return {
        status: "notice",
        seen: t`no end date: ${
          endless.flatMap(({ hosts }) => items<unknown>(hosts as unknown[])).map(hostName).join(
            ", ",
          )
        }`,
        command: ["profile.updateNetworkControl", [told(endless[0]?.profile_id)], {
          override: false,
        }],
      };
    },
  }),
];

function hostName(host: unknown): string {
  if (typeof host === "string") return host;
  return String((host as { primary_name?: unknown })?.primary_name ?? "");
}

/** `192.168.1.2` as a number. */
function numberOf(address: string): number {
  return address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
}
