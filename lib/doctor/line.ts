/**
 * The line: its signal, its rate, its outages, its addresses.
 *
 * @module
 */
import { items, type Loose } from "../core/loose.ts";
import type { ConnectionLog } from "../client/types.gen.ts";
import { t } from "../text/language.ts";
import { absent, check, told, worst } from "./check.ts";
import { measure } from "./measure.ts";
import { duration, quantity } from "./quantity.ts";

/** The checks of the line. */
export const line = [
  check({
    id: "state",
    title: () => t`Connection`,
    reads: ["connection.status"],
    means: () => t`Without its line, the home is offline or on the slower 4G backup.`,
    advice: () =>
      t`Check the cable to the wall, restart the box, then check whether Free reports an outage.`,
    command: ["system.reboot"],
    async judge(box) {
      const { state, media, bandwidth_down, bandwidth_up } = await box.read("connection.status");
      if (told(state) !== "up") return { status: "problem", seen: t`the line is not up` };
      if (media === "backup_4g") return { status: "warning", seen: t`on the 4G backup` };
      const rates = [bandwidth_down, bandwidth_up].map((rate) => quantity(rate ?? 0, "bit/s"));
      return { status: "ok", seen: t`up, ${rates[0]} down, ${rates[1]} up` };
    },
  }),
  check({
    id: "optical",
    title: () => t`Optical signal`,
    reads: ["connection.status", "connection.ftth"],
    means: () => t`A signal that is too weak or too strong makes the line slow or drop.`,
    advice: () =>
      t`Check that the fiber is plugged in firmly and not bent sharply; if that does not help, contact Free.`,
    command: ["connection.ftth"],
    async judge(box) {
      if ((await box.read("connection.status")).media !== "ftth") throw absent(t`not a fiber line`);
      const ftth = await box.read("connection.ftth");
      if (ftth.sfp_has_signal === false) return { status: "problem", seen: t`no signal` };
      if (ftth.sfp_has_power_report === false) {
        throw absent(t`the fiber module does not report its power`);
      }
      if (ftth.link_type !== undefined && !/pon/i.test(String(ftth.link_type))) {
        throw absent(t`a point-to-point fiber line, which has other limits`);
      }
      const received = measure("connection.ftth", "sfp_pwr_rx", ftth);
      const sent = measure("connection.ftth", "sfp_pwr_tx", ftth);
      return {
        status: worst(received.status, sent.status),
        seen: t`${received.text} received, ${sent.text} sent`,
      };
    },
  }),
  check({
    id: "dsl",
    title: () => t`DSL signal`,
    reads: ["connection.status", "connection.xdsl"],
    means: () => t`A small margin or many errors mean a noisy line, and drops.`,
    advice: () =>
      t`Use the first socket of the home, a short cable and no extension; Free can set a slower, more stable profile.`,
    command: ["connection.xdsl"],
    async judge(box) {
      if ((await box.read("connection.status")).media !== "xdsl") throw absent(t`not a DSL line`);
      const { down, up, status } = await box.read("connection.xdsl");
      const seconds = told(status?.uptime);
      const [margin, marginUp] = [["down", down], ["up", up]].map((way) => {
        const [name, stats] = way as ["down" | "up", typeof down];
        const field = stats?.snr_10 ? "snr_10" : "snr";
        return measure("connection.xdsl", `${name}.${field}`, told(stats));
      });
      const errors = measure("connection.xdsl", "down.crc", told(down), { seconds });
      const loss = quantity(down?.attn_10 || (down?.attn ?? 0) * 10, "dB/10");
      return {
        status: worst(told(margin).status, told(marginUp).status, errors.status),
        seen:
          t`margin ${margin?.text} down, ${marginUp?.text} up; attenuation ${loss}; ${errors.text} CRC errors in ${
            duration(seconds)
          }`,
      };
    },
  }),
  check({
    id: "load",
    title: () => t`Line load`,
    reads: ["connection.status"],
    means: () => t`On a full line, everything waits.`,
    advice: () => t`Find out which download or device uses it, and limit that one.`,
    command: ["download.list"],
    async judge(box) {
      const line = await box.read("connection.status");
      const [down, up] = ["rate_down", "rate_up"].map((field) =>
        measure("connection.status", field, line)
      );
      const status = worst(told(down).status, told(up).status);
      return {
        status: status === "ok" ? "ok" : "notice", // it may be full at this moment
        seen: t`${down?.text} down, ${up?.text} up`,
      };
    },
  }),
  check({
    id: "outages",
    title: () => t`Outages`,
    reads: ["connection.logs"],
    means: () => t`Frequent drops come from a bad signal, cable or power supply.`,
    advice: () => t`Compare the times in the log with other events, and send them to Free.`,
    command: ["connection.logs"],
    async judge(box) {
      const logs = items(await box.read("connection.logs"));
      if (logs.length === 0) throw absent(t`the log is empty`);
      const { count, seconds, since } = outages(logs, box.now);
      const { status } = measure("connection.logs", "date", { date: count }, {
        seconds: box.now - since,
      });
      const span = duration(box.now - since);
      const seen = count === 0
        ? t`none in ${span}`
        : count === 1
        ? t`one in ${span}, for ${duration(seconds)}`
        : t`${count} in ${span}, for ${duration(seconds)} in all`;
      return { status, seen };
    },
  }),
  check({
    id: "ipv6",
    title: () => "IPv6",
    reads: ["connection.ipv6Config"],
    means: () => t`More and more services expect IPv6.`,
    advice: () => t`Enable it.`,
    command: ["connection.setIpv6Config", [], { ipv6_enabled: true }],
    async judge(box) {
      const { ipv6_enabled } = await box.read("connection.ipv6Config");
      return told(ipv6_enabled)
        ? { status: "ok", seen: t`on` }
        : { status: "notice", seen: t`off` };
    },
  }),
  check({
    id: "ipv4",
    title: () => "IPv4",
    reads: ["connection.status"],
    means: () => t`Several lines share the address: only those ports can be forwarded.`,
    advice: () =>
      t`Request a full address (“IP fixe V4 full-stack”) in your account on free.fr; it is free.`,
    command: ["connection.status"],
    async judge(box) {
      const { ipv4, ipv4_port_range } = await box.read("connection.status");
      if (!ipv4) throw absent(t`no IPv4 address`);
      const [first, last] = told(ipv4_port_range);
      return told(first) === 0 && last === 65_535
        ? { status: "ok", seen: t`not shared` }
        : { status: "notice", seen: t`shared, ports ${first} to ${last}` };
    },
  }),
];

/** How often, and for how long in all, the connection was away since the log begins. */
function outages(logs: readonly Loose<ConnectionLog>[], now: number) {
  const connections = logs.filter(({ type }) => type === "conn");
  const sorted = (connections.length > 0 ? connections : logs)
    .map(({ date, state }) => ({ date: told(date), state }))
    .sort((a, b) => a.date - b.date);
  let [count, seconds] = [0, 0];
  let since: number | undefined;
  for (const { date, state } of sorted) {
    if (state === "down" && since === undefined) [since, count] = [date, count + 1];
    if (state === "up" && since !== undefined) {
      [since, seconds] = [undefined, seconds + date - since];
    }
  }
  if (since !== undefined) seconds += Math.max(0, now - since);
  return { count, seconds, since: sorted[0]?.date ?? now };
}
