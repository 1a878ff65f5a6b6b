/**
 * A box announced by mDNS, and the addresses at which it can be reached.
 *
 * @module
 */
import type { Discovery } from "./address.ts";
import type { Instance } from "./mdns.ts";
import { toDiscovery } from "./probe.ts";

/** The service of the Freebox. */
export const service = "_fbx-api._tcp.local";

/** A box, as it announces itself. */
export interface Announced {
  /** `Freebox Server` */
  readonly name: string;
  readonly discovery: Discovery;
  readonly addresses: readonly string[];
  /** Where it is reached by HTTP: `http://192.168.1.254`, an origin for each address. */
  readonly origins: readonly string[];
  /** Where it is reached by HTTPS; `undefined` when it is not. */
  readonly https: string | undefined;
}

/** The box that an instance of the service is; `undefined` when it is none. */
export function toAnnounced({ name, port, addresses, txt }: Instance): Announced | undefined {
  const discovery = toDiscovery(txt);
  return discovery && {
    name,
    discovery,
    addresses,
    origins: addresses.map((address) => new URL(`http://${urlHost(address)}:${port}`).origin),
    https: httpsOrigin(discovery),
  };
}

/** Where a box is reached by HTTPS, as its discovery answer has it: `https://name.fbxos.fr:12345`. */
export function httpsOrigin(discovery: Discovery): string | undefined {
  const { https_available = true, api_domain, https_port } = discovery;
  if (!https_available || !api_domain || !https_port) return undefined;
  const url = `https://${api_domain}:${https_port}`;
  const isName = /^[a-z0-9.-]+$/i.test(api_domain);
  return isName && URL.canParse(url) ? new URL(url).origin : undefined;
}

function urlHost(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
