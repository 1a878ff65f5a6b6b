/**
 * What a command declares of itself: parsing, help, the man page and completions follow from it.
 *
 * @module
 */
import type { Words } from "./args/options.ts";
import type { Io } from "./terminal/io.ts";
import { fold } from "../text/fold.ts";
import { language } from "../text/language.ts";
import {
  type CompletionKind,
  type Option,
  type OptionGroup,
  optionGroups,
  type OptionName,
} from "./args/shared_options.ts";

/** A command, declared. */
export interface Command {
  /** Its words, as its help shows them: `FILE… /FOLDER/ON/THE/BOX/`. */
  readonly usage: string;
  /** Its names in French, the best first: as many words as people say. Both languages are taken always. */
  readonly french?: readonly string[];
  /** What it does, in a line. */
  readonly summary: string;
  /** Paragraphs; one that begins with two spaces is shown verbatim. */
  readonly about: readonly string[];
  /** What its words may be, with what each means, where they are few and its own. */
  readonly choices?: readonly (readonly [word: string, meaning: string])[];
  /** How many words it takes after its name (default: none). */
  readonly words?: readonly [least: number, most: number];
  /** What each of its words is, for completions; the last one repeats. */
  readonly kinds?: readonly CompletionKind[];
  readonly options?: Readonly<Record<string, Option>>;
  /** The options of all commands that mean something here. */
  readonly takes: readonly (OptionGroup | OptionName)[];
  /** What some of those mean here in particular. */
  readonly meanings?: Readonly<Partial<Record<OptionName, string>>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** The end of its help, formatted as `about`. */
  readonly notes?: readonly string[];
  run(words: Words, io: Io): Promise<number>;
}

/** Commands, by name. */
export type Commands = Readonly<Record<string, Command>>;

/** The command that words begin with, in English or in French: the one whose name has most words. */
export function commandNamed(
  words: readonly string[],
  commands: Commands,
): { readonly name: string; readonly command: Command; readonly length: number } | undefined {
  let best: { name: string; command: Command; length: number } | undefined;
  for (const [name, command] of Object.entries(commands)) {
    for (const spelling of [name, ...command.french ?? []]) {
      const { length } = spelling.split(" ");
      if (length <= (best?.length ?? 0)) continue;
      const typed = words.slice(0, length).join(" ");
      if (typed === spelling || fold(typed) === fold(spelling)) best = { name, command, length };
    }
  }
  return best;
}

/** The name of a command in the language that is spoken. */
export function nameOf(name: string, { french = [] }: Pick<Command, "french">): string {
  return language() === "fr" ? french[0] ?? name : name;
}

/** A command line of an example, with the name of the command in the language that is spoken. */
export function localExample(line: string, name: string, command: Command): string {
  return line.replace(`fbx ${name}`, `fbx ${nameOf(name, command)}`);
}

/** The flags of a command's own, and whether each takes a value. */
export function ownFlags({ options = {} }: Command): ReadonlyMap<string, "value" | "bare"> {
  return new Map(
    Object.entries(options).map((
      [name, { value }],
    ) => [name, value === undefined ? "bare" : "value"]),
  );
}

/** The options of all commands that a command takes. */
export function takenOptions({ takes }: Pick<Command, "takes">): OptionName[] {
  const names = takes.flatMap((one) =>
    one in optionGroups ? optionGroups[one as OptionGroup] : [one]
  );
  return [...names as OptionName[], "help"];
}
