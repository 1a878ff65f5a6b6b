/**
 * What can be reached from the Internet, and with which protection.
 *
 * @module
 */
import { propertyAt } from "../catalogue/property_at.ts";
import { items, type Loose } from "../core/loose.ts";
import type { PortForwardingConfig, UPnPRedir } from "../client/types.gen.ts";
import { t } from "../text/language.ts";
import { absent, check, told, worst } from "./check.ts";
import { measure } from "./measure.ts";

/** The checks of what is open to the Internet. */
export const exposure = [
  check({
    id: "redirects",
    title: () => t`Redirections`,
    reads: ["nat.redirects"],
    means: () => t`Anyone on the Internet can reach these devices and exploit their flaws.`,
    advice: () => t`Delete those that are not needed; a VPN can replace the others.`,
    command: ["nat.redirects"],
    async judge(box) {
      const open = items(await box.read("nat.redirects")).filter(({ enabled }) => enabled);
      const toAll = open.filter(({ src_ip }) => !src_ip || src_ip === anyone());
      if (toAll.length === 0) {
        return { status: "ok", seen: open.length === 0 ? t`none` : t`for given addresses only` };
      }
      const risky = toAll.filter((redirect) => serviceOf(redirect) !== undefined);
      return {
        status: risky.length > 0 ? "warning" : "notice",
        seen: (risky.length > 0 ? risky : toAll).map(redirectWords).join(", "),
        command: ["nat.deleteRedirect", [told((risky[0] ?? toAll[0])?.id)]],
      };
    },
  }),
  check({
    id: "dmz",
    title: () => "DMZ",
    reads: ["nat.dmzConfig"],
    means: () =>
      t`One device receives all traffic from the Internet, with no firewall in front of it.`,
    advice: () => t`Disable it, and redirect only the ports that are needed.`,
    command: ["nat.setDmzConfig", [], { enabled: false }],
    async judge(box) {
      const { enabled, ip } = await box.read("nat.dmzConfig");
      return told(enabled)
        ? { status: "warning", seen: t`on, for ${ip}` }
        : { status: "ok", seen: t`off` };
    },
  }),
  check({
    id: "upnp",
    title: () => "UPnP IGD",
    reads: ["igd.config", "igd.redirects"],
    means: () => t`Any program on the network, including malware, can open ports without asking.`,
    advice: () => t`Disable it unless game consoles or calls need it.`,
    command: ["igd.setConfig", [], { enabled: false }],
    async judge(box) {
      if (!told((await box.read("igd.config")).enabled)) return { status: "ok", seen: t`off` };
      const open = items(await box.read("igd.redirects"));
      return {
        status: "notice",
        seen: open.length === 0 ? t`on, no port is open` : t`on: ${open.map(upnpWords).join(", ")}`,
      };
    },
  }),
  check({
    id: "remote",
    title: () => t`Remote Freebox OS`,
    reads: ["connection.config"],
    means: () =>
      t`Anyone who knows or guesses the password can change every setting, from anywhere.`,
    advice: () => t`Disable it: a VPN is safer. Otherwise, choose a long password.`,
    command: ["connection.setConfig", [], { remote_access: false }],
    async judge(box) {
      const { remote_access, remote_access_port, is_secure_pass, api_remote_access } = await box
        .read("connection.config");
      if (!told(remote_access)) {
        return { status: "ok", seen: api_remote_access ? t`for applications only` : t`off` };
      }
      return is_secure_pass === false
        ? { status: "problem", seen: t`on, port ${remote_access_port}, with a weak password` }
        : { status: "notice", seen: t`on, port ${remote_access_port}` };
    },
  }),
  check({
    id: "password",
    title: () => t`Administrator password`,
    reads: ["connection.config"],
    means: () => t`Any device on the network can guess it by trial and error.`,
    advice: () =>
      t`Choose a longer one, in Freebox OS: Paramètres de la Freebox > Gestion des accès.`,
    command: ["connection.config"],
    async judge(box) {
      return told((await box.read("connection.config")).is_secure_pass)
        ? { status: "ok", seen: t`strong` }
        : { status: "warning", seen: t`weak` };
    },
  }),
  check({
    id: "ftp",
    title: () => "FTP",
    reads: ["ftp.config"],
    means: () => t`FTP sends files and passwords unencrypted.`,
    advice: () => t`Disable remote access; share files by link or VPN.`,
    command: ["ftp.setConfig", [], { allow_remote_access: false }],
    async judge(box) {
      const ftp = await box.read("ftp.config");
      if (!told(ftp.enabled)) return { status: "ok", seen: t`off` };
      if (!told(ftp.allow_remote_access)) {
        return { status: "ok", seen: t`on, local network only` };
      }
      if (ftp.allow_anonymous) {
        return { status: "problem", seen: t`open to the Internet without a password` };
      }
      return ftp.weak_password
        ? { status: "problem", seen: t`open to the Internet with a weak password` }
        : { status: "warning", seen: t`open to the Internet` };
    },
  }),
  check({
    id: "shares",
    title: () => t`File shares`,
    reads: ["networkShare.sambaConfig", "networkShare.afpConfig"],
    means: () =>
      t`Any device on the network, including an infected one, can read and delete the files.`,
    advice: () => t`Require a user name and a password.`,
    command: ["networkShare.sambaConfig"],
    async judge(box) {
      const [samba, afp] = await Promise.all([
        box.read("networkShare.sambaConfig"),
        box.read("networkShare.afpConfig"),
      ]);
      const open = [
        ...told(samba.file_share_enabled) && !samba.logon_enabled ? ["Windows (SMB)"] : [],
        ...told(afp.enabled) && afp.guest_allow ? ["Mac (AFP)"] : [],
      ];
      return open.length === 0
        ? { status: "ok", seen: t`off, or with a password` }
        : { status: "notice", seen: t`without a password: ${open.join(", ")}` };
    },
  }),
  check({
    id: "vpn",
    title: () => t`VPN servers`,
    reads: ["vpn.list"],
    means: () => t`PPTP encryption was broken in 2012: its traffic can be read.`,
    advice: () => t`Use WireGuard or OpenVPN, and disable PPTP.`,
    command: ["vpn.setConfig", ["pptp"], { enabled: false }],
    async judge(box) {
      const running = items(await box.read("vpn.list"))
        .filter(({ state }) => told(state) !== "stopped");
      if (running.length === 0) return { status: "ok", seen: t`none is running` };
      const judged = running.map((server) => measure("vpn.list", "type", server));
      return {
        status: worst(...judged.map(({ status }) => status)),
        seen: running.map(({ name }) => name).join(", "),
      };
    },
  }),
  check({
    id: "ipv6",
    title: () => t`IPv6 firewall`,
    reads: ["connection.ipv6Config"],
    means: () => t`Every device with an IPv6 address can be reached from the Internet.`,
    advice: () => t`Enable it; devices can still reach the Internet.`,
    command: ["connection.setIpv6Config", [], { ipv6_firewall: true }],
    async judge(box) {
      const { ipv6_enabled, ipv6_firewall } = await box.read("connection.ipv6Config");
      if (!told(ipv6_enabled)) throw absent(t`IPv6 is off`);
      return told(ipv6_firewall)
        ? { status: "ok", seen: t`on` }
        : { status: "notice", seen: t`off` };
    },
  }),
  check({
    id: "links",
    title: () => t`Share links`,
    reads: ["share.list"],
    means: () => t`Anyone with such a link can read the files, with no end date.`,
    advice: () => t`Delete those that are no longer needed; give new ones an end date.`,
    command: ["share.list"],
    async judge(box) {
      const links = items(await box.read("share.list"));
      const endless = links.filter(({ expire }) => told(expire) === 0);
      if (endless.length === 0) {
        return { status: "ok", seen: links.length === 0 ? t`none` : t`all have an end date` };
      }
      return {
        status: "notice",
        seen: t`no end date: ${endless.map(({ name }) => name).join(", ")}`,
      };
    },
  }),
  check({
    id: "certificates",
    title: () => t`Certificates`,
    reads: ["domain.list"],
    means: () => t`Browsers and applications reject an expired certificate.`,
    advice: () => t`Restart the box: it then requests a new one.`,
    command: ["domain.list"],
    async judge(box) {
      const certificates = items(await box.read("domain.list"))
        .flatMap(({ certs }) => [certs?.rsa, certs?.ec]).filter((each) => !!each);
      if (certificates.length === 0) throw absent(t`no domain`);
      const judged = certificates.map((each) =>
        measure("domain.list", "certs.rsa.days_left", each)
      );
      const least = Math.min(...certificates.map((each) => told(each.days_left)));
      const status = worst(...judged.map(({ status }) => status));
      return { status, seen: t`valid for ${least} more days` };
    },
  }),
];

/** The source address that means any. */
function anyone(): unknown {
  return propertyAt("nat.redirects", "src_ip").nothing;
}

/** Services that should not be open to the whole Internet, by their port (IANA). */
const services: Readonly<Record<number, string>> = {
  21: "FTP",
  23: "Telnet",
  139: "NetBIOS",
  445: "SMB",
  3306: "MySQL",
  3389: "RDP",
  5900: "VNC",
};

function serviceOf({ lan_port, wan_port_start }: Loose<PortForwardingConfig>): string | undefined {
  return services[lan_port ?? 0] ?? services[wan_port_start ?? 0];
}

/** `8080/tcp → nas:80 (SMB)` */
function redirectWords(redirect: Loose<PortForwardingConfig>): string {
  const { wan_port_start, wan_port_end, ip_proto, host, hostname, lan_ip, lan_port } = redirect;
  const ports = wan_port_end === wan_port_start || !wan_port_end
    ? wan_port_start
    : `${wan_port_start}–${wan_port_end}`;
  const target = host?.primary_name || hostname || lan_ip;
  const service = serviceOf(redirect);
  return `${ports}/${ip_proto} → ${target}:${lan_port}${service ? ` (${service})` : ""}`;
}

function upnpWords({ ext_port, proto, host, int_ip, int_port }: Loose<UPnPRedir>): string {
  return `${told(ext_port)}/${told(proto)} → ${host?.primary_name || told(int_ip)}:${
    told(int_port)
  }`;
}
