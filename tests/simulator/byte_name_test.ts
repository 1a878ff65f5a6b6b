import assert from "node:assert/strict";
import { win32 } from "node:path";
import { Fbx } from "../../mod.ts";
import { below } from "../../lib/files/local_name.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { decodeName, encodeName } from "../../lib/simulator/behaviour/byte_name.ts";
import { realFolder } from "../../lib/simulator/behaviour/real_folder.ts";

/** Names that mean something else on Windows. */
const hostile = [
  "..\\..\\Startup\\x.bat",
  "C:x",
  "a:stream",
  "CON",
  "nul.txt",
  "dot.",
  "blank ",
  "a?b",
];

Deno.test("names of the box's come back from the disk as they were, in both flavours", () => {
  for (const forWindows of [false, true]) {
    for (const name of [...hostile, "plain.txt", "été", "\udce9t\udce9"]) {
      assert.equal(decodeName(encodeName(name, forWindows)), name, name);
    }
  }
});

Deno.test("no name leaves the folder or reaches a device on Windows", () => {
  for (const name of hostile) {
    const real = encodeName(name, true);
    assert.doesNotMatch(real, /[<>:"/\\|?*]|[. ]$|^(con|nul)\b/i, name);
    assert.equal(below("C:\\box", real, win32), `C:\\box\\${real}`);
  }
  assert.equal(new Set(hostile.map((name) => encodeName(name, true))).size, hostile.length);
});

Deno.test("clients put hostile names into the folder of --files, and nowhere else", async () => {
  const folder = await Deno.makeTempDir();
  const files = `${folder}/box`;
  await Deno.mkdir(files);
  try {
    await using box = await simulate({ files });
    await using f = await Fbx(box.access);
    for (const name of [...hostile, "...", "-rf", "été"]) {
      await f.fs.mkdir({ parent: "/Freebox", dirname: name }).catch(() => {});
      await f.fs.upload(`/Freebox/file ${name}`, new Blob([name])).catch(() => {});
    }
    for (const dirname of ["..", "../out", "/etc", "a/../../out", "a\0b"]) {
      await f.fs.mkdir({ parent: "/Freebox", dirname }).catch(() => {});
      await f.fs.rename({ src: "/Freebox/été", dst: dirname }).catch(() => {});
    }
    const outside = await Array.fromAsync(Deno.readDir(folder));
    assert.deepEqual(outside.map(({ name }) => name), ["box"]);
    const listed = (await f.fs.list("/Freebox")).entries.map(({ name }) => name);
    assert.ok(listed.includes("CON") && listed.includes("file CON"), listed.join());
    for (const name of hostile) {
      if (!listed.includes(`file ${name}`)) continue;
      const file = await f.fs.download(`/Freebox/file ${name}`);
      assert.equal(await file.text(), name);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the folder of --files refuses a name that would leave it, and its workshop's", async () => {
  const above = await Deno.makeTempDir();
  await Deno.mkdir(`${above}/box`);
  await Deno.writeTextFile(`${above}/mine`, "mine");
  try {
    const folder = realFolder("Freebox", `${above}/box`);
    for (const name of ["..", ".", "", "../out", "../mine"]) {
      assert.throws(() => folder.mkdir(name), { code: "path_not_found" }, name);
      assert.throws(() => folder.begin(name), { code: "path_not_found" }, name);
      assert.throws(() => folder.remove(name), { code: "path_not_found" }, name);
    }
    folder.mkdir("d");
    for (const name of [".fbx-unfinished", ".FBX-Unfinished"]) {
      assert.throws(() => folder.mkdir(name), { code: "access_denied" }, name);
      assert.throws(() => folder.begin(name), { code: "access_denied" }, name);
      assert.throws(() => folder.move("d", folder, name), { code: "access_denied" }, name);
    }
    const names = (await Array.fromAsync(Deno.readDir(above))).map(({ name }) => name);
    assert.deepEqual(names.sort(), ["box", "mine"]);
  } finally {
    await Deno.remove(above, { recursive: true });
  }
});
