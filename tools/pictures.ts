// deno-lint-ignore-file no-console -- it runs by itself
/**
 * `deno task pictures`: the pictures of the README, from real runs against a simulated Freebox. Takes
 * tmux for the terminal and Chromium for the page.
 *
 * @module
 */
import { join } from "node:path";
import { simulate } from "../lib/simulator/mod.ts";
import { must, root } from "./program.ts";
import { type Frame, svg } from "./svg.ts";

/** What is typed, and how long the result is looked at, in seconds. */
const session: readonly (readonly [command: string, seconds: number])[] = [
  ["fbx devices", 4],
  ["fbx wifi off --for 2h", 3],
  ["y", 3],
  ["fbx wifi on", 3],
  ["fbx history rates --last 6h", 4],
  ["fbx top", 5],
];

const [columns, rows] = [80, 24];

/** The session, as frames of a terminal. */
async function terminal(home: string): Promise<Frame[]> {
  const socket = join(home, "tmux");
  const tmux = (...words: string[]) => must(["tmux", "-S", socket, ...words]);
  const shell = `cd ${home}; PS1='$ '; fbx() { deno run -A ${root}cli.ts "$@"; }`;
  await must([
    ...["tmux", "-S", socket, "-f", "/dev/null", "new-session", "-d"],
    ...["-x", String(columns), "-y", String(rows), "bash", "--norc", "--noprofile"],
  ], { env: { HOME: home, XDG_CONFIG_HOME: home, TERM: "xterm-256color", LANG: "C.UTF-8" } });
  const frames: Frame[] = [];
  try {
    await tmux("set-option", "-g", "default-terminal", "xterm-256color");
    await type(tmux, shell);
    for (const [command, seconds] of session) {
      if (command.startsWith("fbx")) await type(tmux, "clear");
      await type(tmux, command);
      await settled(tmux);
      frames.push({ lines: await screen(tmux), seconds });
    }
    return frames;
  } finally {
    await tmux("kill-server").catch(() => {});
  }
}

type Tmux = (...words: string[]) => Promise<string>;

async function type(tmux: Tmux, text: string): Promise<void> {
  await tmux("send-keys", "-l", text);
  await tmux("send-keys", "Enter");
}

async function screen(tmux: Tmux): Promise<string[]> {
  return (await tmux("capture-pane", "-p", "-e")).split("\n").slice(0, rows);
}

/** Waits until the screen has stayed the same for a second, ten at the most. */
async function settled(tmux: Tmux): Promise<void> {
  let [last, since] = ["", Date.now()];
  for (const start = since; Date.now() - start < 10_000;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = (await screen(tmux)).join("\n");
    if (now !== last) [last, since] = [now, Date.now()];
    else if (Date.now() - since > 1500) return;
  }
}

/** The page of the dashboard, as Chromium shows it. */
async function dashboard(home: string, file: string): Promise<void> {
  const server = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `${root}cli.ts`, "dashboard", "--port", "0"],
    env: { HOME: home, XDG_CONFIG_HOME: home, LANG: "C.UTF-8" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const reader = server.stderr.pipeThrough(new TextDecoderStream()).getReader();
  const [url = ""] = /http:\S+/.exec((await reader.read()).value ?? "") ?? [];
  const { chromium } = await import("npm:playwright-core@^1.65.0");
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1100, height: 760 } });
    await tab.goto(url);
    await tab.waitForTimeout(15_000); // until the plots have something to show
    await tab.screenshot({ path: file });
  } finally {
    await browser.close();
    server.kill("SIGTERM");
    await reader.cancel();
  }
}

if (import.meta.main) {
  await using box = await simulate({ name: "Freebox Server" });
  const home = await Deno.makeTempDir();
  try {
    const { appId, token } = box.access;
    await Deno.mkdir(join(home, "fbx", "boxes"), { recursive: true });
    const kept = { app_id: appId, app_token: token, url: box.url };
    await Deno.writeTextFile(join(home, "fbx", "boxes", "home.json"), JSON.stringify(kept));
    const folder = join(root, "docs", "pictures");
    await Deno.writeTextFile(join(folder, "terminal.svg"), svg(await terminal(home), columns));
    await dashboard(home, join(folder, "dashboard.png"));
    console.log("docs/pictures/terminal.svg\ndocs/pictures/dashboard.png");
  } finally {
    await Deno.remove(home, { recursive: true });
  }
}
