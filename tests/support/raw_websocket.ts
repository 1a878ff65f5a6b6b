/**
 * A server that speaks just enough WebSocket to send whatever frames a test wants.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** Starts it; `serve` gets each connection after its handshake. */
export async function rawWebSocket(
  serve: (socket: Duplex, request: IncomingMessage) => void,
): Promise<{ url: URL } & AsyncDisposable> {
  const server = createServer((_, response) => response.writeHead(404).end("nothing"));
  const open = new Set<Duplex>();
  server.on("upgrade", (request, socket) => {
    open.add(socket);
    socket.on("error", () => {});
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nConnection: upgrade\r\n" +
        `SEC-WEBSOCKET-ACCEPT:${accept}\r\n\r\n`,
    );
    serve(socket, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/ws`),
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An unmasked frame. */
export function frame(opcode: number, payload: Uint8Array | string, final = true): Uint8Array {
  const bytes = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  const length = bytes.length < 126
    ? [bytes.length]
    : [126, bytes.length >> 8, bytes.length & 0xff];
  return Uint8Array.from([(final ? 0x80 : 0) | opcode, ...length, ...bytes]);
}
