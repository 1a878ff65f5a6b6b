/**
 * From the command line to the answer: `fbx -n -j -c …` against a bare script that does one fetch.
 *
 * @module
 */
import { startBox } from "./box.ts";
import { median, type Row } from "./row.ts";

const cli = new URL("../cli.ts", import.meta.url).pathname;

/** Milliseconds of a cold start, and of an import. */
export async function coldStart(rounds = 21): Promise<Row[]> {
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
    const command = "Connection.Get_the_current_Connection_status()";
    const words = ["-n", "-j", "-u", box.url, "-a", box.app_id, "-t", box.app_token, "-c", command];
    return [
      await pair("cold start, ms", [bare], [cli, ...words], "≤ 2", rounds),
      await pair("import of mod.ts, ms", [empty], [importing], "-", rounds),
    ];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function pair(
  what: string,
  bare: string[],
  ours: string[],
  aim: string,
  rounds: number,
): Promise<Row> {
  const times: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { floor: await time(bare), ours: await time(ours) };
    if (round === 0) continue; // the first run fills the caches
    times.floor.push(pair.floor);
    times.ours.push(pair.ours);
  }
  const floor = median(times.floor);
  const own = median(times.ours);
  return { what, floor: floor.toFixed(1), ours: own.toFixed(1), ratio: own / floor, aim };
}

async function time(args: string[]): Promise<number> {
  const start = performance.now();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read", ...args],
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return performance.now() - start;
}
