import assert from "node:assert/strict";
import { Fbx, FbxError, type TraceEvent } from "../../mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { counted } from "../support/counted_signal.ts";

// deno-lint-ignore no-explicit-any -- what callers without types do
type Untyped = any;

Deno.test("arguments of wrong JavaScript types are refused in words", async (t) => {
  await using box = await simulate();
  await using f: Untyped = await Fbx(box.access);
  const open: Untyped = Fbx;
  const { url } = box;
  const bytes = new Uint8Array(3);
  const cases: [name: string, call: () => unknown, words: RegExp][] = [
    ["Fbx(null)", () => open(null), /^Fbx\(\): its options must be an object, not null$/],
    ["Fbx url", () => open({ url: 5 }), /url must be text, not 5/],
    ["Fbx signal", () => open({ url, signal: {} }), /signal must be an AbortSignal, not object/],
    [
      "Fbx caCerts",
      () => open({ url, caCerts: "x" }),
      /caCerts must be a list of texts, not string/,
    ],
    ["Fbx trace", () => open({ url, trace: 5 }), /trace must be a function/],
    ["Fbx token", () => open({ url, token: 5 }), /token must be text/],
    [
      "Fbx timeout",
      () => open({ url, timeout: -1 }),
      /timeout must be a positive number .*, not -1/,
    ],
    [
      "Fbx retries",
      () => open({ url, retries: NaN }),
      /retries must be a whole number .*, not NaN/,
    ],
    ["Fbx concurrency", () => open({ url, concurrency: 0 }), /concurrency must be a whole number/],
    ["Fbx apiVersion", () => open({ url, apiVersion: 1.5 }), /apiVersion must be a whole number/],
    ["Fbx misspelt", () => open({ url, retires: 1 }), /no option retires\. Did you mean “retries”/],
    ["Fbx state", () => open({ state: { origin: "x" } }), /state must come from detach\(\)/],
    ["request path", () => f.request("GET"), /“undefined” is not a path/],
    ["request path", () => f.request("GET", Symbol("a")), /“symbol” is not a path/],
    ["request verb", () => f.request({}, "connection/"), /“object” is not an HTTP method/],
    [
      "request query",
      () => f.request("GET", "a/", { query: { b: {} } }),
      /b must be text or a number, not object/,
    ],
    ["form field", () => f.download.create({ download_url: {} }), /download_url/],
    ["multipart field", () => f.request("POST", "a/", { form: { b: [[]] } }), /b must be text/],
    ["upload path", () => f.fs.upload(Object.create(null), "a"), /path must be text/],
    ["request options", () => f.request("GET", "connection/", null), /options must be an object/],
    ["request misspelt", () => f.request("GET", "connection/", { qury: {} }), /“query”/],
    [
      "request query",
      () => f.request("GET", "lan/config/", { query: "a=b" }),
      /query must be an object/,
    ],
    [
      "request signal",
      () => f.request("GET", "lan/config/", { signal: 5 }),
      /signal must be an Abort/,
    ],
    [
      "call signal",
      () => f.lan.config({ signal: {} }),
      /^Lan\.config: signal must be an AbortSignal/,
    ],
    ["call timeout", () => f.lan.config({ timeout: "5" }), /timeout must be a positive number/],
    ["events signal", () => f.events("vm_state_changed", { signal: 5 }), /signal must be an Abort/],
    ["events limit", () => f.events({ limit: 0 }), /limit must be a whole number from 1/],
    ["register", () => f.register(1, 2, 3), /register\(.*\): appId must be text/],
    ["register options", () => f.register("a", "b", "c", null), /options must be an object/],
    [
      "register onStatus",
      () => f.register("a", "b", "c", { onStatus: 5 }),
      /onStatus must be a function/,
    ],
    ["mksession", () => f.mksession(null), /an application id and a token/],
    [
      "mksession signal",
      () => f.mksession(undefined, { signal: 4 }),
      /signal must be an AbortSignal/,
    ],
    ["logout", () => f.logout(5), /options must be an object/],
    ["upload", () => f.fs.upload("/Freebox/x", 5), /a path, a file: URL, a Blob, .*, not number/],
    ["upload force", () => f.fs.upload("/Freebox/x", bytes, { forec: "a" }), /“force”/],
    ["download", () => f.fs.download("/x", { range: 5 }), /range must be an object/],
    ["help", () => f.help(null), /help takes a name, or a method/],
  ];
  for (const [name, call, words] of cases) {
    await t.step(name, async () => {
      const error = await (async () => await call())().then(() => undefined, (error) => error);
      assert.ok(error instanceof FbxError, String(error));
      assert.equal(error.code, "bad_argument");
      assert.match(error.message, words);
    });
  }
});

Deno.test("a field that the catalogue does not know is sent, and traced", async () => {
  await using box = await simulate();
  const notes: string[] = [];
  const trace = (event: TraceEvent) => {
    if (event.kind === "note") notes.push(event.text);
  };
  await using f: Untyped = await Fbx({ ...box.access, trace });
  await f.lan.setConfig({ namme: "x" });
  assert.ok(
    notes.some((text) =>
      /^Lan\.setConfig: namme is not a known field.* Did you mean “name”\?$/.test(text)
    ),
    notes.join("\n"),
  );
});

Deno.test("a call lets go of its signal: after an answer, a refusal, and a body read or left", async () => {
  await using box = await simulate();
  await using f = await Fbx(box.access);
  await f.mksession();
  await f.fs.upload("/Freebox/text.txt", new Blob(["text"]));
  const { signal, listeners } = counted();
  await f.connection.status({ signal });
  assert.equal(listeners(), 0);
  await assert.rejects(f.contacts.get(99_999, { signal }), { code: "noent" });
  assert.equal(listeners(), 0);
  const file = await f.fs.download("/Freebox/text.txt", { signal });
  assert.equal(await new Response(file.body).text(), "text");
  assert.equal(listeners(), 0);
  const [message] = await f.call.voicemails();
  const audio = await f.call.voicemailAudio(message!.id, { signal });
  assert.ok(listeners() > 0); // it may still be aborted
  await audio.body.pipeTo(new WritableStream());
  assert.equal(listeners(), 0);
  const left = await f.fs.download("/Freebox/text.txt", { signal });
  assert.ok(listeners() > 0); // it may still be aborted
  await left.body.cancel();
  assert.equal(listeners(), 0);
});
