/**
 * `fbx reserve [DEVICE [ADDRESS]]`: addresses that devices always get.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";
import { addressOf, devices, find } from "./find.ts";
import { changing, type Task } from "./task.ts";

/** Lists reserved addresses, or reserves one. */
export const reserve: Task = {
  french: ["réserver"],
  usage: "[DEVICE [ADDRESS]]",
  summary: "always give a device the same address",
  about: [
    "Reserves an address for a device: the given one, or the one that it has now. Without words, lists the reserved addresses. fbx reserve rm ends one.",
  ],
  words: [0, 2],
  kinds: ["device", "nothing"],
  takes: changing,
  examples: [
    ["fbx reserve", "which addresses are reserved"],
    ["fbx reserve nas", "the address that nas has now"],
    ["fbx reserve nas 192.168.1.10", "another one"],
  ],
  async perform({ words: [name, address], box }) {
    const f = await box();
    const leases = await f.dhcp.staticLeases();
    if (name === undefined) {
      return { result: leases, shape: "DhcpStaticLease[]", nothing: t`No address is reserved.` };
    }
    const device = await find(devices, name, f);
    const now = addressOf(device);
    const ip = address ?? now;
    if (ip === undefined) {
      throw new UsageError(
        t`${device.primary_name} has no address now. Give one: fbx reserve "${name}" ADDRESS`,
      );
    }
    await checkInside(f, ip);
    const mac = device.l2ident.id;
    const isOwn = (other: string) => other.toLowerCase() === mac.toLowerCase();
    const taken = leases.find((lease) => lease.ip === ip && !isOwn(lease.mac));
    if (taken) {
      throw new UsageError(
        t`${ip} is reserved for ${
          taken.hostname || taken.mac
        }. Choose another address, or end that: fbx reserve rm "${taken.hostname || taken.mac}"`,
      );
    }
    const own = leases.find((lease) => isOwn(lease.mac));
    const result = own === undefined
      ? await f.dhcp.addStaticLease({ mac, ip, comment: "" })
      : await f.dhcp.updateStaticLease(own.id, { ip });
    return {
      result,
      says: ip === now
        ? t`${device.primary_name} always gets the address ${ip}.`
        : t`${device.primary_name} gets the address ${ip} when it next connects, and always from then on.`,
    };
  },
};

/** Refuses what is no address, and one that is not in the network of the box. */
async function checkInside(f: Fbx, ip: string): Promise<void> {
  const { gateway, netmask } = await f.dhcp.config();
  const address = bits(ip);
  if (address === undefined) {
    throw new UsageError(t`“${ip}” is not an IPv4 address, such as 192.168.1.10`);
  }
  const [own, mask] = [bits(gateway), bits(netmask)];
  if (own === undefined || mask === undefined) return;
  if (ip === gateway) throw new UsageError(t`${ip} is the address of the box itself.`);
  if ((address & mask) === (own & mask)) return;
  throw new UsageError(
    t`${ip} is not in the network of the box, where it has ${gateway} (netmask ${netmask}).`,
  );
}

/** An IPv4 address as a number. */
function bits(ip: string): number | undefined {
  const parts = ip.split(".").map((part) => /^\d{1,3}$/.test(part) ? Number(part) : 256);
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((all, part) => all << 8 | part, 0);
}
