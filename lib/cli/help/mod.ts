/**
 * `fbx`, `fbx --help`, `fbx help lan`, `fbx download --help`: what fbx and the API know, as text.
 *
 * @module
 */
import {
  apiVersion,
  commandOf,
  findMethod,
  findSubsystem,
  operations,
  type Shape,
  subsystems,
} from "../../catalogue/mod.ts";
import { describeApi, helpText } from "../../help/mod.ts";
import { type Row, table, terminalWidth, UNBROKEN, wrap } from "../../help/layout.ts";
import { language, named, say, t } from "../../text/language.ts";
import {
  type Command,
  commandNamed,
  type Commands,
  localExample,
  nameOf,
  takenOptions,
} from "../command.ts";
import { tasks } from "../tasks/mod.ts";
import { absentHere } from "./absent.ts";
import { findCommands } from "./find.ts";
import { exitCodes } from "./exit_codes.ts";
import { isSet } from "../args/flags.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { methodHelp, subsystemHelp } from "./method.ts";
import type { Words } from "../args/options.ts";
import { environment, saidFiles } from "./environment.ts";
import { commit, version } from "../../core/version.ts";
import { globalOptions, type Option, type OptionName } from "../args/shared_options.ts";
import { optionSections, shownOptions } from "./option_groups.ts";

/** Prints the help on a topic, the catalogue as JSON, or the man page. */
export async function helpCommand(
  { options, flags, positionals }: Words,
  io: Io,
  commands: Commands,
): Promise<number> {
  if (isSet(flags, "man")) {
    const { manPage } = await import("./man.ts");
    await io.out(named(manPage(commands)));
  } else if (options.json) {
    await io.out(JSON.stringify(catalogueForPrograms(), null, 1) + "\n");
  } else {
    await io.out(named(await topicHelp(positionals, commands)));
    const absent = await absentHere(io, topicSubsystems(positionals[0]));
    if (absent !== undefined) await io.out(["", ...wrap(absent, terminalWidth()), ""].join("\n"));
  }
  return EXIT.done;
}

/** The subsystems that a topic is about: all, or the one that it names. */
function topicSubsystems(topic: string | undefined): string[] {
  if (topic === undefined) return subsystems.map(({ name }) => name);
  const found = findSubsystem(topic.split(".")[0] ?? "");
  return found === undefined ? [] : [found.name];
}

/** Returns what `fbx` prints without arguments. */
export function welcome(): string {
  const name = (task: string) => nameOf(task, tasks[task] ?? {});
  const rows = [
    ["fbx register", t`once: press ▶ on the box when asked`],
    [`fbx ${name("status")}`, t`is all well?`],
    [`fbx ${name("devices")}`, t`the devices of your home`],
    [`fbx ${name("wifi guest")}`, t`a Wi-Fi key for your guests`],
    ["fbx top", t`live view of the box`],
    ["fbx help", t`everything else`],
  ];
  return [
    ...wrap(t`Control a Freebox from the command line.`, terminalWidth()),
    "",
    ...table(rows, terminalWidth(), 2),
    "",
  ].join("\n");
}

/** What `fbx --help` prints. */
export function usage(commands: Commands, width = terminalWidth()): string {
  const rows = (isTask: boolean) =>
    Object.entries(commands).filter(([name]) => Object.hasOwn(tasks, name) === isTask)
      .map(([name, command]) => [nameOf(name, command), say(command.summary)]);
  return [
    t`usage: fbx [options] SUBSYSTEM METHOD [arguments] [--field value …]`,
    t`       fbx [options] COMMAND …`,
    t`       fbx [options] -c EXPRESSION …`,
    "",
    t`Control a Freebox from the command line.`,
    "",
    t`What people do most:`,
    ...table(rows(true), width, 2),
    "",
    t`Commands:`,
    ...table(
      [
        [t`SUBSYSTEM METHOD`, t`any method of the API: fbx connection status, fbx lan hosts pub`],
        ...rows(false),
      ],
      width,
      2,
    ),
    "",
    ...optionsHelp(width),
    ...exitCodesHelp(width),
    "",
    ...surroundingsHelp(width),
    "",
  ].join("\n");
}

/** What `fbx COMMAND --help` prints. */
export function commandHelp(name: string, command: Command, width = terminalWidth()): string {
  const { usage, about, choices = [], options = {}, examples, notes = [] } = command;
  const own = nameOf(name, command);
  const words = [`fbx ${own}`, say(usage), t`[options]`].filter(Boolean).join(" ");
  const { french = [] } = command;
  const others = language() === "fr"
    ? [...new Set([name, ...french])].filter((other) => other !== own)
    : [];
  return [
    ...wrap(t`usage: ${words}`, width),
    ...others.length === 0
      ? []
      : wrap(t`Also: ${others.map((other) => `fbx ${other}`).join(", ")}`, width),
    ...blocks(about, width),
    ...(choices.length > 0 ? ["", ...table(translated(choices), width, 2)] : []),
    "",
    t`Examples:`,
    ...exampleRows(
      examples.map(([line, meaning]) => [localExample(line, name, command), meaning]),
      width,
    ),
    "",
    t`Options:`,
    ...table([...optionRows(options), ...sharedRows(command)], width, 2),
    ...(takes(command, "url") ? ["", ...wrap(boxNote(), width)] : []),
    ...blocks(notes, width),
    "",
  ].join("\n");
}

/** `-o, --output FILE`, with what it means. */
function optionRows(options: Readonly<Record<string, Option>>): Row[] {
  return Object.entries(options).map(([name, option]) => [
    optionTerm(name, option),
    option.repeats ? t`${say(option.about)}; may be repeated` : say(option.about),
  ]);
}

/** `-o, --output FILE` */
function optionTerm(name: string, { short, value }: Option): string {
  const letter = short === undefined ? "    " : `-${short}, `;
  return `${letter}--${name}${value === undefined ? "" : UNBROKEN + say(value)}`;
}

/** What `fbx help TOPIC` prints. */
export async function topicHelp(
  [first, ...rest]: readonly string[],
  commands: Commands,
): Promise<string> {
  await speakCatalogue();
  if (first === undefined) return `${usage(commands)}\n${describeApi()}`;
  const found = commandNamed([first, ...rest], commands);
  const subsystem = findSubsystem(first);
  if (found === undefined || found.length <= rest.length) {
    const words = [first, ...rest].flatMap((word) => word.split(/[.\s]+/));
    return isTopic(words)
      ? apiHelp(words, commands)
      : await findCommands(words, commands) ?? apiHelp(words, commands);
  }
  const more = subsystem && `\n${t`Methods with the same name:`}\n\n${subsystemHelp(subsystem)}`;
  return commandHelp(found.name, found.command) + (rest.length === 0 ? more ?? "" : "");
}

/** What the API knows of a topic, as commands; else as the library has it. */
function apiHelp([first = "", ...rest]: readonly string[], commands: Commands): string {
  const operation = rest.length === 1 ? findMethod(first, rest[0]) : undefined;
  if (operation) return methodHelp(operation);
  const subsystem = rest.length === 0 ? findSubsystem(first) : undefined;
  return subsystem
    ? subsystemHelp(subsystem, terminalWidth(), commands)
    : helpText([first, ...rest].join("."));
}

/** Whether words name something that has help of its own. */
function isTopic(words: readonly string[]): boolean {
  try {
    helpText(words.join("."));
    return true;
  } catch {
    return false;
  }
}

function optionsHelp(width: number): string[] {
  return optionSections().flatMap(([title, names]) => [
    title,
    ...table(
      optionRows(Object.fromEntries(names.map((name) => [name, globalOptions[name]]))),
      width,
      2,
    ),
    "",
  ]);
}

function exitCodesHelp(width: number): string[] {
  const rows = exitCodes.map(([code, meaning]) => [String(code), say(meaning)]);
  return [t`Exit codes:`, ...table(rows, width, 2)];
}

function surroundingsHelp(width: number): string[] {
  return [
    t`Environment:`,
    ...table(translated(environment), width, 2),
    "",
    t`Files:`,
    ...table(saidFiles(), width, 2),
  ];
}

/** Returns rows with their meanings in the user's language. */
function translated(rows: readonly (readonly [name: string, meaning: string])[]): Row[] {
  return rows.map(([name, meaning]) => [name, say(meaning)]);
}

function sharedRows(command: Command): Row[] {
  return optionRows(Object.fromEntries(shownOptions(command)));
}

function boxNote(): string {
  return t`Connection options: -u, --box, -t, -a, -n, --timeout, --ca-cert, -v (see fbx --help).`;
}

function takes(command: Command, name: OptionName): boolean {
  return takenOptions(command).includes(name);
}

function exampleRows(examples: Command["examples"], width: number): string[] {
  const short = examples.filter(([command]) => command.length <= width / 2);
  const long = examples.filter(([command]) => command.length > width / 2);
  return [
    ...table(translated(short), width, 2),
    ...long.flatMap(([command, meaning]) => [`  ${command}`, `      ${say(meaning)}`]),
  ];
}

function blocks(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) =>
    text.startsWith("  ") ? ["", ...text.split("\n")] : ["", ...wrap(say(text), width)]
  );
}

function catalogueForPrograms(): Record<string, unknown>[] {
  return operations().map((operation) => ({
    subsystem: operation.subsystem.name,
    name: operation.name,
    alias: operation.alias,
    also: operation.also,
    command: commandOf(operation),
    verb: operation.verb,
    path: operation.path,
    permission: operation.permission ?? null,
    unstable: operation.unstable,
    observed: operation.observed,
    unsure: operation.unsure,
    since: operation.since ?? null,
    until: operation.until ?? null,
    params: operation.params,
    query: operation.query,
    body: shape(operation.body),
    result: shape(operation.result),
    result_format: operation.resultFormat,
    care: operation.consequences,
    doc: operation.doc,
  }));
}

function shape(shape: Shape | undefined): Shape | null {
  return shape ?? null;
}

/** `fbx 0.1.0 (1a2b3c4, Freebox OS API 16.0)`; from its sources, it knows no commit. */
export function versionText(): string {
  const made = [...commit === "" ? [] : [commit], `Freebox OS API ${apiVersion}`];
  return `fbx ${version} (${made.join(", ")})\n`;
}
