/**
 * Runs clients that are written in other languages, and know nothing of fbx, on a simulated box.
 *
 * @module
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import { login } from "../client.ts";
import { ABSENT, furnish, readable } from "../furnish.ts";
import { fillPath } from "../fill.ts";

/** What the clients do, each task for itself. */
const tasks: Readonly<Record<string, string>> = {
  home: "arms and disarms the alarm, and moves shutters",
  redirect: "opens a port with texts for numbers",
  files: "makes a folder, uploads, downloads, copies and shares",
  contacts: "keeps a contact",
  machine: "makes a VM and watches it start and stop",
  download: "adds a download with a plain folder, and waits for it",
  addresses: "joins addresses carelessly",
};

/** Tests a client: a script beside this file, run by a program that may be missing. */
export function testClient(program: string, script: string): void {
  const ignore = spawnSync(program, ["--version"]).status !== 0;
  const test = (does: string, fn: (freebox: SimulatedFreebox) => Promise<void>) =>
    Deno.test({
      name: `a client in ${program} ${does}${ignore ? ` (skipped: no ${program})` : ""}`,
      ignore,
      async fn() {
        await using freebox = await simulate();
        await fn(freebox);
      },
    });
  const run = (freebox: SimulatedFreebox, task: string, input: unknown = null) =>
    start([program, new URL(script, import.meta.url).pathname, freebox.url, task], input);

  for (const [task, does] of Object.entries(tasks)) {
    test(does, async (freebox) => void await run(freebox, task).result);
  }

  test("logs in, and is refused what it may not", async (freebox) => {
    assert.deepEqual(await run(freebox, "login").result, {
      "wrong token": [403, "invalid_token"],
      "no session": [403, "auth_required"],
      "wrong type": [200, "inval"],
      "unknown id": [200, "noent"],
      "unknown path": [404, "invalid_request"],
      "after logout": [403, "auth_required"],
    });
  });

  test("reads everything that there is", async (freebox) => {
    const call = await login(freebox);
    await furnish(freebox, call);
    const paths = new Map<string, string>();
    for (const operation of readable(16)) {
      const path = await fillPath(operation, call);
      assert.ok(path, operation.path);
      paths.set(path, `${operation.subsystem.alias}.${operation.name}`);
    }
    const read = await run(freebox, "sweep", [...paths.keys()]).result as Record<string, boolean>;
    const failed = [...paths].filter(([path, name]) => !read[path] && !(name in ABSENT));
    assert.deepEqual(failed, []);
  });

  test("hears of a device that comes", async (freebox) => {
    const { lines, result } = run(freebox, "events");
    const host = { id: "ether-02:00:00:00:00:15", reachable: true };
    lines.once("line", () => freebox.box.emit("lan_host_l3addr_reachable", host));
    assert.deepEqual(await result, ["host_l3addr_reachable", host]);
  });
}

/** Starts a client; its last line is what it found, as JSON. */
function start([program = "", ...args]: string[], input: unknown) {
  const client = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], timeout: 60_000 });
  const lines = createInterface(client.stdout);
  let last = "";
  lines.on("line", (line) => last = line);
  const ended = new Promise((resolve) => client.once("close", resolve));
  client.stdin.end(JSON.stringify(input));
  const result = Promise.all([ended, text(client.stderr)]).then(([code, err]): unknown => {
    assert.equal(code, 0, err);
    return JSON.parse(last);
  });
  return { lines, result };
}
