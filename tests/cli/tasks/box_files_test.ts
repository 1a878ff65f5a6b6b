/**
 * The disk of the box in people's words: ls, cat, cp, mv, rm, mkdir, du, sync, share.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { compare, type Tree } from "../../../lib/files/sync.ts";
import { boxAndClient } from "../../support/box.ts";
import "../../support/english.ts";
import { fbx, type Outcome } from "../../support/io.ts";

/** A box, a folder of this device, and a command that means both. */
async function setUp() {
  const pair = await boxAndClient();
  const { url, appId, appToken } = pair.box;
  const here = await Deno.makeTempDir();
  return {
    f: pair.f,
    here,
    run: (...args: string[]) =>
      fbx([...args, "-n", "-u", url, "-a", appId, "-t", appToken], { outIsTerminal: false }),
    async [Symbol.asyncDispose]() {
      await Deno.remove(here, { recursive: true });
      await pair[Symbol.asyncDispose]();
    },
  };
}

function done({ code, out, err }: Outcome): string {
  assert.equal(code, 0, err);
  return out;
}

/** What is where: each file of a folder with what it holds. */
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) {
      const inner = await contents(join(folder, name));
      for (const [path, text] of Object.entries(inner)) found[`${name}/${path}`] = text;
    } else found[name] = await Deno.readTextFile(join(folder, name));
  }
  return found;
}

Deno.test("fbx ls lists disks and folders, whatever the case and accents of the path", async () => {
  await using at = await setUp();
  const names = async (...args: string[]) =>
    JSON.parse(done(await at.run("ls", "-j", ...args))).map(({ name }: { name: string }) => name);
  assert.deepEqual(await names(), ["Freebox"]);
  const inside = await names("/Freebox");
  assert.ok(inside.includes("Vidéos"));
  assert.deepEqual(await names("box:freebox/videos"), await names("/Freebox/Vidéos"));
  const { code, err } = await at.run("ls", "/disque");
  assert.deepEqual([code, err], [2, "The box has no disk called “disque”. Its disks: /Freebox"]);
});

Deno.test("fbx mkdir, mv and rm change the disk, and say what is now so", async () => {
  await using at = await setUp();
  const { f, run } = at;
  assert.equal(done(await run("mkdir", "/freebox/a/b")), "/Freebox/a/b has been created.\n");
  await f.fs.upload("/Freebox/x.txt", new Blob(["x"]));
  done(await run("mv", "/Freebox/x.txt", "/Freebox/a/y.txt"));
  assert.equal(await (await f.fs.download("/Freebox/a/y.txt")).text(), "x");
  await assert.rejects(f.fs.info("/Freebox/x.txt"), { code: "path_not_found" });
  const asked = await run("rm", "/Freebox/a");
  assert.equal(asked.code, 2);
  assert.match(asked.err, /deletes the folder \/Freebox\/a with all that is in it, for good/);
  assert.equal((await f.fs.info("/Freebox/a")).type, "dir");
  const dry = await run("rm", "/Freebox/a", "-y", "--dry-run");
  assert.match(done(dry), /POST .*\/api\/v16\/fs\/rm\//);
  assert.equal((await f.fs.info("/Freebox/a")).type, "dir");
  assert.equal(done(await run("rm", "/Freebox/a", "-y")), "/Freebox/a has been deleted.\n");
  await assert.rejects(f.fs.info("/Freebox/a"), { code: "path_not_found" });
});

Deno.test("fbx mv does not replace what is there", async () => {
  await using at = await setUp();
  for (const name of ["a", "b"]) await at.f.fs.upload(`/Freebox/${name}.txt`, new Blob([name]));
  const { code, err } = await at.run("mv", "/Freebox/a.txt", "/Freebox/b.txt");
  assert.equal(code, 2);
  assert.match(err, /\/Freebox\/b.txt already exists/);
  assert.equal(await (await at.f.fs.download("/Freebox/b.txt")).text(), "b");
});

Deno.test("fbx cp copies both ways and on the box, and replaces nothing unless forced", async () => {
  await using at = await setUp();
  const { f, here, run } = at;
  await Deno.mkdir(join(here, "été"));
  await Deno.writeTextFile(join(here, "été", "a.txt"), "one");
  done(await run("cp", join(here, "été"), "box:/Freebox/"));
  assert.equal(await (await f.fs.download("/Freebox/été/a.txt")).text(), "one");
  done(await run("cp", "box:/Freebox/été", join(here, "back")));
  assert.deepEqual(await contents(join(here, "back")), { "a.txt": "one" });
  const again = await run("cp", "box:/Freebox/été/a.txt", join(here, "back", "a.txt"));
  assert.equal(again.code, 2);
  assert.match(again.err, /already exists.*--force/s);
  done(await run("mkdir", "/Freebox/Copie"));
  done(await run("cp", "box:/Freebox/été/a.txt", "box:/Freebox/Copie"));
  assert.equal(await (await f.fs.download("/Freebox/Copie/a.txt")).text(), "one");
  assert.equal(done(await run("cat", "/Freebox/Copie/a.txt")), "one");
  const nowhere = await run("cp", "a", "b");
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.err, /begins with box:/);
});

Deno.test("fbx du adds sizes up, the largest first", async () => {
  await using at = await setUp();
  done(await at.run("mkdir", "/Freebox/Taille/sous"));
  await at.f.fs.upload("/Freebox/Taille/petit", new Blob(["x".repeat(10)]));
  await at.f.fs.upload("/Freebox/Taille/sous/grand", new Blob(["x".repeat(500)]));
  assert.deepEqual(JSON.parse(done(await at.run("du", "-j", "/Freebox/Taille"))), [
    { path: "/Freebox/Taille/sous", size: 500, files: 1 },
    { path: "/Freebox/Taille/petit", size: 10, files: 1 },
  ]);
  const [disk] = JSON.parse(done(await at.run("du", "-j")));
  assert.equal(disk.label, "Freebox");
});

Deno.test("fbx sync copies what differs, and nothing twice", async () => {
  await using at = await setUp();
  const { f, here, run } = at;
  await Deno.mkdir(join(here, "sub"));
  await Deno.writeTextFile(join(here, "a"), "one");
  await Deno.writeTextFile(join(here, "sub", "b"), "two");
  const planned = await run("sync", here, "box:/Freebox/Miroir", "--dry-run");
  assert.equal(done(planned), "+ a\n+ sub/b\n");
  await assert.rejects(f.fs.info("/Freebox/Miroir"), { code: "path_not_found" });
  const first = JSON.parse(done(await run("sync", "-j", here, "box:/Freebox/Miroir")));
  assert.deepEqual([first.copies, first.same, first.bytes], [["a", "sub/b"], 0, 6]);
  assert.equal(await (await f.fs.download("/Freebox/Miroir/sub/b")).text(), "two");
  const second = JSON.parse(done(await run("sync", "-j", here, "box:/Freebox/Miroir")));
  assert.deepEqual([second.copies, second.same], [[], 2]);
  // same size, newer here
  await Deno.writeTextFile(join(here, "a"), "TWO");
  const later = new Date(Date.now() + 60_000);
  await Deno.utime(join(here, "a"), later, later);
  assert.deepEqual(
    JSON.parse(done(await run("sync", "-j", here, "box:/Freebox/Miroir"))).copies,
    ["a"],
  );
  assert.equal(await (await f.fs.download("/Freebox/Miroir/a")).text(), "TWO");
});

Deno.test("fbx sync --checksum sees another content of the same size and time", async () => {
  await using at = await setUp();
  const { here, run } = at;
  await Deno.writeTextFile(join(here, "a"), "one");
  done(await run("sync", here, "box:/Freebox/Miroir"));
  await Deno.writeTextFile(join(here, "a"), "TWO");
  const before = new Date(Date.now() - 3_600_000);
  await Deno.utime(join(here, "a"), before, before);
  const copies = async (...flags: string[]) =>
    JSON.parse(done(await run("sync", "-j", here, "box:/Freebox/Miroir", ...flags))).copies;
  assert.deepEqual(await copies(), []);
  assert.deepEqual(await copies("--checksum"), ["a"]);
  assert.deepEqual(await copies("--checksum"), []);
});

Deno.test("fbx sync --delete asks, and deletes only what the other side lacks", async () => {
  await using at = await setUp();
  const { f, here, run } = at;
  await Deno.writeTextFile(join(here, "a"), "one");
  done(await run("sync", here, "box:/Freebox/Miroir"));
  done(await run("mkdir", "/Freebox/Miroir/extra"));
  await f.fs.upload("/Freebox/Miroir/extra/b", new Blob(["b"]));
  const kept = JSON.parse(done(await run("sync", "-j", here, "box:/Freebox/Miroir")));
  assert.deepEqual(kept.deletions, []);
  const asked = await run("sync", here, "box:/Freebox/Miroir", "--delete");
  assert.equal(asked.code, 2);
  assert.match(asked.err, /deletes in box:\/Freebox\/Miroir for good: extra/);
  assert.equal((await f.fs.info("/Freebox/Miroir/extra/b")).type, "file");
  done(await run("sync", here, "box:/Freebox/Miroir", "--delete", "-y"));
  assert.deepEqual(
    (await f.fs.list("/Freebox/Miroir")).entries.map(({ name }) => name).filter((name) =>
      !name.startsWith(".")
    ),
    ["a"],
  );
});

Deno.test("fbx sync from the box mirrors a folder here", async () => {
  await using at = await setUp();
  const { f, here, run } = at;
  done(await run("mkdir", "/Freebox/Source/sub"));
  await f.fs.upload("/Freebox/Source/sub/a", new Blob(["one"]));
  const there = join(here, "new");
  done(await run("sync", "box:/Freebox/Source", there));
  assert.deepEqual(await contents(there), { "sub/a": "one" });
  await Deno.writeTextFile(join(there, "mine"), "x");
  assert.equal(JSON.parse(done(await run("sync", "-j", "box:/Freebox/Source", there))).same, 1);
  assert.deepEqual(await contents(there), { "sub/a": "one", "mine": "x" });
  done(await run("sync", "box:/Freebox/Source", there, "--delete", "-y"));
  assert.deepEqual(await contents(there), { "sub/a": "one" });
});

Deno.test("compare() refuses a file in the place of a folder, and deletes folders as a whole", async () => {
  const folder = { isFolder: true, size: 0, time: 0 };
  const file = { isFolder: false, size: 1, time: 0 };
  const tree = (leaves: Record<string, typeof file>): Tree => new Map(Object.entries(leaves));
  await assert.rejects(compare(tree({ a: folder }), tree({ a: file })), { code: "exists" });
  const { deletions } = await compare(tree({}), tree({ a: folder, "a/b": file, c: file }));
  assert.deepEqual(deletions, ["a", "c"]);
});

Deno.test("fbx share makes a link that ends, and prints when", async () => {
  await using at = await setUp();
  const { f, run } = at;
  const off = done(await run("share", "/Freebox/Photos"));
  assert.match(off, /remote access is off/);
  await f.connection.setConfig({ remote_access: true });
  const link = JSON.parse(done(await run("share", "-j", "/freebox/photos", "--for", "7d")));
  assert.equal(link.path, "/Freebox/Photos");
  assert.ok(Math.abs(link.expire - Date.now() / 1000 - 7 * 86_400) < 60);
  assert.equal((await f.share.list()).length >= 2, true);
  assert.equal((await run("share", "/Freebox/Photos", "--for", "soon")).code, 2);
});
