import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import { insist, login } from "./client.ts";
import { plug as open, sessionOf } from "./socket.ts";

/** A box whose first machine runs. */
async function withMachine(options: SimulatorOptions = {}) {
  const freebox = await simulate(options);
  const call = await login(freebox);
  await insist(call, "POST", "vm/0/start");
  while ((await insist(call, "GET", "vm/0")).status !== "running") {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { freebox, call };
}

/** A terminal on the console, and all that it has shown. */
async function terminal(freebox: SimulatedFreebox) {
  const plug = await open(freebox, "vm/0/console");
  const decoder = new TextDecoder();
  let shown = "";
  return {
    plug,
    type: (text: string) => plug.send(new TextEncoder().encode(text)),
    /** What is shown up to and with that; the rest stays. */
    async until(text: string): Promise<string> {
      while (!shown.includes(text)) shown += decoder.decode(await plug.next(), { stream: true });
      const end = shown.indexOf(text) + text.length;
      const part = shown.slice(0, end);
      shown = shown.slice(end);
      return part;
    },
  };
}

Deno.test("the console is a terminal with a login and a shell", async () => {
  const { freebox, call } = await withMachine();
  await using _ = freebox;
  const { plug, type, until } = await terminal(freebox);
  assert.match(await until("login: "), /debian GNU\/Linux/);
  type("root\r");
  assert.ok((await until("root@debian:~# ")).startsWith("root\r\n"));
  type("echo héllo  wörld\r");
  assert.equal(await until("# "), "echo héllo  wörld\r\nhéllo wörld\r\nroot@debian:~# ");
  type("rubbish\x03");
  assert.equal(await until("# "), "rubbish^C\r\nroot@debian:~# ");
  type("frobnicate\n");
  await until("-sh: frobnicate: not found\r\n");
  await until("# ");
  type("yes 5000\r");
  const yes = await until("# ");
  assert.equal(yes.split("\r\ny").length - 1, 5000);
  type("yes\r");
  await until("y\r\ny\r\n");
  type("\x03");
  await until("^C\r\nroot@debian:~# ");
  type("exit\r");
  await until("exit\r\ndebian login: ");
  await insist(call, "POST", "vm/0/stop");
  assert.equal(await plug.closed(), 1000);
});

Deno.test("what a program prints at length comes whole", async () => {
  const { freebox } = await withMachine();
  await using _ = freebox;
  const { type, until } = await terminal(freebox);
  type("root\ryes 100000\r");
  await until("# ");
  assert.equal((await until("# ")).split("\r\ny").length - 1, 100_000);
});

Deno.test("a machine that does not run, or is not there, has no console", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const codeOf = async (path: string) => {
    const headers = {
      "X-Fbx-App-Auth": await sessionOf(freebox),
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
    };
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: freebox.port });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const request = `GET /api/v8/${path} HTTP/1.1\r\nhost: x\r\n${lines}\r\n`;
    await connection.write(new TextEncoder().encode(request));
    const answer = await new Response(connection.readable).text();
    return JSON.parse(answer.slice(answer.indexOf("\r\n\r\n"))).error_code;
  };
  assert.equal(await codeOf("vm/0/console"), "not_running");
  assert.equal(await codeOf("vm/0/vnc"), "not_running");
  assert.equal(await codeOf("vm/7/console"), "no_such_vm");
  assert.equal(await codeOf("vm/info/console"), "no_such_vm");
  await insist(call, "PUT", "vm/0", { enable_screen: false });
  const machine = freebox.box.store.list("vm")[0];
  if (machine) machine.status = "running";
  assert.equal(await codeOf("vm/0/vnc"), "inval");
});

Deno.test("without the permission for machines there is no console", async () => {
  await using freebox = await simulate({ permissions: ["settings"] });
  await assert.rejects(open(freebox, "vm/0/console"));
  assert.equal(freebox.requests.recent.at(-1)?.status, 403);
});

Deno.test("the screen of a VM speaks RFB, and shows a grey picture", async () => {
  const { freebox } = await withMachine();
  await using _ = freebox;
  const plug = await open(freebox, "vm/0/vnc");
  let rest = new Uint8Array();
  const take = async (count: number) => {
    while (rest.length < count) rest = new Uint8Array([...rest, ...await plug.next()]);
    const taken = rest.slice(0, count);
    rest = rest.slice(count);
    return taken;
  };
  const send = (...bytes: number[]) => plug.send(new Uint8Array(bytes));
  assert.equal(new TextDecoder().decode(await take(12)), "RFB 003.008\n");
  plug.send(new TextEncoder().encode("RFB 003.008\n"));
  assert.deepEqual([...await take(2)], [1, 1]);
  send(1);
  assert.deepEqual([...await take(4)], [0, 0, 0, 0]);
  send(1);
  const init = new DataView((await take(24)).buffer);
  const [width, height] = [init.getUint16(0), init.getUint16(2)];
  assert.equal(init.getUint8(4), 32);
  assert.equal(new TextDecoder().decode(await take(init.getUint32(20))), "debian");

  const update = async (pixel: number) => {
    const head = new DataView((await take(16)).buffer);
    assert.deepEqual([head.getUint8(0), head.getUint16(2), head.getInt32(12)], [0, 1, 0]);
    const area = [4, 6, 8, 10].map((at) => head.getUint16(at));
    return { area, pixels: await take((area[2] ?? 0) * (area[3] ?? 0) * pixel) };
  };
  send(2, 0, 0, 1, 0, 0, 0, 0);
  send(3, 0, 0, 0, 0, 0, width >> 8, width & 255, height >> 8, height & 255);
  const whole = await update(4);
  assert.deepEqual(whole.area, [0, 0, width, height]);
  assert.deepEqual([...new Set(whole.pixels)], [128]);

  // keys and the pointer are taken, and pixels of two bytes
  send(4, 1, 0, 0, 0, 0, 0, 65);
  send(5, 0, 0, 3, 0, 5);
  send(0, 0, 0, 0, 16, 16, 1, 1, 0, 31, 0, 63, 0, 31, 11, 5, 0, 0, 0, 0);
  send(3, 0, 0, 3, 0, 5, 0, 1, 0, 1);
  const pixel = await update(2);
  assert.deepEqual([pixel.area, pixel.pixels.length], [[3, 5, 1, 1], 2]);
  plug.socket.close();
  assert.equal(await plug.closed(), 1000);
});
