/**
 * `fbx forward [PORT DEVICE:PORT]`: ports of the Internet connection that lead to devices.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { PortForwardingConfig } from "../../client/types.gen.ts";
import { shellWord } from "../../text/shell.ts";
import { t } from "../../text/language.ts";
import { isSet, valueOf } from "../args/flags.ts";
import { UsageError } from "../terminal/io.ts";
import { addressOf, devices, find } from "./find.ts";
import { ipv4Bits, notAnAddress } from "./ipv4.ts";
import { changing, type Task } from "./task.ts";

/** What people look for: `fbx forward rm` takes ports, not the numbers of the box. */
const table: Property = {
  type: "PortForwardingConfig[]",
  columns: {
    "Redirection":
      "{wan_port_start-wan_port_end}/{ip_proto} → {host.primary_name|hostname|lan_ip}:{lan_port}",
    "Address": "lan_ip",
    "On": "enabled",
    "From": "src_ip",
    "Comment": "comment",
  },
};

/** Lists forwarded ports, or forwards one. */
export const forward: Task = {
  french: ["rediriger"],
  usage: "[PORT DEVICE[:PORT]] [--udp]",
  summary: "reach a device from the Internet: forward a port to it",
  about: [
    "Forwards a port of the Internet connection, or a range of them, to a device, by its name or its address; without words, lists the forwarded ports. fbx forward rm ends one.",
  ],
  words: [0, 2],
  kinds: ["nothing", "device"],
  options: {
    udp: { about: "UDP instead of TCP" },
    from: { value: "ADDRESS", about: "only for connections from this IPv4 address" },
    comment: { value: "TEXT", about: "what it is for" },
  },
  takes: changing,
  examples: [
    ["fbx forward", "what can be reached from the Internet"],
    ["fbx forward 8080 nas:80", "port 8080 leads to port 80 of nas"],
    ["fbx forward 27015-27020 192.168.1.20 --udp", "a range, to the same ports"],
  ],
  async perform({ words: [ports, target], flags, box }) {
    if (ports === undefined) {
      const result = await (await box()).nat.redirects();
      return { result, shape: table, nothing: t`No port is forwarded.` };
    }
    if (target === undefined) {
      throw new UsageError(t`Which device? For example: fbx forward ${ports} nas:80`);
    }
    const [wan_port_start, wan_port_end] = readPorts(ports);
    const { name, port: lan_port = wan_port_start } = readTarget(target);
    if (lan_port + wan_port_end - wan_port_start > 65_535) {
      throw new UsageError(
        t`The range ${ports} is too long to start at port ${lan_port} of a device`,
      );
    }
    const from = valueOf(flags, "from") ?? "0.0.0.0";
    if (ipv4Bits(from) === undefined) throw notAnAddress(from);
    const ip_proto = isSet(flags, "udp") ? "udp" : "tcp";
    const f = await box();
    await checkRange(f, wan_port_start, wan_port_end);
    const { address: lan_ip, name: hostname, mac } = await addressNamed(f, name);
    await checkFree(f, ip_proto, wan_port_start, wan_port_end);
    const result = await f.nat.addRedirect({
      enabled: true,
      ip_proto,
      wan_port_start,
      wan_port_end,
      lan_ip,
      lan_port,
      src_ip: from,
      comment: valueOf(flags, "comment") ?? "",
    });
    const mayChange = mac !== undefined && !await isReserved(f, mac);
    return {
      result,
      says: t`${hostname} is reachable from the Internet at port ${ports} (${ip_proto}).`,
      ...mayChange
        ? {
          hint: t`The address of ${hostname} may change. To keep it: fbx reserve ${
            shellWord(hostname)
          }`,
        }
        : {},
    };
  },
};

/** `8080`, `8000-8010` */
function readPorts(text: string): [first: number, last: number] {
  const [, first = "", last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const ports: [number, number] = [Number(first), Number(last)];
  if (isPort(ports[0]) && isPort(ports[1]) && ports[0] <= ports[1]) return ports;
  throw new UsageError(
    t`A port is a number from 1 to 65535, or a range such as 8000-8010, not “${text}”`,
  );
}

/** `nas:80`, `nas` */
function readTarget(text: string): { name: string; port?: number } {
  const [, name = text, port] = /^(.*):(\d+)$/.exec(text) ?? [];
  if (port === undefined || /^[\da-f:]+$/i.test(text) && text.split(":").length > 2) {
    return { name: text };
  }
  if (!isPort(Number(port))) {
    throw new UsageError(t`A port is a number from 1 to 65535, not “${port}”`);
  }
  return { name, port: Number(port) };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

/** A connection that shares its IPv4 address has some of its ports only. */
async function checkRange(f: Fbx, first: number, last: number): Promise<void> {
  const { ipv4_port_range: [least, most] = [] } = await f.connection.status();
  if (least === undefined || most === undefined || first >= least && last <= most) return;
  throw new UsageError(
    t`Port ${first} cannot be forwarded: this connection shares its IPv4 address with others and has only the ports ${least} to ${most}. Choose one of these; or ask Free for an IPv4 address of your own (Espace Abonné).`,
  );
}

async function checkFree(f: Fbx, protocol: string, first: number, last: number): Promise<void> {
  const clash = (await f.nat.redirects()).find((other) =>
    other.ip_proto === protocol && other.wan_port_start <= last && first <= other.wan_port_end &&
    other.src_ip === "0.0.0.0"
  );
  if (clash === undefined) return;
  throw new UsageError(
    t`Port ${portsOf(clash)} leads to ${nameOf(clash)} already. To end that: fbx forward rm ${
      portsOf(clash)
    }`,
  );
}

/** The address of a device, or one that was typed as such. */
async function addressNamed(f: Fbx, name: string) {
  if (/^\d+(\.\d+){3}$/.test(name)) {
    if (ipv4Bits(name) === undefined) throw notAnAddress(name);
    const known = (await devices.list(f)).find(({ thing }) => addressOf(thing) === name)?.thing;
    return { address: name, name: known?.primary_name ?? name, mac: known?.l2ident.id };
  }
  const device = await find(devices, name, f);
  const address = addressOf(device);
  if (address !== undefined) return { address, name: device.primary_name, mac: device.l2ident.id };
  throw new UsageError(t`${device.primary_name} has no IPv4 address to forward to.`);
}

async function isReserved(f: Fbx, mac: string): Promise<boolean> {
  return (await f.dhcp.staticLeases()).some((lease) =>
    lease.mac.toLowerCase() === mac.toLowerCase()
  );
}

/** `8080/tcp`, `8000-8010/udp` */
export function portsOf({ wan_port_start, wan_port_end, ip_proto }: PortForwardingConfig): string {
  const range = wan_port_end > wan_port_start ? `-${wan_port_end}` : "";
  return `${wan_port_start}${range}/${ip_proto}`;
}

/** What the device that a forwarding leads to is called. */
export function nameOf({ hostname, host, lan_ip }: PortForwardingConfig): string {
  return host?.primary_name || hostname || lan_ip;
}
