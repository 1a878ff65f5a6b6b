/** The configurations of hosts in docs/mcp.md. */
import assert from "node:assert/strict";
import { parse } from "npm:smol-toml@^1.9.1";
import { commands } from "../../lib/cli/commands.ts";
import { checkTools } from "../../lib/mcp/checks.ts";
import { ownTools } from "../../lib/mcp/tools.ts";
import { Gate } from "../../lib/mcp/gate.ts";

const page = await Deno.readTextFile(new URL("../../docs/mcp.md", import.meta.url));

Deno.test("the configurations of docs/mcp.md start fbx mcp", () => {
  const blocks = [...page.matchAll(/^```(json|toml)\n([^]*?)^```/gm)];
  assert.ok(blocks.length >= 5);
  for (const [, language, text = ""] of blocks) {
    const config = language === "json" ? JSON.parse(text) : parse(text);
    const [servers = {}] = Object.values(config) as Record<string, unknown>[];
    const { command, args } = servers.fbx as { command: string; args: string[] };
    assert.ok(["fbx", "deno"].includes(command));
    assert.ok(args.at(-1)! in commands && args.at(-1) === "mcp");
  }
});

Deno.test("docs/mcp.md has every tool, and no other", () => {
  const named = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  type House = Parameters<typeof ownTools>[0];
  const gate = new Gate(undefined as unknown as Gate["box"], new Set(["contacts"]));
  const tools = [...ownTools({ gate } as House), ...checkTools()].map(({ name }) => name);
  assert.deepEqual(named, tools);
});
