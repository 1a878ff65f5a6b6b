/**
 * The living part of `Storage`: disks and partitions change state, are formatted and checked, which
 * takes time.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { decodePath, encodePath, treeOf } from "./tree.ts";
import { noise } from "./noise.ts";

/** How long a check or a format takes, in seconds. */
const duration = 5;

/** How many requests the household makes of a disk in a second. */
const requests = { read_requests: 40, write_requests: 12 };

interface Work {
  percent: number;
  done(): void;
}

const works = new WeakMap<Item, Work>();

/** `Storage`: disks and partitions. */
export const storage: Behaviour = {
  handlers: {
    "Storage.updateDisk": updateDisk,
    "Storage.updatePartition": updatePartition,
    "Storage.formatDisk": format,
    "Storage.checkPartition": check,
    "Storage.fsAdvice": advise,
    "Pvr.media": (_call, box) => media(box),
  },
  tick(box, elapsed) {
    for (const disk of box.store.list("storage/disk")) {
      if (disk.type !== "usb") {
        disk.temp = Math.round(40 + 6 * noise(box, `disk ${disk.id}`, box.now(), 600));
      }
      disk.active_duration = Math.round(Number(disk.active_duration) + elapsed);
      for (const [counter, perSecond] of Object.entries(requests)) {
        disk[counter] = Math.round(Number(disk[counter] ?? 0) + perSecond * elapsed);
      }
      goOn(disk, elapsed);
    }
    for (const partition of box.store.list("storage/partition")) goOn(partition, elapsed);
  },
};

function begin(item: Item, done: () => void): void {
  works.set(item, { percent: 0, done });
  item.operation_pct = { done_steps: 0, max_steps: 1, percent: 0 };
}

function goOn(item: Item, elapsed: number): void {
  const work = works.get(item);
  if (!work) return;
  work.percent += 100 * elapsed / duration;
  item.operation_pct = {
    done_steps: 0,
    max_steps: 1,
    percent: Math.min(99, Math.floor(work.percent)),
  };
  if (work.percent < 100) return;
  works.delete(item);
  delete item.operation_pct;
  work.done();
}

function updateDisk(call: Call, box: Box): Item {
  const disk = diskOf(box, call.params.id);
  const { state } = call.body as Item;
  if (state === undefined || state === disk.state) return disk;
  refuseBusy(disk);
  if (state !== "enabled" && state !== "disabled") throw new Refusal("op_not_supported");
  disk.state = state;
  for (const partition of partitionsOf(box, disk)) {
    partition.state = state === "enabled" ? "mounted" : "umounted";
  }
  return disk;
}

function updatePartition(call: Call, box: Box): Item {
  const partition = partitionOf(box, call.params.id);
  const { state, label } = call.body as Item;
  if (label !== undefined) partition.label = label;
  if (state === undefined || state === partition.state) return partition;
  refuseBusy(partition);
  if (state !== "mounted" && state !== "umounted") throw new Refusal("op_not_supported");
  partition.state = state === "mounted" ? "mounting" : "umounting";
  box.later(800, () => partition.state = state);
  return partition;
}

function format(call: Call, box: Box): void {
  const disk = diskOf(box, call.params.id);
  if (disk.type === "internal") throw new Refusal("is_internal", "Disque interne");
  refuseBusy(disk);
  const { table_type, fs_type, label } = call.body as Item;
  const [partition] = partitionsOf(box, disk);
  disk.state = "formatting";
  if (partition) partition.state = "formatting";
  begin(disk, () => {
    Object.assign(disk, { state: "enabled", table_type });
    if (partition) empty(box, partition, { fstype: fs_type, label });
  });
}

/** Nothing is left of what the partition held, and it is mounted under its new name. */
function empty(box: Box, partition: Item, fields: Item): void {
  const tree = treeOf(box);
  tree.unmount(decodePath(partition.path));
  const path = "/" + String(fields.label).replaceAll("/", "_");
  Object.assign(partition, fields, { path: encodePath(path), state: "mounted" });
  tree.mkdirs(path);
  tree.measure();
}

function check(call: Call, box: Box): void {
  const partition = partitionOf(box, call.params.id);
  refuseBusy(partition);
  const { state } = partition;
  Object.assign(partition, { state: "checking", fsck_result: "running" });
  begin(partition, () => Object.assign(partition, { state, fsck_result: "fs_clean" }));
}

function advise({ params, query }: Call, box: Box): Item {
  const disk = diskOf(box, params.disk_id);
  const reason = disk.type === "nvme" ? "nvme_performance" : "max_file_size";
  const fstype = query.get("dedicated_disk") === "true" || disk.type === "nvme" ? "ext4" : "exfat";
  return { fstype, table_type: "gpt", reason, partitions_to_delete: [] };
}

function media({ store }: Box): Item[] {
  return store.list("pvr/media").map((media) => {
    const partition = store.list("storage/partition").find(({ label }) => label === media.media);
    const { free_bytes, total_bytes } = partition ?? media;
    return { ...media, free_bytes, total_bytes };
  });
}

function refuseBusy(item: Item): void {
  if (works.has(item)) throw new Refusal("disk_busy", "Le disque est occupé");
}

function diskOf({ store }: Box, id: unknown): Item {
  const disk = store.list("storage/disk").find((disk) => disk.id === Number(id));
  if (disk) return disk;
  const isPartition = store.list("storage/partition").some((part) => part.id === Number(id));
  throw new Refusal(isPartition ? "is_a_partition" : "not_found", "Disque introuvable");
}

function partitionOf({ store }: Box, id: unknown): Item {
  const partition = store.list("storage/partition").find((part) => part.id === Number(id));
  if (partition) return partition;
  throw new Refusal("not_found", "Partition introuvable");
}

function partitionsOf({ store }: Box, disk: Item): Item[] {
  return store.list("storage/partition").filter(({ disk_id }) => disk_id === disk.id);
}
