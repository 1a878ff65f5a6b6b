import assert from "node:assert/strict";
import { type Operation, operations } from "../../lib/catalogue/mod.ts";
import { createAuthority, type Item, simulate } from "../../lib/simulator/mod.ts";
import { faultsOf } from "./behaviour/conformance.ts";
import { type Caller, caller, insist, login, openSession } from "./client.ts";
import { fillPath } from "./fill.ts";

const label = ({ subsystem, name }: Operation) => `${subsystem.alias}.${name}`;

/** What is created before it is read, changed and deleted. */
const verbs = ["POST", "GET", "PUT", "DELETE"];
const observed = operations().filter(({ observed }) => observed !== false)
  .toSorted((one, other) => verbs.indexOf(one.verb) - verbs.indexOf(other.verb));

/** Bodies, where the catalogue has no example that fits the household. */
const bodies: Readonly<Record<string, (call: Caller) => unknown>> = {
  "Home.endpoints": async (call) => {
    const [node] = await insist(call, "GET", "home/nodes");
    return [{ node: node.id, ep: node.show_endpoints[0].id }];
  },
  "Home.addRule": () => ({ label: "Alarme" }),
  "Home.updateRule": () => ({ roles: [{ role: 0, node: [17] }] }),
  "Home.sendValidationSms": () => ({ applicationHash: "" }),
  "Domain.importCertificate": () => {
    const { cert, key } = createAuthority().issue(["box.example.net"]);
    return { key_type: "ec", cert_pem: cert, key_pem: key };
  },
  "Fs.mkpath": () => ({ path: btoa("/Freebox/Photos/2026/Brest") }),
  "Upload.create": () => ({ dirname: btoa("/Freebox"), upload_name: "film.mkv" }),
  "Upload.send": () => {
    const form = new FormData();
    form.set("file", new File(["film"], "film.mkv"));
    return form;
  },
  "Parental.create": () => ({ desc: "Zoé", macs: ["02:00:00:00:00:17"] }),
  "Parental.update": () => ({ forced: true }),
  "Parental.setConfig": () => ({ default_filter_mode: "webonly" }),
  "Parental.setPlanning": () => ({ mapping: Array(7 * 48).fill("denied") }),
};

/** What begins the answers that are not JSON. */
const contents: Readonly<Record<string, [type: string, begin: string]>> = {
  "Tv.logo": ["image/png", "\x89PNG\r\n"],
  "Camera.snapshot": ["image/jpeg", "\xff\xd8\xff\xdb"],
  "Camera.playlist": ["application/vnd.apple.mpegurl", "#EXTM3U\n"],
  "Camera.segment": ["video/mp2t", "\x47\x1f\xff\x10"],
};

Deno.test("every operation that is not documented answers its type to an app that has its permission alone", async () => {
  const groups = Map.groupBy(observed, ({ permission, until = 17 }) => `${permission} ${until}`);
  const called: string[] = [];
  for (const group of groups.values()) {
    const [{ permission, until = 17 }] = group as [Operation];
    await using freebox = await simulate({
      permissions: permission === undefined ? [] : [permission],
      apiVersion: `${until - 1}.0`,
      // The one that has everything: home automation, cameras, 4G.
      model: "delta",
    });
    const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
    const call = caller(freebox, result.session_token);
    if (permission === "settings") {
      const [{ id }] = await insist(call, "GET", "wifi/bss/");
      await insist(call, "POST", "wifi/wps/start/", { bssid: id });
    }
    for (const operation of group) {
      const name = label(operation);
      const path = await fillPath(operation, call);
      assert.ok(path, name);
      const body = await (bodies[name]?.(call) ?? operation.exampleBody);
      const response = await fetch(`${freebox.url}/api/latest/${path}`, {
        method: operation.verb,
        headers: { "X-Fbx-App-Auth": result.session_token },
        ...(body === undefined
          ? {}
          : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
      await check(operation, response);
      called.push(name);
    }
  }
  assert.deepEqual(called.sort(), observed.map(label).sort());
  assert.equal(called.length, 87);
});

async function check(operation: Operation, response: Response): Promise<void> {
  const name = label(operation);
  if (operation.resultFormat !== "json") {
    const [type, begin] = contents[name] ?? ["none", ""];
    assert.equal(response.headers.get("content-type"), type, name);
    const text = String.fromCharCode(...(await response.bytes()).slice(0, begin.length));
    assert.equal(text, begin, name);
    return;
  }
  const reply = await response.json();
  assert.equal(reply.success, true, `${name}: ${JSON.stringify(reply)}`);
  if (operation.result === undefined) return assert.equal(reply.result, undefined, name);
  if (reply.result === undefined) return assert.ok(EMPTY.has(name), `${name} answered nothing`);
  assert.deepEqual([...faultsOf(operation.result, reply.result, name)], []);
}

/** A list that is empty is left out, and so is what no client was seen to read. */
const EMPTY = new Set([
  "Contacts.groups",
  "Home.addRule",
  "Home.sendValidationSms",
  "Home.updateRule",
  "Home.validateAlertNumber",
  "Domain.importCertificate",
  "Fs.mkpath",
  "Phone.dectVendors",
  "Player.pressKey",
  "Pvr.acknowledgePrecord",
]);

Deno.test("a recurring recording schedules a week ahead, and takes its recordings with it", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const params = {
    ...{ start_hour: 4, start_min: 30, duration: 600, channel_uuid: "uuid-webtv-226" },
    repeat_days: Object.fromEntries(days.map((day) => [day, true])),
  };
  const mine = async (id: number) =>
    (await insist(call, "GET", "pvr/programmed/"))
      .filter(({ record_gen_id }: Item) => record_gen_id === id);
  const { id } = await insist(call, "POST", "pvr/generator/", { name: "Nuit", params });
  const records = await mine(id);
  assert.equal(records.length, 7);
  assert.deepEqual([records[0].channel_name, records[0].end - records[0].start], ["Arte", 600]);
  await insist(call, "PUT", `pvr/generator/${id}`, { params: { repeat_days: { monday: true } } });
  assert.equal((await mine(id)).length, 1);
  await insist(call, "DELETE", `pvr/generator/${id}`);
  assert.equal((await mine(id)).length, 0);
  const unknown = { ...params, channel_uuid: "uuid-webtv-0" };
  const reply = await call("POST", "pvr/generator/", { params: unknown });
  assert.equal(reply.error_code, "unknown_channel");
});

Deno.test("the guide has no gap, and a program that spans two periods is in both", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const period = 7200;
  const start = Math.floor(Date.now() / 1000 / period) * period;
  const guide = async (date: number): Promise<Item[]> =>
    Object.values(await insist(call, "GET", `tv/epg/by_channel/uuid-webtv-201/${date}`));
  const [first, second] = [await guide(start), await guide(start + period)];
  const all = [...first, ...second.filter(({ id }) => !first.some((one) => one.id === id))];
  for (const [index, program] of all.slice(1).entries()) {
    const { date, duration } = all[index] as Item;
    assert.equal(program.date, Number(date) + Number(duration));
  }
  const last = first.at(-1) as Item;
  if (Number(last.date) + Number(last.duration) > start + period) {
    assert.deepEqual(second[0], last);
  }
  const full = await insist(call, "GET", `tv/epg/programs/${last.id}`);
  assert.deepEqual([full.title, full.date], [last.title, last.date]);
  assert.ok(full.desc && full.cast.length > 0);
  assert.deepEqual(
    (await insist(call, "GET", `tv/epg/by_time/${start}`))["uuid-webtv-201"],
    await insist(call, "GET", `tv/epg/by_channel/uuid-webtv-201/${start}`),
  );
});

Deno.test("phones ring until they are told to stop", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const ringing = async () =>
    (await insist(call, "GET", "phone/")).filter(({ is_ringing }: Item) => is_ringing)
      .map(({ type }: Item) => type);
  await insist(call, "POST", "phone/dect_page_start");
  assert.deepEqual(await ringing(), ["dect"]);
  await insist(call, "POST", "phone/fxs_ring_start/");
  await insist(call, "POST", "phone/dect_page_stop/");
  assert.deepEqual(await ringing(), ["fxs"]);
  await insist(call, "POST", "phone/fxs_ring_stop/");
  assert.deepEqual(await ringing(), []);
});

Deno.test("the connection log tells of past outages, and of those to come", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const log: Item[] = await insist(call, "GET", "connection/logs/");
  assert.ok(log.filter(({ type, state }) => type === "link" && state === "down").length >= 3);
  assert.ok(log.every(({ date }, index) => Number(log[index - 1]?.date ?? 0) <= Number(date)));
  await insist(call, "DELETE", "connection/logs/");
  assert.deepEqual(await insist(call, "GET", "connection/logs/") ?? [], []);
  freebox.box.store.object("connection").state = "down";
  for (let tries = 0; tries < 40; tries++) {
    const [event, line] = await insist(call, "GET", "connection/logs/") ?? [];
    if (line !== undefined) {
      assert.deepEqual([event.type, event.state, event.conn], ["conn", "down", "ftth_pub"]);
      assert.deepEqual([line.type, line.link, line.bw_down], ["link", "ftth", 8_000_000_000]);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail("no outage was noted");
});

Deno.test("keys of the remote control change what the player tells", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const press = (key: string) => insist(call, "POST", "player/1/api/v6/control/remote", { key });
  await press("prgm_inc");
  await press("vol_inc");
  await press("mute");
  const { foreground_app } = await insist(call, "GET", "player/1/api/v6/status/");
  assert.equal(foreground_app.cur_url, "tv:?channel=3");
  assert.deepEqual(await insist(call, "GET", "player/1/api/v6/control/volume/"), {
    mute: true,
    volume: 30,
  });
  const newer = await call("GET", "player/1/api/v99/system");
  assert.equal(newer.error_code, "inval");
});

Deno.test("a domain takes a certificate that belongs to its key, and no other", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const id = "box.example.net";
  await insist(call, "POST", "domain/owned/", { id });
  assert.equal((await call("POST", "domain/owned/", { id })).error_code, "exist");
  const authority = createAuthority();
  const [one, other] = [authority.issue([id]), authority.issue([id])];
  const path = `domain/owned/${id}/import_cert/`;
  const body = { key_type: "ec", cert_pem: one.cert, key_pem: one.key };
  const foreign = await call("POST", path, { ...body, key_pem: other.key });
  assert.equal(foreign.error_code, "inval");
  await insist(call, "POST", path, body);
  const { certs } = (await insist(call, "GET", "domain/owned/"))
    .find((owned: Item) => owned.id === id);
  assert.equal(certs.ec.status, "issued");
  assert.ok(certs.ec.days_left > 0);
  await insist(call, "PUT", "domain/config/", { default_domain: id });
  const unknown = await call("PUT", "domain/config/", { default_domain: "else.example.net" });
  assert.equal(unknown.error_code, "noent");
});

Deno.test("a repeater that reboots is away for a while, and has the hosts behind it", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const [host] = await insist(call, "GET", "repeater/1/host");
  assert.deepEqual([host.access_point.type, host.access_point.uid], ["repeater", "1"]);
  await insist(call, "POST", "repeater/1/reboot");
  assert.equal((await insist(call, "GET", "repeater/1")).status, "rebooting");
  for (let tries = 0; tries < 60; tries++) {
    if ((await insist(call, "GET", "repeater/1")).status === "running") return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail("it never came back");
});

Deno.test("a host that is forgotten is gone", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const path = "lan/browser/pub/ether-02:00:00:00:00:18/";
  await insist(call, "DELETE", path);
  assert.equal((await call("GET", path)).error_code, "nohost");
  assert.equal((await call("DELETE", path)).error_code, "nohost");
});

Deno.test("what an old parental rule allows follows from its schedule, and what goes before it", async () => {
  await using freebox = await simulate({ apiVersion: "8.0" });
  const call = await login(freebox);
  const macs = ["02:00:00:00:00:17"];
  const rule = await insist(call, "POST", "parental/filter/", { macs });
  assert.deepEqual([rule.filter_state, rule.hosts], ["allowed", ["tablette-de-Zoé"]]);
  assert.equal((await call("POST", "parental/filter/", { macs })).error_code, "exist");
  const path = `parental/filter/${rule.id}`;
  const { resolution } = await insist(call, "GET", `${path}/planning/`);
  const mapping = Array(7 * resolution).fill("denied");
  await insist(call, "PUT", `${path}/planning/`, { mapping });
  assert.equal((await insist(call, "GET", path)).filter_state, "denied");
  const short = await call("PUT", `${path}/planning/`, { mapping: ["denied"] });
  assert.equal(short.error_code, "inval");
  const forced = await insist(call, "PUT", path, { forced: true, forced_mode: "webonly" });
  assert.deepEqual([forced.scheduling_mode, forced.filter_state], ["forced", "webonly"]);
});
