/**
 * Why a command cannot listen where it was told to.
 *
 * @module
 */

/** What a person can do about it; `undefined` for what is no fault of the address. */
export function listenFault(
  error: unknown,
  { host, port }: { host: string; port: number | string | undefined },
): string | undefined {
  switch ((error as { code?: string }).code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another --port`;
    case "EACCES":
      return `Port ${port} may not be used. Choose a --port above 1023`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine`;
    default:
      return undefined;
  }
}
