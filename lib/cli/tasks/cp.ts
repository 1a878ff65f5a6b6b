/**
 * `fbx cp FROM… TO`: copies between this device and the box, and on the box.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { save } from "../../files/save.ts";
import { send } from "../../files/send.ts";
import { t } from "../../text/language.ts";
import { amount } from "../output/quantity.ts";
import { UsageError } from "../terminal/io.ts";
import { progressOf } from "../terminal/progress.ts";
import { finish, isMarked, placeOn, targetOn, thingOn, written } from "./box_path.ts";
import { modeOf } from "./mv.ts";
import { changing, type Context, type Done, type Task } from "./task.ts";

/** Copies. */
export const cp: Task = {
  french: ["copier"],
  usage: "FROM… TO",
  summary: "copy files and folders between this device and the box",
  about: [
    "A path on the box begins with box: (box:/Freebox/Photos); another one is on this device. Folders are copied with all that is in them.",
    "A file gets its final name only once it is complete. What an earlier run left unfinished is resumed. Nothing is replaced without --force.",
  ],
  words: [2, 1000],
  kinds: ["copy-path"],
  takes: [...changing, "force"],
  examples: [
    ["fbx cp film.mkv box:/Freebox/Vidéos/", "to the box"],
    ["fbx cp box:/Freebox/Photos .", "from the box"],
    ["fbx cp box:/Freebox/a.mkv box:/USB", "from one disk of the box to another"],
  ],
  async perform(context) {
    const { words } = context;
    const sources = words.slice(0, -1);
    const target = words.at(-1) ?? "";
    const marked = sources.filter(isMarked).length;
    if (marked !== 0 && marked !== sources.length) {
      throw new UsageError(t`Copy from the box, or from this device, but not from both at once`);
    }
    if (marked === 0 && !isMarked(target)) {
      throw new UsageError(
        t`Neither is on the box. A path on the box begins with box:, such as box:/Freebox/Photos`,
      );
    }
    const f = await context.box();
    if (marked === 0) return await upload(f, sources, target, context);
    return isMarked(target)
      ? await onBox(f, sources, target, context)
      : await download(f, sources, target, context);
  },
};

async function onBox(
  f: Fbx,
  words: readonly string[],
  target: string,
  { options, io }: Context,
): Promise<Done> {
  const files = [];
  for (const word of words) files.push((await thingOn(f, word)).path);
  const { path: dst, info } = await placeOn(f, target);
  if (info?.type !== "dir") {
    throw new UsageError(t`${dst} is not a folder on the box. fbx mkdir creates one`);
  }
  await finish(f.fs.cp({ files, dst, mode: modeOf(options.force) }), io);
  return { result: { copied: files, to: dst }, says: `${files.join(", ")} → ${dst}` };
}

async function upload(
  f: Fbx,
  sources: readonly string[],
  target: string,
  { options, io }: Context,
): Promise<Done> {
  const { path } = await targetOn(f, target);
  const to = target.endsWith("/") && path !== "/" ? `${path}/` : path;
  if (options.dryRun) return await planned(sources, `box:${to}`, io);
  const line = progressOf(io);
  const sent = await send(f, sources, to, {
    force: options.force,
    signal: io.signal,
    onProgress: line.at,
  }).finally(line.end);
  return { result: { ...sent, to }, says: told(sources, to, sent) };
}

async function download(
  f: Fbx,
  sources: readonly string[],
  target: string,
  { options, io }: Context,
): Promise<Done> {
  const paths = [];
  for (const word of sources) paths.push((await thingOn(f, word)).path);
  if (options.dryRun) return await planned(paths.map((path) => `box:${path}`), target, io);
  const line = progressOf(io);
  const total = { files: 0, bytes: 0 };
  // several things go into one folder, and make it
  const place = paths.length > 1 && !target.endsWith("/") ? `${target}/` : target;
  try {
    for (const path of paths) {
      const { files, bytes } = await save(f, path, place, {
        force: options.force,
        signal: io.signal,
        onProgress: line.at,
      });
      total.files += files;
      total.bytes += bytes;
    }
  } finally {
    line.end();
  }
  return { result: { ...total, to: target }, says: told(paths, target, total) };
}

async function planned(from: readonly string[], to: string, io: Context["io"]): Promise<Done> {
  for (const each of from) await io.out(t`copy ${written(each, io)} to ${written(to, io)}` + "\n");
  return { result: undefined };
}

function told(
  from: readonly string[],
  to: string,
  { files, bytes }: { files: number; bytes: number },
): string {
  return files === 1
    ? `${from.join(", ")} → ${to} (${amount(bytes)})`
    : t`${from.join(", ")} → ${to} (${files} files, ${amount(bytes)})`;
}
