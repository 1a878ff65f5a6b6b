import assert from "node:assert/strict";
import { EXIT } from "../../lib/cli/terminal/io.ts";
import { terminal } from "../../lib/cli/terminal/deno.ts";
import { topCommand } from "../../lib/cli/commands/top.ts";
import { frame } from "../../lib/cli/top/frame.ts";
import { coloured, plain } from "../../lib/cli/terminal/paint.ts";
import { line } from "../../lib/cli/top/line.ts";
import type { Screen } from "../../lib/cli/top/screen.ts";
import { bar, sparkline } from "../../lib/cli/top/sparkline.ts";
import { advance, emptyView } from "../../lib/cli/top/view.ts";
import { clean, fit, width } from "../../lib/text/width.ts";
import type { Snapshot } from "../../lib/monitor/snapshot.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { fbx, wordsOf } from "../support/io.ts";
import { testWith } from "../support/programs.ts";
import { tmux } from "../support/tmux.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

// deno-lint-ignore no-control-regex -- that is how a terminal's colours begin
const colour = /\x1b\[3[1-6]m/;

const snapshot: Snapshot = {
  time: 1_795_420_203,
  fault: undefined,
  line: {
    state: "up",
    media: "ftth",
    ipv4: "203.0.113.42",
    ipv6: "2001:db8:42:a2a0::1",
    down: { rate: 9_800_000, bandwidth: 8e9, bytes: 41_332_830_112 },
    up: { rate: 149_839, bandwidth: 8e9, bytes: 5_489_542_931 },
  },
  system: {
    model: "Freebox v9 (r1)",
    firmware: "4.12.2",
    uptime: 273_600,
    sensors: [{ id: "temp_cpu0", name: "Température CPU 0", value: 55 }],
    fans: [{ id: "fan0_speed", name: "Ventilateur 1", value: 1786 }],
  },
  wifi: {
    radios: [{ id: 0, band: "2d4g", state: "active", channel: 6, stations: 1 }],
    stations: [{ mac: "02", name: "猫ちゃんの電話 📱", band: "2d4g", signal: -58, rx: 0, tx: 0 }],
  },
  hosts: {
    known: 9,
    present: 7,
    changes: [
      { time: 1_795_420_200, name: "\x1b[31mevil\u202ename\r\n", came: true },
      { time: 1_795_420_100, name: "👩‍👩‍👧 famille", came: false },
    ],
  },
  downloads: [
    { id: 1, name: "動画.mkv", status: "downloading", done: 0.27, size: 7e8, rate: 9e6, left: 58 },
    { id: 2, name: "a.iso", status: "error", done: 0, size: 0, rate: 0, left: 0 },
  ],
  missing: {},
};

const view = advance(emptyView(1), snapshot);

Deno.test("frame() fills the terminal exactly, whatever its size and the names of devices", () => {
  for (const columns of [40, 60, 80, 81, 120, 200]) {
    for (const rows of [10, 16, 24, 30, 40, 70]) {
      const lines = frame(view, { columns, rows }, coloured);
      assert.equal(lines.length, rows);
      for (const line of lines) assert.equal(width(line), columns, `${columns}×${rows}: ${line}`);
    }
  }
});

Deno.test("frame() shows line, rates in bit/s and byte/s, temperatures, hosts and downloads", () => {
  const text = frame(view, { columns: 80, rows: 24 }, plain).join("\n");
  for (
    const words of [
      "Freebox v9 (r1) · firmware 4.12.2 · up 3 d 4 h",
      "● up · fibre · 203.0.113.42 · 2001:db8:42:a2a0::1",
      "78.4 Mbit/s  9.35 MiB/s   < 1 % of 8 Gbit/s",
      "1.20 Mbit/s   146 KiB/s   < 1 % of 8 Gbit/s",
      "55 °C",
      "1786 rpm",
      "Wi-Fi · 1 station",
      "-58 dBm",
      "7 of 9 here",
      "+ [31mevilname",
      "動画.mkv",
      "27 %",
      "58 s",
      "error",
      "q quits",
    ]
  ) assert.ok(text.includes(words), `${words} in\n${text}`);
});

Deno.test("frame() names downloads and their states on a narrow terminal too", () => {
  for (const columns of [40, 59]) {
    const text = frame(view, { columns, rows: 24 }, plain).join("\n");
    assert.match(text, /^ 動画\.mkv +27 % +8\.58 MiB\/s *$/m);
    assert.match(text, /^ a\.iso +0 % +error *$/m);
  }
});

Deno.test("frame() has no colours without colours, and nothing that a device smuggles in", () => {
  const text = frame(view, { columns: 80, rows: 24 }, plain).join("");
  assert.doesNotMatch(text, /[\p{Cc}\u202e]/u);
});

Deno.test("line() is one line, whatever the box calls its states", () => {
  const odd = { ...snapshot.line!, state: "up\x1b[31m\n", media: "\u202efoo\t" };
  assert.doesNotMatch(line({ ...snapshot, line: odd }), /[\p{Cc}\u202e]/u);
});

Deno.test("frame() shows that the box is gone, since when, and keeps its name", () => {
  const nothing = { line: undefined, system: undefined, wifi: undefined, hosts: undefined };
  const gone: Snapshot = { ...snapshot, ...nothing, downloads: undefined, fault: "It is off" };
  const later = advance(advance(view, gone), { ...gone, time: gone.time + 75 });
  const text = frame(later, { columns: 80, rows: 24 }, plain).join("\n");
  assert.match(text, /● no answer for 1 min 15 s: It is off/);
  assert.match(text, /Freebox v9/);
  assert.doesNotMatch(text, /Mbit/);
  assert.equal(later.down.at(-1), undefined);
});

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

Deno.test("sparkline() draws the newest values, a gap as nothing, and the least of something", () => {
  assert.deepEqual(sparkline([8, undefined, 4, 0], { columns: 5, rows: 1, most: 8 }), [" █ ▄▁"]);
  assert.deepEqual(sparkline([1, 8], { columns: 2, rows: 2, most: 8 }), [" █", "▂█"]);
  assert.equal(bar(0.5, 4), "██░░");
  assert.equal(bar(1, 4), "████");
});

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

await testWith(["tmux"], "fbx top lives in a terminal: sizes, q, Ctrl-C", async () => {
  await using box = await simulate();
  await using pane = await tmux(80, 24);
  const command = [Deno.execPath(), "run", "--no-prompt", `--allow-net=127.0.0.1:${box.port}`, cli];
  const top = [...command, "top", "-d", "0.2", ...access(box)].join(" ");
  await pane.type(top);
  const small = await pane.shows(/▼ down +[\d.]+ .?bit\/s/);
  assert.equal(small.split("\n").length, 24);
  assert.match(small, /q quits/);
  assert.match(await pane.ask("#{alternate_on} #{cursor_flag}"), /^1 0/);
  assert.match(await pane.screen("-e"), colour);

  await pane.resize(120, 40);
  // the clock is at the right edge, the keys in the last line
  await pane.shows(/^ Freebox.{95,} \d\d:\d\d:\d\d\n(?:.*\n){38}.*q quits/m);

  await pane.press("q");
  await pane.prompts();
  assert.match(await pane.ask("#{alternate_on} #{cursor_flag}"), /^0 1/);
  await pane.type("clear; stty -a");
  assert.match(await pane.shows(/echoctl/), / icanon[^]* echo /);

  await pane.type(`clear; NO_COLOR=1 ${top}`);
  await pane.shows(/q quits/);
  assert.doesNotMatch(await pane.screen("-e"), colour);
  await pane.press("C-c");
  await pane.prompts();
  assert.match(await pane.ask("#{alternate_on} #{cursor_flag}"), /^0 1/);
  await pane.type("clear; echo exit $?");
  await pane.shows(/^exit 0$/m);
});

function access(box: { url: string; appId: string; appToken: string }): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}
