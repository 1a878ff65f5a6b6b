import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Fbx } from "../../mod.ts";
import { serveDashboard } from "../../lib/dashboard/mod.ts";
import { createFeed } from "../../lib/dashboard/feed.ts";
import { paths } from "../../lib/dashboard/assets.ts";
import { type Sample, sampleOf } from "../../lib/dashboard/page/sample.js";
import { keepSamples } from "../../lib/dashboard/samples.ts";
import type { Snapshot } from "../../lib/monitor/snapshot.ts";
import { boxAndClient } from "../support/box.ts";
import { limited } from "../support/until.ts";

/** A dashboard of a simulated box. */
async function dashboardOf(f: Fbx, period = 0.1) {
  const stop = new AbortController();
  const { url, ended } = await serveDashboard(f, {
    host: "127.0.0.1",
    port: 0,
    period,
    timeout: 3000,
    signal: stop.signal,
  });
  return {
    url,
    port: new URL(url).port,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await ended;
    },
  };
}

/** A request with headers that fetch() would not let through. */
function ask(url: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers, method }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    }).on("error", reject).end();
  });
}

Deno.test("the dashboard answers under the names of this machine and no other (DNS rebinding)", async () => {
  await using pair = await boxAndClient();
  await using dashboard = await dashboardOf(pair.f);
  const { url, port } = dashboard;
  for (
    const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]
  ) {
    assert.equal(await ask(url, { Host: host }), 200, host);
  }
  const others = [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    `127.0.0.1:${port}.evil.example`,
  ];
  for (const host of [...others, "localhost:1", `localhost.evil.example:${port}`]) {
    for (const path of ["", "events", "history?range=hour", "main.js"]) {
      assert.equal(await ask(url + path, { Host: host }), 403, `${host}/${path}`);
    }
  }
});

Deno.test("the dashboard refuses the scripts and frames of other sites, and everything but reading", async () => {
  await using pair = await boxAndClient();
  await using dashboard = await dashboardOf(pair.f);
  const { url, port } = dashboard;
  const events = url + "events";
  assert.equal(await ask(events, { Origin: `http://127.0.0.1:${port}` }), 200);
  for (
    const origin of [
      "https://evil.example",
      "null",
      "http://127.0.0.1:1",
      `https://localhost:${port}`,
    ]
  ) {
    assert.equal(await ask(events, { Origin: origin }), 403, origin);
  }
  for (const site of ["cross-site", "same-site"]) {
    assert.equal(await ask(events, { "Sec-Fetch-Site": site }), 403, site);
    const navigation = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate" };
    assert.equal(await ask(url, { ...navigation, "Sec-Fetch-Dest": "document" }), 200);
    assert.equal(await ask(url, { ...navigation, "Sec-Fetch-Dest": "iframe" }), 403);
  }
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    assert.equal(await ask(url, {}, method), 405, method);
  }
});

Deno.test("the page is in the language that the browser accepts", async () => {
  await using pair = await boxAndClient();
  await using dashboard = await dashboardOf(pair.f);
  const read = async (path: string, accepted: string) => {
    const headers = { "Accept-Language": accepted };
    const response = await fetch(new URL(path, dashboard.url), { headers });
    assert.equal(response.headers.get("vary"), "Accept-Language");
    return await response.text();
  };
  const wanted: [accepted: string, lang: string, locale: string][] = [
    ["fr-CA,fr;q=0.9,en;q=0.5", "fr", "fr-CA"],
    ["en-US,en;q=0.9", "en", "en-US"],
    ["en;q=0.3, fr;q=0.8", "fr", "fr"],
    ["de-DE,de;q=0.9,fr;q=0.4,en;q=0", "fr", "fr"],
    ["de", "en", "en-GB"],
    ['*;q=0.5, "><script>', "en", "en-GB"],
  ];
  for (const [accepted, lang, locale] of wanted) {
    const html = await read("/", accepted);
    assert.match(html, new RegExp(`<html lang="${lang}"`), accepted);
    assert.equal(/Température/.test(html), lang === "fr", accepted);
    const script = await read("/words.js", accepted);
    const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    assert.equal(module.locale, locale, accepted);
    assert.equal(module.words["No downloads"], lang === "fr" ? "Aucun téléchargement" : undefined);
  }
});

Deno.test("the page connects to no other server, and has no secrets", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await using dashboard = await dashboardOf(f);
  const page = await fetch(dashboard.url);
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  assert.match(policy, /^default-src 'none'; script-src 'self'; /);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  const texts = [await page.text()];
  for (const path of [...paths, "/history?range=hour"]) {
    const response = await fetch(new URL(path, dashboard.url));
    assert.equal(response.status, 200, path);
    texts.push(await response.text());
  }
  await using events = await follow(dashboard.url);
  texts.push(JSON.stringify([await events.next(), await events.next()]));
  for (const text of texts) assert.ok(!text.includes(box.appToken));
  assert.equal((await fetch(dashboard.url + "nothing")).status, 404);
  assert.equal((await fetch(dashboard.url + "history?range=constructor")).status, 404);
});

Deno.test("a page that reads nothing is cut off, and the others go on", async () => {
  const snapshot = { time: 1, words: "x".repeat(10_000) } as unknown as Snapshot;
  const feed = createFeed(keepSamples());
  const ended = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    response.once("close", () => ended.resolve());
    feed.join(response, undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const page = connect((server.address() as AddressInfo).port, "127.0.0.1");
  page.on("error", () => {}).pause().write("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
  const beats = setInterval(() => {
    for (let count = 0; count < 20; count++) feed.send(snapshot);
  }, 1);
  try {
    await limited(ended.promise, 20);
  } finally {
    clearInterval(beats);
    page.destroy();
    server.close();
    server.closeAllConnections();
  }
});

Deno.test("events carry the snapshots, and a page that reconnects receives what it missed", async () => {
  await using pair = await boxAndClient();
  await using dashboard = await dashboardOf(pair.f);
  let lastId = "";
  let lastTime = 0;
  {
    await using events = await follow(dashboard.url);
    const first = await events.next();
    assert.equal(first.event, "past");
    assert.equal(first.data.fresh, true);
    for (let count = 0; count < 3; count++) {
      const { event, id, data } = await events.next();
      assert.equal(event, "snapshot");
      assert.equal(data.line?.state, "up");
      [lastId, lastTime] = [id, data.time ?? 0];
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  await using events = await follow(dashboard.url, lastId);
  const { event, data } = await events.next();
  assert.equal(event, "past");
  assert.equal(data.fresh, false);
  const missed = data.samples ?? [];
  assert.ok(missed.length >= 2, `${missed.length} missed`);
  assert.ok(missed.every(({ time }) => time > lastTime - 0.1));
  // ids of another run of the command are ignored
  await using other = await follow(dashboard.url, "00000000-2");
  assert.equal((await other.next()).data.fresh, true);
});

Deno.test("history is the box's own, and asked for once however many pages want it", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await using dashboard = await dashboardOf(f);
  const [history] = await Promise.all(
    [1, 2, 3].map(async () => (await fetch(dashboard.url + "history?range=day")).json()),
  );
  assert.equal(box.requests.recent.filter(({ path }) => /\/rrd\/?$/.test(path)).length, 2);
  const { data } = await f.rrd.fetch({
    db: "net",
    date_start: history.start,
    date_end: history.end,
  });
  assert.deepEqual(history.rates.time, data.map(({ time }) => time));
  assert.deepEqual(history.rates.fields.down, data.map(({ rate_down }) => rate_down));
  const degrees = history.temperatures.fields.temp_cpu0;
  assert.ok(degrees.every((value: number) => value > 30 && value < 90));
  assert.equal(history.temperatures.fields.fan0_speed, undefined);
});

Deno.test("history does without the permission for the settings, which the POST needs", async () => {
  await using pair = await boxAndClient({ permissions: ["explorer"] });
  await assert.rejects(pair.f.rrd.fetch({ db: "net" }), { code: "insufficient_rights" });
  await using dashboard = await dashboardOf(pair.f);
  const history = await (await fetch(dashboard.url + "history?range=hour")).json();
  assert.ok(history.rates.fields.down.length > 50);
});

Deno.test("samples are kept in ever coarser steps, and not for ever", () => {
  const samples = keepSamples();
  const now = Date.now() / 1000;
  const seconds = 100_000;
  for (let second = 0; second < seconds; second++) {
    samples.add(sampleOf({ time: now - seconds + second } as Snapshot));
  }
  assert.equal(samples.since(0).length, 600);
  assert.equal(samples.since(seconds - 5).length, 5);
  assert.equal(samples.over(3600).length, 60);
  assert.ok(samples.over(86_400).length > 1400);
  assert.ok(samples.over(2_678_400).length < 60);
});

/** An event of either kind. */
interface Event {
  readonly event: string;
  readonly id: string;
  readonly data: Partial<Snapshot> & { fresh?: boolean; samples?: Sample[] };
}

/** Reads Server-Sent Events. */
async function follow(url: string, lastId?: string) {
  const headers: Record<string, string> = lastId === undefined ? {} : { "Last-Event-ID": lastId };
  const response = await fetch(url + "events", { headers });
  assert.match(response.headers.get("Content-Type") ?? "", /^text\/event-stream/);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return {
    async next(): Promise<Event> {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end < 0) {
          text += (await reader?.read())?.value ?? assert.fail("the events ended");
          continue;
        }
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const fields = Object.fromEntries(
          block.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2)),
        );
        if (fields.data) return { ...fields, data: JSON.parse(fields.data) } as never;
      }
    },
    async [Symbol.asyncDispose]() {
      await reader?.cancel();
    },
  };
}
