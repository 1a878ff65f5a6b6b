import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { type Item, simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import { downloads } from "../../../lib/simulator/behaviour/downloads.ts";
import { type Caller, insist, login, openSession, type Reply } from "../client.ts";

/** A box whose downloads have had some seconds. */
async function boxAndCaller() {
  const freebox = await simulate();
  const call = await login(freebox);
  const pass = (seconds: number) => {
    for (let n = 0; n < seconds; n++) downloads.tick?.(freebox.box, 1);
  };
  return { freebox, call, pass };
}

async function add(call: Caller, fields: Record<string, string>): Promise<unknown> {
  return (await insist(call, "POST", "downloads/add", fields)).id;
}

Deno.test("a download starts, advances and ends as a file on the disk", async () => {
  const { freebox, call, pass } = await boxAndCaller();
  await using _ = freebox;
  const id = await add(call, { download_url: "https://example.org/archive/fichier.tar" });
  const task = () => insist(call, "GET", `downloads/${id}`);
  assert.equal((await task()).status, "queued");
  pass(3);
  const under = await task();
  assert.equal(under.status, "downloading");
  assert.ok(under.rx_rate > 0 && under.rx_bytes > 0 && under.eta > 0);
  assert.equal(under.rx_pct, Math.floor(10_000 * under.rx_bytes / under.size));
  pass(120);
  const done = await task();
  assert.deepEqual([done.status, done.rx_pct, done.rx_rate], ["done", 10_000, 0]);
  const [file] = await insist(call, "GET", `downloads/${id}/files`);
  assert.equal(file.status, "done");
  const info = await insist(call, "GET", `fs/info/${file.filepath}`);
  assert.equal(info.size, done.size);
  assert.equal(Buffer.from(info.path, "base64").toString(), "/Freebox/Téléchargements/fichier.tar");
  assert.match(await insist(call, "GET", `downloads/${id}/log`), /fichier\.tar: done/);
});

Deno.test("a torrent is shared until its ratio is reached", async () => {
  const { freebox, call, pass } = await boxAndCaller();
  await using _ = freebox;
  pass(200);
  const task = await insist(call, "GET", "downloads/1");
  assert.equal(task.status, "seeding");
  const seeded = freebox.box.store.list("downloads")[1] as Item;
  seeded.tx_bytes = Number(seeded.size) * 1.5;
  pass(1);
  assert.equal(seeded.status, "done");
});

Deno.test("a list of URLs makes a list of tasks", async () => {
  const { freebox, call } = await boxAndCaller();
  await using _ = freebox;
  const ids = await add(call, {
    download_url_list: "https://example.org/a.iso\nhttps://example.org/b.iso",
  });
  assert.ok(Array.isArray(ids) && ids.length === 2);
});

Deno.test("a torrent file gives its name and size", async () => {
  const { freebox, call } = await boxAndCaller();
  await using _ = freebox;
  const torrent = "d8:announce3:url4:infod6:lengthi30000000e4:name8:film.mkvee";
  const { id } = (await upload(freebox, torrent)).result;
  const task = await insist(call, "GET", `downloads/${id}`);
  assert.deepEqual([task.type, task.name, task.size], ["bt", "film.mkv", 30_000_000]);
  assert.equal((await upload(freebox, "no torrent")).error_code, "invalid_file");
});

async function upload(freebox: SimulatedFreebox, content: string): Promise<Reply> {
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const body = new FormData();
  body.set("download_file", new Blob([content]), "film.torrent");
  const headers = { "X-Fbx-App-Auth": result.session_token };
  const url = freebox.url + "/api/v8/downloads/add";
  return await (await fetch(url, { method: "POST", headers, body })).json();
}

Deno.test("tasks are stopped, resumed and erased", async () => {
  const { freebox, call, pass } = await boxAndCaller();
  await using _ = freebox;
  await insist(call, "PUT", "downloads/1", { status: "stopped" });
  const stopped = await insist(call, "GET", "downloads/1");
  pass(5);
  assert.equal((await insist(call, "GET", "downloads/1")).rx_bytes, stopped.rx_bytes);
  await insist(call, "PUT", "downloads/1", { status: "downloading" });
  pass(3);
  assert.ok((await insist(call, "GET", "downloads/1")).rx_bytes > stopped.rx_bytes);
  const [file] = await insist(call, "GET", "downloads/3/files");
  await insist(call, "DELETE", "downloads/3/erase");
  assert.equal((await call("GET", "downloads/3")).error_code, "task_not_found");
  assert.equal((await call("GET", `fs/info/${file.filepath}`)).error_code, "path_not_found");
});

Deno.test("the statistics count the tasks, and throttling slows them", async () => {
  const { freebox, call, pass } = await boxAndCaller();
  await using _ = freebox;
  pass(1);
  const stats = await insist(call, "GET", "downloads/stats");
  assert.deepEqual(
    [stats.nb_tasks, stats.nb_tasks_downloading, stats.nb_tasks_seeding, stats.nb_tasks_done],
    [3, 1, 1, 1],
  );
  assert.equal(stats.throttling_is_scheduled, true);
  const mode = await insist(call, "PUT", "downloads/throttling", { throttling: "slow" });
  assert.deepEqual(mode, { is_scheduled: false, throttling: "slow" });
  pass(1);
  const slow = await insist(call, "GET", "downloads/stats");
  assert.ok(slow.rx_rate <= slow.throttling_rate.rx_rate && slow.rx_rate < stats.rx_rate);
  await insist(call, "PUT", "downloads/throttling", { throttling: "hibernate" });
  pass(1);
  assert.equal((await insist(call, "GET", "downloads/stats")).rx_rate, 0);
});

Deno.test("what cannot be downloaded is refused, or fails", async () => {
  const { freebox, call, pass } = await boxAndCaller();
  await using _ = freebox;
  const refused = async (fields: Item) => (await call("POST", "downloads/add", fields)).error_code;
  assert.equal(await refused({ download_url: "gopher://example.org/" }), "invalid_url");
  const url = "https://example.org/same.iso";
  await add(call, { download_url: url });
  assert.equal(await refused({ download_url: url }), "exists");
  const id = await add(call, { download_url: "https://nowhere.invalid/file" });
  pass(2);
  const failed = await insist(call, "GET", `downloads/${id}`);
  assert.deepEqual([failed.status, failed.error], ["error", "unknown_host"]);
  assert.equal((await call("GET", "downloads/3/pieces")).error_code, "invalid_task_type");
});

Deno.test("an item of a feed is read and downloaded", async () => {
  const { freebox, call } = await boxAndCaller();
  await using _ = freebox;
  const [item] = await insist(call, "GET", "downloads/feeds/1/items/");
  await insist(call, "POST", `downloads/feeds/1/items/${item.id}/download`);
  const tasks = await insist(call, "GET", "downloads/");
  assert.ok(tasks.some(({ name }: Item) => name === item.title));
  await insist(call, "POST", "downloads/feeds/1/items/mark_all_as_read");
  const feed = await insist(call, "GET", "downloads/feeds/1");
  assert.deepEqual([feed.nb_unread, feed.nb_read], [0, 3]);
  assert.equal((await call("GET", "downloads/feeds/7")).error_code, "feed_not_found");
});
