import assert from "node:assert/strict";
import { bundle } from "../../tools/bundle.ts";
import { permissions, variables } from "../../tools/permissions.ts";
import { must, root, run } from "../../tools/program.ts";
import { smoke } from "../../tools/smoke.ts";

const folder = await Deno.makeTempDir();
const bundled = await bundle(folder);
const text = await Deno.readTextFile(bundled);
globalThis.addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));

Deno.test("the bundle is one file that does all that the command does", async () => {
  await smoke([Deno.execPath(), "run", "--no-config", ...permissions("linux"), bundled]);
});

Deno.test("the bundle loads no built-in before it is needed, and nothing from elsewhere", () => {
  assert.deepEqual(text.match(/^import .*/gm), null);
  assert.deepEqual(text.match(/await import\((?!"node:).*/g), null);
});

Deno.test("the bundle names its sources, and nothing of the build machine", async () => {
  const { code, out } = await run(["git", "rev-parse", "--short=7", "HEAD"]);
  const version = await must([Deno.execPath(), "run", bundled, "--version"]);
  const made = code === 0 ? `${out.trim()}\\+?, ` : "";
  assert.match(version, new RegExp(`^fbx [\\d.]+ \\(${made}Freebox OS API [\\d.]+\\)\n$`));
  const sources = await must([Deno.execPath(), "run", "cli.ts", "--version"]);
  assert.match(sources, /^fbx [\d.]+ \(Freebox OS API [\d.]+\)\n$/);
  for (const path of [root, folder, "/deno/npm"]) {
    assert.equal(text.includes(path), false, path);
  }
});

Deno.test("the bundle has the licences of the packages that are in it", () => {
  for (
    const name of ["dns-packet", "@leichtgewicht/ip-codec", "smol-toml", "uplot", "uqr", "yaml"]
  ) {
    assert.ok(new RegExp(`/\\*!\nnpm:${name}/[\\d.]+\n\n[^]*?Copyright`).test(text), name);
  }
});

Deno.test("the binary may read the variables that the command reads, and no other", async () => {
  const read = new Set<string>();
  for (const file of (await must(["git", "ls-files", "lib/cli", "lib/monitor"])).split("\n")) {
    if (!file.endsWith(".ts")) continue;
    const source = await Deno.readTextFile(root + file);
    const names =
      /(?:env(?:\.get)?\(\s*|\bprocess\.env\.)"?([A-Z_]+)|"((?:FBX|LC|LANG|XDG)[A-Z_]*)"/g;
    for (const [, called, named] of source.matchAll(names)) read.add(called ?? named ?? "");
  }
  assert.ok(read.has("HOME") && read.has("FBX_TOKEN") && read.has("NO_COLOR"));
  assert.deepEqual([...read].filter((name) => !variables.some((known) => known === name)), []);
});
