import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { operations } from "../../lib/catalogue/mod.ts";
import { decodePath, encodePath, encodePaths } from "../../lib/catalogue/paths.ts";
import { normalize } from "../../lib/catalogue/normalize.ts";
import { boxAndClient } from "../support/box.ts";

function operation(name: string) {
  const found = operations().find((each) => `${each.subsystem.alias}.${each.name}` === name);
  assert.ok(found);
  return found;
}

Deno.test("encodePath() and decodePath() are base64 of UTF-8, with padding", () => {
  for (const path of ["/", "/Disque dur/Vidéos", "/a\ufeffb", "/\ufeff", "/😀/e\u0301", "/a\nb"]) {
    assert.equal(encodePath(path), Buffer.from(path).toString("base64"));
    assert.equal(decodePath(encodePath(path)), path);
  }
});

Deno.test("decodePath() leaves a path that is plain already, and what is not base64", () => {
  for (const text of ["/Disque dur", "", "Disque dur", "../x", "abc"]) {
    assert.equal(decodePath(text), text);
  }
});

Deno.test("any bytes survive the round trip, invalid ones as Python's surrogateescape", () => {
  const latin = Buffer.from([0x2f, 0xe9, 0x74, 0xe9]).toString("base64");
  assert.equal(decodePath(latin), "/\udce9t\udce9");
  assert.equal(encodePath("/\udce9t\udce9"), latin);
  let seed = 1;
  const random = () => (seed = seed * 48271 % 2147483647);
  const likely = [
    0x2f,
    0x61,
    0xc3,
    0xa9,
    0xe2,
    0x82,
    0xac,
    0xed,
    0xb2,
    0x80,
    0xf0,
    0x9f,
    0x98,
    0xff,
  ];
  for (let round = 0; round < 2000; round++) {
    const bytes = Array.from(
      { length: random() % 12 },
      () => round % 2 ? random() % 256 : likely[random() % likely.length] ?? 0,
    );
    const encoded = Buffer.from([0x2f, ...bytes]).toString("base64");
    assert.equal(encodePath(decodePath(encoded)), encoded);
  }
});

Deno.test("encodePath() refuses a surrogate that represents no byte", () => {
  for (const path of ["/\ud800", "/\udc00", "/\udc7f"]) {
    assert.throws(() => encodePath(path), { code: "bad_argument" });
  }
});

Deno.test("encodePaths() encodes parameters, fields and lists, and nothing else", () => {
  const body = { files: ["/a", "L2I="], dst: "/c", mode: "both" };
  assert.deepEqual(encodePaths(operation("Fs.mv"), [body, { timeout: 1 }]), [
    { files: ["L2E=", "L2I="], dst: "L2M=", mode: "both" },
    { timeout: 1 },
  ]);
  assert.deepEqual(body.files, ["/a", "L2I="]);
  assert.deepEqual(encodePaths(operation("Fs.infos"), [["/a"]]), [["L2E="]]);
  assert.deepEqual(encodePaths(operation("Fs.list"), ["/a", { limit: 1 }]), ["L2E=", { limit: 1 }]);
  assert.deepEqual(encodePaths(operation("Vm.update"), [1, { disk_path: "/a", name: "/n" }]), [
    1,
    { disk_path: "L2E=", name: "/n" },
  ]);
  assert.deepEqual(encodePaths(operation("Fs.rename"), [{ src: "/a", dst: "b" }]), [
    { src: "L2E=", dst: "b" },
  ]);
});

Deno.test("normalize() makes paths plain wherever the catalogue has one", () => {
  assert.deepEqual(normalize([{ path: "L2E=", target: "L2I=", name: "L2E=" }], "FileInfo[]"), [
    { path: "/a", target: "/b", name: "L2E=" },
  ]);
  assert.equal(normalize("L2E=", "base64"), "/a");
  assert.deepEqual(normalize({ entries: [{ path: "L2E=" }] }, operation("Fs.list").result ?? ""), {
    entries: [{ path: "/a" }],
  });
});

Deno.test("methods take and give plain paths, and take encoded ones", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const { entries } = await f.fs.list("/");
  const [disk] = entries;
  assert.ok(disk);
  assert.match(disk.path, /^\//);
  const info = await f.fs.info(encodePath(disk.path));
  assert.equal(info.path, disk.path);
  assert.equal(info.parent, "/");
  const parent = disk.path;
  await f.fs.mkdir({ parent, dirname: "Été 2024" });
  assert.equal((await f.fs.info(`${parent}/Été 2024`)).name, "Été 2024");
  assert.equal(
    await f.fs.rename({ src: `${parent}/Été 2024`, dst: "Hiver" }),
    `${parent}/Hiver`,
  );
  assert.equal((await f.fs.infos([`${parent}/Hiver`, "/nowhere"])).length, 1);
  assert.match((await f.download.list())[0]?.download_dir ?? "", /^\//);
  assert.match((await f.storage.partitions())[0]?.path ?? "", /^\//);
});
