import assert from "node:assert/strict";
import { frame } from "../../../lib/cli/top/draw/frame.ts";
import { bar, sparkline } from "../../../lib/cli/top/draw/sparkline.ts";
import { coloured, plain } from "../../../lib/cli/terminal/paint.ts";
import { line } from "../../../lib/cli/top/line.ts";
import { initialState, type State } from "../../../lib/cli/top/state.ts";
import { update } from "../../../lib/cli/top/update.ts";
import type { Snapshot } from "../../../lib/monitor/snapshot.ts";
import { frenchCatalogue } from "../../../lib/catalogue/french.ts";
import { french } from "../../../lib/text/fr.ts";
import { learn, speak } from "../../../lib/text/language.ts";
import { width } from "../../../lib/text/width.ts";
import "../../support/english.ts";
import { snapshot, stateAfter, stateWith } from "../../support/top.ts";

const sizes = [[80, 24], [120, 40], [40, 10], [20, 4], [200, 70], [81, 16], [60, 30]]
  .map(([columns = 0, rows = 0]) => ({ columns, rows }));

/** States that look different. */
function states(): State[] {
  return [
    initialState(),
    ...[
      [],
      ["a", "down"],
      ["a", "s", "S"],
      ["/", "z", "o", "e"],
      ["/", "猫", "return"],
      ["return"],
      ["return", "r"],
      ["return", "w"],
      ["down", "down", "return", "p"],
      ["w"],
      ["w", "n"],
      ["d"],
      ["d", "x"],
      ["?"],
      ["?", "pagedown"],
    ].map((typed) => stateAfter(typed)),
    stateWith({ ...snapshot, fault: "It is off", line: undefined, devices: undefined }),
  ];
}

function inFrench<T>(say: () => T): T {
  speak("fr", french);
  learn(frenchCatalogue);
  try {
    return say();
  } finally {
    speak("en", {});
  }
}

function text(state: State, columns = 80, rows = 24): string {
  return frame(state, { columns, rows }, plain).join("\n");
}

Deno.test("frame() fills the terminal exactly, at every size, on every page, in both languages", () => {
  const check = () => {
    for (const size of sizes) {
      for (const state of states()) {
        for (const paint of [coloured, plain]) {
          const lines = frame(state, size, paint);
          assert.equal(lines.length, size.rows);
          for (const line of lines) {
            assert.equal(
              width(line),
              Math.max(size.columns, 1),
              `${size.columns}×${size.rows} ${state.page}: ${JSON.stringify(line)}`,
            );
          }
        }
      }
    }
  };
  check();
  inFrench(check);
});

Deno.test("frame() shows who is here at 80×24: address, link, signal, rates", () => {
  const words = text(stateAfter());
  assert.match(words, /^ Freebox v9 \(r1\) · firmware 4.12.2 · up 3 d 4 h +\d\d:\d\d:\d\d $/m);
  assert.match(words, /● up · fibre · 203.0.113.42 · 2001:db8:42:a2a0::1/);
  assert.match(words, /▼ down +78.4 Mbit\/s +9.35 MiB\/s +< 1 % of 8 Gbit\/s/);
  assert.match(words, /Temperatures +CPU 0 55 °C · Ventilateur 1 1786 rpm/);
  assert.match(words, /Changes +\d\d:\d\d \+ \[31mevilname/);
  assert.match(words, /Downloads +動画.mkv 27 % 8.58 MiB\/s/);
  assert.match(words, /Device \(3 of 4\) ↓ +Address +Link +Signal +▼ down +▲ up/);
  assert.match(
    words,
    /^ {3}猫ちゃんの電話 📱 +192.168.1.9 +5 GHz +-47 dBm +7.20 Mbit\/s +0 bit\/s/m,
  );
  assert.match(words, /^ › nas +192.168.1.18 +cable +40.0 kbit\/s +800 kbit\/s/m);
  assert.match(words, /tablette-de-Zoé.* 2.4 GHz +-82 dBm +paused *$/m);
  assert.doesNotMatch(words, /192.168.1.24/, "who is away is not listed");
  assert.match(words, /Enter open .* w Wi-Fi off {2}\? help {2}q quit/);
});

Deno.test("frame() names the same in French, and every key fits", () => {
  const words = inFrench(() => text(stateAfter()));
  assert.match(words, /Appareil \(3\/4\) ↓ +Adresse +Lien +Signal +▼ reçu +▲ émis/);
  assert.match(words, /nas +192.168.1.18 +câble +40,0 kbit\/s/);
  assert.match(words, /Entrée ouvrir .* w Wi-Fi {2}\? aide {2}q quitter/);
});

Deno.test("frame() has graphs of the whole width, blocks and more columns at 120×40", () => {
  const words = text(stateAfter(), 120, 40);
  assert.match(words, /Temperatures +Wi-Fi +Changes/);
  assert.match(words, /動画.mkv +█+[▏▎▍▌▋▊▉]?░+ +27 % +668 MiB +8.58 MiB\/s +58 s/);
  assert.match(words, /Device.* Seen Maker/);
  assert.match(words, /nas +192.168.1.18.* now Synology/);
});

Deno.test("frame() leaves rates, names and keys on a tiny terminal", () => {
  const words = text(stateAfter(), 40, 10);
  assert.match(words, /▼ down 78.4 Mbit\/s +▲ up 1.20 Mbit\/s/);
  assert.match(words, /› nas +40.0 kbit\/s/);
  assert.match(words, /\? help {2}q quit/);
});

Deno.test("frame() marks the selected line without colours too, and with them inverts it", () => {
  const state = stateAfter(["down"]);
  assert.equal(text(state).match(/^ › .*/m)?.[0].includes("tablette"), true);
  // deno-lint-ignore no-control-regex -- that is how a terminal inverts
  assert.match(frame(state, { columns: 80, rows: 24 }, coloured).join(""), /\x1b\[7m› tablette/);
});

Deno.test("frame() has no colours without colours, and nothing that a device smuggles in", () => {
  for (const state of [...states(), stateAfter(["a", "end", "return"])]) {
    assert.doesNotMatch(text(state).replaceAll("\n", ""), /[\p{Cc}\u202e]/u);
  }
});

Deno.test("frame() shows the box's history dim, and then each update bright", () => {
  const time = [snapshot.time - 120, snapshot.time - 60];
  const statistics = {
    rates: { time, fields: { down: [5e6, 2e6], up: [0, null] } },
    temperatures: { fault: "none" },
  };
  const state = update(stateAfter(), { kind: "statistics", statistics }).state;
  const lines = frame(state, { columns: 80, rows: 24 }, coloured);
  // deno-lint-ignore no-control-regex -- that is how a terminal dims
  assert.ok(lines.some((line) => /\x1b\[2m +▁▁\x1b\[22m█|\x1b\[2m +\S \x1b\[22m█/.test(line)));
  assert.match(text(state, 120, 24), /since \d\d:\d\d, peak 78.4 Mbit\/s/);
});

Deno.test("frame() shows that the box is gone, since when, and keeps what was there", () => {
  const nothing = { line: undefined, system: undefined, wifi: undefined, hosts: undefined };
  const gone: Snapshot = {
    ...snapshot,
    ...nothing,
    devices: undefined,
    downloads: undefined,
    fault: "It is off",
  };
  const later = stateWith({ ...gone, time: gone.time + 75 }, stateWith(gone, stateAfter()));
  const words = text(later);
  assert.match(words, /● no answer for 1 min 15 s: It is off/);
  assert.match(words, /Freebox v9/);
  assert.match(words, /nas +192.168.1.18/);
  assert.doesNotMatch(words.replace(/peak .*/g, ""), /bit\/s|dBm/);
});

Deno.test("frame() shows why devices or downloads are missing", () => {
  const missing = { hosts: "the box is in bridge mode", downloads: "needs a permission" };
  const state = stateWith({
    ...snapshot,
    hosts: undefined,
    devices: undefined,
    downloads: undefined,
    missing,
  });
  assert.match(text(state), /^ {3}the box is in bridge mode/m);
  assert.match(text(stateAfter(["d"], state)), /needs a permission/);
});

Deno.test("the page of a device shows what is known, and why a key is off", () => {
  const words = text(stateAfter(["return"]));
  for (
    const line of [
      /^ nas *$/m,
      /Address +192.168.1.18, fe80::1/,
      /Link +cable · 1 Gbit\/s/,
      /Rates +▼ down 40.0 kbit\/s {3}▲ up 800 kbit\/s/,
      /MAC +02:00:00:00:00:0A/,
      /Type +NAS/,
      /^ r {2}rename *$/m,
      /^ p {2}pause – it is in no parental profile/m,
      /r rename {2}w wake .*Esc back/,
    ]
  ) assert.match(words, line);
  const paused = text(stateAfter(["down", "return"]));
  assert.match(paused, /Profile +Zoé · no access now/);
  assert.match(paused, /^ p {2}resume *$/m);
});

Deno.test("the help has every key of every page, and no line is cut at 80 columns", () => {
  const check = () => {
    const words = text(stateAfter(["?"]), 80, 60);
    for (const key of ["/", "s", "a", "d", "w", "r", "p", "x", "?", "q"]) {
      assert.match(words, new RegExp(`^ ${key.replace("?", "\\?")} +\\S`, "m"), key);
    }
    assert.doesNotMatch(words, /…/);
  };
  check();
  inFrench(check);
});

Deno.test("line() is one line, whatever the box calls its states", () => {
  const odd = { ...snapshot.line!, state: "up\x1b[31m\n", media: "\u202efoo\t" };
  assert.doesNotMatch(line({ ...snapshot, line: odd }), /[\p{Cc}\u202e]/u);
});

Deno.test("sparkline() draws the newest values, a gap as nothing, and the least of something", () => {
  assert.deepEqual(sparkline([8, undefined, 4, 0], { columns: 5, rows: 1, most: 8 }), [" █ ▄▁"]);
  assert.deepEqual(sparkline([1, 8], { columns: 2, rows: 2, most: 8 }), [" █", "▂█"]);
  assert.equal(bar(0.5, 4), "██░░");
  assert.equal(bar(1, 4), "████");
});
