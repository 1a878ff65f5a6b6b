/**
 * `fbx completions bash|zsh|fish`: what makes a shell complete the words of fbx.
 *
 * The scripts contain no candidates. They call `fbx __complete SHELL …` at each Tab and show its
 * answer, which `lib/cli/completion/complete.ts` describes.
 *
 * @module
 */
import { named, t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";
import { texts } from "../completion/scripts.gen.js";

/** Prints the script for a shell. */
export async function completionsCommand(
  { positionals: [shell = ""] }: Words,
  io: Io,
): Promise<number> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell as Shell] : undefined;
  if (script === undefined) {
    const shells = Object.keys(scripts);
    throw new UsageError(
      t`There are no completions for “${shell}”.${didYouMean(shell, shells)} There are for ${
        shells.join(", ")
      }`,
    );
  }
  await io.out(
    script.replace(
      /^(.*(?:complete -F _fbx|complete -c|#compdef|compdef _fbx)) fbx\b/gm,
      (_, before) => `${before} ${named("fbx")}`,
    ),
  );
  return EXIT.done;
}

/** A shell that completes the words of fbx. */
export type Shell = "bash" | "zsh" | "fish";

const scripts: Readonly<Record<Shell, string>> = {
  bash: texts["fbx.bash"],
  zsh: texts["fbx.zsh"],
  fish: texts["fbx.fish"],
};
