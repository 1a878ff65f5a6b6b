import assert from "node:assert/strict";
import { connected } from "../support/mcp.ts";

Deno.test("doctor checks the parts that are asked for", async () => {
  await using house = await connected();
  const { json, isError } = await house.call("doctor", { only: ["wifi", "line"] });
  assert.equal(isError, false);
  const { findings, counts } = json.data;
  assert.ok(counts.ok > 0);
  assert.deepEqual(
    new Set(findings.map(({ section }: { section: string }) => section)),
    new Set(["wifi", "line"]),
  );
  assert.equal((await house.call("doctor", { only: ["cellar"] })).json.data.code, "bad_argument");
});
