/**
 * `fbx download` and `fbx upload`: files and folders between this machine and the box.
 *
 * @module
 */
import { save } from "../../files/save.ts";
import { send, type Sendable } from "../../files/send.ts";
import { t } from "../../text/language.ts";
import { connect } from "../boxes/connect.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { wholeNumber } from "../args/flags.ts";
import type { Options, Words } from "../args/options.ts";
import { print } from "../output/mod.ts";
import { progressOf } from "../terminal/progress.ts";
import { amount } from "../output/quantity.ts";

/** Downloads. */
export async function downloadCommand(words: Words, io: Io): Promise<number> {
  const { options, positionals: [path = "", target = options.output] } = words;
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
  return await report(saved, t`${saved.path}: ${counted(saved)}`, options, io);
}

/** Uploads. */
export async function uploadCommand(words: Words, io: Io): Promise<number> {
  const { options, positionals } = words;
  const target = positionals.at(-1) ?? "";
  const sources = positionals.slice(0, -1).map((word) => toSendable(word, target, io));
  const parallel = parallelOf(words);
  await using f = await connect(options, io);
  const line = progressOf(io);
  const sent = await send(f, sources, target, {
    force: options.force,
    ...parallel,
    signal: io.signal,
    onProgress: (progress) => line.at(named(progress)),
  }).finally(line.end);
  return await report(sent, t`${target}: ${counted(sent)}`, options, io);
}

function toSendable(word: string, target: string, io: Io): Sendable {
  if (word !== "-") return word;
  const name = target.split("/").at(-1);
  if (!name) throw new UsageError(t`stdin has no name. Give one: fbx upload - /Freebox/NAME`);
  return { name, stream: io.input() };
}

async function report(
  result: object,
  text: string,
  { json, format, select }: Options,
  io: Io,
): Promise<number> {
  const printing = { json, format, select, output: undefined, force: false, showSecrets: false };
  if (json || format !== undefined) await print(result, printing, io);
  else if (io.errIsTerminal) io.err(text);
  return EXIT.done;
}

function counted({ files, bytes }: { files: number; bytes: number }): string {
  return `${files === 1 ? "" : t`${files} files` + ", "}${amount(bytes)}`;
}

/** Of several files, the line shows how many are complete. */
function named<P extends { name: string; done: number; files: number }>(progress: P): P {
  const { name, done, files } = progress;
  return files > 1 ? { ...progress, name: `${done}/${files} ${name}` } : progress;
}

function parallelOf({ flags }: Words): { parallel?: number } {
  const parallel = wholeNumber(flags, "parallel", 64, 1);
  return parallel === undefined ? {} : { parallel };
}
