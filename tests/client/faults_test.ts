import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Fbx } from "../../mod.ts";
import { until } from "../support/until.ts";
import { LONGEST_ANSWER } from "../../lib/client/exchange.ts";
import { prepareRequest } from "../../lib/client/request.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { type DoorOptions, openDoor } from "../support/door.ts";

/** A box behind a door that answers otherwise, and a client that goes through the door. */
async function behindDoor(answers: NonNullable<DoorOptions["answers"]>) {
  const box = await simulate();
  const door = await openDoor({ behind: box.url, answers });
  const f = await Fbx({ url: door.url, appId: box.appId, token: box.appToken, timeout: 5000 });
  return {
    box,
    door,
    f,
    async [Symbol.asyncDispose]() {
      await f.close();
      await door[Symbol.asyncDispose]();
      await box.close();
    },
  };
}

Deno.test("mksession() that is refused keeps the credentials that work", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await assert.rejects(f.mksession({ appId: box.appId, token: "wrong" }), {
    code: "invalid_token",
  });
  await f.logout();
  assert.equal((await f.connection.status()).state, "up");
});

Deno.test("a call after close() fails and logs in nowhere", async () => {
  await using box = await simulate();
  const f = await Fbx(box.access);
  await f.connection.status();
  await f.close();
  const before = box.requests.count;
  await assert.rejects(f.connection.status(), { code: "closed" });
  await assert.rejects(f.request("GET", "connection/"), { code: "closed" });
  assert.equal(box.requests.count, before);
});

Deno.test("close() waits a second at most for a box that hangs", async () => {
  await using pair = await behindDoor({ "login/logout/": { hang: true } });
  await pair.f.connection.status();
  const start = performance.now();
  await pair.f.close();
  const took = performance.now() - start;
  assert.ok(took > 500 && took < 4000, `${took} ms`);
});

Deno.test("an answer longer than 64 MiB is refused, with and without a length", async () => {
  const piece = new Uint8Array(2 ** 20).fill(32);
  const ways = [
    { length: LONGEST_ANSWER + 1 },
    { length: undefined },
    { length: undefined, trace: () => {} },
    { length: undefined, text: true },
  ];
  for (const { length, text = false, ...options } of ways) {
    let sent = 0;
    let isCutOff = false;
    const server = createServer((request, response) => {
      if (request.url === "/api_version") {
        return void response.end(JSON.stringify({ api_version: "16.0", api_base_url: "/api/" }));
      }
      response.writeHead(200, length === undefined ? {} : { "content-length": length });
      const pour = () => {
        while (!response.destroyed && response.write(piece)) sent++;
      };
      response.on("drain", pour).on("error", () => {}).on("close", () => isCutOff = true);
      pour();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const f = await Fbx({ url: `http://127.0.0.1:${port}`, retries: 0, ...options });
    try {
      const call = text ? f.vpn.downloadUserConfig("a", "b") : f.request("GET", "connection/");
      await assert.rejects(call, { code: "bad_response" });
      assert.ok(sent * piece.length < 3 * LONGEST_ANSWER, `${sent} MiB were taken`);
      await until("the answer is broken off", () => isCutOff, 5);
    } finally {
      await f.close();
      server.close();
      server.closeAllConnections();
    }
  }
});

Deno.test("a redirect is not taken for a file, and is not followed", async () => {
  const redirect = { status: 302, body: "Moved", headers: { location: "http://127.0.0.1:9/" } };
  await using pair = await behindDoor({ "^dl/": redirect });
  await assert.rejects(pair.f.fs.download("/Freebox/a.txt"), { code: "bad_response", status: 302 });
});

Deno.test("request() sends the path that it shows, and none that climbs out of the API", () => {
  for (
    const path of ["a\\..\\..\\admin", "a\t/../..", "a/..%2f/%2E%2e/x", "a\n/b", "a/../b", "\ud800"]
  ) {
    assert.throws(
      () => prepareRequest("GET", path, {}),
      { code: "bad_argument" },
      JSON.stringify(path),
    );
  }
  const { outgoing } = prepareRequest("GET", "lan/browser/é x/?q=a b", {});
  assert.equal(outgoing.path, "lan/browser/%C3%A9%20x/?q=a%20b");
  assert.equal(
    new URL(outgoing.path, "http://h/api/v1/").pathname,
    "/api/v1/lan/browser/%C3%A9%20x/",
  );
});

Deno.test("a DELETE whose answer was lost is done when the second finds nothing", async () => {
  let lost = 0;
  const box = await simulate();
  await using _box = box;
  await using front = await openDoor({ behind: box.url });
  const f = await Fbx({ ...box.access, url: front.url });
  await using _f = f;
  const { id } = await f.contacts.create({ display_name: "A", first_name: "A" });
  // the first DELETE reaches the box, and its answer is cut
  await using cutting = await openDoor({
    behind: box.url,
    answers: {
      [`DELETE contact/${id}`]: () => lost++ === 0 ? { cut: 3 } : undefined,
    },
  });
  await using g = await Fbx({ ...box.access, url: cutting.url });
  await g.contacts.delete(id!);
  assert.equal(lost, 2);
  await assert.rejects(g.contacts.delete(id!), { code: "noent" }); // at the first try it is an error
});

Deno.test("no more than four requests at once reach the box, in order", async () => {
  let active = 0;
  let most = 0;
  await using pair = await behindDoor({});
  const order: number[] = [];
  const proxied = await openDoor({
    behind: pair.box.url,
    answers: {
      "^call/log/\\d+$": ({ url }) => {
        active++;
        most = Math.max(most, active);
        order.push(Number(url.split("/").at(-1)));
        setTimeout(() => active--, 40);
        return { delay: 50, result: { id: 1 } };
      },
    },
  });
  await using _ = proxied;
  for (const [concurrency, expected] of [[undefined, 4], [2, 2], [1, 1]] as const) {
    most = 0;
    order.length = 0;
    const options = concurrency === undefined ? {} : { concurrency };
    await using f = await Fbx({ ...pair.box.access, url: proxied.url, ...options });
    await f.mksession();
    await Promise.all(Array.from({ length: 12 }, (_, id) => f.request("GET", `call/log/${id}`)));
    assert.equal(most, expected);
    // several connections overtake one another on their way
    if (expected === 1) assert.deepEqual(order, Array.from({ length: 12 }, (_, id) => id));
  }
});

Deno.test("a call that waits for its turn can be cancelled, and takes none", async () => {
  await using pair = await behindDoor({ "connection/": { delay: 200, result: {} } });
  await using f = await Fbx({ ...pair.box.access, url: pair.door.url, concurrency: 1 });
  await f.mksession();
  const first = f.request("GET", "connection/");
  const signal = AbortSignal.timeout(30);
  await assert.rejects(f.request("GET", "connection/", { signal }), { code: "aborted" });
  await first;
  await f.request("GET", "connection/");
  assert.equal(pair.door.requests.filter((line) => line.endsWith("/connection/")).length, 2);
});

Deno.test("endpoints of home automation are asked one at a time", async () => {
  let active = 0;
  let most = 0;
  await using pair = await behindDoor({
    "^home/": () => {
      most = Math.max(most, ++active);
      setTimeout(() => active--, 25);
      return { delay: 30, result: [] };
    },
  });
  await pair.f.mksession();
  await Promise.all([1, 2, 3, 4].map((id) => pair.f.request("GET", `home/nodes/${id}`)));
  assert.equal(most, 1);
});

Deno.test("HTTP 503 is reported and retried, and a POST is not repeated", async () => {
  const busy = { status: 503, body: "<html>busy</html>", headers: { "retry-after": "0" } };
  await using pair = await behindDoor({
    "connection/": ({ before }) => before === 0 ? busy : undefined,
    "contact/": busy,
  });
  assert.equal((await pair.f.connection.status()).state, "up");
  const create = pair.f.contacts.create({ display_name: "A", first_name: "A" });
  await assert.rejects(create, { code: "overloaded", status: 503 });
  const posts = pair.door.requests.filter((line) =>
    line.startsWith("POST") && /contact/.test(line)
  );
  assert.equal(posts.length, 1);
});

Deno.test("the simulated box answers 503 above its limit, and the client stays below it", async () => {
  await using box = await simulate({ latency: 30, maxRequests: 6 });
  const raw = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const answer = await fetch(`${box.url}/api_version`);
      await answer.body?.cancel();
      return answer.status;
    }),
  );
  assert.ok(raw.includes(503) && raw.includes(200), raw.join());
  await using f = await Fbx({ ...box.access, retries: 0 });
  await f.mksession();
  await Promise.all(Array.from({ length: 20 }, () => f.connection.status()));
});

Deno.test("the simulated box answers to names of a box only", async () => {
  await using box = await simulate();
  const statusFor = async (host: string) => {
    await using connection = await Deno.connect({ hostname: "127.0.0.1", port: box.port });
    const text = `GET /api_version HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
    await connection.write(new TextEncoder().encode(text));
    const buffer = new Uint8Array(100);
    const count = await connection.read(buffer);
    return Number(new TextDecoder().decode(buffer.subarray(0, count ?? 0)).split(" ")[1]);
  };
  for (
    const host of ["127.0.0.1:80", "localhost", "mafreebox.freebox.fr", "r0.fbxos.fr:1234", "[::1]"]
  ) {
    assert.equal(await statusFor(host), 200, host);
  }
  assert.equal(await statusFor("evil.com"), 403);
  assert.equal(await statusFor("freebox.fr.evil.com:80"), 403);
});

Deno.test("Fbx() takes an address alone, and keeps the API version that it names", async () => {
  await using box = await simulate({ apiVersion: "16.0" });
  await using plain = await Fbx(box.url);
  assert.equal(plain.url, `${box.url}/api/v16/`);
  await using old = await Fbx(`${box.url}/api/v4/`);
  assert.equal(old.url, `${box.url}/api/v4/`);
  await using pinned = await Fbx({ ...box.access, url: `${box.url}/api/v4`, apiVersion: 8 });
  assert.equal(pinned.url, `${box.url}/api/v8/`);
  assert.equal((await pinned.connection.status()).state, "up");
  assert.equal(box.requests.recent.at(-1)?.path, "/api/v8/connection/");
  await assert.rejects(Fbx({ url: box.url, apiVersion: NaN }), { code: "bad_argument" });
});

Deno.test("Fbx() refuses misspelt options and numbers that are none", async () => {
  await using box = await simulate();
  const wrong = { url: box.url, timeOut: 5 } as object;
  await assert.rejects(Fbx(wrong), { code: "bad_argument", message: /timeOut.*timeout/ });
  for (const options of [{ retries: NaN }, { retries: -1 }, { concurrency: 0 }, { timeout: NaN }]) {
    await assert.rejects(Fbx({ url: box.url, ...options }), { code: "bad_argument" });
  }
  assert.equal(box.requests.count, 0);
});

Deno.test("a delete counts as done only where an answer was lost, whatever the code of absence", async () => {
  const busy = { status: 503, body: "busy", headers: { "retry-after": "0" } };
  await using pair = await behindDoor({
    "DELETE fw/redir/4242": ({ before }) => before === 0 ? busy : undefined,
    "DELETE downloads/1": ({ before }) => before === 0 ? { cut: 1 } : undefined,
  });
  await assert.rejects(pair.f.nat.deleteRedirect(4242), {
    code: "noent",
    message: /: 4242( |$)/,
  });
  await assert.rejects(pair.f.fs.list("/Freebox/no such é"), {
    code: "path_not_found",
    message: /: \/Freebox\/no such é( |$)/,
  });
  await pair.f.download.delete(1);
  await assert.rejects(pair.f.download.delete(1), { code: "task_not_found" });
});

Deno.test("Retry-After is waited for within the timeout: seconds or a date, never at once", async () => {
  const busy = (after: string) => ({ status: 503, body: "", headers: { "retry-after": after } });
  await using pair = await behindDoor({
    "connection/": ({ before }) => before < 2 ? busy(["99999999", "30"][before] ?? "") : undefined,
    "system/": ({ before }) =>
      before === 0 ? busy(new Date(Date.now() + 2000).toUTCString()) : undefined,
    "POST login/session/": ({ before }) => before === 0 ? busy("0") : undefined,
  });
  for (const _ of [1, 2]) {
    await assert.rejects(pair.f.connection.status({ timeout: 2000 }), { code: "overloaded" });
  }
  const asked = pair.door.requests.filter((line) => line.endsWith("/connection/"));
  assert.equal(asked.length, 2);
  const started = performance.now();
  await pair.f.system.info({ timeout: 9000 });
  assert.ok(performance.now() - started >= 900);
});

Deno.test("close() ends waiting calls at once, and what is asked after it is refused", async () => {
  await using pair = await behindDoor({ "connection/": { hang: true } });
  await pair.f.mksession();
  const waiting = assert.rejects(pair.f.connection.status(), { code: "aborted" });
  await until(
    "the call arrives",
    () => pair.door.requests.some((line) => line.endsWith("/connection/")),
  );
  await pair.f.close();
  await waiting;
  await assert.rejects(pair.f.mksession(), { code: "closed" });
  await assert.rejects(pair.f.register("fr.example.app", "app", "here"), { code: "closed" });
});

Deno.test("a result of another form is bad_response, and what is no object is left out of a list", async () => {
  await using pair = await behindDoor({
    "connection/": { result: null },
    "system/": { result: 5 },
    "wifi/ap/": { result: "x" },
    "contact/": { edit: (list: unknown[]) => [null, 5, ...list] },
  });
  const { f } = pair;
  for (const call of [f.connection.status, f.system.info, f.wifi.aps]) {
    await assert.rejects(call(), { code: "bad_response" });
  }
  const contacts = await f.contacts.list();
  assert.ok(contacts.length > 0 && contacts.every(({ id }) => typeof id === "number"));
});
