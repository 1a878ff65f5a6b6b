/** The rule of the house: who may import whom. CONTRIBUTING has the picture. */
import assert from "node:assert/strict";
import ts from "npm:typescript@6.0.3";

const ROOT = new URL("..", import.meta.url);

/** The library: each layer imports only from itself and from those before it. */
const LIBRARY = ["text", "core", "catalogue", "net", "discovery", "client", "files", "fbx", "mod"];

/** Applications: they may use the whole library, and the folders named here. */
const APPLICATIONS: Record<string, string[]> = {
  recording: [],
  settings: ["openapi"],
  doctor: ["recording", "help"],
  watch: [],
  monitor: [],
  exporter: ["monitor"],
  dashboard: ["monitor"],
  simulator: ["recording"],
  mcp: ["help", "openapi", "monitor", "doctor", "settings"],
  cli: [
    "recording",
    "settings",
    "doctor",
    "watch",
    "monitor",
    "exporter",
    "dashboard",
    "openapi",
    "mcp",
    "simulator",
    "help",
  ],
};

/** Rooms that need only some of the library. */
const NARROWER: Record<string, string[]> = {
  help: ["text", "core", "catalogue"],
  openapi: ["text", "core", "catalogue", "help"],
};

function mayImport(room: string): string[] {
  const own = NARROWER[room] ?? APPLICATIONS[room];
  if (own === undefined) {
    const rooms = LIBRARY.slice(0, LIBRARY.indexOf(room) + 1);
    return ["fbx", "mod"].includes(room) ? [...rooms, "help"] : rooms;
  }
  return room in NARROWER ? [room, ...own] : [room, ...LIBRARY, ...own];
}

/** `lib/cli/main.ts` → `cli`, `lib/fbx.ts` → `fbx`, `mod.ts` → `mod`. */
function roomOf(path: string): string {
  return path.replace(/^lib\//, "").split("/")[0]!.replace(/\.ts$/, "");
}

async function sources(folder = "lib"): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(folder, ROOT))) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await sources(path));
    else if (/\.[jt]s$/.test(name)) found.push(path);
  }
  return found.sort();
}

/** The files that a file imports, types and dynamic imports included. */
async function importsOf(path: string): Promise<string[]> {
  const { importedFiles } = ts.preProcessFile(await Deno.readTextFile(new URL(path, ROOT)), true);
  return importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."))
    .map((name) => new URL(name, new URL(path, ROOT)).href.slice(ROOT.href.length))
    .filter((name) => /\.[jt]s$/.test(name));
}

const files = ["mod.ts", ...await sources()];
const graph = new Map(
  await Promise.all(files.map(async (file) => [file, await importsOf(file)] as const)),
);

Deno.test("every layer imports only from the layers below it", () => {
  const wrong = [...graph].flatMap(([file, imports]) =>
    imports.filter((other) => !mayImport(roomOf(file)).includes(roomOf(other)))
      .map((other) => `${file} imports ${other}`)
  );
  assert.deepEqual(wrong, []);
});

Deno.test("every room of lib/ has its place in the rule", () => {
  const known = [...LIBRARY, ...Object.keys(APPLICATIONS), ...Object.keys(NARROWER)];
  assert.deepEqual([...new Set(files.map(roomOf))].filter((room) => !known.includes(room)), []);
});

Deno.test("no file imports itself by way of others, not even types", () => {
  assert.deepEqual(circles(graph), []);
});

Deno.test("circles() finds a circle, and leaves a diamond alone", () => {
  const ring = { a: ["b"], b: ["c"], c: ["a"], d: ["a"] };
  assert.deepEqual(circles(new Map(Object.entries(ring))), [["a", "b", "c"]]);
  const diamond = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
  assert.deepEqual(circles(new Map(Object.entries(diamond))), []);
});

/** Strongly connected components of more than one file, by Tarjan's algorithm. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const other of graph.get(file) ?? []) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(file, Math.min(low.get(file)!, low.get(other)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) found.push(component.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}
