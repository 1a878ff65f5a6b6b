import assert from "node:assert/strict";
import { Fbx, type FbxState, type TraceEvent } from "../mod.ts";
import { sessionOf } from "../lib/discovery/resume.ts";
import { simulate, type SimulatedFreebox } from "../lib/simulator/mod.ts";

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

Deno.test("a box that has moved is looked for anew, and a POST is sent once", async () => {
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
    assert.match(error.message, /another Freebox/);
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
