import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { insist, login } from "./client.ts";

Deno.test("a result comes in an envelope, an empty list without `result`", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  freebox.box.store.set("fw/redir", []);
  assert.deepEqual(await call("GET", "fw/redir/"), { status: 200, success: true });
  const { success, result } = await call("GET", "contact/");
  assert.equal(success, true);
  assert.ok(Array.isArray(result) && result.length > 0);
});

Deno.test("a failure is HTTP 200 with a code and a message in French", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.deepEqual(await call("GET", "contact/99999"), {
    status: 200,
    success: false,
    msg: "Entrée introuvable",
    error_code: "noent",
  });
});

Deno.test("some answers have the manners of the real box alone", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.deepEqual(await call("GET", "group/"), { status: 200, success: true, total: 0 });
  assert.deepEqual(await call("GET", "rrd/"), {
    status: 200,
    success: false,
    msg: "invalid_db",
  });
  assert.equal(typeof await insist(call, "GET", "contact/count"), "number");
});

Deno.test("what is not JSON, or not the JSON that is wanted, is refused", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const session = (await fetchJson(freebox.url, "{nonsense")).error_code;
  assert.equal(session, "invalid_request");
  for (const body of [[], "text", 3, null]) {
    const reply = await call("PUT", "lan/config/", body);
    assert.equal(reply.success, false, JSON.stringify(body));
    assert.equal(reply.error_code, "inval");
  }
});

async function fetchJson(url: string, body: string) {
  const response = await fetch(`${url}/api/v8/login/session/`, { method: "POST", body });
  return await response.json();
}

Deno.test("a body that is too large is refused, and the box lives on", async () => {
  await using freebox = await simulate();
  const response = await fetch(`${freebox.url}/api/v8/login/session/`, {
    method: "POST",
    body: new Uint8Array(17 * 2 ** 20),
  }).catch(() => undefined);
  // The box may close before all is sent, which is an error in fetch.
  if (response) {
    assert.equal(response.status, 413);
    assert.equal((await response.json()).error_code, "invalid_request");
  }
  await login(freebox);
});

Deno.test("HEAD answers as GET does, without a body", async () => {
  await using freebox = await simulate();
  const response = await fetch(`${freebox.url}/api/latest/login/`, { method: "HEAD" });
  assert.equal(response.status, 200);
  assert.ok(Number(response.headers.get("content-length")) > 20);
  assert.equal(await response.text(), "");
});

Deno.test("a form is a form, and JSON that curl calls a form is JSON", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const challenge = (await insist(call, "GET", "login/")).challenge;
  assert.ok(challenge);
  const response = await fetch(`${freebox.url}/api/latest/login/authorize/`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: JSON.stringify({ app_id: "a", app_name: "b", device_name: "c" }),
  });
  assert.equal((await response.json()).success, true);
});
