import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";

/** Runs fbx on a device that has no package yet and no way to a registry. */
async function offline(...args: string[]) {
  const cache = await Deno.makeTempDir();
  try {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--quiet", "cli.ts", ...args],
      env: {
        DENO_DIR: cache,
        NPM_CONFIG_REGISTRY: "http://127.0.0.1:9",
        FBX_LANG: "en",
        NO_COLOR: "1",
      },
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, out: text(stdout), err: text(stderr) };
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
}

const missing = (name: string) =>
  `The package ${name} is not on this device yet: run this once with access to the Internet`;

Deno.test("fbx simulate --mdns explains what to do if its package is not downloaded yet", async () => {
  const { code, err } = await offline("simulate", "--port", "0", "--mdns", "--no-https");
  assert.equal(err.trim(), missing("dns-packet"));
  assert.equal(code, 1);
});

Deno.test("fbx --format yaml explains what to do if its package is not downloaded yet", async () => {
  await using box = await simulate({ https: false });
  const access = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
  const { code, err } = await offline(...access, "--format", "yaml", "connection", "status");
  assert.equal(err.trim(), missing("yaml"));
  assert.notEqual(code, 0);
});
