import assert from "node:assert/strict";
import { handshake, type Socket } from "../../lib/net/websocket.ts";
import { connect } from "../../lib/net/tcp.ts";
import { content } from "../support/content.ts";
import { frame, rawWebSocket } from "../support/raw_websocket.ts";

async function open(url: URL): Promise<Socket> {
  const wire = await connect({ url, certificates: [] });
  const socket = await handshake(wire, url, { "X-Test": "yes" });
  assert.ok("receive" in socket);
  return socket;
}

const TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10;

Deno.test("handshake() sends its headers, and gives the answer where that is no WebSocket", async () => {
  const headers: unknown[] = [];
  await using server = await rawWebSocket((socket, request) => {
    headers.push(request.headers["x-test"]);
    socket.write(frame(TEXT, "hello"));
  });
  const socket = await open(server.url);
  assert.equal(await socket.receive(), "hello");
  socket.destroy();
  assert.deepEqual(headers, ["yes"]);
  await using refusing = await rawWebSocket(() => {});
  const wire = await connect({ url: refusing.url, certificates: [] });
  const plain = { Connection: "close", Upgrade: "none" };
  assert.deepEqual(await handshake(wire, refusing.url, plain), { status: 404, text: "nothing" });
});

Deno.test("a message comes whole, whatever its frames and wherever the network parts them", async () => {
  await using server = await rawWebSocket(async (socket) => {
    const bytes = [
      frame(TEXT, "Fre", false),
      frame(PING, "between"),
      frame(0, "eb", false),
      frame(0, "ox é"),
      frame(BINARY, content(200)),
      frame(TEXT, ""),
    ].flatMap((part) => [...part]);
    for (const byte of bytes) {
      socket.write(Uint8Array.of(byte));
      if (byte % 16 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  });
  const socket = await open(server.url);
  assert.equal(await socket.receive(), "Freebox é");
  assert.deepEqual(new Uint8Array(await socket.receive() as Uint8Array), content(200));
  assert.equal(await socket.receive(), "");
  socket.destroy();
});

Deno.test("pings are answered, and a close is answered and reported", async () => {
  const seen: number[] = [];
  await using server = await rawWebSocket((socket) => {
    socket.on("data", (data: Uint8Array) => {
      seen.push((data[0] ?? 0) & 0x0f);
      if (seen.length === 1) socket.write(frame(CLOSE, Uint8Array.of(0x03, 0xf0, 0x61, 0x62)));
    });
    socket.write(frame(PING, "?"));
  });
  const socket = await open(server.url);
  assert.equal(await socket.receive(), undefined);
  assert.deepEqual(await socket.ended, { code: 1008, reason: "ab" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(seen, [PONG, CLOSE]);
});

Deno.test("a connection that breaks ends without a word", async () => {
  await using server = await rawWebSocket((socket) => {
    socket.write(frame(TEXT, "one"));
    setTimeout(() => socket.destroy(), 20);
  });
  const socket = await open(server.url);
  assert.equal(await socket.receive(), "one");
  assert.equal(await socket.receive(), undefined);
  assert.equal(socket.closing?.code, 1006);
  assert.equal(await socket.receive(), undefined);
});

Deno.test("what is sent is masked, and of any length", async () => {
  const received: number[] = [];
  await using server = await rawWebSocket((socket) => {
    socket.on("data", (data: Uint8Array) => received.push(...data));
  });
  const socket = await open(server.url);
  const sizes = [0, 1, 5, 125, 126, 65_535, 65_536];
  for (const size of sizes) await socket.send(content(size));
  await socket.close();
  let at = 0;
  for (const size of sizes) {
    const second = received[at + 1] ?? 0;
    assert.equal(received[at], 0x80 | BINARY);
    assert.ok(second & 0x80, "masked");
    const header = [126, 127].indexOf(second & 0x7f);
    const extra = header < 0 ? 0 : header === 0 ? 2 : 8;
    const mask = received.slice(at + 2 + extra, at + 6 + extra);
    const start = at + 6 + extra;
    const payload = received.slice(start, start + size)
      .map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    assert.deepEqual(payload, [...content(size)]);
    at = start + size;
  }
  assert.equal((received[at] ?? 0) & 0x0f, CLOSE);
});

Deno.test("reading is held back while messages are not consumed", async () => {
  let written = 0;
  await using server = await rawWebSocket((socket) => {
    const more = () => {
      while (written < 2000 && socket.write(frame(BINARY, content(60_000)))) written++;
      socket.once("drain", more);
    };
    more();
  });
  const socket = await open(server.url);
  await socket.receive();
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(written < 1000, `${written} messages of 60 kB were taken from the network`);
  socket.destroy();
});
