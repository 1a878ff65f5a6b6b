/** The agent server in the hands of the protocol's own tool: the command line of its inspector. */
import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { must, root } from "../../tools/program.ts";
import { own } from "../support/mcp.ts";
import { npmObstacle } from "../support/npm.ts";

const obstacle = await npmObstacle();

Deno.test({
  name: `the inspector lists and calls tools, and reads resources${obstacle}`,
  ignore: obstacle !== "",
  async fn() {
    const folder = await Deno.makeTempDir();
    await using box = await simulate();
    try {
      const inspector = "@modelcontextprotocol/inspector";
      await must(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, inspector]);
      const config = `${folder}/mcp.json`;
      const net = `--allow-net=127.0.0.1:${box.port}`;
      const args = ["run", "--no-prompt", net, `${root}cli.ts`, "mcp", ...own(box)];
      const mcpServers = { fbx: { command: Deno.execPath(), args } };
      await Deno.writeTextFile(config, JSON.stringify({ mcpServers }));
      const inspect = async (...words: string[]) => {
        const start = ["npx", "--no-install", "mcp-inspector", "--cli", "--config", config];
        const env = { MCP_INSPECTOR_SECRET_STORE: "memory" };
        const command = [...start, "--server", "fbx", "--method", ...words];
        return JSON.parse(await must(command, { cwd: folder, env }));
      };
      const { tools } = await inspect("tools/list");
      assert.ok(tools.some(({ name }: { name: string }) => name === "find"));
      const call = ["tools/call", "--tool-name", "read", "--tool-arg"];
      const { content } = await inspect(...call, "operation=connection.status");
      assert.equal(JSON.parse(content[0].text).data.state, "up");
      const { resources } = await inspect("resources/list");
      assert.ok(resources.length > 100);
      const { contents } = await inspect("resources/read", "--uri", "fbx://lan/interfaces");
      assert.equal(JSON.parse(contents[0].text).data[0].name, "pub");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
