import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url);

/** The files and packages that a file loads at once, and those that these load. */
async function loadedBy(file: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!/^file:.*\.ts$/.test(file)) return seen;
  const text = await Deno.readTextFile(new URL(file));
  const statements = text.matchAll(/^(?:import|export) (?!type )[^;"]*?(?:from )?"([^"]+)";/gm);
  for (const [, name = ""] of statements) {
    await loadedBy(name.startsWith(".") ? new URL(name, file).href : name, seen);
  }
  return seen;
}

Deno.test("no command but fbx mcp loads the SDK", async () => {
  const isSdk = (file: string) => file.startsWith("npm:@modelcontextprotocol/sdk");
  const folder = new URL("lib/cli/commands/", root);
  const roots = [new URL("cli.ts", root).href, new URL("lib/cli/commands.ts", root).href];
  for await (const { name } of Deno.readDir(folder)) roots.push(new URL(name, folder).href);
  assert.ok(roots.length > 20);
  const loading: string[] = [];
  for (const file of roots) if ([...await loadedBy(file)].some(isSdk)) loading.push(file);
  assert.deepEqual(loading, [new URL("mcp.ts", folder).href]);
});
