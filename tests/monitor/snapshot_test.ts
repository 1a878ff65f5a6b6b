import assert from "node:assert/strict";
import { setPresence } from "../../lib/simulator/behaviour/lan.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { showSnapshot } from "../../lib/dashboard/page/panels.js";
import { watch } from "../../lib/monitor/snapshot.ts";
import { frame } from "../../lib/cli/top/draw/frame.ts";
import { plain } from "../../lib/cli/terminal/paint.ts";
import { readBox } from "../../lib/exporter/read.ts";
import { Fbx } from "../../mod.ts";
import "../support/english.ts";
import { boxAndClient } from "../support/box.ts";
import { type Answer, openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";
import { wait } from "../support/until.ts";
import { openPage } from "../support/page.ts";
import { stateWith } from "../support/top.ts";

const options = {
  period: 0.05,
  heavyPeriod: 0.05,
  timeout: 3000,
  signal: new AbortController().signal,
};

Deno.test("watch() yields the readings of the box, part by part", async () => {
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

Deno.test("watch() yields which hosts came and went, newest first", async () => {
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

Deno.test("watch() distinguishes two Wi-Fi devices of one name", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  for (const host of box.box.store.list("lan/browser/pub")) host.primary_name = "iPhone";
  const { wifi } = await watch(f, options).beat();
  const names = wifi?.stations.map(({ name }) => name) ?? [];
  assert.equal(new Set(names).size, names.length);
  assert.match(names[0] ?? "", /^iPhone \([0-9a-f]{2}:[0-9a-f]{2}, 2d4g\)$/i);
});

Deno.test("watch() reports that the box is gone, and finds it again", async () => {
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

/** What watch() and the exporter read of a box that answers some things otherwise. */
async function readThrough(answers: Record<string, Answer>) {
  await using pair = await boxAndClient();
  const { box } = pair;
  await using door = await openDoor({ behind: box.url, answers });
  await using f = await Fbx({ ...box.access, url: door.url });
  const snapshot = await watch(f, options).beat();
  const reading = await readBox(f, AbortSignal.timeout(10_000));
  return { snapshot, reading };
}

Deno.test("one access point that is refused or incomplete does not affect the others", async () => {
  const { snapshot: whole } = await readThrough({});
  const radios = whole.wifi?.radios ?? [];
  const others = whole.wifi?.stations.filter(({ band }) => band !== radios[0]?.band) ?? [];
  assert.ok(radios.length > 1 && others.length > 0);
  const refused = await readThrough({ "wifi/ap/0/stations/": { refuse: "nodev" } });
  assert.deepEqual(refused.snapshot.missing, {});
  assert.deepEqual(refused.snapshot.wifi?.radios.map(({ stations }) => stations), [
    undefined,
    ...radios.slice(1).map(({ stations }) => stations),
  ]);
  assert.equal(refused.snapshot.wifi?.stations.length, others.length);
  const errors = refused.reading.errors.filter(({ part }) => part.startsWith("wifi"));
  assert.deepEqual(errors, [{ part: "wifi_stations", code: "nodev" }]);
  assert.equal(refused.reading.answers.get("wifi_stations")?.length, radios.length - 1);
  for (const first of [{ id: 0 }, { id: 0, status: null, config: null }, null]) {
    const edit = (aps: unknown[]) => [first, ...aps.slice(1)];
    const { snapshot, reading } = await readThrough({ "wifi/ap/": { edit } });
    assert.deepEqual(snapshot.missing, {}, JSON.stringify(first));
    assert.deepEqual(
      snapshot.wifi?.radios.slice(first === null ? 0 : 1).map(({ channel }) => channel),
      radios.slice(1).map(({ channel }) => channel),
    );
    assert.ok((reading.answers.get("wifi_stations")?.length ?? 0) >= radios.length - 1);
  }
});

Deno.test("watch() keeps what it can read of a box that answers nonsense, and reports the rest", async () => {
  for (const path of ["connection", "system"]) {
    const { snapshot } = await readThrough({ [path]: { result: null } });
    assert.equal(snapshot.fault, undefined);
    const words = Object.values(snapshot.missing);
    assert.equal(words.length, 1);
    assert.match(words[0]!, /the box's answer has no result of the documented form$/);
    assert.equal(snapshot.hosts?.known, 9);
  }
});

Deno.test("access points that are all refused are reported as missing", async () => {
  const { snapshot } = await readThrough({ "^wifi/ap/\\d/stations": { refuse: "nodev" } });
  assert.equal(snapshot.wifi, undefined);
  assert.match(snapshot.missing.wifi ?? "", /nodev/);
});

Deno.test("an interface that is refused keeps its known hosts, and none is reported as gone", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  let refuses = false;
  await using door = await openDoor({
    behind: box.url,
    answers: {
      "lan/browser/interfaces/": {
        edit: (list: unknown[]) => [...list, { name: "guest", host_count: 2 }],
      },
      "lan/browser/guest/": { result: [{ id: "x", interface: "guest", reachable: true }, null] },
      "lan/browser/pub/": () => refuses ? { refuse: "nodev" } : undefined,
    },
  });
  await using f = await Fbx({ ...box.access, url: door.url });
  const watching = watch(f, options);
  const before = await watching.beat();
  assert.equal(before.hosts?.known, box.box.store.list("lan/browser/pub").length + 1);
  refuses = true;
  await new Promise((resolve) => setTimeout(resolve, 60));
  const after = await watching.beat();
  assert.deepEqual([after.hosts, after.missing], [before.hosts, {}]);
});

Deno.test("a box in bridge mode is reported wherever its hosts are read", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.lan.setConfig({ mode: "bridge" });
  const error = await f.lan.interfaces().catch((error) => error);
  assert.equal(error.code, "nodev");
  assert.match(error.message, /the box is in bridge mode/);
  assert.match((await f.lan.hosts("pub").catch((error) => error)).message, /bridge mode/);
  const access = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const reported = await fbx(["lan", "interfaces", ...access]);
  assert.deepEqual([reported.code, /bridge mode/.test(reported.err)], [1, true]);
  const snapshot = await watch(f, options).beat();
  assert.equal(snapshot.fault, undefined);
  assert.match(snapshot.missing.hosts ?? "", /^the box is in bridge mode/);
  assert.ok(snapshot.wifi && snapshot.line);
  assert.match(
    frame(stateWith(snapshot), { columns: 120, rows: 30 }, plain).join("\n"),
    /in bridge mode/,
  );
  using page = openPage();
  showSnapshot(JSON.parse(JSON.stringify(snapshot)));
  assert.match(page.words(), /in bridge mode/);
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

Deno.test("watch() continues after the clock was moved back", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const watching = watch(f, { period: 0.05, timeout: 5000, signal: new AbortController().signal });
  const { now } = Date;
  try {
    await watching.beat();
    Date.now = () => now() - 3_600_000;
    const before = box.requests.count;
    await wait(100);
    await watching.beat();
    assert.ok(box.requests.count > before, "the line is read again");
  } finally {
    Date.now = now;
  }
});
