/**
 * Telling IP addresses from names.
 *
 * @module
 */

/** Whether a host, without brackets, is an IP address and no name. */
export function isIp(host: string): boolean {
  return host.includes(":") || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}
