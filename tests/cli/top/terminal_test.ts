import assert from "node:assert/strict";
import { pack } from "../../../tools/pack.ts";
import { must } from "../../../tools/program.ts";
import { simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import "../../support/english.ts";
import { testWith } from "../../support/programs.ts";
import { tmux, until } from "../../support/tmux.ts";

const cli = new URL("../../../cli.ts", import.meta.url).pathname;
// deno-lint-ignore no-control-regex -- that is how a terminal's colours begin
const colour = /\x1b\[3[1-6]m/;

type Pane = Awaited<ReturnType<typeof tmux>>;

/** What starts it under each runtime. */
const runtimes: Readonly<Record<string, (box: SimulatedFreebox) => Promise<string>>> = {
  deno: (box) =>
    Promise.resolve(
      `${Deno.execPath()} run --no-prompt --allow-net=127.0.0.1:${box.port} ${cli}`,
    ),
  node: async () => {
    const folder = await Deno.makeTempDir();
    await must(["tar", "-xzf", await pack(folder), "-C", folder]);
    return `node ${folder}/package/bin.js`;
  },
};

function top(command: string, box: SimulatedFreebox): string {
  return `${command} top -d 0.2 -n -u ${box.url} -a ${box.appId} -t ${box.appToken}`;
}

/** The screen is the shell's again, with its cursor, its keys and its paste. */
async function isRestored(pane: Pane): Promise<void> {
  await pane.prompts();
  assert.match(await pane.ask("#{alternate_on} #{cursor_flag}"), /^0 1/);
  await pane.type("clear; stty -a");
  assert.match(await pane.shows(/echoctl/), / icanon[^]* echo /);
  await pane.type("clear");
}

async function isOpen(pane: Pane): Promise<void> {
  await pane.shows(/Device \(\d of \d\)/);
  assert.match(await pane.ask("#{alternate_on} #{cursor_flag}"), /^1 0/);
}

for (const [runtime, commandOf] of Object.entries(runtimes)) {
  await testWith(["tmux", runtime], `fbx top lives in a terminal under ${runtime}`, async (t) => {
    await using box = await simulate();
    await using pane = await tmux(80, 24);
    const command = top(await commandOf(box), box);

    await t.step("it takes the whole terminal, and follows its size", async () => {
      await pane.type(command);
      await isOpen(pane);
      assert.match(await pane.screen("-e"), colour);
      await pane.resize(120, 40);
      // the clock is at the right edge, the keys in the last line
      await pane.shows(/^ Freebox.{95,} \d\d:\d\d:\d\d\n(?:.*\n){38}.*q quit/m);
      await pane.resize(40, 10);
      await pane.shows(/^ Freebox.* \d\d:\d\d:\d\d\n(?:.*\n){8}.*q quit/m);
      await pane.resize(80, 24);
      await pane.shows(/Temperatures/);
    });

    await t.step("arrows, Enter, Esc and typing reach it", async () => {
      await pane.press("Down");
      await pane.shows(/^ › Freebox Player/m);
      await pane.press("End");
      await pane.shows(/^ › tablette-de-Zoé|^ › pc-de-xavier/m);
      await pane.press("Home");
      await pane.press("Enter");
      await pane.shows(/^ camera-salon/m);
      await pane.press("Escape");
      await isOpen(pane);
      await pane.press("/");
      await pane.press("é");
      await pane.shows(/Filter \(\d\): é/);
      await pane.press("Escape");
      await pane.shows(/q quit/);
    });

    await t.step("Ctrl-Z gives the terminal to the shell, and fg takes it back", async () => {
      await pane.press("C-z");
      await isRestored(pane);
      await pane.type("fg");
      await isOpen(pane);
      await pane.press("Down");
      await pane.shows(/^ › Freebox Player/m);
      await pane.press("C-z");
      await isRestored(pane);
      await pane.type("fg");
      await isOpen(pane);
    });

    await t.step("q, Ctrl-C and a request to terminate give the terminal back", async () => {
      await pane.press("q");
      await isRestored(pane);
      await pane.type("echo exit $?");
      for (const end of ["C-c", "kill"]) {
        await pane.type(`clear; ${command}`);
        await isOpen(pane);
        if (end === "C-c") await pane.press("C-c");
        else await terminate(box.appToken);
        await isRestored(pane);
      }
    });

    await t.step("NO_COLOR leaves no colour", async () => {
      await pane.type(`clear; NO_COLOR=1 ${command}`);
      await isOpen(pane);
      assert.doesNotMatch(await pane.screen("-e"), colour);
      await pane.press("q");
      await pane.prompts();
    });
  });
}

/** Sends SIGTERM to the process that has this token among its words, and to no other. */
async function terminate(token: string): Promise<void> {
  let found: number | undefined;
  await until(async () => {
    for await (const { name } of Deno.readDir("/proc")) {
      if (!/^\d+$/.test(name) || Number(name) === Deno.pid) continue;
      const words = await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "");
      if (words.includes(token) && /^[^\0]*(deno|node)\0/.test(words)) found = Number(name);
    }
    return found !== undefined;
  });
  if (found !== undefined) Deno.kill(found, "SIGTERM");
}
