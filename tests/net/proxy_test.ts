import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { simulate } from "../../lib/simulator/mod.ts";

const cli = fileURLToPath(new URL("../../cli.ts", import.meta.url));

/** A proxy that counts what it is asked for, and forwards nothing. */
async function openProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end("a proxy");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.dispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

Deno.test("HTTP_PROXY is respected unless NO_PROXY names the box, and fbx reports it", async () => {
  await using box = await simulate();
  using proxy = await openProxy();
  const run = async (env: Record<string, string>) => {
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--quiet", "-A", cli, "-u", box.url, "-a", box.appId, "-t", box.appToken],
        ...["connection", "status"],
      ],
      env: { LANG: "C", ...env },
      signal: AbortSignal.timeout(60_000),
    }).output();
    return { code, err: new TextDecoder().decode(stderr) };
  };
  const proxied = await run({ HTTP_PROXY: proxy.url });
  assert.equal(proxied.code, 3);
  assert.match(proxied.err, /HTTP_PROXY is set: .* set NO_PROXY to its address/);
  assert.equal(proxy.asked.length, 1);
  const direct = await run({ HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.0/8" });
  assert.equal(direct.code, 0, direct.err);
  assert.equal(proxy.asked.length, 1);
});
