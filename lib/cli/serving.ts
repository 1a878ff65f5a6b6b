/**
 * What the commands that serve have in common: why they cannot listen, and when they end.
 *
 * @module
 */

/** Why nobody can listen there, and what to do about it; `undefined` for any other fault. */
export function listenFault(error: unknown, host: string): string | undefined {
  const { code, port } = error as { code?: string; port?: number };
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another --port`;
    case "EACCES":
      return `Port ${port} may not be used. Choose a --port above 1023`;
    case "EADDRNOTAVAIL":
    case "EINVAL":
    case "ENOTFOUND":
      return `${host} is no address of this machine`;
    default:
      return undefined;
  }
}

/** Waits until the command is told to end. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
