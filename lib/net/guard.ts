/**
 * Who may ask a server of ours: by DNS rebinding, the page of another site reaches this machine
 * under a name of its own, which is then in the Host header.
 *
 * @module
 */
import { isIP } from "node:net";

/** The name in a Host header, in lower case, without port and brackets. */
export function hostName(header: string | undefined): string {
  return (header ?? "").toLowerCase().replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
}

/** Whether an address is one of this machine that no other can reach. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);
}

/** Whether a name is an address, or this machine's own: one that no other site can have. */
export function isOwnName(name: string): boolean {
  return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost");
}
