/**
 * What the commands that serve have in common: why they cannot listen, and when they end.
 *
 * @module
 */
import { isIP } from "node:net";
import { t } from "../../text/language.ts";
import { mayReach } from "../../net/transport.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/**
 * Returns why the address cannot be listened on, and what to do; `undefined` for any other error.
 */
export function listenFault(error: unknown, host: string): string | undefined {
  const { code, port } = error as { code?: string; port?: number };
  switch (code) {
    case "EADDRINUSE":
      return t`Port ${port} is taken by another program. Choose another --port`;
    case "EACCES":
      return t`Port ${port} may not be used. Choose a --port above 1023`;
    case "EADDRNOTAVAIL":
    case "EINVAL":
    case "ENOTFOUND":
      return t`${host} is not an address of this machine`;
    default:
      return undefined;
  }
}

/**
 * Makes sure that Deno lets the command listen there: `node:http` throws where it cannot be caught.
 *
 * @throws {UsageError} with the flag to add.
 */
export async function requireListening(host: string, port: number): Promise<void> {
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  if (await mayReach(place, false)) return;
  throw new UsageError(
    t`fbx may not listen on ${place}. Run it again with deno run --allow-net=${place}`,
  );
}

/** Starts a server; reports why and returns `undefined` where the address cannot be listened on. */
export async function listenOr<Server>(
  start: () => Promise<Server>,
  { host, port }: { readonly host: string; readonly port: number },
  io: Io,
): Promise<Server | undefined> {
  await requireListening(host, port);
  try {
    return await start();
  } catch (error) {
    const words = listenFault(error, host);
    if (words === undefined) throw error;
    io.err(words);
    return undefined;
  }
}

/** Waits until the command is stopped. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
