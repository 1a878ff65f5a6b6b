import assert from "node:assert/strict";
import { boxAndClient } from "../../support/box.ts";
import "../../support/english.ts";
import { fbx, type Outcome } from "../../support/io.ts";

async function setUp() {
  const pair = await boxAndClient();
  const { url, appId, appToken } = pair.box;
  return {
    f: pair.f,
    run: (...args: string[]) => fbx([...args, "-n", "-u", url, "-a", appId, "-t", appToken]),
    [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose](),
  };
}

function done({ code, out, err }: Outcome): string {
  assert.equal(code, 0, err);
  return out;
}

Deno.test("fbx get gives the box a URL or a torrent, and a folder of people's own", async () => {
  await using at = await setUp();
  const { f, run } = at;
  assert.match(
    done(await run("get", "https://example.org/a.iso")),
    /^The box downloads a\.iso to /,
  );
  const file = await Deno.makeTempFile({ suffix: ".torrent" });
  try {
    await Deno.writeTextFile(file, "d4:infod6:lengthi100e4:name5:helloee");
    const { id } = JSON.parse(done(await run("get", "-j", file, "--to", "/freebox/videos")));
    assert.match((await f.download.get(id)).download_dir, /^\/Freebox\/Vidéos/);
  } finally {
    await Deno.remove(file);
  }
  const before = (await f.download.list()).length;
  done(await run("get", "https://example.org/b.iso", "--dry-run"));
  assert.equal((await f.download.list()).length, before);
  assert.equal((await run("get", "/no/such.torrent")).code, 2);
});

Deno.test("fbx downloads pause, resume and rm take a name or a part of it", async () => {
  await using at = await setUp();
  const { f, run } = at;
  const { id } = await f.download.list().then((all) => all.find(({ name }) => /amd64/.test(name))!);
  assert.match(done(await run("downloads", "pause", "AMD64")), /is paused/);
  assert.match((await f.download.get(id)).status, /stopp/);
  assert.match(done(await run("downloads", "resume", "amd64")), /is resumed/);
  assert.doesNotMatch((await f.download.get(id)).status, /stopp/);
  const several = await run("downloads", "rm", "debian", "-y");
  assert.equal(several.code, 2);
  assert.match(several.err, /matches several downloads.*amd64.*arm64/s);
  const asked = await run("downloads", "rm", "amd64");
  assert.equal(asked.code, 2);
  assert.match(asked.err, /what was downloaded stays/);
  assert.equal((await f.download.get(id)).id, id);
  done(await run("downloads", "rm", "amd64", "-y"));
  await assert.rejects(f.download.get(id));
});
