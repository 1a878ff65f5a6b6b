/**
 * From Tab to the answer: `fbx __complete …` against a script that does nothing, each in a process of
 * its own.
 *
 * @module
 */
import { startBox } from "./box.ts";
import { median, type Row } from "./row.ts";

const cli = new URL("../cli.ts", import.meta.url).pathname;

/** Milliseconds of a Tab: for what the catalogue knows, and for what the box knows. */
export async function* completion(rounds = 21): AsyncGenerator<Row> {
  await using box = await startBox();
  const folder = await Deno.makeTempDir();
  const empty = `${folder}/empty.ts`;
  await Deno.writeTextFile(empty, "export {};");
  const fbx = async (...words: string[]) => await time([cli, ...words], folder);
  try {
    const { success } = await start([cli, "-u", box.url, "register"], folder);
    if (!success) throw new Error("The registration failed");
    await fbx("connection", "status"); // leaves a session
    const row = async (what: string, words: string[], aim: string) => {
      const floors: number[] = [];
      const ours: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        const pair = [
          await time([empty], folder),
          await fbx("__complete", "fish", ...words),
        ] as const;
        if (round === 0) continue; // the first run fills the caches
        floors.push(pair[0]);
        ours.push(pair[1]);
      }
      const [floor, own] = [median(floors), median(ours)];
      return { what, floor: floor.toFixed(1), ours: own.toFixed(1), ratio: own / floor, aim };
    };
    yield* [
      await row("Tab: methods, ms", ["lan", ""], "< 60 ms"),
      await row("Tab: flags and values, ms", ["wifi", "set-config", "--"], "< 60 ms"),
      await row("Tab: hosts of the box, ms", ["lan", "host", "pub", ""], "< 300 ms"),
    ];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function time(args: string[], home: string): Promise<number> {
  const started = performance.now();
  const { success, stderr } = await start(args, home);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return performance.now() - started;
}

async function start(args: string[], home: string): Promise<Deno.CommandOutput> {
  const { DENO_DIR = `${Deno.env.get("HOME")}/.cache/deno` } = Deno.env.toObject();
  return await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", ...args],
    env: { HOME: home, XDG_CONFIG_HOME: `${home}/.config`, DENO_DIR },
  }).output();
}
