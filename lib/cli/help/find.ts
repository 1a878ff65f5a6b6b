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
import type { Commands } from "../command.ts";
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
    t`Add --help to a command for all about it.`,
    "",
  ].join("\n");
}

/** The error for words that name no command: those that are spelled or mean nearly so. */
export async function noSuchCommand(
  [first = "", second]: readonly (string | undefined)[],
  commands: Commands,
): Promise<UsageError> {
  await speakCatalogue();
  const known = [...Object.keys(commands), ...subsystems.map(({ name }) => kebabCase(name))];
  const spelled = slip(first, known);
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
): Promise<UsageError> {
  const name = kebabCase(subsystem.name);
  const spelled = slip(second, subsystem.operations.map((each) => kebabCase(each.name)));
  const found = spelled === undefined
    ? search([name, second], methodEntries(subsystem.operations, await french()), 3)
    : [entryOf(named(`fbx ${name} ${spelled}`))];
  return suggesting([name, second], found, t`All commands of ${name}: fbx help ${name}`);
}

/** A name that is but a slip of the fingers away; further away, the meaning says more. */
function slip(typed: string, known: readonly string[]): string | undefined {
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

/** People search in French whatever language the command speaks. */
async function french(): Promise<Words> {
  return (await import("../../catalogue/french.ts")).frenchCatalogue;
}

async function entries(commands: Commands): Promise<Entry[]> {
  const own = Object.entries(commands).map(([name, { usage, summary, about }]) => ({
    command: named(`fbx ${name}`),
    takes: say(usage),
    about: say(summary),
    bonus: 3,
    texts: [name, `${summary} ${say(summary)}`, about.join(" "), ""],
  }));
  return [...own, ...methodEntries(undefined, await french())];
}
