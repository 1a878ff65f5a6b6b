import assert from "node:assert/strict";
import { console } from "../../lib/cli/commands/console.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import "../support/english.ts";
import { boxAndClient } from "../support/box.ts";
import { fbx } from "../support/io.ts";

type Pair = Awaited<ReturnType<typeof boxAndClient>>;

async function startMachine({ f }: Pair): Promise<void> {
  const events = f.events("vm_state_changed");
  await events.ready;
  await f.vm.start(0);
  for await (const event of events) {
    if (event.name === "vm_state_changed" && event.result.status === "running") break;
  }
}

function at({ box }: Pair): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

Deno.test("fbx vm console sends what is piped in, and prints what is answered", async () => {
  await using pair = await boxAndClient();
  await startMachine(pair);
  const input = () => new Blob(["root\necho one two\n"]).stream();
  const { code, out, err } = await fbx([...at(pair), "vm", "console", "0"], { input });
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /echo one two\r?\n[\s\S]*one two/);
  const missing = await fbx([...at(pair), "vm", "console", "99"]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /no_such_vm/);
});

Deno.test("Ctrl-] leaves the console and restores the terminal, also after an error", async () => {
  await using pair = await boxAndClient();
  await startMachine(pair);
  for (const end of ["leave", "drop"] as const) {
    let restored = 0;
    let typed: ReadableStreamDefaultController<Uint8Array> | undefined;
    let out = "";
    const said: string[] = [];
    const decoder = new TextDecoder();
    const io = {
      interactive: true,
      signal: new AbortController().signal,
      err: (line: string) => void said.push(line),
      out(data: string | Uint8Array) {
        out += typeof data === "string" ? data : decoder.decode(data);
        if (!/one\r?\n[\s\S]*one/.test(out)) return;
        if (end === "leave") typed?.enqueue(new TextEncoder().encode("x\x1dlost"));
        else pair.box.dropConnections();
      },
    } as unknown as Io;
    const keys = new ReadableStream<Uint8Array>({
      start(controller) {
        typed = controller;
        controller.enqueue(new TextEncoder().encode("echo one\r"));
      },
    });
    const keyboard = { keys, [Symbol.dispose]: () => void restored++ };
    const session = console(pair.f, 0, io, () => keyboard);
    if (end === "leave") assert.equal(await session, 0);
    else await assert.rejects(session, { code: "network" });
    assert.equal(restored, 1);
    assert.match(said[0] ?? "", /Ctrl-\] leaves/);
  }
});

const tmux = await new Deno.Command("tmux", { args: ["-V"] }).output().then(
  ({ success }) => success,
  () => false,
);

Deno.test({
  name: "in a terminal: a console in raw mode, and progress on one line (needs tmux)",
  ignore: !tmux,
  async fn() {
    await using pair = await boxAndClient();
    await startMachine(pair);
    const name = `fbx-${pair.box.port}`;
    const run = async (...args: string[]) => {
      const { stdout } = await new Deno.Command("tmux", { args: ["-L", name, ...args] }).output();
      return new TextDecoder().decode(stdout);
    };
    const screen = async (wanted: RegExp, seconds = 20) => {
      let seen = "";
      for (let tries = 0; tries < seconds * 10; tries++) {
        seen = await run("capture-pane", "-p", "-J");
        if (wanted.test(seen)) return seen;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(`${wanted} never came:\n${seen}`);
    };
    const cli = new URL("../../cli.ts", import.meta.url).pathname;
    const words = [Deno.execPath(), "run", "-A", "--no-check", cli, ...at(pair)].join(" ");
    const type = (line: string) => run("send-keys", line, "Enter");
    const file = await Deno.makeTempFile();
    try {
      await Deno.truncate(file, 40_000_000);
      await run("new-session", "-d", "-x", "100", "-y", "30", "env", "PS1=READY> ", "sh");
      await screen(/READY>/);
      await type(`f() { ${words} "$@"; }; clear; stty -a | cksum`);
      const [, sum = ""] = /^(\d+ \d+)$/m.exec(await screen(/^\d+ \d+$/m)) ?? [];
      await type("clear; f vm console 0");
      await screen(/Ctrl-\] leaves/);
      await type("root");
      await screen(/root@/);
      await run("send-keys", "C-c");
      await type("echo still-here");
      await screen(/^still-here/m);
      await run("send-keys", "C-]");
      await screen(/Connection closed/);
      await type("clear; stty -a | cksum");
      assert.match(await screen(/^\d+ \d+$/m), new RegExp(sum), "the terminal is as it was");
      pair.box.rate(10_000_000);
      await type(`clear; f upload ${file} /Freebox/big`);
      await screen(/\[#+-+\] +\d+ % +[\d.]+ MiB\/s +\d:\d\d left/);
      const done = await screen(/\/Freebox\/big: 38.1 MiB/);
      assert.equal(/% /.test(done), false, "the line is taken away");
    } finally {
      await run("kill-server");
      await Deno.remove(file);
    }
  },
});
