/**
 * The living part of `Pvr`: programmed records are checked, start, end as files, and can be deleted.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { pattern } from "./content.ts";
import { decodePath, join, treeOf } from "./tree.ts";

/** What a record takes on the disk, in byte/s. */
const rate = 750_000;
const longest = 12 * 3600;

/** `Pvr`: the recorder. */
export const pvr: Behaviour = {
  handlers: {
    "Pvr.addPrecord": add,
    "Pvr.updatePrecord": update,
    "Pvr.deleteFrecord": deleteFrecord,
    "Pvr.requestNextQuota": (_call, { store }) => {
      const quota = store.object("pvr/quota");
      return Object.assign(quota, { quota_exceeded: false, cur_tresh: quota.needed_tresh });
    },
  },
  tick(box) {
    for (const record of [...box.store.list("pvr/programmed")]) follow(box, record);
  },
};

function add({ body }: Call, box: Box): Item {
  const { store } = box;
  const given = body as Item;
  checkTimes(box, given);
  const record: Item = {
    ...blank,
    ...store.object("pvr/config"),
    ...given,
    id: store.nextId("pvr/programmed"),
    media: given.media ?? store.list("storage/partition")[0]?.label,
    state: "waiting_start_time",
  };
  delete record.auto_ack;
  store.list("pvr/programmed").push(record);
  findConflicts(box);
  return record;
}

/** A recording without details. */
export const blank: Item = {
  path: "Enregistrements",
  has_record_gen: false,
  record_gen_id: 0,
  conflict: false,
  overlap_list: [],
  enabled: true,
  altered: false,
  error: "none",
  channel_uuid: "uuid-webtv-201",
  channel_name: "",
  channel_quality: "auto",
  channel_type: "",
  name: "",
  subname: "",
  broadcast_type: "tv",
};

function update({ params, body }: Call, box: Box): Item {
  const record = box.store.list("pvr/programmed").find(({ id }) => id === Number(params.id));
  if (!record) throw new Refusal("noent", "Enregistrement introuvable");
  const change = body as Item;
  if (change.start !== undefined || change.end !== undefined) {
    checkTimes(box, { ...record, ...change });
  }
  if (change.enabled === false && !record.has_record_gen) throw new Refusal("only_auto_disable");
  Object.assign(record, change);
  findConflicts(box);
  return record;
}

function checkTimes(box: Box, { start, end }: Item): void {
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Refusal("inval_date_fmt");
  if (Number(end) <= Number(start)) throw new Refusal("inval_end_before_start");
  if (Number(end) <= box.now()) throw new Refusal("record_date_in_past");
  if (Number(end) - Number(start) > longest) throw new Refusal("record_duration_too_long");
}

/** The box records one channel at a time. */
export function findConflicts({ store }: Box): void {
  const records = store.list("pvr/programmed");
  for (const record of records) {
    const overlap = records.filter((other) =>
      other !== record && Number(other.start) < Number(record.end) &&
      Number(record.start) < Number(other.end)
    );
    record.overlap_list = overlap.map(({ id }) => id);
    record.conflict = overlap.length > 0;
  }
}

function follow(box: Box, record: Item): void {
  const begin = Number(record.start) - Number(record.margin_before ?? 0);
  const finish = Number(record.end) + Number(record.margin_after ?? 0);
  if (!record.enabled || box.now() < begin) return;
  if (box.now() < finish) record.state = "running";
  else end(box, record, finish - begin);
}

function end(box: Box, record: Item, seconds: number): void {
  const { store } = box;
  const filename = `${record.channel_name || "TV"} - ${record.name} (${record.id}).m2ts`
    .replaceAll("/", "_");
  const byte_size = seconds * rate;
  const programmed = store.list("pvr/programmed");
  programmed.splice(programmed.indexOf(record), 1);
  const done: Item = { ...record, filename, byte_size, secure: false, state: "finished" };
  for (const field of ["conflict", "overlap_list", "margin_before", "margin_after"]) {
    delete done[field];
  }
  done.id = store.nextId("pvr/finished");
  try {
    treeOf(box).write(pathOf(box, done), pattern(filename, byte_size));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    Object.assign(done, { state: "failed", error: "disk_full", byte_size: 0 });
  }
  store.list("pvr/finished").push(done);
}

function deleteFrecord({ params }: Call, box: Box): void {
  const finished = box.store.list("pvr/finished");
  const record = finished.find(({ id }) => id === Number(params.id));
  if (!record) throw new Refusal("noent", "Enregistrement introuvable");
  finished.splice(finished.indexOf(record), 1);
  const path = pathOf(box, record);
  if (treeOf(box).find(path)) treeOf(box).remove(path);
}

function pathOf({ store }: Box, { media, path, filename }: Item): string {
  const partition = store.list("storage/partition").find(({ label }) => label === media) ??
    store.list("storage/partition")[0];
  return join(
    join(decodePath(partition?.path), String(path || "Enregistrements")),
    String(filename),
  );
}
