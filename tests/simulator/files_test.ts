import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import { type Caller, insist, login, type Reply, until } from "./client.ts";
import { ask, plug, sessionOf } from "./socket.ts";
import "../support/english.ts";

function base64(path: string | Uint8Array): string {
  return Buffer.from(path as string).toString("base64");
}

async function get(
  freebox: SimulatedFreebox,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const session = { "X-Fbx-App-Auth": await sessionOf(freebox) };
  return await fetch(`${freebox.url}/api/v8/dl/${base64(path)}`, {
    headers: { ...session, ...headers },
  });
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Runs with a folder of this machine that is gone afterwards. */
async function inFolder(
  work: (
    folder: string,
    start: (options?: SimulatorOptions) => Promise<SimulatedFreebox>,
  ) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder, (options) => simulate({ files: folder, ...options }));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function task(call: Caller, verb: string, body: object): Promise<Reply["result"]> {
  const { id } = await insist(call, "POST", `fs/${verb}/`, body);
  let over: Reply["result"];
  await until(async () => {
    over = await insist(call, "GET", `fs/tasks/${id}`);
    return over.state === "done" || over.state === "failed";
  });
  return over;
}

async function names(call: Caller, path: string): Promise<string[]> {
  const { entries } = await insist(call, "GET", `fs/ls/${base64(path)}`);
  return entries.map(({ name }: { name: string }) => name);
}

Deno.test("dl sends the requested range of the file", async () => {
  await using freebox = await simulate({ bigFiles: { "film.mkv": 100_000 } });
  const whole = await get(freebox, "/Freebox/film.mkv");
  const bytes = await bytesOf(whole);
  assert.equal(bytes.length, 100_000);
  const etag = whole.headers.get("etag") ?? "";
  const date = whole.headers.get("last-modified") ?? "";
  assert.match(etag, /^"[^"]+"$/);
  assert.ok(Date.parse(date) <= Date.now());
  const parts: [range: string, start: number, end: number][] = [
    ["bytes=0-0", 0, 1],
    ["bytes=16383-16385", 16_383, 16_386],
    ["bytes=65536-", 65_536, 100_000],
    ["bytes=-1", 99_999, 100_000],
    ["bytes=-200000", 0, 100_000],
  ];
  for (const [range, start, end] of parts) {
    for (const same of [undefined, etag, date]) {
      const part = await get(freebox, "/Freebox/film.mkv", {
        range,
        ...(same === undefined ? {} : { "if-range": same }),
      });
      assert.equal(part.status, 206);
      assert.equal(part.headers.get("content-range"), `bytes ${start}-${end - 1}/100000`);
      assert.deepEqual(await bytesOf(part), bytes.slice(start, end));
    }
  }
  for (const headers of [{ range: "bytes=9-", "if-range": '"other"' }, { range: "bytes=9-3" }]) {
    const other = await get(freebox, "/Freebox/film.mkv", headers);
    assert.equal(other.status, 200);
    assert.deepEqual(await bytesOf(other), bytes);
  }
});

Deno.test("a folder cannot be downloaded, and what is not there neither", async () => {
  await using freebox = await simulate();
  for (const path of ["/Freebox", "/Freebox/nowhere"]) {
    assert.equal((await (await get(freebox, path)).json()).error_code, "path_not_found");
  }
});

Deno.test("a large file is made up as it is read, and no two parts of it are alike", async () => {
  const size = 2 ** 40;
  await using freebox = await simulate({ diskSize: 2 ** 41, bigFiles: { huge: size } });
  const at = async (start: number) => {
    const range = `bytes=${start}-${start + 16_383}`;
    return createHash("sha256").update(
      await bytesOf(await get(freebox, "/Freebox/huge", { range })),
    )
      .digest("hex");
  };
  const hashes = await Promise.all([0, 16_384, 524_288, size / 2, size - 16_384].map(at));
  assert.equal(new Set(hashes).size, hashes.length);
  assert.equal(await at(524_288), hashes[2]);
});

Deno.test("a download is cut after exactly so many bytes, and can go on", async () => {
  await using freebox = await simulate({ bigFiles: { film: 300_000 } });
  const whole = await bytesOf(await get(freebox, "/Freebox/film"));
  for (const cut of [0, 1, 65_535, 65_536, 65_537, 299_999]) {
    freebox.cutAfter(cut);
    const response = await get(freebox, "/Freebox/film");
    assert.equal(response.headers.get("content-length"), "300000");
    let got = 0;
    await assert.rejects(async () => {
      for await (const chunk of response.body ?? []) got += chunk.length;
    });
    assert.equal(got, cut);
    const rest = await get(freebox, "/Freebox/film", { range: `bytes=${cut}-` });
    assert.deepEqual(await bytesOf(rest), whole.slice(cut));
  }
});

Deno.test("rate and cutAfter hold from the start", async () => {
  const options = { bigFiles: { film: 100_000 }, rate: 500_000, cutAfter: 60_000 };
  await using freebox = await simulate(options);
  const before = performance.now();
  await assert.rejects((await get(freebox, "/Freebox/film")).arrayBuffer());
  assert.ok(performance.now() - before > 100);
  freebox.rate();
  const rest = await get(freebox, "/Freebox/film", { range: "bytes=60000-" });
  assert.equal((await bytesOf(rest)).length, 40_000);
});

Deno.test("a folder of this machine is the disk of the box", () =>
  inFolder(async (folder, start) => {
    await Deno.mkdir(folder + "/Films/Été", { recursive: true });
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    await Deno.writeFile(folder + "/Films/Été/plage.mp4", bytes);
    await Deno.utime(folder + "/Films/Été/plage.mp4", 1_700_000_000, 1_700_000_000);
    await using freebox = await start();
    const call = await login(freebox);
    assert.deepEqual(await names(call, "/Freebox"), ["Films"]);
    const path = "/Freebox/Films/Été/plage.mp4";
    const info = await insist(call, "GET", `fs/info/${base64(path)}`);
    assert.deepEqual([info.size, info.modification, info.mimetype], [
      60_000,
      1_700_000_000,
      "video/mp4",
    ]);
    assert.deepEqual(await bytesOf(await get(freebox, path)), bytes);
    const part = await get(freebox, path, { range: "bytes=10-19" });
    assert.deepEqual(await bytesOf(part), bytes.slice(10, 20));
    const { used_bytes } = await insist(call, "GET", "storage/partition/1001");
    assert.equal(used_bytes, 60_000);
    // What the owner adds is there at once.
    await Deno.writeTextFile(folder + "/new.txt", "new");
    assert.equal(await (await get(freebox, "/Freebox/new.txt")).text(), "new");
  }));

Deno.test("tasks work on the real folder, take time and can fail", () =>
  inFolder(async (folder, start) => {
    const bytes = crypto.getRandomValues(new Uint8Array(65_536));
    for (const name of ["a.bin", "b.bin"]) await Deno.writeFile(`${folder}/${name}`, bytes);
    await using freebox = await start({ diskSize: 1_050_000 });
    const call = await login(freebox);
    const at = (path: string) => base64("/Freebox/" + path);
    await insist(call, "POST", "fs/mkdir/", { parent: base64("/Freebox"), dirname: "to" });
    const both = { files: [at("a.bin"), at("b.bin")], dst: at("to") };
    const done: [verb: string, body: object][] = [
      ["cp", { ...both, mode: "overwrite" }],
      ["cp", { ...both, mode: "both" }],
      ["archive", { files: [at("to")], dst: at("to.zip") }],
      ["extract", { src: at("to.zip"), dst: at("out"), overwrite: true }],
      ["cat", { files: [at("a.bin"), at("b.bin")], dst: at("cat.bin") }],
      ["mv", { files: [at("a.bin")], dst: at("to"), mode: "overwrite" }],
      ["rm", { files: [at("out")] }],
    ];
    for (const [verb, body] of done) {
      const { state, error } = await task(call, verb, body);
      assert.equal(state, "done", `${verb} ${error}`);
    }
    assert.deepEqual(await names(call, "/Freebox"), ["b.bin", "cat.bin", "to", "to.zip"]);
    const inside = ["a (1).bin", "a.bin", "b (1).bin", "b.bin"];
    assert.deepEqual((await names(call, "/Freebox/to")).sort(), inside);
    assert.deepEqual(await Deno.readFile(folder + "/to/a (1).bin"), bytes);
    assert.deepEqual(
      await Deno.readFile(folder + "/cat.bin"),
      new Uint8Array([...bytes, ...bytes]),
    );
    const { id } = await insist(call, "POST", "fs/hash/", { src: at("b.bin"), hash_type: "md5" });
    await until(async () => (await insist(call, "GET", `fs/tasks/${id}`)).state === "done");
    const { hash } = await insist(call, "GET", `fs/tasks/${id}/hash`);
    assert.equal(hash, createHash("md5").update(bytes).digest("hex"));

    const { used_bytes } = await insist(call, "GET", "storage/partition/1001");
    const { size } = await Deno.stat(folder + "/to.zip");
    assert.equal(used_bytes, 7 * 65_536 + size);
    await insist(call, "POST", "fs/mkdir/", { parent: base64("/Freebox"), dirname: "x" });
    const again = { files: [at("to")], dst: at("x"), mode: "both" };
    assert.equal((await task(call, "cp", again)).state, "done");
    const full = await task(call, "cp", again);
    assert.deepEqual([full.state, full.error], ["failed", "disk_full"]);
  }));

Deno.test("uploads go to the real folder, and nothing unfinished is seen there", () =>
  inFolder(async (folder, start) => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const begin = { action: "upload_start", dirname: base64("/Freebox"), filename: "é.bin" };
    {
      await using freebox = await start();
      const socket = await plug(freebox, "ws/upload");
      await ask(socket, begin);
      socket.send(bytes.slice(0, 1000));
      await socket.next();
      assert.deepEqual(await names(await login(freebox), "/Freebox"), []);
      freebox.dropConnections();
      await socket.closed();
    }
    // Another box finds what the first one had got.
    await using freebox = await start();
    const socket = await plug(freebox, "ws/upload");
    assert.equal((await ask(socket, begin)).file_size, 1000);
    assert.equal((await ask(socket, { ...begin, force: "resume" })).file_size, 1000);
    socket.send(bytes.slice(1000));
    assert.equal((await socket.next()).result.total_len, 60_000);
    await assert.rejects(Deno.stat(folder + "/é.bin"));
    await ask(socket, { action: "upload_finalize" });
    assert.deepEqual(await Deno.readFile(folder + "/é.bin"), bytes);
    await assert.rejects(Deno.stat(folder + "/.fbx-unfinished"));
    assert.deepEqual(await bytesOf(await get(freebox, "/Freebox/é.bin")), bytes);
    const call = await login(freebox);
    assert.equal((await insist(call, "GET", "storage/partition/1001")).used_bytes, 60_000);
  }));

Deno.test("links lead nowhere outside the folder", () =>
  inFolder(async (folder, start) => {
    const secret = await Deno.makeTempFile();
    try {
      await Deno.writeTextFile(folder + "/inside.txt", "inside");
      await Deno.symlink(folder + "/inside.txt", folder + "/link.txt");
      await Deno.symlink(secret, folder + "/secret.txt");
      await Deno.mkdir(folder + "-beside");
      await Deno.writeTextFile(folder + "-beside/secret.txt", "secret");
      await Deno.symlink(folder + "-beside/secret.txt", folder + "/beside.txt");
      await Deno.symlink("/", folder + "/root");
      await Deno.symlink(folder, folder + "/loop");
      await using freebox = await start();
      const call = await login(freebox);
      assert.deepEqual(await names(call, "/Freebox"), ["inside.txt", "link.txt"]);
      const link = await insist(call, "GET", `fs/info/${base64("/Freebox/link.txt")}`);
      assert.deepEqual([link.link, link.size], [true, 6]);
      assert.equal(await (await get(freebox, "/Freebox/link.txt")).text(), "inside");
      for (const path of ["secret.txt", "root/etc/passwd", "loop/inside.txt", "../../etc/passwd"]) {
        const response = await get(freebox, "/Freebox/" + path);
        assert.equal((await response.json()).error_code, "path_not_found", path);
      }
      // A link is replaced, not written through.
      const socket = await plug(freebox, "ws/upload");
      const start_ = {
        action: "upload_start",
        dirname: base64("/Freebox"),
        filename: "secret.txt",
      };
      await ask(socket, start_);
      socket.send(new Uint8Array([1]));
      await socket.next();
      await ask(socket, { action: "upload_finalize" });
      assert.equal((await Deno.stat(secret)).size, 0);
      assert.equal((await Deno.lstat(folder + "/secret.txt")).isSymlink, false);
    } finally {
      await Deno.remove(folder + "-beside", { recursive: true });
      await Deno.remove(secret);
    }
  }));

Deno.test("names that are no valid Unicode survive, in memory and on a real disk", async () => {
  const check = async (freebox: SimulatedFreebox) => {
    const call = await login(freebox);
    // A lone surrogate in JSON represents a byte, as in Python.
    await insist(call, "POST", "fs/mkdir/", { parent: base64("/Freebox"), dirname: "caf\udce9 1" });
    const raw = new Uint8Array([...Buffer.from("/Freebox/caf"), 0xe9, ...Buffer.from(" 1")]);
    const { entries } = await insist(call, "GET", `fs/ls/${base64("/Freebox")}`);
    const entry = entries.find(({ path }: { path: string }) => path === base64(raw));
    assert.equal(entry?.name, "caf\ufffd 1");
    const socket = await plug(freebox, "ws/upload");
    await ask(socket, { action: "upload_start", dirname: entry.path, filename: "a\udcff" });
    socket.send(new Uint8Array([7]));
    await socket.next();
    await ask(socket, { action: "upload_finalize" });
    const { entries: [file] } = await insist(call, "GET", `fs/ls/${entry.path}`);
    assert.equal(file.path, base64(new Uint8Array([...raw, 0x2f, 0x61, 0xff])));
    const headers = { "X-Fbx-App-Auth": await sessionOf(freebox) };
    const response = await fetch(`${freebox.url}/api/v8/dl/${file.path}`, { headers });
    assert.deepEqual(await bytesOf(response), new Uint8Array([7]));
    const renamed = await insist(call, "POST", "fs/rename/", { src: file.path, dst: "b" });
    assert.equal(renamed, base64(new Uint8Array([...raw, 0x2f, 0x62])));
  };
  await using freebox = await simulate();
  await check(freebox);
  await inFolder(async (_folder, start) => {
    await using freebox = await start();
    await check(freebox);
  });
});

Deno.test("a disk that may only be read refuses to be written", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(folder + "/a.txt", "a");
    const cli = new URL("../../cli.ts", import.meta.url).pathname;
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--no-prompt", "--allow-net=127.0.0.1", `--allow-read=${folder}`, cli],
        ...["simulate", "--json", "--no-https", "--files", folder],
      ],
      stdout: "piped",
    }).spawn();
    const reader = child.stdout.getReader();
    const ready = JSON.parse(new TextDecoder().decode((await reader.read()).value));
    const box = { url: ready.url, appId: ready.app_id, appToken: ready.app_token };
    const call = await login(box as SimulatedFreebox);
    assert.deepEqual(await names(call, "/Freebox"), ["a.txt"]);
    const body = { parent: base64("/Freebox"), dirname: "b" };
    assert.equal((await call("POST", "fs/mkdir/", body)).error_code, "access_denied");
    child.kill("SIGTERM");
    await child.status;
    await reader.cancel();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a folder that is not there is no disk", async () => {
  await assert.rejects(simulate({ files: "/nowhere" }), /files cannot be "\/nowhere"/);
});
