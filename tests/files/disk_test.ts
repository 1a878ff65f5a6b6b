import assert from "node:assert/strict";
import { join, posix, win32 } from "node:path";
import { Fbx, FbxError, type FileInfo } from "../../mod.ts";
import { partName } from "../../lib/files/part.ts";
import { below, localName } from "../../lib/files/local_name.ts";
import { apart, save } from "../../lib/files/save.ts";
import { send } from "../../lib/files/send.ts";
import { store } from "../../lib/files/store.ts";
import type { Progress } from "../../lib/files/tally.ts";
import { boxAndClient } from "../support/box.ts";
import { assertSameBytes, content } from "../support/content.ts";
import { openDoor } from "../support/door.ts";
import { until } from "../support/until.ts";

const mebibyte = 1024 * 1024;

async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await action(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function names(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

Deno.test("partName() distinguishes files, sizes and ages, and fits on a disk", () => {
  const part = partName("film.mkv", 10, 20);
  assert.match(part, /^film\.mkv\.[0-9a-f]{8}\.part$/);
  assert.equal(partName("film.mkv", 10, 20), part);
  assert.equal(new Set([part, partName("film.mkv", 10, 21), partName("film.mkv", 11, 20)]).size, 3);
  const long = partName("é".repeat(127), 1);
  assert.ok(new TextEncoder().encode(long).length <= 255);
});

Deno.test("localName() takes the last part, with bytes that are no text in per cent", () => {
  assert.equal(localName("/Freebox/Été/"), "Été");
  assert.equal(localName("/Freebox/\udce9t\udce9"), "%E9t%E9");
  for (const path of ["/Freebox/..", "/Freebox/.", "/Freebox/a\0b"]) {
    assert.throws(() => localName(path), { code: "local_file" });
  }
});

Deno.test("localName() lets no name leave the folder or reach a device on Windows", () => {
  const names = {
    "..\\..\\Startup\\x.bat": "..%5C..%5CStartup%5Cx.bat",
    "C:x": "C%3Ax",
    "a:stream": "a%3Astream",
    "CON": "%43ON",
    "com1.txt": "%63om1.txt",
    "nul .a": "%6Eul .a",
    "dot.": "dot%2E",
    "blank ": "blank%20",
    "console.log": "console.log",
    "\u0001?*": "%01%3F%2A",
  };
  for (const [name, safe] of Object.entries(names)) {
    assert.equal(localName(`/Freebox/${name}`, true), safe);
    assert.equal(win32.dirname(win32.join("D:\\in", safe)), "D:\\in", safe);
    assert.equal(localName(`/Freebox/${name}`, false), name);
    assert.equal(posix.dirname(posix.join("/in", name)), "/in", name);
  }
});

Deno.test("two runs of one download at once leave the whole file", async () => {
  const size = 6_000_000;
  await using pair = await boxAndClient({ rate: 8_000_000 });
  const { f } = pair;
  const data = content(size);
  await f.fs.upload("/Freebox/film.mkv", data);
  await inFolder(async (folder) => {
    const place = join(folder, "film.mkv");
    const one = save(f, "/Freebox/film.mkv", folder);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const ends = await Promise.allSettled([one, save(f, "/Freebox/film.mkv", folder)]);
    assert.ok(ends.some(({ status }) => status === "fulfilled"));
    for (const end of ends) if (end.status === "rejected") assert.equal(end.reason.code, "exists");
    assertSameBytes(await Deno.readFile(place), data);
    assert.deepEqual(await names(folder), ["film.mkv"]);
  });
});

Deno.test("save() and store() leave a file alone that appeared meanwhile", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  await f.fs.upload("/Freebox/a.txt", content(100_000));
  await inFolder(async (folder) => {
    const place = join(folder, "a.txt");
    const mine = () => Deno.writeTextFileSync(place, "mine");
    await assert.rejects(save(f, "/Freebox/a.txt", place, { onProgress: mine }), {
      code: "exists",
    });
    assert.equal(await Deno.readTextFile(place), "mine");
    await Deno.remove(place);
    const stream = new Blob(["theirs"]).stream();
    await assert.rejects(store(stream, place, { onProgress: mine }), { code: "exists" });
    assert.equal(await Deno.readTextFile(place), "mine");
    await save(f, "/Freebox/a.txt", place, { force: true });
    assert.equal((await Deno.stat(place)).size, 100_000);
  });
});

Deno.test("save() and store() replace nothing but files, even with force", async () => {
  await using pair = await boxAndClient();
  await pair.f.fs.upload("/Freebox/a.txt", content(1000));
  await inFolder(async (folder) => {
    const place = join(folder, "folder");
    await Deno.mkdir(place);
    const stream = new Blob(["theirs"]).stream();
    await assert.rejects(store(stream, place, { force: true }), { code: "local_file" });
    if (Deno.build.os === "windows") return;
    const device = join(folder, "pipe");
    await new Deno.Command("mkfifo", { args: [device] }).output();
    await assert.rejects(save(pair.f, "/Freebox/a.txt", device, { force: true }), {
      code: "local_file",
    });
    assert.equal((await Deno.lstat(device)).isFifo, true);
    assert.deepEqual(await names(folder), ["folder", "pipe"]);
  });
});

Deno.test("save() fails when its part is removed meanwhile", async () => {
  await using pair = await boxAndClient();
  await pair.f.fs.upload("/Freebox/a.txt", content(100_000));
  await inFolder(async (folder) => {
    const onProgress = () => {
      for (const { name } of Deno.readDirSync(folder)) Deno.removeSync(join(folder, name));
    };
    await assert.rejects(save(pair.f, "/Freebox/a.txt", folder, { onProgress }), {
      code: "local_file",
      message: /a\.txt\.\w+\.part: there is no such file or folder/,
    });
  });
});

Deno.test("apart() gives two names of the box that are one here different places", () => {
  const places = (...all: string[]) => all.map((place) => ({ info: {} as FileInfo, place }));
  const named = (jobs: { place: string }[]) => jobs.map(({ place }) => place);
  assert.deepEqual(
    named(apart(places("in/%E9.txt", "in/%E9.txt", "in/%E9 (2).txt", "in/b"), false)),
    ["in/%E9.txt", "in/%E9 (2).txt", "in/%E9 (2) (2).txt", "in/b"].map((place) => join(place)),
  );
  assert.deepEqual(named(apart(places("A.jpg", "a.jpg"), true)), ["A.jpg", "a (2).jpg"]);
  assert.deepEqual(named(apart(places("A.jpg", "a.jpg"), false)), ["A.jpg", "a.jpg"]);
});

Deno.test("save() puts a file into a folder, or under a name, and replaces none", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const data = content(mebibyte + 3);
  await f.fs.upload("/Freebox/film.mkv", data);
  await f.fs.upload("/Freebox/empty", new Uint8Array());
  await inFolder(async (folder) => {
    const saved = await save(f, "/Freebox/film.mkv", folder);
    assert.deepEqual(saved, { path: join(folder, "film.mkv"), files: 1, bytes: data.length });
    await save(f, "/Freebox/film.mkv", join(folder, "copy"));
    await save(f, "/Freebox/empty", folder);
    assert.deepEqual(await names(folder), ["copy", "empty", "film.mkv"]);
    assertSameBytes(await Deno.readFile(join(folder, "copy")), data);
    await Deno.writeTextFile(join(folder, "copy"), "mine");
    await assert.rejects(save(f, "/Freebox/film.mkv", join(folder, "copy")), { code: "exists" });
    assert.equal(await Deno.readTextFile(join(folder, "copy")), "mine");
    await save(f, "/Freebox/film.mkv", join(folder, "copy"), { force: true });
    assertSameBytes(await Deno.readFile(join(folder, "copy")), data);
    await assert.rejects(save(f, "/Freebox/nowhere", folder), { code: "path_not_found" });
    await assert.rejects(save(f, "/Freebox/film.mkv", join(folder, "no/such/x")), {
      code: "local_file",
    });
  });
});

Deno.test("save() continues what an earlier run left, unless the file is another one", async () => {
  await using pair = await boxAndClient({}, { retries: 0 });
  const { f, box } = pair;
  const data = content(4 * mebibyte);
  await f.fs.upload("/Freebox/film.mkv", data);
  await inFolder(async (folder) => {
    const cut = async () => {
      box.cutAfter(mebibyte, 9);
      await assert.rejects(save(f, "/Freebox/film.mkv", folder), { code: "network" });
      box.cutAfter(Infinity);
      const [part = ""] = await names(folder);
      assert.match(part, /^film\.mkv\.[0-9a-f]{8}\.part$/);
      return part;
    };
    const part = await cut();
    const reported: Progress[] = [];
    await save(f, "/Freebox/film.mkv", folder, {
      onProgress: (progress) => reported.push(progress),
    });
    assert.equal(reported[0]?.transferred, mebibyte);
    assertSameBytes(await Deno.readFile(join(folder, "film.mkv")), data);
    assert.deepEqual(await names(folder), ["film.mkv"]);

    await Deno.remove(join(folder, "film.mkv"));
    await cut();
    const other = content(4 * mebibyte, 9);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // the box counts in seconds
    await f.fs.upload("/Freebox/film.mkv", other, { force: "overwrite" });
    await save(f, "/Freebox/film.mkv", folder);
    assertSameBytes(await Deno.readFile(join(folder, "film.mkv")), other);
    assert.deepEqual(await names(folder), ["film.mkv", part]);
  });
});

Deno.test("save() asks for nothing of a file whose part is whole", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  await using door = await openDoor({ behind: box.url });
  await using f = await Fbx({ ...box.access, url: door.url });
  const data = content(mebibyte);
  await f.fs.upload("/Freebox/film.mkv", data);
  const { size, modification, path } = await f.fs.info("/Freebox/film.mkv");
  await inFolder(async (folder) => {
    await Deno.writeFile(join(folder, partName("film.mkv", size, modification, path)), data);
    await save(f, "/Freebox/film.mkv", folder);
    assert.deepEqual(await names(folder), ["film.mkv"]);
    assertSameBytes(await Deno.readFile(join(folder, "film.mkv")), data);
  });
  assert.deepEqual(door.requests.filter((request) => / \S+\/dl\//.test(request)), []);
});

Deno.test("save() leaves links to folders out, which may lead in a circle", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  type Entries = { entries: { name: string; link: boolean }[] };
  const edit = ({ entries }: Entries) => ({
    entries: entries.map((entry) => ({ ...entry, link: entry.name === "link" })),
  });
  await using door = await openDoor({ behind: box.url, answers: { "^fs/ls/": { edit } } });
  await using f = await Fbx({ ...box.access, url: door.url });
  await f.fs.mkdir({ parent: "/Freebox", dirname: "tree" });
  for (const dirname of ["link", "real"]) {
    await f.fs.mkdir({ parent: "/Freebox/tree", dirname });
    await f.fs.upload(`/Freebox/tree/${dirname}/a.txt`, new Blob(["a"]));
  }
  await inFolder(async (folder) => {
    assert.equal((await save(f, "/Freebox/tree", folder)).files, 1);
    assert.deepEqual(await names(join(folder, "tree")), ["real"]);
  });
});

Deno.test("folders go up and come back as they were, a few files at a time", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  await inFolder(async (folder) => {
    const tree: Record<string, Uint8Array> = {};
    for (let n = 0; n < 25; n++) tree[`${n % 3}/${n % 2}/é ${n}.bin`] = content(n * 40_000, n);
    tree["empty"] = new Uint8Array();
    const here = join(folder, "photos");
    for (const [name, data] of Object.entries(tree)) {
      await Deno.mkdir(join(here, name, ".."), { recursive: true });
      await Deno.writeFile(join(here, name), data);
    }
    await Deno.symlink(here, join(here, "loop"));
    const total = Object.values(tree).reduce((sum, { length }) => sum + length, 0);
    const reported: Progress[] = [];
    const onProgress = (progress: Progress) => reported.push(progress);
    const sent = await send(f, [here], "/Freebox/new/", { onProgress });
    assert.deepEqual(sent, { files: 26, bytes: total });
    assert.deepEqual([reported.at(-1)?.done, reported.at(-1)?.transferred, reported.at(-1)?.size], [
      26,
      total,
      total,
    ]);
    await assert.rejects(send(f, [here], "/Freebox/new/"), { code: "destination_conflict" });
    const back = join(folder, "back");
    await Deno.mkdir(back);
    const saved = await save(f, "/Freebox/new/photos", back, { parallel: 5 });
    assert.deepEqual(saved, { path: join(back, "photos"), files: 26, bytes: total });
    for (const [name, data] of Object.entries(tree)) {
      assertSameBytes(await Deno.readFile(join(back, "photos", name)), data);
    }
  });
});

Deno.test("send() puts files into a folder, or one under a name", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  await inFolder(async (folder) => {
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    await Deno.writeTextFile(a, "a");
    await Deno.writeTextFile(b, "b");
    await send(f, [a, b], "/Freebox");
    await send(f, [a], "/Freebox/c");
    await send(f, [{ name: "d", stream: new Blob(["d"]).stream() }], "/Freebox/deep/er/");
    for (const [path, text] of [["a", "a"], ["b", "b"], ["c", "a"], ["deep/er/d", "d"]]) {
      assert.equal(await (await f.fs.download(`/Freebox/${path}`)).text(), text);
    }
    await assert.rejects(send(f, [a, b], "/Freebox/x"), { code: "bad_argument" });
    await assert.rejects(send(f, [join(folder, "no")], "/Freebox"), { code: "local_file" });
  });
});

Deno.test("store() leaves no file behind when the stream fails or is too short", async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "a");
    await store(new Blob(["abc"]).stream(), path, { size: 3 });
    assert.equal(await Deno.readTextFile(path), "abc");
    await assert.rejects(store(new Blob(["x"]).stream(), path), { code: "exists" });
    const failing = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(content(10)),
      pull: (controller) => controller.error(new FbxError("cut", { code: "network" })),
    });
    await assert.rejects(store(failing, path, { force: true }), { code: "network" });
    const short = new Blob(["x"]).stream();
    await assert.rejects(store(short, path, { force: true, size: 2 }), { code: "network" });
    assert.deepEqual(await names(folder), ["a"]);
    assert.equal(await Deno.readTextFile(path), "abc");
  });
});

Deno.test("below() refuses what would lie outside the folder, in both flavours of paths", () => {
  assert.equal(below("/a/b", "c.txt", posix), "/a/b/c.txt");
  assert.equal(below("C:\\a", "c.txt", win32), "C:\\a\\c.txt");
  for (const name of ["..", ".", "", "../x", "x/../../y", "a/b", "/etc/passwd", "a\0b"]) {
    assert.throws(() => below("/a/b", name, posix), { code: "local_file" }, name);
    assert.throws(() => below("C:\\a\\b", name, win32), { code: "local_file" }, name);
  }
  for (const name of ["..\\x", "..\\..\\Startup\\x.bat", "a\\..\\..\\x"]) {
    assert.throws(() => below("C:\\a\\b", name, win32), { code: "local_file" }, name);
  }
});

Deno.test("two fbx download at once, each a process, leave the whole file", async () => {
  await using pair = await boxAndClient({ rate: 4_000_000 });
  const { box, f } = pair;
  const data = content(3_000_000);
  await f.fs.upload("/Freebox/both.bin", data);
  const folder = await Deno.makeTempDir();
  const cli = new URL("../../cli.ts", import.meta.url).pathname;
  const run = () =>
    new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--quiet", "-A", cli, "-u", box.url, "-a", box.appId, "-t", box.appToken],
        ...["download", "/Freebox/both.bin"],
      ],
      cwd: folder,
      env: { XDG_CONFIG_HOME: folder },
      signal: AbortSignal.timeout(60_000),
    }).output();
  try {
    const checked = async () => {
      const outcome = await run();
      if (outcome.success) assertSameBytes(await Deno.readFile(`${folder}/both.bin`), data);
      return outcome;
    };
    const first = checked();
    await until("the first has begun", async () => {
      return (await names(folder)).some((name) => name.endsWith(".part"));
    });
    const outcomes = await Promise.all([first, checked()]);
    assertSameBytes(await Deno.readFile(`${folder}/both.bin`), data);
    assert.ok(outcomes.some(({ success }) => success));
    const left = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    // who came last may leave what it had: the file is there, and is not replaced
    assert.deepEqual(left.filter((name) => !/^fbx$|\.part$/.test(name)), ["both.bin"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("save() takes a file whose size the box does not list, and refuses one without a path", async () => {
  await using pair = await boxAndClient();
  const data = content(100_000);
  await pair.f.fs.upload("/Freebox/unsized.bin", data);
  for (const size of [undefined, null, "x"]) {
    await using door = await openDoor({
      behind: pair.box.url,
      answers: { "^fs/info/": { edit: (info: FileInfo) => ({ ...info, size }) } },
    });
    await using f = await Fbx({ ...pair.box.access, url: door.url });
    await inFolder(async (folder) => {
      const saved = await save(f, "/Freebox/unsized.bin", `${folder}/`);
      assert.equal(saved.bytes, data.length);
      assertSameBytes(await Deno.readFile(`${folder}/unsized.bin`), data);
    });
  }
  for (const info of [null, "x", 5, [], [null], [[1]], { type: "file", name: "f" }]) {
    await using door = await openDoor({
      behind: pair.box.url,
      answers: { "^fs/info/": { result: info }, "^fs/ls/": { result: info } },
    });
    await using f = await Fbx({ ...pair.box.access, url: door.url });
    await inFolder(async (folder) => {
      const failing = save(f, "/Freebox/unsized.bin", `${folder}/`);
      await assert.rejects(failing, { code: "bad_response" }, JSON.stringify(info));
    });
  }
});
