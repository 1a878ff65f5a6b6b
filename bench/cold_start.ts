/**
 * From the command line to the answer, against a bare script that does one fetch.
 *
 * @module
 */
import { bundle } from "../tools/bundle.ts";
import { type Ready, startBox } from "./box.ts";
import { median, type Row } from "./row.ts";

const cli = new URL("../cli.ts", import.meta.url).pathname;

/** Milliseconds of a cold start, and of an import. */
export async function* coldStart(rounds = 21): AsyncGenerator<Row> {
  await using box = await startBox();
  const folder = await Deno.makeTempDir();
  try {
    const bare = `${folder}/bare.ts`;
    const empty = `${folder}/empty.ts`;
    const importing = `${folder}/importing.ts`;
    await Deno.writeTextFile(
      bare,
      `const r = await fetch("${box.url}/api_version"); console.log(await r.json());`,
    );
    await Deno.writeTextFile(empty, "export {};");
    await Deno.writeTextFile(importing, `import "${new URL("../mod.ts", import.meta.url)}";`);
    const file = await bundle(folder);
    const known = { XDG_CONFIG_HOME: folder };
    await keepBox(`${folder}/fbx`, box);
    const status = ["connection", "status", "-j"];
    const pyfbx = ["-n", "-j", "-u", box.url, "-a", box.app_id, "-t", box.app_token];
    const expression = ["-c", "Connection.Get_the_current_Connection_status()"];
    const rows: [what: string, bare: string, ours: string[], aim: string][] = [
      ["a known box: fbx connection status, ms", bare, [cli, ...status], "≤ 1.7"],
      ["the same, fbx.js (one file), ms", bare, [file, ...status], "≤ 1.7"],
      ["search, login, -c …, logout, ms", bare, [cli, ...pyfbx, ...expression], "≤ 2"],
      ["fbx --version, ms", empty, [cli, "--version"], "-"],
      ["import of mod.ts, ms", empty, [importing], "-"],
    ];
    for (const [what, floor, ours, aim] of rows) {
      yield await pair(what, [floor], ours, aim, rounds, known);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A box that fbx knows: its token; the first round leaves where it is, and a session. */
async function keepBox(folder: string, box: Ready): Promise<void> {
  await Deno.mkdir(`${folder}/boxes`, { recursive: true });
  const { app_id, app_token, uid, url } = box;
  await Deno.writeTextFile(
    `${folder}/boxes/home.json`,
    JSON.stringify({ app_id, app_token, uid, url }),
  );
  await Deno.writeTextFile(`${folder}/default`, "home\n");
}

async function pair(
  what: string,
  bare: string[],
  ours: string[],
  aim: string,
  rounds: number,
  env: Record<string, string>,
): Promise<Row> {
  const times: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { floor: await time(bare, env), ours: await time(ours, env) };
    if (round === 0) continue; // the first run fills the caches
    times.floor.push(pair.floor);
    times.ours.push(pair.ours);
  }
  const floor = median(times.floor);
  const own = median(times.ours);
  return { what, floor: floor.toFixed(1), ours: own.toFixed(1), ratio: own / floor, aim };
}

async function time(args: string[], env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read", ...own, ...args],
    env,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return performance.now() - start;
}

const own = ["--allow-env=HOME,XDG_CONFIG_HOME", "--allow-write"];
