import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { DownloadConnections } from "../lib/download_connections.ts";
import { connect } from "../lib/wire.ts";
import { assertSameBytes, content } from "./support/content.ts";

async function withServer(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  test: (url: string, downloads: DownloadConnections, sockets: Set<Socket>) => Promise<void>,
): Promise<void> {
  const server = createServer(serve);
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const downloads = new DownloadConnections((url, signal) =>
    connect({ url, certificates: [], signal })
  );
  try {
    const { port } = server.address() as AddressInfo;
    await test(`http://127.0.0.1:${port}/file`, downloads, sockets);
  } finally {
    downloads.close();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

Deno.test("send() reads bodies of a length, in chunks, and none, over one connection", async () => {
  const data = content(300_001);
  await withServer((request, response) => {
    const { "x-how": how } = request.headers;
    if (how === "none") return response.writeHead(204).end();
    if (how === "length") response.setHeader("content-length", data.length);
    for (let at = 0; at < data.length; at += 70_000) response.write(data.subarray(at, at + 70_000));
    response.end();
  }, async (url, downloads, sockets) => {
    for (const how of ["length", "chunks", "length", "none", "chunks"]) {
      const response = await downloads.send(url, { headers: { "X-How": how } });
      const bytes = new Uint8Array(await response.arrayBuffer());
      assertSameBytes(bytes, how === "none" ? new Uint8Array() : data);
    }
    assert.equal(sockets.size, 1);
  });
});

Deno.test("send() connects anew where a kept connection was closed meanwhile", async () => {
  await withServer((_, response) => response.end("ok"), async (url, downloads, sockets) => {
    assert.equal(await (await downloads.send(url, {})).text(), "ok");
    for (const socket of sockets) socket.destroy();
    assert.equal(await (await downloads.send(url, {})).text(), "ok");
    assert.equal(sockets.size, 2);
  });
});

Deno.test("a body that is left or cancelled takes its connection with it", async () => {
  await withServer((_, response) => {
    response.setHeader("content-length", 10_000_000);
    response.write(content(100_000));
  }, async (url, downloads, sockets) => {
    const left = await downloads.send(url, {});
    await left.body?.cancel();
    const controller = new AbortController();
    const cancelled = await downloads.send(url, { signal: controller.signal });
    controller.abort();
    await assert.rejects(cancelled.arrayBuffer());
    assert.equal(sockets.size, 2);
    await assert.rejects(downloads.send(url, { signal: AbortSignal.abort() }));
  });
});

Deno.test("an answer that ends too early fails", async () => {
  for (const length of ["content-length", "transfer-encoding"]) {
    await withServer((request, response) => {
      if (length === "content-length") response.setHeader(length, 1000);
      response.write("half");
      setTimeout(() => request.socket.destroy(), 20);
    }, async (url, downloads) => {
      const response = await downloads.send(url, {});
      await assert.rejects(response.text(), /ended too early/);
    });
  }
});
