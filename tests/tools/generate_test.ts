import assert from "node:assert/strict";
import { names, operations, subsystems, type } from "../../lib/catalogue/mod.ts";
import { namesBeyond } from "../../lib/help/extras.ts";
import { generate } from "../../tools/generate/mod.ts";

const ROOT = new URL("../..", import.meta.url);
const TYPES = new URL("lib/client/types.gen.ts", ROOT);

Deno.test("lib/client/types.gen.ts is what api.json gives", async () => {
  assert.ok(
    await generate() === await Deno.readTextFile(TYPES),
    "lib/client/types.gen.ts is stale: run deno task generate",
  );
});

Deno.test("lib/client/types.gen.ts has no `any`", async () => {
  const code = (await Deno.readTextFile(TYPES)).replaceAll(/\/\*\*[^]*?\*\//g, "")
    .replaceAll(/"[^"]*"/g, '""');
  assert.doesNotMatch(code, /\bany\b/);
});

Deno.test("lib/client/types.gen.ts names every method of the catalogue, and no other", async () => {
  const lines = subsystems.flatMap((subsystem) => {
    const extras = namesBeyond(subsystem).filter((name) => name !== "done");
    const methods = union([...subsystem.operations.flatMap(names), ...extras]);
    return [subsystem.name, subsystem.alias].map((name) =>
      `same<keyof Subsystems["${name}"], ${methods}>(true);`
    );
  });
  const all = union(subsystems.flatMap(({ name, alias }) => [name, alias]));
  assert.deepEqual(
    await errorsOf(["Subsystems"], [`same<keyof Subsystems, ${all}>(true);`, ...lines]),
    [],
  );
});

Deno.test("every object that the box sends can be sent back to it", async () => {
  const round = operations().flatMap(({ subsystem, name, verb, params, body, result }) => {
    const named = typeof body === "string" && body === result && type(body) !== undefined;
    if (!named || verb !== "PUT") return [];
    const method = `Subsystems["${subsystem.name}"]["${name}"]`;
    const at = Object.keys(params).length;
    return [`null! as Awaited<ReturnType<${method}>> satisfies Parameters<${method}>[${at}];`];
  });
  assert.ok(round.length > 30);
  assert.deepEqual(await errorsOf(["Subsystems"], round), []);
});

Deno.test("what is right compiles", async () => {
  const { success, stderr } = await check(new URL("../types/right.ts", import.meta.url));
  assert.ok(success, stderr);
});

Deno.test("the library also compiles with Deno's own compiler options, as in a copy of it", async () => {
  for (const module of ["mod.ts", "cli.ts", "lib/simulator/mod.ts"]) {
    const { success, stderr } = await check(new URL(module, ROOT), ["--no-config"]);
    assert.ok(success, stderr);
  }
});

Deno.test("wrong code does not compile, for the stated reason", async () => {
  const text = await Deno.readTextFile(new URL("../types/wrong.ts", import.meta.url));
  const expected = text.split("\n").flatMap((line, index) => {
    const reason = line.split("// @ts-expect-error ")[1];
    return reason === undefined ? [] : [{ line: index + 2, reason }];
  });
  assert.ok(expected.length >= 25);
  const found = await errorsIn(text.replaceAll("@ts-expect-error", "expected:"));
  for (const { line, reason } of expected) {
    const messages = found.filter((error) => error.line === line).map(({ message }) => message);
    assert.ok(
      messages.some((message) => message.includes(reason)),
      `tests/types/wrong.ts:${line}: not “${reason}” but “${messages.join("\n") || "no error"}”`,
    );
  }
  const lines = new Set(expected.map(({ line }) => line));
  assert.deepEqual(found.filter(({ line }) => !lines.has(line)), []);
});

Deno.test("deno task generate --check reports a stale lib/client/types.gen.ts", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (
      const path of [
        "deno.json",
        "api.json",
        "api.fr.json",
        ...await filesBelow("lib"),
        ...await filesBelow("tools"),
      ]
    ) {
      if (path !== "lib/client/types.gen.ts") await copy(path, folder);
    }
    const run = (...flags: string[]) => task(folder, flags);
    assert.deepEqual(await run("--check"), { code: 1, reported: true });
    assert.deepEqual(await run(), { code: 0, reported: false });
    assert.deepEqual(await run("--check"), { code: 0, reported: false });
    await Deno.writeTextFile(`${folder}/lib/client/types.gen.ts`, "// edited by hand\n", {
      append: true,
    });
    assert.deepEqual(await run("--check"), { code: 1, reported: true });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

interface Fault {
  line: number;
  message: string;
}

function union(values: string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

/** Compiles statements that use types of `lib/client/types.gen.ts`. */
function errorsOf(imports: string[], statements: string[]): Promise<Fault[]> {
  return errorsIn([
    `import type { ${imports.join(", ")} } from "../../lib/client/types.gen.ts";`,
    'type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : ["missing", Exclude<B, A>]) : ["more", Exclude<A, B>];',
    "declare function same<A, B>(same: Same<A, B>): void;",
    ...statements,
  ].join("\n"));
}

/** Compiles a module that could be in `tests/types`. */
async function errorsIn(source: string): Promise<Fault[]> {
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    const here = source.replaceAll("../../lib/client/types.gen.ts", TYPES.href)
      .replaceAll("../../mod.ts", new URL("mod.ts", ROOT).href);
    await Deno.writeTextFile(file, here);
    const { stderr } = await check(new URL(`file://${file}`));
    return stderr.split(/^(?=TS\d+ \[ERROR\])/m).filter((block) => block.startsWith("TS"))
      .map((block) => ({
        line: Number(/^ +at .*:(\d+):\d+$/m.exec(block)?.[1]),
        message: block.slice(0, block.search(/^ +at /m)),
      }));
  } finally {
    await Deno.remove(file);
  }
}

async function check(
  file: URL,
  config = ["--config", new URL("deno.json", ROOT).pathname],
): Promise<{ success: boolean; stderr: string }> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", ...config, file.pathname],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
  }).output();
  return { success, stderr: new TextDecoder().decode(stderr) };
}

async function task(folder: string, flags: string[]): Promise<{ code: number; reported: boolean }> {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", "generate", ...flags],
    cwd: folder,
  }).output();
  return { code, reported: new TextDecoder().decode(stderr).includes("run deno task generate") };
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await Array.fromAsync(Deno.readDir(new URL(`${folder}/`, ROOT)));
  const paths = await Promise.all(
    found.map(({ name, isDirectory }) => {
      const path = `${folder}/${name}`;
      return isDirectory ? filesBelow(path) : [path];
    }),
  );
  return paths.flat();
}

async function copy(path: string, folder: string): Promise<void> {
  await Deno.mkdir(`${folder}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
  await Deno.copyFile(new URL(path, ROOT), `${folder}/${path}`);
}
