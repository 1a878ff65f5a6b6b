/**
 * `fbx lan`, `fbx lan hosts --help`: what the catalogue knows, as it is typed on the command line.
 *
 * @module
 */
import {
  baseType,
  commandOf,
  findMethod,
  kebabCase,
  type Operation,
  type Subsystem,
} from "../../catalogue/mod.ts";
import {
  helpText,
  operationFacts,
  requireOperation,
  requireSubsystem,
  summary,
} from "../../help/mod.ts";
import { findBeyond } from "../../help/extras.ts";
import { commandUsage, exampleLines, parameterWords } from "../../help/example.ts";
import { type Row, table, terminalWidth, UNBROKEN, wrap } from "../../help/layout.ts";
import { named, say, t } from "../../text/language.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { noSuchMethod } from "./find.ts";
import { type Commands, nameOf } from "../command.ts";
import { sendable } from "../args/fields.ts";
import { inputLines } from "./input.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";

/** Prints the help of a subsystem or a method, or that there is none. */
export async function explain(
  { options, positionals }: Words,
  io: Io,
  commands: Commands = {},
): Promise<number> {
  const [first = "", second] = positionals;
  await speakCatalogue();
  const subsystem = requireSubsystem(first);
  if (second === undefined) {
    await io.out(named(subsystemHelp(subsystem, terminalWidth(), commands)));
    return EXIT.done;
  }
  const operation = findMethod(first, second);
  if (operation) await io.out(named(methodHelp(operation)));
  else if (options.help) await io.out(named(helpText(`${first}.${second}`)));
  else throw await unknownMethod(subsystem, second, commands);
  return EXIT.done;
}

/** What has a command of its own is named; else those that are spelled or mean nearly so. */
async function unknownMethod(
  subsystem: Subsystem,
  name: string,
  commands: Commands,
): Promise<unknown> {
  try {
    requireOperation(subsystem, name);
  } catch (error) {
    if (findBeyond(subsystem.name, name) !== undefined) return error;
  }
  return await noSuchMethod(subsystem, name, commands);
}

/** The methods of a subsystem as commands, after the commands whose names begin with its own. */
export function subsystemHelp(
  subsystem: Subsystem,
  width = terminalWidth(),
  commands: Commands = {},
): string {
  const name = kebabCase(subsystem.name);
  const rows = subsystem.operations.map((operation) => [
    [commandOf(operation), ...parameterWords(operation)].join(" ").replaceAll(" ", UNBROKEN),
    summary(operation),
  ]);
  const own = commandRows(name, commands);
  return [
    ...wrap(t`fbx ${name}: ${say(subsystem.about)}`, width),
    "",
    ...own.length === 0 ? [] : [...table(own, width, 2), "", t`Methods:`],
    ...table(rows, width, 2),
    "",
    t`Examples:`,
    ...shortExamples(subsystem).map((example) => `  ${example}`),
    "",
    ...wrap(
      t`See fbx ${name} METHOD --help for one method. In code: f.${subsystem.name}`,
      width,
    ),
    "",
  ].join("\n");
}

/** The commands whose names begin with a word, with what each does. */
function commandRows(word: string, commands: Commands): Row[] {
  const own = Object.entries(commands).filter(([name]) => name.split(" ")[0] === word);
  return own.map(([name, command]) => [
    ["fbx", nameOf(name, command), say(command.usage)].join(" ").trim().replaceAll(" ", UNBROKEN),
    say(command.summary),
  ]);
}

/** Everything about a method, the way it is typed first. */
export function methodHelp(operation: Operation, width = terminalWidth()): string {
  const [code, command] = exampleLines(operation);
  return [
    ...wrap(usageLine(operation), width),
    "",
    t`Examples:`,
    `  ${command}`,
    `  ${code}`,
    "",
    ...operationFacts(operation, width),
    ...inputLines(operation, width),
    ...takesText(operation)
      ? [
        "",
        ...wrap(
          t`A text value may be @FILE to read it from a file; write @@ for a leading @.`,
          width,
        ),
      ]
      : [],
    "",
  ].join("\n");
}

function takesText(operation: Operation): boolean {
  return Object.values(sendable(operation)).some(({ type }) => baseType(type) === "string");
}

/** `usage: fbx lan hosts INTERFACE` */
export function usageLine(operation: Operation): string {
  return t`usage: ${commandUsage(operation).replaceAll(UNBROKEN, " ")}`;
}

/** Something to read, something of one thing, something to change: what is short enough to type. */
function shortExamples({ operations }: Subsystem): string[] {
  const isReading = ({ verb }: Operation) => verb === "GET";
  const takesWords = ({ params }: Operation) => Object.keys(params).length > 0;
  const kinds: ((operation: Operation) => boolean)[] = [
    (each) => isReading(each) && !takesWords(each),
    (each) => isReading(each) && takesWords(each),
    (each) => !isReading(each) && each.consequences.length === 0,
  ];
  const examples = kinds.flatMap((isKind) =>
    operations.filter(isKind).map((each) => exampleLines(each)[1]).filter(isShort).slice(0, 1)
  );
  return examples.length > 0
    ? examples
    : operations.slice(0, 1).map((each) => exampleLines(each)[1]);
}

function isShort(command: string): boolean {
  return command.length <= 76;
}
