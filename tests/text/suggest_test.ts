import assert from "node:assert/strict";
import { didYouMean, editDistance, nearest } from "../../lib/text/suggest.ts";

Deno.test("editDistance() counts insertions, deletions, replacements and swaps", () => {
  for (
    const [from, to, distance] of [["", "abc", 3], ["lan", "lan", 0], ["lna", "lan", 1], [
      "wfi",
      "wifi",
      1,
    ], ["abc", "axd", 2]] as const
  ) {
    assert.equal(editDistance(from, to), distance);
    assert.equal(editDistance(to, from), distance);
  }
});

Deno.test("nearest() finds a slip and lets a stranger be", () => {
  const known = ["connection", "contacts", "wifi"];
  assert.equal(nearest("conection", known), "connection");
  assert.equal(nearest("WIFI", known), "wifi");
  assert.equal(nearest("garage", known), undefined);
  assert.equal(didYouMean("contact", known), " Did you mean “contacts”?");
  assert.equal(didYouMean("zzz", known), "");
});
