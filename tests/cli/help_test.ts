import assert from "node:assert/strict";
import { events, subsystems } from "../../lib/catalogue/mod.ts";
import { commands } from "../../lib/cli/commands.ts";
import { commandHelp, usage } from "../../lib/cli/help/mod.ts";
import { subsystemHelp } from "../../lib/cli/help/method.ts";
import { width } from "../../lib/text/width.ts";
import { speak } from "../../lib/text/language.ts";
import { french } from "../../lib/text/fr.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { fbx } from "../support/io.ts";

/** Runs something once for each language. */
function inEachLanguage(check: (words: Readonly<Record<string, string>>) => void): void {
  try {
    for (const words of [{}, french]) {
      speak(words === french ? "fr" : "en", words);
      check(words);
    }
  } finally {
    speak("en", {});
  }
}

Deno.test("help fits in 80 columns in every language, but for what is to be copied", () => {
  inEachLanguage(() => {
    for (const line of usage(commands, 80).split("\n")) assert.ok(width(line) <= 80, line);
    for (const [name, command] of Object.entries(commands)) {
      const { about, notes = [], examples } = command;
      const copied = [...about, ...notes].filter((text) => text.startsWith("  "))
        .concat(examples.map(([example]) => example)).join("\n");
      for (const line of commandHelp(name, command, 80).split("\n")) {
        assert.ok(width(line) <= 80 || copied.includes(line.trim()), `${name}: ${line}`);
      }
    }
  });
});

Deno.test("what is to be copied has plain spaces in it", () => {
  for (const subsystem of subsystems) {
    for (const width of [40, 80]) {
      assert.doesNotMatch(subsystemHelp(subsystem, width), /\u00a0/, subsystem.name);
    }
  }
});

Deno.test("on a narrow terminal, meanings are below their words", () => {
  const lines = usage(commands, 40).split("\n");
  assert.ok(lines.includes("  -t, --token TOKEN"), lines.join("\n"));
  const at = lines.indexOf("  -n, --nomdns");
  assert.deepEqual(lines[at + 1], "      skip mDNS when searching for the");
});

Deno.test("the help of events describes each event, in the user's language", () => {
  const command = commands.events;
  assert.ok(command);
  inEachLanguage((words) => {
    const text = commandHelp("events", command, 80).replace(/\s+/g, " ");
    for (const { name, doc } of events) {
      assert.ok(text.includes(`${name} ${words[doc] ?? doc}`.replace(/\s+/g, " ")), name);
    }
  });
});

Deno.test("placeholders are in the user's language", () => {
  inEachLanguage((words) => {
    assert.ok(usage(commands, 80).includes(`boxes/${words.NAME ?? "NAME"}.json`));
  });
});

Deno.test("the help of discover names every field of its JSON", async () => {
  await using box = await simulate({ behaviours: [] });
  const { out } = await fbx(["discover", "-u", box.url, "-j"]);
  const help = (await fbx(["discover", "--help"])).out.replace(/\s+/g, " ");
  assert.ok(help.includes(Object.keys(JSON.parse(out)[0]).join(", ")), help);
});
