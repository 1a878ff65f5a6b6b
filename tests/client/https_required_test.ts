import assert from "node:assert/strict";
import { Fbx, type FbxState } from "../../mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";

/** A box behind HTTPS that was left, and an impostor with the same id over plain HTTP. */
async function leftAndImpostor() {
  const box = await simulate({ seed: 7, https: true });
  const { httpsUrl, caPem: caCert, appId, appToken } = box;
  const f = await Fbx({ url: httpsUrl!, caCerts: [caCert!], appId, token: appToken });
  await f.connection.status();
  const state = f.detach() as FbxState;
  const impostor = await simulate({ seed: 7 });
  return {
    box,
    impostor,
    state,
    async [Symbol.asyncDispose]() {
      await box.close();
      await impostor.close();
    },
  };
}

Deno.test("a box that was reached by HTTPS is not given up for plain HTTP", async () => {
  await using pair = await leftAndImpostor();
  const { box, impostor, state } = pair;
  const caCerts = [box.caPem!];
  await box.close();
  const f = await Fbx({ state, url: impostor.url, caCerts, appId: box.appId, token: box.appToken });
  await assert.rejects(f.connection.status(), { code: "bad_certificate", reason: "no_https" });
  // it sees a request, and nothing of the session or the login
  assert.deepEqual(
    impostor.requests.recent.map(({ path }) => path).filter((path) => path !== "/api_version"),
    [],
  );
  await f.close();
});

Deno.test("a refused certificate ends the way back to a box, and nothing else is asked", async () => {
  await using pair = await leftAndImpostor();
  const { box, impostor, state } = pair;
  const f = await Fbx({ state, url: impostor.url, appId: box.appId, token: box.appToken });
  await assert.rejects(f.connection.status(), { code: "bad_certificate", reason: "unknown_root" });
  assert.equal(impostor.requests.count, 0);
  await f.close();
});

Deno.test("NODE_TLS_REJECT_UNAUTHORIZED=0 switches no check off", async () => {
  await using box = await simulate({ https: true });
  const transport = new URL("../../lib/net/transport.ts", import.meta.url);
  const script = `
    const { pinnedSender, trustingSender } = await import("${transport}");
    const url = "${box.httpsUrl}/api_version";
    for (const sender of [pinnedSender("127.0.0.1", []), trustingSender([])]) {
      console.log(await sender.send(url, {}).then(() => "sent", ({ code }) => code));
      const signal = AbortSignal.timeout(5000);
      console.log(await sender.connect(new URL(url), signal, {}).then(() => "sent", ({ code }) => code));
    }
    Deno.exit();
  `;
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-check", script],
    env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
  }).output();
  const decoder = new TextDecoder();
  const lines = decoder.decode(stdout).trim().split("\n");
  assert.deepEqual(lines, Array(4).fill("bad_certificate"), decoder.decode(stderr));
});
