/**
 * The command: which one was meant, and what its failure means.
 *
 * @module
 */
import { apiVersion, findSubsystem, kebabCase, subsystems } from "../catalogue.ts";
import { t } from "../language.ts";
import { nearest } from "../nearest.ts";
import { version } from "../version.ts";
import { apiCommand } from "./api.ts";
import { discoverCommand } from "./discover.ts";
import { expressionsCommand, readsNaturally } from "./expressions.ts";
import { failure } from "./failure.ts";
import { helpCommand, usage } from "./help.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { naturalCommand } from "./natural.ts";
import { firstPositional, isTransfer, readWords } from "./options.ts";
import { registerCommand } from "./register.ts";

/** Takes the words without its own name. */
type Command = (args: string[], io: Io) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  api: apiCommand,
  discover: discoverCommand,
  events: async (args, io) => {
    const { eventsCommand } = await import("./events.ts");
    return await eventsCommand(args, io);
  },
  exporter: async (args, io) => {
    const { exporterCommand } = await import("./exporter.ts");
    return await exporterCommand(args, io);
  },
  help: helpCommand,
  monitor: async (args, io) => {
    const { monitorCommand } = await import("./monitor.ts");
    return await monitorCommand(args, io);
  },
  register: registerCommand,
  simulate: async (args, io) => {
    // loaded on demand: nobody else waits for it
    const { simulateCommand } = await import("./simulate.ts");
    return await simulateCommand(args, io);
  },
  dashboard: async (args, io) => {
    const { dashboardCommand } = await import("./dashboard.ts");
    return await dashboardCommand(args, io);
  },
  top: async (args, io) => {
    const { topCommand } = await import("./top.ts");
    return await topCommand(args, io);
  },
};

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (io.signal.aborted) return 130;
    const { words, code } = failure(error);
    io.err(words);
    return code;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const at = firstPositional(args);
  const first = args[at];
  if (first === undefined) return await withoutCommand(args, io);
  const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
  refuseDryRun(first, args);
  if (command) return await command(args.toSpliced(at, 1), io);
  if ((first === "download" || first === "upload") && isTransfer(first, args)) {
    const { downloadCommand, uploadCommand } = await import("./transfer.ts");
    return await (first === "download" ? downloadCommand : uploadCommand)(
      args.toSpliced(at, 1),
      io,
    );
  }
  if (findSubsystem(first)) {
    return await readsNaturally(args, io) ?? await naturalCommand(args, io);
  }
  const known = [...Object.keys(commands), ...subsystems.map(({ name }) => kebabCase(name))];
  const near = nearest(first, known);
  const hint = near === undefined ? "" : ` Did you mean “${near}”?`;
  throw new UsageError(`There is no command “${first}”.${hint} fbx help lists them all`);
}

/** What sends many requests, each as the answers before it say, cannot show them beforehand. */
function refuseDryRun(command: string, args: readonly string[]): void {
  const hasRequest = command === "api" || command === "help" || findSubsystem(command);
  const isTransferred = (command === "download" || command === "upload") &&
    isTransfer(command, args);
  if ((hasRequest && !isTransferred) || !args.includes("--dry-run")) return;
  throw new UsageError(
    t`--dry-run prints the request of a method, of api or of -c; fbx ${command} has no single one`,
  );
}

async function withoutCommand(args: readonly string[], io: Io): Promise<number> {
  const { options } = readWords(args, () => new Map());
  if (options.version) await io.out(`fbx ${version} (Freebox OS API ${apiVersion})\n`);
  else if (options.help) await io.out(usage);
  else return await expressionsCommand(options, io);
  return EXIT.done;
}
