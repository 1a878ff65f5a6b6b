import { DenoWebSocket } from "../support/deno_websocket.ts";
import assert from "node:assert/strict";
import { createAuthority, simulate } from "../../lib/simulator/mod.ts";
import { caller, insist, login } from "./client.ts";
import { ask, plug, sessionOf } from "./socket.ts";

const REACHABLE = "lan_host_l3addr_reachable";

Deno.test("ws/event sends events to those who registered, with and without a final slash", async () => {
  await using freebox = await simulate();
  for (const path of ["ws/event", "ws/event/"]) {
    const events = await plug(freebox, path);
    assert.deepEqual(await ask(events, { action: "register", events: [REACHABLE] }), {
      action: "register",
      success: true,
    });
    freebox.box.emit("vm_state_changed", { id: 0, status: "running" });
    freebox.box.emit(REACHABLE, { id: "ether-02:00:00:00:00:14", reachable: true });
    assert.deepEqual(await events.next(), {
      action: "notification",
      success: true,
      source: "lan",
      event: "host_l3addr_reachable",
      result: { id: "ether-02:00:00:00:00:14", reachable: true },
    });
    events.socket.close();
    assert.equal(await events.closed(), 1000);
  }
});

Deno.test("ws/event is there by HTTPS too", async () => {
  await using freebox = await simulate({ https: createAuthority() });
  using client = Deno.createHttpClient({ caCerts: [freebox.caPem ?? ""] });
  const headers = { "X-Fbx-App-Auth": await sessionOf(freebox) };
  const url = `${freebox.httpsUrl?.replace("https", "wss")}/api/v8/ws/event`;
  const socket = new DenoWebSocket(url, { headers, client });
  const heard = Promise.withResolvers<string>();
  socket.onmessage = ({ data }) => heard.resolve(data);
  socket.onopen = () => socket.send(JSON.stringify({ action: "register", events: [REACHABLE] }));
  assert.deepEqual(JSON.parse(await heard.promise), { action: "register", success: true });
  const closed = new Promise((resolve) => socket.onclose = resolve);
  freebox.dropConnections();
  await closed;
});

Deno.test("registrations add up, and a request_id comes back", async () => {
  await using freebox = await simulate();
  const events = await plug(freebox, "ws/event");
  for (const [request_id, name] of [REACHABLE, "vm_state_changed"].entries()) {
    const request = { action: "register", request_id, events: [name] };
    assert.deepEqual(await ask(events, request), { request_id, action: "register", success: true });
  }
  freebox.box.emit("vm_state_changed", { id: 0, status: "running" });
  assert.equal((await events.next()).source, "vm");
  freebox.box.emit(REACHABLE, {});
  assert.equal((await events.next()).source, "lan");
});

Deno.test("ws/event refuses an action that it does not know, and goes on", async () => {
  await using freebox = await simulate();
  const events = await plug(freebox, "ws/event");
  const action = await ask(events, { action: "unregister", request_id: 7 });
  assert.deepEqual([action.success, action.action, action.request_id], [false, "unregister", 7]);
  const none = await ask(events, { action: "register", events: [] });
  assert.deepEqual([none.success, none.error_code], [false, "invalid_request"]);
  events.socket.send("no JSON");
  assert.equal((await events.next()).error_code, "invalid_request");
  assert.ok((await ask(events, { action: "register", events: [REACHABLE] })).success);
});

Deno.test("ws/event refuses a registration for one event that the box lacks, and closes", async () => {
  const lacking = { "fbxgw9-r1": "rain", "fbxgw8-r1": "vm_state_changed" };
  for (const [model, name] of Object.entries(lacking)) {
    await using freebox = await simulate({ model });
    const events = await plug(freebox, "ws/event");
    assert.deepEqual(await ask(events, { action: "register", events: [REACHABLE, name] }), {
      action: "register",
      success: false,
      error_code: "inval",
      msg: `unsupported event ${name}`,
    });
    assert.equal(await events.closed(), 1000);
  }
});

Deno.test("a machine that starts sends an event on ws/event", async () => {
  await using freebox = await simulate();
  const events = await plug(freebox, "ws/event");
  await ask(events, { action: "register", events: ["vm_state_changed"] });
  await insist(await login(freebox), "POST", "vm/0/start");
  const { source, event, result } = await events.next();
  assert.deepEqual([source, event, result], ["vm", "state_changed", { id: 0, status: "running" }]);
});

Deno.test("without a session there is no WebSocket, but the answer of any other call", async () => {
  await using freebox = await simulate();
  await assert.rejects(plug(freebox, "ws/event", "wrong"), /403|handshake|WebSocket/i);
  const { recent } = freebox.requests;
  assert.deepEqual(recent.at(-1), { verb: "GET", path: "/api/v8/ws/event", status: 403 });
  const response = await fetch(freebox.url + "/api/v8/ws/event");
  assert.equal(response.status, 403);
  assert.equal((await response.json()).error_code, "auth_required");
});

Deno.test("an upgrade to anything but a WebSocket is ignored", async () => {
  await using freebox = await simulate();
  const connection = await Deno.connect({ hostname: "127.0.0.1", port: freebox.port });
  const lines = ["GET /api_version HTTP/1.1", "host: x", "connection: upgrade", "upgrade: h2c"];
  await connection.write(new TextEncoder().encode(lines.join("\r\n") + "\r\n\r\n"));
  const answer = await new Response(connection.readable).text();
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/);
  assert.match(answer, /"api_version":"16\.0"/);
});

Deno.test("a session that ends, by whatever cause, ends its sockets with a word", async () => {
  let hours = 0;
  await using freebox = await simulate({ clock: () => Date.now() + hours * 3_600_000 });
  const session = () => sessionOf(freebox);
  const causes: ((token: string) => unknown)[] = [
    (token) => caller(freebox, token)("POST", "login/logout/"),
    () => freebox.sessions.endSessions(),
    () => hours += 2,
    () => freebox.sessions.revoke(freebox.appId),
  ];
  for (const cause of causes) {
    const token = await session();
    const events = await plug(freebox, "ws/event", token);
    await ask(events, { action: "register", events: [REACHABLE] });
    await cause(token);
    const { success, error_code } = await events.next();
    assert.deepEqual([success, error_code], [false, "auth_required"]);
    assert.equal(await events.closed(), 1008);
  }
});

Deno.test("10,000 events come in order, and none is lost", async () => {
  await using freebox = await simulate();
  const events = await plug(freebox, "ws/event");
  await ask(events, { action: "register", events: [REACHABLE] });
  for (let n = 0; n < 10_000; n++) freebox.box.emit(REACHABLE, { n });
  for (let n = 0; n < 10_000; n++) assert.equal((await events.next()).result.n, n);
});

Deno.test("restart() closes every connection and ends every session", async () => {
  await using freebox = await simulate();
  const token = await sessionOf(freebox);
  const events = await plug(freebox, "ws/event", token);
  freebox.restart();
  assert.notEqual(await events.closed(), 1000);
  assert.equal((await caller(freebox, token)("GET", "connection/")).error_code, "auth_required");
  await plug(freebox, "ws/event");
});
