/**
 * The living part of `Fs`: a real tree of files, listed, changed at once or by tasks, and sent.
 *
 * @module
 */
import { getHashes } from "node:crypto";
import {
  type Behaviour,
  Binary,
  type Box,
  type Call,
  type Handler,
  type Item,
  Refusal,
} from "../types.ts";
import { stream } from "./content.ts";
import * as jobs from "./fs_jobs.ts";
import { enqueue, forget, setState } from "./fs_tasks.ts";
import { mimeOf } from "./mime.ts";
import { plainName } from "./path.ts";
import {
  decodePath,
  encodePath,
  type Entry,
  type Folder,
  join,
  nameOf,
  parentOf,
  treeOf,
} from "./tree.ts";

const digests = new WeakMap<Item, string>();

/** `Fs`: files and the tasks on them. */
export const fs: Behaviour = {
  handlers: {
    "Fs.list": list,
    "Fs.info": (call, box) => info(box, decodePath(call.params.path)),
    "Fs.infos": infos,
    "Fs.mkdir": mkdir,
    "Fs.mkpath": ({ body }, box) => {
      const tree = treeOf(box);
      tree.mkdirs(tree.writable(decodePath((body as Item).path)));
    },
    "Fs.rename": rename,
    "Fs.download": download,
    "Fs.mv": transfer("mv", jobs.move),
    "Fs.cp": transfer("cp", jobs.copy),
    "Fs.rm": remove,
    "Fs.cat": cat,
    "Fs.archive": archive,
    "Fs.extract": extract,
    "Fs.repair": repair,
    "Fs.hash": hash,
    "Fs.taskHash": taskHash,
    "Fs.updateTask": updateTask,
    "Fs.deleteTask": (call, box) => forget(box, taskOf(call, box)),
  },
};

function list(call: Call, box: Box): Item {
  const path = decodePath(call.params.path);
  const entries = shown(treeOf(box).folder(path), call.query);
  const start = offsetOf(call.query.get("cursor"));
  const limit = Number(call.query.get("limit") ?? 0) || entries.length;
  const counted = isSet(call.query.get("countSubFolder"));
  const page = entries.slice(start, start + limit).map((entry, n) => ({
    ...describe(entry, join(path, entry.name), counted),
    index: start + n,
  }));
  const next = start + limit;
  return { entries: page, ...(next < entries.length ? { cursor: cursorTo(next) } : {}) };
}

function shown(folder: Folder, query: URLSearchParams): Entry[] {
  const onlyFolder = isSet(query.get("onlyFolder"));
  const removeHidden = isSet(query.get("removeHidden"));
  const natural = new Intl.Collator("fr", { numeric: true });
  return [...folder.entries.values()]
    .filter((entry) => !onlyFolder || entry.kind === "dir")
    .filter((entry) => !removeHidden || !entry.name.startsWith("."))
    .sort((a, b) => natural.compare(a.name, b.name));
}

function describe(entry: Entry, path: string, counted = false): Item {
  const children = counted && entry.kind === "dir" ? [...entry.entries.values()] : [];
  const count = (kind: Entry["kind"]) => children.filter((child) => child.kind === kind).length;
  return {
    path: encodePath(path),
    name: entry.name.toWellFormed(),
    type: entry.kind,
    mimetype: entry.kind === "dir" ? "inode/directory" : mimeOf(entry.name),
    size: entry.kind === "dir" ? 4096 : entry.content.size,
    modification: entry.modified,
    link: entry.kind === "file" && entry.link === true,
    hidden: entry.name.startsWith("."),
    ...(counted && entry.kind === "dir"
      ? { foldercount: count("dir"), filecount: count("file") }
      : {}),
  };
}

function info(box: Box, path: string): Item {
  return { ...describe(treeOf(box).get(path), path), parent: encodePath(parentOf(path)) };
}

function infos(call: Call, box: Box): Item[] {
  const paths = Array.isArray(call.body) ? call.body : [];
  return paths.flatMap((path) => {
    try {
      return [info(box, decodePath(path))];
    } catch (refusal) {
      // Invalid paths are skipped, according to the documentation.
      if (refusal instanceof Refusal) return [];
      throw refusal;
    }
  });
}

function mkdir({ body }: Call, box: Box): string {
  const { parent, dirname } = body as Item;
  const tree = treeOf(box);
  const folder = decodePath(parent);
  tree.folder(folder);
  const path = join(tree.writable(folder), plainName(dirname));
  if (tree.find(path)) throw new Refusal("destination_conflict", "Ce nom est déjà pris");
  tree.mkdirs(path);
  return encodePath(path);
}

function rename({ body }: Call, box: Box): string {
  const { src, dst } = body as Item;
  const tree = treeOf(box);
  const from = decodePath(src);
  tree.get(from);
  const to = join(parentOf(from), plainName(dst));
  if (to === from) return encodePath(to);
  if (tree.find(to)) throw new Refusal("destination_conflict", "Ce nom est déjà pris");
  tree.move(from, to);
  return encodePath(to);
}

function download(call: Call, box: Box): Binary {
  const file = treeOf(box).file(decodePath(call.params.path));
  const { content } = file;
  return new Binary(
    (start, end) => stream(content, start, end),
    content.size,
    mimeOf(file.name),
    file.name,
    file.modified,
  );
}

function transfer(type: string, work: typeof jobs.copy): Handler {
  return ({ body }, box) => {
    const { files, dst, mode } = body as Item;
    const tree = treeOf(box);
    const src = paths(files, box);
    const to = tree.writable(decodePath(dst));
    tree.folder(to);
    const conflict = conflictMode(mode);
    return enqueue(box, {
      type,
      src,
      dst: to,
      job: (task) => work(tree, task, src, to, conflict),
    });
  };
}

function remove({ body }: Call, box: Box): Item {
  const tree = treeOf(box);
  const src = paths((body as Item).files, box);
  for (const path of src) tree.writable(parentOf(path));
  return enqueue(box, { type: "rm", src, job: (task) => jobs.remove(tree, task, src) });
}

function cat({ body }: Call, box: Box): Item {
  const { files, dst, multi_volumes, delete_files, overwrite, append } = body as Item;
  const tree = treeOf(box);
  const given = paths(files, box);
  const src = multi_volumes ? given.flatMap((first) => volumes(box, first)) : given;
  const to = destination(box, dst, Boolean(overwrite || append));
  const options = {
    overwrite: Boolean(overwrite),
    append: Boolean(append),
    deleteFiles: Boolean(delete_files),
  };
  return enqueue(box, {
    type: "cat",
    src,
    dst: to,
    job: (task) => jobs.cat(tree, task, src, to, options),
  });
}

function archive({ body }: Call, box: Box): Item {
  const { files, dst } = body as Item;
  const tree = treeOf(box);
  const src = paths(files, box);
  const to = destination(box, dst);
  const job = (task: Item) => jobs.archive(tree, task, src, to);
  return enqueue(box, { type: "archive", src, dst: to, job });
}

function extract({ body }: Call, box: Box): Item {
  const { src, dst, delete_archive, overwrite } = body as Item;
  const tree = treeOf(box);
  const from = decodePath(src);
  tree.file(from);
  const to = tree.writable(decodePath(dst));
  const options = { overwrite: Boolean(overwrite), deleteArchive: Boolean(delete_archive) };
  return enqueue(box, {
    type: "extract",
    src: [from],
    dst: to,
    job: (task) => jobs.extract(tree, task, from, to, options),
  });
}

function repair({ body }: Call, box: Box): Item {
  const { src, delete_archive } = body as Item;
  const tree = treeOf(box);
  const from = decodePath(src);
  tree.file(from);
  const job = (task: Item) => jobs.repair(tree, task, from, Boolean(delete_archive));
  return enqueue(box, { type: "repair", src: [from], job });
}

function hash({ body }: Call, box: Box): Item {
  const { src, hash_type } = body as Item;
  const tree = treeOf(box);
  const from = decodePath(src);
  tree.file(from);
  const algorithm = String(hash_type).toLowerCase().replace("-", "");
  if (!getHashes().includes(algorithm)) {
    throw new Refusal("invalid_request", "Type de hachage inconnu");
  }
  return enqueue(box, {
    type: "hash",
    src: [from],
    job: (task) => jobs.hash(tree, task, from, algorithm, (hex) => digests.set(task, hex)),
  });
}

function taskHash(call: Call, box: Box): Item {
  const task = taskOf(call, box);
  if (task.type !== "hash") {
    throw new Refusal("invalid_task_type", "Cette tâche ne calcule pas d'empreinte");
  }
  const hash = digests.get(task);
  if (hash === undefined) throw new Refusal("invalid_state", "La tâche n'est pas terminée");
  return { hash };
}

function updateTask(call: Call, box: Box): Item {
  const task = taskOf(call, box);
  const { state } = (call.body ?? {}) as Item;
  if (state !== undefined) setState(box, task, state);
  return task;
}

function taskOf({ params }: Call, box: Box): Item {
  const task = box.store.list("fs/tasks").find(({ id }) => id === Number(params.id));
  if (task) return task;
  throw new Refusal("task_not_found", "Tâche introuvable");
}

/** The paths that a task is to work on, all of which must be there. */
function paths(value: unknown, box: Box): string[] {
  const list = (Array.isArray(value) ? value : []).map(decodePath);
  if (!list.length) throw new Refusal("invalid_request", "Aucun fichier");
  for (const path of list) treeOf(box).get(path);
  return list;
}

/** The file that a task is to write. */
function destination(box: Box, value: unknown, mayExist = false): string {
  const tree = treeOf(box);
  const path = decodePath(value);
  tree.folder(tree.writable(parentOf(path)));
  if (!mayExist && tree.find(path)) {
    throw new Refusal("destination_conflict", "La destination existe déjà");
  }
  return path;
}

/** `film.avi.001`, `film.avi.002` … as long as there are more. */
function volumes(box: Box, first: string): string[] {
  const tree = treeOf(box);
  const found = [first];
  const stem = nameOf(first).replace(/\d{3}$/, "");
  for (let n = Number(first.slice(-3)) + 1;; n++) {
    const path = join(parentOf(first), stem + String(n).padStart(3, "0"));
    if (!tree.find(path)) return found;
    found.push(path);
  }
}

function conflictMode(mode: unknown): jobs.Conflict {
  if (mode === "overwrite" || mode === "both" || mode === "recent" || mode === "skip") return mode;
  throw new Refusal("invalid_conflict_mode", "Mode de résolution de conflit inconnu");
}

function isSet(flag: string | null): boolean {
  return flag === "1" || flag === "true";
}

function cursorTo(offset: number): string {
  return btoa(JSON.stringify({ offset }));
}

function offsetOf(cursor: string | null): number {
  if (!cursor) return 0;
  try {
    return Number(JSON.parse(atob(cursor)).offset) || 0;
  } catch {
    throw new Refusal("invalid_request", "Curseur invalide");
  }
}
