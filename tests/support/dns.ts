/**
 * A DNS server that knows SRV records.
 *
 * @module
 */
import { createSocket } from "node:dgram";
import { Buffer } from "node:buffer";
import { once } from "node:events";
import dnsPacket from "npm:dns-packet@^5.6.1";

/** A server on loopback. */
export interface DnsServer extends AsyncDisposable {
  readonly ipAddr: string;
  readonly port: number;
  /** The names that it was asked for. */
  readonly asked: string[];
}

/** Answers with the ports of each name, in records whose other fields mislead. */
export async function serveDns(
  ports: Readonly<Record<string, readonly number[]>>,
  port = 0,
): Promise<DnsServer> {
  const socket = createSocket("udp4");
  const asked: string[] = [];
  socket.on("message", (packet, from) => {
    const query = dnsPacket.decode(Buffer.from(packet));
    const name = String(query.questions?.[0]?.name);
    asked.push(name);
    const answers = (ports[name] ?? []).map((port) => ({
      name,
      type: "SRV",
      ttl: 300,
      data: { priority: 13, weight: 37, port, target: "elsewhere.example" },
    }));
    const flags = (answers.length === 0 ? 3 : 0) | 0x0180; // NXDOMAIN; recursion
    const { id, questions } = query;
    socket.send(
      dnsPacket.encode({ type: "response", id, flags, questions, answers }),
      from.port,
      from.address,
    );
  });
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  return {
    ipAddr: "127.0.0.1",
    port: socket.address().port,
    asked,
    async [Symbol.asyncDispose]() {
      socket.close();
      await once(socket, "close");
    },
  };
}
