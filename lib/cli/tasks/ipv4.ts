/**
 * IPv4 addresses as words of tasks.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { UsageError } from "../terminal/io.ts";

/** An IPv4 address as a number. */
export function ipv4Bits(ip: string): number | undefined {
  const parts = ip.split(".").map((part) => /^\d{1,3}$/.test(part) ? Number(part) : 256);
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((all, part) => all << 8 | part, 0);
}

/** The error for a word that is none. */
export function notAnAddress(text: string): UsageError {
  return new UsageError(t`“${text}” is not an IPv4 address, such as 192.168.1.10`);
}
