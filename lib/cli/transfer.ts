/**
 * `fbx download` and `fbx upload`: files and folders between this machine and the box.
 *
 * @module
 */
import { save } from "../files/save.ts";
import { send, type Sendable } from "../files/send.ts";
import { describeSubsystem, requireSubsystem } from "../help.ts";
import { connect } from "./connect.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { readWords, transferFlags as own, type Words } from "./options.ts";
import { print } from "./output.ts";
import { bytes, progressOf } from "./progress.ts";

/** What `fbx download --help` prints. */
export const downloadHelp = `usage: fbx download /PATH/ON/THE/BOX [TARGET] [options]

Downloads a file, or a folder with all that is in it. What an earlier run left unfinished is
continued, if the file on the box is still the same one.

  fbx download /Freebox/Vidéos/film.mkv
  fbx download /Freebox/Photos backup/ --parallel 4
  fbx download /Freebox/notes.txt -

  TARGET, -o TARGET    folder or name; here unless told; - for stdout
      --force          replace files that are there already
      --parallel N     files of a folder at a time (3)
  -j, --json           say what was done as a line of JSON
`;

/** What `fbx upload --help` prints. */
export const uploadHelp = `usage: fbx upload FILE… /FOLDER/ON/THE/BOX/ [options]

Uploads files, and folders with all that is in them. What an earlier run left unfinished is
continued, if the file is still the same one.

  fbx upload film.mkv photos/ /Freebox/Téléchargements/
  tar c . | fbx upload - /Freebox/backup.tar

  FILE                 - for stdin; then the path on the box names the file
      --force          replace files that are there already
      --parallel N     files at a time (3)
  -j, --json           say what was done as a line of JSON
`;

/** Downloads. */
export async function downloadCommand(args: readonly string[], io: Io): Promise<number> {
  const words = readWords(args, () => own);
  const { options, positionals: [path, target = options.output, extra] } = words;
  if (options.help) return await help("download", downloadHelp, io);
  if (path === undefined || extra !== undefined) throw new UsageError(downloadHelp.trim());
  const parallel = parallelOf(words);
  await using f = await connect(options, io);
  if (target === "-") {
    const call = { signal: io.signal };
    await print(await f.fs.download(path, call), { ...options, output: "-" }, io);
    return EXIT.done;
  }
  const line = progressOf(io);
  const saved = await save(f, path, target, {
    force: options.force,
    ...parallel,
    signal: io.signal,
    onProgress: (progress) => line.at(named(progress)),
  }).finally(line.end);
  return await tell(saved, `${saved.path}: ${counted(saved)}`, options.json, io);
}

/** Uploads. */
export async function uploadCommand(args: readonly string[], io: Io): Promise<number> {
  const words = readWords(args, () => own);
  const { options, positionals } = words;
  if (options.help) return await help("upload", uploadHelp, io);
  const target = positionals.at(-1);
  const sources = positionals.slice(0, -1).map((word) => toSendable(word, target ?? "", io));
  if (target === undefined || sources.length === 0) throw new UsageError(uploadHelp.trim());
  const parallel = parallelOf(words);
  await using f = await connect(options, io);
  const line = progressOf(io);
  const sent = await send(f, sources, target, {
    force: options.force,
    ...parallel,
    signal: io.signal,
    onProgress: (progress) => line.at(named(progress)),
  }).finally(line.end);
  return await tell(sent, `${target}: ${counted(sent)}`, options.json, io);
}

function toSendable(word: string, target: string, io: Io): Sendable {
  if (word !== "-") return word;
  const name = target.split("/").at(-1);
  if (!name) throw new UsageError("stdin has no name. Give one: fbx upload - /Freebox/NAME");
  return { name, stream: io.input() };
}

async function help(name: string, text: string, io: Io): Promise<number> {
  await io.out(`${text}\nThe methods:\n\n${describeSubsystem(requireSubsystem(name))}`);
  return EXIT.done;
}

async function tell(
  result: object,
  text: string,
  json: boolean,
  io: Io,
): Promise<number> {
  if (json) await io.out(JSON.stringify(result) + "\n");
  else if (io.errIsTerminal) io.err(text);
  return EXIT.done;
}

function counted({ files, bytes: count }: { files: number; bytes: number }): string {
  return `${files === 1 ? "" : `${files} files, `}${bytes(count)}`;
}

/** Of several files, the line says how many are complete. */
function named<P extends { name: string; done: number; files: number }>(progress: P): P {
  const { name, done, files } = progress;
  return files > 1 ? { ...progress, name: `${done}/${files} ${name}` } : progress;
}

function parallelOf({ flags }: Words): { parallel?: number } {
  const value = flags.findLast(({ name }) => name === "parallel")?.value;
  if (value === undefined) return {};
  const parallel = Number(value);
  if (Number.isInteger(parallel) && parallel >= 1 && parallel <= 64) return { parallel };
  throw new UsageError(`--parallel takes how many files at a time, 1 to 64, not “${value}”`);
}
