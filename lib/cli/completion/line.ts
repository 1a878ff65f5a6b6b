/**
 * Position of the cursor in an unfinished command line: the words before it, parsed as the command
 * will parse them, and what the word at the cursor belongs to.
 *
 * @module
 */
import {
  findOperation,
  findSubsystem,
  type Operation,
  type Subsystem,
} from "../../catalogue/mod.ts";
import { commands } from "../commands.ts";
import { type Command, commandNamed, ownFlags } from "../command.ts";
import { methodFlags } from "../args/fields.ts";
import { isNumber, splitFlag, takesValue, valueAfter } from "../args/options.ts";
import { globalOptions, type OptionName } from "../args/shared_options.ts";

/** The line up to the cursor. */
export interface Line {
  /** The words that are neither flags nor their values. */
  readonly positionals: readonly string[];
  /** What the first ones mean, as far as that is known. */
  readonly means: Meaning;
  /** The flags that were given, and their values in order. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** The words that are options of all commands, with their values. */
  readonly options: readonly string[];
  /** The flag whose value is at the cursor. */
  readonly flag: string | undefined;
  /** The flag before the cursor that may have true or false after it, and need not. */
  readonly maybe: string | undefined;
  /** What of the word at the cursor comes before the part to complete: `--format=`. */
  readonly before: string;
  /** That part, as far as it is typed. */
  readonly part: string;
  /** Flags are possible at the cursor. */
  readonly flagsMay: boolean;
}

/** What is to be done: a command, or a method of a subsystem. */
export interface Meaning {
  readonly command?: Command;
  /** How many words its name has. */
  readonly length?: number;
  readonly subsystem?: Subsystem;
  readonly operation?: Operation;
}

/** Sorts the words before the cursor, and the one at it. */
export function readLine(words: readonly string[], current: string): Line {
  const positionals: string[] = [];
  const options: string[] = [];
  const given = new Map<string, string[]>();
  const give = (name: string, value: string[] = []) =>
    given.set(name, [...given.get(name) ?? [], ...value]);
  let means: Meaning = {};
  let open = true;
  let flag: string | undefined;
  let maybe: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const next = words[index + 1];
    const [name, attached] = splitFlag(word);
    const claim = name === undefined ? undefined : flagsHere(means).get(name);
    if (word === "--") {
      positionals.push(...words.slice(index + 1));
      means = meaningOf(positionals);
      open = false;
      break;
    } else if (name !== undefined && claim !== undefined) {
      const value = attached ?? valueAfter(next, claim === "bare");
      give(name, value === true ? [] : [value]);
      if (attached !== undefined) continue;
      if (value !== true) index++;
      else if (next === undefined && claim === "value") flag = name;
      else if (next === undefined) maybe = name;
    } else if (word.startsWith("-") && word !== "-" && !isNumber(word)) {
      const option = name ?? longName(word.at(-1) ?? "") ?? word;
      const takesNext = takesValue(word);
      if (takesNext && next === undefined) {
        flag = option;
        break;
      }
      options.push(word, ...takesNext ? [next ?? ""] : []);
      give(option, attached !== undefined ? [attached] : takesNext ? [next ?? ""] : []);
      if (takesNext) index++;
    } else {
      positionals.push(word);
      means = meaningOf(positionals);
    }
  }
  const [name, attached] = open && flag === undefined ? splitFlag(current) : [];
  const isAttached = name !== undefined && attached !== undefined;
  return {
    positionals,
    means,
    given,
    options,
    flag: isAttached ? name : flag,
    maybe,
    before: isAttached ? `--${name}=` : "",
    part: isAttached ? attached : current,
    flagsMay: open && flag === undefined && !isAttached,
  };
}

/** What the first words mean: a name may be both a command's and a subsystem's, until a method follows. */
function meaningOf(words: readonly string[]): Meaning {
  const [first = "", second] = words;
  const found = commandNamed(words, commands);
  const command = found?.command;
  const subsystem = findSubsystem(first);
  const operation = subsystem && second !== undefined
    ? findOperation(subsystem, second)
    : undefined;
  if (subsystem && operation) return { subsystem, operation };
  return {
    ...(found ? { command: found.command, length: found.length } : {}),
    ...(subsystem && (second === undefined || !command) ? { subsystem } : {}),
  };
}

function flagsHere({ command, operation }: Meaning): ReadonlyMap<string, "value" | "bare"> {
  if (command) return ownFlags(command);
  return operation ? methodFlags(operation) : new Map();
}

function longName(letter: string): OptionName | undefined {
  for (const [name, option] of Object.entries(globalOptions)) {
    if ("short" in option && option.short === letter) return name as OptionName;
  }
  return undefined;
}
