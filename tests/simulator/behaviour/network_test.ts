import assert from "node:assert/strict";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { nextChange, offNow } from "../../../lib/simulator/behaviour/planning.ts";
import { wifi } from "../../../lib/simulator/behaviour/wifi.ts";
import { insist, login, until } from "../client.ts";

Deno.test("a MAC filter is named by its address and its list, and shows its host", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const mac = "02:00:00:00:00:15";
  const filter = await insist(call, "POST", "wifi/mac_filter/", {
    mac,
    type: "blacklist",
    comment: "",
  });
  assert.equal(filter.id, `${mac}-blacklist`);
  assert.equal(filter.host.id, "ether-" + mac);
  const moved = await insist(call, "PUT", `wifi/mac_filter/${filter.id}`, { type: "whitelist" });
  assert.equal(moved.id, `${mac}-whitelist`);
  await insist(call, "DELETE", `wifi/mac_filter/${mac}`);
  assert.equal(await insist(call, "GET", "wifi/mac_filter/"), undefined);
});

Deno.test("a guest key runs out", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const wish = { duration: 60, description: "fête", key: "bienvenue à tous" };
  const { id, params } = await insist(call, "POST", "wifi/custom_key/", wish);
  assert.equal(params.key, wish.key);
  wifi.tick?.(freebox.box, 20);
  const { remaining } = await insist(call, "GET", `wifi/custom_key/${id}`);
  assert.ok(remaining <= 40 && remaining >= 38);
  wifi.tick?.(freebox.box, 60);
  assert.equal((await call("GET", `wifi/custom_key/${id}`)).error_code, "noent");
  const greedy = await call("POST", "wifi/custom_key/", { ...wish, max_use_count: 500 });
  assert.equal(greedy.error_code, "inval");
  const short = await call("POST", "wifi/custom_key/", { ...wish, key: "court" });
  assert.equal(short.error_code, "inval_key_len");
});

Deno.test("WPS has one session at a time, which ends", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const [bss] = await insist(call, "GET", "wifi/bss/");
  const id = await insist(call, "POST", "wifi/wps/start/", { bssid: bss.id });
  assert.equal((await call("POST", "wifi/wps/start/", { bssid: bss.id })).error_code, "busy");
  await insist(call, "POST", "wifi/wps/stop/", { session_id: id });
  const [session] = await insist(call, "GET", "wifi/wps/sessions/");
  assert.deepEqual([session.active, session.result], [false, "user_canceled"]);
  await insist(call, "DELETE", "wifi/wps/sessions/");
  assert.equal(await insist(call, "GET", "wifi/wps/sessions/"), undefined);
});

Deno.test("the diagnosis can fix what it finds, and a reset restores the defaults", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const [bss] = await insist(call, "GET", "wifi/bss/");
  const path = `wifi/bss/${bss.id}`;
  await insist(call, "PUT", path, {
    config: { wps_enabled: false, hide_ssid: true, ssid: "Maison" },
  });
  const [finding] = await insist(call, "GET", `${path}/diag`);
  assert.equal(finding.code, "network_visibility");
  await insist(call, "POST", `${path}/diag`, ["network_visibility"]);
  assert.equal(await insist(call, "GET", `${path}/diag`), undefined);
  const others = await insist(call, "GET", "wifi/bss/");
  assert.ok(others.every(({ config }: { config: Item }) => config.ssid === "Maison"), "not shared");
  await insist(call, "POST", "wifi/config/reset/");
  assert.equal((await insist(call, "GET", path)).config.ssid, bss.config.ssid);
  const tooShort = await call("PUT", path, { config: { key: "short" } });
  assert.equal(tooShort.error_code, "inval_key_len");
});

Deno.test("a planning is off in its slots, and knows when that changes", () => {
  const mapping = Array(48 * 7).fill("on");
  const monday = new Date(2026, 6, 13, 0, 0, 0).getTime() / 1000;
  mapping[2] = "off";
  const planning = { use_planning: true, mapping };
  assert.equal(offNow(planning, monday + 3599), false);
  assert.equal(offNow(planning, monday + 3600), true);
  assert.equal(nextChange(planning, monday + 60), (monday + 3600) * 1000);
  assert.equal(nextChange({ ...planning, use_planning: false }, monday), 0);
});

Deno.test("redirections show their host and do not clash", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const wanted = {
    lan_ip: "192.168.1.20",
    lan_port: 22,
    wan_port_start: 2222,
    wan_port_end: 2222,
    ip_proto: "tcp",
  };
  const made = await insist(call, "POST", "fw/redir/", wanted);
  assert.equal(made.host.id, "ether-02:00:00:00:00:14");
  assert.equal((await call("POST", "fw/redir/", wanted)).error_code, "exist");
  await insist(call, "POST", "fw/redir/", { ...wanted, ip_proto: "udp" });
  await insist(call, "PUT", "upnpigd/config/", { enabled: false });
  assert.equal((await call("GET", "upnpigd/redir/")).error_code, "disabled");
});

Deno.test("an override of a profile wins over its rules", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const host = "lan/browser/pub/ether-02:00:00:00:00:14/";
  const macs = ["02:00:00:00:00:14"];
  const denied = { macs, override: true, override_mode: "denied", override_until: 0 };
  const control = await insist(call, "PUT", "network_control/2", denied);
  assert.equal(control.current_mode, "denied");
  assert.equal(control.hosts[0].id, "ether-02:00:00:00:00:14");
  assert.equal((await insist(call, "GET", host)).network_control.current_mode, "denied");
  const { id } = await insist(call, "POST", "profile/", { name: "Invités" });
  assert.deepEqual((await insist(call, "GET", `network_control/${id}`)).macs, []);
  await insist(call, "DELETE", "profile/2");
  assert.equal((await insist(call, "GET", host)).network_control, undefined);
});

Deno.test("a rule denies in its hours", async () => {
  const clock = () => new Date(2026, 6, 13, 22, 0, 0).getTime();
  await using freebox = await simulate({ clock });
  const call = await login(freebox);
  const control = await insist(call, "GET", "network_control/1");
  assert.equal(control.current_mode, "denied");
  assert.equal(control.next_change, clock() / 1000 + 7200);
});

Deno.test("a VPN server follows its switch, and users get configuration files", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "PUT", "vpn/openvpn_routed/config/", { enabled: true });
  const state = async () =>
    (await insist(call, "GET", "vpn/")).find(({ name }: Item) => name === "openvpn_routed").state;
  assert.equal(await state(), "starting");
  await until(async () => await state() === "started");
  const user = { login: "max", password: "un long secret", type: "standard" };
  assert.equal((await insist(call, "POST", "vpn/user/", user)).password_set, true);
  assert.equal((await call("POST", "vpn/user/", user)).error_code, "exist");
  const file = await insist(call, "GET", "vpn/download_config/openvpn_routed/max/plain");
  assert.match(file, /^client\ndev tun\nremote 203\.0\.113\.42 1194\n/);
  const outside = await call("PUT", "vpn/user/max", { ip_reservation: "10.0.0.1" });
  assert.equal(outside.error_code, "inval");
  await insist(call, "PUT", "vpn/user/max", { ip_reservation: "192.168.27.70" });
  const { reservations } = await insist(call, "GET", "vpn/ip_pool/");
  assert.ok(reservations.some(({ login }: Item) => login === "max"));
});

Deno.test("the VPN client's status follows the active configuration", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.deepEqual(await insist(call, "GET", "vpn_client/status"), { enabled: false });
  await insist(call, "PUT", "vpn_client/config/vpn0", { active: true });
  const status = await insist(call, "GET", "vpn_client/status");
  assert.deepEqual([status.enabled, status.active_vpn, status.state], [true, "vpn0", "going_up"]);
  assert.match(await insist(call, "GET", "vpn_client/log"), /connecting to Bureau/);
});
