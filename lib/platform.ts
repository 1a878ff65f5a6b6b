/**
 * What each runtime does in its own way; everything else is the Web platform and `node:` built-ins.
 *
 * @module
 */
import type { Send } from "./exchange.ts";

/** A way to send requests, and how to let go of what it holds. */
export interface Sender {
  readonly send: Send;
  close(): void;
}

/** Sends by `fetch`, trusting these certificates (PEM) besides the system's. */
export function trustingSender(certificates: readonly string[]): Sender {
  if (typeof Deno === "undefined") return nodeSender(certificates);
  const client = Deno.createHttpClient({ caCerts: [...certificates] });
  return {
    send: (url, init) => fetch(url, { ...init, client } as RequestInit),
    close: () => client.close(),
  };
}

/** Sends by `fetch`, as it is: for plain HTTP. */
export const plainSender: Sender = { send: (url, init) => fetch(url, init), close() {} };

/** Node.js and Bun add certificates to a request, not to `fetch`. */
function nodeSender(certificates: readonly string[]): Sender {
  const modules = Promise.all([
    import("node:https"),
    import("node:tls"),
    import("./node_https.ts"),
  ]);
  const agent = modules.then(([https, tls]) =>
    new https.Agent({ keepAlive: true, ca: [...tls.rootCertificates, ...certificates] })
  );
  return {
    async send(url, init) {
      const [, , { httpsSend }] = await modules;
      return await httpsSend(url, init, await agent);
    },
    close: () => void agent.then((agent) => agent.destroy()),
  };
}
