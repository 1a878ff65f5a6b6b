/**
 * `fbx mv PATH… TARGET`: moves or renames files and folders of the box.
 *
 * @module
 */
import { posix } from "node:path";
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/io.ts";
import { entriesOf, finish, type Place, targetOn, thingOn } from "./box_path.ts";
import { changing, type Task } from "./task.ts";

/** Moves. */
export const mv: Task = {
  french: ["déplacer"],
  usage: "PATH… TARGET",
  summary: "move or rename files and folders of the box",
  about: [
    "Moves files and folders into a folder of the box, or renames one. If the name is taken, the moved item gets a suffix; --force replaces the existing one.",
  ],
  words: [2, 1000],
  kinds: ["box-path"],
  takes: [...changing, "force"],
  examples: [
    ["fbx mv /Freebox/a.mkv /Freebox/Films", "into a folder"],
    ["fbx mv /Freebox/a.mkv /Freebox/b.mkv", "another name"],
  ],
  async perform({ words, options, box, io }) {
    const f = await box();
    const sources = [];
    for (const word of words.slice(0, -1)) sources.push(await thingOn(f, word));
    const files = sources.map(({ path }) => path);
    const target = await targetOn(f, words.at(-1) ?? "", files.length === 1 ? files[0] : undefined);
    const to = await move(f, files, target, options.force, io);
    return {
      result: { moved: files, to },
      says: `${files.join(", ")} → ${to}`,
    };
  },
};

async function move(
  f: Fbx,
  files: readonly string[],
  { path, info }: Place,
  force: boolean,
  io: Io,
): Promise<string> {
  if (info?.type === "dir" || path === "/") {
    await finish(f.fs.mv({ files: [...files], dst: path, mode: modeOf(force) }), io);
    return path;
  }
  const [src = "", ...others] = files;
  if (others.length > 0) {
    throw new UsageError(t`${path} is not a folder on the box. fbx mkdir creates one`);
  }
  if (info !== undefined) {
    throw new UsageError(t`${path} already exists. Move it, or delete it with fbx rm`);
  }
  const folder = posix.dirname(path);
  if (folder !== posix.dirname(src)) {
    const name = posix.basename(src);
    const isTaken = name !== posix.basename(path) &&
      (await entriesOf(f, folder)).some((entry) => entry.name === name);
    if (isTaken) throw new UsageError(t`${posix.join(folder, name)} already exists. Move it first`);
    await finish(f.fs.mv({ files: [src], dst: folder, mode: modeOf(force) }), io);
    if (name === posix.basename(path)) return path;
    await f.fs.rename({ src: posix.join(folder, name), dst: posix.basename(path) });
  } else await f.fs.rename({ src, dst: posix.basename(path) });
  return path;
}

/** What becomes of a file that is there with the same name. */
export function modeOf(force: boolean): "overwrite" | "both" {
  return force ? "overwrite" : "both";
}
