import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { type Item, simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import { type Caller, insist, login, openSession, until } from "../client.ts";

const photos = "/Freebox/Photos";

function base64(path: string): string {
  return Buffer.from(path).toString("base64");
}

function plain(path: string): string {
  return Buffer.from(path, "base64").toString();
}

async function names(call: Caller, path: string, query = ""): Promise<string[]> {
  const { entries } = await insist(call, "GET", `fs/ls/${base64(path)}${query}`);
  return entries.map(({ name }: Item) => name);
}

/** Starts a task and waits until it is over. */
async function finish(call: Caller, verb: string, body: Item): Promise<Item> {
  const { id } = await insist(call, "POST", `fs/${verb}/`, body);
  return await over(call, id);
}

async function over(call: Caller, id: unknown): Promise<Item> {
  let task: Item = {};
  await until(async () => {
    task = await insist(call, "GET", `fs/tasks/${id}`);
    return task.state === "done" || task.state === "failed";
  });
  return task;
}

async function download(freebox: SimulatedFreebox, path: string, range = ""): Promise<Response> {
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const headers = { "X-Fbx-App-Auth": result.session_token, ...(range ? { range } : {}) };
  return await fetch(`${freebox.url}/api/v8/dl/${base64(path)}`, { headers });
}

Deno.test("fs/ls lists the root, its folders and files by base64 paths", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const { entries: [disk] } = await insist(call, "GET", "fs/ls/");
  assert.equal(plain(disk.path), "/Freebox");
  const { entries } = await insist(call, "GET", `fs/ls/${disk.path}`);
  const folder = entries.find(({ name }: Item) => name === "Vidéos");
  assert.equal(folder.type, "dir");
  assert.equal(folder.mimetype, "inode/directory");
  const videos = await insist(call, "GET", `fs/ls/${folder.path}`);
  assert.equal(videos.entries.length, 2);
  await insist(call, "POST", "fs/mkdir/", { parent: disk.path, dirname: "Vide" });
  assert.deepEqual(await insist(call, "GET", `fs/ls/${base64("/Freebox/Vide")}`), { entries: [] });
});

Deno.test("fs/ls filters, counts and pages", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  assert.deepEqual(await names(call, photos, "?onlyFolder=1"), ["Été 2025"]);
  assert.ok((await names(call, "/Freebox/Documents")).includes(".cache"));
  assert.ok(!(await names(call, "/Freebox/Documents", "?removeHidden=true")).includes(".cache"));
  const counted = await insist(call, "GET", `fs/ls/${base64("/Freebox")}?countSubFolder=1`);
  const entry = counted.entries.find(({ name }: Item) => name === "Photos");
  assert.deepEqual([entry.foldercount, entry.filecount], [1, 2]);
  const all = await names(call, "/Freebox");
  const paged: string[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const query = `?limit=3&cursor=${encodeURIComponent(cursor)}`;
    const page = await insist(call, "GET", `fs/ls/${base64("/Freebox")}${query}`);
    paged.push(...page.entries.map(({ name }: Item) => name));
    cursor = page.cursor;
  }
  assert.deepEqual(paged, all);
});

Deno.test("dl sends real bytes, whole and in part", async () => {
  await using freebox = await simulate();
  const response = await download(freebox, photos + "/jardin.png");
  assert.equal(response.headers.get("content-type"), "image/png");
  assert.match(response.headers.get("content-disposition") ?? "", /jardin\.png/);
  const whole = new Uint8Array(await response.arrayBuffer());
  assert.deepEqual([...whole.subarray(1, 4)], [..."PNG"].map((letter) => letter.charCodeAt(0)));
  const part = await download(freebox, photos + "/jardin.png", "bytes=10-19");
  assert.equal(part.status, 206);
  assert.deepEqual(new Uint8Array(await part.arrayBuffer()), whole.subarray(10, 20));
});

Deno.test("a copy has the bytes of its original, whatever part is read", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const film = "/Freebox/Vidéos/Anniversaire de Zoé.mp4";
  const task = await finish(call, "cp", {
    files: [base64(film)],
    dst: base64("/Freebox/Documents"),
    mode: "overwrite",
  });
  assert.equal(task.state, "done");
  assert.equal(task.nfiles_done, 1);
  const copy = "/Freebox/Documents/Anniversaire de Zoé.mp4";
  const range = "bytes=1000000-1000999";
  const bytes = await (await download(freebox, copy, range)).arrayBuffer();
  assert.deepEqual(bytes, await (await download(freebox, film, range)).arrayBuffer());
});

Deno.test("conflicts are resolved by mode", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const copy = (mode: string) =>
    finish(call, "cp", { files: [base64(photos + "/jardin.png")], dst: base64(photos), mode });
  await copy("both");
  assert.ok((await names(call, photos)).includes("jardin (1).png"));
  const before = await names(call, photos);
  await copy("skip");
  assert.deepEqual(await names(call, photos), before);
  const reply = await call("POST", "fs/cp/", {
    files: [base64(photos)],
    dst: base64(photos),
    mode: "merge",
  });
  assert.equal(reply.error_code, "invalid_conflict_mode");
});

Deno.test("folders move, are renamed and deleted, and the partition keeps count", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const used = async () => (await insist(call, "GET", "storage/partition/1001")).used_bytes;
  const before = await used();
  const summer = photos + "/Été 2025";
  const moved = await finish(call, "mv", {
    files: [base64(summer)],
    dst: base64("/Freebox/Documents"),
    mode: "overwrite",
  });
  assert.equal(moved.state, "done");
  assert.equal((await call("GET", `fs/info/${base64(summer)}`)).error_code, "path_not_found");
  const path = await insist(call, "POST", "fs/rename/", {
    src: base64("/Freebox/Documents/Été 2025"),
    dst: "Été",
  });
  assert.equal(plain(path), "/Freebox/Documents/Été");
  assert.equal(await used(), before);
  assert.equal((await finish(call, "rm", { files: [path] })).state, "done");
  assert.ok(await used() < before);
});

Deno.test("hash tasks give the digest of the bytes", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const path = "/Freebox/Documents/courses.txt";
  const bytes = new Uint8Array(await (await download(freebox, path)).arrayBuffer());
  for (const algorithm of ["md5", "sha1", "sha256", "sha512"]) {
    const { id, state } = await finish(call, "hash", { src: base64(path), hash_type: algorithm });
    assert.equal(state, "done");
    const { hash } = await insist(call, "GET", `fs/tasks/${id}/hash`);
    assert.equal(hash, createHash(algorithm).update(bytes).digest("hex"), algorithm);
  }
});

Deno.test("archives hold what was put in and give it back", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const original = await (await download(freebox, photos + "/Été 2025/plage.png")).arrayBuffer();
  for (const extension of ["zip", "tar", "tar.gz"]) {
    const dst = `/Freebox/Documents/photos.${extension}`;
    const packed = await finish(call, "archive", { files: [base64(photos)], dst: base64(dst) });
    assert.equal(packed.state, "done", String(packed.error));
    const to = `/Freebox/Documents/${extension}`;
    const unpacked = await finish(call, "extract", { src: base64(dst), dst: base64(to) });
    assert.equal(unpacked.state, "done", String(unpacked.error));
    const copy = await download(freebox, to + "/Photos/Été 2025/plage.png");
    assert.deepEqual(await copy.arrayBuffer(), original, extension);
  }
});

Deno.test("an archive is one that other programs can open", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const dst = "/Freebox/Documents/photos.zip";
  await finish(call, "archive", { files: [base64(photos)], dst: base64(dst) });
  const file = await Deno.makeTempFile({ suffix: ".zip" });
  try {
    await Deno.writeFile(file, new Uint8Array(await (await download(freebox, dst)).arrayBuffer()));
    const args = [
      "-c",
      "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist())",
      file,
    ];
    const { stdout } = await new Deno.Command("python3", { args }).output();
    assert.match(new TextDecoder().decode(stdout), /^None .*Photos\/Été 2025\/plage\.png/);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("tasks wait for one another, pause, go on and are forgotten", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const recordings = await insist(call, "GET", `fs/ls/${base64("/Freebox/Enregistrements")}`);
  const body = { src: recordings.entries[0].path, hash_type: "md5" };
  const first = await insist(call, "POST", "fs/hash/", body);
  const second = await insist(call, "POST", "fs/hash/", body);
  const state = async (id: number) => (await insist(call, "GET", `fs/tasks/${id}`)).state;
  await until(async () => await state(first.id) === "running");
  assert.equal(await state(second.id), "queued");
  assert.equal((await call("GET", `fs/tasks/${first.id}/hash`)).error_code, "invalid_state");
  await until(async () => (await insist(call, "GET", `fs/tasks/${first.id}`)).progress > 0);
  await insist(call, "PUT", `fs/tasks/${first.id}`, { state: "paused" });
  await until(async () => await state(second.id) === "running");
  assert.equal(await state(first.id), "paused");
  await insist(call, "DELETE", `fs/tasks/${second.id}`);
  assert.equal((await call("GET", `fs/tasks/${second.id}`)).error_code, "task_not_found");
  await insist(call, "PUT", `fs/tasks/${first.id}`, { state: "running" });
  await until(async () => await state(first.id) === "running");
});

Deno.test("what cannot be done is refused with the code of the documentation", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const refusals: [string, string, Item, string][] = [
    ["GET", `fs/ls/${base64("/Freebox/nowhere")}`, {}, "path_not_found"],
    [
      "POST",
      "fs/mkdir/",
      { parent: base64("/Freebox"), dirname: "Photos" },
      "destination_conflict",
    ],
    ["POST", "fs/mkdir/", { parent: base64("/"), dirname: "x" }, "access_denied"],
    ["POST", "fs/rename/", { src: base64("/Freebox"), dst: "x" }, "access_denied"],
    ["POST", "fs/rm/", { files: [base64("/Freebox/nowhere")] }, "path_not_found"],
    ["POST", "fs/hash/", { src: base64(photos), hash_type: "md5" }, "path_not_found"],
    ["DELETE", "fs/tasks/4711", {}, "task_not_found"],
  ];
  for (const [verb, path, body, code] of refusals) {
    const reply = await call(verb, path, verb === "GET" ? undefined : body);
    assert.equal(reply.error_code, code, `${verb} ${path}`);
  }
  const failed = await finish(call, "cp", {
    files: [base64(photos)],
    dst: base64(photos + "/Été 2025"),
    mode: "overwrite",
  });
  assert.deepEqual([failed.state, failed.error], ["failed", "copy_into_itself"]);
});

Deno.test("a disk that is full takes nothing more", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const partition = freebox.box.store.list("storage/partition")[0] as Item;
  partition.total_bytes = Number(partition.used_bytes) + 100;
  partition.free_bytes = 100;
  const task = await finish(call, "cp", {
    files: [base64(photos)],
    dst: base64("/Freebox/Documents"),
    mode: "both",
  });
  assert.deepEqual([task.state, task.error], ["failed", "disk_full"]);
});
