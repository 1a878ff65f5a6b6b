import assert from "node:assert/strict";
import { Fbx, type RegistrationStatus } from "../../mod.ts";
import { hmacSha1 } from "../../lib/client/session.ts";
import { openDoor } from "../support/door.ts";
import { simulate, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";

async function register(options: SimulatorOptions, signal?: AbortSignal) {
  await using box = await simulate({ grantAfter: 60, ...options });
  await using f = await Fbx({ url: box.url });
  const statuses: RegistrationStatus[] = [];
  const done = f.register("fr.example.app", "My app", "My laptop", {
    interval: 20,
    onStatus: (status) => statuses.push(status),
    ...(signal ? { signal } : {}),
  });
  const token = await done.catch((error) => error);
  const permissions = typeof token === "string" ? await f.mksession() : undefined;
  return { token, statuses, permissions };
}

Deno.test("hmacSha1() is the HMAC of RFC 2202", async () => {
  assert.equal(
    await hmacSha1("Jefe", "what do ya want for nothing?"),
    "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
  );
});

Deno.test("register() waits until the user allows it, and the session opens", async () => {
  const { token, statuses, permissions } = await register({ grant: "auto" });
  assert.equal(typeof token, "string");
  assert.deepEqual(statuses, ["pending", "granted"]);
  assert.equal(permissions?.settings, true);
});

Deno.test("register() reports that the user declined, or did not answer", async () => {
  const denied = await register({ grant: "deny" });
  assert.equal(denied.token.code, "denied");
  assert.deepEqual(denied.statuses, ["pending", "denied"]);
  const late = await register({ grant: "timeout" });
  assert.equal(late.token.code, "not_confirmed");
  assert.match(late.token.message, /press ▶/);
});

Deno.test("register() fails when the box no longer knows the request", async () => {
  await using box = await simulate({ grantAfter: 60_000 });
  await using f = await Fbx({ url: box.url });
  const statuses: RegistrationStatus[] = [];
  const done = f.register("fr.example.app", "My app", "My laptop", {
    interval: 20,
    onStatus(status) {
      statuses.push(status);
      box.sessions.revoke("fr.example.app");
    },
  });
  await assert.rejects(done, { code: "invalid_token", message: /Register again/ });
  assert.deepEqual(statuses, ["pending", "unknown"]);
});

Deno.test("register() keeps its timeout, against a box that hangs too", async () => {
  await using box = await simulate({ grantAfter: 60_000 });
  await using door = await openDoor({
    behind: box.url,
    answers: { "POST login/authorize/": { hang: true } },
  });
  const ask = async (url: string) => {
    await using f = await Fbx({ url, timeout: 60_000 });
    const started = performance.now();
    const options = { timeout: 200, interval: 20 };
    const failure = await f.register("fr.example.app", "My app", "My laptop", options)
      .then(() => undefined, ({ code }) => code);
    assert.ok(performance.now() - started < 20_000);
    return failure;
  };
  assert.equal(await ask(door.url), "timeout");
  assert.equal(await ask(box.url), "not_confirmed");
});

Deno.test("register() can be cancelled", async () => {
  const signal = AbortSignal.timeout(50);
  const { token } = await register({ grantAfter: 60_000 }, signal);
  assert.equal(token.code, "aborted");
});

Deno.test("register() is refused where the box accepts no new applications", async () => {
  await using box = await simulate();
  await using f = await Fbx({ url: box.url });
  box.sessions.setAllowTokenRequest(false);
  await assert.rejects(f.register("a", "b", "c"), {
    code: "new_apps_denied",
    message: /Allow them/,
  });
  box.sessions.setAllowTokenRequest(true);
  box.sessions.denyExternal(true);
  await assert.rejects(f.register("a", "b", "c"), {
    code: "denied_from_external_ip",
    message: /at home/,
  });
});

Deno.test("mksession() returns the permissions, and explains errors", async () => {
  await using box = await simulate({ permissions: ["calls"] });
  await using f = await Fbx({ url: box.url });
  await assert.rejects(f.mksession(), { code: "no_token" });
  await assert.rejects(f.mksession({ appId: "", token: "" }), { code: "bad_argument" });
  await assert.rejects(f.mksession({ appId: box.appId, token: "wrong" }), {
    code: "invalid_token",
  });
  const permissions = await f.mksession({ appId: box.appId, token: box.appToken });
  assert.equal(permissions.calls, true);
  assert.notEqual(permissions.settings, true);
  await assert.rejects(f.lan.setConfig({ name: "x" }), {
    code: "insufficient_rights",
    missingRight: "settings",
    message: /“settings”.*Gestion des accès/,
  });
});

Deno.test("mksession() explains a token that is not allowed yet, and a rate limit", async () => {
  await using box = await simulate({
    grantAfter: 60_000,
    rateLimit: { errors: 2, withinSeconds: 60, forSeconds: 60 },
  });
  await using f = await Fbx({ url: box.url });
  const asked = await f.request("POST", "login/authorize/", {
    body: { app_id: "a", app_name: "a", app_version: "1", device_name: "d" },
  }) as { app_token: string };
  const pending = f.mksession({ appId: "a", token: asked.app_token });
  await assert.rejects(pending, { code: "pending_token", message: /front panel/ });
  const wrong = () => f.mksession({ appId: box.appId, token: "wrong" });
  await assert.rejects(wrong(), { code: "invalid_token" });
  await wrong().catch(() => {});
  await assert.rejects(wrong(), { code: "ratelimited", message: /Wait a few minutes/ });
});

Deno.test("a session that ended is renewed once for all calls in flight, and they are repeated", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.mksession();
  box.sessions.endSessions();
  const logins = () =>
    box.requests.recent.filter(({ path }) => path.includes("login/session")).length;
  const before = logins();
  const results = await Promise.all([
    ...Array.from({ length: 20 }, () => f.connection.status()),
    f.contacts.create({ display_name: "once" }),
  ]);
  assert.equal(results.length, 21);
  assert.equal(logins() - before, 1);
  const created = (await f.contacts.list()).filter(({ display_name }) => display_name === "once");
  assert.equal(created.length, 1);
});

Deno.test("sessions renew for as long as they are needed", async () => {
  let now = Date.now();
  await using pair = await boxAndClient({ sessionTtl: 10, clock: () => now });
  for (let time = 0; time < 5; time++) {
    assert.ok((await pair.f.connection.status()).state);
    now += 11_000;
  }
});

Deno.test("a session that cannot be renewed gives the reason", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.mksession();
  box.sessions.revoke(box.appId);
  await assert.rejects(f.connection.status(), { code: "invalid_token" });
});

Deno.test("a call without a token fails and explains what to do", async () => {
  await using box = await simulate();
  await using f = await Fbx({ url: box.url });
  await assert.rejects(f.connection.status(), { code: "auth_required", message: /mksession/ });
});

Deno.test("logout() closes the session", async () => {
  await using pair = await boxAndClient();
  await pair.f.mksession();
  await pair.f.logout();
  assert.equal(pair.box.requests.recent.at(-1)?.path.includes("login/logout"), true);
  await pair.f.logout();
});
