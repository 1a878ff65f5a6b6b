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
    means: () => t`Without its own line, the house is offline, or on the slower 4G backup.`,
    advice: () =>
      t`Check the cable to the wall, restart the box, then look whether Free knows of an outage.`,
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
    means: () => t`Too little light, or too much, makes the line slow or drop.`,
    advice: () =>
      t`Unplug the fibre, clean its ends, plug it in without sharp bends; if that changes nothing, Free has to look.`,
    command: ["connection.ftth"],
    async judge(box) {
      if ((await box.read("connection.status")).media !== "ftth") throw absent(t`not a fibre line`);
      const ftth = await box.read("connection.ftth");
      if (ftth.sfp_has_signal === false) return { status: "problem", seen: t`no light arrives` };
      if (ftth.sfp_has_power_report === false) {
        throw absent(t`the fibre module does not report its power`);
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
    means: () => t`A small margin or many errors mean noise on the line, and cuts.`,
    advice: () =>
      t`Plug the box into the first socket of the house, with a short cable and without extension; ask Free for a slower, steadier profile.`,
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
    title: () => t`Load`,
    reads: ["connection.status"],
    means: () => t`A full line makes everything that is on it wait.`,
    advice: () => t`See which download or device takes it, and limit that.`,
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
    means: () => t`A line that drops often has a bad signal, a bad cable or a bad power supply.`,
    advice: () => t`Compare the times in the log with what else happened, and send them to Free.`,
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
    means: () => t`Without IPv6, more and more of the Internet is reached by detours.`,
    advice: () => t`Switch it on.`,
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
    means: () => t`Several lines share the address: only these ports can be forwarded.`,
    advice: () =>
      t`Ask for an address of your own (“IP full stack”), free of charge, in your account at free.fr.`,
    command: ["connection.status"],
    async judge(box) {
      const { ipv4, ipv4_port_range } = await box.read("connection.status");
      if (!ipv4) throw absent(t`no IPv4 address`);
      const [first, last] = told(ipv4_port_range);
      return told(first) === 0 && last === 65_535
        ? { status: "ok", seen: t`an address of its own` }
        : { status: "notice", seen: t`a shared address, with the ports ${first} to ${last}` };
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
