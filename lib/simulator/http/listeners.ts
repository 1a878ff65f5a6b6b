/**
 * How a box is reached: by HTTP, and where it is asked for by HTTPS and mDNS.
 *
 * @module
 */
import type { Box } from "../types.ts";
import { createAuthority } from "./certificates.ts";
import { describeBriefly, type Identity, introduce } from "./discovery.ts";
import type { Settings } from "../options.ts";
import type { Handlers, Serving } from "../../net/serve.ts";
import { listen } from "./server.ts";

/** The servers of a box. */
export interface Listeners {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  readonly port: number;
  readonly httpsUrl: string | undefined;
  readonly httpsPort: number | undefined;
  /** Root of the certificate of the HTTPS server, in PEM. */
  readonly caPem: string | undefined;
  /** Closes every connection; new ones are welcome. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** Starts the servers of a box, which announces them from then on. */
export async function openListeners(
  listener: Handlers,
  settings: Settings,
  identity: Identity,
  box: Box,
): Promise<Listeners> {
  const { hostname, port } = settings;
  const http = await listen(listener, { hostname, port });
  const opened: Closable[] = [http];
  let closing: Promise<void> | undefined;
  try {
    const https = await listenSecurely(listener, settings, identity, http.address);
    if (https) {
      opened.push(https);
      identity.httpsPort = https.port;
    }
    introduce(identity, box);
    if (settings.mdns) opened.push(await announceBox(identity, box, http));
    return {
      url: urlOf("http", hostname, http.port),
      port: http.port,
      httpsUrl: https && urlOf("https", hostname, https.port),
      httpsPort: https?.port,
      caPem: https?.caPem,
      dropConnections() {
        http.dropConnections();
        https?.dropConnections();
      },
      close: () => closing ??= closeAll(opened),
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** Something that is open, and closed in the end. */
type Closable = Pick<Serving, "close">;

async function closeAll(opened: readonly Closable[]): Promise<void> {
  await Promise.all(opened.map((one) => one.close()));
}

type Secured = Serving & { readonly caPem: string };

async function listenSecurely(
  listener: Handlers,
  { https, hostname, httpsPort: port }: Settings,
  { domain }: Identity,
  address: string,
): Promise<Secured | undefined> {
  if (!https) return undefined;
  const authority = https === true ? createAuthority() : https;
  const names = new Set([domain, ...ownNames, hostname, address]);
  const server = await listen(listener, { hostname, port }, authority.issue([...names]));
  return { ...server, caPem: authority.caPem };
}

async function announceBox(
  identity: Identity,
  box: Box,
  { port, address }: Serving,
): Promise<Closable> {
  const { announce } = await import("../mdns/announce.ts"); // only who asks for it waits for it
  return await announce(
    { name: identity.name, port, txt: describeBriefly(identity, box) },
    address,
  );
}

/** A real box's certificate has its domain alone; the others are for clients on this device. */
const ownNames = ["mafreebox.freebox.fr", "localhost", "127.0.0.1", "::1"];

function urlOf(scheme: string, hostname: string, port: number): string {
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return `${scheme}://${host}:${port}`;
}
