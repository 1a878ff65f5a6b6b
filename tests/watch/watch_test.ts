import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { eventText, watch, type WatchEvent, type WatchState } from "../../lib/watch/mod.ts";
import { type Kind, kindNames } from "../../lib/watch/kinds.ts";
import { Fbx } from "../../mod.ts";
import { type Answer, openDoor } from "../support/door.ts";
import "../support/english.ts";
import { until, wait } from "../support/until.ts";

type Fields = Record<string, unknown>;

/** What the box answers, by path: as it was when it was first read, until a test changes it. */
class Home {
  readonly #answers = new Map<string, unknown>();
  isAway = false;

  static readonly paths = [
    ...["lan/browser/pub", "lan/browser/wifiguest", "connection/logs", "connection/", "call/log/"],
    ...["downloads/", "system/", "storage/disk/", "vm/", "wifi/config/", "wifi/bss/"],
    "home/tileset/all",
  ];

  answers(): Record<string, Answer> {
    return Object.fromEntries(Home.paths.map((path) => [path, () => {
      if (this.isAway) return { cut: 0 };
      return { edit: (result: unknown) => this.#frozen(path, result) };
    }]));
  }

  #frozen(path: string, result: unknown): unknown {
    if (!this.#answers.has(path)) {
      const days = { uptime_val: 500_000 }; // it has not been started for this test
      this.#answers.set(path, path === "system/" ? { ...result as Fields, ...days } : result);
    }
    return this.#answers.get(path);
  }

  object(path: string): Fields {
    return this.#answers.get(path) as Fields;
  }

  list(path: string): Fields[] {
    return this.#answers.get(path) as Fields[];
  }

  set(path: string, answer: unknown): void {
    this.#answers.set(path, answer);
  }
}

/** A box whose answers a test changes. */
async function house() {
  const box = await simulate();
  const home = new Home();
  const door = await openDoor({ behind: box.url, answers: home.answers() });
  const f = await Fbx({ url: door.url, appId: box.appId, token: box.appToken, retries: 0 });
  return {
    box,
    home,
    f,
    async [Symbol.asyncDispose]() {
      await f.close();
      await door[Symbol.asyncDispose]();
      await box.close();
    },
  };
}

/** Watches a box, until `stop`, which returns the state. */
async function watched(f: Fbx, state?: WatchState) {
  const controller = new AbortController();
  const events: WatchEvent[] = [];
  const successes = new Map<string, number>();
  const failures: string[] = [];
  let now: WatchState | undefined;
  const running = (async () => {
    const options = {
      state,
      every: 0.02,
      signal: controller.signal,
      onState: (state: WatchState) => void (now = structuredClone(state)),
      onSuccess: (reading: string) =>
        void successes.set(reading, 1 + (successes.get(reading) ?? 0)),
      onFailure: (reading: string) => void failures.push(reading),
    };
    for await (const event of watch(f, options)) events.push(event);
  })();
  /** Until everything was read twice more, so that it was surely read after now. */
  const settled = async () => {
    const before = new Map(successes);
    await until(
      "everything was read",
      () =>
        successes.size === 11 &&
        [...successes].every(([name, times]) => times > 1 + (before.get(name) ?? 0)),
    );
    await wait(20);
  };
  await settled();
  return {
    events,
    failures,
    settled,
    async stop(): Promise<WatchState> {
      controller.abort();
      await running;
      return now!;
    },
  };
}

const date = Math.floor(Date.now() / 1000) - 100;
const up = { type: "link", state: "up", link: "ftth", date: date - 5 };
const down = { type: "link", state: "down", link: "ftth", date: date - 65 };

/** What happens in a house, the kind of it, and how it is reported. */
const happenings: Record<Kind, [happens: (home: Home) => void, text: RegExp]> = {
  "device.new": [(home) => {
    const [host] = home.list("lan/browser/pub");
    home.list("lan/browser/pub").push({
      ...host,
      id: "ether-02:00:00:00:00:99",
      primary_name: "iPhone-de-Sandy",
      vendor_name: "Apple",
      reachable: true,
      access_point: { connectivity_type: "wifi" },
    });
  }, /^New device: iPhone-de-Sandy \(Apple\), Wi-Fi$/],
  "device.arrived": [
    (home) => home.list("lan/browser/pub").find(({ reachable }) => !reachable)!.reachable = true,
    /^Device is back: /,
  ],
  "device.left": [
    (home) => home.list("lan/browser/pub").find(({ reachable }) => reachable)!.reachable = false,
    /^Device left: /,
  ],
  "line.down": [
    (home) => home.list("connection/logs").unshift({ ...down, id: 901 }),
    /^Connection lost: ftth$/,
  ],
  "line.up": [
    (home) => home.list("connection/logs").unshift({ ...up, id: 902 }),
    /^Connection is back: ftth, after 1 min 0 s$/,
  ],
  "ip.changed": [
    (home) => home.object("connection/").ipv4 = "198.51.100.7",
    /^New public address: [\d.]+ → 198\.51\.100\.7$/,
  ],
  "call.missed": [
    (home) => home.list("call/log/").push(call({ id: 901, type: "missed", name: "Sandy" })),
    /^Missed call: Sandy, 0123456789$/,
  ],
  "call.received": [
    (home) => home.list("call/log/").push(call({ id: 902, type: "accepted", duration: 62 })),
    /^Call answered: 0123456789, for 1 min 2 s$/,
  ],
  "download.done": [
    (home) => task(home, "film.mkv").status = "seeding",
    /^Download complete: film\.mkv$/,
  ],
  "download.failed": [
    (home) => Object.assign(task(home, "disk.iso"), { status: "error", error: "disk_full" }),
    /^Download failed: disk\.iso, disk_full$/,
  ],
  "temperature.high": [
    (home) => (home.object("system/").sensors as Fields[])[0]!.value = 92,
    /^Too hot: .*, 92 °C \(good: at most 74 °C\)$/,
  ],
  "disk.full": [(home) => {
    const [partition] = home.list("storage/disk/")[0]!.partitions as Fields[];
    partition!.used_bytes = Number(partition!.total_bytes) * 0.97;
  }, /^Disk nearly full: .*, 97 %$/],
  "vm.changed": [
    (home) => home.list("vm/")[0]!.status = "starting",
    /^Virtual machine .*: \w+ → starting$/,
  ],
  "firmware.updated": [
    (home) => home.object("system/").firmware_version = "9.9.9",
    /^New firmware: [\d.]+ → 9\.9\.9$/,
  ],
  "box.rebooted": [(home) => home.object("system/").uptime_val = 20, /^The box has restarted: /],
  "wifi.changed": [
    (home) => (home.list("wifi/bss/")[0]!.config as Fields).enabled = false,
    /^Wi-Fi changed: .*, enabled true → false$/,
  ],
  "alarm.changed": [
    (home) => alarm(home).value = "alarm1_armed",
    /^Alarm .*: idle → alarm1_armed$/,
  ],
  "alarm.rang": [(home) => alarm(home).value = "alert", /^ALARM .*: alert$/],
};

function call(fields: Fields): Fields {
  return { number: "0123456789", name: "", datetime: date, duration: 0, ...fields };
}

function task(home: Home, name: string): Fields {
  const tasks = home.list("downloads/");
  const task: Fields = { id: 900 + tasks.length, name };
  tasks.push(task);
  return task;
}

function alarm(home: Home): Fields {
  const tile = home.list("home/tileset/all").find(({ type }) => type === "alarm_control");
  return (tile!.data as Fields[])[0]!;
}

const kindsOf = (events: readonly WatchEvent[]) => events.map(({ kind }) => kind);

Deno.test("watch() reports every kind once, and nothing when nothing happens", async () => {
  await using at = await house();
  const seen = await watched(at.f);
  assert.deepEqual(kindsOf(seen.events), []);
  for (const kind of kindNames) {
    const [happens, text] = happenings[kind];
    happens(at.home);
    await seen.settled();
    const [event, ...more] = seen.events.splice(0);
    assert.deepEqual([event?.kind, more], [kind, []]);
    assert.match(eventText(event!), text);
    assert.ok(Math.abs(Date.parse(event!.time) - Date.now()) < 1e12, event!.time);
  }
  await seen.stop();
  assert.deepEqual(seen.failures, []);
});

Deno.test("watch() reports after a restart what happened meanwhile, in order, and once", async () => {
  await using at = await house();
  const first = await watched(at.f);
  const [before] = happenings["call.missed"];
  before(at.home);
  await first.settled();
  assert.deepEqual(kindsOf(first.events), ["call.missed"]);
  const state = await first.stop();
  for (const kind of ["line.down", "line.up", "device.new", "download.done"] as const) {
    happenings[kind][0](at.home);
  }
  const second = await watched(at.f, JSON.parse(JSON.stringify(state)));
  assert.deepEqual(
    kindsOf(second.events).toSorted(),
    ["device.new", "download.done", "line.down", "line.up"],
  );
  const times = second.events.map(({ time }) => Date.parse(time));
  assert.deepEqual(times, times.toSorted((a, b) => a - b));
  const line = second.events.filter(({ kind }) => kind.startsWith("line."));
  assert.deepEqual(line.map(({ time }) => Date.parse(time) / 1000), [down.date, up.date]);
  const third = await watched(at.f, await second.stop());
  assert.deepEqual(kindsOf(third.events), []);
  await third.stop();
});

Deno.test("watch() waits for a box that is away, and reports what it missed", async () => {
  await using at = await house();
  const seen = await watched(at.f);
  at.home.isAway = true;
  await until("nothing can be read", () => new Set(seen.failures).size >= 11);
  happenings["box.rebooted"][0](at.home);
  happenings["call.missed"][0](at.home);
  const log = at.home.list("connection/logs");
  at.home.set("connection/logs", []); // a box that has just started
  at.home.isAway = false;
  await seen.settled();
  at.home.set("connection/logs", log);
  await seen.settled();
  assert.deepEqual(kindsOf(seen.events).toSorted(), ["box.rebooted", "call.missed"]);
  await seen.stop();
});

Deno.test("watch() reports at once what the box itself reports", async () => {
  await using at = await house();
  const events = watch(at.f, { every: 3600, only: ["vm.changed", "device.left"] });
  const next = events.next();
  const host = { id: "ether-02:00:00:00:00:14", primary_name: "nas" };
  const emit = setInterval(() => {
    at.box.box.emit("lan_host_l3addr_unreachable", { ...host, reachable: false });
  }, 20);
  const { value } = await next;
  clearInterval(emit);
  assert.deepEqual([value?.kind, value?.name], ["device.left", "nas"]);
  await events.return();
});

Deno.test("watch() keeps an event that was not taken for the next run", async () => {
  await using at = await house();
  const state = await (await watched(at.f)).stop();
  happenings["call.missed"][0](at.home);
  happenings["call.received"][0](at.home);
  let left: WatchState | undefined;
  const options = { state, onState: (now: WatchState) => void (left = structuredClone(now)) };
  for await (const { kind } of watch(at.f, options)) {
    assert.equal(kind, "call.missed");
    break;
  }
  const next = await watched(at.f, left);
  assert.deepEqual(kindsOf(next.events), ["call.received"]);
  await next.stop();
});

Deno.test("watch() refuses an unknown kind, and fails if nothing can be read at all", async () => {
  await using at = await house();
  const wrong = watch(at.f, { only: ["call.mised" as Kind] });
  await assert.rejects(wrong.next(), /no kind of event call\.mised.*Did you mean “call\.missed”/);
  at.home.isAway = true;
  await assert.rejects(watch(at.f).next(), { code: "network" });
});

Deno.test("sources that read the same share one call", async () => {
  await using box = await simulate();
  let calls = 0;
  const count = () => void calls++;
  await using door = await openDoor({ behind: box.url, answers: { "system/": count } });
  await using f = await Fbx({ url: door.url, appId: box.appId, token: box.appToken });
  const stop = new AbortController();
  const readings = new Set<string>();
  const options = {
    only: ["box.rebooted", "temperature.high"] as const,
    signal: stop.signal,
    every: 60,
    onSuccess: (name: string) => {
      readings.add(name);
      if (readings.has("box") && readings.has("sensors")) stop.abort();
    },
  };
  for await (const _ of watch(f, options));
  assert.equal(calls, 1);
});
