import assert from "node:assert/strict";
import { operations } from "../../lib/catalogue/mod.ts";
import { OptionError, simulate } from "../../lib/simulator/mod.ts";
import { caller, insist, login } from "./client.ts";

async function discover(url: string) {
  const response = await fetch(url + "/api_version");
  assert.equal(response.headers.get("content-type"), "application/json; charset=utf-8");
  return await response.json();
}

Deno.test("/api_version identifies the box, without an envelope", async () => {
  await using freebox = await simulate();
  const about = await discover(freebox.url);
  assert.equal(about.success, undefined);
  assert.equal(about.api_version, "16.0");
  assert.equal(about.api_base_url, "/api/");
  assert.equal(about.box_model, "fbxgw9-r1");
  assert.equal(about.uid, freebox.uid);
  assert.equal(about.https_available, false);
  const slashed = await fetch(freebox.url + "/api_version/");
  assert.deepEqual(await slashed.json(), about);
});

Deno.test("an old box has fewer discovery fields, and is an older model", async () => {
  await using freebox = await simulate({ apiVersion: "4.0" });
  const about = await discover(freebox.url);
  assert.equal(about.api_version, "4.0");
  assert.equal(about.box_model, undefined);
  assert.equal(about.api_domain, undefined);
  assert.equal(freebox.model, "fbxgw-r2/full");
});

Deno.test("every API version has a model, the same one in system/", async () => {
  for (let major = 4; major <= 16; major++) {
    await using freebox = await simulate({ apiVersion: `${major}.0` });
    const call = await login(freebox);
    const { model_info } = await insist(call, "GET", "system/");
    if (model_info) assert.equal(model_info.name, freebox.model);
  }
});

Deno.test("the box serves every version up to its own, and no other", async () => {
  await using freebox = await simulate({ apiVersion: "8.0" });
  for (const version of ["v1", "v4", "v8", "latest"]) {
    const response = await fetch(`${freebox.url}/api/${version}/login/`);
    assert.equal(response.status, 200, version);
    await response.body?.cancel();
  }
  for (const version of ["v0", "v9", "v16", "v", "v8.0", "newest"]) {
    const response = await fetch(`${freebox.url}/api/${version}/login/`);
    assert.equal(response.status, 404, version);
    const { error_code } = await response.json();
    const isNewer = version === "v9" || version === "v16";
    assert.equal(error_code, isNewer ? "invalid_api_version" : "invalid_request", version);
  }
});

Deno.test("a box does not know what came after it, nor what went before it", async () => {
  for (const major of [4, 10, 16]) {
    await using freebox = await simulate({ apiVersion: `${major}.0` });
    const call = await login(freebox);
    const strange = operations().filter(({ since = 0, until = Infinity, verb }) =>
      verb === "GET" && (since > major || until <= major)
    );
    for (const { path } of strange) {
      const { status, error_code, msg } = await call("GET", path.replace(/\{\w+\}/g, "1"));
      assert.deepEqual({ status, error_code, msg }, {
        status: 404,
        error_code: "invalid_request",
        msg: "Requête invalide",
      }, path);
    }
  }
});

Deno.test("what is no part of the API is not found", async () => {
  await using freebox = await simulate();
  for (const path of ["/", "/api/", "/api/v16/", "/api/v16/nothing/", "/api/v16/login/%E9"]) {
    const response = await fetch(freebox.url + path);
    assert.equal(response.status, 404, path);
    assert.equal((await response.json()).success, false);
  }
  const reply = await caller(freebox)("PATCH", "login/");
  assert.equal(reply.status, 404);
});

Deno.test("the same seed makes the same box, tokens included", async () => {
  await using one = await simulate({ seed: 7 });
  await using two = await simulate({ seed: 7 });
  await using other = await simulate({ seed: 8 });
  assert.equal(one.appToken, two.appToken);
  assert.equal(one.uid, two.uid);
  assert.notEqual(one.uid, other.uid);
});

Deno.test("simulate() refuses options that no box can have", async () => {
  const wrong = [
    { apiVersion: "3.0" },
    { apiVersion: "17.0" },
    { apiVersion: "sixteen" },
    { model: "fbxgw99-r1" },
    { permissions: ["everything"] },
    { port: 70_000 },
    { sessionTtl: -1 },
    { grant: "manual" as const },
  ];
  for (const options of wrong) await assert.rejects(simulate(options), OptionError);
  const types = [
    null,
    { prot: 1 },
    { port: 1n },
    { model: Object.create(null) },
    { name: 5 },
    { files: 1 },
    { permissions: 5 },
  ];
  for (const options of types) {
    await assert.rejects(simulate(options as never), { name: "FbxError", code: "bad_argument" });
  }
});
