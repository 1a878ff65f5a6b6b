import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { simulate } from "../../lib/simulator/mod.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";

const cli = fileURLToPath(new URL("../../cli.ts", import.meta.url));

/** Whether this system lets the test mount a file system. */
async function mayMount(): Promise<boolean> {
  if (Deno.build.os !== "linux") return false;
  const args = ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"];
  const { success } = await new Deno.Command("unshare", { args, stderr: "null" }).output()
    .catch(() => ({ success: false }));
  return success;
}

Deno.test({
  name: "fbx register --save on a full disk fails, and prints the token",
  ignore: !await mayMount(),
  async fn() {
    await using box = await simulate();
    const script = `mount -t tmpfs -o size=8k tmpfs /mnt && : > /mnt/token &&
      head -c 8192 /dev/zero > /mnt/filler
      exec "$0" run -A "$1" register --save /mnt/token --force --url "$2"`;
    const child = new Deno.Command("unshare", {
      args: ["-rm", "sh", "-c", script, Deno.execPath(), cli, box.url],
      stdout: "piped",
      stderr: "piped",
      signal: AbortSignal.timeout(60_000),
    });
    const { code, stdout, stderr } = await child.output();
    const err = new TextDecoder().decode(stderr);
    assert.notEqual(code, 0, err);
    assert.match(err, /\/mnt\/token cannot be written: the disk is full/);
    assert.doesNotMatch(err, /The token is in/);
    assert.match(new TextDecoder().decode(stdout), /^\S{20,}\nfbx\n$/);
  },
});

Deno.test("fbx register --save --force leaves nothing of a longer file", async () => {
  await using box = await simulate();
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "old".repeat(200));
    const { code, err } = await fbx(["register", "--save", file, "--force", "--url", box.url]);
    assert.equal(code, 0, err);
    assert.match(await Deno.readTextFile(file), /^\S{64}\nfbx\n$/);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("fbx register fails on an answer without app_token", async () => {
  await using box = await simulate();
  await using door = await openDoor({
    behind: box.url,
    answers: { "login/authorize/": { result: { track_id: 1 } } },
  });
  const { code, out, err } = await fbx(["register", "--save", "-", "--url", door.url]);
  assert.notEqual(code, 0);
  assert.equal(out, "");
  assert.match(err, /has no app_token/);
});

Deno.test("two fbx register at once keep both tokens", async () => {
  await using first = await simulate();
  await using second = await simulate();
  const folder = await Deno.makeTempDir();
  try {
    const io = { env: (name: string) => name === "XDG_CONFIG_HOME" ? folder : undefined };
    const outcomes = await Promise.all(
      [first, second, first, second].map(({ url }) => fbx(["register", "--url", url], io)),
    );
    for (const { code, err } of outcomes) assert.equal(code, 0, err);
    const boxes = await Array.fromAsync(Deno.readDir(`${folder}/fbx/boxes`));
    const tokens = await Promise.all(
      boxes.map(async ({ name }) =>
        JSON.parse(await Deno.readTextFile(`${folder}/fbx/boxes/${name}`)).app_token
      ),
    );
    assert.equal(new Set(tokens).size, 4);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
