/**
 * Deno's `WebSocket`, which takes headers. The types of the browser's, which a package of the tests
 * brings along, hide that.
 *
 * @module
 */

/** Opens WebSockets with headers and with a client of one's own. */
export const DenoWebSocket = WebSocket as unknown as new (
  url: string,
  options: { headers: Record<string, string>; client?: Deno.HttpClient },
) => WebSocket;
