/**
 * Finds commands by what they mean: for `fbx help WORDS`, and where there is no such command.
 *
 * @module
 */
import { kebabCase, type Subsystem, subsystems } from "../../catalogue/mod.ts";
import { table, terminalWidth, UNBROKEN } from "../../help/layout.ts";
import { type Entry, methodEntries, search } from "../../help/search.ts";
import { named, say, t, type Words } from "../../text/language.ts";
import { editDistance, nearest } from "../../text/suggest.ts";
import { synonymsOf } from "../../text/synonyms.ts";
import { type Command, type Commands, nameOf } from "../command.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { UsageError } from "../terminal/io.ts";

/** The commands that words mean, a line each; `undefined` where there are none. */
export async function findCommands(
  words: readonly string[],
  commands: Commands,
  width = terminalWidth(),
): Promise<string | undefined> {
  const found = search(words, await entries(commands), 12);
  if (found.length === 0) return undefined;
  return [
    t`Commands about “${words.join(" ")}”:`,
    "",
    ...rows(found, width),
    "",
    t`Add --help to a command for its full help.`,
    "",
  ].join("\n");
}

/** The error for words that name no command: those that are spelled or mean nearly so. */
export async function noSuchCommand(
  [first = "", second]: readonly (string | undefined)[],
  commands: Commands,
): Promise<UsageError> {
  await speakCatalogue();
  const own = Object.entries(commands).flatMap(([name, { french = [] }]) => [name, ...french]);
  const known = [...own, ...subsystems.map(({ name }) => kebabCase(name))];
  const spelled = (second === undefined ? undefined : slip(`${first} ${second}`, known)) ??
    slip(first, known);
  const words = second === undefined ? [first] : [first, second];
  const found = spelled === undefined
    ? search(words, await entries(commands), 3)
    : [entryOf(named(`fbx ${spelled}`))];
  return suggesting([first], found, t`All commands: fbx help`);
}

/** The same for a method that a subsystem does not have. */
export async function noSuchMethod(
  subsystem: Subsystem,
  second: string,
  commands: Commands,
): Promise<UsageError> {
  const name = kebabCase(subsystem.name);
  const own = Object.entries(commands).filter(([each]) => each.startsWith(`${name} `));
  const known = [
    ...subsystem.operations.map((each) => kebabCase(each.name)),
    ...own.flatMap(([each, { french = [] }]) => [each, ...french])
      .map((each) => each.slice(name.length + 1)),
  ];
  const spelled = slip(second, known);
  const found = spelled === undefined
    ? search(
      [name, second],
      [...commandEntries(own), ...methodEntries(subsystem.operations, await french())],
      3,
    )
    : [entryOf(named(`fbx ${name} ${spelled}`))];
  return suggesting([name, second], found, t`All commands of ${name}: fbx help ${name}`);
}

/** Returns a name one typo away; beyond that, the search by meaning is better. */
function slip(typed: string, known: readonly string[]): string | undefined {
  if (synonymsOf(typed).size > 1) return undefined; // a word with a meaning of its own: “led”
  const name = nearest(typed, known);
  return name !== undefined && editDistance(typed, name) <= 2 ? name : undefined;
}

function entryOf(command: string): Entry {
  return { command, takes: "", about: "", bonus: 0, texts: [] };
}

function suggesting(words: readonly string[], found: readonly Entry[], all: string): UsageError {
  const typed = t`There is no command fbx ${words.join(" ")}.`;
  const [only, ...others] = found;
  if (only === undefined) return new UsageError(`${typed} ${all}`);
  if (others.length === 0) {
    return new UsageError(`${typed} ${t`Did you mean ${only.command}?`} ${all}`);
  }
  return new UsageError(
    [`${typed} ${t`Did you mean one of these?`}`, ...rows(found, terminalWidth()), all].join("\n"),
  );
}

function rows(found: readonly Entry[], width: number): string[] {
  return table(
    found.map(({ command, takes, about }) => [
      `${command} ${takes}`.trim().replaceAll(" ", UNBROKEN),
      about,
    ]),
    width,
    2,
  );
}

/** French words are found in every language of the command. */
async function french(): Promise<Words> {
  return (await import("../../catalogue/french.ts")).frenchCatalogue;
}

async function entries(commands: Commands): Promise<Entry[]> {
  return [...commandEntries(Object.entries(commands)), ...methodEntries(undefined, await french())];
}

function commandEntries(commands: readonly (readonly [name: string, command: Command])[]): Entry[] {
  return commands.map(([name, command]) => ({
    command: named(`fbx ${nameOf(name, command)}`),
    takes: say(command.usage),
    about: say(command.summary),
    bonus: 8, // tasks before methods
    texts: [
      [name, ...command.french ?? []].join(" "),
      `${command.summary} ${say(command.summary)}`,
      command.about.join(" "),
      "",
    ],
  }));
}
