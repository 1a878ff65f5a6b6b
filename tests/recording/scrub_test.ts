import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { answerOf, apiPath, entryOf, type Har, harOf, parseHar } from "../../lib/recording/har.ts";
import { Pseudonyms } from "../../lib/recording/pseudonyms.ts";
import { record } from "../../lib/recording/record.ts";
import { scrub } from "../../lib/recording/scrub.ts";
import { readBox } from "../../lib/exporter/read.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { plant } from "./canaries.ts";

Deno.test("Pseudonyms keep the shape, and are the same for the same value", () => {
  const pseudonyms = new Pseudonyms();
  const shapes: [kind: Parameters<Pseudonyms["of"]>[0], text: string, shape: RegExp][] = [
    ["name", "Mamie Kipic", /^[A-Z][a-z]{4} [A-Z][a-z]{4}$/],
    ["mac", "F4:CA:E5:12:34:56", /^02(:[0-9A-F]{2}){5}$/],
    ["id", "ether-f4:ca:e5:12:34:56", /^ether-02(:[0-9a-f]{2}){5}$/],
    ["ip", "192.168.1.17", /^192\.168\.\d+\.\d+$/],
    ["ip", "82.64.12.34", /^198\.1[89]\.\d+\.\d+$/],
    ["ip", "2a01:e0a:12:3450::1/64", /^2001:db8:[0-9a-f:]+\/64$/],
    ["ip", "fe80::f6ca:e5ff:fe12:3456", /^fe80::[0-9a-f:]+$/],
    ["phone", "0612345678", /^06\d{8}$/],
    ["phone", "+33612345678", /^\+336\d{8}$/],
    ["email", "jean@example.org", /^[a-z]{4}@[a-z]{7}\.org$/],
    ["domain", "r0ro.freeboxos.fr", /^[a-z]\d[a-z]{2}\.freeboxos\.fr$/],
    [
      "url",
      "http://nas.lan:8080/films?id=3",
      /^http:\/\/[a-z]{3}\.lan:8080\/[a-z]{5}\?[a-z]{2}=\d$/,
    ],
    ["path", "/Freebox/Photos/été.jpg", /^\/[A-Z][a-z]{6}\/[A-Z][a-z]{5}\/[a-z]{3}\.[a-z]{3}$/],
    ["secret", "tournesol-lavande", /^[a-z]{9}-[a-z]{7}$/],
  ];
  for (const [kind, text, shape] of shapes) {
    const made = pseudonyms.of(kind, text);
    assert.match(made, shape, `${kind} ${text}`);
    assert.notEqual(made, text);
    assert.equal(pseudonyms.of(kind, text), made);
    assert.notEqual(new Pseudonyms().of("name", "Mamie Kipic and friends"), made);
  }
  for (const text of ["", "0.0.0.0", "255.255.255.0", "127.0.0.1", "::1", "mafreebox.freebox.fr"]) {
    assert.equal(pseudonyms.of(text.includes("free") ? "domain" : "ip", text), text);
  }
  const path = pseudonyms.of("path", "/Freebox/Photos");
  assert.equal(
    pseudonyms.of("name", "Photos"),
    path.split("/").at(-1),
    "a name and its path agree",
  );
  assert.ok(pseudonyms.of("path", "/Freebox/x.jpg").startsWith(path.slice(0, 9)));
});

Deno.test("no canary of 200 recordings survives scrub(), wherever it was", () => {
  let planted = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const { har, canaries } = plant(seed);
    planted += canaries.length;
    assert.deepEqual(survivorsOf(har, canaries), [], `seed ${seed}`);
  }
  assert.ok(planted > 50_000, `${planted} canaries`);
});

/** The canaries that are left; a pseudonym may be one by chance, though not with two keys. */
function survivorsOf(har: Har, canaries: readonly string[]): string[] {
  const found = canariesIn(readableText(scrub(har).har));
  const left = canaries.filter((canary) => found.has(canary));
  if (left.length === 0) return [];
  const again = canariesIn(readableText(scrub(har).har));
  return left.filter((canary) => again.has(canary));
}

/** All that has the form of a canary: one search in each text, however many there are. */
function canariesIn(text: string): Set<string> {
  const forms = /Kanari[a-z]\d+x|(?:[\da-f]{2}:){5}[\da-f]{2}|192\.168\.\d+\.\d+|2a01:[\da-f:]+/g;
  return new Set(text.match(forms));
}

/** An archive as text, with what is in base64, escaped or in percent readable. */
function readableText(har: Har): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      texts.push(value);
      if (/%[\dA-F]{2}/.test(value)) texts.push(unescaped(value));
      if (/^[[{]/.test(value)) visit(parsed(value));
      else if (/^[A-Za-z\d+/]{8,}=*$/.test(value)) visit(decoded(value));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        texts.push(name);
        visit(inner);
      }
    }
  };
  visit(har);
  return texts.join("\n");
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    return "";
  }
}

Deno.test("scrubbed recordings drive the simulated box, top and the exporter", async () => {
  for (let seed = 1; seed <= 10; seed++) {
    await using box = await simulate({ recording: scrub(plant(seed).har).har });
    await using f = await Fbx(box.access);
    const { signal } = new AbortController();
    await watch(f, { period: 1, timeout: 10_000, signal }).beat();
    await readBox(f, signal);
  }
});

Deno.test("a recorded box has no personal data, and its lists agree with its items", async () => {
  await using box = await simulate();
  await using f = await Fbx(box.access);
  const raw = await record(f);
  const { har, counts } = scrub(raw);
  const text = readableText(har);
  const household = ["Mamie", "Sandy", "Kilo", "0102030405", "tournesol", "02:00:00:00:00:11"];
  household.push("192.168.1.17", "Vidéos", box.uid, box.apiDomain, "Freebox-0200", box.appToken);
  const rawText = readableText(raw);
  for (const word of household.slice(0, -1)) assert.ok(rawText.includes(word), word);
  assert.deepEqual(household.filter((word) => text.includes(word)), []);
  assert.ok((counts.get("mac") ?? 0) > 10 && (counts.get("secret") ?? 0) > 0);
  const paths = har.log.entries.map(({ request }) => apiPath(request.url)?.path ?? "");
  const hosts = answerOf(har.log.entries[paths.indexOf("lan/browser/pub/")]!) as {
    result: { id: string }[];
  };
  for (const { id } of hosts.result) {
    assert.ok(paths.includes(`lan/browser/pub/${encodeURIComponent(id)}/`), id);
  }
});

Deno.test("parseHar() explains what is wrong with a file", () => {
  const entry = entryOf({
    method: "GET",
    url: "http://mafreebox.freebox.fr/api/v16/connection/",
    status: 200,
    started: new Date(0),
    milliseconds: 1,
    answer: { success: true },
  });
  assert.equal(parseHar(JSON.stringify(harOf([entry]))).log.entries.length, 1);
  const wrong: [text: string, words: RegExp][] = [
    ["{", /not JSON/],
    ["[]", /no log\.entries/],
    ['{"log":{"entries":[{}]}}', /entry 1 has no request/],
    [JSON.stringify(harOf([{ ...entry, request: { ...entry.request, url: "x" } }])), /entry 1/],
  ];
  for (const [text, words] of wrong) {
    assert.throws(
      () => parseHar(text),
      (error: { code: string; message: string }) =>
        error.code === "bad_argument" && words.test(error.message),
    );
  }
});

Deno.test("requests that are not of a Freebox's API, and those not answered, are left out", () => {
  const entry = (url: string, method = "GET", status = 200) =>
    entryOf({ method, url, status, started: new Date(0), milliseconds: 1, answer: {} });
  const api = "http://mafreebox.freebox.fr/api";
  const { har, left } = scrub(harOf([
    entry("https://example.org/private"),
    entry(`${api}/v8/call/log/`),
    entry(`${api}/latest/call/log/`),
    entry(`${api}/v8/call/log/`, "OPTIONS"),
    entry(`${api}/v8/call/log/`, "GET", -1),
  ]));
  const urls = har.log.entries.map(({ request }) => request.url);
  assert.deepEqual([urls, left], [[`${api}/v8/call/log/`, `${api}/latest/call/log/`], 3]);
  assert.equal(JSON.stringify(har).includes("example.org"), false);
});

Deno.test("messages of a WebSocket have their times in seconds, in recordings of every browser", () => {
  const message = { type: "receive", opcode: 1, data: "{}" } as const;
  const url = "ws://mafreebox.freebox.fr/api/v16/ws/event";
  const base = { method: "GET", url, status: 101, started: new Date(0), milliseconds: 1 };
  const messages = [1_795_826_330.5, 1_795_826_330_500].map((time) => ({ ...message, time }));
  const [entry] = scrub(harOf([entryOf({ ...base, messages })])).har.log.entries;
  assert.deepEqual(entry?._webSocketMessages?.map(({ time }) => time), [
    1_795_826_330.5,
    1_795_826_330.5,
  ]);
});
