/**
 * `fbx sync FROM TO`: makes a folder the same as another one, between this device and the box.
 *
 * @module
 */
import { posix } from "node:path";
import type { Fbx } from "../../../mod.ts";
import {
  boxTree,
  compare,
  hashByBox,
  hashOfDownload,
  isFolderHere,
  localTree,
  type Plan,
  sameContent,
  syncDown,
  syncUp,
  type Tree,
} from "../../files/sync.ts";
import { t } from "../../text/language.ts";
import { isSet } from "../args/flags.ts";
import { amount } from "../output/quantity.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { progressOf } from "../terminal/progress.ts";
import { finish, isMarked, makeFolder, placeOn, thingOn, written } from "./box_path.ts";
import { changing, type Task } from "./task.ts";

/** Mirrors a folder. */
export const sync: Task = {
  french: ["synchroniser"],
  usage: "FROM TO",
  summary: "make a folder the same as another one, between this device and the box",
  about: [
    "Copies what is new or has changed in the folder FROM into the folder TO. One of them is on the box and begins with box:. A file of the same size whose copy is not older is skipped; --checksum compares contents.",
    "Other files in TO are kept, unless --delete is given, which refuses an empty FROM. Links to folders are skipped on both sides. An interrupted copy leaves no partial file, as with fbx cp.",
  ],
  words: [2, 2],
  kinds: ["copy-path"],
  options: {
    checksum: { about: "compare contents instead of times (slow: the box reads each file)" },
    delete: { about: "also delete what is in TO but not in FROM; asks first" },
  },
  takes: changing,
  examples: [
    ["fbx sync Photos box:/Freebox/Photos", "a backup on the box"],
    ["fbx sync box:/Freebox/Photos Photos --delete --dry-run", "what would be done"],
  ],
  async perform({ words: [from = "", to = ""], flags, options, box, confirm, io }) {
    if (isMarked(from) === isMarked(to)) {
      throw new UsageError(
        t`One of the two must be on the box and begin with box:, such as box:/Freebox/Photos`,
      );
    }
    const isUp = isMarked(to);
    const f = await box();
    const there = isUp ? (await placeOn(f, to)).path : (await folderOn(f, from));
    const here = isUp ? from : to;
    if (isUp && !(await isFolderHere(here))) {
      throw new UsageError(t`${here} is not a folder on this device`);
    }
    const hereTree = await isFolderHere(here) ? await localTree(here) : new Map();
    const isThere = !isUp || (await placeOn(f, to)).info?.type === "dir";
    const thereTree = isThere ? await boxTree(f, there) : new Map();
    const [source, target]: Tree[] = isUp ? [hereTree, thereTree] : [thereTree, hereTree];
    const hash = options.dryRun ? hashOfDownload : hashByBox;
    const closer = isSet(flags, "checksum")
      ? sameContent(here, there, (path) => hash(f, path))
      : undefined;
    const whole = await compare(source ?? new Map(), target ?? new Map(), closer);
    const plan = isSet(flags, "delete") ? whole : { ...whole, deletions: [] };
    if (plan.deletions.length > 0 && source?.size === 0) {
      throw new UsageError(
        t`${from} is empty, so --delete would delete all that is in ${to}. Is its disk there? Nothing was changed.`,
      );
    }
    if (options.dryRun) return await planned(plan, io);
    await confirm(...asked(plan.deletions, to));
    const line = progressOf(io);
    const places = { here, there, from: source ?? new Map() };
    const how = { signal: io.signal, onProgress: line.at };
    if (isUp) await makeFolder(f, there);
    const bytes = await (isUp ? syncUp : syncDown)(f, plan, places, how).finally(line.end);
    if (isUp && plan.deletions.length > 0) {
      const files = plan.deletions.map((path) => posix.join(there, path));
      await finish(f.fs.rm({ files }), io);
    }
    return { result: { ...plan, bytes }, says: told(plan, bytes, to) };
  },
};

async function folderOn(f: Fbx, word: string): Promise<string> {
  const { path, info } = await thingOn(f, word);
  if (info.type !== "dir") {
    throw new UsageError(t`${path} is not a folder on the box. fbx mkdir creates one`);
  }
  return path;
}

/** What is asked about; nothing where nothing is deleted. */
function asked(deletions: readonly string[], to: string): string[] {
  if (deletions.length === 0) return [];
  const few = deletions.slice(0, 5).join(", ");
  return [
    deletions.length > 5
      ? t`deletes ${deletions.length} things in ${to} for good: ${few} …`
      : t`deletes in ${to} for good: ${few}`,
  ];
}

/** A line for each thing: + is copied, - is deleted. */
async function planned({ copies, deletions, same }: Plan, io: Io) {
  for (const path of copies) await io.out(`+ ${written(path, io)}\n`);
  for (const path of deletions) await io.out(`- ${written(path, io)}\n`);
  io.err(t`${copies.length} to copy, ${deletions.length} to delete, ${same} unchanged`);
  return { result: undefined };
}

function told({ copies, deletions, same }: Plan, bytes: number, to: string): string {
  return copies.length + deletions.length === 0
    ? t`${to} was up to date already (${same} files).`
    : t`${to} is up to date: ${copies.length} copied (${
      amount(bytes)
    }), ${deletions.length} deleted, ${same} unchanged.`;
}
