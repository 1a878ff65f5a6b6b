import assert from "node:assert/strict";
import { connections } from "../../lib/net/node_https.ts";
import { makeCertificates } from "../support/certificates.ts";
import { counted } from "../support/counted_signal.ts";
import { until } from "../support/until.ts";

const name = "box.fbxos.example";
const certificates = await makeCertificates(name);

/** Serves HTTPS on loopback, and gives a way to it under the name. */
function pinned(handler: (request: Request) => Response | Promise<Response>) {
  const peers = new Set<number>();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {}, ...certificates.good },
    (request, { remoteAddr }) => {
      peers.add((remoteAddr as Deno.NetAddr).port);
      return handler(request);
    },
  );
  const { send, close } = connections([certificates.root], "127.0.0.1");
  const origin = `https://${name}:${(server.addr as Deno.NetAddr).port}`;
  return {
    origin,
    send,
    peers,
    async [Symbol.asyncDispose]() {
      close();
      await server.shutdown();
    },
  };
}

async function echo(request: Request): Promise<Response> {
  const { method, url, headers } = request;
  const length = headers.get("content-length");
  return Response.json({
    method,
    url,
    length,
    type: headers.get("content-type"),
    text: await request.text(),
  });
}

Deno.test("connections() speak to one address under another name, over one connection", async () => {
  await using to = pinned(echo);
  for (const method of ["GET", "PUT", "POST", "DELETE"]) {
    const body = method === "GET" ? null : '{"ssid":"home"}';
    const response = await to.send(`${to.origin}/api/v16/?q=1`, { method, body });
    const said = await response.json();
    assert.equal(said.method, method);
    assert.equal(said.url, `${to.origin}/api/v16/?q=1`);
    assert.equal(said.text, body ?? "");
    if (body !== null) assert.equal(said.length, String(body.length));
  }
  assert.equal(to.peers.size, 1);
});

Deno.test("connections() send forms, bytes and streams", async () => {
  await using to = pinned(async (request) => {
    const type = request.headers.get("content-type") ?? "";
    const length = request.headers.get("content-length");
    if (!type.startsWith("multipart/")) return Response.json([type, length, await request.text()]);
    const form = await request.formData();
    const file = form.get("upload") as File;
    return Response.json([form.get("id"), file.name, await file.text(), length !== null]);
  });
  const post = async (body: BodyInit) =>
    await (await to.send(to.origin, { method: "POST", body })).json();
  const form = new FormData();
  form.set("id", "7");
  form.set("upload", new File(["héllo"], "a.txt"));
  assert.deepEqual(await post(form), ["7", "a.txt", "héllo", true]);
  const fields = new URLSearchParams({ a: "1 & 2" });
  assert.deepEqual(await post(fields), [
    "application/x-www-form-urlencoded;charset=UTF-8",
    "9",
    "a=1+%26+2",
  ]);
  assert.deepEqual(await post(fields), await post(fields)); // one after the other
  assert.deepEqual(await post(new TextEncoder().encode("bytes")), ["", "5", "bytes"]);
  assert.deepEqual(
    await post(ReadableStream.from([new Uint8Array([104]), new Uint8Array([105])])),
    [
      "",
      null,
      "hi",
    ],
  );
});

Deno.test("connections() give the status, the headers and a stream that can be broken off", async () => {
  let cancelled = false;
  await using to = pinned((request) => {
    if (request.url.endsWith("/none")) return new Response(null, { status: 204 });
    let count = 0;
    return new Response(
      new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          controller.enqueue(new TextEncoder().encode(`${count++},`));
        },
        cancel: () => void (cancelled = true),
      }),
      { status: 206, headers: [["set-cookie", "a=1"], ["set-cookie", "b=2"]] },
    );
  });
  const none = await to.send(`${to.origin}/none`, {});
  assert.deepEqual([none.status, none.body], [204, null]);
  const response = await to.send(to.origin, {});
  assert.equal(response.status, 206);
  assert.deepEqual(response.headers.getSetCookie(), ["a=1", "b=2"]);
  for await (const chunk of response.body ?? []) {
    assert.equal(new TextDecoder().decode(chunk), "0,");
    break;
  }
  while (!cancelled) await new Promise((resolve) => setTimeout(resolve, 5));
});

Deno.test("connections() are cut off by the signal, on a new connection and on a kept one", async () => {
  let hanging = 0;
  await using to = pinned(async (request) => {
    if (!request.url.endsWith("/hang")) return new Response("quick");
    hanging++;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return new Response("late");
  });
  for (const connection of ["new", "kept"]) {
    if (connection === "kept") await (await to.send(to.origin, {})).text();
    const started = performance.now();
    const signal = AbortSignal.timeout(50);
    await assert.rejects(to.send(`${to.origin}/hang`, { signal }), { name: "TimeoutError" });
    assert.ok(performance.now() - started < 300, connection);
  }
  await new Promise((resolve) => setTimeout(resolve, 450));
  assert.equal(hanging, 2, "nothing was sent again");
  await assert.rejects(to.send(to.origin, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

Deno.test("connections() let go of the signal when the answer is over, or there is none", async () => {
  await using to = pinned(echo);
  const { signal, listeners } = counted();
  for (let count = 0; count < 3; count++) {
    await (await to.send(to.origin, { signal })).text();
  }
  await until("the signal is let go of", () => listeners() === 0);
  const gone = connections([certificates.root], "127.0.0.1");
  await assert.rejects(gone.send(`https://${name}:1/`, { signal }));
  assert.equal(listeners(), 0);
  gone.close();
});

Deno.test("connections() cut a body off with the signal", async () => {
  await using to = pinned(() =>
    new Response(new ReadableStream({ start: (it) => it.enqueue(new Uint8Array(10)) }))
  );
  const cancel = new AbortController();
  const response = await to.send(to.origin, { signal: cancel.signal });
  setTimeout(() => cancel.abort(), 20);
  await assert.rejects(response.bytes());
});

Deno.test("connections() do not send a POST again that a kept connection lost", async () => {
  let posts = 0;
  const listener = Deno.listenTls({ hostname: "127.0.0.1", port: 0, ...certificates.good });
  const { port } = listener.addr as Deno.NetAddr;
  const serving = (async () => {
    for await (const connection of listener) {
      const buffer = new Uint8Array(4096);
      while (true) {
        const length = await connection.read(buffer).catch(() => null);
        if (length === null) break;
        const isPost = new TextDecoder().decode(buffer.subarray(0, length)).startsWith("POST");
        if (isPost) {
          posts++;
          break; // the connection is closed without an answer
        }
        await connection.write(
          new TextEncoder().encode("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"),
        );
      }
      connection.close();
    }
  })();
  const { send, close } = connections([certificates.root], "127.0.0.1");
  assert.equal(await (await send(`https://${name}:${port}/`, {})).text(), "hi");
  await assert.rejects(send(`https://${name}:${port}/`, { method: "POST", body: "x" }));
  assert.equal(posts, 1);
  close();
  listener.close();
  await serving;
});
