import assert from "node:assert/strict";
import { clean, fit, width } from "../../lib/text/width.ts";

Deno.test("width() counts cells: wide, joined and combining characters", () => {
  assert.equal(width("abc"), 3);
  assert.equal(width("猫ちゃん"), 8);
  assert.equal(width("📱"), 2);
  assert.equal(width("👩‍👩‍👧"), 2);
  assert.equal(width("Zoe\u0301"), 3);
  assert.equal(width("\x1b[1mbold\x1b[22m"), 4);
});

Deno.test("fit() cuts before a wide character that would not fit, and fills up", () => {
  assert.equal(fit("猫猫猫", 4), "猫… ");
  assert.equal(fit("ab", 4), "ab  ");
  assert.equal(fit("ab", 4, "right"), "  ab");
  assert.equal(clean("a\u200db\x07"), "a\u200db");
});
