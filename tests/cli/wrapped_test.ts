import assert from "node:assert/strict";
import { asked, forTerminal } from "../../lib/cli/terminal/wrapped.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { testWith } from "../support/programs.ts";
import { tmux } from "../support/tmux.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

Deno.test("words are broken by the cells that they take, whatever their colour and script", () => {
  assert.equal(forTerminal("\x1b[2mone two\x1b[22m", 7), "\x1b[2mone two\x1b[22m");
  assert.equal(forTerminal("書斎 の パソコン", 8), "書斎 の\nパソコン");
});

Deno.test("control characters from a box or a device are escaped on stderr", () => {
  const text = "(message from the box: \x1b]0;mine\x07\u009b2J\u202eevil\x1b[31m)";
  assert.equal(forTerminal(text, 80), "(message from the box: ]0;mine2Jevil[31m)");
});

await testWith(
  ["tmux"],
  "a list is as wide as its terminal, and what it leaves out takes one line",
  async () => {
    await using box = await simulate({ behaviours: [] });
    await using pane = await tmux(80, 40);
    const access = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken].join(" ");
    const fbx = `${Deno.execPath()} run --no-prompt --allow-net=127.0.0.1:${box.port} ${cli}`;
    await pane.type(`clear; ${fbx} ${access} lan hosts pub`);
    const shown = await pane.shows(/\d+ more fields: -j shows them/);
    const lines = shown.split("\n").map((line) => line.trimEnd());
    const heading = lines.findIndex((line) => line.startsWith("Name "));
    const note = lines.findIndex((line) => line.includes("more fields"));
    assert.equal(note - heading, 10, "nine devices, none of which takes two lines");
  },
);

Deno.test("a question is broken between words, with room for the answer behind it", () => {
  const question = "This switches the Wi-Fi off: devices on it lose the network. Go on? [y/N] ";
  assert.equal(asked(question, 80), question);
  const lines = asked(question, 40).split("\n");
  assert.ok(lines.length > 1 && lines.every((line) => line.length <= 37), lines.join("|"));
  assert.equal(lines.join(" "), question);
});
