/**
 * What each runtime does in its own way; everything else is the Web platform and `node:` built-ins.
 *
 * @module
 */
import type { NetworkInterfaceInfo } from "node:os";
import type { Connect, Send } from "./tcp.ts";
import { isIp } from "./host.ts";
import type { Connections } from "./node_https.ts";
import { badCertificate, certificateFault, type Refused } from "./tls.ts";

// `node:` built-ins are loaded where they are used: they take longer than all of this library.

/** A way to send requests, and how to let go of what it holds. */
export interface Sender {
  /** @throws {FbxError} `bad_certificate`; else what `fetch` throws. */
  readonly send: Send;
  /** Opens a connection for a WebSocket. @throws {FbxError} `bad_certificate` */
  readonly connect: Connect;
  close(): void;
}

/** Sends by `fetch`, as it is: for plain HTTP. */
export function plainSender(): Sender {
  const { send, close } = fetchOver([]);
  return {
    send,
    connect: async (url, signal) => {
      const { connect } = await import("./tcp.ts");
      return await connect({ url, certificates: [], signal });
    },
    close,
  };
}

/**
 * Sends by `fetch`. Deno sends a request again when a connection that was kept open closes before
 * the answer; it is unknown then whether a POST has arrived, so it gets a connection of its own.
 */
function fetchOver(caCerts: readonly string[]): Connections {
  if (typeof Deno === "undefined") return { send: (url, init) => fetch(url, init), close() {} };
  const certificates = { caCerts: [...caCerts] };
  const kept = caCerts.length > 0 ? Deno.createHttpClient(certificates) : undefined;
  let single: Deno.HttpClient | undefined;
  return {
    send(url, init) {
      const client = init.method === "POST"
        ? single ??= Deno.createHttpClient({ ...certificates, poolMaxIdlePerHost: 0 })
        : kept;
      const once = init.method === "POST" ? { ...init, body: unrepeated(init.body) } : init;
      return fetch(url, client ? { ...once, client } as RequestInit : once);
    },
    close() {
      kept?.close();
      single?.close();
      single = undefined;
    },
  };
}

/**
 * A body that `fetch` sends once. Deno 2.7 to 2.9.5 send a text again, over another connection, when
 * the first one closes before the answer; a Blob they do not, and it has the same length.
 */
export function unrepeated(body: RequestInit["body"]): BodyInit | null {
  if (body instanceof URLSearchParams) {
    return new Blob([String(body)], { type: "application/x-www-form-urlencoded;charset=UTF-8" });
  }
  // an empty Blob would be sent without its length
  return typeof body === "string" && body !== "" ? new Blob([body]) : body ?? null;
}

/** Sends by HTTPS, trusting these certificates (PEM) besides the system's. */
export function trustingSender(certificates: readonly string[]): Sender {
  if (typeof Deno === "undefined") {
    return withCertificateErrors(nodeConnections(certificates, undefined, true), certificates);
  }
  return withCertificateErrors(fetchOver(certificates), certificates);
}

/**
 * Sends by HTTPS to one address, whatever name the URL has: the certificate is checked for that name.
 * It trusts these certificates (PEM) only: the box's own descends from the Freebox's, and Deno guards
 * the system's (`--allow-sys=ca`).
 */
export function pinnedSender(address: string, certificates: readonly string[]): Sender {
  return withCertificateErrors(nodeConnections(certificates, address), certificates, address);
}

/** Connections by `node:https`, from the first request on. */
function nodeConnections(
  certificates: readonly string[],
  address?: string,
  system = false,
): Connections {
  let opened: Promise<Connections> | undefined;
  const open = async () => {
    const { connections } = await import("./node_https.ts");
    const roots = system ? (await import("node:tls")).rootCertificates : [];
    return connections([...roots, ...certificates], address);
  };
  return {
    send: async (url, init) => await (await (opened ??= open())).send(url, init),
    close: () => void opened?.then(({ close }) => close()),
  };
}

/**
 * Wraps a transport so that certificate errors are explained; opens connections in the same way.
 */
function withCertificateErrors(
  { send, close }: Connections,
  certificates: readonly string[],
  address?: string,
): Sender {
  const explained = async <T>(url: string, attempt: () => Promise<T>): Promise<T> => {
    try {
      return await attempt();
    } catch (error) {
      const refused = certificateFault(error);
      if (!refused) throw error;
      throw badCertificate(
        await diagnoseCertificate(refused, url, certificates, address),
        url,
        error,
      );
    }
  };
  return {
    close,
    send: (url, init) => explained(url, () => send(url, init)),
    connect: (url, signal) =>
      explained(url.href, async () => {
        const { connect } = await import("./tcp.ts");
        return await connect({ url, address, certificates, signal });
      }),
  };
}

const examination = 3000;

/**
 * Finds out what is wrong with a certificate: neither of Deno's two ways to connect reports
 * everything, so where one is vague the other is tried. Both verify, and nothing is sent.
 */
async function diagnoseCertificate(
  refused: Refused,
  url: string,
  certificates: readonly string[],
  address?: string,
): Promise<Refused> {
  if (refused.fault !== "unknown_root" && refused.fault !== "invalid") return refused;
  const { hostname, port } = new URL(url);
  const name = hostname.replace(/^\[|\]$/g, "");
  const target = { host: address ?? name, port: Number(port || 443), name, certificates };
  const found = await Promise.all([handshakeOfDeno(target), handshakeOfNode(target)]);
  const vague = (it: Refused | undefined) => !it || /^(unknown_root|invalid)$/.test(it.fault);
  return found.find((it) => !vague(it)) ?? refused;
}

interface Target {
  host: string;
  port: number;
  name: string;
  certificates: readonly string[];
}

async function handshakeOfDeno(target: Target): Promise<Refused | undefined> {
  if (typeof Deno === "undefined") return undefined;
  const { host, port, name, certificates } = target;
  const signal = AbortSignal.timeout(examination);
  let connection: Deno.Conn | undefined;
  const hangUp = () => connection?.close();
  try {
    const plain = connection = await Deno.connect({ hostname: host, port, signal });
    signal.addEventListener("abort", hangUp);
    const caCerts = [...certificates];
    const secured = connection = await Deno.startTls(plain, { hostname: name, caCerts });
    await secured.handshake();
    return undefined;
  } catch (error) {
    return certificateFault(error);
  } finally {
    signal.removeEventListener("abort", hangUp);
    if (!signal.aborted) hangUp();
  }
}

async function handshakeOfNode(
  { host, port, name, certificates }: Target,
): Promise<Refused | undefined> {
  const { connect } = await import("node:tls");
  return await new Promise((resolve) => {
    const ca = [...certificates];
    const named = isIp(name) ? {} : { servername: name };
    const strict = { rejectUnauthorized: true };
    const socket = connect({ host, port, ca, ...named, ...strict, timeout: examination });
    const end = (refused?: Refused) => {
      socket.destroy();
      resolve(refused);
    };
    socket.once("secureConnect", () => end());
    socket.once("timeout", () => end());
    socket.once("error", (error) => end(certificateFault(error)));
  });
}

/** Whether a host (`224.0.0.251:5353`) may be reached; Deno prompts unless it is optional. */
export async function mayReach(host: string, optional: boolean): Promise<boolean> {
  if (typeof Deno === "undefined") return true;
  const net = { name: "net", host } as const;
  const { state } = Deno.permissions.querySync(net);
  if (state !== "prompt" || optional) return state === "granted";
  return (await Deno.permissions.request(net)).state === "granted";
}

/** Whether a connection was never made, so that nothing can have been sent. */
export function neverConnected(error: unknown): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { code = "", syscall } = inner as { code?: unknown; syscall?: unknown };
    if (syscall === "connect" || unconnected.has(String(code))) return true;
    if (inner.message.includes("client error (Connect)")) return true; // Deno's fetch
  }
  return false;
}

const unconnected = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Whether an error means that Deno was not allowed to do something. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotCapable" || isDenied(error.cause));
}

/** One address of a network interface of this device. */
export type Interface = NetworkInterfaceInfo & { readonly name: string };

/** The network interfaces of this device; none where that is not permitted, without a prompt. */
export function interfaces(): Interface[] {
  if (typeof Deno !== "undefined") {
    const { state } = Deno.permissions.querySync({ name: "sys", kind: "networkInterfaces" });
    if (state !== "granted") return [];
  }
  const { networkInterfaces } = process.getBuiltinModule("node:os");
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.map((address) => ({ ...address, name }))
  );
}

/** A DNS server other than the system's. */
export interface NameServer {
  readonly ipAddr: string;
  readonly port: number;
}

/** The ports that the DNS has in the SRV records of a name. */
export async function lookUpPorts(
  name: string,
  signal: AbortSignal,
  nameServer?: NameServer,
): Promise<number[]> {
  if (typeof Deno !== "undefined") {
    const records = await Deno.resolveDns(name, "SRV", {
      signal,
      ...(nameServer ? { nameServer } : {}),
    });
    return records.map(({ port }) => port);
  }
  const { Resolver } = await import("node:dns/promises");
  const resolver = new Resolver();
  if (nameServer) resolver.setServers([`${nameServer.ipAddr}:${nameServer.port}`]);
  signal.addEventListener("abort", () => resolver.cancel(), { once: true });
  return (await resolver.resolveSrv(name)).map(({ port }) => port);
}
