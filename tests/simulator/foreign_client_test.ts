import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { simulate } from "../../lib/simulator/mod.ts";
import { login } from "./client.ts";
import { ABSENT, furnish, readable } from "./furnish.ts";
import { fillPath } from "./fill.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

Deno.test({
  name: "a client of somebody else's cannot tell the box from a real one (needs python3)",
  ignore: !hasPython,
  async fn() {
    await using freebox = await simulate();
    const call = await login(freebox);
    await furnish(freebox, call);
    const paths = new Map<string, string>();
    for (const operation of readable(16)) {
      const path = await fillPath(operation, call);
      assert.ok(path, operation.path);
      paths.set(path, `${operation.subsystem.alias}.${operation.name}`);
    }
    const seen = await runPython(freebox.url, [...paths.keys()]);
    assert.equal(seen.about.uid, freebox.uid);
    const failed = [...paths].filter(([path, name]) => !seen.reads[path] && !(name in ABSENT));
    assert.deepEqual(failed, []);
    assert.equal(seen.renamed, true);
    assert.deepEqual(seen.refused, {
      "wrong token": [403, "invalid_token"],
      "no session": [403, "auth_required"],
      "wrong type": [200, "inval"],
      "unknown id": [200, "noent"],
      "unknown path": [404, "invalid_request"],
      "after logout": [403, "auth_required"],
    });
  },
});

interface Seen {
  about: { uid: string };
  reads: Record<string, boolean>;
  renamed: boolean;
  refused: Record<string, [number, string]>;
}

async function runPython(url: string, paths: string[]): Promise<Seen> {
  const script = new URL("./foreign_client.py", import.meta.url).pathname;
  const python = spawn("python3", [script, url], { stdio: ["pipe", "pipe", "inherit"] });
  python.stdin.end(JSON.stringify(paths));
  const [out] = await Promise.all([
    text(python.stdout),
    new Promise((resolve) => python.once("close", resolve)),
  ]);
  return JSON.parse(out);
}
