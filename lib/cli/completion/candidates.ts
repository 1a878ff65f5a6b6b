/**
 * Completion candidates: commands, methods, parameters, fields, options, and their values.
 *
 * @module
 */
import {
  findSubsystem,
  kebabCase,
  type Operation,
  type Property,
  subsystems,
  valueTable,
} from "../../catalogue/mod.ts";
import { fold } from "../../text/fold.ts";
import { language, say } from "../../text/language.ts";
import { commands } from "../commands.ts";
import { type Command, takenOptions } from "../command.ts";
import { flagsOf, methodFlags, ordered, paramFlags, sortArguments } from "../args/fields.ts";
import { type Answer, behind, type Candidate, nothing, together, words } from "./answer.ts";
import type { Sources } from "./box.ts";
import type { Line } from "./line.ts";
import { isOneOfFew, knownOf, valuesOf } from "./values.ts";
import {
  type CompletionKind,
  globalOptions,
  type Option,
  optionGroups,
  type OptionName,
  optionNamed,
} from "../args/shared_options.ts";
import { own } from "../../text/own.ts";

/** Returns every candidate at the cursor. */
export async function candidates(line: Line, sources: Sources): Promise<Answer> {
  if (line.flag !== undefined) {
    return behind(line.before, await flagValues(line.flag, line, sources));
  }
  if (line.flagsMay && line.part.startsWith("-")) return flags(line);
  const found = await positional(line, sources);
  const sole = line.maybe === undefined || line.maybe.startsWith("no-")
    ? found
    : together([words([["true"], ["false"]]), found]);
  const isAnything = sole.candidates.length > 0 || sole.local !== undefined;
  return isAnything || !line.flagsMay || line.positionals.length === 0 ? sole : flags(line);
}

/** Returns what may follow the words before the cursor. */
async function positional(line: Line, sources: Sources): Promise<Answer> {
  const { command, subsystem, operation } = line.means;
  const index = line.positionals.length;
  if (index === 0) return topics();
  const answers: Answer[] = operation ? [] : [continuations(line.positionals)];
  if (operation) answers.push(await methodWord(operation, line, sources));
  else if (subsystem && index === 1) answers.push(methods(subsystem.operations));
  if (command && !operation) answers.push(await commandWord(command, line, sources));
  return together(answers);
}

/** The next words of commands whose names have more words than are typed: `wifi` → `on`, `off`. */
function continuations(typed: readonly string[]): Answer {
  const next = new Map<string, string>();
  for (const [name, command] of Object.entries(commands)) {
    for (const spelling of spellingsOf(name, command)) {
      const rest = fold(spelling).startsWith(`${fold(typed.join(" "))} `)
        ? spelling.split(" ").slice(typed.length)
        : [];
      const [word] = rest;
      if (word !== undefined && !next.has(word)) {
        next.set(word, rest.length === 1 ? say(command.summary) : "");
      }
    }
  }
  return words(next);
}

/** English names are offered always, French ones to those who speak it. */
function spellingsOf(name: string, { french = [] }: Command): readonly string[] {
  return language() === "fr" ? [...french, name] : [name];
}

function topics(): Answer {
  const own = Object.entries(commands).flatMap(([name, command]) =>
    spellingsOf(name, command).filter((spelling) => !spelling.includes(" "))
      .map((spelling) => [spelling, say(command.summary)] as const)
  );
  return words([
    ...own,
    ...subsystems.filter(({ name }) => !Object.hasOwn(commands, kebabCase(name)))
      .map(({ name, about }) => [kebabCase(name), say(about)] as const),
  ]);
}

/** Methods that today's boxes have. */
function methods(operations: readonly Operation[]): Answer {
  return words(
    operations.filter(({ until }) => until === undefined)
      .map(({ name, title }) => [kebabCase(name), say(title)]),
  );
}

async function commandWord(command: Command, line: Line, sources: Sources): Promise<Answer> {
  const { kinds = [], words: [, most] = [0, 0] } = command;
  const index = line.positionals.length - (line.means.length ?? 1);
  if (index >= most) return nothing;
  const kind = kinds[Math.min(index, kinds.length - 1)] ?? "nothing";
  if (kind !== "method") return await valuesOfKind(kind, line, sources);
  const subsystem = index === 0 ? undefined : findSubsystem(line.positionals[1] ?? "");
  return index === 0 ? topics() : methods(subsystem?.operations ?? []);
}

/** First the parameters of the path, then the fields in their order. */
async function methodWord(operation: Operation, line: Line, sources: Sources): Promise<Answer> {
  const params = Object.entries(operation.params);
  const words = line.positionals.slice(2);
  const before = sortArguments(operation, words, []);
  const typed = Object.fromEntries(before.params.map(({ path, text }) => [path[0], text]));
  const known = await knownOf(operation, typed, sources);
  const values = (property: Property) => valuesOf({ of: "value", property, known }, line, sources);
  const fields = Object.values(ordered(operation));
  const field = fields[before.fields.length] ?? fields.findLast(isPath);
  const next = params.filter(([name], index) =>
    !Object.hasOwn(typed, name) && index >= words.length
  );
  const answers = await Promise.all(
    next.slice(0, next[0]?.[1].default === undefined ? 1 : 2)
      .map(([, property]) => values(property)),
  );
  if (next.some(([, param]) => param.default === undefined)) return together(answers);
  // most fields are given by their flags; without one, people write paths: fbx fs mv FILE… FOLDER
  const isOffered = field !== undefined && (isPath(field) || field.refers !== undefined);
  return together([...answers, ...isOffered ? [await values(field)] : []]);
}

function isPath({ type }: Property): boolean {
  return type.startsWith("base64") || type === "file";
}

async function flagValues(name: string, line: Line, sources: Sources): Promise<Answer> {
  const { command, operation } = line.means;
  const [, field] = operation ? flagsOf(operation).get(name) ?? [] : [];
  const [, param] = operation ? paramFlags(operation).get(name) ?? [] : [];
  const property = field ?? param;
  if (property && operation) {
    const { params } = sortArguments(operation, line.positionals.slice(2), []);
    const typed = Object.fromEntries(params.map(({ path, text }) => [path[0], text]));
    const known = await knownOf(operation, typed, sources);
    return await valuesOf({ of: "value", property, known }, line, sources);
  }
  if (operation && name === "body") return await valuesOfKind("body", line, sources);
  const option: Option | undefined = own(command?.options, name) ?? shared(name);
  return await valuesOfKind(option?.kind ?? "nothing", line, sources);
}

async function valuesOfKind(kind: CompletionKind, line: Line, sources: Sources): Promise<Answer> {
  return await valuesOf({ of: "kind", kind }, line, sources);
}

/** The flags that may still be given: those of the command or method, then those of all. */
function flags(line: Line): Answer {
  const { command, operation } = line.means;
  const own = operation ? fieldFlags(operation) : optionFlags(command?.options ?? {});
  const shared = command
    ? Object.fromEntries(
      takenOptions(command).map((name) => [name, {
        ...globalOptions[name],
        about: command.meanings?.[name] ?? globalOptions[name].about,
      }]),
    )
    : line.positionals.length === 0
    ? globalOptions
    : Object.fromEntries(methodOptions.map((name) => [name, globalOptions[name]]));
  const names = new Set<string>();
  const all = [...own, ...optionFlags(shared)].filter(({ value }) =>
    !names.has(value) && names.add(value) && !isDone(value.slice(2), line)
  );
  return { candidates: all };
}

const methodOptions: readonly OptionName[] = [...Object.values(optionGroups).flat(), "help"];

function optionFlags(options: Readonly<Record<string, Option>>): Candidate[] {
  return Object.entries(options).map(([name, { about }]) => ({
    value: `--${name}`,
    about: say(about),
  }));
}

function fieldFlags(operation: Operation): Candidate[] {
  const fields = flagsOf(operation);
  const flags = [...methodFlags(operation).keys()].filter((flag) => !flag.includes("_"));
  return flags.map((flag) => ({ value: `--${flag}`, about: aboutFlag(fields.get(flag)?.[1]) }));
}

function aboutFlag(field: Property | undefined): string | undefined {
  if (field === undefined) return undefined;
  const { doc = "", unit } = field;
  const few = isOneOfFew(field) ? valueTable(field).map(([value]) => value).join("|") : "";
  return [say(doc), unit && `(${unit})`, few && `[${few}]`].filter(Boolean).join(" ");
}

/** A flag that was given is not given again, unless it may be repeated. */
function isDone(name: string, { given, means: { command, operation } }: Line): boolean {
  const [path, property] = operation ? flagsOf(operation).get(name) ?? [] : [];
  if (property && path !== undefined) {
    const kebab = path.map(kebabCase).join(".");
    const spellings = [name, path.join("."), kebab, `no-${kebab}`];
    return !property.type.includes("[]") && spellings.some((spelling) => given.has(spelling));
  }
  const option: Option | undefined = own(command?.options, name) ?? shared(name);
  return given.has(name) && option?.repeats !== true;
}

function shared(name: string): Option | undefined {
  const option = optionNamed(name);
  return option === undefined ? undefined : globalOptions[option];
}
