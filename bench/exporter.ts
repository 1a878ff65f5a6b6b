/**
 * A scrape of a box with 1,000 hosts, against bare `fetch` and `json()` of the same answers.
 *
 * @module
 */
import { Fbx } from "../mod.ts";
import { startExporter } from "../lib/exporter/server.ts";
import { startScript } from "./box.ts";
import { median, type Row } from "./row.ts";

/** Milliseconds of a scrape, a fresh one and one within the minimum interval. */
export async function* exporter(rounds = 31, hosts = 1000): AsyncGenerator<Row> {
  await using box = await startScript("crowd.ts", String(hosts));
  await using f = await Fbx({ url: box.url, appId: box.app_id, token: box.app_token });
  const options = {
    boxes: [{ name: "crowd", key: "key", open: () => Promise.resolve(f) }],
    host: "127.0.0.1",
    port: 0,
    timeout: 10_000,
    names: "plain",
    maxHosts: hosts,
  } as const;
  await using fresh = await startExporter({ ...options, minInterval: 0 });
  await using cached = await startExporter({ ...options, minInterval: 1e6 });
  await scrape(cached.url, hosts);
  const times = { bare: [] as number[], fresh: [] as number[], cached: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await time(() => bare(f)));
    times.fresh.push(await time(() => scrape(fresh.url, hosts)));
    times.cached.push(await time(() => scrape(cached.url, hosts)));
  }
  const floor = median(times.bare);
  const row = (what: string, own: number, aim: string) => ({
    what: `${what} of ${hosts} hosts, ms`,
    floor: `${floor.toFixed(1)} (the same answers)`,
    ours: own.toFixed(1),
    ratio: own / floor,
    aim,
  });
  yield* [
    row("scrape", median(times.fresh), "ours < 50 ms"),
    row("scrape within --min-interval", median(times.cached), "-"),
  ];
}

/** What the exporter asks, four calls at a time. */
async function bare(f: Fbx): Promise<void> {
  const paths = [
    ...["connection/", "connection/xdsl/", "connection/ftth/", "system/", "switch/status/"],
    ...[1, 2, 3, 4].map((port) => `switch/port/${port}/stats`),
    ...["wifi/ap/", "wifi/bss/"],
    ...[0, 1, 2].map((ap) => `wifi/ap/${ap}/stations/`),
    ...["lan/browser/interfaces/", "lan/browser/pub/", "lan/browser/wifiguest/"],
    ...["dhcp/dynamic_lease/", "storage/disk/", "storage/partition/", "downloads/stats"],
    ...["vm/", "freeplug/"],
  ].values();
  const worker = async () => {
    for (const path of paths) await f.request("GET", path).catch(() => {}); // it has no xDSL
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function scrape(url: string, hosts: number): Promise<void> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const count = text.split("\nfbx_lan_host_up{").length - 1;
  if (count !== hosts) throw new Error(`${count} hosts in the answer:\n${text.slice(0, 1000)}`);
}

async function time(action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
