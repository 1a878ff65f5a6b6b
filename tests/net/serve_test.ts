import assert from "node:assert/strict";
import { once } from "node:events";
import { get } from "node:http";
import { connect, type Socket } from "node:net";
import { serve } from "../../lib/net/serve.ts";
import { until, wait } from "../support/until.ts";

const module = new URL("../../lib/net/serve.ts", import.meta.url);

/** Opens connections and leaves them idle. */
async function flood(port: number, count: number): Promise<Disposable> {
  const sockets: Socket[] = [];
  for (let index = 0; index < count; index++) {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    if (index % 3 === 0) socket.write("GET / HT");
    sockets.push(socket);
  }
  await wait(1000);
  return {
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Whether a new connection is answered. */
async function answers(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, agent: false, timeout: 1000 };
    const request = get(options, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
    request.on("close", () => resolve(false));
  });
}

Deno.test({
  name: "serve() answers again after the limit of open files was reached",
  ignore: Deno.build.os === "windows",
  async fn() {
    const script = `
      const { serve } = await import("${module}");
      Deno.addSignalListener("SIGTERM", () => Deno.exit()); // as the command has it
      const handlers = { request: (_, response) => void response.end("ok") };
      const options = { host: "127.0.0.1", port: 0, maxConnections: 1000, lookEvery: 300 };
      const { port } = await serve(handlers, options);
      console.log(port);
      setInterval(() => {}, 1000);
    `;
    const child = new Deno.Command("sh", {
      args: ["-c", 'ulimit -n 128 && exec "$0" eval "$1"', Deno.execPath(), script],
      stdout: "piped",
      env: { NO_COLOR: "1" },
    }).spawn();
    const reader = child.stdout.getReader();
    try {
      const { value } = await reader.read();
      const port = Number(new TextDecoder().decode(value));
      assert.ok(await answers(port));
      {
        using _flood = await flood(port, 300);
        assert.equal(await answers(port), false, "it is deaf, or the test shows nothing");
      }
      await until("it answers again", () => answers(port), 30);
    } finally {
      await reader.cancel();
      try {
        child.kill("SIGKILL");
      } catch {
        // it has ended
      }
      await child.status;
    }
  },
});

Deno.test("serve() takes so many connections and no more, and answers when they are gone", async () => {
  const handlers = {
    request: (_: unknown, response: { end(text: string): void }) => response.end("ok"),
  };
  const server = await serve(handlers, { host: "127.0.0.1", port: 0, maxConnections: 5 });
  try {
    {
      using _flood = await flood(server.port, 50);
      assert.equal(await answers(server.port), false);
    }
    await until("it answers again", () => answers(server.port), 10);
  } finally {
    await server.close();
  }
});

Deno.test("serve() waits only so long for the rest of a request's headers", async () => {
  const handlers = {
    request: (_: unknown, response: { end(text: string): void }) => response.end("ok"),
  };
  const server = await serve(handlers, { host: "127.0.0.1", port: 0, headersTimeout: 300 });
  try {
    const socket = connect(server.port, "127.0.0.1").on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
    socket.resume();
    await Promise.race([
      once(socket, "close"),
      wait(20_000).then(() => assert.fail("it waits for ever")),
    ]);
  } finally {
    await server.close();
  }
});
