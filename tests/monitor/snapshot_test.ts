import assert from "node:assert/strict";
import { setPresence } from "../../lib/simulator/behaviour/lan.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { boxAndClient } from "../support/box.ts";

const options = {
  period: 0.05,
  heavyPeriod: 0.05,
  timeout: 3000,
  signal: new AbortController().signal,
};

Deno.test("watch() tells what the box says, part by part", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const snapshot = await watch(f, options).beat();
  const status = await f.connection.status();
  assert.equal(snapshot.fault, undefined);
  assert.equal(snapshot.line?.state, "up");
  assert.equal(snapshot.line?.ipv4, status.ipv4);
  assert.equal(snapshot.line?.down.bandwidth, status.bandwidth_down);
  const info = await f.system.info();
  assert.equal(snapshot.system?.firmware, info.firmware_version);
  assert.deepEqual(snapshot.system?.sensors.map(({ id }) => id), info.sensors.map(({ id }) => id));
  const hosts = box.box.store.list("lan/browser/pub");
  assert.equal(snapshot.hosts?.known, hosts.length);
  assert.equal(snapshot.hosts?.present, hosts.filter(({ reachable }) => reachable).length);
  const stations = await f.wifi.stations(0);
  assert.equal(snapshot.wifi?.radios[0]?.stations, stations.length);
  assert.equal(snapshot.downloads?.[0]?.status, "downloading");
  assert.deepEqual(snapshot.missing, {});
});

Deno.test("watch() tells which hosts came and went, newest first", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const watching = watch(f, options);
  const before = await watching.beat();
  const host = box.box.store.list("lan/browser/pub").find(({ reachable }) => reachable) ?? {};
  setPresence(box.box, host, false);
  const gone = await again(watching, ({ hosts }) => hosts?.present !== before.hosts?.present);
  assert.deepEqual(gone.hosts?.changes[0], {
    ...gone.hosts?.changes[0],
    name: host.primary_name,
    came: false,
  });
  setPresence(box.box, host, true);
  const back = await again(watching, ({ hosts }) => hosts?.present === before.hosts?.present);
  assert.equal(back.hosts?.changes[0]?.name, host.primary_name);
  assert.equal(back.hosts?.changes[0]?.came, true);
});

Deno.test("watch() tells two Wi-Fi devices of one name apart", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  for (const host of box.box.store.list("lan/browser/pub")) host.primary_name = "iPhone";
  const { wifi } = await watch(f, options).beat();
  const names = wifi?.stations.map(({ name }) => name) ?? [];
  assert.equal(new Set(names).size, names.length);
  assert.match(names[0] ?? "", /^iPhone \([0-9a-f]{2}:[0-9a-f]{2}, 2d4g\)$/i);
});

Deno.test("watch() says that the box is gone, and finds it again", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const watching = watch(f, options);
  assert.ok((await watching.beat()).line);
  await box.close();
  const gone = await again(watching, ({ fault }) => fault !== undefined);
  assert.equal(gone.line, undefined);
  assert.equal(gone.system, undefined);
  assert.doesNotMatch(gone.fault ?? "", new RegExp(box.appToken));
  await using _same = await simulate({ port: box.port });
  const back = await again(watching, ({ fault }) => fault === undefined);
  assert.equal(back.line?.state, "up");
});

Deno.test("watch() does without what needs a permission, and names it", async () => {
  await using pair = await boxAndClient({ permissions: ["settings"] });
  const snapshot = await watch(pair.f, options).beat();
  assert.ok(snapshot.line);
  assert.equal(snapshot.downloads, undefined);
  assert.match(snapshot.missing.downloads ?? "", /downloader/);
});

Deno.test("watch() gives its snapshot although one part hangs", async () => {
  await using pair = await boxAndClient();
  pair.box.failNext("hang", 9, /downloads/);
  const started = performance.now();
  const snapshot = await watch(pair.f, { ...options, timeout: 400 }).beat();
  assert.ok(performance.now() - started < 3000);
  assert.ok(snapshot.line);
  assert.equal(snapshot.fault, undefined);
  assert.equal(snapshot.downloads, undefined);
});

/** Beats until a snapshot is as wanted. */
async function again(
  watching: ReturnType<typeof watch>,
  wanted: (snapshot: Awaited<ReturnType<typeof watching.beat>>) => boolean,
) {
  for (let beats = 0; beats < 150; beats++) {
    const snapshot = await watching.beat();
    if (wanted(snapshot)) return snapshot;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the snapshot never was as wanted");
}
