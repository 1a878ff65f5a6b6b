/**
 * Contributed recordings, each of a real box, and one of a simulated box: the catalogue knows all
 * of it, it has no personal data, the simulated box plays it, and every view shows it.
 */
import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { propertyOf } from "../../lib/catalogue/shape.ts";
import { normalize } from "../../lib/catalogue/normalize.ts";
import { renderer } from "../../lib/cli/output/render.ts";
import { plain } from "../../lib/cli/terminal/paint.ts";
import { readBox } from "../../lib/exporter/read.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { differences } from "../../lib/recording/differences.ts";
import { answerOf, apiPath, type Har, parseHar } from "../../lib/recording/har.ts";
import { record } from "../../lib/recording/record.ts";
import { operationOf, scrub } from "../../lib/recording/scrub.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { width } from "../../lib/text/width.ts";
import { login } from "../simulator/client.ts";

const folder = new URL("../fixtures/recordings/", import.meta.url);

/** Every recording with its name. */
async function recordings(): Promise<[name: string, har: Har][]> {
  await using box = await simulate({ model: "ultra" });
  await using f = await Fbx(box.access);
  const given: [string, Har][] = [["a simulated Ultra", scrub(await record(f)).har]];
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".har")) continue;
    given.push([name, parseHar(await Deno.readTextFile(new URL(name, folder)))]);
  }
  return given;
}

for (const [name, har] of await recordings()) {
  Deno.test(`the catalogue knows all of ${name}`, () => {
    const { calls, events, fields, values, types } = differences(har);
    const nothing = { calls: [], events: [], fields: [], values: [], types: [] };
    assert.deepEqual({ calls, events, fields, values, types }, nothing);
  });

  Deno.test(`${name} has no address that is not a pseudonym`, () => {
    const text = JSON.stringify(har);
    const macs = text.match(/\b[\da-f]{2}(:[\da-f]{2}){5}\b/gi) ?? [];
    assert.deepEqual(macs.filter((mac) => !/^02|^ff:ff/i.test(mac)), []);
    const ips = text.match(/\b\d{1,3}(\.\d{1,3}){3}\b/g) ?? [];
    const kept =
      /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|198\.1[89]|22[4-9]|2[345]\d)\./;
    assert.deepEqual(ips.filter((ip) => !kept.test(ip)), []);
    assert.ok(macs.length > 0 && ips.length > 0);
    for (const { request, response } of har.log.entries) {
      assert.deepEqual([...request.cookies, ...response.cookies], []);
    }
  });

  Deno.test(`the simulated box answers as ${name} did`, async () => {
    await using box = await simulate({ recording: har });
    const call = await login(box);
    const seen = new Set<string>();
    for (const entry of har.log.entries) {
      const { method, url } = entry.request;
      const { path = "", query = "" } = apiPath(url) ?? {};
      const isRead = method === "GET" && path !== "" && !/^(login|ws)\//.test(path);
      if (!isRead || seen.has(url)) continue;
      seen.add(url);
      const { status, ...reply } = await call("GET", path + query);
      assert.deepEqual([status, reply], [entry.response.status, answerOf(entry)], url);
    }
    assert.ok(seen.size > 0);
  });

  Deno.test(`every view shows ${name}`, async () => {
    await using box = await simulate({ recording: har });
    await using f = await Fbx(box.access);
    const { signal } = new AbortController();
    await watch(f, { period: 1, timeout: 10_000, signal }).beat(); // what top and the dashboard show
    await readBox(f, signal);
    const style = { columns: 80, paint: plain, now: 0, selection: undefined, secrets: false };
    const table = renderer("table", () => style, true);
    for (const entry of har.log.entries) {
      const operation = operationOf(entry);
      const answer = answerOf(entry) as { success?: boolean; result?: unknown };
      if (operation?.resultFormat !== "json" || answer?.success !== true) continue;
      if (answer.result === undefined || operation.result === undefined) continue;
      const result = normalize(answer.result, operation.result);
      const { text } = await table(result, propertyOf(operation.result), undefined);
      if (typeof result !== "object") continue; // a text is printed as it is
      for (const line of text.split("\n")) {
        assert.ok(width(line) <= 80, `${entry.request.url}: ${line}`);
      }
    }
  });
}
