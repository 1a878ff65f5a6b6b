import assert from "node:assert/strict";
import { request } from "node:http";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/client/streamableHttp"
import { StreamableHTTPClientTransport } from "npm:@modelcontextprotocol/sdk@^1.32.2/client/streamableHttp.js";
import { EXIT } from "../../lib/cli/terminal/io.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { fbx } from "../support/io.ts";
import { TextLineStream } from "../support/lines.ts";
import { type Answer, attach, own } from "../support/mcp.ts";
import { until } from "../support/until.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** `fbx mcp --port 0`, with the permissions of the README. */
async function served(box: SimulatedFreebox, words: readonly string[] = [], flags: string[] = []) {
  const net = `--allow-net=127.0.0.1:${box.port},127.0.0.1:0`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--no-prompt", net, ...flags, cli, "mcp", "--port", "0", "-j"]
      .concat(own(box), words),
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream())
    .getReader();
  const { url, token } = JSON.parse((await lines.read()).value ?? "{}");
  const connect = (person?: Answer) =>
    attach(
      new StreamableHTTPClientTransport(new URL(url), {
        requestInit: { headers: { Authorization: `Bearer ${token}` } },
      }) as unknown as Parameters<typeof attach>[0],
      person,
    );
  return {
    url: url as string,
    token: token as string,
    connect,
    async [Symbol.asyncDispose]() {
      child.kill("SIGINT");
      assert.equal((await child.status).code, 0);
      assert.equal((await lines.read()).done, true, "stdout has nothing else");
      assert.doesNotMatch(await new Response(child.stderr).text(), /^ {4}at /m);
    },
  };
}

Deno.test("several clients are served over HTTP, each with its own person and events", async () => {
  await using box = await simulate();
  await using server = await served(box, ["--allow", "contacts"]);
  await using careful = await server.connect("no");
  await using bold = await server.connect("yes");
  assert.ok((await careful.client.listTools()).tools.length > 4);
  const remove = { operation: "contacts.delete", params: { id: 1 } };
  assert.equal((await careful.call("change", remove)).isError, true);
  assert.equal((await bold.call("change", remove)).isError, false);
  assert.deepEqual([careful.questions.length, bold.questions.length], [1, 1]);
  await bold.call("watch");
  await until("events are told", () => {
    box.box.emit("vm_state_changed", { id: 3, status: "running" });
    return bold.events.length > 0;
  });
  assert.deepEqual(careful.events, []);
});

Deno.test("a cursor is good for the client that it was given to alone", async () => {
  const hosts = Array.from({ length: 2000 }, (_, index) => ({ id: `ether-${index}` }));
  await using box = await simulate({ behaviours: [{ handlers: { "Lan.hosts": () => hosts } }] });
  await using server = await served(box);
  await using one = await server.connect();
  await using other = await server.connect();
  const { json } = await one.call("read", { operation: "lan.hosts", params: { interface: "pub" } });
  const next = { cursor: json.page.next };
  assert.equal((await other.call("more", next)).isError, true);
  assert.equal((await one.call("more", next)).isError, false);
});

Deno.test("only who has the token is answered, and no page of another site", async () => {
  await using box = await simulate();
  await using server = await served(box);
  const { host, port } = new URL(server.url);
  const good = { host, authorization: `Bearer ${server.token}` };
  const cases: [headers: Record<string, string>, status: number][] = [
    [good, 200],
    [{ ...good, host: `localhost:${port}`, origin: `http://localhost:${port}` }, 200],
    [{ host }, 401],
    [{ ...good, authorization: "Bearer " }, 401],
    [{ ...good, authorization: `Bearer ${server.token}x` }, 401],
    [{ ...good, authorization: `Bearer ${server.token.slice(0, -1)}` }, 401],
    [{ ...good, authorization: server.token }, 401],
    [{ ...good, host: `evil.example:${port}` }, 403],
    [{ ...good, host: `127.0.0.1.evil.example:${port}` }, 403],
    [{ ...good, host: `192.168.1.2:${port}` }, 403],
    [{ ...good, origin: "https://evil.example" }, 403],
    [{ ...good, origin: "null" }, 403],
    [{ ...good, origin: "http://localhost.evil.example" }, 403],
    [{ ...good, "mcp-session-id": "00000000-0000-0000-0000-000000000000" }, 404],
  ];
  for (const [headers, status] of cases) {
    assert.equal(await ask(server.url, headers), status, JSON.stringify(headers));
  }
  assert.equal(await ask(server.url.replace("/mcp", "/"), good), 404);
  assert.equal(await ask(server.url, good, { method: "tools/list" }), 400);
  assert.equal(await ask(server.url, good, "no JSON"), 400);
});

Deno.test("the silent ones make room for new clients", async () => {
  await using box = await simulate();
  await using server = await served(box);
  const first = await server.connect();
  const others = [];
  for (let count = 0; count < 16; count++) others.push(await server.connect());
  await assert.rejects(first.client.listTools(), /Session not found/);
  assert.ok((await others[0]?.client.listTools())?.tools);
  for (const { client } of [first, ...others]) await client.close();
});

Deno.test("--bearer takes the token from a file", async () => {
  await using box = await simulate();
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "a-token-of-my-own-choice\n");
    await using server = await served(box, ["--bearer", file], [`--allow-read=${file}`]);
    assert.equal(server.token, "a-token-of-my-own-choice");
    await using house = await server.connect();
    assert.ok((await house.client.listTools()).tools);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("fbx mcp checks its options before it looks for the box", async () => {
  const short = await Deno.makeTempFile();
  await Deno.writeTextFile(short, "short\n");
  const cases: [args: string[], words: RegExp][] = [
    [["--allow", "setings"], /no permission “setings”.*Did you mean “settings”/],
    [["--port", "65536"], /0 to 65535/],
    [["--bearer", short], /add --port/],
    [["--port", "0", "--bearer", short], /16 characters/],
    [["--port", "0", "--bearer", "/nowhere/token"], /--bearer \/nowhere\/token: /],
    [["now"], /unexpected argument “now”/],
    [["-u", "127.0.0.1:9"], /needs a token, which fbx register gets/],
  ];
  for (const [args, words] of cases) {
    const { code, err, out } = await fbx(["mcp", ...args]);
    assert.deepEqual([code, out], [EXIT.usage, ""], err);
    assert.match(err, words);
  }
  await Deno.remove(short);
});

Deno.test("fbx mcp reports that its port is taken", async () => {
  await using box = await simulate();
  const { code, err } = await fbx(["mcp", "--port", String(box.port), ...own(box)]);
  assert.equal(code, EXIT.refused);
  assert.match(err, new RegExp(`Port ${box.port} is taken`));
});

/** The status of an initialization, or of another message, with those headers as they are. */
function ask(
  url: string,
  headers: Record<string, string>,
  message: object | string = {
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "test", version: "1" },
    },
  },
): Promise<number> {
  const body = typeof message === "string"
    ? message
    : JSON.stringify({ jsonrpc: "2.0", id: 1, ...message });
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method: "POST",
      agent: false,
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
    }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
