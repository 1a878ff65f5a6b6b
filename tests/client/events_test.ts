import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { Fbx, type FbxEvent, type GapEvent } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { limited, until, wait as pause } from "../support/until.ts";

Deno.test("events() yields the events of the box, under one name", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using events = f.events("lan_host_l3addr_reachable", "vm_state_changed");
  await limited(events.ready);
  const host = { id: "ether-1", primary_name: "PC", l3connectivities: {} };
  box.box.emit("vm_disk_task_done", { id: 1 });
  box.box.emit("lan_host_l3addr_reachable", host);
  box.box.emit("vm_state_changed", { id: 3, status: "running" });
  const first = await limited(events.next());
  assert.deepEqual(first.value, {
    name: "lan_host_l3addr_reachable",
    result: { ...host, l3connectivities: [] },
  });
  const second = await limited(events.next());
  assert.ok(second.value?.name === "vm_state_changed");
  assert.equal(second.value.result.status, "running");
});

Deno.test("events() without a name gives all of them", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using events = f.events();
  await limited(events.ready);
  const names = [
    "vm_state_changed",
    "vm_disk_task_done",
    "lan_host_l3addr_reachable",
    "lan_host_l3addr_unreachable",
  ];
  for (const name of names) box.box.emit(name, {});
  const found: string[] = [];
  await limited((async () => {
    for await (const { name } of events) if (found.push(name) === names.length) break;
  })());
  assert.deepEqual(found, names);
  assert.deepEqual(await limited(events.next()), { value: undefined, done: true });
});

Deno.test("events() knows its names", async () => {
  await using pair = await boxAndClient();
  assert.throws(() => pair.f.events("vm_state_change" as "vm_state_changed"), {
    code: "bad_argument",
    message: /Did you mean “vm_state_changed”/,
  });
});

Deno.test("leaving the loop, cancelling and close() end events, and the connection", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  type End = (events: { return(): unknown }, controller: AbortController) => unknown;
  const ends: End[] = [
    (events) => events.return(),
    (_, controller) => controller.abort(),
    () => f.close(),
  ];
  for (const end of ends) {
    const controller = new AbortController();
    const events = f.events("vm_state_changed", { signal: controller.signal });
    await limited(events.ready);
    const all = Array.fromAsync(events);
    await limited(Promise.resolve(end(events, controller)));
    assert.deepEqual(await limited(all), []);
  }
  await assert.rejects(limited(Array.fromAsync(f.events())), { code: "closed" });
  await using other = await Fbx(box.access);
  const late = other.events("vm_state_changed", { signal: AbortSignal.abort() });
  assert.deepEqual(await limited(Array.fromAsync(late)), []);
  await assert.rejects(limited(late.ready), { code: "aborted" });
  box.box.emit("vm_state_changed", {});
});

Deno.test("events() throws the refusal of the box", async () => {
  await using box = await simulate();
  await using stranger = await Fbx({ url: box.url });
  await assert.rejects(limited(Array.fromAsync(stranger.events())), { code: "auth_required" });
  await using wrong = await Fbx({ url: box.url, appId: box.appId, token: "no" });
  const events = wrong.events();
  await assert.rejects(limited(events.ready), { code: "invalid_token" });
  await assert.rejects(limited(events.next()), { code: "invalid_token" });
  assert.deepEqual(await limited(events.next()), { value: undefined, done: true });
});

Deno.test("events() wait no longer for a registration than for any answer", async () => {
  await using box = await simulate();
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    if (request.headers.get("upgrade") === "websocket") {
      return Deno.upgradeWebSocket(request).response;
    }
    const { pathname } = new URL(request.url);
    return fetch(box.url + pathname, request);
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  await using f = await Fbx({ ...box.access, url, timeout: 200 });
  await assert.rejects(limited(f.events().ready), { code: "timeout" });
  await f.close();
  await server.shutdown();
});

Deno.test("of 10,000 events none that the box sent while connected is lost, though it restarts", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const total = 10_000;
  const events = f.events("vm_state_changed");
  await limited(events.ready);
  const taken: (FbxEvent<"vm_state_changed"> | GapEvent)[] = [];
  const taking = (async () => {
    for await (const event of events) {
      taken.push(event);
      if (event.name === "vm_state_changed" && event.result.id === total) break;
    }
  })();
  const missable = new Set<number>();
  let restarts = 0;
  for (let id = 1; id <= total; id++) {
    if (id % 2500 === 0 && id < total) {
      // what the box has sent is on its way; what it sends without a listener may be missed
      await pause(20);
      box.restart();
      restarts++;
      for (let lost = 0; lost < 100; lost++) {
        missable.add(id);
        box.box.emit("vm_state_changed", { id: id++, status: "running" });
      }
      const opened = () => box.requests.recent.filter(({ status }) => status === 101).length;
      const before = opened();
      await until("the events are connected again", () => opened() > before);
      const gaps = () => taken.filter(({ name }) => name === "gap").length;
      await until("the gap is reported", () => gaps() >= restarts);
    }
    box.box.emit("vm_state_changed", { id, status: "running" });
    if (id % 500 === 0) await pause(0);
  }
  await limited(taking, 20);
  const gaps = taken.filter((event) => event.name === "gap");
  assert.equal(gaps.length, restarts);
  for (const { result } of gaps) {
    assert.equal(result.reason, "disconnected");
    assert.ok(result.until >= result.since);
  }
  const ids = taken.flatMap((event) => event.name === "gap" ? [] : [event.result.id]);
  assert.deepEqual(ids, ids.toSorted((a, b) => a - b));
  const missed = new Set(Array.from({ length: total }, (_, index) => index + 1));
  for (const id of ids) missed.delete(id);
  assert.deepEqual([...missed].filter((id) => !missable.has(id)), []);
});

Deno.test("events() drops the oldest events over the limit, and reports a gap", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using events = f.events("vm_state_changed", { limit: 100 });
  await limited(events.ready);
  for (let id = 0; id < 1000; id++) box.box.emit("vm_state_changed", { id });
  await pause(300);
  const first = await limited(events.next());
  assert.ok(first.value?.name === "gap");
  assert.equal(first.value.result.reason, "overflow");
  const next = await limited(events.next());
  assert.ok(next.value?.name === "vm_state_changed");
  assert.equal(next.value.result.id, first.value.result.lost);
});

Deno.test("Websocket.events is the bare channel, for what is newer than the library", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using socket = await limited(f.websocket.events());
  const writer = socket.writable.getWriter();
  const reader = socket.readable.getReader();
  await limited(writer.write(JSON.stringify({ action: "register", events: ["vm_state_changed"] })));
  assert.deepEqual(JSON.parse(String((await limited(reader.read())).value)), {
    action: "register",
    success: true,
  });
  box.box.emit("vm_state_changed", { id: 1 });
  assert.equal(JSON.parse(String((await limited(reader.read())).value)).event, "state_changed");
  await limited(writer.close());
  assert.equal((await limited(reader.read())).done, true);
});

Deno.test("calls of next() at once are served in their order, and all end", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using events = f.events("vm_state_changed");
  await limited(events.ready);
  const asked = [events.next(), events.next(), events.next(), events.next()];
  for (const id of [1, 2]) box.box.emit("vm_state_changed", { id });
  const ids = [];
  for (const each of asked.slice(0, 2)) {
    const { value } = await limited(each);
    assert.ok(value?.name === "vm_state_changed");
    ids.push(value.result.id);
  }
  assert.deepEqual(ids, [1, 2]);
  await limited(events.return());
  for (const each of asked.slice(2)) assert.equal((await limited(each)).done, true);
});

Deno.test("events() outlives the session: opens another, and reports a gap", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await using events = f.events("vm_state_changed");
  await limited(events.ready);
  for (let round = 1; round <= 2; round++) {
    assert.ok(box.sessions.endSessions() > 0);
    const { value: gap } = await limited(events.next());
    assert.ok(gap?.name === "gap");
    assert.equal(gap.result.reason, "disconnected");
    box.box.emit("vm_state_changed", { id: round });
    const { value: event } = await limited(events.next());
    assert.ok(event?.name === "vm_state_changed");
    assert.equal(event.result.id, round);
  }
});

Deno.test("events() without a name leave out what a box without VMs refuses", async () => {
  await using pair = await boxAndClient({ model: "fbxgw8-r1" });
  const { f, box } = pair;
  await using events = f.events();
  await limited(events.ready);
  assert.deepEqual(events.unsupported, ["vm_state_changed", "vm_disk_task_done"]);
  box.restart();
  const { value: gap } = await limited(events.next());
  assert.equal(gap?.name, "gap");
  box.box.emit("lan_host_l3addr_reachable", {});
  const { value: event } = await limited(events.next());
  assert.equal(event?.name, "lan_host_l3addr_reachable");
});

Deno.test("events() that were named fail where the box does not send one of them", async () => {
  await using pair = await boxAndClient({ model: "fbxgw8-r1" });
  const events = pair.f.events("lan_host_l3addr_reachable", "vm_state_changed");
  const refused = { code: "inval", message: /unsupported event vm_state_changed/ };
  await assert.rejects(limited(events.ready), refused);
  await assert.rejects(limited(events.next()), refused);
});
