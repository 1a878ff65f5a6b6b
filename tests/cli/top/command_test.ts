import assert from "node:assert/strict";
import { EXIT } from "../../../lib/cli/terminal/io.ts";
import { terminal } from "../../../lib/cli/terminal/deno.ts";
import { topCommand } from "../../../lib/cli/commands/top.ts";
import type { Screen } from "../../../lib/cli/top/screen.ts";
import { simulate } from "../../../lib/simulator/mod.ts";
import "../../support/english.ts";
import { fbx, wordsOf } from "../../support/io.ts";

Deno.test("fbx top writes a line at each beat where no terminal is", async () => {
  await using box = await simulate();
  const ctrlC = new AbortController();
  const lines: string[] = [];
  const { code } = await fbx(["top", "-d", "0.05", ...access(box)], {
    signal: ctrlC.signal,
    out: (data) => {
      if (lines.push(String(data)) === 3) ctrlC.abort();
    },
  });
  assert.equal(code, EXIT.done);
  assert.equal(lines.length, 3);
  for (const line of lines) {
    assert.match(line, /^\S+Z up fibre, down [\d.]+ [kM]?bit\/s, up [\d.]+ [kM]?bit\/s, \d+ °C, /);
    assert.match(line, / of 9 hosts, \d on Wi-Fi, 1 downloading\n$/);
  }
});

Deno.test("fbx top writes lines on a terminal that can do no more", async () => {
  await using box = await simulate();
  const ctrlC = new AbortController();
  let line = "";
  const { code } = await fbx(["top", ...access(box)], {
    signal: AbortSignal.any([ctrlC.signal, AbortSignal.timeout(10_000)]),
    outIsTerminal: true,
    env: (name) => name === "TERM" ? "dumb" : undefined,
    out: (data) => {
      line = String(data);
      ctrlC.abort();
    },
  });
  assert.equal(code, EXIT.done);
  assert.match(line, /Z up fibre, .*\n$/);
});

Deno.test("fbx top -j writes snapshots as JSON", async () => {
  await using box = await simulate();
  const ctrlC = new AbortController();
  let line = "";
  await fbx(["top", "-j", ...access(box)], {
    signal: ctrlC.signal,
    outIsTerminal: true,
    out: (data) => {
      line = String(data);
      ctrlC.abort();
    },
  });
  assert.equal(JSON.parse(line).line.state, "up");
});

Deno.test("fbx top gives the terminal back when drawing fails", async () => {
  await using box = await simulate();
  const realIo = terminal(new AbortController().signal);
  let isOpen = false;
  const screen: Screen = {
    colours: false,
    size: () => ({ columns: 80, rows: 24 }),
    draw() {
      throw new Error("the terminal is gone");
    },
    onChange() {},
    onKey() {},
    [Symbol.dispose]: () => void (isOpen = false),
  };
  const running = topCommand(
    wordsOf("top", access(box)),
    { ...realIo, outIsTerminal: true },
    () => {
      isOpen = true;
      return screen;
    },
  );
  await assert.rejects(running, /terminal is gone/);
  assert.equal(isOpen, false);
});

function access(box: { url: string; appId: string; appToken: string }): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}
