import assert from "node:assert/strict";

const ROOT = new URL("..", import.meta.url);

/** What `deno doc --json` says of a module, as far as it is needed here. */
interface Documentation {
  readonly nodes: Readonly<Record<string, { readonly symbols: readonly DocumentedSymbol[] }>>;
}

interface DocumentedSymbol {
  readonly name: string;
  readonly declarations: readonly {
    readonly jsDoc?: {
      readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
    };
  }[];
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

for (const module of ["mod.ts", "lib/simulator/mod.ts"]) {
  Deno.test(`every export of ${module} has an example that deno test --doc runs`, async () => {
    const symbols = await symbolsOf(module);
    assert.ok(symbols.length > 10);
    const without = symbols.filter(({ declarations }) =>
      !declarations.some(({ jsDoc }) =>
        jsDoc?.tags?.some(({ kind, doc = "" }) => kind === "example" && /^```ts$/m.test(doc))
      )
    );
    assert.deepEqual(without.map(({ name }) => name), []);
  });
}
