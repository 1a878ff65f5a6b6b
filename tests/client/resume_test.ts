import assert from "node:assert/strict";
import { Fbx, type FbxState, type TraceEvent } from "../../mod.ts";
import { mayGoOn, sessionOf } from "../../lib/client/resume.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";

/** What was asked, as `GET /api/v16/connection/`. */
function recorder() {
  const asked: string[] = [];
  const trace = (event: TraceEvent) => {
    if (event.kind === "send") asked.push(`${event.verb} ${new URL(event.url).pathname}`);
  };
  return { asked, trace };
}

async function leave(box: SimulatedFreebox): Promise<FbxState> {
  const f = await Fbx({ url: box.url, appId: box.appId, token: box.appToken });
  await f.connection.status();
  return JSON.parse(JSON.stringify(f.detach()));
}

Deno.test("a state goes on where it was left: no search, no login", async () => {
  await using box = await simulate();
  const state = await leave(box);
  const { asked, trace } = recorder();
  const f = await Fbx({ state, trace, appId: box.appId, token: box.appToken });
  assert.equal((await f.connection.status()).state, "up");
  assert.deepEqual(asked, ["GET /api/v16/connection/"]);
  assert.equal(f.url, `${box.url}/api/v16/`);
  assert.equal(f.detach()?.sessionToken, state.sessionToken);
});

Deno.test("a state whose session has ended opens another one", async () => {
  await using box = await simulate();
  const state = { ...await leave(box), sessionToken: "gone" };
  const { asked, trace } = recorder();
  const f = await Fbx({ state, trace, appId: box.appId, token: box.appToken });
  assert.equal((await f.lan.config()).mode, "router");
  assert.deepEqual(asked, [
    "GET /api/v16/lan/config/",
    "GET /api/v16/login/",
    "POST /api/v16/login/session/",
    "GET /api/v16/lan/config/",
  ]);
  const next = f.detach();
  assert.ok(next?.sessionToken !== undefined && next.sessionToken !== "gone");
});

Deno.test("a box that has moved is rediscovered, and a POST is sent once", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  await old.close();
  await using box = await simulate({ seed: 7 });
  const f = await Fbx({ state, url: box.url, appId: box.appId, token: box.appToken });
  const { id } = await f.contacts.create({ display_name: "Moved", first_name: "M" });
  assert.equal((await f.contacts.list()).filter((each) => each.id === id).length, 1);
  assert.equal((await f.contacts.list()).filter((each) => each.display_name === "Moved").length, 1);
  assert.equal(f.detach()?.origin, box.url);
});

Deno.test("a box that has moved: the trace, url and events are of where it is now", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  await old.close();
  await using box = await simulate({ seed: 7 });
  const sent: string[] = [];
  const trace = (event: TraceEvent) => {
    if (event.kind === "send") sent.push(new URL(event.url).origin);
  };
  await using f = await Fbx({ state, url: box.url, trace, appId: box.appId, token: box.appToken });
  assert.equal(f.url, `${old.url}/api/v16/`);
  const events = f.events("lan_host_l3addr_reachable");
  const next = events.next();
  const timer = setInterval(() => box.box.emit("lan_host_l3addr_reachable", { id: "moved" }), 20);
  assert.equal((await next).value?.name, "lan_host_l3addr_reachable");
  clearInterval(timer);
  await events.return();
  assert.equal(f.url, `${box.url}/api/v16/`);
  sent.length = 0;
  await f.lan.config();
  assert.deepEqual(sent, [box.url]);
});

Deno.test("what may have reached the box is not sent again to where it is now", async () => {
  await using box = await simulate();
  const state = await leave(box);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let requests = 0;
  const breaking = (async () => {
    for await (const connection of listener) {
      await connection.read(new Uint8Array(4096));
      requests++;
      connection.close();
    }
  })();
  const origin = `http://127.0.0.1:${(listener.addr as Deno.NetAddr).port}`;
  await using f = await Fbx({
    state: { ...state, origin },
    url: box.url,
    appId: box.appId,
    token: box.appToken,
  });
  const lost = f.contacts.create({ display_name: "Lost", first_name: "L" });
  await assert.rejects(lost, { code: "network" });
  assert.equal(requests, 1);
  await using there = await Fbx(box.access);
  const names = (await there.contacts.list()).map(({ display_name }) => display_name);
  assert.equal(names.includes("Lost"), false);
  listener.close();
  await breaking.catch(() => {});
});

Deno.test("a box with another id at the same place is not taken for the one of the state", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  await old.close();
  await using other = await simulate({ seed: 8 });
  const f = await Fbx({ state, url: other.url, appId: other.appId, token: other.appToken });
  await assert.rejects(f.connection.status(), (error: Error) => {
    assert.match(error.message, /is another one/);
    return true;
  });
  assert.equal(f.detach(), undefined);
});

Deno.test("the session of a state goes nowhere else over plain HTTP", () => {
  const discovery = { api_version: "16.0", api_base_url: "/api/" };
  const at = (origin: string) => sessionOf({ origin, discovery, sessionToken: "s" });
  assert.equal(at("http://192.168.1.254"), undefined);
  assert.equal(at("http://mafreebox.freebox.fr"), undefined);
  assert.equal(at("https://0s2efr3i.fbxos.fr:15628"), "s");
  assert.equal(at("http://127.0.0.1:8080"), "s");
});

Deno.test("detach leaves the session open, close ends it", async () => {
  await using box = await simulate();
  const state = await leave(box);
  const g = await Fbx({ state });
  assert.equal((await g.connection.status()).state, "up");
  await g.close();
  const again = await Fbx({ state });
  await assert.rejects(again.connection.status(), { code: "auth_required" });
  again.detach();
});

/** A server on loopback that answers nothing, or only discovery. */
function silent(discovery?: FbxState["discovery"]) {
  const forever = Promise.withResolvers<Response>();
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, ({ url }) => {
    return discovery && url.endsWith("/api_version") ? Response.json(discovery) : forever.promise;
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    async [Symbol.asyncDispose]() {
      forever.resolve(new Response());
      await server.shutdown();
    },
  };
}

/** A simulated box behind a door that notes the sessions that come through. */
function door(box: SimulatedFreebox) {
  const sessions: string[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      const session = request.headers.get("X-Fbx-App-Auth");
      if (session !== null) sessions.push(session);
      if (request.headers.get("upgrade") !== null) return new Response("no", { status: 400 });
      if (request.url.endsWith("/api_version")) await new Promise((go) => setTimeout(go, 100));
      const { pathname, search } = new URL(request.url);
      const { method, headers, body } = request;
      return await fetch(box.url + pathname + search, { method, headers, body });
    },
  );
  return {
    sessions,
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

Deno.test("calls that begin while the box is looked for do not take the old session along", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  await old.close();
  await using box = await simulate({ seed: 7 });
  await using there = door(box);
  const f = await Fbx({ state, url: there.url, appId: box.appId, token: box.appToken });
  const first = f.connection.status();
  await new Promise((go) => setTimeout(go, 30));
  const socket = f.vm.console(0).catch((error) => error);
  const others = await Promise.all([first, f.lan.config(), f.contacts.list()]);
  assert.equal(others.length, 3);
  await socket;
  assert.ok(there.sessions.length >= 3);
  assert.ok(!there.sessions.includes(state.sessionToken ?? ""));
  f.detach();
});

Deno.test("a box that was away is found again by the same Fbx", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  const port = Number(new URL(old.url).port);
  await old.close();
  const f = await Fbx({ state, url: old.url, appId: old.appId, token: old.appToken });
  await assert.rejects(f.connection.status(), { code: "no_box" });
  await using _box = await simulate({ seed: 7, port });
  assert.equal((await f.connection.status()).state, "up");
  f.detach();
});

Deno.test("a call keeps its deadline and its signal while the box is looked for", async () => {
  const old = await simulate({ seed: 7 });
  const state = await leave(old);
  await old.close();
  await using nobody = silent();
  const f = await Fbx({ state, url: nobody.url, appId: old.appId, token: old.appToken });
  const started = performance.now();
  await assert.rejects(f.connection.status({ timeout: 150 }), { code: "timeout" });
  await assert.rejects(f.connection.status({ signal: AbortSignal.timeout(150) }), {
    code: "aborted",
  });
  assert.ok(performance.now() - started < 1500);
  f.detach();
});

Deno.test("a box that took the place of another is not asked to let anybody in", async () => {
  const old = await simulate({ seed: 7 });
  const left = await leave(old);
  const port = Number(new URL(old.url).port);
  await old.close();
  await using stranger = await simulate({ seed: 8, port });
  await using box = await simulate({ seed: 7 });
  const { asked, trace } = recorder();
  const access = { appId: box.appId, token: box.appToken, url: box.url };
  const f = await Fbx({ ...access, state: left });
  assert.equal((await f.connection.status()).state, "up");
  assert.equal(f.detach()?.origin, box.url);
  // 0.0.0.0 is this device too, but nothing that a session may be taken to
  const afar = { ...left, origin: stranger.url.replace("127.0.0.1", "0.0.0.0") };
  const g = await Fbx({ ...access, state: afar, trace });
  assert.equal((await g.connection.status()).state, "up");
  assert.equal(asked.filter((each) => each.endsWith("/api_version")).length, 2);
  assert.equal(asked.filter((each) => each === "POST /api/v16/login/session/").length, 1);
  g.detach();
});

Deno.test("who cancels a call does not forget where the box is", async () => {
  await using box = await simulate();
  const state = await leave(box);
  const f = await Fbx({ state, appId: box.appId, token: box.appToken });
  await assert.rejects(f.connection.status({ signal: AbortSignal.abort() }), { code: "aborted" });
  assert.equal(f.detach()?.sessionToken, state.sessionToken);
});

Deno.test("a session is left open only where it may go on", () => {
  assert.equal(mayGoOn("http://127.0.0.1:8080/api/v16/"), true);
  assert.equal(mayGoOn("http://127.attacker.example/"), false);
});

Deno.test("a call keeps its deadline and its signal while a session is opened", async () => {
  await using box = silent({ api_version: "16.0", api_base_url: "/api/" });
  const f = await Fbx({ url: box.url, appId: "fbx", token: "t" });
  const started = performance.now();
  await assert.rejects(f.connection.status({ timeout: 150 }), { code: "timeout" });
  await assert.rejects(f.connection.status({ signal: AbortSignal.timeout(150) }), {
    code: "aborted",
  });
  assert.ok(performance.now() - started < 1500);
  f.detach();
});
