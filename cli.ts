/**
 * The command `fbx`.
 *
 * @module
 */
import { main } from "./lib/cli/main.ts";
import * as deno from "./lib/cli/terminal/deno.ts";

/** Runs the command that the process was started with, under Deno, Node.js or Bun, and ends it. */
export async function run(): Promise<never> {
  const { words, exit, terminal } = typeof Deno === "undefined"
    ? await import("./lib/cli/terminal/node.ts")
    : deno;
  return await exit(await main(words(), terminal()));
}

if (import.meta.main) await run();
