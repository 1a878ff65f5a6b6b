/**
 * RFC 6455 to the letter: what a server may send, what it may not, and with which code this side
 * then closes.
 *
 * @module
 */
import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import { connect } from "../../lib/net/tcp.ts";
import { handshake, type Socket } from "../../lib/net/websocket.ts";
import { received } from "../../lib/net/web_streams.ts";
import { frame, rawWebSocket } from "../support/raw_websocket.ts";
import { limited } from "../support/until.ts";

const MORE = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10;
const use = { label: "test", operation: undefined };

interface Case {
  readonly name: string;
  readonly sends: readonly Uint8Array[];
  /** What arrives, before the connection ends. */
  readonly arrives?: readonly (string | Uint8Array)[];
  /** Why the connection is given up: a code of the errors, and the code of the closing sent. */
  readonly fails?: number;
  /** How it ends otherwise. */
  readonly ends?: { code: number; reason: string };
  /** The code that this side closes with. */
  readonly closes?: number;
  /** Payloads of the pongs that this side sends. */
  readonly pongs?: readonly string[];
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const closing = (code: number, reason: Uint8Array | string = "") =>
  frame(CLOSE, bytes(code >> 8, code & 0xff, ...bytesOf(reason)));
const bytesOf = (value: Uint8Array | string) =>
  typeof value === "string" ? new TextEncoder().encode(value) : value;
/** A frame whose length is written in so many bytes. */
const long = (opcode: number, size: 2 | 8, length: number, final = true) => {
  const whole = new Uint8Array(2 + size + length);
  whole.set([(final ? 0x80 : 0) | opcode, size === 2 ? 126 : 127]);
  const view = new DataView(whole.buffer);
  if (size === 2) view.setUint16(2, length);
  else view.setBigUint64(2, BigInt(length));
  return whole;
};
const text = (length: number) => "x".repeat(length);
const invalidUtf8 = {
  "a lone continuation byte": bytes(0x80),
  "a sequence cut short": bytes(0xe2, 0x82),
  "an overlong slash": bytes(0xc0, 0xaf),
  "a surrogate": bytes(0xed, 0xa0, 0x80),
  "a code point over U+10FFFF": bytes(0xf4, 0x90, 0x80, 0x80),
  "a byte that UTF-8 never has": bytes(0x61, 0xff, 0x61),
};
const euro = [...bytesOf("€")];
const done = { code: 1000, reason: "" };

const cases: Case[] = [
  // what is right
  {
    name: "a message in one frame",
    sends: [frame(TEXT, "é"), closing(1000)],
    arrives: ["é"],
    ends: done,
    closes: 1000,
  },
  {
    name: "a character parted by two frames",
    sends: [frame(TEXT, bytes(...euro.slice(0, 1)), false), frame(MORE, bytes(...euro.slice(1)))],
    arrives: ["€"],
  },
  {
    name: "a text that begins with a byte order mark",
    sends: [frame(TEXT, "\ufeffa")],
    arrives: ["\ufeffa"],
  },
  {
    name: "fragments without a byte",
    sends: [frame(TEXT, "", false), frame(MORE, "", false), frame(MORE, "")],
    arrives: [""],
  },
  {
    name: "control frames between fragments",
    sends: [
      frame(BINARY, "a", false),
      frame(PING, "1"),
      frame(PONG, "unasked"),
      frame(MORE, "b"),
    ],
    arrives: [bytesOf("ab")],
    pongs: ["1"],
  },
  {
    name: "pings of 0 and of 125 bytes",
    sends: [frame(PING, ""), frame(PING, text(125)), frame(TEXT, "a")],
    arrives: ["a"],
    pongs: ["", text(125)],
  },
  { name: "bytes that are no UTF-8", sends: [frame(BINARY, bytes(0xff))], arrives: [bytes(0xff)] },
  ...([[126, 2], [65_535, 2], [65_536, 8]] as const).map(([length, size]): Case => ({
    name: `${length} bytes`,
    sends: [long(BINARY, size, length)],
    arrives: [new Uint8Array(length)],
  })),
  {
    name: "a closing without a code",
    sends: [frame(CLOSE, "")],
    ends: { code: 1005, reason: "" },
    closes: 1000,
  },
  ...[1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1014, 3000, 3999, 4000, 4999].map(
    (code): Case => ({
      name: `a closing with ${code}`,
      sends: [closing(code, "pourquoi é")],
      ends: { code, reason: "pourquoi é" },
      closes: code,
    }),
  ),
  {
    name: "what follows a closing",
    sends: [closing(1000), frame(TEXT, "late")],
    ends: done,
    closes: 1000,
  },
  // what is wrong
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map((opcode): Case => ({
    name: `the reserved opcode ${opcode}`,
    sends: [frame(opcode, "a")],
    fails: 1002,
  })),
  ...[0x40, 0x20, 0x10].map((bit): Case => ({
    name: `the reserved bit ${bit}`,
    sends: [bytes(0x81 | bit, 1, 0x61)],
    fails: 1002,
  })),
  { name: "a reserved bit of a ping", sends: [bytes(0xc9, 0)], fails: 1002 },
  { name: "a masked frame", sends: [bytes(0x81, 0x81, 1, 2, 3, 4, 0x60)], fails: 1002 },
  { name: "a masked ping", sends: [bytes(0x89, 0x80, 1, 2, 3, 4)], fails: 1002 },
  { name: "a continuation of nothing", sends: [frame(MORE, "a")], fails: 1002 },
  {
    name: "a continuation that goes on, of nothing",
    sends: [frame(MORE, "a", false)],
    fails: 1002,
  },
  {
    name: "a continuation after a whole message",
    sends: [frame(TEXT, "a"), frame(MORE, "b")],
    arrives: ["a"],
    fails: 1002,
  },
  {
    name: "a message in the middle of another",
    sends: [frame(TEXT, "a", false), frame(TEXT, "b")],
    fails: 1002,
  },
  ...[CLOSE, PING, PONG].flatMap((opcode): Case[] => [
    { name: `a fragmented ${opcode}`, sends: [frame(opcode, "", false)], fails: 1002 },
    { name: `126 bytes in a ${opcode}`, sends: [long(opcode, 2, 126)], fails: 1002 },
    { name: `a long length in a ${opcode}`, sends: [long(opcode, 8, 1)], fails: 1002 },
  ]),
  ...([[0, 2], [125, 2], [0, 8], [126, 8], [65_535, 8]] as const).map(([length, size]): Case => ({
    name: `${length} as a length of ${size} bytes`,
    sends: [long(BINARY, size, length)],
    fails: 1002,
  })),
  {
    name: "a length beyond 63 bits",
    sends: [bytes(0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 1)],
    fails: 1002,
  },
  {
    name: "a frame over 64 MB",
    sends: [bytes(0x82, 127, 0, 0, 0, 0, 4, 0, 0, 1)],
    fails: 1009,
  },
  { name: "a closing with half a code", sends: [frame(CLOSE, bytes(3))], fails: 1002 },
  ...[0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535].map((code): Case => ({
    name: `a closing with ${code}`,
    sends: [closing(code)],
    fails: 1002,
  })),
  ...Object.entries(invalidUtf8).flatMap(([what, wrong]): Case[] => [
    { name: `${what} in a text`, sends: [frame(TEXT, wrong)], fails: 1007 },
    {
      name: `${what} in a later frame`,
      sends: [frame(TEXT, "a", false), frame(MORE, wrong)],
      fails: 1007,
    },
    { name: `${what} in the reason of a closing`, sends: [closing(1000, wrong)], fails: 1007 },
  ]),
];

for (const each of cases) {
  Deno.test(`WebSocket ${each.fails ? "refuses" : "takes"} ${each.name}`, async () => {
    const log = Promise.withResolvers<Uint8Array>();
    await using server = await rawWebSocket((socket) => {
      const parts: Uint8Array[] = [];
      socket.on("data", (part: Uint8Array) => parts.push(part));
      const end = () => log.resolve(Uint8Array.from(parts.flatMap((part) => [...part])));
      socket.on("end", end).on("close", end);
      for (const part of each.sends) socket.write(part);
    });
    const socket = await open(server.url);
    for (const message of each.arrives ?? []) {
      const arrived = await limited(received(socket, use));
      assert.deepEqual(typeof arrived === "object" ? new Uint8Array(arrived) : arrived, message);
    }
    if (each.fails !== undefined) {
      await assert.rejects(limited(received(socket, use)), { code: "bad_response" });
      assert.equal(socket.closing?.code, 1006);
    } else if (each.ends !== undefined) {
      assert.equal(await limited(socket.receive()), undefined);
      assert.deepEqual(await limited(socket.ended), each.ends);
    } else {
      socket.destroy();
    }
    const sent = framesOf(await limited(log.promise));
    const codes = sent.filter(({ opcode }) => opcode === CLOSE)
      .map(({ payload }) => (payload[0] ?? 0) * 256 + (payload[1] ?? 0));
    assert.deepEqual(codes, [each.fails ?? each.closes ?? 1001]);
    const pongs = sent.filter(({ opcode }) => opcode === PONG)
      .map(({ payload }) => new TextDecoder().decode(payload));
    assert.deepEqual(pongs, each.pongs ?? []);
  });
}

Deno.test("a message of many fragments is bounded as a whole, and by its bytes alone", async () => {
  const megabyte = 2 ** 20;
  await using server = await rawWebSocket((socket) => {
    socket.write(long(BINARY, 8, megabyte, false));
    for (let count = 1; count < 64; count++) socket.write(long(MORE, 8, megabyte, false));
    socket.write(frame(MORE, ""));
    socket.write(long(BINARY, 8, megabyte, false));
    for (let count = 1; count < 64; count++) socket.write(long(MORE, 8, megabyte, false));
    socket.write(frame(MORE, "a", false));
  });
  const socket = await open(server.url);
  const whole = await limited(socket.receive());
  assert.equal(whole?.length, 64 * megabyte);
  await assert.rejects(limited(received(socket, use)), {
    code: "bad_response",
    message: /a message too long/,
  });
});

Deno.test("nothing is sent after a closing", async () => {
  await using server = await rawWebSocket(() => {});
  const socket = await open(server.url);
  const closed = socket.close();
  await assert.rejects(socket.send("late"), /closed/);
  await limited(closed);
});

const accepted = {
  "upgrade: websocket": "connection: Upgrade",
  "Upgrade: WebSocket": "Connection: keep-alive, upgrade",
};
const refused: Record<string, readonly string[]> = {
  "no Upgrade": ["connection: upgrade"],
  "another protocol": ["upgrade: h2c", "connection: upgrade"],
  "no Connection": ["upgrade: websocket"],
  "Connection: close": ["upgrade: websocket", "connection: close"],
  "an extension": [
    "upgrade: websocket",
    "connection: upgrade",
    "sec-websocket-extensions: permessage-deflate",
  ],
  "a subprotocol": ["upgrade: websocket", "connection: upgrade", "sec-websocket-protocol: chat"],
};

Deno.test("handshake() takes what was asked for, and nothing else", async () => {
  for (const headers of Object.entries(accepted)) {
    await using server = await answering(headers);
    (await open(server.url)).destroy();
  }
  await using binary = await answering([...refused["a subprotocol"] ?? []]);
  (await open(binary.url, { "Sec-WebSocket-Protocol": "chat" })).destroy();
  for (const [what, headers] of Object.entries(refused)) {
    await using server = await answering(headers);
    await assert.rejects(open(server.url), /does not match/, what);
  }
});

/** A server that answers a handshake with those headers, and the right key. */
async function answering(headers: readonly string[]) {
  const sockets: { destroy(): unknown }[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", (request) => {
      const [, key = ""] = /^sec-websocket-key: *(.*)\r$/im.exec(request.toString()) ?? [];
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest("base64");
      const lines = ["HTTP/1.1 101 Switching Protocols", `Sec-WebSocket-Accept: ${accept}`];
      socket.end([...lines, ...headers, "", ""].join("\r\n"));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ws`),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function open(url: URL, headers: Record<string, string> = {}): Promise<Socket> {
  const wire = await connect({ url, certificates: [] });
  const socket = await handshake(wire, url, headers);
  assert.ok("receive" in socket);
  return socket;
}

/** The frames that a client sent, unmasked. */
function framesOf(data: Uint8Array): { opcode: number; payload: Uint8Array }[] {
  const frames = [];
  for (let at = 0; at < data.length;) {
    const length = (data[at + 1] ?? 0) & 0x7f; // none of these tests makes it send a longer one
    assert.ok((data[at + 1] ?? 0) & 0x80, "masked");
    const mask = data.subarray(at + 2, at + 6);
    const payload = data.slice(at + 6, at + 6 + length)
      .map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    frames.push({ opcode: (data[at] ?? 0) & 0x0f, payload });
    at += 6 + length;
  }
  return frames;
}
