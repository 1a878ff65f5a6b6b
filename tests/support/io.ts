/**
 * A terminal made of strings, for the tests of the command.
 *
 * @module
 */
import { commands } from "../../lib/cli/commands.ts";
import { ownFlags } from "../../lib/cli/command.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { main } from "../../lib/cli/main.ts";
import { readWords, type Words } from "../../lib/cli/args/options.ts";
import { terminal } from "../../lib/cli/terminal/deno.ts";

/** What a command left behind. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** The words of a command, as the command line would sort them. */
export function wordsOf(name: string, args: readonly string[]): Words {
  const command = commands[name];
  if (!command) throw new Error(`There is no command ${name}`);
  return readWords(args, () => ownFlags(command));
}
const real = terminal(new AbortController().signal);

/** Runs the command as a process would, in this process. */
export async function fbx(args: readonly string[], io: Partial<Io> = {}): Promise<Outcome> {
  let out = "";
  const err: string[] = [];
  const decoder = new TextDecoder();
  const code = await main(args, {
    out: (data) => void (out += typeof data === "string" ? data : decoder.decode(data)),
    err: (line) => void err.push(line),
    status: () => {},
    columns: () => 80,
    outIsTerminal: false,
    color: false,
    errIsTerminal: false,
    interactive: false,
    ask: () => Promise.resolve(undefined),
    input: () => new Blob([]).stream(),
    stdin: () => Promise.resolve(""),
    env: () => undefined,
    locale: () => "en-US",
    windows: false,
    files: real.files,
    hostName: () => "laptop",
    tty: real.tty,
    launch: () => Promise.resolve(false),
    run: real.run,
    signal: new AbortController().signal,
    ...io,
  });
  return { code, out, err: err.join("\n") };
}
