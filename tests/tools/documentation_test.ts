import assert from "node:assert/strict";
import { localErrors } from "../../lib/core/errors.ts";

const ROOT = new URL("../..", import.meta.url);

/** The part of the output of `deno doc --json` that is needed here. */
interface Documentation {
  readonly nodes: Readonly<Record<string, { readonly symbols: readonly DocumentedSymbol[] }>>;
}

interface DocumentedSymbol {
  readonly name: string;
  readonly declarations: readonly {
    readonly location: { readonly filename: string };
    readonly jsDoc?: {
      readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
    };
  }[];
}

/** The examples of a symbol, and of the members of an interface. */
function examplesOf(symbol: unknown): string[] {
  const docs: string[] = [];
  JSON.stringify(symbol, (key, value) => {
    if (key === "tags") {
      for (const { kind, doc } of value) if (kind === "example") docs.push(doc);
    }
    return value;
  });
  return docs.flatMap((doc) =>
    [...doc.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code = ""]) => code)
  );
}

/** A line such as `console.log(code); // "noent"`, where the comment can be compared. */
const TELLING = /^( *.*?)console\.log\((.*)\);( \})? \/\/ (.+)$/gm;

/** Returns an example that compares its output with its comments; nothing where it has none. */
function comparing(example: string): string | undefined {
  let isTelling = false;
  const body = example.replace(TELLING, (line, before, printed, after = "", reported) => {
    if (!isJson(`[${reported}]`)) return line;
    isTelling = true;
    return `${before}same([${printed}], [${reported}]);${after}`;
  });
  if (!isTelling) return undefined;
  const imported = body.replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names, from) => {
    const values = names.split(",").filter((name: string) => !/^\s*type /.test(name));
    return `const {${values}} = await import("${from}");`;
  });
  return `{\n${imported}\n}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function symbolsOf(module: string): Promise<readonly DocumentedSymbol[]> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", module],
    cwd: ROOT,
  }).output();
  assert.ok(success);
  const { nodes }: Documentation = JSON.parse(new TextDecoder().decode(stdout));
  return Object.values(nodes).flatMap(({ symbols }) => symbols);
}

for (const module of ["mod.ts", "lib/settings/mod.ts", "lib/simulator/mod.ts"]) {
  Deno.test(`every export of ${module} has an example that deno test --doc runs`, async () => {
    const symbols = await symbolsOf(module);
    assert.ok(symbols.length > 10);
    // the box's objects say by their fields what they are
    const isData = ({ name, declarations }: DocumentedSymbol) =>
      !/Subsystem$/.test(name) &&
      declarations.every(({ location }) => location.filename.endsWith("/types.gen.ts"));
    const without = symbols.filter((symbol) => !isData(symbol)).filter(({ declarations }) =>
      !declarations.some(({ jsDoc }) =>
        jsDoc?.tags?.some(({ kind, doc = "" }) => kind === "example" && /^```ts$/m.test(doc))
      )
    );
    assert.deepEqual(without.map(({ name }) => name), []);
  });
}

Deno.test("the page on the architecture names every file of lib/, and none that is not there", async () => {
  const page = await Deno.readTextFile(new URL("docs/architecture.md", ROOT));
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([\w.]*\/[^`]*|[\w.]+\.(?:ts|json))`/g)].map((
      [, path = ""],
    ) => path)
  );
  for (const path of named) await Deno.stat(new URL(path, ROOT));
  for await (const { name, isDirectory } of Deno.readDir(new URL("lib", ROOT))) {
    const ways = isDirectory ? [`lib/${name}/`, `lib/${name}.ts`] : [`lib/${name}`];
    const reported = ways.some((way) => named.includes(way));
    assert.ok(reported, `docs/architecture.md does not say what lib/${name} is for`);
  }
});

Deno.test("examples print what their comments show", async () => {
  const symbols =
    (await Promise.all(["mod.ts", "lib/settings/mod.ts", "lib/simulator/mod.ts"].map(symbolsOf)))
      .flat();
  const examples = new Set(symbols.flatMap(examplesOf));
  const comparisons = [...examples].map(comparing).filter((text) => text !== undefined);
  assert.ok(comparisons.length > 30);
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(
      file,
      [
        'import assert from "node:assert/strict";',
        "const same = (printed: unknown[], reported: unknown[]) =>",
        "  assert.deepEqual(printed.map((value, index) =>",
        '    typeof value === "string" && typeof reported[index] === "object" ? JSON.parse(value) : value',
        "  ), reported);",
        ...comparisons,
      ].join("\n"),
    );
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", "--config", new URL("deno.json", ROOT).pathname, file],
      env: { NO_COLOR: "1" },
    }).output();
    assert.ok(success, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("the page on the library names every error code of our own", async () => {
  const page = await Deno.readTextFile(new URL("../../docs/library.md", import.meta.url));
  assert.deepEqual(Object.keys(localErrors).filter((code) => !page.includes(`\`${code}\``)), []);
});
