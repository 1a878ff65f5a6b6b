import assert from "node:assert/strict";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { lan, setPresence } from "../../../lib/simulator/behaviour/lan.ts";
import { wifi } from "../../../lib/simulator/behaviour/wifi.ts";
import { insist, login, until } from "../client.ts";

const pc = "lan/browser/pub/ether-02:00:00:00:00:14/";

Deno.test("a host keeps the name that a user gives it, and gets its own back", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const named = await insist(call, "PUT", pc, { primary_name: "Le PC" });
  assert.deepEqual([named.primary_name, named.primary_name_manual], ["Le PC", true]);
  assert.deepEqual(await insist(call, "GET", pc), named);
  const unnamed = await insist(call, "PUT", pc, { primary_name: "" });
  assert.deepEqual([unnamed.primary_name, unnamed.primary_name_manual], [
    unnamed.default_name,
    false,
  ]);
});

Deno.test("an unknown interface and an unknown host have their own codes", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.equal((await call("GET", "lan/browser/nope/")).error_code, "nodev");
  assert.equal((await call("GET", "lan/browser/pub/ether-0/")).error_code, "nohost");
  assert.equal(
    (await call("POST", "lan/wol/nope/", { mac: "02:00:00:00:00:14" })).error_code,
    "nodev",
  );
});

Deno.test("hosts come and go, and listeners receive the events", async () => {
  await using freebox = await simulate();
  const events: string[] = [];
  freebox.box.listen((event) => void events.push(event));
  for (let hour = 0; hour < 60; hour++) lan.tick?.(freebox.box, 120);
  assert.ok(events.includes("lan_host_l3addr_reachable"), events.join());
  assert.ok(events.includes("lan_host_l3addr_unreachable"), events.join());
});

Deno.test("a host that is woken comes, on the Wi-Fi too", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const mac = "02:00:00:00:00:18";
  const path = `lan/browser/pub/ether-${mac}/`;
  assert.equal((await insist(call, "GET", path)).reachable, false);
  await insist(call, "POST", "lan/wol/pub/", { mac });
  let host: Item = {};
  const deadline = Date.now() + 6000;
  while (!host.reachable && Date.now() < deadline) host = await insist(call, "GET", path);
  assert.equal(host.reachable, true);
  assert.ok(Number(host.last_activity) >= freebox.box.now() - 2);
  wifi.tick?.(freebox.box, 1);
  const stations = await insist(call, "GET", "wifi/ap/1/stations/");
  assert.ok(stations.some((station: Item) => station.mac === mac));
});

Deno.test("a station leaves with its host", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const host = freebox.box.store.list("lan/browser/pub")
    .find(({ id }) => id === "ether-02:00:00:00:00:16") as Item;
  setPresence(freebox.box, host, false);
  wifi.tick?.(freebox.box, 1);
  assert.equal(await insist(call, "GET", "wifi/ap/2/stations/"), undefined);
  const bsses = await insist(call, "GET", "wifi/bss/");
  assert.equal(bsses.find(({ phy_id }: Item) => phy_id === 2).status.sta_count, 0);
});

Deno.test("a static lease shows the host that it is for, and clashes with none", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const mac = "02:00:00:00:00:14";
  const lease = await insist(call, "POST", "dhcp/static_lease/", { mac, ip: "192.168.1.77" });
  assert.equal(lease.id, mac);
  assert.equal(lease.host.id, "ether-" + mac);
  const again = await call("POST", "dhcp/static_lease/", { mac, ip: "192.168.1.78" });
  assert.equal(again.error_code, "exist");
  const changed = await insist(call, "PUT", `dhcp/static_lease/${mac}`, { comment: "salon" });
  assert.equal(changed.comment, "salon");
  await insist(call, "DELETE", `dhcp/static_lease/${mac}`);
  assert.equal((await call("GET", `dhcp/static_lease/${mac}`)).error_code, "noent");
});

Deno.test("a scan takes a radio off the air for a while", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const state = async () => (await insist(call, "GET", "wifi/ap/0")).status.state;
  assert.equal(await state(), "active");
  await insist(call, "POST", "wifi/ap/0/restart");
  assert.equal(await state(), "starting");
  assert.equal((await call("POST", "wifi/ap/0/neighbors/scan")).error_code, "busy");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await until(async () => await state() === "active");
});

Deno.test("a pause keeps one band on and runs out", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "POST", "wifi/temp_disable", { duration: 100, keep: "2d4g" });
  const states = (await insist(call, "GET", "wifi/ap/")).map(({ status }: { status: Item }) =>
    status.state
  );
  assert.deepEqual(states, ["active", "disabled_temp", "disabled_temp"]);
  wifi.tick?.(freebox.box, 200);
  assert.deepEqual(await insist(call, "GET", "wifi/temp_disable"), { remaining: 0 });
  assert.equal((await insist(call, "GET", "wifi/ap/1")).status.state, "active");
});
