import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { caller, insist, login, openSession, until } from "./client.ts";

const APP = { app_id: "fr.example", app_name: "My app", app_version: "1", device_name: "Laptop" };

async function ask(freebox: SimulatedFreebox): Promise<{ app_token: string; track_id: number }> {
  return await insist(caller(freebox), "POST", "login/authorize/", APP);
}

async function statusOf(freebox: SimulatedFreebox, trackId: number): Promise<string> {
  return (await insist(caller(freebox), "GET", `login/authorize/${trackId}`)).status;
}

/** A clock that a test moves. */
function handClock() {
  let now = Date.now();
  return { read: () => now, pass: (seconds: number) => now += seconds * 1000 };
}

Deno.test("an application registers, is granted, logs in, calls and logs out", async () => {
  const clock = handClock();
  await using freebox = await simulate({ clock: clock.read });
  const { app_token, track_id } = await ask(freebox);
  assert.equal(await statusOf(freebox, track_id), "pending");
  const early = await openSession(freebox, APP.app_id, app_token);
  assert.equal(early.error_code, "pending_token");
  clock.pass(1);
  assert.equal(await statusOf(freebox, track_id), "granted");

  const { result } = await openSession(freebox, APP.app_id, app_token);
  assert.equal(result.permissions.settings, true);
  assert.equal(typeof result.challenge, "string");
  const call = caller(freebox, result.session_token);
  assert.equal((await insist(call, "GET", "login/")).logged_in, true);
  assert.equal((await insist(call, "GET", "connection/")).state, "up");
  const apps = await insist(call, "GET", "authorization/");
  assert.ok(apps.some(({ app_id }: { app_id: string }) => app_id === APP.app_id));

  assert.deepEqual(await call("POST", "login/logout/"), { status: 200, success: true });
  assert.equal((await call("GET", "connection/")).error_code, "auth_required");
});

Deno.test("nothing but login/ answers without a session", async () => {
  await using freebox = await simulate();
  for (const session of [undefined, "", "made up"]) {
    const reply = await caller(freebox, session)("GET", "connection/");
    assert.equal(reply.status, 403);
    assert.equal(reply.success, false);
    assert.equal(reply.error_code, "auth_required");
    assert.equal(reply.uid, freebox.uid);
    assert.equal(typeof reply.result.challenge, "string");
    assert.ok(reply.msg);
  }
});

Deno.test("a wrong token or an unknown application gets invalid_token and a challenge", async () => {
  await using freebox = await simulate();
  for (const [app, token] of [[freebox.appId, "wrong"], ["fr.unknown", freebox.appToken]]) {
    const reply = await openSession(freebox, app ?? "", token ?? "");
    assert.equal(reply.status, 403);
    assert.equal(reply.error_code, "invalid_token");
    assert.equal(reply.uid, freebox.uid);
    const { challenge } = reply.result;
    const password = createHmac("sha1", freebox.appToken).update(challenge).digest("hex");
    const body = { app_id: freebox.appId, password };
    assert.ok((await caller(freebox)("POST", "login/session/", body)).success);
  }
});

Deno.test("a login without its two fields is no request", async () => {
  await using freebox = await simulate();
  const call = caller(freebox);
  for (const body of [{}, { app_id: "x" }, { app_id: 1, password: "x" }, [], undefined]) {
    assert.equal((await call("POST", "login/session/", body)).error_code, "invalid_request");
    assert.equal((await call("POST", "login/authorize/", body)).error_code, "invalid_request");
  }
});

Deno.test("a challenge changes when a session opens, and is no good when it is old", async () => {
  const clock = handClock();
  await using freebox = await simulate({ clock: clock.read, challengeTtl: 30 });
  const call = caller(freebox);
  const { challenge } = await insist(call, "GET", "login/");
  assert.equal((await insist(call, "GET", "login/")).challenge, challenge);
  await login(freebox);
  assert.notEqual((await insist(call, "GET", "login/")).challenge, challenge);
  clock.pass(31);
  const password = createHmac("sha1", freebox.appToken).update(challenge).digest("hex");
  const reply = await call("POST", "login/session/", { app_id: freebox.appId, password });
  assert.equal(reply.error_code, "invalid_token");
});

Deno.test("a request that is denied or times out leaves the token invalid", async () => {
  for (const [grant, status] of [["deny", "denied"], ["timeout", "timeout"]] as const) {
    await using freebox = await simulate({ grant, grantAfter: 0 });
    const { app_token, track_id } = await ask(freebox);
    assert.equal(await statusOf(freebox, track_id), status);
    const reply = await openSession(freebox, APP.app_id, app_token);
    assert.equal(reply.error_code, "invalid_token");
  }
});

Deno.test("askUser decides", async () => {
  const asked: unknown[] = [];
  for (const answer of [true, false]) {
    await using freebox = await simulate({
      grant: "manual",
      askUser: (app) => {
        asked.push(app);
        return Promise.resolve(answer);
      },
    });
    const { track_id } = await ask(freebox);
    await until(async () => await statusOf(freebox, track_id) !== "pending");
    assert.equal(await statusOf(freebox, track_id), answer ? "granted" : "denied");
  }
  assert.deepEqual(asked[0], { id: "fr.example", name: "My app", version: "1", device: "Laptop" });
});

Deno.test("a request times out if askUser never answers", async () => {
  const clock = handClock();
  await using freebox = await simulate({
    grant: "manual",
    askUser: () => new Promise(() => {}),
    clock: clock.read,
  });
  const { track_id } = await ask(freebox);
  clock.pass(60);
  assert.equal(await statusOf(freebox, track_id), "pending");
  clock.pass(61);
  assert.equal(await statusOf(freebox, track_id), "timeout");
});

Deno.test("a request that was never made is unknown", async () => {
  await using freebox = await simulate();
  assert.equal(await statusOf(freebox, 999), "unknown");
});

Deno.test("a revoked application loses its sessions and its token", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  freebox.sessions.revoke(freebox.appId);
  assert.equal((await call("GET", "connection/")).error_code, "auth_required");
  const reply = await openSession(freebox, freebox.appId, freebox.appToken);
  assert.equal(reply.error_code, "invalid_token");
});

Deno.test("a session ends after its time, or when all are ended", async () => {
  const clock = handClock();
  await using freebox = await simulate({ clock: clock.read, sessionTtl: 10 });
  const call = await login(freebox);
  clock.pass(9);
  assert.ok((await call("GET", "connection/")).success);
  clock.pass(2);
  assert.equal((await call("GET", "connection/")).error_code, "auth_required");
  const again = await login(freebox);
  assert.equal(freebox.sessions.endSessions(), 1);
  assert.equal((await again("GET", "connection/")).error_code, "auth_required");
});

Deno.test("too many failed logins make the box wait, even for the right token", async () => {
  const clock = handClock();
  const rateLimit = { errors: 3, withinSeconds: 60, forSeconds: 30 };
  await using freebox = await simulate({ clock: clock.read, rateLimit });
  for (let tries = 0; tries < 3; tries++) {
    const { error_code } = await openSession(freebox, freebox.appId, "wrong");
    assert.equal(error_code, "invalid_token");
  }
  const reply = await openSession(freebox, freebox.appId, freebox.appToken);
  assert.equal(reply.status, 403);
  assert.equal(reply.error_code, "ratelimited");
  clock.pass(31);
  assert.ok((await openSession(freebox, freebox.appId, freebox.appToken)).success);
});

Deno.test("failed logins that are far apart are forgiven", async () => {
  const clock = handClock();
  const rateLimit = { errors: 3, withinSeconds: 60, forSeconds: 30 };
  await using freebox = await simulate({ clock: clock.read, rateLimit });
  for (let tries = 0; tries < 6; tries++) {
    await openSession(freebox, freebox.appId, "wrong");
    clock.pass(40);
  }
  assert.ok((await openSession(freebox, freebox.appId, freebox.appToken)).success);
});

Deno.test("new applications can be refused, from outside or by a setting", async () => {
  await using freebox = await simulate();
  const refused = async () => (await caller(freebox)("POST", "login/authorize/", APP)).error_code;
  freebox.sessions.denyExternal(true);
  assert.equal(await refused(), "denied_from_external_ip");
  freebox.sessions.denyExternal(false);
  const call = await login(freebox);
  await insist(call, "PUT", "connection/config/", { allow_token_request: false });
  assert.equal(await refused(), "new_apps_denied");
  freebox.sessions.setAllowTokenRequest(true);
  assert.equal(await refused(), undefined);
  freebox.sessions.setAppsAllowed(false);
  const reply = await openSession(freebox, freebox.appId, freebox.appToken);
  assert.equal(reply.error_code, "apps_denied");
});

Deno.test("login/perms/ names every permission", async () => {
  await using freebox = await simulate({ permissions: ["calls"] });
  const call = await login(freebox);
  const permissions = await insist(call, "GET", "login/perms/");
  assert.equal(Object.keys(permissions).length, 14);
  assert.equal(permissions.calls.granted, true);
  assert.equal(permissions.settings.granted, false);
});
