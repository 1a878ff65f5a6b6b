/**
 * Entry point of the command: dispatches to a command, and maps errors to exit codes.
 *
 * @module
 */
import { findMethod, findSubsystem } from "../catalogue/mod.ts";
import { callProgram, named, say, t } from "../text/language.ts";
import {
  type Command,
  commandNamed,
  type Commands,
  nameOf,
  ownFlags,
  takenOptions,
} from "./command.ts";
import { failure, whenRefused, whenReplaced } from "./terminal/failure.ts";
import { EXIT, type Io, UsageError } from "./terminal/io.ts";
import { speakAsTyped } from "./terminal/locale.ts";
import { firstPositional, readWords, type Words } from "./args/options.ts";

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [first, name] = args;
  if (first === CALLED && name !== undefined) {
    callProgram(name);
    return await main(args.slice(2), io);
  }
  if (args[0] === "__complete") {
    const { completeCommand } = await import("./completion/complete.ts");
    return await completeCommand(args.slice(1), io);
  }
  const typed: Typed = {};
  try {
    await speakAsTyped(io);
    return await dispatch(args, io, typed);
  } catch (error) {
    if (io.signal.aborted) return 130;
    const typesExpressions = args.some((word) => word === "-c" || word.startsWith("--command"));
    const { words, code } = failure(error, typesExpressions ? "label" : typed.command);
    io.err(words);
    if (code === EXIT.unauthorized || code === EXIT.noBox) await tellOfKept(error, io);
    if (code === EXIT.noBox) tellOfProxy(io);
    return code;
  }
}

/** An installation under another name passes it first: `--called freebox`. */
const CALLED = "--called";

/** A proxy is seldom on the way to a box of one's own network. */
function tellOfProxy(io: Io): void {
  const names = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
  ];
  const name = names.find((name) => io.env(name));
  if (name === undefined) return;
  io.err(
    t`${name} is set: requests may go through that proxy. To reach the box directly, set NO_PROXY to its address`,
  );
}

/** A token that was kept is replaced in another way than one that was given; and so is a box. */
async function tellOfKept(error: unknown, io: Io): Promise<void> {
  const { boxInUse } = await import("./boxes/connect.ts");
  const box = boxInUse(io);
  const advice = box && (whenRefused(error, box.name) ?? whenReplaced(error, box.name));
  if (advice !== undefined) io.err(advice);
}

/** What was typed, for errors. */
interface Typed {
  /** `fbx download`; none of what runs methods. */
  command?: string;
}

async function dispatch(args: readonly string[], io: Io, typed: Typed): Promise<number> {
  const at = firstPositional(args);
  const first = args[at];
  if (first === undefined) return await withoutCommand(args, io);
  const rest = args.toSpliced(at, 1);
  if (meansMethod(first, rest)) return await runMethod(args, io);
  const { commands } = await import("./commands.ts"); // who means a method does not wait for it
  const { words, after } = leadingWords(args, longestName);
  const found = commandNamed(words, commands);
  const isSubsystem = findSubsystem(first) !== undefined;
  const isBare = isSubsystem && args.length === 1 && (found?.command.words?.[0] ?? 1) > 0;
  if (isBare) return await runMethod(args, io, commands); // lists what the word can mean
  if (found) {
    typed.command = named(`fbx ${nameOf(found.name, found.command)}`);
    return await runCommand(found.name, found.command, after[found.length] ?? [], io);
  }
  if (isSubsystem) return await runMethod(args, io, commands);
  const { noSuchCommand } = await import("./help/find.ts");
  throw await noSuchCommand([first, firstWord(rest)], commands); // no more: the values of options are secret
}

async function runMethod(
  args: readonly string[],
  io: Io,
  commands?: Commands,
): Promise<number> {
  const { methodCommand } = await import("./commands/method.ts");
  return await methodCommand(args, io, commands);
}

async function withoutCommand(args: readonly string[], io: Io): Promise<number> {
  const { options } = readWords(args, () => new Map());
  if (options.version || options.help || (args.length === 0 && io.interactive)) {
    const { usage, versionText, welcome } = await import("./help/mod.ts");
    const { commands } = await import("./commands.ts");
    const text = options.version ? versionText() : options.help ? usage(commands) : welcome();
    await io.out(named(text));
    return EXIT.done;
  }
  const { expressionsCommand } = await import("./commands/expression.ts");
  return await expressionsCommand(options, io);
}

async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  io: Io,
): Promise<number> {
  const words = readWords(args, () => ownFlags(command), () => named(`fbx ${name}`));
  if (!words.options.help) {
    check(name, command, words);
    return await command.run(words, io);
  }
  const { topicHelp } = await import("./help/mod.ts");
  const { commands } = await import("./commands.ts");
  await io.out(named(await topicHelp(name.split(" "), commands)));
  return EXIT.done;
}

/** Refuses words that the command does not use, and reports missing ones. */
function check(english: string, command: Command, { given, positionals }: Words): void {
  const name = nameOf(english, command);
  const { usage, words: [least, most] = [0, 0] } = command;
  const more = t`See fbx ${name} --help`;
  const taken = takenOptions(command);
  for (const option of given) {
    if (!taken.includes(option)) {
      throw new UsageError(t`fbx ${name} has no option --${option}. ${more}`);
    }
  }
  if (positionals.length < least) {
    throw new UsageError(`${t`usage: ${`fbx ${name} ${say(usage)}`}`}\n${more}`);
  }
  const extra = positionals[most];
  if (extra !== undefined) {
    throw new UsageError(t`fbx ${name}: unexpected argument “${extra}”. ${more}`);
  }
}

/**
 * Whether two words name a method. Commands may have the name of a subsystem: `fbx download list` and
 * `fbx upload list` are methods, but `fbx upload list /Freebox/` sends a file.
 */
function meansMethod(name: string, args: readonly string[]): boolean {
  const isSending = name === "upload" && args.at(-1)?.startsWith("/") === true;
  return !isSending && findMethod(name, firstWord(args)) !== undefined;
}

/** The words that no name of a command is longer than. */
const longestName = 3;

/** The first words that are neither options nor their values, and after each what is left. */
function leadingWords(
  args: readonly string[],
  most: number,
): { words: string[]; after: (readonly string[])[] } {
  const words: string[] = [];
  const after = [args];
  let left = args;
  for (let word = firstWord(left); word !== undefined && words.length < most;) {
    words.push(word);
    left = left.toSpliced(firstPositional(left), 1);
    after.push(left);
    word = firstWord(left);
  }
  return { words, after };
}

function firstWord(args: readonly string[]): string | undefined {
  try {
    return args[firstPositional(args)];
  } catch {
    return undefined; // a flag of the command's own comes first
  }
}
