import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { call as telephone } from "../../../lib/simulator/behaviour/call.ts";
import { pvr } from "../../../lib/simulator/behaviour/pvr.ts";
import { share } from "../../../lib/simulator/behaviour/share.ts";
import { storage } from "../../../lib/simulator/behaviour/storage.ts";
import { insist, login, openSession, until } from "../client.ts";

Deno.test("the telephone rings now and then, and calls are read and forgotten", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  for (let n = 0; n < 20; n++) telephone.tick?.(freebox.box, 1000);
  const log = await insist(call, "GET", "call/log/");
  assert.equal(log.length, 24);
  const ids = new Set(log.map(({ id }: Item) => id));
  assert.equal(ids.size, 24);
  const contacts = await insist(call, "GET", "contact/");
  for (const { contact_id, name } of log) {
    const contact = contacts.find(({ id }: Item) => id === contact_id);
    if (contact) assert.equal(name, contact.display_name);
  }
  await insist(call, "POST", "call/log/mark_all_as_read/");
  assert.ok((await insist(call, "GET", "call/log/")).every((entry: Item) => entry.new === false));
  await insist(call, "POST", "call/log/delete_all/");
  assert.equal(await insist(call, "GET", "call/log/"), undefined);
});

Deno.test("a voice message is a WAV file; without any the box has an internal error", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const [{ id }] = await insist(call, "GET", "call/voicemail/");
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const response = await fetch(`${freebox.url}/api/v8/call/voicemail/${id}/audio_file`, {
    headers: { "X-Fbx-App-Auth": result.session_token },
  });
  assert.equal(response.headers.get("content-type"), "audio/wav");
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.equal(new TextDecoder().decode(bytes.subarray(0, 4)), "RIFF");
  await insist(call, "DELETE", `call/voicemail/${id}`);
  const reply = await call("GET", "call/voicemail/");
  assert.deepEqual(reply, { status: 200, success: false, error_code: "internal_error" });
});

Deno.test("a shared link gets a token, shows a URL with remote access, and expires", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const path = Buffer.from("/Freebox/Photos").toString("base64");
  const link = await insist(call, "POST", "share_link/", { path, expire: freebox.box.now() + 100 });
  assert.deepEqual([link.name, link.fullurl, link.token.length], ["Photos", "", 16]);
  await insist(call, "PUT", "connection/config/", { remote_access: true });
  const { fullurl } = await insist(call, "GET", `share_link/${link.token}`);
  assert.ok(fullurl.endsWith(`/share/${link.token}/Photos`), fullurl);
  freebox.box.store.list("share_link")[0]!.expire = freebox.box.now() - 1;
  share.tick?.(freebox.box, 1);
  assert.equal((await call("GET", `share_link/${link.token}`)).error_code, "invalid_id");
});

Deno.test("a disk that is formatted holds nothing any more", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const wish = { table_type: "gpt", fs_type: "ext4", label: "Neuf" };
  await insist(call, "PUT", "storage/disk/1000/format/", wish);
  assert.equal((await insist(call, "GET", "storage/disk/1000")).state, "formatting");
  assert.equal((await call("GET", `fs/ls/${btoa("/Freebox")}`)).error_code, "disk_unavailable");
  assert.equal((await call("PUT", "storage/disk/1000/format/", wish)).error_code, "disk_busy");
  storage.tick?.(freebox.box, 2);
  const { operation_pct } = await insist(call, "GET", "storage/disk/1000");
  assert.ok(operation_pct.percent >= 40 && operation_pct.percent < 100);
  storage.tick?.(freebox.box, 4);
  const [partition] = await insist(call, "GET", "storage/partition/");
  assert.deepEqual([partition.label, partition.state, partition.used_bytes], [
    "Neuf",
    "mounted",
    0,
  ]);
  assert.deepEqual(await insist(call, "GET", `fs/ls/${partition.path}`), { entries: [] });
});

Deno.test("a partition is checked, unmounted and mounted", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "PUT", "storage/partition/1001/check/", { checkmode: "ro" });
  assert.equal((await insist(call, "GET", "storage/partition/1001")).state, "checking");
  storage.tick?.(freebox.box, 10);
  const checked = await insist(call, "GET", "storage/partition/1001");
  assert.deepEqual([checked.state, checked.fsck_result], ["mounted", "fs_clean"]);
  await insist(call, "PUT", "storage/partition/1001", { state: "umounted" });
  await until(async () =>
    (await insist(call, "GET", "storage/partition/1001")).state === "umounted"
  );
  const reply = await call("GET", `fs/ls/${checked.path}`);
  assert.equal(reply.error_code, "disk_unavailable");
  const wrong = await call("PUT", "storage/disk/1001", { state: "disabled" });
  assert.equal(wrong.error_code, "is_a_partition");
});

Deno.test("a record begins, ends as a file, and takes it along when it is deleted", async () => {
  let now = Date.UTC(2026, 6, 15, 18, 0, 0);
  await using freebox = await simulate({ clock: () => now });
  const call = await login(freebox);
  const start = now / 1000 + 600;
  const wish = {
    start,
    end: start + 600,
    channel_uuid: "uuid-webtv-201",
    name: "Film",
    margin_before: 0,
    margin_after: 0,
  };
  const record = await insist(call, "POST", "pvr/programmed/", wish);
  assert.equal(record.state, "waiting_start_time");
  const past = await call("POST", "pvr/programmed/", { ...wish, start: 1, end: 2 });
  assert.equal(past.error_code, "record_date_in_past");
  now += 700_000;
  pvr.tick?.(freebox.box, 700);
  assert.equal((await insist(call, "GET", `pvr/programmed/${record.id}`)).state, "running");
  now += 600_000;
  pvr.tick?.(freebox.box, 600);
  const session = await login(freebox);
  const done = (await insist(session, "GET", "pvr/finished/")).find(({ name }: Item) =>
    name === "Film"
  );
  const path = Buffer.from(`/Freebox/Enregistrements/${done.filename}`).toString("base64");
  assert.equal((await insist(session, "GET", `fs/info/${path}`)).size, done.byte_size);
  await insist(session, "DELETE", `pvr/finished/${done.id}`);
  assert.equal((await session("GET", `fs/info/${path}`)).error_code, "path_not_found");
});

Deno.test("the player changes channel and volume", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const api = "player/1/api/v6";
  await insist(call, "POST", `${api}/control/mediactrl/`, { cmd: "next" });
  assert.equal(
    (await insist(call, "GET", `${api}/status/`)).foreground_app.cur_url,
    "tv:?channel=3",
  );
  assert.deepEqual(await insist(call, "PUT", `${api}/control/volume/`, { volume: 50 }), {
    mute: false,
    volume: 50,
  });
  assert.equal((await call("PUT", `${api}/control/volume/`, { volume: 101 })).error_code, "inval");
  await insist(call, "POST", `${api}/control/open`, {
    url: "https://example.org/",
    type: "text/html",
  });
  const { foreground_app } = await insist(call, "GET", `${api}/status/`);
  assert.equal(foreground_app.package, "fr.freebox.browser");
});

Deno.test("a slot of the home holds what is pushed, and its tile shows it", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "PUT", "home/endpoints/30/0", { value: 40 });
  assert.equal((await insist(call, "GET", "home/endpoints/30/0")).value, 40);
  const [tile] = await insist(call, "GET", "home/tileset/30");
  assert.equal(tile.data[0].value, 40);
  assert.equal((await call("PUT", "home/endpoints/30/0", { value: "x" })).success, false);
  assert.equal((await call("PUT", "home/endpoints/24/6", { value: true })).success, false);
});

Deno.test("the alarm is set and switched off by slots that no one is shown", async () => {
  await using freebox = await simulate({ model: "delta" });
  const call = await login(freebox);
  const alarm = await insist(call, "GET", "home/nodes/17");
  const slot = (name: string) =>
    alarm.type.endpoints.find((one: Item) => one.name === name && one.ep_type === "slot").id;
  assert.ok(!alarm.show_endpoints.some(({ id }: Item) => id === slot("off")));
  const state = async () => (await insist(call, "GET", "home/tileset/17"))[0].data[0].value;
  for (
    const [name, wanted] of [["alarm2", "alarm2_arming"], ["skip", "alarm2_armed"], [
      "off",
      "idle",
    ]] as const
  ) {
    await insist(call, "PUT", `home/endpoints/17/${slot(name)}`, { value: null });
    assert.equal(await state(), wanted);
  }
});

Deno.test("a pairing leads through its steps", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "POST", "home/pairing/4", { op: "start", type: "node::domus::sercomm::pir" });
  const first = await insist(call, "GET", "home/pairing/4");
  assert.equal(first.pageid, 1);
  const { session } = first;
  const next = { op: "next", session, pageid: 1, fields: [null, true] };
  assert.equal((await insist(call, "POST", "home/pairing/4", next)).pageid, 2);
  await insist(call, "POST", "home/pairing/4", { op: "stop", session });
  assert.equal((await call("GET", "home/pairing/4")).error_code, "noent");
});

Deno.test("the language is one of those that the box speaks", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  await insist(call, "POST", "lang/", { lang: "eng" });
  assert.equal((await insist(call, "GET", "lang/")).lang, "eng");
  assert.equal((await call("POST", "lang/", { lang: "xxx" })).success, false);
});
