import assert from "node:assert/strict";
import { post } from "../../../lib/monitor/sinks/post.ts";
import { startReceiver } from "../../support/receiver.ts";

Deno.test("post() waits as long as the receiver asks for, and five minutes at most", async () => {
  await using receiver = await startReceiver();
  const after = async (header: string) => {
    receiver.answer = (_, response) => response.writeHead(503, { "retry-after": header }).end();
    const { verdict } = await post({
      url: new URL(receiver.url),
      headers: {},
      body: "x",
      timeout: 5000,
      secrets: [],
      last: true,
    }, new AbortController().signal);
    assert.equal(verdict.outcome, "down");
    return verdict.outcome === "down" ? verdict.after : NaN;
  };
  assert.equal(await after("7"), 7000);
  assert.equal(await after("100000"), 300_000);
  assert.equal(await after(new Date(Date.now() + 86_400_000).toUTCString()), 300_000);
  assert.equal(await after("0"), undefined);
  assert.equal(await after("soon"), undefined);
});
