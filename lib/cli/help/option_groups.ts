/**
 * The options of all commands, as help and the man page group them.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { own } from "../../text/own.ts";
import { type Command, takenOptions } from "../command.ts";
import {
  globalOptions,
  type Option,
  optionGroups,
  type OptionName,
} from "../args/shared_options.ts";

/** The options of all commands, a group after the other. */
export function optionSections(): [title: string, names: readonly OptionName[]][] {
  return [
    [t`Connection options:`, optionGroups.box],
    [t`Output options:`, optionGroups.result],
    [t`Repeat options:`, optionGroups.repetition],
    [t`Safety options:`, optionGroups.care],
    [t`Other options:`, ["command", "help", "version"]],
  ];
}

/** What an option of all commands means to a command. */
function sharedOption(name: OptionName, { meanings }: Pick<Command, "meanings">): Option {
  const option: Option = globalOptions[name];
  return { ...option, about: own(meanings, name) ?? option.about };
}

/** Returns the shared options that the help of a command lists; those on which box are one line. */
export function shownOptions(command: Command): [name: OptionName, option: Option][] {
  const box = new Set<string>(optionGroups.box);
  const shown = takenOptions(command).filter((name) =>
    !box.has(name) || command.meanings?.[name] !== undefined
  );
  return shown.map((name) => [name, sharedOption(name, command)]);
}
