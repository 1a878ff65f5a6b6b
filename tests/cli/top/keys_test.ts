import assert from "node:assert/strict";
import { keyDecoder } from "../../../lib/cli/top/keys.ts";
import { wait } from "../../support/until.ts";

/** The keys that bytes are, chunk by chunk. */
function keysOf(...chunks: (string | Uint8Array)[]): string[] {
  const names: string[] = [];
  const decode = keyDecoder(({ name, text }) => {
    names.push(name);
    assert.equal(text, [...name].length === 1 ? name : "");
  });
  for (const chunk of chunks) {
    decode(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  }
  return names;
}

Deno.test("keyDecoder() knows arrows, pages and ends, in the spellings of terminals", () => {
  assert.deepEqual(keysOf("\x1b[A\x1bOB\x1b[C\x1b[D"), ["up", "down", "right", "left"]);
  assert.deepEqual(keysOf("\x1b[5~\x1b[6~"), ["pageup", "pagedown"]);
  assert.deepEqual(keysOf("\x1b[H\x1b[1~\x1bOH"), ["home", "home", "home"]);
  assert.deepEqual(keysOf("\x1b[F\x1b[4~\x1bOF\x1b[3~"), ["end", "end", "end", "delete"]);
  assert.deepEqual(keysOf("\r\n\x7f\b\t\x03"), [
    "return",
    "return",
    "backspace",
    "backspace",
    "tab",
    "ctrl-c",
  ]);
});

Deno.test("keyDecoder() takes a sequence in pieces, and the last escape as Esc", async () => {
  assert.deepEqual(keysOf("\x1b", "[", "A", "q"), ["up", "q"]);
  const names: string[] = [];
  const decode = keyDecoder(({ name }) => names.push(name));
  decode(new Uint8Array([0x1b]));
  assert.deepEqual(names, []);
  await wait(120);
  assert.deepEqual(names, ["escape"]);
  decode(new TextEncoder().encode("x"));
  assert.deepEqual(names, ["escape", "x"]);
});

Deno.test("keyDecoder() types UTF-8, also cut in the midst of a character", () => {
  const bytes = new TextEncoder().encode("é猫📱");
  assert.deepEqual(keysOf(...[...bytes].map((byte) => new Uint8Array([byte]))), ["é", "猫", "📱"]);
});

Deno.test("keyDecoder() ignores what is pasted, whatever is in it", () => {
  assert.deepEqual(keysOf("a\x1b[200~wyq\x1b[Ay\r\x1b[201~b~"), ["a", "b", "~"]);
  assert.deepEqual(keysOf("\x1b[200~wy", "q\r\x1b[20", "1~", "b"), ["b"]);
});

Deno.test("keyDecoder() ignores what no key sends, and Alt", () => {
  assert.deepEqual(keysOf("\x1bq", "\x1b[99~", "x"), ["x"]);
});
