import assert from "node:assert/strict";
import { join } from "node:path";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { progressOf } from "../../lib/cli/terminal/progress.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { assertSameBytes, content } from "../support/content.ts";
import { fbx } from "../support/io.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await action(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("fbx upload and fbx download move files and folders, and replace none", async () => {
  await using box = await simulate();
  await inFolder(async (folder) => {
    const here = join(folder, "photos");
    await Deno.mkdir(here);
    const data = content(700_000);
    await Deno.writeFile(join(here, "a.jpg"), data);
    const up = await fbx([...at(box), "upload", here, "/Freebox/new/", "-j"]);
    assert.deepEqual([up.code, up.err], [0, ""]);
    assert.deepEqual(JSON.parse(up.out), { files: 1, bytes: data.length });
    const again = await fbx([...at(box), "upload", join(here, "a.jpg"), "/Freebox/new/photos/"]);
    assert.equal(again.code, 1);
    assert.match(again.err, /a file already.*--force/);
    const forced = await fbx([
      ...at(box),
      "upload",
      "--force",
      "--parallel",
      "2",
      join(here, "a.jpg"),
      "/Freebox/new/photos/",
    ]);
    assert.deepEqual([forced.code, forced.out, forced.err], [0, "", ""]);
    const back = join(folder, "back");
    const down = await fbx([...at(box), "download", "/Freebox/new/photos", back]);
    assert.deepEqual([down.code, down.out, down.err], [0, "", ""]);
    assertSameBytes(await Deno.readFile(join(back, "a.jpg")), data);
    const file = join(folder, "b.jpg");
    assert.equal(
      (await fbx([...at(box), "download", "/Freebox/new/photos/a.jpg", "-o", file])).code,
      0,
    );
    assertSameBytes(await Deno.readFile(file), data);
    const refused = await fbx([...at(box), "download", "/Freebox/new/photos/a.jpg", file]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /already exists.*--force/);
  });
});

Deno.test("fbx upload - takes stdin, and fbx download PATH - writes stdout", async () => {
  await using box = await simulate();
  const input = () => new Blob(["by the pipe"]).stream();
  assert.equal((await fbx([...at(box), "upload", "-", "/Freebox/a.txt"], { input })).code, 0);
  const { out } = await fbx([...at(box), "download", "/Freebox/a.txt", "-"]);
  assert.equal(out, "by the pipe");
  const nameless = await fbx([...at(box), "upload", "-", "/Freebox/"], { input });
  assert.equal(nameless.code, 2);
});

Deno.test("the subsystems download and upload keep their methods", async () => {
  await using box = await simulate();
  assert.ok(JSON.parse((await fbx([...at(box), "download", "list", "-j"])).out).length > 0);
  assert.deepEqual(JSON.parse((await fbx([...at(box), "upload", "list", "-j"])).out), []);
  const added = await fbx([
    ...at(box),
    "download",
    "create",
    "--download-url",
    "http://127.0.0.1/a.iso",
  ]);
  assert.equal(added.code, 0, added.err);
  for (const name of ["download", "upload"]) {
    const help = await fbx([name, "--help"]);
    assert.match(help.out, new RegExp(`usage: fbx ${name} [\\s\\S]*Methods with the same name:`));
  }
});

Deno.test("-o writes any result to a file, and replaces one only by --force", async () => {
  await using box = await simulate();
  await inFolder(async (folder) => {
    const file = join(folder, "message");
    const [first] = JSON.parse((await fbx([...at(box), "call", "voicemails", "-j"])).out);
    const audio = [...at(box), "call", "voicemail-audio", first.id, "-o", file];
    assert.deepEqual(await fbx(audio), { code: 0, out: "", err: "" });
    const { size } = await Deno.stat(file);
    assert.ok(size > 0);
    assert.equal((await fbx(audio)).code, 2);
    assert.equal((await fbx([...audio, "--force"])).code, 0);
    await fbx([...at(box), "connection", "status", "-j", "-o", join(folder, "status")]);
    assert.equal(JSON.parse(await Deno.readTextFile(join(folder, "status"))).state, "up");
    assert.deepEqual((await Array.fromAsync(Deno.readDir(folder))).length, 2);
  });
});

Deno.test("fbx fs takes files as cp and mv do, and waits for the box", async () => {
  await using box = await simulate();
  const fs = (...words: string[]) => fbx([...at(box), "fs", ...words]);
  const input = () => new Blob(["abc"]).stream();
  await fbx([...at(box), "upload", "-", "/Freebox/a"], { input });
  await fbx([...at(box), "upload", "-", "/Freebox/b"], { input });
  assert.equal((await fs("mkdir", "/Freebox", "Été")).code, 0);
  assert.deepEqual(await fs("cp", "/Freebox/a", "/Freebox/b", "/Freebox/Été"), {
    code: 0,
    out: "",
    err: "",
  });
  const names = async () => {
    const { entries } = JSON.parse((await fs("list", "/Freebox/Été", "-j")).out);
    return entries.map(({ name }: { name: string }) => name);
  };
  assert.deepEqual(await names(), ["a", "b"]);
  await fs("cp", "/Freebox/a", "/Freebox/Été");
  assert.equal((await names()).length, 3, "nothing is lost");
  await fs("cp", "--force", "/Freebox/a", "/Freebox/Été");
  assert.equal((await names()).length, 3);
  assert.equal((await fs("hash", "/Freebox/a", "md5")).out, "900150983cd24fb0d6963f7d28e17f72\n");
  const queued = await fs("rm", "/Freebox/a", "/Freebox/b", "--yes", "--no-wait", "-j");
  assert.match(JSON.parse(queued.out).state, /queued|running|done/);
  assert.equal(JSON.parse((await fs("rm", "/Freebox/Été", "-y", "-j")).out).state, "done");
  assert.equal(JSON.parse((await fs("infos", "/Freebox", "/nowhere", "-j")).out).length, 1);
  const failed = await fs("mv", "/Freebox/Photos", "/Freebox/Photos");
  assert.equal(failed.code, 1);
  assert.match(failed.err, /copy_into_itself: folder copied into itself/);
});

Deno.test("progress has name, per cent, rate and time left, and fits the terminal", () => {
  const lines: string[] = [];
  let now = 0;
  let columns = 80;
  const io = {
    errIsTerminal: true,
    status: (line: string) => void lines.push(line),
    columns: () => columns,
  } as unknown as Io;
  const line = progressOf(io, () => now);
  for (let second = 0; second <= 10; second++) {
    now = second * 1000;
    line.at({ name: "film\x1b[31m.mkv", transferred: second * 1_234_567, size: 12_345_670 });
  }
  assert.match(lines[5] ?? "", /^film\[31m\.mkv \[#{15}-{15}\] +50 % +1\.18 MiB\/s +0:05 left$/);
  assert.match(lines.at(-1) ?? "", /100 %/);
  line.at({ name: "stdin", transferred: 5_000_000, size: undefined });
  columns = 30;
  now += 1000;
  line.at({ name: "a name that is far too long to fit", transferred: 1, size: 2 });
  assert.ok(lines.every((each) => each.length < 80));
  assert.ok((lines.at(-1) ?? "").length < 30, lines.at(-1));
  line.end();
  assert.equal(lines.at(-1), "");
  const quiet = progressOf({ ...io, errIsTerminal: false });
  quiet.at({ name: "a", transferred: 1, size: 2 });
  assert.equal(lines.at(-1), "");
});
