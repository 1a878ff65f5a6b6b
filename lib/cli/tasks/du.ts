/**
 * `fbx du [PATH]`: what takes up the room on the disks of the box.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Property } from "../../catalogue/mod.ts";
import type { FileInfo } from "../../client/types.gen.ts";
import { mapLimit } from "../../files/tally.ts";
import { t } from "../../text/language.ts";
import { amount } from "../output/quantity.ts";
import { entriesOf, placeOn } from "./box_path.ts";
import { reading, type Task } from "./task.ts";

const table = (): Property => ({
  type: "object[]",
  columns: { [t`Size`]: "size", [t`Files`]: "files", [t`Path`]: "path" },
  fields: {
    path: { type: "string" },
    size: { type: "int", unit: "byte" },
    files: { type: "int" },
  },
});

/** Adds sizes up. */
export const du: Task = {
  french: ["taille"],
  usage: "[PATH]",
  summary: "show what takes up space on the disks of the box",
  about: [
    "Shows the size of each thing in a folder of the box, the largest first. Without a PATH, how full each disk is.",
  ],
  words: [0, 1],
  kinds: ["box-path"],
  takes: reading,
  examples: [["fbx du", "how full the disks are"], ["fbx du /Freebox", "what is large there"]],
  async perform({ words: [word], box }) {
    const f = await box();
    if (word === undefined) {
      return { result: await f.storage.partitions(), shape: "DiskPartition[]" };
    }
    const { path, info } = await placeOn(f, word);
    const entries = info !== undefined && info.type !== "dir" ? [info] : await entriesOf(f, path);
    const result: Weighed[] = [];
    await mapLimit(entries, 4, async (entry) => void result.push(await weigh(f, entry)));
    const size = result.reduce((sum, each) => sum + each.size, 0);
    return {
      result: result.toSorted((a, b) => b.size - a.size),
      shape: table(),
      nothing: t`${path} is empty.`,
      note: t`${path}: ${amount(size)} in all`,
    };
  },
};

interface Weighed {
  readonly path: string;
  readonly size: number;
  readonly files: number;
}

/** The size of a file, or of a folder with all that is in it. */
async function weigh(f: Fbx, { path, type, size = 0, link }: FileInfo): Promise<Weighed> {
  if (type !== "dir" || link) return { path, size: type === "dir" ? 0 : size, files: 1 };
  let all = { path, size: 0, files: 0 };
  for (const entry of await entriesOf(f, path)) {
    const inner = await weigh(f, entry);
    all = { path, size: all.size + inner.size, files: all.files + inner.files };
  }
  return all;
}
