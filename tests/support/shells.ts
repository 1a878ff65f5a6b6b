/**
 * Real shells in a terminal of tmux, for tests that type and press Tab.
 *
 * @module
 */
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { fbx } from "./io.ts";
import { until, wait } from "./until.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** A user with a separate home, where `fbx` is a small script on the PATH. */
export interface Home extends AsyncDisposable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Makes a home; with a box, its owner has registered with it. */
export async function makeHome(box?: SimulatedFreebox): Promise<Home> {
  const path = await Deno.makeTempDir();
  const env = { HOME: path };
  await Deno.mkdir(`${path}/bin`);
  // a shell that ends still writes its history
  const isGone = () => Deno.remove(path, { recursive: true }).then(() => true, () => false);
  const script = `#!/bin/sh\nexec "${Deno.execPath()}" run -A --no-check --quiet "${cli}" "$@"\n`;
  await Deno.writeTextFile(`${path}/bin/fbx`, script, { mode: 0o755 });
  if (box) {
    const io = { env: (name: string) => (env as Record<string, string>)[name] };
    const { code, err } = await fbx(["-u", box.url, "register"], io);
    if (code !== 0) throw new Error(err);
    await fbx(["connection", "status"], io); // leaves a session
  }
  return { path, env, [Symbol.asyncDispose]: () => until("the home is gone", isGone) };
}

/** A shell at its prompt. */
export interface ShellAtWork extends AsyncDisposable {
  /**
   * Types a line and presses Tab so often, again and again until the screen matches: on a busy machine
   * the box may be late for the shell. Returns the screen.
   */
  tabUntil(line: string, wanted: RegExp, tabs?: number): Promise<string>;
  /** Runs a line and returns the screen. */
  run(line: string, wanted: RegExp): Promise<string>;
  /** Presses Enter, and returns the screen once it matches. */
  enter(wanted: RegExp): Promise<string>;
}

/** Starts a shell in a home, and lets it run some lines. */
export async function startShell(
  words: readonly string[],
  setup: readonly string[],
  home: Home,
): Promise<ShellAtWork> {
  const name = `fbx-${crypto.randomUUID()}`;
  const tmux = async (...args: string[]) => {
    const { success, stdout, stderr } = await new Deno.Command("tmux", {
      args: ["-L", name, "-u", "-f", "/dev/null", ...args],
      env: { LC_ALL: "C.UTF-8" },
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  };
  const cache = Deno.env.get("DENO_DIR") ?? `${Deno.env.get("HOME")}/.cache/deno`;
  const path = `${home.path}/bin:${Deno.env.get("PATH")}`;
  await tmux(
    ...["new-session", "-d", "-x", "150", "-y", "40", "-c", home.path],
    ...["env", "-u", "XDG_CONFIG_HOME", `HOME=${home.path}`, `PATH=${path}`, `DENO_DIR=${cache}`],
    ...["LC_ALL=C.UTF-8", "PS1=> ", ...words],
  );
  const screen = async () => (await tmux("capture-pane", "-p", "-J")).trimEnd();
  const settled = async (wanted: RegExp, milliseconds: number) => {
    const end = performance.now() + milliseconds;
    let seen = await screen();
    while (performance.now() < end && !wanted.test(seen)) {
      await wait(50);
      seen = await screen();
    }
    return seen;
  };
  const type = async (line: string) => {
    await tmux("send-keys", "C-e", "C-u", "C-l");
    await wait(50);
    await tmux("send-keys", "-l", line);
  };
  const shell: ShellAtWork = {
    async tabUntil(line, wanted, tabs = 1) {
      let seen = "";
      for (let tries = 0; tries < 8; tries++) {
        await type(line);
        for (let tab = 0; tab < tabs; tab++) {
          await tmux("send-keys", "Tab");
          await wait(tab === tabs - 1 ? 0 : 700);
        }
        seen = await settled(wanted, 3000);
        if (wanted.test(seen)) return seen;
        await tmux("send-keys", "C-c");
      }
      throw new Error(`${line} did not come to ${wanted}:\n${seen}`);
    },
    async run(line, wanted) {
      await type(line);
      return await shell.enter(wanted);
    },
    async enter(wanted) {
      await tmux("send-keys", "Enter");
      const seen = await settled(wanted, 20_000);
      if (!wanted.test(seen)) throw new Error(`It did not come to ${wanted}:\n${seen}`);
      return seen;
    },
    async [Symbol.asyncDispose]() {
      await tmux("kill-server").catch(() => {});
    },
  };
  await wait(300); // until there is a prompt
  for (const line of setup) {
    await shell.run(
      `${line}; echo ready-$((40 + 2))`.replace(
        /\$\(\((.*)\)\)/,
        words[0] === "fish" ? "(math $1)" : "$$(($1))",
      ),
      /ready-42/,
    );
  }
  return shell;
}
