// deno-lint-ignore-file no-console -- printing is what it is for
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Fbx, FbxError } from "../../mod.ts";
import { names, subsystems } from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { openDoor } from "../support/door.ts";

Deno.test("Fbx() gives every subsystem and every method under all names, enumerable", async () => {
  await using pair = await boxAndClient();
  const f = pair.f as unknown as Record<string, Record<string, unknown>>;
  for (const subsystem of subsystems) {
    assert.equal(f[subsystem.name], f[subsystem.alias]);
    const methods = Object.keys(f[subsystem.name] ?? {}).filter((name) => name !== "upload");
    assert.deepEqual(methods, subsystem.operations.flatMap(names));
    for (const { name, alias } of subsystem.operations) {
      assert.equal(typeof f[subsystem.name]?.[name], "function");
      assert.equal(f[subsystem.name]?.[name], f[subsystem.name]?.[alias]);
    }
  }
  assert.ok(Object.keys(f).includes("connection") && Object.keys(f).includes("Download_Config"));
});

Deno.test("Fbx() takes the address in any spelling", async () => {
  await using pair = await boxAndClient();
  const { port } = pair.box;
  for (
    const url of [`127.0.0.1:${port}`, `http://127.0.0.1:${port}/api/`, `127.0.0.1:${port}/`]
  ) {
    await using f = await Fbx({ url });
    assert.equal(f.url, `http://127.0.0.1:${port}/api/v16/`);
  }
});

Deno.test("Fbx() addresses the major before the dot", async () => {
  for (const apiVersion of ["4.0", "10.2"]) {
    await using pair = await boxAndClient({ apiVersion });
    assert.ok(pair.f.url.endsWith(`/api/v${apiVersion.split(".")[0]}/`));
    assert.ok((await pair.f.connection.status()).state);
  }
});

Deno.test("Fbx() recognizes what is no Freebox, and an address where nothing answers", async () => {
  const server = createServer((_, response) => response.end("<html>hello</html>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await assert.rejects(Fbx({ url: `127.0.0.1:${port}` }), { code: "not_a_freebox" });
  server.close();
  server.closeAllConnections();
  await assert.rejects(Fbx({ url: `127.0.0.1:${port}` }), {
    code: "no_box",
    message: /\d+ ms/,
  });
});

Deno.test("a call resolves to the result, an empty list to a list", async () => {
  await using pair = await boxAndClient();
  assert.deepEqual(await pair.f.lan.routes(), []);
  assert.deepEqual(await pair.f.contacts.groups(), []);
  assert.equal(typeof await pair.f.contacts.count(), "number");
  const { options } = await pair.f.dhcp.config();
  assert.ok(Array.isArray(options));
});

Deno.test("objects are created, listed, changed and deleted", async () => {
  await using pair = await boxAndClient();
  const { contacts } = pair.f;
  const { id } = await contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy" });
  assert.ok((await contacts.list()).some((contact) => contact.id === id));
  assert.equal((await contacts.update(id, { company: "Acme" })).company, "Acme");
  assert.equal((await contacts.get(id)).display_name, "Sandy Kilo");
  await contacts.delete(id);
  await assert.rejects(contacts.get(id), { code: "noent", operation: "Contacts.get" });
});

Deno.test("a path parameter arrives as sent", async () => {
  await using pair = await boxAndClient();
  for (const login of ["a/b", "a b", "é", "a+b", "50%", "%2F"]) {
    await assert.rejects(pair.f.vpn.user(login), (error) => error instanceof FbxError);
    const path = pair.box.requests.recent.at(-1)?.path ?? "";
    assert.equal(decodeURIComponent(path.split("/").at(-1) ?? ""), login, path);
  }
});

Deno.test("bytes and text come as they are", async () => {
  await using pair = await boxAndClient();
  const [message] = await pair.f.call.voicemails();
  assert.ok(message);
  const audio = await pair.f.call.voicemailAudio(message.id);
  assert.match(audio.type, /^audio\//);
  const bytes = await audio.bytes();
  assert.equal(bytes.length, audio.size);
  assert.ok(bytes.length > 0);
  const missing = pair.f.call.voicemailAudio("unknown");
  await assert.rejects(missing, (error) => error instanceof FbxError && error.code !== "network");
});

Deno.test("request() calls any path, however it is written", async () => {
  await using pair = await boxAndClient();
  const status = await pair.f.connection.status();
  for (
    const path of ["connection/", "/connection/", "/api/v16/connection/", "api/latest/connection"]
  ) {
    const result = await pair.f.request("get", path) as typeof status;
    assert.equal(result.media, status.media);
  }
  await pair.f.request("PUT", "lan/config/", { body: { name: "Home" } });
  assert.equal((await pair.f.lan.config()).name, "Home");
  for (const path of ["", "../connection/", "a/%2e%2e/b", "http://elsewhere/"]) {
    await assert.rejects(pair.f.request("GET", path), { code: "bad_argument" }, path);
  }
  await assert.rejects(pair.f.request("PATCH", "connection/"), { code: "bad_argument" });
});

Deno.test("a broken connection is tried again, but never for a POST", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.mksession();
  const posts = () =>
    box.requests.recent.filter(({ verb, path }) => verb === "POST" && /contact/.test(path)).length;
  for (const fault of ["close", "cut"] as const) {
    box.failNext(fault, 2, /connection/);
    assert.ok((await f.connection.status()).state);
    box.failNext(fault, 1, /contact/);
    const before = (await f.contacts.list()).length;
    box.failNext(fault, 1, /contact/);
    const sent = posts();
    await assert.rejects(f.contacts.create({ display_name: "once" }), { code: "network" });
    const created = (await f.contacts.list()).length - before;
    assert.equal(created, 0, "it fails before the box does it");
    assert.equal(posts(), sent + 1);
  }
  box.failNext("close", 99, /connection/); // Deno too tries again, in its own way
  await assert.rejects(f.connection.status(), {
    code: "network",
    message: /Check that the box is on/,
  });
});

Deno.test("an answer that is not an envelope is an error", async () => {
  await using pair = await boxAndClient();
  await pair.f.mksession();
  for (const fault of ["html", "empty"] as const) {
    pair.box.failNext(fault);
    await assert.rejects(pair.f.connection.status(), { code: "bad_response" });
  }
});

Deno.test("a deadline and a signal end a call", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.mksession();
  box.failNext("hang");
  await assert.rejects(f.connection.status({ timeout: 50 }), { code: "timeout", message: /50 ms/ });
  box.failNext("hang");
  const controller = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => controller.abort(reason), 30);
  await assert.rejects(f.connection.status({ signal: controller.signal }), {
    code: "aborted",
    cause: reason,
  });
  await assert.rejects(f.connection.status({ signal: controller.signal }), { code: "aborted" });
  await assert.rejects(Fbx({ url: box.url, timeout: -1 }), { code: "bad_argument" });
});

Deno.test("an operation newer than the box is an error that names both versions", async () => {
  await using pair = await boxAndClient({ apiVersion: "10.0" });
  await assert.rejects(pair.f.lan.routes(), {
    code: "invalid_request",
    message: /Lan\.routes: invalid_request: needs API 16; this box has API 10/,
  });
});

Deno.test("an operation that is gone gives the box's own error", async () => {
  await using pair = await boxAndClient();
  await assert.rejects(pair.f.parental.config(), {
    code: "invalid_request",
    message: /removed from the API/,
  });
});

Deno.test("trace shows what is sent and received, and no secret", async () => {
  const lines: string[] = [];
  const trace = (event: unknown) => void lines.push(JSON.stringify(event));
  await using pair = await boxAndClient({}, { trace });
  await pair.f.wifi.bsses();
  await pair.f.close();
  const text = lines.join("\n");
  assert.match(text, /"verb":"GET","url":"http:\/\/127\.0\.0\.1:\d+\/api\/v16\/wifi\/bss\/"/);
  assert.equal(text.includes(pair.box.appToken), false);
  assert.match(text, /\\"session_token\\":\\"\*\*\*\\"/);
  assert.match(text, /\\"key\\":\\"\*\*\*\\"/);
});

Deno.test("no error holds a secret", async () => {
  const token = "hunter2hunter2";
  await using pair = await boxAndClient({}, { token });
  const error = await pair.f.connection.status().catch((error) => error);
  assert.equal(error.code, "invalid_token");
  assert.equal(Deno.inspect(error).includes(token), false);
  assert.equal(Deno.inspect(pair.f, { depth: 9 }).includes(token), false);
});

Deno.test("help() prints what the catalogue knows", async () => {
  await using pair = await boxAndClient();
  const printed: string[] = [];
  const log = console.log;
  console.log = (text: string) => void printed.push(text);
  try {
    pair.f.help("Lan.Update_the_current_Lan_configuration");
  } finally {
    console.log = log;
  }
  for (
    const part of [
      "Post data: LanConfig",
      "PUT lan/config/",
      "name_dns",
      "“settings”",
      "fbx lan set-config",
    ]
  ) {
    assert.ok(printed[0]?.includes(part), part);
  }
  assert.throws(() => pair.f.help("lna"), { code: "bad_argument", message: /Did you mean “lan”/ });
  assert.match(Deno.inspect(pair.f.lan), /setConfig\(body, options\?\)/);
});

Deno.test("calls use the lower of the box's and the catalogue's major version, or the pinned one", async () => {
  await using box = await simulate();
  const discovery = {
    ...await (await fetch(`${box.url}/api_version`)).json(),
    api_version: "17.1",
  };
  await using door = await openDoor({ behind: box.url, discovery });
  await using newer = await Fbx({ ...box.access, url: door.url });
  assert.equal(newer.discovery.api_version, "17.1");
  assert.match(newer.url, /\/api\/v16\/$/);
  assert.equal((await newer.connection.status()).state, "up");
  await using pinned = await Fbx({ ...box.access, url: door.url, apiVersion: 17 });
  assert.match(pinned.url, /\/api\/v17\/$/);
  await using named = await Fbx({ ...box.access, url: `${door.url}/api/v8/` });
  assert.match(named.url, /\/api\/v8\/$/);
  await using old = await simulate({ apiVersion: "8.0" });
  await using f = await Fbx(old.access);
  assert.match(f.url, /\/api\/v8\/$/);
});
