/**
 * A box away from home whose HTTPS port has changed: the DNS knows the new one.
 *
 * @module
 */
import { deadline } from "../core/deadline.ts";
import { isIp } from "../net/host.ts";
import { t } from "../text/language.ts";
import { isDenied, lookUpPorts, type NameServer } from "../net/transport.ts";

/** How to look. */
export interface LookUpOptions {
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Asked instead of the system's. */
  readonly nameServer?: NameServer | undefined;
}

/** What came of it. */
export interface LookUp {
  /** The origins with the ports that the DNS has, other than the one that failed. */
  readonly origins: readonly string[];
  /** Why there are none. */
  readonly reason?: string;
}

/** Looks up `_https._tcp.` of the domain; of the records, only the port counts. */
export async function changedPort(origin: string, options: LookUpOptions): Promise<LookUp> {
  const { protocol, hostname, port } = new URL(origin);
  if (protocol !== "https:" || hostname.startsWith("[") || isIp(hostname)) {
    return { origins: [] };
  }
  const name = `_https._tcp.${hostname}`;
  const limit = deadline(options.timeout, options.signal);
  try {
    const ports = await lookUpPorts(name, limit.signal, options.nameServer);
    const others = [...new Set(ports)].filter((one) => one > 0 && one !== Number(port || 443));
    const origins = others.map((one) => new URL(`https://${hostname}:${one}`).origin);
    return origins.length > 0 ? { origins } : { origins, reason: t`${name} has no other port` };
  } catch (error) {
    if (options.signal?.aborted) throw limit.error(t`looking up ${name}`, error);
    return { origins: [], reason: isDenied(error) ? notAllowed(error) : t`${name} is not known` };
  } finally {
    limit.release();
  }
}

function notAllowed(error: unknown): string {
  const server = /net access to "([^"]+)"/.exec(String(error))?.[1];
  const flag = server === undefined ? "--allow-net" : `--allow-net=${server}`;
  return t`whether its port has changed could not be looked up; that takes deno run ${flag}`;
}
