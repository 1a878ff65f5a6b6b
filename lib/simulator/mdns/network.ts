/**
 * The network that a box announces itself on: the one that it listens on, and no other.
 *
 * @module
 */
import { BlockList, isIPv4 } from "node:net";
import { t } from "../../text/language.ts";
import { type Interface, interfaces } from "../../net/transport.ts";
import { OptionError } from "../options.ts";

/** A network, as a responder needs it. */
export interface Network {
  /** Addresses of the box. */
  readonly addresses: readonly string[];
  /** Interfaces to speak on, as multicast names them: by an address on IPv4, by name on IPv6. */
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** Whether an address is on it: sockets also hear other networks of this device. */
  isNear(address: string): boolean;
  /** Whether an address is this device itself. */
  isHere(address: string): boolean;
}

/**
 * The network of an address that a box listens on. Without leave to know the interfaces of this device
 * it is that address alone.
 */
export function networkOf(address: string): Network {
  const isAny = address === "0.0.0.0" || address === "::";
  const all = interfaces();
  const own = isAny ? outward(all) : all.filter((one) => one.address === address);
  if (isAny && own.length === 0) {
    throw new OptionError(
      "mdns",
      t`needs --allow-sys=networkInterfaces, or to listen on one address in place of ${address}`,
    );
  }
  const names = new Set(own.map(({ name }) => name));
  const members = all.filter(({ name }) => names.has(name));
  const near = neighbourhood(address, members);
  return {
    addresses: isAny
      ? own.filter(({ family }) => isTold(family, address)).map(addressOf)
      : [address],
    ipv4: isAny ? own.map(addressOf).filter(isIPv4) : [address].filter(isIPv4),
    ipv6: [
      ...new Set(members.filter((one) => !isIPv4(one.address)).map(({ name }) => `::%${name}`)),
    ],
    isNear: (other) => near === undefined || contains(near, other),
    isHere: (other) =>
      other === address || isLoopback(other) || all.some((one) => one.address === other),
  };
}

/** Addresses that others can reach; on a device without any, its own loopback. */
function outward(all: readonly Interface[]): readonly Interface[] {
  const outer = all.filter(({ internal, address }) => !internal && !/^fe80:/i.test(address));
  return outer.length > 0 ? outer : all;
}

function isTold(family: string, any: string): boolean {
  return family === "IPv4" || any === "::";
}

function addressOf({ address }: Interface): string {
  return address;
}

/** Who is near; `undefined` where that cannot be known. */
function neighbourhood(address: string, members: readonly Interface[]): BlockList | undefined {
  const near = new BlockList();
  if (isLoopback(address)) {
    near.addSubnet("127.0.0.0", 8, "ipv4");
    near.addAddress("::1", "ipv6");
  } else if (members.length === 0) {
    return undefined;
  }
  for (const { cidr, family } of members) {
    const [base, length] = cidr?.split("/") ?? [];
    if (base && length) near.addSubnet(base, Number(length), family === "IPv4" ? "ipv4" : "ipv6");
  }
  return near;
}

function contains(near: BlockList, address: string): boolean {
  return near.check(address.replace(/%.*/, ""), isIPv4(address) ? "ipv4" : "ipv6");
}

function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}
