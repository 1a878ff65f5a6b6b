/**
 * Connections that carry bytes both ways, secured by TLS where the URL asks for it: the transport
 * of WebSockets. The standard `WebSocket` can neither say why the box refused it, nor hold back a
 * fast sender, nor connect to one address while the certificate is checked for another name.
 *
 * @module
 */
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecured, rootCertificates } from "node:tls";

/** A connection. */
export interface Wire {
  /** The next bytes, in a buffer that the next call overwrites; none at the end. */
  read(): Promise<Uint8Array | undefined>;
  /** Resolves when all of it is on its way. */
  write(bytes: Uint8Array): Promise<void>;
  close(): void;
}

/** Sends one HTTP request, as `fetch` does. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Opens a connection to the host of a URL, over which a request with these headers will go. */
export type Connect = (
  url: URL,
  signal: AbortSignal,
  headers: Record<string, string>,
) => Promise<Wire>;

/** Where to connect, and whom to trust there. */
export interface Target {
  /** `http:` and `ws:` are plain, `https:` and `wss:` secured. */
  readonly url: URL;
  /** Where to connect, if not to the host of the URL. */
  readonly address?: string | undefined;
  /** Certificates (PEM) to trust besides the system's. */
  readonly certificates: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** Connects. */
export async function connect(target: Target): Promise<Wire> {
  const { url, address, signal } = target;
  signal?.throwIfAborted();
  const secured = url.protocol === "https:" || url.protocol === "wss:";
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const place = { host: address ?? name, port: Number(url.port) || (secured ? 443 : 80), name };
  return typeof Deno === "undefined"
    ? await connectInNode(target, place, secured)
    : await connectInDeno(target, place, secured);
}

interface Place {
  readonly host: string;
  readonly port: number;
  /** The name that the certificate must have. */
  readonly name: string;
}

async function connectInDeno(target: Target, place: Place, secured: boolean): Promise<Wire> {
  const { host: hostname, port, name } = place;
  const { signal, certificates } = target;
  const plain = await Deno.connect({ hostname, port, ...(signal ? { signal } : {}) });
  plain.setNoDelay();
  if (!secured) return denoWire(plain);
  const abort = () => plain.close();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    const tls = await Deno.startTls(plain, { hostname: name, caCerts: [...certificates] });
    await tls.handshake();
    return denoWire(tls);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

const bufferSize = 64 * 1024;

function denoWire(connection: Deno.Conn): Wire {
  const buffer = new Uint8Array(bufferSize);
  let open = true;
  return {
    async read() {
      const count = await connection.read(buffer);
      return count === null ? undefined : buffer.subarray(0, count);
    },
    async write(bytes) {
      let rest = bytes;
      while (rest.length > 0) rest = rest.subarray(await connection.write(rest));
    },
    close() {
      if (open) connection.close();
      open = false;
    },
  };
}

async function connectInNode(target: Target, place: Place, secured: boolean): Promise<Wire> {
  const { host, port, name } = place;
  const { signal, certificates } = target;
  const socket = secured
    ? connectSecured({
      host,
      port,
      ca: [...rootCertificates, ...certificates],
      rejectUnauthorized: true, // even if NODE_TLS_REJECT_UNAUTHORIZED is set
      ...(isIP(name) === 0 ? { servername: name } : {}),
    })
    : connectPlain({ host, port });
  socket.setNoDelay();
  const abort = () => socket.destroy(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(secured ? "secureConnect" : "connect", resolve);
      socket.once("error", reject);
    });
  } finally {
    signal?.removeEventListener("abort", abort);
  }
  return nodeWire(socket);
}

function nodeWire(socket: Socket): Wire {
  const chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  socket.on("error", () => {}); // reading and writing report it
  return {
    async read() {
      const { value, done } = await chunks.next();
      return done ? undefined : value;
    },
    write: (bytes) =>
      new Promise((resolve, reject) =>
        socket.write(bytes, (error) => error ? reject(error) : resolve())
      ),
    close: () => void socket.destroy(),
  };
}
