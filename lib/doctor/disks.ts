/**
 * The disks: their state, space, errors and temperature, and the arrays that they make.
 *
 * @module
 */
import { inOneSentence } from "../catalogue/consequences.ts";
import { items, type Loose } from "../core/loose.ts";
import type { DiskPartition, StorageDisk } from "../client/types.gen.ts";
import { t } from "../text/language.ts";
import { absent, type Answers, check, told, type Verdict, worst } from "./check.ts";
import { measure } from "./measure.ts";
import { decimal, quantity } from "./quantity.ts";

/** The checks of the disks. */
export const disks = [
  check({
    id: "state",
    title: () => t`State`,
    reads: ["storage.disks"],
    means: () => t`Its data may be lost.`,
    advice: () => t`Back up important data, then check the partition.`,
    command: ["storage.disks"],
    async judge(box) {
      const all = await disksOf(box);
      const found = [
        ...all.map((disk) => ({
          name: nameOf(disk),
          id: undefined,
          ...measure("storage.disks", "state", disk),
        })),
        ...partitionsOf(all).flatMap((partition) =>
          (["state", "fsck_result"] as const)
            .filter((field) => partition[field] !== undefined && partition[field] !== null)
            .map((field) => ({
              name: labelOf(partition),
              id: partition.id,
              ...measure("storage.disks", `partitions.${field}`, partition),
            }))
        ),
      ];
      const bad = found.filter(({ status }) => status !== "ok");
      if (bad.length === 0) return { status: "ok", seen: all.map(nameOf).join(", ") };
      const partition = bad.find(({ id }) => typeof id === "number")?.id;
      const seen = bad.map(({ name, text }) => t`${name}: ${text}`).join(", ");
      const status = worst(...bad.map(({ status }) => status));
      return typeof partition === "number"
        ? {
          status,
          seen,
          command: ["storage.checkPartition", [partition], { checkmode: "ro" }],
        }
        : { status, seen };
    },
  }),
  check({
    id: "space",
    title: () => t`Space`,
    reads: ["storage.disks"],
    means: () => t`A full disk stops recordings and downloads.`,
    advice: () => t`Delete or move large files.`,
    command: ["storage.disks"],
    async judge(box) {
      const partitions = partitionsOf(await disksOf(box))
        .filter(({ state, total_bytes }) => state === "mounted" && Number(total_bytes) > 0);
      if (partitions.length === 0) throw absent(t`no mounted partition`);
      return together(partitions.map((partition): Verdict => {
        const { status, text } = measure("storage.disks", "partitions.used_bytes", partition);
        const free = quantity(told(partition.free_bytes), "byte");
        const seen = t`${labelOf(partition)}: ${text} used, ${free} free`;
        const { path } = partition;
        return path ? { status, seen, command: ["fs.list", [path]] } : { status, seen };
      }));
    },
  }),
  check({
    id: "errors",
    title: () => t`Errors`,
    reads: ["storage.disks"],
    means: () => t`A disk with read or write errors may fail soon.`,
    advice: () => t`Back up important data, then replace the disk.`,
    command: ["storage.disks"],
    async judge(box) {
      return together((await disksOf(box)).map((disk) => {
        const read = measure("storage.disks", "read_error_requests", disk);
        const written = measure("storage.disks", "write_error_requests", disk);
        const status = worst(read.status, written.status);
        const [reads, writes] = [disk.read_error_requests, disk.write_error_requests]
          .map((count) => decimal(told(count)));
        return status === "ok"
          ? { status, seen: t`${nameOf(disk)}: none` }
          : { status, seen: t`${nameOf(disk)}: ${reads} reading, ${writes} writing` };
      }));
    },
  }),
  check({
    id: "temperature",
    title: () => t`Temperature`,
    reads: ["storage.disks"],
    means: () => t`Hot disks fail early.`,
    advice: () => t`Leave space around the box, away from other warm devices.`,
    command: ["storage.disks"],
    async judge(box) {
      const measured = (await disksOf(box)).filter(({ temp }) =>
        typeof temp === "number" && temp > 0
      );
      if (measured.length === 0) throw absent(t`no disk reports its temperature`);
      return together(measured.map((disk) => {
        const { status, text } = measure("storage.disks", "temp", disk);
        return { status, seen: t`${nameOf(disk)}: ${text}` };
      }));
    },
  }),
  check({
    id: "raid",
    title: () => t`Arrays`,
    reads: ["raid.list"],
    means: () => t`A degraded array loses its data with the next disk that fails.`,
    advice: () => t`Replace the disk that failed; the box then rebuilds the array.`,
    command: ["raid.list"],
    async judge(box) {
      const arrays = items(await box.read("raid.list"));
      if (arrays.length === 0) throw absent(t`no array`);
      return together(arrays.map((array): Verdict => {
        const { status, text } = measure("raid.list", "state", array);
        const members = items(array.members)
          .filter((member) => measure("raid.list", "members.role", member).status !== "ok");
        const name = array.name ?? "";
        if (members.length > 0) {
          return {
            status: "problem",
            seen: t`${name}: failed or missing disks: ${members.length}`,
          };
        }
        if (told(array.degraded)) return { status: "problem", seen: t`${name}: degraded` };
        return { status, seen: t`${name}: ${text}` };
      }));
    },
  }),
];

async function disksOf(box: Answers<"storage.disks">): Promise<Loose<StorageDisk>[]> {
  const found = items(await box.read("storage.disks"));
  if (found.length === 0) throw absent(t`no disk`);
  return found;
}

function partitionsOf(all: readonly Loose<StorageDisk>[]): Loose<DiskPartition>[] {
  return all.flatMap(({ partitions }) => items(partitions));
}

function nameOf({ model, id, type }: Loose<StorageDisk>): string {
  return model?.trim() || `${type ?? ""} ${id ?? ""}`.trim();
}

function labelOf({ label, id }: Loose<DiskPartition>): string {
  return label || String(id ?? "");
}

/** The verdict on several things of a kind: as the worst of them, and the worse ones named. */
function together(all: readonly Verdict[]): Verdict {
  const status = worst(...all.map(({ status }) => status));
  const named = all.filter((each) => status === "ok" || each.status !== "ok");
  const { command } = named.find((each) => each.status === status) ?? {};
  const seen = inOneSentence(named.map(({ seen }) => seen));
  return command === undefined ? { status, seen } : { status, seen, command };
}
