import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { insist, login } from "./client.ts";

Deno.test("a final slash makes no difference", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  for (const path of ["connection", "network_control", "notif/targets", "lan/config", "player"]) {
    assert.deepEqual(await call("GET", path), await call("GET", path + "/"), path);
  }
});

Deno.test("two slashes count as one", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const { result } = await call("GET", "lan/config/");
  assert.deepEqual((await call("GET", "lan//config/")).result, result);
  assert.deepEqual((await call("GET", "/lan/config//")).result, result);
  const asked = await fetch(`${freebox.url}//api//v8//login/`);
  assert.equal((await asked.json()).success, true);
});

Deno.test("/api_version answers below the base of the API too", async () => {
  await using freebox = await simulate();
  const ask = async (path: string) => await (await fetch(freebox.url + path)).json();
  const about = await ask("/api_version");
  for (const path of ["/api/v8/api_version", "/api/latest/api_version", "//api_version/"]) {
    assert.deepEqual(await ask(path), about, path);
  }
  assert.equal((await ask("/api/v99/api_version")).error_code, "invalid_api_version");
});

Deno.test("a word of the path wins over a parameter", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.equal(typeof (await insist(call, "GET", "downloads/stats")).nb_tasks, "number");
  assert.ok((await insist(call, "GET", "lan/browser/interfaces"))[0].name);
  assert.ok((await insist(call, "GET", "lan/browser/types"))[0].icon);
  assert.ok((await insist(call, "GET", "lan/browser/pub"))[0].id);
  assert.equal((await call("DELETE", "downloads/stats")).error_code, "task_not_found");
});

Deno.test("a path may have a second spelling", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const [receiver] = await insist(call, "GET", "airmedia/receivers/");
  const name = encodeURIComponent(receiver.name);
  const body = { action: "stop", media_type: "video" };
  await insist(call, "POST", `airmedia/receviers/${name}/`, body);
  await insist(call, "POST", `airmedia/receivers/${name}/`, body);
});

Deno.test("a value in a path arrives as it was sent", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  for (const user of ["a/b", "é", "a+b", "100%", "a b", "%2F", "..."]) {
    await insist(call, "POST", "vpn/user/", { login: user, type: "standard", password: "x" });
    const path = `vpn/user/${encodeURIComponent(user)}`;
    assert.equal((await insist(call, "GET", path)).login, user);
    await insist(call, "DELETE", path);
    assert.equal((await call("GET", path)).error_code, "noent");
  }
});

Deno.test("a base64 path may hold slashes, encoded or not", async () => {
  await using freebox = await simulate({
    behaviours: [{ handlers: { "Fs.info": ({ params }) => ({ path: params.path }) } }],
  });
  const call = await login(freebox);
  for (const path of ["L0Rpc3F1ZQ==", "a/b+c/d=", "//8/"]) {
    assert.equal((await insist(call, "GET", `fs/info/${path}`)).path, path);
    assert.equal((await insist(call, "GET", `fs/info/${path}/`)).path, path);
    assert.equal((await insist(call, "GET", `fs/info/${encodeURIComponent(path)}`)).path, path);
  }
});

Deno.test("the operations of one path are distinguished by the body", async () => {
  const seen: string[] = [];
  const note = (name: string) => ({ body }: { body: unknown }) => {
    seen.push(name);
    return body;
  };
  await using freebox = await simulate({
    behaviours: [{
      handlers: {
        "Home.startPairing": note("start"),
        "Home.continuePairing": note("next"),
        "Home.stopPairing": note("stop"),
        "Download.create": note("form"),
        "Download.createFromFile": note("multipart"),
      },
    }],
  });
  const call = await login(freebox);
  const [{ id }] = await insist(call, "GET", "home/adapters");
  await insist(call, "POST", `home/pairing/${id}`, { op: "stop", session: 1 });
  await insist(call, "POST", `home/pairing/${id}`, { op: "start" });
  const next = { op: "next", session: "1", pageid: "2", fields: [null, "x"] };
  const accepted = await insist(call, "POST", `home/pairing/${id}`, next);
  assert.deepEqual(accepted, { op: "next", session: 1, pageid: 2, fields: [null, "x"] });
  assert.deepEqual(seen, ["stop", "start", "next"]);
});
