import assert from "node:assert/strict";
import { delimiter } from "node:path";
import { EXIT } from "../../lib/cli/terminal/io.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { fbx } from "../support/io.ts";
import { TextLineStream } from "../support/lines.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

Deno.test("fbx dashboard checks its options before it searches for the box", async () => {
  const cases: [args: string[], words: RegExp][] = [
    [["--host", "0.0.0.0"], /127\.0\.0\.1, ::1 or localhost.*no password/],
    [["--host", "192.168.1.2"], /for this machine only/],
    [["--host", "127.0.0.1.evil.example"], /for this machine only/],
    [["--port", "65536"], /0 to 65535, not “65536”/],
    [["--port", "http"], /not “http”/],
    [["now"], /unexpected argument “now”/],
  ];
  for (const [args, words] of cases) {
    const { code, err } = await fbx(["dashboard", ...args]);
    assert.equal(code, EXIT.usage, err);
    assert.match(err, words);
  }
  assert.match((await fbx(["dashboard", "--help"])).out, /usage: fbx dashboard/);
});

Deno.test("fbx dashboard reports that its port is taken", async () => {
  await using box = await simulate();
  const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const { code, err } = await fbx(["dashboard", "--port", String(box.port), ...own]);
  assert.equal(code, EXIT.refused);
  assert.match(err, new RegExp(`Port ${box.port} is taken`));
});

Deno.test({
  name: "fbx dashboard --open opens the page, with the permissions of the README",
  ignore: Deno.build.os !== "linux",
  async fn() {
    await using box = await simulate();
    const folder = await Deno.makeTempDir();
    const opened = `${folder}/opened`;
    const script = `#!/bin/sh\necho "$1" >> "${opened}.new"; mv "${opened}.new" "${opened}"\n`;
    await Deno.writeTextFile(`${folder}/xdg-open`, script, { mode: 0o755 });
    const net = `--allow-net=127.0.0.1:${box.port},127.0.0.1:0`;
    const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", net, "--allow-run=xdg-open", cli, "dashboard", "--open", ...own],
      env: { PATH: folder + delimiter + Deno.env.get("PATH") },
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    const lines = child.stderr.pipeThrough(new TextDecoderStream()).pipeThrough(
      new TextLineStream(),
    );
    const reader = lines.getReader();
    const url = /http:\S+/.exec((await reader.read()).value ?? "")?.[0] ?? "";
    assert.equal(await appears(opened), `${url}\n`);
    assert.match(await (await fetch(url)).text(), /<title>Freebox<\/title>/);
    child.kill("SIGINT");
    assert.equal((await child.status).code, 0);
    await reader.cancel();
    await Deno.remove(folder, { recursive: true });
  },
});

async function appears(path: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const text = await Deno.readTextFile(path).catch(() => undefined);
    if (text !== undefined) return text;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${path} did not appear`);
}
