/**
 * What a user waits for and downloads: the type-check of a program of one line that imports `mod.ts`,
 * and the modules behind it, packed as they travel.
 *
 * @module
 */
import { median, type Row } from "./row.ts";

const mod = new URL("../mod.ts", import.meta.url);
const config = new URL("../deno.json", import.meta.url).pathname;

/** Milliseconds of `deno check`, and KiB of the modules. */
export async function* check(rounds = 7): AsyncGenerator<Row> {
  yield* await checkTimes(rounds);
  yield* await sizes();
}

async function checkTimes(rounds: number): Promise<Row[]> {
  const program =
    `import { Fbx } from "${mod}"; (await (await Fbx()).connection.status()).rate_down;`;
  const folder = await Deno.makeTempDir();
  const cold = { floor: [] as number[], ours: [] as number[] };
  const warm = { floor: [] as number[], ours: [] as number[] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, text] of [["floor", "export {};"], ["ours", program]] as const) {
        const path = `${folder}/${name}.ts`;
        await Deno.writeTextFile(path, `${text} // ${crypto.randomUUID()}`); // what was never checked
        cold[name].push(await time(path));
        warm[name].push(await time(path));
      }
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  return [
    row("deno check of one line, ms, cold", cold, "≤ 3000 ms"),
    row("deno check of one line, ms, warm", warm, "≤ 3000 ms"),
  ];
}

function row(what: string, times: { floor: number[]; ours: number[] }, aim: string): Row {
  const floor = median(times.floor);
  const ours = median(times.ours);
  return {
    what,
    floor: `${floor.toFixed(0)} (empty file)`,
    ours: ours.toFixed(0),
    ratio: ours / floor,
    aim,
  };
}

async function time(path: string): Promise<number> {
  const start = performance.now();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", "--config", config, path],
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return performance.now() - start;
}

interface Dependency {
  code?: { specifier?: string };
  type?: { specifier?: string };
  isDynamic?: boolean;
}

interface Graph {
  modules: { specifier: string; dependencies?: Dependency[] }[];
}

/** What `deno run` fetches, and what an editor fetches on top of it: the types. */
async function sizes(): Promise<Row[]> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", "--config", config, mod.pathname],
  }).output();
  const { modules }: Graph = JSON.parse(new TextDecoder().decode(stdout));
  const known = new Map(modules.map((module) => [module.specifier, module.dependencies ?? []]));
  const reach = (follow: (dependency: Dependency) => (string | undefined)[]) => {
    const found = new Set<string>();
    const visit = (specifier: string) => {
      if (found.has(specifier) || !specifier.startsWith("file:")) return;
      found.add(specifier);
      for (const next of (known.get(specifier) ?? []).flatMap(follow)) if (next) visit(next);
    };
    visit(mod.href);
    return [...found];
  };
  const run = reach(({ code, isDynamic }) => isDynamic ? [] : [code?.specifier]);
  const all = reach(({ code, type }) => [code?.specifier, type?.specifier]);
  return [await size("download to run", run), await size("download with types", all)];
}

async function size(what: string, specifiers: string[]): Promise<Row> {
  let plain = 0;
  let packed = 0;
  for (const specifier of specifiers) {
    const bytes = await Deno.readFile(new URL(specifier));
    plain += bytes.length;
    packed += await gzipped(bytes);
  }
  return {
    what: `${what}, KiB (${specifiers.length} modules)`,
    floor: `${(plain / 1024).toFixed(0)} (as it is)`,
    ours: `${(packed / 1024).toFixed(0)} (gzip)`,
    ratio: packed / plain,
    aim: "-",
  };
}

async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
