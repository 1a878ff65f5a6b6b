import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { parseHar } from "../../lib/recording/har.ts";
import { fbx } from "../support/io.ts";
import { user } from "../support/user.ts";

Deno.test("fbx record writes a file for its owner alone, and reports what it does not know", async () => {
  await using box = await simulate({ model: "pop" });
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/box.har`;
    const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const made = await fbx([...at, "record", file]);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /Operations that this box does not have:\n {2}\w+\.\w+ +\w+/);
    assert.match(made.err, /\d+ answers were written[^]*MAC addresses: \d+[^]*Review the file/);
    const text = await Deno.readTextFile(file);
    assert.ok(parseHar(text).log.entries.length > 150);
    assert.equal(text.includes("Mamie"), false);
    if (Deno.build.os !== "windows") {
      assert.equal((await Deno.stat(file)).mode! & 0o777, 0o600);
    }
    const asked = box.requests.count;
    const again = await fbx([...at, "record", file]);
    assert.deepEqual([again.code, box.requests.count], [2, asked], "nothing is read in vain");
    assert.match(again.err, /box\.har already exists.*--force/);
    const json = JSON.parse((await fbx([...at, "record", file, "--force", "-j"])).out);
    assert.equal(json.box.model, "fbxgw8-r1");
    const issue = await fbx(["record", "--from", file, "--issue"]);
    assert.match(issue.out, /^Recording of fbxgw8-r1, firmware [\d.]+, API 16\.0/);
    await Deno.writeTextFile(`${folder}/not.har`, "{}");
    const wrong = await fbx(["record", "--from", `${folder}/not.har`]);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /not an HTTP Archive/);
    assert.equal((await fbx(["record", "--from", `${folder}/none.har`])).code, 2);
    assert.match((await fbx(["record"])).err, /fbx record FILE\.har/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx record leaves no file behind where the box does not answer", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/box.har`;
    const { code } = await fbx(["-n", "-u", "127.0.0.1:9", "-t", "x", "record", file]);
    assert.equal(code, 3);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx capabilities lists every subsystem; help names what the known box lacks", async () => {
  await using box = await simulate({ model: "pop", grantAfter: 10 });
  await using person = await user();
  await person.run(["-n", "-u", box.url, "register", "--box", "home"]);
  const { out, code } = await person.run(["capabilities"]);
  assert.equal(code, 0);
  assert.match(out, /^Freebox Pop, API 16\.0\n/);
  assert.match(out, /^ {2}vm +no +this model does not have it$/m);
  assert.match(out, /^ {2}lan +yes /m);
  const help = await person.run(["help", "vm"]);
  assert.match(help.out, /Not on your box “home” \(Freebox Pop, API 16\.0\): vm/);
  assert.doesNotMatch((await person.run(["help", "lan"])).out, /Not on your box/);
});
