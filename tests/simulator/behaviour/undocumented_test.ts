import assert from "node:assert/strict";
import { createAuthority, type Item, simulate } from "../../../lib/simulator/mod.ts";
import { caller, insist, login, openSession } from "../client.ts";

Deno.test("phones ring until they are stopped", async () => {
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

Deno.test("the connection log has past outages, and new ones", async () => {
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

Deno.test("a segment of a camera's stream is gone when it is old, and a picture has the size asked for", async () => {
  await using freebox = await simulate({ model: "delta" });
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const get = (path: string) =>
    fetch(`${freebox.url}/api/latest/camera/stream/012345678901/${path}`, {
      headers: { "X-Fbx-App-Auth": result.session_token },
    });
  const playlist = await (await get("stream.m3u8?channel=1")).text();
  const [name = ""] = /^live-1-\d+\.ts$/m.exec(playlist) ?? [];
  const segment = await (await get(name)).bytes();
  assert.ok(segment.length > 0 && segment.length % 188 === 0);
  const old = name.replace(/\d+(?=\.ts)/, (number) => String(Number(number) - 9));
  assert.equal((await (await get(old)).json()).error_code, "noent");
  for (const [size, width, height] of [[2, 320, 240], [4, 1280, 720]]) {
    const picture = await (await get(`snapshot.cgi?size=${size}`)).bytes();
    const view = new DataView(picture.buffer);
    const frame = picture.findIndex((byte, at) => byte === 0xff && picture[at + 1] === 0xc0);
    assert.deepEqual([view.getUint16(frame + 7), view.getUint16(frame + 5)], [width, height]);
    assert.deepEqual([...picture.slice(-2)], [0xff, 0xd9]);
  }
});

Deno.test("a link between devices is read from them, and gone from them when it is deleted", async () => {
  await using freebox = await simulate({ model: "delta" });
  const call = await login(freebox);
  const links: Item[] = await insist(call, "GET", "home/links");
  const { link_id } = links[0] as Item;
  assert.deepEqual(await insist(call, "GET", `home/links/${link_id}`), links[0]);
  await insist(call, "DELETE", `home/links/${link_id}`);
  assert.equal((await call("GET", `home/links/${link_id}`)).error_code, "noent");
  const nodes: Item[] = await insist(call, "GET", "home/nodes");
  const left = nodes.flatMap(({ signal_links = [] }) => signal_links as Item[]);
  assert.deepEqual(left, links.slice(1));
});

Deno.test("several endpoints are read in the order of the request", async () => {
  await using freebox = await simulate({ model: "delta" });
  const call = await login(freebox);
  const nodes: Item[] = await insist(call, "GET", "home/nodes");
  const wanted = nodes.slice(0, 3).map(({ id, show_endpoints }) => ({
    node: id,
    ep: (show_endpoints as Item[])[0]?.id,
  }));
  const alone = [];
  for (const { node, ep } of wanted) {
    alone.push(await insist(call, "GET", `home/endpoints/${node}/${ep}`));
  }
  assert.deepEqual(await insist(call, "POST", "home/endpoints/get", wanted), alone);
  const reply = await call("POST", "home/endpoints/get", [{ node: 9999, ep: 0 }]);
  assert.equal(reply.error_code, "noent");
});

Deno.test("a rule is created from a template, and an alert number is validated after its SMS", async () => {
  await using freebox = await simulate({ model: "delta" });
  const call = await login(freebox);
  const [{ id: node }] = await insist(call, "GET", "home/nodes");
  await insist(call, "POST", "home/rules/alarm", { label: "Nuit" });
  const [rule] = await insist(call, "GET", `home/nodes/${node}/rules`);
  assert.deepEqual([rule.name, rule.label], ["alarm", "Nuit"]);
  const roles = [{ role: 0, node: [node] }];
  await insist(call, "PUT", `home/rules/${rule.id}`, { roles });
  const read = await insist(call, "GET", `home/nodes/${node}/rules/node/${rule.id}/0`);
  assert.deepEqual(read, { roles });

  const number = { description: "Sandy", phoneNumber: "0612345678", smsEnabled: true };
  const { id } = await insist(call, "POST", "home/sms/numbers", number);
  const validate = () =>
    call("POST", `home/sms/numbers/${id}/validate`, { validationCode: "1234" });
  assert.equal((await validate()).success, false);
  await insist(call, "POST", `home/sms/numbers/${id}/send_validation_sms`, {});
  assert.equal((await validate()).success, true);
});

Deno.test("mkpath makes the folders above too, and an HTTP upload writes its file", async () => {
  await using freebox = await simulate({ apiVersion: "4.0" });
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const call = caller(freebox, result.session_token);
  const folder = btoa("/Freebox/a/b/c");
  await insist(call, "POST", "fs/mkpath/", { path: folder });
  const { id } = await insist(call, "POST", "upload/", { dirname: folder, upload_name: "x.txt" });
  const form = new FormData();
  form.set("file", new File(["Hello"], "x.txt"));
  const sent = await fetch(`${freebox.url}/api/v4/upload/${id}/send`, {
    method: "POST",
    headers: { "X-Fbx-App-Auth": result.session_token },
    body: form,
  });
  assert.equal((await sent.json()).success, true);
  const file = await insist(call, "GET", `fs/info/${btoa("/Freebox/a/b/c/x.txt")}`);
  assert.equal(file.size, 5);
  assert.equal((await insist(call, "GET", `upload/${id}`)).status, "done");
  const again = await call("POST", "upload/", { dirname: folder, upload_name: "x.txt" });
  assert.equal(again.error_code, "destination_conflict");
});

Deno.test("every network that can open WPS, and every station, is in one list", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const networks: Item[] = await insist(call, "GET", "wifi/bss/");
  const candidates: Item[] = await insist(call, "GET", "wifi/wps/candidates/");
  assert.deepEqual(candidates.map(({ bssid }) => bssid), networks.map(({ id }) => id));
  const stations: Item[] = [];
  for (const { id } of await insist(call, "GET", "wifi/ap/")) {
    stations.push(...await insist(call, "GET", `wifi/ap/${id}/stations/`) ?? []);
  }
  const all: Item[] = await insist(call, "GET", "wifi/stations/");
  assert.deepEqual(all.map(({ mac }) => mac), stations.map(({ mac }) => mac));
});
