import assert from "node:assert/strict";
import { binary, EXIT, targets } from "../../tools/compile.ts";
import { permissions, variables } from "../../tools/permissions.ts";
import { root, run } from "../../tools/program.ts";

const compile = (args: string[], env: Record<string, string>) =>
  run([Deno.execPath(), "task", "--quiet", "compile", ...args], { cwd: root, env });

/** What `deno compile` writes into the binary for its runtime. */
interface Metadata {
  permissions: Record<string, unknown>;
  log_level: string;
  app_name: string;
}

Deno.test({
  name: "deno task compile puts the whole command into a binary, with its permissions",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      // any program does for the runtime: what is put beside it is looked at, and not run
      await Deno.copyFile("/bin/true", `${folder}/runtime`);
      const target = `${Deno.build.arch}-unknown-linux-gnu` as const;
      const ran = await compile(["--out", folder, target], { DENORT_BIN: `${folder}/runtime` });
      const file = `${folder}/${binary(target)}`;
      assert.deepEqual(ran, { code: EXIT.done, out: `${file}\n`, err: "" });
      const text = new TextDecoder("latin1").decode(await Deno.readFile(file));
      const bundle = new TextDecoder("latin1").decode(await Deno.readFile(`${folder}/fbx.js`));
      assert.ok(text.includes(bundle.slice(0, 1_000_000)), "the bundle is in it");
      const metadata: Metadata = JSON.parse(
        /\{"argv":.*?"app_name":"[^"]*"\}/.exec(text)?.[0] ?? "",
      );
      const given = Object.entries(metadata.permissions).filter(([, value]) => value !== null);
      const { allow_import: _, ...rest } = Object.fromEntries(given);
      assert.deepEqual(rest, {
        allow_net: [],
        allow_read: [],
        allow_write: [],
        allow_env: [...variables, "FBX_*"],
        allow_sys: ["hostname", "networkInterfaces"],
        allow_run: ["xdg-open"],
        deny_import: [],
        prompt: false,
      });
      assert.equal(metadata.log_level, "ERROR");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test("deno task compile reports in plain words that the runtime cannot be downloaded", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const unreachable = { HTTPS_PROXY: "http://127.0.0.1:9", https_proxy: "http://127.0.0.1:9" };
    const ran = await compile(["--out", folder, "aarch64-apple-darwin"], unreachable);
    assert.equal(ran.code, EXIT.noRuntime, ran.err);
    assert.match(ran.err, /^Deno's runtime for aarch64-apple-darwin could not be downloaded/);
    assert.doesNotMatch(ran.err, /denort|stack|at async/i);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task compile knows its targets, and each opens pages in its own way", async () => {
  const ran = await compile(["sparc"], {});
  assert.equal(ran.code, EXIT.usage);
  for (const target of targets) assert.match(ran.err, new RegExp(target));
  assert.ok(permissions("darwin").includes("--allow-run=open"));
  assert.ok(permissions("windows").includes("--allow-run=explorer"));
  assert.equal(binary("x86_64-pc-windows-msvc"), "fbx-x86_64-pc-windows-msvc.exe");
});
