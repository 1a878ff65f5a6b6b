/**
 * Download tasks: finding one, and making one, of which the box knows little before its first byte.
 *
 * @module
 */
import { type Box, type Call, type Item, Refusal } from "../types.ts";
import { mimeOf } from "./mime.ts";
import { decodePath, encodePath, join, treeOf } from "./tree.ts";

/** What a task is made from; the rest follows from the URL and the configuration. */
export interface NewTask {
  readonly url?: unknown;
  readonly dir?: unknown;
  readonly name?: unknown;
  readonly type?: string;
  readonly size?: number;
  readonly password?: unknown;
}

/** Adds a task to the queue. */
export function addTask(box: Box, wanted: NewTask): Item {
  const { store } = box;
  const id = store.nextId("downloads");
  const url = String(wanted.url ?? "");
  const type = wanted.type ?? typeOf(url);
  const name = String(wanted.name || nameIn(url));
  const dir = decodePath(wanted.dir || store.object("downloads/config").download_dir);
  if (!treeOf(box).partition(dir)) throw new Refusal("ctx_file_error", "Disque introuvable");
  const size = wanted.size || sizeOf(url, box);
  const task = {
    ...blank,
    id,
    type,
    name,
    size,
    created_ts: Math.floor(box.now()),
    download_dir: encodePath(dir + "/"),
    archive_password: String(wanted.password ?? ""),
    queue_pos: store.list("downloads").filter(({ status }) => status === "queued").length + 1,
    ...(type === "bt" ? torrent(box) : {}),
  };
  store.list("downloads").push(task);
  store.set(`downloads/${id}/files`, [fileOf(task, join(dir, name))]);
  store.set(`downloads/${id}/log`, `${name}: added\n`);
  if (type === "bt") seedTorrent(box, id);
  return task;
}

/** The task that a path names; throws `task_not_found`. */
export function taskOf({ params }: Call, box: Box): Item {
  const wanted = Number(params.id ?? params.task_id);
  const task = box.store.list("downloads").find(({ id }) => id === wanted);
  if (task) return task;
  throw new Refusal("task_not_found", "Tâche introuvable");
}

/** What belongs to a task: its `files`, `trackers`, `peers` or `blacklist`. */
export function listOf(box: Box, task: Item, name: string): Item[] {
  return box.store.list(`downloads/${task.id}/${name}`);
}

/** Whether a task is at work, or waits to be. */
export function isActive({ status }: Item): boolean {
  return ["queued", "starting", "downloading", "seeding", "checking", "repairing", "extracting"]
    .includes(String(status));
}

const blank: Item = {
  status: "queued",
  error: "none",
  io_priority: "normal",
  tx_bytes: 0,
  rx_bytes: 0,
  tx_rate: 0,
  rx_rate: 0,
  tx_pct: 0,
  rx_pct: 0,
  eta: 0,
  stop_ratio: 0,
  info_hash: "",
  piece_length: 0,
};

function torrent(box: Box): Item {
  const { bt } = box.store.object("downloads/config") as { bt: Item };
  const digit = () => Math.floor(box.random() * 16).toString(16).toUpperCase();
  return {
    stop_ratio: bt.stop_ratio,
    info_hash: Array.from({ length: 40 }, digit).join(""),
    piece_length: 524_288,
  };
}

/** A new torrent has no peers yet. */
function seedTorrent({ store }: Box, id: number): void {
  for (const name of ["trackers", "peers", "blacklist"]) store.set(`downloads/${id}/${name}`, []);
}

function fileOf(task: Item, path: string): Item {
  const filepath = encodePath(path);
  return {
    id: `${task.id}-1`,
    task_id: String(task.id),
    path: filepath,
    filepath,
    name: task.name,
    mimetype: mimeOf(String(task.name)),
    size: task.size,
    rx: 0,
    status: "queued",
    error: "none",
    priority: "normal",
    preview_url: "",
  };
}

/** Texts and pictures are short, anything else is long. */
function sizeOf(url: string, box: Box): number {
  const isShort = /^(text|image)\/|\/(json|xml|pdf)$/.test(mimeOf(nameIn(url)));
  const [least, more] = isShort ? [2_000, 60_000] : [36_000_000, 24_000_000];
  return least + Math.floor(box.random() * more);
}

function typeOf(url: string): string {
  if (/^magnet:/i.test(url) || /\.torrent($|\?)/i.test(url)) return "bt";
  return /^ftp:/i.test(url) ? "ftp" : "http";
}

function nameIn(url: string): string {
  try {
    const { protocol, pathname, searchParams, hostname } = new URL(url);
    if (protocol === "magnet:") return searchParams.get("dn") || "magnet";
    const last = decodeURIComponent(pathname).split("/").pop() ?? "";
    return last.replace(/\.torrent$/i, "") || hostname;
  } catch {
    throw new Refusal("invalid_url", "URL invalide");
  }
}
