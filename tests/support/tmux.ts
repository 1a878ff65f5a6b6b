/**
 * A terminal with an interactive shell in it, made by tmux.
 *
 * @module
 */
import assert from "node:assert/strict";
import { run } from "./programs.ts";

/** A terminal of that size with a shell in it. */
export async function tmux(columns: number, rows: number) {
  const server = ["-L", `fbx-test-${crypto.randomUUID()}`, "-f", "/dev/null"];
  const size = ["-x", String(columns), "-y", String(rows)];
  const started = await run("tmux", [...server, "new-session", "-d", ...size, "env PS1=ready sh"]);
  assert.equal(started.code, 0, started.err);
  const screen = async (...options: string[]) =>
    (await run("tmux", [...server, "capture-pane", "-p", ...options])).out.replace(/\n$/, "");
  return {
    server,
    screen,
    ask: async (format: string) =>
      (await run("tmux", [...server, "display-message", "-p", format])).out,
    resize: async (columns: number, rows: number) =>
      void await run("tmux", [
        ...server,
        "resize-window",
        ...["-x", String(columns), "-y", String(rows)],
      ]),
    press: async (key: string) => void await run("tmux", [...server, "send-keys", key]),
    type: async (line: string) => void await run("tmux", [...server, "send-keys", line, "Enter"]),
    async shows(pattern: RegExp): Promise<string> {
      let text = "";
      await until(async () => pattern.test(text = await screen()), () => `${pattern} in\n${text}`);
      return text;
    },
    /** Waits for the shell: what is typed before goes to the program that still reads. */
    async prompts(): Promise<void> {
      await until(async () => /(^|\n)ready$/.test((await screen()).trimEnd()), () => "the prompt");
    },
    async [Symbol.asyncDispose]() {
      await run("tmux", [...server, "kill-server"]);
    },
  };
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>, what = () => "it"): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`twenty seconds, and not: ${what()}`);
}
