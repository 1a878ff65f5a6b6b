/**
 * Hidden command that a shell calls at each Tab:
 *
 *     fbx __complete bash LINE BREAKS the line up to the cursor as typed, and COMP_WORDBREAKS fbx
 *     __complete zsh WORD… WORD the words after fbx, unquoted; the cursor is in the last fbx
 *     __complete fish WORD… WORD
 *
 * The answer's first line is `files`, `folders` or `words`: whether local files or folders apply at
 * the cursor, or neither; after a tab follows the part of the word before them. Then comes a line
 * for each candidate, as the shell takes it. Whatever happens, there is no other output, and the
 * exit code is 0.
 *
 * @module
 */
import type { Shell } from "../commands/completions.ts";
import { asking } from "./box.ts";
import { candidates } from "./candidates.ts";
import { readLine } from "./line.ts";
import { readBash, render } from "./shell.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { speakAsTyped, speakCatalogue } from "../terminal/locale.ts";

/** Milliseconds until an answer from the box is too late to be of use. */
const patience = 300;

/**
 * Answers a shell.
 *
 * @param within Milliseconds that the box has (default: what is left of {@linkcode patience}).
 */
export async function completeCommand(
  [shell = "", ...args]: readonly string[],
  io: Io,
  within: number = patience - performance.now(),
): Promise<number> {
  try {
    await speakAsTyped(io);
    if (shell !== "bash") await speakCatalogue(); // which shows no descriptions
    await io.out(await answer(shell as Shell, args, io, within));
  } catch {
    // no error report at a Tab
  }
  return EXIT.done;
}

async function answer(
  shell: Shell,
  args: readonly string[],
  io: Io,
  within: number,
): Promise<string> {
  const typed = shell === "bash" ? readBash(args[0] ?? "", args[1] ?? "") : undefined;
  if (typed?.redirects) return render(shell, { candidates: [], local: "files" }, typed);
  const line = readLine(typed?.words ?? args.slice(0, -1), typed?.current ?? args.at(-1) ?? "");
  const ask = asking(line.options, io, within);
  return render(shell, await candidates(line, { io, ask }), typed);
}
